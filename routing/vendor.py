"""Whose model it is: the company that made it, whoever serves it.

Two models of one maker tend to make the same mistakes, wherever they run; two models on one server need not.
"""

import re
from functools import lru_cache

from routing.vocabulary import ModelCard

_FAMILIES = {
    "gpt": "openai", "chatgpt": "openai", "claude": "anthropic", "gemini": "google", "gemma": "google",
    "mistral": "mistral", "mixtral": "mistral", "ministral": "mistral", "magistral": "mistral",
    "codestral": "mistral", "devstral": "mistral", "pixtral": "mistral", "nemotron": "nvidia",
    "llama": "meta", "codellama": "meta", "qwen": "alibaba", "qwq": "alibaba", "deepseek": "deepseek",
    "phi": "microsoft", "pharia": "aleph alpha", "luminous": "aleph alpha", "command": "cohere",
    "aya": "cohere", "granite": "ibm", "falcon": "tii", "grok": "xai", "kimi": "moonshot", "glm": "zhipu",
}  # fmt: skip
"""By the name that a model id contains; the first that occurs in this order decides."""

_SERVERS = frozenset(
    {"compatible", "callable", "ollama", "vllm", "litellm", "portkey", "helicone", "openllm", "haystack"}
)
"""Kinds of provider that serve models of anybody's making."""

_WORDS = re.compile(r"[a-z]+")


def vendor(card: ModelCard) -> str:
    """The maker: as the card names it, else as the model's name tells, else the provider itself.

    On a server for anybody's models a name that tells nothing stands for itself by its first word.

    >>> card = ModelCard(name="m", provider="vllm", model="meta-llama/Llama-3.3-70B-Instruct")
    >>> vendor(card)
    'meta'
    """
    return card.vendor.casefold() if card.vendor else _made_out(card.model.lower(), card.provider)


@lru_cache(maxsize=256)
def _made_out(model: str, provider: str) -> str:
    words = _WORDS.findall(model)
    for family, maker in _FAMILIES.items():
        if family in words:
            return maker
    if provider not in _SERVERS:
        return provider
    own = _WORDS.findall(model.rpartition("/")[2])
    return own[0] if own else provider

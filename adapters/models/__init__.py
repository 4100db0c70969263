"""Which adapter speaks to which kind of provider, and at which address."""

import importlib
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol, runtime_checkable
from urllib.parse import urlsplit

from adapters.models import anthropic, gemini
from routing.errors import Misconfigured, ProviderFailed
from routing.ports import Model
from routing.vocabulary import ModelCard, Quota

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One value of `provider` in the settings."""

    factory: str
    """`module:callable`, imported when the first card of the kind is built; called with card and key."""
    base_url: str = ""
    """The address where the card names none; empty means that the card must name one."""
    address: Callable[[str], str] | None = None
    """Brings an address into the form that the SDK asks for; None means that the kind calls no network."""


def _preset(base_url: str = "") -> Kind:
    """A server that speaks OpenAI's Chat Completions."""
    return Kind(factory="adapters.models.openai:model", base_url=base_url, address=str)


KINDS: Mapping[str, Kind] = {
    "offline": Kind(factory="adapters.models:_offline"),
    "callable": Kind(factory="adapters.models.callable:CallableModel"),
    "openai": _preset("https://api.openai.com/v1"),
    "anthropic": Kind(
        factory="adapters.models.anthropic:model",
        base_url="https://api.anthropic.com",
        address=anthropic.address,
    ),
    "gemini": Kind(
        factory="adapters.models.gemini:model",
        base_url="https://generativelanguage.googleapis.com/v1",
        address=gemini.address,
    ),
    # The same adapter under the names by which people know their servers, with the servers' default ports.
    "compatible": _preset(),
    "mistral": _preset("https://api.mistral.ai/v1"),
    "ollama": _preset("http://127.0.0.1:11434/v1"),
    "vllm": _preset("http://127.0.0.1:8000/v1"),
    "litellm": _preset("http://127.0.0.1:4000"),
    "portkey": _preset("http://127.0.0.1:8787/v1"),
    "helicone": _preset("https://ai-gateway.helicone.ai/v1"),
    "pharia": _preset(),
    "openllm": _preset("http://127.0.0.1:3000/v1"),
    "haystack": _preset("http://127.0.0.1:1416/v1"),
}


@runtime_checkable
class _Slow(Protocol):
    """A model that needs seconds before its first call, because an SDK has to be imported."""

    async def warm(self) -> None: ...


@runtime_checkable
class _Limited(Protocol):
    """A model whose provider says in its headers how many calls are left."""

    def tell(self, listener: Callable[[Quota], None]) -> None: ...


def _ignore(_quota: Quota) -> None:
    """Nobody wants to know."""


def build(card: ModelCard, api_key: str, heed: Callable[[Quota], None] = _ignore) -> Model:
    """The adapter for a card. No SDK is imported and no connection made before the first call.

    `heed` is called with what a response says is left, where the provider says so.

    Raises `Misconfigured` for an unknown kind or a missing or unusable address.
    """
    kind = _kind(card)
    module, _, name = kind.factory.partition(":")
    factory: Callable[[ModelCard, str], Model] = getattr(importlib.import_module(module), name)
    model = factory(replace(card, base_url=endpoint(card)), api_key)
    if isinstance(model, _Limited):
        model.tell(heed)
    return model


def endpoint(card: ModelCard) -> str:
    """The address below which every call of the card goes: what residency has to be checked against.

    `build` hands this very text to the SDK, so that no default and no environment variable can make it
    another one. Empty where the kind calls no network by itself (`offline`, `callable`); what a callable
    does inside is its owner's to declare.
    """
    kind = _kind(card)
    if kind.address is None:
        return card.base_url
    url = (card.base_url or kind.base_url).rstrip("/")
    if not url:
        raise Misconfigured(
            f"models.{card.name}.base_url is missing: provider '{card.provider}' has no address of its own. "
            "Set it to the server's URL, usually ending in /v1"
        )
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise Misconfigured(f"models.{card.name}.base_url is no web address. It has to begin with https://")
    return kind.address(url)


async def warm(models: Iterable[Model]) -> None:
    """Import the SDKs and build the clients ahead of the first question; meant for a task after start.

    A model that cannot start is left to fail, or not, at its first question.
    """
    for model in models:
        if isinstance(model, _Slow):
            try:
                await model.warm()
            except ProviderFailed as failure:
                _log.warning("%s", failure)


def _kind(card: ModelCard) -> Kind:
    kind = KINDS.get(card.provider)
    if kind is None:
        raise Misconfigured(
            f"models.{card.name}.provider is '{card.provider}', which does not exist. "
            f"Choose one of: {', '.join(sorted(KINDS))}"
        )
    return kind


def _offline(card: ModelCard, _key: str) -> Model:
    """The embedded model needs no key."""
    from adapters.models.offline import OfflineModel

    return OfflineModel(card)

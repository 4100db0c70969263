"""Whether a model can be reached with its key, without asking it anything: one list of models is fetched."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from adapters.models import KINDS, endpoint
from adapters.models.connection import open_client
from routing.vocabulary import ModelCard

if TYPE_CHECKING:
    import httpx2

Reach = Literal["reached", "unreachable", "wrong_key", "unknown_model", "unclear", "local"]
"""`unclear`: somebody answers there, but keeps no list of models. `local`: the kind calls no network."""

SECONDS = 5.0


async def reach(card: ModelCard, api_key: str) -> Reach:
    """Connect, show the key, and look for the model; nothing is asked and nothing is paid."""
    if KINDS[card.provider].address is None:
        return "local"
    import httpx2

    url = endpoint(card)
    async with open_client(url) as client:
        try:
            response = await client.get(_list_at(card, url), headers=_headers(card, api_key), timeout=SECONDS)
        except (httpx2.HTTPError, OSError):
            return "unreachable"
        return _reading(card, response)


def _list_at(card: ModelCard, url: str) -> str:
    if card.provider == "anthropic":
        return f"{url}/v1/models?limit=1000"
    return f"{url}/models?pageSize=1000" if card.provider == "gemini" else f"{url}/models"


def _headers(card: ModelCard, api_key: str) -> Mapping[str, str]:
    if card.provider == "anthropic":
        return {"x-api-key": api_key, "anthropic-version": "2023-06-01"}
    if card.provider == "gemini":
        return {"x-goog-api-key": api_key}
    return {"authorization": f"Bearer {api_key or 'none'}"}


def _reading(card: ModelCard, response: "httpx2.Response") -> Reach:
    if response.status_code in {401, 403}:
        return "wrong_key"
    if response.status_code != 200:
        return "unclear"
    try:
        names = _names(response.json())
    except (ValueError, TypeError, AttributeError, KeyError):
        return "unclear"
    return "reached" if not names or card.model in names else "unknown_model"


def _names(body: dict[str, list[dict[str, str]]]) -> set[str]:
    """OpenAI and Anthropic say `data` and `id`, Google `models` and `name`."""
    entries = body.get("data") or body.get("models") or []
    return {(entry.get("id") or entry.get("name") or "").removeprefix("models/") for entry in entries}

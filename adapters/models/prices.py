"""What a model costs at its address: our own list first, then that of genai-prices, else nobody knows."""

import tomllib
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any  # TOML has no types of ours
from urllib.parse import urlsplit

from routing.vocabulary import ModelCard


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """Per million tokens."""

    input: float
    output: float
    cached: float | None = None

    def times(self, factor: float) -> "Price":
        """In another currency, or with a surcharge."""
        cached = None if self.cached is None else self.cached * factor
        return Price(input=self.input * factor, output=self.output * factor, cached=cached)


def priced(card: ModelCard, url: str, on: date, usd_to_eur: float | None = None) -> ModelCard:
    """The card with the prices that hold at its address on that day; its own prices stand.

    Without a known price the card stays without one: unknown is not free.
    """
    if card.input_price is not None and card.output_price is not None:
        return card
    host = urlsplit(url).hostname or ""
    vendor = _vendor(host)
    price = _listed(vendor, card.model, on) or _catalogued(vendor, card.model)
    if price is None:
        return card
    euro = price.times(usd_to_eur or _list()["rates"]["USD"]["euro"]).times(_surcharge(host, on))
    return replace(card, input_price=euro.input, output_price=euro.output, cached_price=euro.cached)


def _listed(vendor: str, model: str, on: date) -> Price | None:
    """Our own line for the model that is valid on the day: the youngest that has begun."""
    lines = [
        line
        for line in _list()["models"]
        if (line["vendor"], line["model"]) == (vendor, model) and line["from"] <= on
    ]
    if not lines:
        return None
    line = max(lines, key=lambda each: each["from"])
    return Price(input=line["input"], output=line["output"], cached=line.get("cached"))


def _catalogued(vendor: str, model: str) -> Price | None:
    """What genai-prices says, which is imported only here: it takes a third of a second.

    It finds a model by the beginning of its name, so that `x-lite` may get the price of `x`; what does not
    bear the very name is not believed.
    """
    if not vendor or model.endswith("-latest"):
        return None
    from genai_prices import Usage, calc_price

    few = 10_000  # tokens; below every provider's limit for long prompts
    try:
        read = calc_price(Usage(input_tokens=few), model_ref=model, provider_id=vendor)
        written = calc_price(Usage(output_tokens=few), model_ref=model, provider_id=vendor)
        again = calc_price(
            Usage(input_tokens=few, cache_read_tokens=few), model_ref=model, provider_id=vendor
        )
    except (LookupError, ValueError):
        return None
    if read.model.id != model:
        return None
    each = 1_000_000 / few
    return Price(
        input=float(read.total_price) * each,
        output=float(written.total_price) * each,
        cached=float(again.total_price) * each,
    )


def _surcharge(host: str, on: date) -> float:
    factors = [
        each["factor"] for each in _list()["surcharges"] if each["host"] == host and each["from"] <= on
    ]
    return float(factors[-1]) if factors else 1.0


def _vendor(host: str) -> str:
    hosts: dict[str, str] = _list()["hosts"]
    return next((vendor for end, vendor in hosts.items() if host == end or host.endswith(f".{end}")), "")


@cache
def _list() -> dict[str, Any]:
    return tomllib.loads((files("adapters.models") / "prices.toml").read_text(encoding="utf-8"))

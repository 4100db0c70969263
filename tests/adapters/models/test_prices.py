"""Prices: our own list, its surcharges and days, and honesty where nobody knows."""

from datetime import date

import pytest

from adapters.models import endpoint
from adapters.models.prices import priced
from routing.money import cost
from routing.vocabulary import ModelCard, Usage

TODAY = date(2026, 11, 24)
EURO = 0.8503


def price(provider: str, model: str, base_url: str = "", on: date = TODAY) -> ModelCard:
    card = ModelCard(name="m", provider=provider, model=model, base_url=base_url)
    return priced(card, endpoint(card), on)


@pytest.mark.parametrize(
    ("provider", "model", "base_url", "dollars"),
    [
        ("openai", "gpt-6.1-sol", "", 2.0),
        ("openai", "gpt-6.1-sol", "https://eu.api.openai.com/v1", 2.2),
        ("anthropic", "claude-sonnet-5-5", "", 2.0),
        ("gemini", "gemini-3.8-flash", "", 0.75),
        ("mistral", "mistral-small-2603", "https://api.mistral.ai/v1", 0.15),
        ("mistral", "mistral-small-2603", "https://api.eu.mistral.ai/v1", 0.165),
        ("openai", "gpt-6-sol", "", 2.0),  # not in our list, but in genai-prices
    ],
)
def test_a_model_has_its_list_price_in_euro_and_processing_in_the_eu_its_surcharge(
    provider: str, model: str, base_url: str, dollars: float
) -> None:
    assert price(provider, model, base_url).input_price == pytest.approx(dollars * EURO)


@pytest.mark.parametrize(
    ("provider", "model", "base_url"),
    [
        ("mistral", "mistral-medium-latest", "https://api.eu.mistral.ai/v1"),
        ("gemini", "gemini-3.8-flash-lite", ""),
        ("openai", "of-our-own", ""),
        ("openai", "gpt-6.1-sol", "https://proxy.example.com/v1"),
        ("compatible", "gpt-6.1-sol", "http://127.0.0.1:4000"),
    ],
    ids=["an alias", "a name that only begins alike", "unknown", "somebody else's address", "a proxy"],
)
def test_what_nobody_knows_stays_unknown_and_costs_never_nothing(
    provider: str, model: str, base_url: str
) -> None:
    card = price(provider, model, base_url)
    assert card.input_price is None
    assert cost(card, Usage(input_tokens=10, output_tokens=10)) is None


def test_the_settings_own_price_stands() -> None:
    card = ModelCard(name="m", provider="openai", model="gpt-6.1-sol", input_price=9.0, output_price=9.0)
    assert priced(card, endpoint(card), TODAY) == card


def test_a_price_holds_from_its_day_on() -> None:
    with_ours = price("mistral", "mistral-medium-2604", "https://api.mistral.ai/v1")
    before = price("mistral", "mistral-medium-2604", "https://api.mistral.ai/v1", on=date(2026, 11, 23))
    assert with_ours.input_price == pytest.approx(1.5 * EURO)
    assert before.input_price is None


def test_a_companys_own_exchange_rate_is_used() -> None:
    card = ModelCard(name="m", provider="openai", model="gpt-6.1-sol")
    assert priced(card, endpoint(card), TODAY, usd_to_eur=1.0).output_price == 10.0


def test_cached_input_costs_what_the_provider_asks_for_it() -> None:
    card = priced(
        ModelCard(name="m", provider="openai", model="gpt-6.1-sol"), "https://api.openai.com/v1", TODAY, 1.0
    )
    usage = Usage(input_tokens=1_000, cached_tokens=900, output_tokens=100)
    assert cost(card, usage) == 100 * 2 + 900 * 0.1 + 100 * 10

"""The catalogue: residency is what the address proves, and a contradiction disables the card."""

import pytest

from adapters.models import endpoint
from bot.catalogue import catalogue
from bot.settings import ModelSettings
from routing.vocabulary import Residency


def entry(
    provider: str, base_url: str = "", residency: Residency = Residency.UNKNOWN, name: str = "m"
) -> ModelSettings:
    return ModelSettings(name=name, provider=provider, base_url=base_url, residency=residency)


@pytest.mark.parametrize(
    ("settings", "residency"),
    [
        (entry("offline"), Residency.ON_PREM),
        (entry("ollama"), Residency.ON_PREM),
        (entry("openai"), Residency.THIRD_COUNTRY),
        (entry("openai", "https://eu.api.openai.com/v1"), Residency.EU),
        (entry("anthropic"), Residency.THIRD_COUNTRY),
        (entry("mistral", "https://api.eu.mistral.ai/v1"), Residency.EU),
        (entry("compatible", "https://llm.example.com/v1", Residency.EU), Residency.EU),
    ],
)
def test_a_card_gets_the_residency_that_its_address_proves(
    settings: ModelSettings, residency: Residency
) -> None:
    checked = catalogue([settings], endpoint)
    assert checked.faults == ()
    assert checked.cards[0].residency is residency


@pytest.mark.parametrize(
    "settings",
    [
        entry("anthropic", residency=Residency.EU),
        entry("openai", "https://api.openai.com/v1", Residency.EU),
        entry("mistral", residency=Residency.ON_PREM),
        entry("compatible", "https://llm.example.com/v1"),
    ],
)
def test_a_declaration_that_the_address_contradicts_disables_the_card(settings: ModelSettings) -> None:
    checked = catalogue([settings], endpoint)
    assert checked.cards[0].residency is Residency.UNKNOWN
    assert checked.faults[0].model == "m"
    assert checked.faults[0].because


def test_the_offline_model_is_in_house_and_free_without_saying_so() -> None:
    card = catalogue([entry("offline")], endpoint).cards[0]
    assert (card.input_price, card.output_price) == (0.0, 0.0)

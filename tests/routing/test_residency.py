"""The region belongs to the endpoint: what an address proves outweighs what is declared."""

import pytest

from routing.residency import derived, host_of, proven
from routing.vocabulary import LANGUAGES, ModelCard, Residency

EU, THIRD, ON_PREM, UNKNOWN = Residency.EU, Residency.THIRD_COUNTRY, Residency.ON_PREM, Residency.UNKNOWN


def card(residency: Residency = UNKNOWN, *, provider: str = "openai", model: str = "m") -> ModelCard:
    return ModelCard(name="card", provider=provider, model=model, residency=residency)


@pytest.mark.parametrize(
    ("url", "residency"),
    [
        ("https://eu.api.openai.com/v1", EU),
        ("https://api.openai.com/v1", THIRD),
        ("https://us.api.openai.com/v1", THIRD),
        ("https://API.EU.MISTRAL.AI/v1", EU),
        ("https://api.mistral.ai/v1", THIRD),
        ("https://api.anthropic.com", THIRD),
        ("https://generativelanguage.googleapis.com", THIRD),
        ("https://europe-west4-aiplatform.googleapis.com", EU),
        ("https://europe-west2-aiplatform.googleapis.com", Residency.ADEQUATE),
        ("https://us-central1-aiplatform.googleapis.com", THIRD),
        ("https://aiplatform.googleapis.com", THIRD),
        ("https://bedrock-runtime.eu-central-1.amazonaws.com", EU),
        ("https://bedrock-runtime.eu-west-2.amazonaws.com", Residency.ADEQUATE),
        ("https://bedrock-runtime.us-east-1.amazonaws.com", THIRD),
        ("http://127.0.0.1:11434/v1", ON_PREM),
        ("http://[::1]:8000/v1", ON_PREM),
        ("http://localhost:8000", ON_PREM),
        ("http://10.20.30.40/v1", ON_PREM),
        ("http://ollama:11434", ON_PREM),
        ("https://acme.openai.azure.com", UNKNOWN),
        ("https://llm.example.com/v1", UNKNOWN),
        ("https://eu.api.openai.com.evil.example/v1", UNKNOWN),
        ("https://eu.api.openai.com@api.openai.com/v1", THIRD),
        ("not an address", UNKNOWN),
    ],
)
def test_an_undeclared_card_is_where_its_address_certainly_is(url: str, residency: Residency) -> None:
    assert derived(card(), url) == residency


@pytest.mark.parametrize(
    ("provider", "residency"),
    [
        ("openai", THIRD),
        ("anthropic", THIRD),
        ("gemini", THIRD),
        ("offline", ON_PREM),
        ("compatible", UNKNOWN),
    ],
)
def test_a_card_without_an_address_is_where_its_sdk_goes(provider: str, residency: Residency) -> None:
    assert derived(card(provider=provider), "") == residency


@pytest.mark.parametrize(
    ("declared", "url"),
    [
        (EU, "https://api.openai.com/v1"),
        (ON_PREM, "https://eu.api.openai.com/v1"),
        (EU, "https://api.anthropic.com"),
        (EU, "https://bedrock-runtime.eu-west-2.amazonaws.com"),
        (Residency.ADEQUATE, "https://generativelanguage.googleapis.com"),
        (EU, ""),
    ],
)
def test_a_card_that_is_declared_nearer_than_its_address_proves_is_switched_off(
    declared: Residency, url: str
) -> None:
    for language in LANGUAGES:
        refusal = proven(card(declared), url, language)
        assert refusal is not None
        assert declared in refusal.because
        assert (host_of(url) or "api.openai.com") in refusal.because


@pytest.mark.parametrize(
    ("declared", "url"),
    [
        (THIRD, "https://eu.api.openai.com/v1"),
        (EU, "https://eu.api.openai.com/v1"),
        (EU, "https://acme.openai.azure.com"),
        (EU, "https://llm.example.com/v1"),
        (THIRD, "http://127.0.0.1:9000/v1"),
        (EU, "http://10.0.0.8/v1"),
        (UNKNOWN, "https://api.openai.com/v1"),
    ],
)
def test_what_is_declared_as_far_as_proven_or_cannot_be_checked_stands(declared: Residency, url: str) -> None:
    assert proven(card(declared), url) is None
    if declared != UNKNOWN:
        assert derived(card(declared), url) == declared


@pytest.mark.parametrize(
    ("model", "allowed"),
    [
        ("eu.anthropic.claude-sonnet-4-5", True),
        ("mistral.mistral-large", True),
        ("global.anthropic.claude-sonnet-4-5", False),
        ("us.anthropic.claude-sonnet-4-5", False),
        ("arn:aws:bedrock:eu-central-1:1:inference-profile/global.amazon.nova", False),
    ],
)
def test_a_bedrock_profile_that_leaves_the_eu_contradicts_an_eu_endpoint(model: str, allowed: bool) -> None:
    url = "https://bedrock-runtime.eu-central-1.amazonaws.com"
    assert (proven(card(EU, provider="bedrock", model=model), url) is None) is allowed

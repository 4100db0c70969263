"""The whole program with the real SDKs against aimock: streaming, usage, and every fault survived in chat."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any  # aimock's fixtures, of any shape

import pytest

from bot import wiring
from bot.settings import DeciderSettings, ModelSettings, Settings
from routing.scorecard import Report
from routing.vocabulary import Residency
from tests.dialogs.stages import Stage, playground, quiet_settings
from tests.peers.aimock import Aimock, aimock
from tests.peers.decisions import local_decisions

ANSWER = "Ein Kugellager trägt eine Welle – mit Grüßen aus Ærø."
USAGE = {
    "prompt_tokens": 21, "completion_tokens": 8, "input_tokens": 21, "output_tokens": 8,
    "promptTokenCount": 21, "candidatesTokenCount": 8,
}  # fmt: skip
FAULTS: dict[str, dict[str, Any]] = {
    "limited": {"response": {"error": {"message": "slow down", "type": "rate_limit_error"}, "status": 429}},
    "broken": {"response": {"error": {"message": "boom", "type": "server_error"}, "status": 500}},
    "cut": {
        "response": {"content": "Das hier wird nie fertig, weil die Leitung reißt. " * 3},
        "chunkSize": 5,
        "latency": 10,
        "truncateAfterChunks": 8,
    },
}
FIXTURES: list[dict[str, Any]] = [
    *({"match": {"model": name}, **fault} for name, fault in FAULTS.items()),
    {
        "match": {"model": "good"},
        "response": {"content": ANSWER, "usage": USAGE},
        "chunkSize": 5,
        "latency": 5,
    },
]
SDKS = ("openai", "anthropic", "gemini")
QUESTION = "Was ist ein Kugellager und wozu braucht man es eigentlich?"


@pytest.fixture
async def peer() -> AsyncIterator[Aimock]:
    async with aimock(FIXTURES) as running:
        yield running


def entry(
    peer: Aimock, provider: str, model: str, *, name: str = "", residency: Residency = Residency.EU
) -> ModelSettings:
    urls = {"openai": peer.openai_url, "anthropic": peer.anthropic_url, "gemini": peer.gemini_url}
    return ModelSettings(
        name=name or f"{provider}-{model}",
        provider=provider,
        model=model,
        base_url=urls[provider],
        api_key="test-key",
        residency=residency,
        input_price=1.0,
        output_price=10.0,
    )


def settings_of(folder: Path, *entries: ModelSettings) -> Settings:
    """The cards are asked in the given order."""
    settings = quiet_settings(folder)
    return replace(settings, models=tuple(replace(e, name=f"{i}-{e.name}") for i, e in enumerate(entries)))


async def report(settings: Settings) -> Report:
    async with wiring.scorecard(settings) as scorecard:
        return await scorecard.report(datetime(2026, 1, 1, tzinfo=UTC))


async def say(settings: Settings, text: str) -> tuple[str, str, bool]:
    async with playground(settings) as stage:
        return await _said(stage, text)


async def _said(stage: Stage, text: str) -> tuple[str, str, bool]:
    seen = await stage.say(text)
    return seen.text, seen.quiet, seen.streamed


@pytest.mark.parametrize("provider", SDKS)
async def test_an_answer_streams_and_its_cost_comes_from_the_providers_own_count(
    peer: Aimock, tmp_path: Path, provider: str
) -> None:
    settings = settings_of(tmp_path, entry(peer, provider, "good"))
    text, quiet, streamed = await say(settings, QUESTION)
    assert text == ANSWER
    assert streamed
    assert f"0-{provider}-good · in der EU" in quiet
    assert "0,0001 €" in quiet  # 21 tokens at 1 EUR and 8 at 10 EUR a million
    assert (await report(settings)).cost.micro_euro == 21 * 1 + 8 * 10


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("provider", SDKS)
async def test_a_fault_of_one_model_ends_in_the_answer_of_the_next(
    peer: Aimock, tmp_path: Path, provider: str, fault: str
) -> None:
    following = SDKS[(SDKS.index(provider) + 1) % len(SDKS)]
    settings = settings_of(tmp_path, entry(peer, provider, fault), entry(peer, following, "good"))
    text, quiet, _ = await say(settings, QUESTION)
    assert text == ANSWER
    assert f"1-{following}-good (Ersatz)" in quiet
    assert (await report(settings)).fallbacks.part == 1
    asked = [request["body"].get("model") or request["path"] for request in await peer.journal()]
    assert len(asked) == 2  # the SDK did not try again by itself


@pytest.mark.parametrize("fault", FAULTS)
async def test_when_every_model_fails_the_asker_gets_an_honest_sentence(
    peer: Aimock, tmp_path: Path, fault: str
) -> None:
    settings = settings_of(tmp_path, *(entry(peer, provider, fault) for provider in SDKS))
    text, _, _ = await say(settings, QUESTION)
    assert "Gerade konnte kein Modell antworten" in text
    rounds = 1 if fault == "limited" else 2  # once more after all the others, but not against a 429's will
    assert len(await peer.journal()) == rounds * len(SDKS)


async def test_a_national_id_with_only_models_outside_the_eu_is_refused_and_no_provider_sees_a_request(
    peer: Aimock, tmp_path: Path
) -> None:
    far = [entry(peer, provider, "good", residency=Residency.THIRD_COUNTRY) for provider in SDKS]
    text, _, _ = await say(settings_of(tmp_path, *far), "Opret Jens Hansen, cpr 010190-1234, i lønsystemet")
    assert "Jeg har ikke sendt din besked til nogen model" in text
    for provider in SDKS:
        assert f"{provider}-good" in text
    assert await peer.journal() == []


async def test_a_national_id_goes_to_the_eu_as_a_placeholder_and_never_in_clear(
    peer: Aimock, tmp_path: Path
) -> None:
    settings = settings_of(tmp_path, entry(peer, "openai", "good"))
    await say(settings, "Skriv en kort hilsen til medarbejderen med cpr 010190-1234, tak")
    (request,) = await peer.journal()
    assert "010190" not in str(request)
    assert "[CPR_1]" in str(request)


async def test_names_of_authors_do_not_leave_the_eu(peer: Aimock, tmp_path: Path) -> None:
    settings = settings_of(tmp_path, entry(peer, "openai", "good", residency=Residency.THIRD_COUNTRY))
    await say(settings, QUESTION)
    (request,) = await peer.journal()
    assert "Person 1" in str(request) or "user" in str(request)
    assert "Sie:" not in str(request)


@pytest.mark.parametrize("provider", ["openai", "gemini"])
async def test_a_decision_model_of_the_settings_spares_the_asker_the_question(
    peer: Aimock, tmp_path: Path, provider: str
) -> None:
    async with local_decisions() as decisions:
        decisions.choice = "hr_mail"
        version = {"openai": "/v1", "gemini": "/v1beta"}[provider]
        decider = replace(
            entry(peer, provider, "decides-1", name="decider"),
            base_url=decisions.url + version,
            kind="decision",
        )
        settings = settings_of(tmp_path, entry(peer, "openai", "good"), decider)
        settings = replace(settings, decider=DeciderSettings(model="1-decider", seconds=30))
        text, quiet, _ = await say(settings, "et slogan til tilbuddet på pumper")
    assert text == ANSWER
    assert "0-openai-good" in quiet
    assert len(decisions.seen) == 1
    assert (await report(settings)).cost.micro_euro == 21 * 1 + 8 * 10 + 210 * 1

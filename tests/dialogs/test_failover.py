"""The whole program with real SDKs when providers fail on the wire, when money is spent, and on a Stop."""

import asyncio
from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from bot.settings import BudgetSettings, ModelSettings, PatienceSettings, Settings
from routing.vocabulary import LANGUAGES, Language, Residency, Tier
from tests.dialogs.stages import PATIENCE, PlaygroundStage, playground, quiet_settings
from tests.peers.dialects import Script
from tests.peers.providers import Provider, provider

KINDS = {"chat": "compatible", "anthropic": "anthropic", "gemini": "gemini"}
ANSWER = "Ein Kugellager trägt eine Welle."
WELL = Script(deltas=(ANSWER,))
FAULTS: Mapping[str, Script] = {
    "cut": Script(deltas=("Das hier ", "wird nie "), then="cut"),
    "stalled": Script(deltas=("Das hier ", "wird nie "), then="stall"),
    "without a finish": Script(deltas=("Das hier ", "wird nie "), then="clean_eof"),
    "empty": Script(deltas=()),
    "garbage": Script(garbage=b"<html>proxy</html>"),
    "silent": Script(deltas=(), then="stall"),
}
QUESTIONS: Mapping[Language, str] = {
    "da": "Hvad er et kugleleje, og hvad bruger man det egentlig til?",
    "de": "Was ist ein Kugellager und wozu braucht man es eigentlich?",
    "en": "What is a ball bearing and what does one actually need it for?",
}


def entry(name: str, dialect: str, peer: Provider, tier: Tier = Tier.STANDARD) -> ModelSettings:
    return ModelSettings(
        name=name,
        provider=KINDS[dialect],
        model="model-1",
        base_url=peer.url,
        api_key="test-key",
        residency=Residency.EU,
        tier=tier,
        input_price=1_000.0,
        output_price=1_000.0,
    )


def settings_of(folder: Path, *entries: ModelSettings) -> Settings:
    patience = PatienceSettings(first_token=12, stall=1)
    return replace(quiet_settings(folder), models=entries, patience=patience)


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("dialect", KINDS)
async def test_a_stream_that_breaks_off_is_answered_by_the_next_model_and_nothing_of_it_is_left(
    tmp_path: Path, dialect: str, fault: str
) -> None:
    other = "anthropic" if dialect == "chat" else "chat"
    async with provider(dialect, FAULTS[fault]) as broken, provider(other, WELL) as well:
        settings = settings_of(tmp_path, entry("a", dialect, broken), entry("b", other, well))
        if fault == "silent":
            settings = replace(settings, patience=PatienceSettings(first_token=3, hedge=False))
        async with playground(settings) as stage:
            seen = await stage.say(QUESTIONS["de"])
    assert seen.text == ANSWER
    assert seen.quiet.startswith("b (Ersatz)")
    assert len(broken.seen) == len(well.seen) == 1


@pytest.mark.parametrize("dialect", KINDS)
async def test_stop_hangs_up_on_the_provider(tmp_path: Path, dialect: str) -> None:
    async with provider(dialect, Script(deltas=("Ein Kugel",), then="stall")) as peer:
        settings = replace(settings_of(tmp_path, entry("a", dialect, peer)), patience=PatienceSettings())
        async with playground(settings) as stage:
            assert isinstance(stage, PlaygroundStage)
            saying = asyncio.create_task(stage.say(QUESTIONS["de"]))
            await asyncio.wait_for(peer.stalled.wait(), PATIENCE)
            async with stage.http.post("/playground/stop", json={"post": stage.last}) as response:
                assert response.status in {200, 202, 204}, await response.text()
            await asyncio.wait_for(peer.hung_up.wait(), PATIENCE)
            seen = await saying
    assert "Abgebrochen" in seen.text


async def test_a_provider_that_says_nothing_is_left_is_not_asked_again(tmp_path: Path) -> None:
    spent = replace(
        WELL, headers={"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "60s"}
    )
    async with provider("chat", spent) as first, provider("chat", WELL) as second:
        settings = settings_of(tmp_path, entry("a", "chat", first), entry("b", "chat", second))
        async with playground(settings) as stage:
            models = [(await stage.say(QUESTIONS["de"])).quiet.split(" ·")[0] for _ in range(3)]
    assert models == ["a", "b", "b"]
    assert len(first.seen) == 1


# --- money ------------------------------------------------------------------------------------------

SPENT = {"da": "budget", "de": "Monatsbudget", "en": "budget"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_when_the_money_is_spent_the_asker_is_told_so_and_no_provider_is_asked(
    tmp_path: Path, language: Language
) -> None:
    async with provider("chat", WELL) as peer:
        settings = settings_of(tmp_path, entry("a", "chat", peer))
        settings = replace(settings, budget=BudgetSettings(per_user=0.0))
        async with playground(settings) as stage:
            seen = await stage.say(QUESTIONS[language])
    assert SPENT[language] in seen.text
    assert "[budget]" in seen.text
    assert peer.seen == []


async def test_spending_counts_across_a_restart_and_the_free_model_still_answers(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        peer = await stack.enter_async_context(provider("chat", WELL))
        offline = ModelSettings(name="offline", provider="offline")
        settings = settings_of(tmp_path, entry("a", "chat", peer), offline)
        settings = replace(settings, budget=BudgetSettings(company=0.02))  # one answer costs 0.027 EUR
        async with playground(settings) as stage:
            before = await stage.say(QUESTIONS["de"])
        async with playground(settings) as stage:
            after = await stage.say(QUESTIONS["de"])
    assert before.quiet.startswith("a")
    assert after.quiet.startswith("offline")
    assert len(peer.seen) == 1


async def test_when_money_runs_low_the_answer_says_so_and_comes_from_the_cheaper_model(
    tmp_path: Path,
) -> None:
    async with provider("chat", WELL) as dear, provider("chat", WELL) as cheap:
        settings = settings_of(
            tmp_path,
            entry("dear", "chat", dear, Tier.STANDARD),
            entry("cheap", "chat", cheap, Tier.BUDGET),
        )
        settings = replace(settings, budget=BudgetSettings(per_channel=0.03))
        async with playground(settings) as stage:
            quiet = [
                (await stage.say("Schreibe eine Stellenanzeige für einen Buchhalter")).quiet for _ in range(2)
            ]
    assert quiet[0].startswith("dear")
    assert "Monatsbudget" not in quiet[0]
    assert quiet[1].startswith("cheap")
    assert quiet[1].endswith("90 % des Monatsbudgets verbraucht")

"""The strategies end to end: the whole program, real SDKs, providers on loopback, and what a person sees."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bot import wiring
from bot.settings import IntentSettings, ModelSettings, Settings
from routing.errors import Misconfigured
from routing.vocabulary import Residency, Tier
from tests.dialogs.stages import PlaygroundStage, Seen, playground, quiet_settings
from tests.peers.dialects import Script
from tests.peers.providers import Provider, provider

QUESTIONS = {
    "da": "Hvad er et kugleleje, og hvad bruger man det til?",
    "de": "Was ist ein Kugellager und wozu braucht man es eigentlich?",
    "en": "What is a ball bearing and what do you use it for?",
}
GOOD = {
    "da": (
        "Et kugleleje er et maskinelement, ",
        "som bærer en aksel og ",
        "mindsker friktionen mellem delene.",
    ),
    "de": (
        "Ein Kugellager ist ein Maschinenelement, ",
        "das eine Welle trägt und ",
        "die Reibung verringert.",
    ),
    "en": (
        "A ball bearing is a machine element ",
        "that carries a shaft and ",
        "reduces the friction in it.",
    ),
}
REFUSALS = {
    "da": ("Det kan jeg desværre ", "ikke hjælpe med."),
    "de": ("Dabei kann ich Ihnen ", "leider nicht helfen."),
    "en": ("I'm sorry, but I ", "can't help with that."),
}
ESCALATED = {"da": "eskaleret", "de": "eskaliert", "en": "escalated"}
EVERY_INTENT = ("chat", "tech_docs", "unknown", "doc_search", "hr_mail")
TIERS = {
    "small": Tier.BUDGET,
    "middle": Tier.STANDARD,
    "other": Tier.STANDARD,
    "large": Tier.PREMIUM,
    "far": Tier.BUDGET,
}
VENDORS = {
    "small": ("compatible", "chat"),
    "middle": ("anthropic", "anthropic"),
    "other": ("openai", "chat"),
    "large": ("gemini", "gemini"),
    "far": ("compatible", "chat"),
}
"""The kind of provider, and how it speaks."""
CPR = "010190-1234"


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """The program with its models: small, middle and large in the EU, and perhaps one far away."""

    stage: PlaygroundStage
    settings: Settings
    models: dict[str, Provider]

    def asked(self, name: str) -> int:
        return sum(not seen.wants_verdict for seen in self.models[name].seen)

    def judged(self, name: str) -> int:
        return sum(seen.wants_verdict for seen in self.models[name].seen)


@asynccontextmanager
async def company(folder: Path, strategy: str, **scripts: Script) -> AsyncIterator[Company]:
    async with AsyncExitStack() as stack:
        models = {
            name: await stack.enter_async_context(provider(VENDORS[name][1], script))
            for name, script in scripts.items()
        }
        settings = replace(
            quiet_settings(folder),
            models=tuple(_entry(name, model) for name, model in models.items()),
            intents=tuple(IntentSettings(name=name, strategy=strategy) for name in EVERY_INTENT),  # type: ignore[arg-type]  # the parameter is one of them
        )
        stage = await stack.enter_async_context(playground(settings))
        assert isinstance(stage, PlaygroundStage)
        yield Company(stage=stage, settings=settings, models=models)


def _entry(name: str, model: Provider) -> ModelSettings:
    return ModelSettings(
        name=name,
        provider=VENDORS[name][0],
        model=name,
        base_url=model.url,
        api_key="test-key",
        residency=Residency.THIRD_COUNTRY if name == "far" else Residency.EU,
        tier=TIERS[name],
        input_price={Tier.BUDGET: 0.1, Tier.STANDARD: 2.0, Tier.PREMIUM: 10.0}[TIERS[name]],
        output_price={Tier.BUDGET: 0.5, Tier.STANDARD: 10.0, Tier.PREMIUM: 50.0}[TIERS[name]],
    )


async def purposes(settings: Settings) -> list[tuple[str, str]]:
    """Every call as the report counts it: purpose and outcome, out of the ledger."""
    import sqlite3

    path = settings.storage.url.removeprefix("sqlite:///")
    with sqlite3.connect(path) as ledger:
        return ledger.execute("SELECT purpose, outcome FROM attempts ORDER BY exchange, position").fetchall()


# --- cascade ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["da", "de", "en"])
async def test_a_good_cheap_answer_streams_and_costs_the_cheap_call_alone(
    tmp_path: Path, language: str
) -> None:
    good = Script(deltas=GOOD[language])
    async with company(tmp_path, "cascade", small=good, large=Script()) as house:
        seen = await house.stage.say(QUESTIONS[language])
    assert seen.text == good.text
    assert seen.streamed
    assert seen.quiet.startswith("small · ")
    assert house.models["large"].seen == []


@pytest.mark.parametrize("language", ["da", "de", "en"])
async def test_a_cheap_refusal_is_seen_while_it_streams_and_then_replaced_by_the_stronger_answer(
    tmp_path: Path, language: str
) -> None:
    bad, good = Script(deltas=REFUSALS[language]), Script(deltas=GOOD[language])
    async with company(tmp_path, "cascade", small=bad, large=good) as house:
        house.models["large"].may_answer.clear()
        saying = asyncio.create_task(house.stage.say(QUESTIONS[language]))
        while not (await asyncio.wait_for(house.stage.versions.get(), 10)).startswith(bad.deltas[0].strip()):
            continue
        house.models["large"].may_answer.set()
        seen = await saying
    assert seen.text == good.text
    assert f"large ({ESCALATED[language]})" in seen.quiet
    assert (house.asked("small"), house.asked("large")) == (1, 1)
    assert REFUSALS[language][0] not in str(house.models["large"].seen[0].body)  # the original question alone
    assert await purposes(house.settings) == [("answer", "ok"), ("answer", "ok")]


async def test_the_why_of_an_escalation_names_its_reason(tmp_path: Path) -> None:
    bad, good = Script(deltas=REFUSALS["de"]), Script(deltas=GOOD["de"])
    async with company(tmp_path, "cascade", small=bad, large=good) as house:
        seen = await house.stage.say(QUESTIONS["de"])
        why = await _why(house.stage, seen)
    assert "small (in der EU) beginnt, weil es am günstigsten ist" in why
    assert "Die Antwort von small reichte nicht (sie lehnt die Aufgabe ab), daher wurde large gefragt." in why


async def _why(stage: PlaygroundStage, seen: Seen) -> str:
    async with stage.http.get(f"/playground/why/{seen.handle}") as response:
        assert response.status == 200, await response.text()
        return await response.text()


async def test_a_doubtful_answer_is_judged_by_a_model_in_the_allowed_set_through_the_gate(
    tmp_path: Path,
) -> None:
    """A national id never reaches a judge in a third country, and one in the EU only as a placeholder."""
    doubtful = Script(deltas=("Jeg er ikke sikker, men skriv ", f"til medarbejderen med cpr {CPR} i morgen."))
    async with company(
        tmp_path, "cascade", far=Script(), small=doubtful, middle=Script(deltas=GOOD["da"]), large=Script()
    ) as house:
        house.models["middle"].as_judge = Script(deltas=("2",))
        seen = await house.stage.say(f"{QUESTIONS['da']} Cpr {CPR}")
    assert house.models["far"].seen == []
    assert (house.judged("middle"), house.judged("large")) == (1, 0)
    for model in house.models.values():
        assert CPR[:6] not in str([each.body for each in model.seen])
    assert "[CPR_1]" in str(house.models["middle"].seen[0].body)
    assert "middle (eskaleret)" in seen.quiet
    assert await purposes(house.settings) == [("answer", "ok"), ("judge", "ok"), ("answer", "ok")]


# --- ensemble ---------------------------------------------------------------------------------------


async def test_an_ensemble_shows_the_answer_that_the_third_model_prefers_in_both_orders(
    tmp_path: Path,
) -> None:
    small, middle = Script(deltas=REFUSALS["en"]), Script(deltas=GOOD["en"])
    async with company(tmp_path, "ensemble", small=small, middle=middle, large=Script()) as house:
        seen = await house.stage.say(QUESTIONS["en"])
        judge = next(name for name in house.models if house.judged(name))
        writers = [name for name in house.models if house.asked(name)]
    assert house.judged(judge) == 2
    assert len(writers) == 2
    assert judge not in writers
    assert "(best of 2)" in seen.quiet


async def test_a_straggler_of_an_ensemble_is_hung_up_on_and_remembered_as_stopped(tmp_path: Path) -> None:
    short, slow = Script(deltas=("42",)), Script(deltas=("4",), then="stall")
    async with company(tmp_path, "ensemble", small=short, middle=slow, other=short, large=short) as house:
        quick = [house.models[name].may_answer for name in ("small", "other")]
        for may_answer in quick:
            may_answer.clear()
        saying = asyncio.create_task(house.stage.say(QUESTIONS["en"]))
        await asyncio.wait_for(house.models["middle"].stalled.wait(), 10)
        for may_answer in quick:
            may_answer.set()
        seen = await saying
        await asyncio.wait_for(house.models["middle"].hung_up.wait(), 10)
    assert seen.text == "42"
    assert house.models["large"].seen == []  # a vote needs no judge
    assert sorted(await purposes(house.settings)) == [
        ("answer", "ok"),
        ("answer", "ok"),
        ("answer", "stopped"),
    ]


async def test_no_writer_and_no_judge_of_an_ensemble_leaves_the_allowed_set(tmp_path: Path) -> None:
    answer = Script(
        deltas=("Skriv til medarbejderen om ferien, og send en kopi til lederen i afdelingen i dag.",)
    )
    async with company(tmp_path, "ensemble", far=answer, small=answer, middle=answer, large=answer) as house:
        await house.stage.say(f"Hvad skal jeg skrive til medarbejderen med cpr {CPR}, tak?")
    assert house.models["far"].seen == []
    for model in house.models.values():
        assert CPR[:6] not in str([each.body for each in model.seen])


async def test_with_too_few_models_the_best_one_answers_alone_and_the_why_says_so(tmp_path: Path) -> None:
    async with company(tmp_path, "ensemble", small=Script(deltas=GOOD["da"]), far=Script()) as house:
        seen = await house.stage.say(QUESTIONS["da"])
        why = await _why(house.stage, seen)
    assert seen.text == "".join(GOOD["da"])
    assert "kræver mindst 3 forskellige modeller" in why


# --- dynamic ----------------------------------------------------------------------------------------


async def test_dynamic_says_in_words_what_spoke_for_its_choice(tmp_path: Path) -> None:
    good = Script(deltas=GOOD["en"])
    async with company(tmp_path, "dynamic", small=good, middle=good, large=good) as house:
        seen = await house.stage.say(QUESTIONS["en"])
        why = await _why(house.stage, seen)
    assert "was chosen by weighing; what spoke for it most: " in why
    assert seen.text == good.text


# --- follow-ups -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "wish"),
    [("da", "spørg en stærkere model"), ("de", "frag ein stärkeres Modell"), ("en", "ask a stronger model")],
)
async def test_a_stronger_model_answers_the_earlier_question_and_at_the_top_the_bot_says_that_there_is_none(
    tmp_path: Path, language: str, wish: str
) -> None:
    scripts = {name: Script(deltas=GOOD[language]) for name in ("small", "large")}
    async with company(tmp_path, "task", **scripts) as house:
        first = await house.stage.say(QUESTIONS[language])
        second = await house.stage.follow(first, wish)
        third = await house.stage.follow(first, wish)
    assert (first.quiet.split(" ")[0], second.quiet.split(" ")[0]) == ("small", "large")
    (request,) = house.models["large"].seen
    assert QUESTIONS[language] in str(request.body)
    assert wish not in str(request.body)
    words = {"da": "er stærkere end large", "de": "ist stärker als large", "en": "is stronger than large"}
    assert words[language] in third.text
    assert house.asked("large") == 1


async def test_a_stronger_model_that_may_not_see_the_text_is_named_with_the_reason(tmp_path: Path) -> None:
    scripts = {name: Script(deltas=GOOD["da"]) for name in ("small", "far")}
    async with company(tmp_path, "task", **scripts) as house:
        first = await house.stage.say(f"Hvad skal jeg skrive til medarbejderen med cpr {CPR}, tak?")
        second = await house.stage.follow(first, "spørg en anden model")
    assert "Ingen anden model end small må og kan svare her." in second.text
    assert "far: Teksten er strengt fortrolig" in second.text
    assert house.models["far"].seen == []


async def test_shorter_goes_to_the_same_model_with_its_own_answer(tmp_path: Path) -> None:
    scripts = {name: Script(deltas=GOOD["en"]) for name in ("small", "middle", "large")}
    async with company(tmp_path, "task", **scripts) as house:
        first = await house.stage.say(QUESTIONS["en"])
        second = await house.stage.follow(first, "Make it shorter, please")
    name = first.quiet.split(" ")[0]
    assert second.quiet.split(" ")[0] == name
    assert "".join(GOOD["en"]) in str(house.models[name].seen[1].body)
    assert "at most half as long" in str(house.models[name].seen[1].body)


# --- settings that cannot work ----------------------------------------------------------------------


async def test_an_intent_that_no_model_may_serve_is_named_with_its_level_at_the_start(tmp_path: Path) -> None:
    far = ModelSettings(
        name="far",
        provider="compatible",
        base_url="https://example.com/v1",
        residency=Residency.THIRD_COUNTRY,
    )
    intent = IntentSettings(name="hr_mail", floor="confidential")
    settings = replace(quiet_settings(tmp_path), models=(far,), intents=(intent,))
    with pytest.raises(Misconfigured, match=r"hr_mail: no model may see texts of level confidential"):
        async with wiring.running(settings):
            raise AssertionError("it must not start")

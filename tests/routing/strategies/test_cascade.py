"""The cascade: cheap first, dearer only when that is not good enough, the text replaced at most once."""

from dataclasses import replace

import pytest

from routing.choice import Choice
from routing.errors import AllModelsFailed, NoModelAllowed, Overloaded
from routing.strategies.cascade import Cascade, above, arrange, cascade
from routing.strategies.odds import Chance, Looked
from routing.vocabulary import (
    Delta,
    Event,
    Finished,
    IntentRule,
    Language,
    Level,
    ModelCard,
    Need,
    Noted,
    Request,
    Restarted,
    Tag,
    Tier,
)
from tests.peers.asks import Asks, card, decision, request

SMALL = card("small", Tier.BUDGET, price=0.1)
MIDDLE = card("middle", Tier.STANDARD, price=2.0)
LARGE = card("large", Tier.PREMIUM, price=20.0)
OFFLINE = card("offline", Tier.BUDGET, provider="offline", price=0.0)

QUESTION = "What is a ball bearing and what is it used for?"
GOOD = "A ball bearing is a machine element that carries a shaft and reduces the friction between the parts."
BETTER = "A ball bearing carries a shaft on rolling balls; it is used wherever something has to turn easily."
REFUSAL = "I'm sorry, but I can't help with that."
DOUBTFUL = "I'm not sure, but it is a part of a machine that turns on balls and carries a shaft."


def choice(*cards: ModelCard, models: tuple[str, ...] = (), language: Language = "en") -> Choice:
    rule = IntentRule(name="chat", strategy="cascade", models=models)
    return Choice(cards=cards, rule=rule, need=Need(), tag=Tag(level=Level.INTERNAL), language=language)


async def run(
    asks: Asks, *cards: ModelCard, strategy: Cascade = cascade, asked: Request | None = None
) -> list[Event]:
    asked = asked or request(QUESTION)
    return [event async for event in strategy(asks, decision(*cards), asked)]


def shown(events: list[Event]) -> str:
    """What stands on the page at the end."""
    text = ""
    for event in events:
        if isinstance(event, Restarted):
            text = ""
        elif isinstance(event, Delta):
            text += event.text
    return text


def notes(events: list[Event]) -> str:
    return " ".join(event.because for event in events if isinstance(event, Noted))


def answer(events: list[Event]) -> str:
    (finished,) = [event for event in events if isinstance(event, Finished)]
    assert events[-1] is finished
    assert finished.completion.text == shown(events)
    return finished.completion.model


async def test_a_good_cheap_answer_stands_and_nobody_else_is_asked() -> None:
    asks = Asks({"small": GOOD})
    events = await run(asks, SMALL, MIDDLE, LARGE)
    assert answer(events) == "small"
    assert (asks.asked, asks.judged) == (["small"], [])
    assert "passed the checks" in notes(events)


async def test_the_cheap_answer_streams_before_it_is_checked() -> None:
    events = await run(Asks({"small": GOOD}), SMALL, MIDDLE)
    assert [type(event).__name__ for event in events] == ["Started", "Delta", "Noted", "Finished"]


async def test_a_refusal_goes_to_the_next_tier_with_the_original_question_and_replaces_the_text_once() -> (
    None
):
    asks = Asks({"small": REFUSAL, "middle": BETTER})
    events = await run(asks, SMALL, MIDDLE, LARGE)
    assert answer(events) == "middle"
    assert asks.asked == ["small", "middle"]
    assert [event.kind for event in events if isinstance(event, Restarted)] == ["escalation"]
    assert "not good enough (it declines the task), so middle was asked" in notes(events)


@pytest.mark.parametrize(
    ("verdict", "model", "words"),
    [("5", "small", "5 of 5, and it was kept"), ("Grade: 2", "middle", "2 of 5, so middle was asked")],
)
async def test_a_judge_decides_about_a_doubtful_answer(verdict: str, model: str, words: str) -> None:
    asks = Asks({"small": DOUBTFUL, "middle": BETTER}, {"middle": [verdict]})
    events = await run(asks, SMALL, MIDDLE, LARGE)
    assert answer(events) == model
    assert [name for name, _ in asks.judged] == ["middle"]  # the cheapest card that did not write the answer
    assert f"middle graded the answer of small {words}" in notes(events)


async def test_the_judge_sees_question_and_answer_as_material_and_no_name() -> None:
    asks = Asks({"small": DOUBTFUL}, {"middle": ["4"]})
    await run(asks, SMALL, MIDDLE)
    ((_, question),) = asks.judged
    assert QUESTION in question.question
    assert DOUBTFUL in question.question
    assert [turn.author for turn in question.turns] == [""]
    assert question.max_output_tokens <= 256


@pytest.mark.parametrize("verdict", [Overloaded("503"), NoModelAllowed("no"), "I cannot say."])
async def test_without_a_verdict_the_checks_decide(verdict: str | Exception) -> None:
    asks = Asks({"small": DOUBTFUL, "middle": BETTER}, {"middle": [verdict]})
    assert answer(await run(asks, SMALL, MIDDLE)) == "small"


async def test_the_thresholds_are_settings() -> None:
    strict = Cascade(accept=0.99, doubt=0.98)
    asks = Asks({"small": GOOD, "middle": BETTER})
    assert answer(await run(asks, SMALL, MIDDLE, strategy=strict)) == "middle"


async def test_when_the_cheap_card_fails_the_next_one_answers_without_an_escalation() -> None:
    asks = Asks({"small": Overloaded("503", model="small"), "middle": GOOD})
    events = await run(asks, SMALL, MIDDLE)
    assert answer(events) == "middle"
    assert not any(isinstance(event, Restarted) for event in events)


async def test_when_every_stronger_card_fails_the_whole_cheap_answer_comes_back() -> None:
    failed = {name: Overloaded("503", model=name) for name in ("middle", "large")}
    events = await run(Asks({"small": REFUSAL, **failed}), SMALL, MIDDLE, LARGE)
    assert answer(events) == "small"
    assert shown(events) == REFUSAL
    assert "No stronger model could answer" in notes(events)


async def test_when_all_fail_nothing_is_lost_or_made_up() -> None:
    failed = {name: Overloaded("503", model=name) for name in ("small", "middle")}
    with pytest.raises(AllModelsFailed):
        await run(Asks(failed), SMALL, MIDDLE)


def test_the_ladder_rises_by_tier_and_price() -> None:
    arrangement = arrange(choice(LARGE, OFFLINE, MIDDLE, SMALL))
    assert [each.name for each in arrangement.candidates] == ["small", "middle", "large", "offline"]
    assert arrangement.strategy == "cascade"


def test_the_settings_may_give_the_ladder() -> None:
    arrangement = arrange(choice(SMALL, MIDDLE, LARGE, models=("middle", "large")))
    assert [each.name for each in arrangement.candidates] == ["middle", "large", "small"]
    assert above(MIDDLE, arrangement.candidates) == (LARGE,)


def test_two_cards_of_one_tier_make_a_ladder_and_the_offline_model_is_no_rung() -> None:
    twin = card("twin", Tier.BUDGET, price=0.2)
    assert above(SMALL, arrange(choice(twin, SMALL)).candidates) == (twin,)
    assert above(SMALL, (SMALL, OFFLINE)) == ()


@pytest.mark.parametrize(
    ("language", "words"),
    [("da", "kræver mindst 2"), ("de", "braucht mindestens 2"), ("en", "needs at least 2")],
)
def test_without_a_second_rung_the_task_strategy_answers_and_says_so(language: Language, words: str) -> None:
    arrangement = arrange(choice(SMALL, OFFLINE, language=language))
    assert arrangement.strategy == "task"
    assert words in arrangement.because[0]


async def test_the_cheap_answer_stands_until_a_stronger_card_speaks() -> None:
    failed = {name: Overloaded("503", model=name) for name in ("middle", "large")}
    events = await run(Asks({"small": REFUSAL, **failed}), SMALL, MIDDLE, LARGE)
    assert not any(isinstance(event, Restarted) for event in events)


@pytest.mark.parametrize(
    ("learned", "answers", "judged"), [(0.95, "small", 0), (0.6, "small", 1), (0.1, "middle", 0)]
)
async def test_learned_chances_decide_who_answers_and_doubt_asks_the_judge(
    learned: float, answers: str, judged: int
) -> None:
    seen: list[Looked] = []

    def chances(looked: Looked) -> Chance:
        seen.append(looked)
        return Chance(value=learned, n=300)

    asks = Asks({"small": GOOD, "middle": BETTER}, {"middle": ["5"]})
    events = await run(asks, SMALL, MIDDLE, strategy=Cascade(chances=chances))
    assert (answer(events), len(asks.judged)) == (answers, judged)
    assert (seen[0].question, seen[0].answer) == (QUESTION, GOOD)
    assert judged or "learned from 300 ratings" in notes(events)


@pytest.mark.parametrize(
    ("language", "words"),
    [("da", "skøn; der er for få bedømmelser"), ("de", "zu wenige Bewertungen"), ("en", "too few ratings")],
)
async def test_before_anything_is_learned_the_reasons_say_so(language: Language, words: str) -> None:
    asks = Asks({"small": GOOD, "middle": BETTER})
    decided = replace(decision(SMALL, MIDDLE), language=language)
    events = [event async for event in cascade(asks, decided, request(QUESTION))]
    assert words in notes(events)

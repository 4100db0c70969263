"""A model is asked where the bot is in doubt about a message, only there, and only if it may see the text."""

import json
from dataclasses import replace

import pytest

from routing.brain import DEFAULT_RULES
from routing.deciding import AskAbout
from routing.errors import Overloaded
from routing.intents.meanings import MEANINGS
from routing.vocabulary import INTENTS, UNKNOWN, Residency
from tests.bot.test_conversation import UNCLEAR, card, house, message
from tests.peers.models import Scripted

CLEAR = "Oversæt venligst denne sætning til tysk: Vi mødes i morgen."
INTENTS_ONLY, COMPLEXITY_ONLY = AskAbout(), AskAbout(intents=False, complexity=True)


def choosing(choice: str, confidence: float = 0.9) -> Scripted:
    return Scripted(pieces=[json.dumps({"choice": choice, "confidence": confidence})])


async def test_a_doubtful_message_is_answered_as_what_the_decider_says_and_nobody_is_asked_back() -> None:
    model, decider = Scripted(), choosing("hr_mail")
    async with house({"m": model, "d": decider}, decider=("d", INTENTS_ONLY)) as home:
        reply = await home.say(message(UNCLEAR))
        assert not reply.choices
        assert [request.intent for request in model.asked] == ["hr_mail"]
        exchange = await home.reception.explain(reply.exchange)
    assert exchange is not None
    assert exchange.decision is not None
    assert [(attempt.model, attempt.purpose) for attempt in exchange.attempts] == [
        ("d", "decide"),
        ("m", "answer"),
    ]
    assert "fordi en model, der blev spurgt, mener det (90% sikker)" in exchange.decision.because[0]
    assert reply.model == "m"
    assert reply.quiet.startswith("m · ")


async def test_the_decider_gets_the_request_alone_and_every_intent_with_a_way_out() -> None:
    decider = choosing("quote")
    async with house({"m": Scripted(), "d": decider}, decider=("d", INTENTS_ONLY)) as home:
        await home.say(message(UNCLEAR))
    (asked,) = decider.asked
    assert [turn.text for turn in asked.turns] == [UNCLEAR]
    assert {option.name for option in asked.options} == {*INTENTS, UNKNOWN}
    assert set(MEANINGS) == {*INTENTS, UNKNOWN}


async def test_what_is_clear_or_commanded_or_within_a_thread_is_decided_without_asking() -> None:
    decider = choosing("quote")
    async with house({"m": Scripted(), "d": decider}, decider=("d", INTENTS_ONLY)) as home:
        await home.say(message(CLEAR))
        await home.say(message(UNCLEAR))
        await home.say(message(UNCLEAR, command="ask", root="t2"))
    assert decider.asked == []


@pytest.mark.parametrize(
    "decider",
    [
        choosing("quote", 0.3),
        choosing("poetry"),
        Scripted(pieces=["quote"]),
        Scripted(pieces=['{"choice": 3}']),
        Scripted(pieces=(), fails=Overloaded("busy")),
    ],
)
async def test_without_a_clear_word_of_the_decider_the_asker_gets_the_buttons(decider: Scripted) -> None:
    async with house({"m": Scripted(), "d": decider}, decider=("d", INTENTS_ONLY)) as home:
        reply = await home.say(message(UNCLEAR))
    assert reply.choices
    assert len(decider.asked) == 1


async def test_a_message_that_is_none_of_the_kinds_is_answered_as_conversation() -> None:
    model = Scripted()
    async with house({"m": model, "d": choosing(UNKNOWN)}, decider=("d", INTENTS_ONLY)) as home:
        reply = await home.say(message(UNCLEAR))
    assert not reply.choices
    assert [request.intent for request in model.asked] == [UNKNOWN]


async def test_a_decider_that_may_not_see_the_text_is_not_asked() -> None:
    decider = choosing("quote")
    cards = [card("m"), card("d", Residency.THIRD_COUNTRY)]
    async with house({"m": Scripted(), "d": decider}, cards=cards, decider=("d", INTENTS_ONLY)) as home:
        reply = await home.say(message(f"{UNCLEAR}, CPR 070761-4285"))
    assert decider.asked == []
    assert reply.generated or reply.choices


async def test_personal_data_is_replaced_before_a_decider_sees_it() -> None:
    decider = choosing("quote")
    async with house({"m": Scripted(), "d": decider}, decider=("d", INTENTS_ONLY)) as home:
        await home.say(message(f"{UNCLEAR}, CPR 070761-4285"))
    assert all("070761" not in request.question for request in decider.asked)


async def test_with_the_dynamic_strategy_the_decider_tells_how_hard_a_task_is() -> None:
    rules = {name: replace(rule, strategy="dynamic") for name, rule in DEFAULT_RULES.items()}
    decider = choosing("demanding")
    models = {"m": Scripted(), "d": decider}
    async with house(models, decider=("d", COMPLEXITY_ONLY), rules=rules) as home:
        reply = await home.say(
            message("Prüfe den Vertrag auf Risiken im Datenschutz und begründe jeden Punkt")
        )
        exchange = await home.reception.explain(reply.exchange)
    assert exchange is not None
    assert exchange.decision is not None
    assert exchange.decision.need.complexity == 0.9
    assert [option.name for option in decider.asked[0].options] == ["easy", "ordinary", "demanding"]


async def test_a_decider_that_fails_is_not_told_as_a_model_that_failed_to_answer() -> None:
    rules = {name: replace(rule, strategy="dynamic") for name, rule in DEFAULT_RULES.items()}
    decider = Scripted(pieces=(), fails=Overloaded("busy"))
    models = {"m": Scripted(), "d": decider}
    async with house(models, decider=("d", COMPLEXITY_ONLY), rules=rules) as home:
        await home.say(message("Prüfe den Vertrag auf Risiken im Datenschutz und begründe jeden Punkt"))
        statuses = home.chat.drafts[0].statuses
    assert len(decider.asked) == 1
    assert statuses == ["Ich frage m …"]

"""What is made out about a message by itself and its thread: its language, and what it asks for."""

from collections.abc import Sequence
from dataclasses import replace

from routing.applicants.judging import JUDGING_RULE, asks_to_judge_applicants
from routing.applicants.phrasing import Phrasing
from routing.followup import FollowUp
from routing.intents.doubt import DECIDED
from routing.intents.model import IntentModel
from routing.intents.request import Wish
from routing.intents.rules import certain, understand
from routing.language import Spoken, detect
from routing.vocabulary import Decided, Intent, Language, Message, Turn
from routing.wording import language_of

LATELY = 5
"""Lines of the thread whose language counts where the message is too short to tell."""
EARLIER = 8
"""Lines of the thread that may say that a message is about applicants."""


def spoken(
    message: Message, history: Sequence[Turn], languages: Sequence[Language], asked: Wish | None = None
) -> Spoken:
    """What the person wishes; else that of the message, of the thread where the message is too short to
    tell, of the person's account.

    `asked` is the `wish` of the message's text, where somebody has it already.
    """
    if message.wishes.language is not None:
        return Spoken(language=message.wishes.language, foreign=False, confidence=1.0)
    prior: Language = language_of(message.author.locale, languages[0])
    for turn in history[-LATELY:]:
        prior = detect(turn.text, prior=prior).language
    found = detect(message.text, prior=prior, asked=asked)
    if found.language in languages:
        return found
    return Spoken(language="en", foreign=True, confidence=found.confidence)


def intended(
    message: Message,
    history: Sequence[Turn],
    model: IntentModel,
    follow_up: FollowUp | None,
    decided: Decided,
    asked: Wish,
    judging: Phrasing | None = None,
) -> Intent:
    """What is asked for. Whoever says so, judging applicants is recognised by itself."""
    intent = _taken_for(message, history, model, follow_up, decided, asked)
    if _judges_applicants(message, history, intent, asked, judging):
        return certain("applicant_screening", model, JUDGING_RULE)
    return intent


def _taken_for(
    message: Message,
    history: Sequence[Turn],
    model: IntentModel,
    follow_up: FollowUp | None,
    decided: Decided,
    asked: Wish,
) -> Intent:
    if decided.intent is not None:
        return replace(certain(decided.intent, model, "rule.decider"), confidence=decided.confidence)
    if follow_up is not None and follow_up.intent is not None:
        return certain(follow_up.intent, model, "rule.again")
    return understand(message, model, thread_intent=_thread_intent(history, model), asked=asked)


def _thread_intent(history: Sequence[Turn], model: IntentModel) -> str | None:
    """What the thread was about when the bot last answered in it."""
    answered = [index for index, turn in enumerate(history) if turn.role == "assistant"]
    if not answered:
        return None
    asked = [turn for turn in history[: answered[-1]] if turn.role == "user"]
    return model.classify(asked[-1].text).name if asked else None


def _judges_applicants(
    message: Message, history: Sequence[Turn], intent: Intent, asked: Wish, judging: Phrasing | None
) -> bool:
    """Whether people who apply are to be judged; a translation of whatever text is none."""
    if intent.name == "translate" and intent.evidence[:1] == ("rule.command",):
        return False
    around = [one for file in message.attachments for one in (file.name, file.text)]
    around += [turn.text for turn in history[-EARLIER:] if turn.role == "user"]
    guessed = None if intent.evidence[:1] in DECIDED else intent
    return asks_to_judge_applicants(message.text, around, taken_for=guessed, asked=asked, by=judging)

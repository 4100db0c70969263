"""What a person pressed: thumbs under an answer, and the 'Why?' on its card."""

import asyncio
import json
from collections.abc import Mapping

from adapters.chat.teams.addresses import channel_of
from adapters.chat.teams.cards import (
    CLOSE,
    WHY,
    card_answer,
    language_in,
    quiet_card,
    spoken_answer,
    why_card,
)
from adapters.chat.teams.incoming import Incoming, part, words
from routing.explanation import explain
from routing.ports import Reception
from routing.vocabulary import Verdict
from routing.wording import label

VERDICTS: Mapping[str, Verdict] = {"like": "up", "dislike": "down"}
_PAUSES = (0.05, 0.2, 0.75)
"""Seconds between looks for an answer that is not known yet."""
LONGEST_COMMENT = 2_000

NOTHING: Mapping[str, object] = {}
"""The only answer to feedback that Teams takes, and a harmless one to what we do not know."""


async def feedback(activity: Incoming, reception: Reception) -> Mapping[str, object]:
    """Thumbs: store the verdict under the answer that was meant.

    Teams does not always say which one that was; then it is the conversation's newest, marked as inferred.
    """
    verdict = VERDICTS.get(words(activity.value, "actionValue", "reaction"))
    if words(activity.value, "actionName") != "feedback" or verdict is None:
        return NOTHING
    exchange = await _meant(activity, reception)
    if exchange:
        comment = comment_in(words(activity.value, "actionValue", "feedback"))
        inferred = not activity.reply_to
        await reception.rate(exchange, activity.sender.id, verdict, comment=comment, inferred=inferred)
    return NOTHING


async def _meant(activity: Incoming, reception: Reception) -> str:
    """The exchange behind a thumb; a fast one can be here before its answer is in the books."""
    channel = channel_of(activity.conversation)
    for pause in _PAUSES if activity.reply_to else ():
        if exchange := await reception.find_exchange("teams", channel, activity.reply_to):
            return exchange
        await asyncio.sleep(pause)
    return await reception.find_exchange("teams", channel, activity.reply_to)


def comment_in(said: str) -> str:
    """The person's words: Teams wraps them in JSON, other clients send them bare.

    >>> comment_in('{"feedbackText": "Fint svar"}'), comment_in("Fint svar")
    ('Fint svar', 'Fint svar')
    """
    try:
        wrapped: object = json.loads(said)
    except (ValueError, RecursionError):
        wrapped = None
    comment = words(wrapped, "feedbackText") if isinstance(wrapped, Mapping) else said
    return comment.encode("utf-16", "surrogatepass").decode("utf-16", "replace")[:LONGEST_COMMENT]


async def pressed(activity: Incoming, reception: Reception) -> Mapping[str, object]:
    """A button of the card under an answer: open or close the explanation, in place."""
    data = part(activity.value, "action", "data")
    language = language_in(data)
    exchange, quiet = words(data, "exchange"), words(data, "quiet")
    verb = words(activity.value, "action", "verb")
    found = await reception.explain(exchange) if exchange and verb in {WHY, CLOSE} else None
    if found is None:
        return spoken_answer(label("gone", language))
    if verb == WHY:
        return card_answer(
            why_card(explain(found, language), quiet=quiet, exchange=exchange, language=language)
        )
    closed = quiet_card(quiet=quiet, exchange=exchange, language=language)
    return card_answer(closed) if closed else spoken_answer("")


async def unknown(activity: Incoming, reception: Reception) -> Mapping[str, object]:
    """Anything else is taken note of, so that no client shows a fault."""
    return NOTHING


INVOKES = {"message/submitAction": feedback, "adaptiveCard/action": pressed}
"""By the invoke's name; whatever is not here is `unknown`."""

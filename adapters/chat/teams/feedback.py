"""Thumbs under an answer; after a thumb down, the offer to ask a stronger model."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import replace

from adapters.chat.teams.addresses import channel_of
from adapters.chat.teams.cards import attachment, offer_card
from adapters.chat.teams.desk import Desk
from adapters.chat.teams.incoming import Incoming, words
from adapters.chat.teams.messages import thread_behind
from routing.vocabulary import Language, Verdict
from routing.wording import language_of

VERDICTS: Mapping[str, Verdict] = {"like": "up", "dislike": "down"}
_PAUSES = (0.05, 0.2, 0.75)
"""Seconds between looks for an answer that is not known yet."""
LONGEST_COMMENT = 2_000

NOTHING: Mapping[str, object] = {}
"""The only answer to feedback that Teams takes, and a harmless one to what we do not know."""


async def feedback(activity: Incoming, desk: Desk) -> Mapping[str, object]:
    """Thumbs: store the verdict under the answer that was meant.

    Teams does not always say which one that was; then it is the conversation's newest, marked as inferred.
    """
    verdict = VERDICTS.get(words(activity.value, "actionValue", "reaction"))
    if words(activity.value, "actionName") != "feedback" or verdict is None:
        return NOTHING
    exchange = await _meant(activity, desk)
    if exchange:
        comment = comment_in(words(activity.value, "actionValue", "feedback"))
        inferred = not activity.reply_to
        author = activity.sender.id
        known = await desk.reception.rate(exchange, author, verdict, comment=comment, inferred=inferred)
        if known and verdict == "down":
            await _offer(activity, exchange, desk)
    return NOTHING


async def _meant(activity: Incoming, desk: Desk) -> str:
    """The exchange behind a thumb; a fast one can be here before its answer is in the books."""
    channel = channel_of(activity.conversation)
    for pause in _PAUSES if activity.reply_to else ():
        if exchange := await desk.reception.find_exchange("teams", channel, activity.reply_to):
            return exchange
        await asyncio.sleep(pause)
    return await desk.reception.find_exchange("teams", channel, activity.reply_to)


async def _offer(activity: Incoming, exchange: str, desk: Desk) -> None:
    """Once for each answer, in its thread; not where the thread does not remember what was asked."""
    found = await desk.reception.explain(exchange)
    conversation = thread_behind(found.thread_key, activity) if found else ""
    if found is None or found.outcome != "answered" or not conversation:
        return
    if not desk.offered.first(exchange):
        return
    answered: Language = found.decision.language if found.decision else "en"
    card = offer_card(exchange, language_of(activity.locale, answered))
    address = replace(activity.address(), conversation=conversation, activity=activity.reply_to)
    desk.post_later(address, address.envelope() | {"type": "message", "attachments": [attachment(card)]})


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

"""The message action `Summarize`: a message becomes a private /summarize that a dialog answers.

A dialog works in every scope, even where the bot is no member, and nobody else sees it. Teams brings the
message's text along, so that no permission to read is needed.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Mapping
from datetime import UTC, datetime

from adapters.chat.teams.addresses import channel_of
from adapters.chat.teams.cards import attachment, dialog_card, language_in
from adapters.chat.teams.connector import Activity
from adapters.chat.teams.desk import Desk
from adapters.chat.teams.feedback import NOTHING
from adapters.chat.teams.incoming import Incoming, part, words
from adapters.chat.teams.markdown import layout, split
from adapters.chat.teams.messages import author_of, text_of_html
from adapters.chat.teams.wording import NO_TEXT, SHOW, SUMMARY, WORKING
from routing.vocabulary import Language, Message, Reply, Thread, Turn
from routing.wording import label, language_of

SUMMARIZE_MESSAGE = "summarizeMessage"
"""The command's id in the manifest."""
PATIENCE = 4.0
"""Seconds that a dialog waits for its answer before it offers to look again; Teams waits about ten."""
_KEPT = 1_000


class Dialogs:
    """Answers on their way into dialogs, by asker and dialog."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._answers: OrderedDict[str, asyncio.Future[Reply]] = OrderedDict()

    async def fetch(self, activity: Incoming, desk: Desk) -> Mapping[str, object]:
        """The action was chosen: begin to summarize, and show the answer if it comes soon."""
        if words(activity.value, "commandId") != SUMMARIZE_MESSAGE:
            return NOTHING
        language = language_of(activity.locale)
        line = pointed_at(part(activity.value, "messagePayload"))
        if not line.text:
            return _dialog(dialog_card(NO_TEXT[language], "", language), language)
        name = activity.id or words(activity.value, "messagePayload", "id")
        await desk.reception.accept(_asked(activity, line, key=_key(activity, name)))
        return await self._shown(activity, name, language)

    async def look(self, activity: Incoming, desk: Desk) -> Mapping[str, object]:
        """The button of a dialog that was still waiting."""
        data = part(activity.value, "data")
        name = words(data, "dialog")
        return await self._shown(activity, name, language_in(data)) if name else NOTHING

    def finish(self, key: str, reply: Reply) -> None:
        """The answer is there."""
        answer = self._answer(key)
        if not answer.done():
            answer.set_result(reply)

    async def _shown(self, activity: Incoming, name: str, language: Language) -> Mapping[str, object]:
        answer = self._answer(_key(activity, name))
        await asyncio.wait([answer], timeout=self._patience)
        if answer.done():
            return _dialog(_answered(answer.result()), language)
        data = {"dialog": name, "language": language}
        again: Activity = {"type": "Action.Submit", "title": SHOW[language], "data": data}
        return _dialog(dialog_card(WORKING[language], "", language, [again]), language)

    def _answer(self, key: str) -> "asyncio.Future[Reply]":
        if key not in self._answers:
            self._answers[key] = asyncio.get_running_loop().create_future()
            if len(self._answers) > _KEPT:
                self._answers.popitem(last=False)
        return self._answers[key]


class DialogDraft:
    """A `routing.ports.Draft` that only a dialog shows; a dialog shows whole answers."""

    def __init__(self, dialogs: Dialogs, key: str) -> None:
        self._dialogs = dialogs
        self._key = key

    @property
    def ref(self) -> str:
        """Always empty: no message stands anywhere."""
        return ""

    async def status(self, words: str) -> None:
        """Nothing: see the class."""

    async def write(self, text: str) -> None:
        """Nothing: see the class."""

    async def finish(self, reply: Reply) -> str:
        """Hand the answer to the dialog, which may have been closed meanwhile."""
        self._dialogs.finish(self._key, reply)
        return ""


def pointed_at(payload: object) -> Turn:
    """The message that a person chose, as a line of a thread."""
    content = words(payload, "body", "content")
    html = words(payload, "body", "contentType") == "html"
    name = words(payload, "from", "user", "displayName") or words(
        payload, "from", "application", "displayName"
    )
    return Turn(
        role="user",
        text=text_of_html(content) if html else content.strip(),
        author=name,
        at=_time(words(payload, "createdDateTime")),
        link=words(payload, "linkToMessage"),
    )


def _asked(activity: Incoming, line: Turn, *, key: str) -> Message:
    """A thread of its own for each dialog: nobody waits for it, and no thread remembers it."""
    channel = channel_of(activity.conversation)
    return Message(
        id=f"teams:{activity.tenant}:{channel}:dialog:{key}",
        thread=Thread(
            platform="teams",
            tenant=activity.tenant,
            channel=channel,
            root=f"dialog:{key}",
            scope=activity.scope,
            channel_name=activity.channel_name,
        ),
        author=author_of(activity),
        text="",
        at=datetime.now(UTC),
        command="summarize",
        history=(line,),
        private=True,
        return_address=(("dialog", key),),
    )


def _key(activity: Incoming, name: str) -> str:
    """Nobody can look into another person's dialog."""
    return f"{activity.sender.id}:{name}"


def _time(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _answered(reply: Reply) -> Activity:
    shown = layout(reply.text)
    parts = split(shown.text)
    text = parts[0] if len(parts) == 1 else f"{parts[0]}\n\n…"
    made = label("ai_generated", reply.language) if reply.generated else ""
    small = " · ".join(filter(None, (made, reply.quiet)))
    return dialog_card(text, small, reply.language, tables=shown.tables)


def _dialog(card: Activity, language: Language) -> Mapping[str, object]:
    value = {"title": SUMMARY[language], "height": "medium", "width": "medium", "card": attachment(card)}
    return {"task": {"type": "continue", "value": value}}

"""The buttons under an answer and the dialogs behind them."""

import logging

from slack_bolt.context.ack.async_ack import AsyncAck

from adapters.chat.slack.admission import Admission
from adapters.chat.slack.blocks import (
    Block,
    Click,
    answer,
    choice_of,
    click_of,
    complaint_of,
    deed_of,
    language_of_block,
    reasons_dialog,
    why_dialog,
    why_text,
)
from adapters.chat.slack.errands import Errands
from adapters.chat.slack.followups import typed
from adapters.chat.slack.incoming import Incoming
from adapters.chat.slack.payload import Payload, text
from adapters.chat.slack.people import People
from adapters.chat.slack.posts import take_away
from adapters.chat.slack.private import Ear, Whisper
from adapters.chat.slack.web_api import CallFailed, WebApi
from adapters.chat.slack.wording import sentence
from routing.explanation import explain
from routing.ports import Reception
from routing.wording import label

log = logging.getLogger(__name__)


class Buttons:
    """Every click is stored, then acknowledged, then answered to the one who clicked."""

    def __init__(
        self,
        *,
        api: WebApi,
        people: People,
        incoming: Incoming,
        admission: Admission,
        reception: Reception,
        whisper: Whisper,
        errands: Errands,
    ) -> None:
        self._api = api
        self._incoming = incoming
        self._admission = admission
        self._people = people
        self._reception = reception
        self._whisper = whisper
        self._errands = errands

    async def rate(self, body: Payload, action: Payload, ack: AsyncAck) -> None:
        """Thumbs up or down."""
        click = click_of(action)
        known = False
        if click.exchange and click.verdict:
            known = await self._reception.rate(click.exchange, text(body, "user", "id"), click.verdict)
        await ack()
        self._errands.run(self._after_rating(body, click, known=known), "thanks for a rating")

    async def why(self, body: Payload, action: Payload, ack: AsyncAck) -> None:
        """The reasons behind an answer."""
        await ack()
        self._errands.run(self._explain(body, click_of(action)), "an explanation")

    async def choose(self, body: Payload, action: Payload, ack: AsyncAck) -> None:
        """What the asker meant, where the bot had asked back."""
        exchange, intent = choice_of(action)
        known = await self._reception.choose(exchange, intent, text(body, "user", "id"))
        await ack()
        self._errands.run(self._after_choice(body, action, known=known), "a choice")

    async def complain(self, body: Payload, view: Payload, ack: AsyncAck) -> None:
        """The reasons behind a thumbs-down."""
        complaint = complaint_of(view)
        user = text(body, "user", "id")
        await self._reception.rate(
            complaint.exchange, user, "down", reasons=complaint.reasons, comment=complaint.comment
        )
        await ack()

    async def follow_up(self, body: Payload, action: Payload, ack: AsyncAck) -> None:
        """Another answer in the thread: a click stands for the words that the person would have typed."""
        click = click_of(action)
        refusal = await self._refusal(body, click)
        if not refusal:
            words = typed(click.follow_up, click.language)
            message = await self._incoming.clicked(body, action, click.follow_up, words)
            refusal = "" if await self._reception.accept(message) else "asked_already"
        await ack()
        if refusal:
            self._errands.run(self._say(body, action, refusal), f"the sentence '{refusal}'")

    async def delete(self, body: Payload, action: Payload, ack: AsyncAck) -> None:
        """The asker takes the answer away, all parts of it."""
        await ack()
        self._errands.run(self._delete(body, action), "deleting an answer")

    async def _refusal(self, body: Payload, click: Click) -> str:
        """The name of the sentence that says why there is no other answer; empty if there is one."""
        if not click.follow_up or await self._reception.explain(click.exchange) is None:
            return "gone"
        channel = text(body, "channel", "id")
        personal = channel.startswith("D")
        return await self._admission.refusal(channel, text(body, "user", "id"), personal=personal)

    async def _delete(self, body: Payload, action: Payload) -> None:
        deed, ear = deed_of(action), ear_of(body)
        if not deed.answer or deed.asker != ear.user:
            await self._say(body, action, "delete_not_yours")
            return
        last = text(body, "message", "ts") or text(body, "container", "message_ts")
        try:
            await take_away(self._api, ear.channel, ear.root or last, deed, last)
        except CallFailed as error:
            if error.code not in {"message_not_found", "thread_not_found"}:  # gone is what was wished
                await self._say(body, action, "delete_failed")

    async def _say(self, body: Payload, action: Payload, name: str) -> None:
        language = await self._people.language(text(body, "user", "id"), language_of_block(action))
        await self._tell(body, label("gone", language) if name == "gone" else sentence(name, language))

    async def _after_rating(self, body: Payload, click: Click, *, known: bool) -> None:
        language = await self._people.language(text(body, "user", "id"), click.language)
        if known and click.verdict == "down":
            await self._open(body, reasons_dialog(click.exchange, language))
        await self._tell(body, label("thanks" if known else "gone", language))

    async def _after_choice(self, body: Payload, action: Payload, *, known: bool) -> None:
        """Put what was chosen in the place of the buttons; where Slack won't, they stay and do no harm."""
        language = language_of_block(action)
        if not known:
            await self._tell(body, label("gone", language))
            return
        words = f"{label('chosen', language)}: {text(action, 'text', 'text')}"
        channel, ts = text(body, "channel", "id"), text(body, "message", "ts")
        try:
            await self._api.post("chat.update", channel=channel, ts=ts, text=words, blocks=answer(words))
        except CallFailed as error:
            log.info("slack: the buttons stay: %s", error)

    async def _explain(self, body: Payload, click: Click) -> None:
        language = await self._people.language(text(body, "user", "id"), click.language)
        exchange = await self._reception.explain(click.exchange) if click.exchange else None
        if exchange is None:
            await self._tell(body, label("gone", language))
            return
        lines = explain(exchange, language)
        if not await self._open(body, why_dialog(lines, language)):
            await self._tell(body, why_text(lines))

    async def _open(self, body: Payload, view: Block) -> bool:
        """Slack opens dialogs only within three seconds of the click; False: it did not."""
        try:
            await self._api.post("views.open", trigger_id=text(body, "trigger_id"), view=view)
        except CallFailed as error:
            log.info("slack: no dialog: %s", error)
            return False
        return True

    async def _tell(self, body: Payload, words: str) -> None:
        await self._whisper.say(ear_of(body), words)


def ear_of(body: Payload) -> Ear:
    """The person who clicked, and where."""
    return Ear(
        channel=text(body, "channel", "id") or text(body, "container", "channel_id"),
        user=text(body, "user", "id"),
        root=text(body, "message", "thread_ts") or text(body, "container", "thread_ts"),
        response_url=text(body, "response_url"),
    )

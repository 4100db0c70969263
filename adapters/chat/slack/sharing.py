"""Private summaries that their asker may pass on: kept for half an hour, in memory, and nowhere else."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace

from slack_bolt.context.ack.async_ack import AsyncAck

from adapters.chat.slack.blocks import SHARE, Block, footer, language_of_block, plain
from adapters.chat.slack.buttons import ear_of
from adapters.chat.slack.errands import Errands
from adapters.chat.slack.identity import Identity
from adapters.chat.slack.markdown import safe, split
from adapters.chat.slack.pace import Pace
from adapters.chat.slack.payload import Payload, text
from adapters.chat.slack.people import People
from adapters.chat.slack.posts import Place, Posts
from adapters.chat.slack.private import Whisper
from adapters.chat.slack.web_api import CallFailed, WebApi
from adapters.chat.slack.wording import sentence
from routing.vocabulary import Language, Reply

HALF_HOUR = 1_800.0
"""As long as Slack's response URLs live."""
MOST = 500

HERE, ME = "here", "me"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelved:
    """A summary and where it may go."""

    reply: Reply
    asker: str
    channel: str
    """Where it may be posted for all; empty if it tells of another channel than the one it was asked in."""
    root: str = ""
    until: float = 0.0


class Shelf:
    """Summaries by an opaque id."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._kept: dict[str, Shelved] = {}
        self._spent: set[tuple[str, str]] = set()

    def put(self, summary: Shelved) -> str:
        """Returns the id that the buttons carry."""
        if len(self._kept) >= MOST:
            self._kept.pop(next(iter(self._kept)))
            self._spent = {sent for sent in self._spent if sent[0] in self._kept}
        name = secrets.token_urlsafe(9)
        self._kept[name] = replace(summary, until=self._clock() + HALF_HOUR)
        return name

    def get(self, name: str) -> Shelved | None:
        """None if it is too old, or was never here."""
        kept = self._kept.get(name)
        if kept is None or kept.until < self._clock():
            self._kept.pop(name, None)
            return None
        return kept

    def spend(self, name: str, target: str) -> bool:
        """Whether this is the first time that it goes there."""
        if (name, target) in self._spent:
            return False
        self._spent.add((name, target))
        return True

    def restore(self, name: str, target: str) -> None:
        """It did not arrive, so that it may go once more."""
        self._spent.discard((name, target))


def share_buttons(name: str, summary: Shelved) -> list[Block]:
    """The two ways on, under a private summary."""
    language = summary.reply.language
    targets = [HERE, ME] if summary.channel else [ME]
    buttons = [
        {
            "type": "button",
            "action_id": f"{SHARE}:{target}",
            "text": plain(sentence(f"share_{target}", language)),
            "value": f"{target}:{name}",
        }
        for target in targets
    ]
    return [{"type": "actions", "block_id": f"share:{language}", "elements": buttons}]


class Sharing:
    """What happens behind these buttons."""

    def __init__(
        self,
        *,
        api: WebApi,
        pace: Pace,
        me: Identity,
        people: People,
        whisper: Whisper,
        errands: Errands,
        shelf: Shelf,
    ) -> None:
        self._api = api
        self._pace = pace
        self._me = me
        self._people = people
        self._whisper = whisper
        self._errands = errands
        self._shelf = shelf

    async def share(self, body: Payload, action: Payload, ack: AsyncAck) -> None:
        """Pass a summary on, as its asker wishes."""
        await ack()
        self._errands.run(self._share(body, action), "sharing a summary")

    async def _share(self, body: Payload, action: Payload) -> None:
        target, _, name = text(action, "value").partition(":")
        user = text(body, "user", "id")
        language = await self._people.language(user, language_of_block(action))
        summary = self._shelf.get(name)
        if summary is None or summary.asker != user:
            await self._whisper.say(ear_of(body), sentence("share_gone", language))
            return
        said = "share_done"
        if self._shelf.spend(name, target):
            try:
                await self._post(summary, name, target, language)
            except CallFailed as error:
                self._shelf.restore(name, target)
                said = (
                    "invite_me" if error.code in {"not_in_channel", "channel_not_found"} else "share_failed"
                )
        await self._whisper.say(ear_of(body), sentence(said, language))

    async def _post(self, summary: Shelved, name: str, target: str, language: Language) -> None:
        everybody = target == HERE and bool(summary.channel)
        place = Place(
            channel=summary.channel if everybody else summary.asker,
            root=summary.root if everybody else "",
            asked_at="0",
            asker=summary.asker,
            personal=not everybody,
            message_id=f"{name}:{target}",
        )
        posts = Posts(api=self._api, pace=self._pace, me=self._me, place=place)
        words = safe(summary.reply.text)
        if everybody:
            author = await self._people.author(summary.asker)
            words = (
                f"{sentence('shared_by', summary.reply.language, who=safe(author.name or '?'))}\n\n{words}"
            )
        parts = split(words)
        for number, part in enumerate(parts, start=1):
            foot = footer(summary.reply, place.deed if everybody else None) if number == len(parts) else []
            await posts.post(number, part, foot)

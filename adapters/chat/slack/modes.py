"""When the bot answers in a channel without being mentioned, and how people there decide it."""

import asyncio
import re
from collections import deque
from enum import StrEnum

from adapters.chat.slack.blocks import MODE, Block, plain
from adapters.chat.slack.identity import Identity
from adapters.chat.slack.payload import parts, text
from adapters.chat.slack.web_api import CallFailed, WebApi
from adapters.chat.slack.wording import sentence
from routing.ports import Preferences
from routing.vocabulary import Language

PATIENCE = 0.8
"""Seconds that a look into a thread may take: the acknowledgement waits for it."""


class Mode(StrEnum):
    """What is answered in a channel beside mentions. The values are stored: never rename them."""

    MENTION = "mention"
    FOLLOW_ONE = "follow_one"
    """Threads that the bot takes part in, as long as only one person writes there."""
    FOLLOW = "follow"
    """Threads that the bot takes part in."""
    LISTEN = "listen"
    """These threads, and questions that nobody is asked by name."""


class Modes:
    """The mode of each channel, as somebody there chose it."""

    def __init__(self, preferences: Preferences, me: Identity) -> None:
        self._preferences = preferences
        self._me = me

    async def of(self, channel: str) -> Mode:
        chosen = await self._preferences.preference(self._owner(channel), "mode")
        return Mode(chosen) if chosen in set(Mode) else Mode.FOLLOW

    async def choose(self, channel: str, mode: Mode) -> None:
        await self._preferences.prefer(self._owner(channel), "mode", mode)

    def _owner(self, channel: str) -> str:
        return f"slack:{self._me.team}:{channel}"


class Company:
    """How many people talk in a thread."""

    def __init__(self, api: WebApi, me: Identity) -> None:
        self._api = api
        self._me = me
        self._crowded: deque[tuple[str, str]] = deque(maxlen=1_000)
        """Threads in which a second person was seen; they never become lonely again."""

    async def is_alone(self, user: str, channel: str, root: str) -> bool:
        """Whether nobody else wrote in the thread; False also where Slack will not say."""
        if (channel, root) in self._crowded:
            return False
        try:
            async with asyncio.timeout(PATIENCE):
                page = await self._api.get("conversations.replies", channel=channel, ts=root, limit=200)
        except (TimeoutError, CallFailed):
            return False
        people = {text(line, "user") for line in parts(page, "messages") if not text(line, "bot_id")}
        if people - {user, "", self._me.user}:
            self._crowded.append((channel, root))
            return False
        return True


# Question words open a question; auxiliaries do so in all three languages by standing first.
_OPENING = re.compile(
    r"(?:hej|hallo|hi|hello|moin)?[\s,!]*(?:alle|all|everyone|zusammen)?[\s,!]*"
    r"(?:hv(?:ad|em|is|or|ordan|ornår|orfor|ilken|ilket|ilke)|hvor\s|kan\s|skal\s|ved\s+nogen|er\s+der"
    r"|wer|was|wann|wo|wie|warum|wieso|weshalb|welche[rsnm]?|kann\s|könnt|weiß\s|gibt\s+es"
    r"|who|what|when|where|how|why|which|can\s|could\s|does\s|do\s|is\s+there|has\s+any)",
    re.IGNORECASE,
)


def asks_something(source: str) -> bool:
    """Whether a text is a question to the room.

    >>> asks_something("Hvem har nøglen til lageret?"), asks_something("Really?")
    (True, False)
    >>> asks_something("Frokost kl. 12"), asks_something("Anna is late, I think. Can somebody open?")
    (False, True)
    """
    sentences = re.split(r"(?<=[.!])\s+|\n", source.strip())
    last = sentences[-1] if sentences else ""
    return last.rstrip().endswith("?") and len(last.split()) >= 3 and bool(_OPENING.match(last))


def mode_name(mode: Mode, language: Language) -> str:
    """The mode in words."""
    return sentence(f"mode_{mode}", language)


def mode_question(now: Mode, language: Language) -> list[Block]:
    """The choice, with the present mode marked."""
    words = sentence("modes", language, mode=mode_name(now, language))
    buttons = [
        {
            "type": "button",
            "action_id": f"{MODE}:{mode}",
            "text": plain(mode_name(mode, language)),
            "value": mode.value,
            **({"style": "primary"} if mode is now else {}),
        }
        for mode in Mode
    ]
    return [
        {"type": "section", "text": {"type": "mrkdwn", "text": words}},
        {"type": "actions", "block_id": f"mode:{language}", "elements": buttons},
    ]

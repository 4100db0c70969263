"""What stands in the conversations, and the rules by which the connector lets it in."""

import itertools
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]  # what came over the wire, of any shape

LARGEST = 100 * 1024
"""Bytes of UTF-16 of a whole payload."""
STREAM_SECONDS = 120.0
WINDOWS = ((1.0, 7), (30.0, 60))


class Rejected(Exception):
    """The connector's answer to an activity that it does not take."""

    def __init__(self, status: int, code: str, message: str = "", retry_after: str = "") -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.message = message
        self.retry_after = retry_after


@dataclass(slots=True, kw_only=True)
class Shown:
    """A message as a person sees it."""

    id: str
    conversation: str
    activity: Json
    versions: list[str] = field(default_factory=list)
    """Each text that stood there, in order."""
    targeted: bool = False
    below: list["Shown"] = field(default_factory=list)
    """The message with the card that belongs to it, if that stands in one of its own."""

    @property
    def text(self) -> str:
        return str(self.activity.get("text", ""))

    @property
    def reply_to(self) -> str:
        return str(self.activity.get("replyToId", ""))

    @property
    def thumbs(self) -> bool:
        """Whether there are thumbs under it, or under the card directly below it."""
        return bool(self.rated)

    @property
    def rated(self) -> str:
        """The id that a thumb names, empty if there are none."""
        both = (self, *self.below)
        loops = {each.id: each.activity.get("channelData", {}).get("feedbackLoop") for each in both}
        return next((name for name, loop in loops.items() if loop == {"type": "default"}), "")

    @property
    def label(self) -> Mapping[str, Any]:  # the entity, of any shape
        """The AI label, empty if there is none."""
        entities = self.activity.get("entities", [])
        return next((e for e in entities if e["type"] == "https://schema.org/Message"), {})

    @property
    def citations(self) -> list[Json]:
        """What the marks in the text stand for."""
        return [claim["appearance"] for claim in self.label.get("citation", [])]

    @property
    def quiet(self) -> str:
        """The small print under the answer, empty if there is none."""
        return next((str(block["text"]) for block in _blocks(self.card) if block.get("isSubtle")), "")

    @property
    def card(self) -> Json:
        """The last card, empty if there is none."""
        return self.cards[-1] if self.cards else {}

    @property
    def cards(self) -> list[Json]:
        """All cards in it and directly below it."""
        return [
            a["content"]
            for shown in (self, *self.below)
            for a in shown.activity.get("attachments", [])
            if a["contentType"] == "application/vnd.microsoft.card.adaptive"
        ]


@dataclass(slots=True, kw_only=True)
class Stream:
    """An answer that is being typed into a personal chat."""

    id: str
    conversation: str
    began: float
    text: str = ""
    informed: list[str] = field(default_factory=list)
    chunks: list[str] = field(default_factory=list)
    sequence: int = 0
    ended: bool = False
    cancelled: bool = False
    last: float = float("-inf")


class Conversations:
    """Takes activities by Teams' rules. `clock` is in seconds and may run faster than time."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.messages: dict[tuple[str, str], Shown] = {}
        self.streams: dict[str, Stream] = {}
        self.personal: set[str] = set()
        self.requests: list[tuple[str, str, Json]] = []
        """Method, conversation and activity of all that was asked for, taken or not."""
        self._clock = clock
        self._ids = itertools.count(1_795_333_907_881)
        self._times: dict[str, deque[float]] = {}

    def new_id(self) -> str:
        return str(next(self._ids))

    def seen(self, conversation: str) -> list[Shown]:
        """The messages of a conversation (in a channel: of one thread), oldest first.

        A card that was posted directly below a text, in answer to the same message, is that text's.
        """
        seen: list[Shown] = []
        for shown in self.messages.values():
            if shown.conversation != conversation:
                continue
            last = seen[-1] if seen else None
            if last and not shown.text and last.text and not last.below and shown.reply_to == last.reply_to:
                last.below.append(shown)
            elif last is None or shown not in last.below:
                seen.append(shown)
        return seen

    def _take_apart(self, conversation: str, activity: Json, *, targeted: bool) -> tuple[int, Json]:
        """Text and each card become messages of their own, whose ids nobody learns."""
        text = activity | {"attachments": []}
        for part in (
            text,
            *({**text, "text": "", "attachments": [each]} for each in activity["attachments"]),
        ):
            shown = Shown(id=self.new_id(), conversation=conversation, activity=part, targeted=targeted)
            self.messages[conversation, shown.id] = shown
        return 202, {}

    def post(self, conversation: str, activity: Json, *, targeted: bool) -> tuple[int, Json]:
        """A new activity: status and body of the answer."""
        self._pace(conversation)
        info = [e for e in activity.get("entities", []) if e.get("type") == "streaminfo"]
        if info:
            return self._stream(conversation, activity, info[0])
        if activity["type"] == "typing":
            return 202, {}
        _check(activity)
        if _is_taken_apart(activity):
            return self._take_apart(conversation, activity, targeted=targeted)
        shown = Shown(id=self.new_id(), conversation=conversation, activity=activity, targeted=targeted)
        shown.versions.append(shown.text)
        self.messages[conversation, shown.id] = shown
        return 201, {"id": shown.id}

    def put(self, conversation: str, activity_id: str, activity: Json, *, targeted: bool) -> tuple[int, Json]:
        self._pace(conversation)
        _check(activity)
        if _is_taken_apart(activity):
            raise Rejected(400, "BadSyntax", "Activity resulted into multiple skype activities")
        stream = self.streams.get(activity_id)
        if stream is not None and not stream.ended:
            raise Rejected(409, "Conflict", "the message is being streamed")
        shown = self._find(conversation, activity_id)
        if shown.targeted != targeted:
            raise Rejected(404, "ActivityNotFoundInConversation")
        activity.get("channelData", {}).pop("feedbackLoop", None)  # an edited message has no thumbs
        shown.activity = activity
        shown.versions.append(shown.text)
        return 200, {"id": activity_id}

    def delete(self, conversation: str, activity_id: str) -> tuple[int, Json]:
        self._pace(conversation)
        stream = self.streams.get(activity_id)
        if stream is not None and not stream.ended:
            stream.ended = True
            return 200, {}
        self._find(conversation, activity_id)
        del self.messages[conversation, activity_id]
        return 200, {}

    def cancel(self, conversation: str) -> None:
        """A person presses Stop: what has been typed stays."""
        for stream in self.streams.values():
            if stream.conversation == conversation and not stream.ended:
                stream.cancelled = stream.ended = True
                self._keep(stream, {"type": "message", "text": stream.text or "…"})

    def _find(self, conversation: str, activity_id: str) -> Shown:
        try:
            return self.messages[conversation, activity_id]
        except KeyError:
            raise Rejected(404, "ActivityNotFoundInConversation") from None

    def _pace(self, conversation: str) -> None:
        times = self._times.setdefault(conversation, deque(maxlen=60))
        now = self._clock()
        for seconds, most in WINDOWS:
            if len(times) >= most and now - times[-most] < seconds:
                raise Rejected(429, "TooManyRequests", retry_after="1")
        times.append(now)

    def _stream(self, conversation: str, activity: Json, info: Json) -> tuple[int, Json]:
        if (
            conversation not in self.personal
            or activity["conversation"].get("conversationType") != "personal"
        ):
            raise Rejected(405, "MethodNotAllowed", "streaming is for personal chats")
        kind = info.get("streamType")
        if "streamId" not in info:
            return self._begin(conversation, activity, info)
        stream = self.streams.get(info["streamId"])
        if stream is None or stream.conversation != conversation:
            raise Rejected(404, "StreamNotFound")
        self._check_stream(stream, activity, info)
        if kind == "final":
            stream.ended = True
            self._keep(stream, activity)
            return 201, {"id": stream.id}
        if info["streamSequence"] != stream.sequence + 1:
            return 202, {"error": {"code": "ContentStreamSequenceOrderPreConditionFailed"}}
        self._type(stream, activity, info)
        return 202, {}

    def _begin(self, conversation: str, activity: Json, info: Json) -> tuple[int, Json]:
        if activity["type"] != "typing" or info.get("streamType") not in {"informative", "streaming"}:
            raise Rejected(400, "BadArgument", "a stream begins with typing")
        if info.get("streamSequence") != 1 or not activity.get("text"):
            raise Rejected(400, "BadArgument", "a stream begins with text and number 1")
        if any(s.conversation == conversation and not s.ended for s in self.streams.values()):
            raise Rejected(409, "Conflict", "one stream at a time")
        stream = Stream(id=self.new_id(), conversation=conversation, began=self._clock())
        self.streams[stream.id] = stream
        self._type(stream, activity, info)
        return 201, {"id": stream.id}

    def _check_stream(self, stream: Stream, activity: Json, info: Json) -> None:
        now = self._clock()
        if stream.cancelled:
            raise Rejected(403, "ContentStreamNotAllowed", "Content stream was canceled by user")
        if stream.ended:
            raise Rejected(403, "ContentStreamNotAllowed", "Content stream is already completed")
        if now - stream.began > STREAM_SECONDS:
            stream.ended = True
            self._keep(stream, {"type": "message", "text": stream.text})
            raise Rejected(403, "ContentStreamNotAllowed", "Message exceeded streaming time")
        if not str(activity.get("text", "")).startswith(stream.text):
            raise Rejected(400, "BadArgument", "streamed content should contain what was streamed before")
        final = info["streamType"] == "final"
        if final is not (activity["type"] == "message") or final is ("streamSequence" in info):
            raise Rejected(400, "BadArgument", "wrong type or number")
        if not final and now - stream.last < 1.0:
            raise Rejected(429, "TooManyRequests", retry_after="1")

    def _type(self, stream: Stream, activity: Json, info: Json) -> None:
        stream.sequence, stream.last = info["streamSequence"], self._clock()
        if info["streamType"] == "informative":
            if len(activity["text"]) > 1000:
                raise Rejected(400, "BadArgument", "informative text is too long")
            stream.informed.append(activity["text"])
            return
        stream.text = activity["text"]
        stream.chunks.append(stream.text)

    def _keep(self, stream: Stream, activity: Json) -> None:
        _check(activity)
        shown = Shown(id=stream.id, conversation=stream.conversation, activity=activity)
        shown.versions += [*stream.chunks, shown.text]
        self.messages[stream.conversation, stream.id] = shown


def _blocks(card: object) -> list[Json]:
    """All text blocks of a card, in order."""
    if isinstance(card, list):
        return [block for part in card for block in _blocks(part)]
    if not isinstance(card, dict):
        return []
    if card.get("type") == "TextBlock":
        return [card]
    return [block for part in card.values() for block in _blocks(part)]


def _is_taken_apart(activity: Json) -> bool:
    """Teams shows one card, or text, in one message."""
    cards = activity.get("attachments", [])
    return len(cards) > 1 or bool(cards and activity.get("text"))


def _check(activity: Json) -> None:
    """What Teams refuses of a message."""
    entities: Sequence[Json] = activity.get("entities", [])
    if sum(entity["type"] == "https://schema.org/Message" for entity in entities) > 1:
        raise Rejected(400, "BadArgument", "two root messages")
    for entity in entities:
        _check_citations(entity.get("citation", []), str(activity.get("text", "")))
    data = activity.get("channelData", {})
    if "feedbackLoop" in data and "feedbackLoopEnabled" in data:
        raise Rejected(400, "BadArgument", "two kinds of feedback")
    if not activity.get("text") and not activity.get("attachments"):
        raise Rejected(400, "BadArgument", "an empty message")


def _check_citations(claims: Sequence[Json], text: str) -> None:
    """Twenty at most, each with a mark in the text, and none longer than what Teams shows."""
    if len(claims) > 20:
        raise Rejected(400, "BadArgument", "too many citations")
    for position, claim in enumerate(claims, 1):
        shown: Json = claim["appearance"]
        if claim["position"] != position or f"[{position}]" not in text:
            raise Rejected(400, "BadArgument", "a citation without its mark")
        if not 0 < len(shown["name"]) <= 80 or not 0 < len(shown["abstract"]) <= 160:
            raise Rejected(400, "BadArgument", "a citation's name or abstract")
        words = shown.get("keywords", [])
        if len(words) > 3 or any(len(word) > 28 for word in words):
            raise Rejected(400, "BadArgument", "a citation's keywords")
        if "url" in shown and not shown["url"].startswith("https://"):
            raise Rejected(400, "BadArgument", "a citation's address")

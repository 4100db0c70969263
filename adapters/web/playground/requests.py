"""What the page may ask of the server, read strictly."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal, TypeVar

from aiohttp import web
from pydantic import ConfigDict, Field, TypeAdapter, ValidationError

from routing.vocabulary import FEEDBACK_REASONS, Verdict

MOST_CHARACTERS = 20_000
"""Of one message."""
MOST_COMMENT = 2_000

_Id = Annotated[str, Field(pattern=r"^[\w-]{1,80}$")]
_Nonce = Annotated[str, Field(pattern=r"^[A-Za-z0-9-]{8,64}$")]
_STRICT = ConfigDict(extra="forbid", strict=True)

Body = TypeVar("Body")


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Somebody typed a message."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    place: _Id
    thread: _Id | Literal[""] = ""
    text: str
    nonce: _Nonce
    """Made by the page once for each message, so that a double submit is one message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StopWanted:
    """Somebody pressed Stop on an answer."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    post: _Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """Somebody judged an answer."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    post: _Id
    verdict: Verdict
    reasons: Annotated[list[str], Field(max_length=len(FEEDBACK_REASONS))] = field(default_factory=list)
    comment: Annotated[str, Field(max_length=MOST_COMMENT)] = ""
    explained: bool = False
    """The form with the reasons was sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Somebody said what was meant."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    post: _Id
    intent: _Id


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleWanted:
    """Somebody removed the sample threads, or wants them back."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    shown: bool


async def read(request: web.Request, adapter: TypeAdapter[Body]) -> Body | None:
    """The body as one of the nouns above; None if it is anything else."""
    try:
        return adapter.validate_json(await request.read())
    except ValidationError:
        return None

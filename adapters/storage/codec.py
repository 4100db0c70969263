"""Nouns as JSON text and back, strictly: what cannot be read again is never guessed at."""

import json
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from routing.errors import StorageFailed
from routing.learning.notes import Notes
from routing.vocabulary import Completion, Decision, Message, Reply

if TYPE_CHECKING:
    from pydantic import TypeAdapter

T = TypeVar("T")

FORMAT = 1
"""The version of the JSON. It rises when a field is renamed or removed; a new field with a default needs
no new version."""


def mended(text: str) -> str:
    """The text with lone surrogates replaced, which are no characters and which no database stores.

    A platform can send them as `"\\ud83d"` in JSON.

    >>> mended("broken \\ud83d, whole \\ud83d\\ude00")
    'broken �, whole 😀'
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


class Codec(Generic[T]):
    """One noun's way into JSON and back."""

    def __init__(self, noun: type[T]) -> None:
        self._noun = noun

    @cached_property
    def _adapter(self) -> "TypeAdapter[T]":
        from pydantic import TypeAdapter

        return TypeAdapter(self._noun)

    def dump(self, value: T) -> str:
        plain: Any = self._adapter.dump_python(value, mode="json")  # JSON is untyped by nature
        return mended(json.dumps(plain, ensure_ascii=False, separators=(",", ":")))

    def load(self, text: str) -> T:
        """Raises `StorageFailed` for anything but what `dump` writes; the error does not quote the text."""
        from pydantic import ValidationError

        try:
            return self._adapter.validate_json(text, strict=True, extra="forbid")
        except ValidationError as invalid:
            fields = sorted({str(fault["loc"][:1]) for fault in invalid.errors(include_input=False)})
            sentence = f"a stored {self._noun.__name__} cannot be read: {', '.join(fields)}"
        raise StorageFailed(sentence)  # outside the handler, so that the cause does not carry the text along


MESSAGE = Codec(Message)
REPLY = Codec(Reply)
DECISION = Codec(Decision)
COMPLETION = Codec(Completion)
NOTES = Codec(Notes)

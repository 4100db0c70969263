"""XML out of strangers' files, read piece by piece: no document type, no entity, and only so many bytes."""

from collections.abc import Callable, Mapping
from typing import IO
from xml.parsers import expat

from adapters.files.limits import UNPACKED, NotRead

_PIECE = 64 * 1024

Start = Callable[[str, Mapping[str, str]], None]
Named = Callable[[str], None]


class Allowance:
    """How many bytes may still be unpacked, of all parts of a file together."""

    def __init__(self) -> None:
        self._left = UNPACKED

    def spend(self, count: int) -> None:
        """Raises `NotRead`."""
        self._left -= count
        if self._left < 0:
            raise NotRead("bomb")


def scan(
    source: IO[bytes],
    allowance: Allowance,
    *,
    start: Start,
    end: Named,
    text: Named,
    done: Callable[[], bool],
) -> None:
    """Tell of each element's start and end by its local name, and of the text between, until `done`.

    Raises `NotRead`: office programs write no document types, and those who do mean harm.
    """
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = lambda name, attributes: start(_local(name), attributes)
    parser.EndElementHandler = lambda name: end(_local(name))
    parser.CharacterDataHandler = text
    try:
        while not done() and (piece := source.read(_PIECE)):
            allowance.spend(len(piece))
            parser.Parse(piece, False)
    except expat.ExpatError as broken:
        raise NotRead("broken") from broken


def attribute(attributes: Mapping[str, str], name: str) -> str:
    """An attribute by its local name, empty if it is not there."""
    return next((value for key, value in attributes.items() if _local(key) == name), "")


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _refuse(*_: object) -> None:
    raise NotRead("broken")

"""Work that keeps a processor busy, such as reading texts, and where it is done."""

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Think(Protocol):
    """Does such work without keeping those waiting who only want to be heard."""

    async def __call__(self, work: Callable[[], T], /) -> T:
        """What the work returns or raises. It may be done beside the event loop, one piece after another."""
        ...


async def at_once(work: Callable[[], T], /) -> T:
    """On the spot: right where nobody else is waiting, as in a command or a test."""
    return work()

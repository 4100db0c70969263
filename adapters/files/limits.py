"""How much of a file is read. Whatever is beyond is left out, and that is said."""

from routing.vocabulary import Unread

LARGEST = 20 * 1024 * 1024
"""Bytes of a file."""
LARGEST_PICTURE = 5 * 1024 * 1024
"""Bytes of a picture: the least that the providers of models take."""
LONGEST = 100_000
"""Characters that are read of one; a model takes no more than a few hundred thousand altogether."""
CUT = "[…]"
"""Stands at the end of a text of which only the beginning was read."""
UNPACKED = 64 * 1024 * 1024
"""Bytes into which a file may unpack while it is read: far more than what is read of an honest one."""
MOST_ENTRIES = 4_000
"""Files within a packed file."""
MOST_PAGES = 1_000
MEMORY = 512 * 1024 * 1024
"""Bytes of address space of the process that reads."""
SECONDS = 10
"""For reading one file; the process is ended then."""


class NotRead(Exception):
    """A file was not read."""

    def __init__(self, because: Unread) -> None:
        super().__init__(because)
        self.because: Unread = because


class Text:
    """Gathers what a file says, up to the limit."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._room = LONGEST

    @property
    def is_full(self) -> bool:
        """Nothing more is taken; reading on is in vain."""
        return self._room < 0

    def add(self, piece: str) -> None:
        if not self.is_full:
            self._pieces.append(piece)
            self._room -= len(piece)

    def whole(self) -> str:
        """Raises `NotRead` if there is not a word."""
        return shortened("".join(self._pieces))


def shortened(words: str) -> str:
    """The text, or its beginning with the sign that it is one."""
    words = words.replace("\r\n", "\n").strip()
    return words if len(words) <= LONGEST else f"{words[:LONGEST]}\n{CUT}"

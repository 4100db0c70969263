"""Which cues a text may have: told by its words all at once, before a rule looks for a single one of them.

Most texts have hardly any of the cues that the rules look for, and most words have none.
"""

import re
from collections.abc import Collection, Iterable
from functools import reduce
from operator import or_
from typing import NewType

from routing.sensitivity.text.verdicts import Hashed, Verdicts

Gate = NewType("Gate", int)
"""One bit for the cues of a rule."""
ALL_OPEN = -1
"""What is said of a text whose words are not known."""


class Gates:
    """The cues of all rules by the words that they are a part of.

    >>> gates = Gates()
    >>> bank = gates.of(["sort code", "blz"])
    >>> from routing.sensitivity.text.verdicts import hashed
    >>> [bool(gates.open(hashed([word])) & bank) for word in ("sortcode", "sort", "blz-nr", "bank")]
    [True, True, True, False]
    """

    def __init__(self) -> None:
        self._parts: dict[str, int] = {}
        self._count = 0
        self._verdicts = Verdicts(self._held)

    def of(self, cues: Iterable[str]) -> Gate:
        """The gate of cues, lower-case and with a letter each: a text in which it is shut has none of them.

        Their longest row of letters is looked for, so there may be none where it is open.
        """
        bit = 1 << self._count
        self._count += 1
        for cue in cues:
            part = max(re.findall(r"[^\W\d_]+", cue), key=len)
            self._parts[part] = self._parts.get(part, 0) | bit
        self._verdicts = Verdicts(self._held)
        return Gate(bit)

    def open(self, words: Hashed) -> int:
        """The bits of all gates that are open to a text with these words."""
        return reduce(or_, self._verdicts.among(words).values(), 0)

    def _held(self, words: Collection[str]) -> dict[str, int]:
        """Words with a part of a cue, and the gates of all such cues."""
        together = " ".join(words)
        held: dict[str, int] = {}
        for part, bits in self._parts.items():
            if part in together:
                for word in words:
                    if part in word:
                        held[word] = held.get(word, 0) | bits
        return held


GATES = Gates()
"""Those of all rules, which make theirs when they are imported."""


def gate(*cues: str) -> Gate:
    """The gate of a rule's cues: see `Gates.of`."""
    return GATES.of(cues)

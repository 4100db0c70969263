"""What has been proven already: Teams sends one token with every message of an hour."""

import time
from collections import OrderedDict
from collections.abc import Callable
from hashlib import sha256

MOST = 1_000
"""Proofs that are remembered; of more, the oldest is forgotten and checked anew."""


class Verified:
    """Remembers good proofs until they end, or until the keys that they rest on are fetched again.

    A proof is all that a check looks at, so that the same token with another service URL or channel is
    another proof. Only digests are kept: nobody can take a token out of them.
    """

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._ends: OrderedDict[bytes, float] = OrderedDict()
        self._edition = 0

    def holds(self, proof: bytes, edition: int) -> bool:
        """Whether the proof was good under this edition of the keys, and has not ended since."""
        if edition != self._edition:
            self._ends.clear()
            self._edition = edition
        return self._ends.get(proof, 0.0) > self._clock()

    def remember(self, proof: bytes, edition: int, ends: float) -> None:
        """`ends` is in seconds since 1970; what was proven under other keys is not remembered."""
        if edition != self._edition:
            return
        self._ends[proof] = ends
        if len(self._ends) > MOST:
            self._ends.popitem(last=False)


def proof_of(*parts: str) -> bytes:
    """A digest of the parts, which keeps their borders."""
    return sha256("".join(f"{len(part)}:{part}" for part in parts).encode("utf-8", "surrogatepass")).digest()

"""One process at a time: two that work on one ledger would answer the same message twice."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from routing.errors import Misconfigured


@contextmanager
def occupied(ledger: Path) -> Iterator[None]:
    """Hold the ledger for this process; the system lets go of it when the process ends, however it ends.

    The lock is on a file of its own beside the ledger, because closing a second handle on the ledger would
    drop SQLite's own locks (POSIX). Raises `Misconfigured` if another process holds it.
    """
    lock = ledger.with_name(f"{ledger.name}.lock")
    try:
        ledger.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as failed:
        raise Misconfigured(
            f"[storage] url: {ledger.parent} cannot be written: {failed.strerror}"
        ) from failed
    try:
        _take(handle, ledger)
        yield
    finally:
        os.close(handle)


def _take(handle: int, ledger: Path) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as taken:
        holder = os.pread(handle, 20, 0).decode("ascii", "replace").strip() or "unknown"
        raise Misconfigured(
            f"[storage] url: another Dirigent (process {holder}) works on {ledger}; "
            "stop it, or give this one a file of its own"
        ) from taken
    os.ftruncate(handle, 0)
    os.pwrite(handle, f"{os.getpid()}\n".encode(), 0)

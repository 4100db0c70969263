"""The ledger of one installation, opened by its address."""

import tempfile
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

from adapters.storage.ledger import Annex, Ledger
from adapters.storage.sqlite import open_annex as _open_annex
from adapters.storage.sqlite import open_experience, open_labels, open_ledger, open_scorecard
from routing.errors import Misconfigured
from routing.ports import Experience, Labels, Scorecard

__all__ = [
    "Annex",
    "Ledger",
    "file_of",
    "open_annex",
    "open_storage",
    "read_experience",
    "read_labels",
    "read_storage",
]

_TEMPORARY = {"sqlite://", "sqlite:///:memory:"}
_KNOWN = "sqlite:///folder/file.db (relative), sqlite:////folder/file.db (absolute) or sqlite:// (temporary)"


def open_storage(url: str) -> AbstractAsyncContextManager[Ledger]:
    """The ledger at this address, for the one process that works on it.

    `sqlite://` is a temporary one: its folder goes when it is closed. Raises `Misconfigured` for an unknown
    address, a folder that cannot be written, and a ledger that another process works on.
    """
    return _open_temporary() if url in _TEMPORARY else open_ledger(_path(url))


def read_storage(url: str) -> AbstractAsyncContextManager[Scorecard]:
    """The figures of the ledger at this address, read beside the process that works on it.

    Raises `Misconfigured` where there is no ledger.
    """
    return open_scorecard(_lasting(url))


def read_experience(url: str) -> AbstractAsyncContextManager[Experience]:
    """How good each model is at each kind of work, read like `read_storage`."""
    return open_experience(_lasting(url))


def read_labels(url: str) -> AbstractAsyncContextManager[Labels]:
    """What people said that messages meant, read like `read_storage`."""
    return open_labels(_lasting(url))


def open_annex(url: str) -> AbstractAsyncContextManager[Annex]:
    """What a command may read and write beside the process that works on the ledger at this address.

    Raises `Misconfigured` where there is no ledger, or one of another version.
    """
    return _open_annex(_lasting(url))


def _lasting(url: str) -> Path:
    if url in _TEMPORARY:
        raise Misconfigured(f"[storage] url: {url} keeps nothing to report on; name a file: {_KNOWN}")
    return _path(url)


def file_of(url: str) -> Path | None:
    """The file behind an address; None for a temporary ledger. Raises `Misconfigured`."""
    return None if url in _TEMPORARY else _path(url)


def _path(url: str) -> Path:
    rest = url.removeprefix("sqlite:///")
    if rest in {url, ""}:
        scheme = url.partition(":")[0]  # the rest may hold a password
        raise Misconfigured(f"[storage] url: this {scheme} address cannot be opened; known: {_KNOWN}")
    return Path(rest).expanduser()


@asynccontextmanager
async def _open_temporary() -> AsyncIterator[Ledger]:
    with tempfile.TemporaryDirectory(prefix="dirigent-") as folder:
        async with open_ledger(Path(folder) / "ledger.db") as ledger:
            yield ledger

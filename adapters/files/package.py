"""Packed files of office programs: opened with care, told apart by what is in them."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Literal

from adapters.files.limits import MOST_ENTRIES, NotRead
from adapters.files.markup import Allowance

DOCUMENT, WORKBOOK = "word/document.xml", "xl/workbook.xml"


class Package:
    """One packed file. All parts of it share one allowance, whatever sizes they claim to have."""

    def __init__(self, packed: zipfile.ZipFile) -> None:
        self._packed = packed
        self.allowance = Allowance()

    @property
    def kind(self) -> Literal["word", "excel"]:
        """Raises `NotRead` for anything else, and for what brings programs along."""
        names = set(self._packed.namelist())
        if any(name.endswith("vbaProject.bin") for name in names):
            raise NotRead("macros")
        if DOCUMENT in names:
            return "word"
        if WORKBOOK in names:
            return "excel"
        raise NotRead("kind")

    def has(self, name: str) -> bool:
        return name in self._packed.namelist()

    @contextmanager
    def part(self, name: str) -> Iterator[IO[bytes]]:
        """Raises `NotRead` where there is none, or it is packed in an odd way."""
        try:
            with self._packed.open(name) as source:
                yield source
        except (KeyError, zipfile.BadZipFile, NotImplementedError, EOFError, zlib.error) as broken:
            raise NotRead("broken") from broken
        except RuntimeError as locked:  # zipfile's word for a part that wants a password
            raise NotRead("locked") from locked


def opened(body: bytes) -> Package:
    """Raises `NotRead` for what is no packed file, or one with too many parts."""
    try:
        packed = zipfile.ZipFile(io.BytesIO(body))
    except (zipfile.BadZipFile, ValueError, EOFError) as broken:
        raise NotRead("broken") from broken
    if len(packed.namelist()) > MOST_ENTRIES:
        raise NotRead("bomb")
    return Package(packed)

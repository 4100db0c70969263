"""Word documents (docx): paragraphs, headings, lists and tables. What was deleted is left out."""

import re
from collections.abc import Mapping

from adapters.files.limits import Text
from adapters.files.markup import attribute, scan
from adapters.files.package import DOCUMENT, Package

_HEADING = re.compile(r"(?:heading|overskrift|überschrift|berschrift)\s?([1-6])", re.IGNORECASE)
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n"}


class _Document:
    """Turns elements into Markdown while they pass by."""

    def __init__(self) -> None:
        self.text = Text()
        self._inside = False
        self._cells = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "t":
            self._inside = True
        elif name in _BREAKS and attribute(attributes, "val") != "clear":
            self.text.add(_BREAKS[name])
        elif name == "pStyle" and (heading := _HEADING.search(attribute(attributes, "val"))):
            self.text.add("#" * int(heading[1]) + " ")
        elif name == "numPr":
            self.text.add("- ")
        elif name == "tc":
            self._cells += 1
            self.text.add("| ")

    def end(self, name: str) -> None:
        if name == "t":
            self._inside = False
        elif name == "tc":
            self._cells -= 1
        elif name == "tr":
            self.text.add("|\n")
        elif name == "p":
            self.text.add(" " if self._cells else "\n")

    def said(self, words: str) -> None:
        if self._inside:
            self.text.add(words)


def words_of(package: Package) -> str:
    """Raises `NotRead`."""
    document = _Document()
    with package.part(DOCUMENT) as source:
        scan(
            source,
            package.allowance,
            start=document.start,
            end=document.end,
            text=document.said,
            done=lambda: document.text.is_full,
        )
    return document.text.whole()

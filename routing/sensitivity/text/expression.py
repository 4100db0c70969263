"""Regular expressions that are compiled when they are first needed, as all at once would slow every start."""

import re
from collections.abc import Callable, Iterator

_waiting: list["Expression"] = []


class Expression:
    """A regular expression, used like a compiled one; a wrong one raises `re.error` at its first use.

    >>> Expression("[0-9]+").findall("12 and 34")
    ['12', '34']
    """

    __slots__ = ("_flags", "_written", "findall", "finditer", "fullmatch", "match", "search", "split", "sub")

    findall: Callable[..., list[str]]
    finditer: Callable[..., Iterator[re.Match[str]]]
    fullmatch: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    split: Callable[..., list[str]]
    sub: Callable[..., str]

    def __init__(self, written: str, flags: int = 0) -> None:
        self._written, self._flags = written, flags
        _waiting.append(self)

    def __getattr__(self, name: str) -> Callable[..., object]:
        """Asked for what is not there yet: the methods, until the expression is compiled."""
        if name not in self.__slots__:
            raise AttributeError(name)
        self.compile()
        method: Callable[..., object] = getattr(self, name)
        return method

    def compile(self) -> None:
        """Its methods are those of the compiled expression from now on."""
        compiled = re.compile(self._written, self._flags)
        self.findall, self.finditer, self.split = compiled.findall, compiled.finditer, compiled.split
        self.match, self.search, self.fullmatch = compiled.match, compiled.search, compiled.fullmatch
        self.sub = compiled.sub


def compile_all() -> None:
    """Compile what no text has needed yet, so that the first message does not wait for it."""
    while _waiting:
        _waiting.pop().compile()

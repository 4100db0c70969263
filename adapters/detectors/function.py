"""Somebody's own Python as a detector: GLiNER, a neural filter, a list of customers.

`module:function` names a function of one text. It gives back `Finding`s, or mappings with `kind`, `start` and
`end`, and `level` (1 to 4) where it is not 2, confidential. Offsets count characters.
"""

import importlib
from collections.abc import Callable, Iterable, Mapping, Sequence

from routing.errors import Misconfigured
from routing.ports import Detector
from routing.vocabulary import Finding, Level


def function(target: str) -> Detector:
    """Import it. Raises `Misconfigured` if it is not there."""
    module, _, name = target.partition(":")
    try:
        found = getattr(importlib.import_module(module), name)
    except Exception as fault:  # a company's module may raise anything when it is imported
        raise Misconfigured(f"sensitivity.detectors: {target!r} cannot be imported: {fault!r}") from fault
    if not callable(found):
        raise Misconfigured(f"sensitivity.detectors: {target!r} is no function")
    return _Function(name, found)


class _Function:
    """Makes findings of what the function gives back."""

    def __init__(self, name: str, call: Callable[[str], Iterable[object]]) -> None:
        self.__name__ = name
        self._call = call

    def __call__(self, text: str) -> Sequence[Finding]:
        return [self._finding(found) for found in self._call(text)]

    def _finding(self, found: object) -> Finding:
        if isinstance(found, Finding):
            return found
        if not isinstance(found, Mapping):
            raise TypeError("neither a finding nor a mapping")
        return Finding(
            kind=str(found["kind"]).upper(),
            start=int(found["start"]),
            end=int(found["end"]),
            level=Level(found.get("level", Level.CONFIDENTIAL)),
            rule=f"pii.{self.__name__}",
        )

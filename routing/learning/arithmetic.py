"""Finds the calculations that a text writes out, and does them again."""

import ast
import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import isfinite

LONGEST = 80
"""Characters of one side of an equals sign."""
MOST = 60
"""Calculations of one text."""

_LEFT = re.compile(r"[\d(][-+*/x×·÷:().,\d\s$€%]*\Z")
_RIGHT = re.compile(r"\s*[$€]?\s*(-?\d+(?:[.,]\d+)*)")
_OPERATION = re.compile(r"\d\s*\)*\s*[-+*/]\s*\(*\s*\d")
_SIGNS = str.maketrans({"x": "*", "×": "*", "·": "*", "÷": "/", ":": "/", "$": " ", "€": " "})
_GROUPED = re.compile(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_PLAIN = re.compile(r"\d+(?:[.,]\d+)*")
_OPERATORS: Mapping[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """One calculation: what the text says comes out, and what does."""

    claimed: float
    actual: float


def sums(text: str) -> list[Sum]:
    """The calculations with an equals sign, such as `3 * 4 = 12`, in the order of the text.

    >>> sums("that is (2 + 3) x 4 = $20, so 20 / 8 = 2")
    [Sum(claimed=20.0, actual=20.0), Sum(claimed=2.0, actual=2.5)]
    """
    found: list[Sum] = []
    sides = text.split("=")[: MOST + 1]
    for before, after in pairwise(sides):
        left, right = _LEFT.search(before[-LONGEST:]), _RIGHT.match(after[:LONGEST])
        actual = _value(left[0]) if left and right else None
        if right and actual is not None:
            found.append(Sum(claimed=number(right[1]), actual=actual))
    return found


def number(written: str) -> float:
    """A number as it is written; a comma before three digits groups thousands, any other one is decimal.

    >>> number("1,200.5"), number("2,5"), number("1.200.000")
    (1200.5, 2.5, 1200000.0)
    """
    if _GROUPED.fullmatch(written):
        return float(written.replace(",", ""))
    plain = written.replace(",", ".")
    return float(plain if plain.count(".") <= 1 else plain.replace(".", ""))


def _value(written: str) -> float | None:
    """What a calculation comes to; None if it is none, or divides by nothing."""
    text = written.translate(_SIGNS).replace("%", " * 0.01 ")
    text = _PLAIN.sub(lambda found: repr(number(found[0])), text)
    if not _OPERATION.search(text):
        return None
    try:
        value = _evaluate(ast.parse(text.strip(), mode="eval").body)
    except (SyntaxError, ValueError, ZeroDivisionError, OverflowError):
        return None
    return value if isfinite(value) else None


def _evaluate(node: ast.expr) -> float:
    match node:
        case ast.Constant(value=int() | float() as value):
            return float(value)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_evaluate(operand)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
            return _OPERATORS[type(op)](_evaluate(left), _evaluate(right))
        case _:
            raise ValueError("not a calculation")

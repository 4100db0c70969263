"""Observations about Python code that a syntax tree can prove."""

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

_LONG = 50
_BUILTINS = frozenset(
    {"list", "dict", "set", "str", "int", "id", "type", "input", "sum", "min", "max", "file", "all"}
)

Kind = Literal[
    "syntax", "long", "bare_except", "silent_except", "mutable_default", "unused_import", "none_equal",
    "dynamic_code", "shadowed", "assert_tuple",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One thing worth a look."""

    line: int
    kind: Kind
    name: str = ""
    """The name, the number or the parser's words that the sentence needs."""


def check_python(source: str) -> list[Observation]:
    """All observations in the order of the lines; a single `syntax` one if the code does not parse."""
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        return [Observation(line=error.lineno or 1, kind="syntax", name=error.msg)]
    except (ValueError, RecursionError, MemoryError):
        return [Observation(line=1, kind="syntax", name="too deeply nested, or a null character")]
    found = [*_unused_imports(tree)]
    for node in ast.walk(tree):
        found += _of_node(node)
    return sorted(found, key=lambda observation: observation.line)


def check_json(source: str) -> list[Observation]:
    """Whether a text is JSON; the line of the first fault if it is not."""
    try:
        json.loads(source)
    except json.JSONDecodeError as error:
        return [Observation(line=error.lineno, kind="syntax", name=error.msg)]
    except (RecursionError, ValueError):
        return [Observation(line=1, kind="syntax", name="too deeply nested, or a number too long")]
    return []


def _of_node(node: ast.AST) -> Iterator[Observation]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        yield from _of_function(node)
    elif isinstance(node, ast.ExceptHandler):
        yield from _of_handler(node)
    elif isinstance(node, ast.Compare):
        if any(isinstance(sign, ast.Eq | ast.NotEq) for sign in node.ops) and any(
            isinstance(side, ast.Constant) and side.value is None for side in node.comparators
        ):
            yield Observation(line=node.lineno, kind="none_equal")
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"eval", "exec"}:
        yield Observation(line=node.lineno, kind="dynamic_code", name=node.func.id)
    elif isinstance(node, ast.Assert) and isinstance(node.test, ast.Tuple) and node.test.elts:
        yield Observation(line=node.lineno, kind="assert_tuple")
    elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node.id in _BUILTINS:
        yield Observation(line=node.lineno, kind="shadowed", name=node.id)


def _of_function(node: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[Observation]:
    length = (node.end_lineno or node.lineno) - node.lineno + 1
    if length > _LONG:
        yield Observation(line=node.lineno, kind="long", name=f"{node.name} ({length})")
    for default in (*node.args.defaults, *filter(None, node.args.kw_defaults)):
        if isinstance(default, ast.List | ast.Dict | ast.Set):
            yield Observation(line=default.lineno, kind="mutable_default", name=node.name)


def _of_handler(node: ast.ExceptHandler) -> Iterator[Observation]:
    if node.type is None:
        yield Observation(line=node.lineno, kind="bare_except")
    if all(isinstance(step, ast.Pass) for step in node.body):
        yield Observation(line=node.lineno, kind="silent_except")


def _unused_imports(tree: ast.Module) -> Iterator[Observation]:
    """Imported names that the module never mentions again; `__all__` counts as a mention."""
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    used |= {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom) and getattr(node, "module", "") != "__future__":
            for alias in node.names:
                name = alias.asname or alias.name.partition(".")[0]
                if name not in used and name != "*":
                    yield Observation(line=node.lineno, kind="unused_import", name=name)

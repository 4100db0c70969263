"""Writes what was learned as JSON, so that a nightly job can store it, and reads it back."""

import base64
import json
from collections.abc import Mapping

import numpy as np

from routing.errors import Misconfigured
from routing.learning.after import SecondLook
from routing.learning.answer_traits import answer_traits
from routing.learning.fields import shares
from routing.learning.lesson import Lesson, Tasks
from routing.learning.space import BUCKETS, Floats, Scale, Space
from routing.learning.traits import traits

VERSION = 2
"""Of the form and of the features: raise it when either changes, for old weights mean something else then."""


def write(lesson: Lesson) -> str:
    """A lesson as one JSON object; numbers are base64 of little-endian 32-bit floats."""
    tasks = lesson.tasks
    return json.dumps(
        {
            "version": VERSION,
            "trust": lesson.trust,
            "centre": _packed(lesson.centre),
            "weights": _packed(lesson.weights),
            **_space_row(lesson.space),
            "tasks": tasks and list(tasks.names),
            "task_weights": tasks and _packed(tasks.weights),
            "task_means": tasks and _packed(tasks.means),
        }
    )


def write_look(look: SecondLook) -> str:
    """A second look, like a lesson."""
    return json.dumps(
        {
            "version": VERSION,
            "centre": look.centre,
            "weights": _packed(look.weights),
            "answer_mean": _packed(look.scale.mean),
            "answer_spread": _packed(look.scale.spread),
            **_space_row(look.space),
        }
    )


def read_look(text: str) -> SecondLook:
    """The second look again; raises like `read`."""
    try:
        row = json.loads(text)
        version = row["version"]
        look = _look(row) if version == VERSION else None
    except (ValueError, KeyError, TypeError, AttributeError) as wrong:
        raise Misconfigured("the stored second look is damaged; train it anew") from wrong
    if look is None:
        raise Misconfigured(f"the stored second look has version {version}, not {VERSION}; train it anew")
    return look


def read(text: str) -> Lesson:
    """The lesson again, with the very same expectations.

    Raises `Misconfigured` for another version or a damaged text: train anew.
    """
    try:
        row = json.loads(text)
        version = row["version"]
        lesson = _lesson(row) if version == VERSION else None
    except (ValueError, KeyError, TypeError, AttributeError) as wrong:
        raise Misconfigured("the stored lesson is damaged; train it anew") from wrong
    if lesson is None:
        raise Misconfigured(f"the stored lesson has version {version}, not {VERSION}; train it anew")
    return lesson


def _lesson(row: Mapping[str, object]) -> Lesson:
    space = _space(row)
    centre = _array(row, "centre", -1)
    return Lesson(
        space=space,
        weights=_array(row, "weights", space.size, len(centre)),
        centre=centre,
        tasks=_tasks(row, space.size, len(centre)),
        trust=float(str(row["trust"])),
    )


def _look(row: Mapping[str, object]) -> SecondLook:
    space, told = _space(row), len(answer_traits("", ""))
    return SecondLook(
        space=space,
        scale=Scale(mean=_array(row, "answer_mean", told), spread=_array(row, "answer_spread", told)),
        weights=_array(row, "weights", space.size + told),
        centre=float(str(row["centre"])),
    )


def _space_row(space: Space) -> dict[str, str]:
    return {
        "word_rarity": _packed(space.rarity[0]),
        "letter_rarity": _packed(space.rarity[1]),
        "trait_mean": _packed(space.scale.mean),
        "trait_spread": _packed(space.scale.spread),
        "field_mean": _packed(space.field_scale.mean),
        "field_spread": _packed(space.field_scale.spread),
    }


def _space(row: Mapping[str, object]) -> Space:
    count = len(traits(""))
    rarity = (_array(row, "word_rarity", BUCKETS), _array(row, "letter_rarity", BUCKETS))
    scale = Scale(mean=_array(row, "trait_mean", count), spread=_array(row, "trait_spread", count))
    fields = len(shares(()))
    about = Scale(mean=_array(row, "field_mean", fields), spread=_array(row, "field_spread", fields))
    return Space(rarity=rarity, scale=scale, field_scale=about)


def _tasks(row: Mapping[str, object], size: int, figures: int) -> Tasks | None:
    names = row["tasks"]
    if not isinstance(names, list):
        return None
    return Tasks(
        names=tuple(str(name) for name in names),
        weights=_array(row, "task_weights", size, len(names)),
        means=_array(row, "task_means", len(names), figures),
    )


def _packed(numbers: Floats) -> str:
    return base64.b64encode(numbers.astype("<f4").tobytes()).decode("ascii")


def _array(row: Mapping[str, object], name: str, *shape: int) -> Floats:
    numbers = np.frombuffer(base64.b64decode(str(row[name]), validate=True), dtype="<f4")
    return numbers.astype(np.float32).reshape(shape)

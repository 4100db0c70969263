"""Which questions of a conversation stayed open."""

from collections.abc import Sequence

from adapters.models.offline.cues import phrases, promises, words
from adapters.models.offline.dates import may_hold_date
from adapters.models.offline.reading import has
from adapters.models.offline.transcript import Line

_AHEAD = 40
"""Lines after a question in which an answer is looked for; it also keeps the work linear."""
_NEAR = 3
"""Turns after a question in which one shared word makes a statement an answer."""
_ANSWERS = frozenset(words("answer"))
_COMMON = frozenset(words("common"))
_HOW_MUCH = phrases("how_much")
_PROMISE = promises()
_NO_ANSWER = phrases("no_answer") + phrases("undecided")


def open_questions(lines: Sequence[Line]) -> list[Line]:
    """Questions that nobody answered later, as far as words can tell; in doubt a question stays open."""
    stems = [_stems(line.plain) for line in lines]
    return [
        line
        for number, line in enumerate(lines)
        if is_question(line)
        and not any(
            answers(line, stems[number], later, stems[number + 1 + offset])
            for offset, later in enumerate(lines[number + 1 : number + 1 + _AHEAD])
        )
    ]


def is_question(line: Line) -> bool:
    """Ends in a question mark, whatever bracket or quotation mark comes after it.

    A line of one or two words ("What?", "Ok?") is not worth a place.
    """
    return line.text.rstrip(' "”“»)]').endswith("?") and len(line.plain.split()) > 2


def answers(question: Line, asked: frozenset[str], later: Line, said: frozenset[str]) -> bool:
    """A later statement of somebody else that agrees, refuses, gives the figure, or speaks of the same."""
    if later.turn == question.turn or is_question(later):
        return False
    shared = len(asked & said)
    if later.author == question.author:
        return bool(later.author) and shared >= 3
    if has(later.plain, _NO_ANSWER):
        return False
    next_turn = later.turn - question.turn == 1
    if next_turn and has(question.plain, _HOW_MUCH) and may_hold_date(later.plain):
        return True
    if next_turn and (later.plain.split(" ", 2)[1] in _ANSWERS or has(later.plain, _PROMISE)):
        return True
    return shared >= (1 if later.turn - question.turn <= _NEAR else 2)


def _stems(plain_text: str) -> frozenset[str]:
    """The first six letters of each word that says something; a cheap stemmer for three languages."""
    return frozenset(word[:6] for word in plain_text.split() if len(word) > 3 and word not in _COMMON)

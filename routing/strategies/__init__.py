"""Strategies: how the eligible models are put in order and asked. All have one shape, so a table chooses."""

from collections.abc import AsyncGenerator, Callable, Mapping
from dataclasses import dataclass

from routing.choice import Arrangement, Choice
from routing.strategies import again, cascade, dynamic, ensemble, task
from routing.vocabulary import Ask, Decision, Event, Request


@dataclass(frozen=True, slots=True, kw_only=True)
class Strategy:
    """One way to conduct several models."""

    arrange: Callable[[Choice], Arrangement]
    """Before a model is asked: who, in which order, and why. Pure."""
    answer: Callable[[Ask, Decision, Request], AsyncGenerator[Event, None]]
    """Asks them, through the gate alone."""


STRATEGIES: Mapping[str, Strategy] = {
    "task": Strategy(arrange=task.arrange, answer=task.task),
    "cascade": Strategy(arrange=cascade.arrange, answer=cascade.cascade),
    "ensemble": Strategy(arrange=ensemble.arrange, answer=ensemble.ensemble),
    "dynamic": Strategy(arrange=dynamic.arrange, answer=dynamic.dynamic),
    "stronger": Strategy(arrange=again.arrange_stronger, answer=task.task),
    "another": Strategy(arrange=again.arrange_another, answer=task.task),
    "same": Strategy(arrange=again.arrange_same, answer=task.task),
}
"""The first four are for the settings, the last three are what people ask for in a thread."""

HEDGED = frozenset({"task", "dynamic", "stronger", "another", "same"})
"""Those that wait for one card at a time, so that a second one may be asked when the first is late."""

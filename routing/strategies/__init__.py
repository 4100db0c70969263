"""Strategies: how the eligible models are asked. All have one signature, so a table chooses."""

from collections.abc import AsyncGenerator, Callable, Mapping

from routing.strategies.task import task
from routing.vocabulary import Ask, Decision, Event

Strategy = Callable[[Ask, Decision], AsyncGenerator[Event, None]]

STRATEGIES: Mapping[str, Strategy] = {"task": task}

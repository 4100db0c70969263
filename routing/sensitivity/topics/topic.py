"""A topic: what a text is about as a whole."""

from dataclasses import dataclass

from routing.vocabulary import Finding, Level

KIND = "TOPIC"
"""Of the finding that shows where a topic stands. It is shown and never replaced by a placeholder: what is
said of somebody stays readable, who it is said of does not."""


@dataclass(frozen=True, slots=True)
class Topic:
    """It raises the level of the text as a whole; its place is the words that say so."""

    rule: str
    level: Level
    start: int
    end: int
    doubtful: bool = False
    """Little more than just enough speaks for it: what the sentence sounds like may speak against it."""

    @property
    def finding(self) -> Finding:
        """The same, to be shown."""
        return Finding(kind=KIND, start=self.start, end=self.end, level=self.level, rule=self.rule)

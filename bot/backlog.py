"""How many messages wait for their turn, and from when on the honest answer is: not now."""

from dataclasses import dataclass

MOST = 1_000
"""With sixty-four answers at a time of some ten seconds each, that is two and a half minutes of waiting."""


@dataclass(slots=True)
class Backlog:
    """Counts what was accepted and not begun; whoever comes when it is full is told so, out of turn."""

    most: int = MOST
    waiting: int = 0
    turned_away: int = 0
    """Messages whose answer is that there is no room: they may be sent before all others."""

    @property
    def is_full(self) -> bool:
        return self.waiting >= self.most

    def begun(self) -> None:
        """One message less waits."""
        self.waiting = max(0, self.waiting - 1)

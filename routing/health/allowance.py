"""A budget of extra calls, as a share of the ordinary ones: a token bucket that traffic fills."""

from dataclasses import dataclass


@dataclass(slots=True)
class Allowance:
    """`share` of a call is earned with each ordinary call, and at most `burst` calls are saved up.

    So a fault in a quiet hour may be retried, and a storm cannot double itself.
    """

    share: float
    burst: float
    _saved: float = -1.0

    def __post_init__(self) -> None:
        self._saved = self.burst

    def earn(self) -> None:
        self._saved = min(self.burst, self._saved + self.share)

    def spend(self) -> bool:
        """Whether one more is allowed; then it is used."""
        if self._saved < 1:
            return False
        self._saved -= 1
        return True

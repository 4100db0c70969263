"""What can go wrong between a message and its answer.

DirigentError
  Misconfigured            the settings; the sentence names key, reason and mend
  PlatformUnreachable      a chat platform does not answer at the moment
  InboxClosed              a message could not be stored; the platform is to come again
  StorageFailed            the ledger could not be written or read: full disk, overload, closed
  RoutingError
    NoModelAllowed         the policy leaves nothing; carries the refusals
    OverBudget
    AllModelsFailed        carries one failure for each card that was tried
  ProviderFailed           one call to one model
    RateLimited            429; carries retry_after
    Overloaded             5xx, 529
    TimedOut               no first token, a stall, or the total time
    Unreachable            nobody listens, DNS, TLS
    BrokenStream           cut, or ended without a finish reason; carries the partial text
    Malformed              200 with something that is not an answer
    BadKey                 401, 403
    BadRequest             400, 422
      NotFound             404: a retired model id, a wrong address
    ContextTooLong
    Refused                the provider's content filter; carries the category
    Truncated              empty because the token limit was reached before the first word
    Resting                not asked at all: failing a moment ago, or out of retries
"""

from collections.abc import Sequence

from routing.vocabulary import Refusal


class DirigentError(Exception):
    """The root: whatever Dirigent raises on purpose."""


class Misconfigured(DirigentError):
    """The settings cannot work; the text names the key, the reason and the mend."""


class PlatformUnreachable(DirigentError):
    """A chat platform does not answer at the moment; connecting may go through later."""


class InboxClosed(DirigentError):
    """The message could not be stored: answer 503, so that the platform comes again."""


class StorageFailed(DirigentError):
    """The ledger could not be written or read: a full disk, too much at once, or it is closed."""


class RoutingError(DirigentError):
    """No answer can come out of this decision."""


class NoModelAllowed(RoutingError):
    """The policy leaves no model for this text: fail closed."""

    def __init__(self, because: str, refused: Sequence[Refusal] = ()) -> None:
        super().__init__(because)
        self.refused = tuple(refused)


class OverBudget(RoutingError):
    """Money is spent; the text says how much and what raises the limit."""


class AllModelsFailed(RoutingError):
    """Every eligible card was tried."""

    def __init__(self, failures: Sequence["ProviderFailed"]) -> None:
        super().__init__("; ".join(f"{f.model}: {type(f).__name__}" for f in failures))
        self.failures = tuple(failures)


class ProviderFailed(DirigentError):
    """One call failed. The text never holds what was asked or answered."""

    retryable = False
    """The same call may go through later."""

    def __init__(self, because: str, *, model: str = "") -> None:
        super().__init__(because)
        self.model = model


class RateLimited(ProviderFailed):
    """Too many calls. `retry_after` is in seconds, None if the provider did not say."""

    retryable = True

    def __init__(self, because: str, *, model: str = "", retry_after: float | None = None) -> None:
        super().__init__(because, model=model)
        self.retry_after = retry_after


class Overloaded(ProviderFailed):
    """The provider's own fault: 5xx, 529."""

    retryable = True


class TimedOut(ProviderFailed):
    """No first token, a stall, or the total time is over."""

    retryable = True


class Unreachable(ProviderFailed):
    """No connection came about."""

    retryable = True


class BrokenStream(ProviderFailed):
    """The stream was cut or ended without a finish reason; `partial` is what had arrived."""

    retryable = True

    def __init__(self, because: str, *, model: str = "", partial: str = "") -> None:
        super().__init__(because, model=model)
        self.partial = partial


class Malformed(ProviderFailed):
    """A success that holds no answer."""

    retryable = True


class BadKey(ProviderFailed):
    """The key is missing, wrong or lacks a right."""


class BadRequest(ProviderFailed):
    """The provider does not understand the call: a retired model id, a wrong parameter."""


class NotFound(BadRequest):
    """The model or the address does not exist, or no longer."""


class ContextTooLong(ProviderFailed):
    """More text than the model takes."""


class Refused(ProviderFailed):
    """The provider declined to answer; `category` in its own words."""

    def __init__(self, because: str, *, model: str = "", category: str = "") -> None:
        super().__init__(because, model=model)
        self.category = category


class Truncated(ProviderFailed):
    """The token limit was reached before a single word of answer."""


class Resting(ProviderFailed):
    """The card was spared a call: it failed a moment ago, or its retries are used up."""

    retryable = True

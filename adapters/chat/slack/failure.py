"""What the conversation has to know when Slack takes an answer in no form."""

from routing.errors import DirigentError


class NotDelivered(DirigentError):
    """The answer stands nowhere: keep it, and send it again later."""

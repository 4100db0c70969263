"""What Slack reports when an administrator removes the app, or takes its token back."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from adapters.chat.slack.payload import Payload, part


@dataclass(frozen=True, slots=True)
class Farewell:
    """Two reports of one thing: Slack sends either or both, in any order."""

    left: Callable[[], Awaitable[None]]

    async def uninstalled(self) -> None:
        await self.left()

    async def revoked(self, body: Payload) -> None:
        """People's own tokens are of no concern: the bot has none."""
        if part(body, "event", "tokens").get("bot"):
            await self.left()

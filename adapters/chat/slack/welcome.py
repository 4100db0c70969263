"""The bot's own tab in Slack: what it suggests to whoever opens it."""

import logging
from dataclasses import dataclass

from adapters.chat.slack.errands import Errands
from adapters.chat.slack.home.tab import HomeTab
from adapters.chat.slack.payload import Payload, part, text
from adapters.chat.slack.people import People
from adapters.chat.slack.suggestions import role_of, suggestions
from adapters.chat.slack.web_api import CallFailed, WebApi
from adapters.chat.slack.wording import sentence

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    """Suggests what fits the person's work, in the person's language."""

    api: WebApi
    people: People
    errands: Errands
    home: HomeTab

    async def opened(self, body: Payload) -> None:
        """Somebody opened the bot's tab."""
        event = part(body, "event")
        if text(event, "tab") == "home":
            self.home.show(text(event, "user"))
        if text(event, "tab") == "messages":
            self.errands.run(self._suggest(text(event, "user"), text(event, "channel")), "suggesting prompts")

    async def _suggest(self, user: str, channel: str) -> None:
        """Without a thread: in an agent's tab Slack silently ignores suggestions for one."""
        language = await self.people.language(user, "en")
        offered = suggestions(role_of(await self.people.title(user)), language)
        prompts = [{"title": title, "message": message} for title, message in offered]
        try:
            await self.api.post(
                "assistant.threads.setSuggestedPrompts",
                channel_id=channel,
                title=sentence("welcome", language),
                prompts=prompts,
            )
        except CallFailed as error:
            log.info("slack: no suggestions: %s", error)

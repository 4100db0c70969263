"""The bot's own tab in Slack: what it suggests to whoever opens it."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass

from adapters.chat.slack.errands import Errands
from adapters.chat.slack.home.tab import HomeTab
from adapters.chat.slack.payload import Payload, part, text
from adapters.chat.slack.people import People
from adapters.chat.slack.web_api import CallFailed, WebApi
from adapters.chat.slack.wording import sentence
from routing.vocabulary import Language

log = logging.getLogger(__name__)

PROMPTS: Mapping[Language, tuple[tuple[str, str], ...]] = {
    "da": (
        ("Skriv et tilbud", "Skriv et tilbud på 200 kuglelejer 6204 til Müller GmbH"),
        ("Skriv en HR-mail", "Skriv en mail til teamet om de nye ferieregler"),
        ("Oversæt en tekst", "Oversæt til tysk: "),
        ("Hvad kan du?", "help"),
    ),
    "de": (
        ("Angebot entwerfen", "Angebot für 200 Kugellager 6204 an Müller GmbH"),
        ("HR-Mail entwerfen", "Schreib eine Mail an das Team zu den neuen Urlaubsregeln"),
        ("Text übersetzen", "Übersetze ins Dänische: "),
        ("Was kannst du?", "help"),
    ),
    "en": (
        ("Draft a quote", "Draft a quote for 200 ball bearings 6204 for Müller GmbH"),
        ("Draft an HR mail", "Draft a mail to the team about the new holiday rules"),
        ("Translate a text", "Translate to German: "),
        ("What can you do?", "help"),
    ),
}
"""Title and words of each suggestion; Slack shows four."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    """Suggests in the person's language."""

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
        prompts = [{"title": title, "message": message} for title, message in PROMPTS[language]]
        try:
            await self.api.post(
                "assistant.threads.setSuggestedPrompts",
                channel_id=channel,
                title=sentence("welcome", language),
                prompts=prompts,
            )
        except CallFailed as error:
            log.info("slack: no suggestions: %s", error)

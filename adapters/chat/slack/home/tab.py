"""What happens in the tab: shown when it is opened, and again after each click in it."""

import logging
from dataclasses import dataclass

from slack_bolt.context.ack.async_ack import AsyncAck

from adapters.chat.slack.admission import Admission
from adapters.chat.slack.errands import Errands
from adapters.chat.slack.files import Files
from adapters.chat.slack.home.view import ANY, MOST_ANSWERS, Household, Shown, home, note
from adapters.chat.slack.home.words import word
from adapters.chat.slack.identity import Identity
from adapters.chat.slack.incoming import PLATFORM
from adapters.chat.slack.payload import Payload, text
from adapters.chat.slack.people import People
from adapters.chat.slack.private import Ear, Whisper
from adapters.chat.slack.web_api import CallFailed, WebApi
from adapters.chat.slack.wording import sentence
from routing.ports import SelfService
from routing.vocabulary import Language, Person
from routing.wishes import NAMES

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeTab:
    """One method for each thing that a person does there; all of it is about that person alone."""

    api: WebApi
    me: Identity
    people: People
    admission: Admission
    self_service: SelfService
    whisper: Whisper
    files: Files
    errands: Errands
    approved_channels: tuple[str, ...]

    def show(self, user: str) -> None:
        """Somebody looks."""
        self.errands.run(self._publish(user), "showing the tab")

    async def wish(self, body: Payload, action: Payload, ack: AsyncAck) -> None:
        """A setting was chosen: stored, then acknowledged."""
        user, name = text(body, "user", "id"), text(action, "action_id").partition(":")[2]
        if name in NAMES and not await self._refusal(user):
            value = text(action, "selected_option", "value")
            await self.self_service.wish(self._person(user), name, "" if value == ANY else value)
        await ack()
        self.show(user)

    async def export(self, body: Payload, ack: AsyncAck) -> None:
        """Everything that is kept comes as a file into the direct conversation."""
        await ack()
        self.errands.run(self._export(text(body, "user", "id")), "an export")

    async def erase(self, body: Payload, ack: AsyncAck) -> None:
        """Slack has asked whether the person is sure."""
        await ack()
        self.errands.run(self._erase(text(body, "user", "id")), "deleting a person's data")

    async def _publish(self, user: str) -> None:
        refusal = await self._refusal(user)
        language = await self._language(user)
        view = note(sentence(refusal, language)) if refusal else home(await self._shown(user, language))
        try:
            await self.api.post("views.publish", user_id=user, view=view)
        except CallFailed as error:
            log.warning("slack: the tab was not shown: %s", error)

    async def _shown(self, user: str, language: Language) -> Shown:
        person, own = self._person(user), self.self_service
        household = None
        if await self.people.administers(user):
            household = Household(report=await own.report(), approved_channels=self.approved_channels)
        return Shown(
            language=language,
            wishes=await own.wishes(person),
            latest=await own.latest(person, MOST_ANSWERS),
            models=own.models(language),
            household=household,
        )

    async def _export(self, user: str) -> None:
        """Guests may have theirs, too: what is kept of somebody is theirs to see."""
        language = await self._language(user)
        data = await self.self_service.export(self._person(user))
        said = "export_sent"
        try:
            await self.files.send(await self.whisper.direct(user), "", word("export_file", language), data)
        except CallFailed as error:
            log.warning("slack: an export did not get through: %s", error)
            said = "export_failed"
        await self._tell(user, word(said, language))

    async def _erase(self, user: str) -> None:
        language = await self._language(user)
        count = await self.self_service.erase(self._person(user))
        await self._tell(user, word("erased", language, count=count))
        await self._publish(user)

    async def _tell(self, user: str, words: str) -> None:
        """A message of its own: what was done with a person's data should be found again."""
        await self.whisper.write(Ear(channel="", user=user), words)

    async def _language(self, user: str) -> Language:
        wished = (await self.self_service.wishes(self._person(user))).language
        return wished or await self.people.language(user, "en")

    async def _refusal(self, user: str) -> str:
        return await self.admission.refusal("", user, personal=True)

    def _person(self, user: str) -> Person:
        return Person(platform=PLATFORM, tenant=self.me.team, id=user)

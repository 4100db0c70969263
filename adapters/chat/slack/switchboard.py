"""Puts together whoever listens to Slack, each with what it needs and no more."""

from dataclasses import dataclass
from functools import cached_property

from adapters.chat.slack.admission import Admission, Members
from adapters.chat.slack.asking import Asking
from adapters.chat.slack.body import Body
from adapters.chat.slack.buttons import Buttons
from adapters.chat.slack.desk import Desk
from adapters.chat.slack.errands import Errands
from adapters.chat.slack.farewell import Farewell
from adapters.chat.slack.hearing import Hearing
from adapters.chat.slack.home.tab import HomeTab
from adapters.chat.slack.incoming import Incoming
from adapters.chat.slack.listeners import Listeners
from adapters.chat.slack.modes import Company, Modes
from adapters.chat.slack.people import People
from adapters.chat.slack.places import Places
from adapters.chat.slack.sharing import Sharing, Shelf
from adapters.chat.slack.summaries import Summaries
from adapters.chat.slack.welcome import Welcome


@dataclass(frozen=True, kw_only=True)
class Switchboard:
    """What the listeners share, made once."""

    desk: Desk
    people: People
    shelf: Shelf
    errands: Errands
    body: Body
    farewell: Farewell

    def listeners(self) -> Listeners:
        return Listeners(
            me=self.desk.me,
            hearing=self._hearing(),
            asking=self._asking(),
            buttons=self._buttons(),
            sharing=self._sharing(),
            welcome=Welcome(api=self.desk.hasty, people=self.people, errands=self.errands, home=self._home),
            home=self._home,
            farewell=self.farewell,
        )

    @cached_property
    def _home(self) -> HomeTab:
        return HomeTab(
            api=self.desk.patient,
            me=self.desk.me,
            people=self.people,
            admission=self._admission,
            self_service=self.body.self_service,
            whisper=self.desk.whisper,
            files=self.desk.files,
            errands=self.errands,
            approved_channels=self.body.approved_channels,
        )

    @cached_property
    def _places(self) -> Places:
        return Places(self.desk.hasty, self.desk.clock)

    @cached_property
    def _incoming(self) -> Incoming:
        return Incoming(self.desk.me, self.people, self._places)

    @cached_property
    def _admission(self) -> Admission:
        return Admission(
            people=self.people,
            places=self._places,
            members=Members(api=self.desk.hasty, clock=self.desk.clock),
            approved=self.body.approved_channels,
        )

    @cached_property
    def _summaries(self) -> Summaries:
        return Summaries(me=self.desk.me, admission=self._admission)

    @cached_property
    def _modes(self) -> Modes:
        return Modes(self.body.preferences, self.desk.me)

    def _hearing(self) -> Hearing:
        return Hearing(
            me=self.desk.me,
            people=self.people,
            incoming=self._incoming,
            admission=self._admission,
            summaries=self._summaries,
            modes=self._modes,
            company=Company(self.desk.hasty, self.desk.me),
            reception=self.body.reception,
            whisper=self.desk.whisper,
            errands=self.errands,
        )

    def _asking(self) -> Asking:
        return Asking(
            incoming=self._incoming,
            admission=self._admission,
            summaries=self._summaries,
            modes=self._modes,
            people=self.people,
            reception=self.body.reception,
            whisper=self.desk.whisper,
            errands=self.errands,
        )

    def _buttons(self) -> Buttons:
        return Buttons(
            api=self.desk.hasty,
            people=self.people,
            incoming=self._incoming,
            admission=self._admission,
            reception=self.body.reception,
            whisper=self.desk.whisper,
            errands=self.errands,
        )

    def _sharing(self) -> Sharing:
        return Sharing(
            api=self.desk.patient,
            pace=self.desk.pace,
            me=self.desk.me,
            people=self.people,
            whisper=self.desk.whisper,
            errands=self.errands,
            shelf=self.shelf,
        )

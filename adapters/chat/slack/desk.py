"""What all answers of a workspace share."""

from collections.abc import Callable
from dataclasses import dataclass

from adapters.chat.slack.files import Files
from adapters.chat.slack.identity import Identity
from adapters.chat.slack.pace import Pace
from adapters.chat.slack.private import Whisper
from adapters.chat.slack.web_api import WebApi


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What all drafts of a workspace share. Hasty calls fail where patient ones wait."""

    hasty: WebApi
    patient: WebApi
    pace: Pace
    me: Identity
    whisper: Whisper
    files: Files
    clock: Callable[[], float]
    began: float = 0.0
    """When this program connected, in Slack's time: what is older may have been begun by the one before."""

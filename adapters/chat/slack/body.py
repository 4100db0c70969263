"""What the Slack adapter may ask of the body, and what an administrator has decided about Slack."""

from dataclasses import dataclass

from routing.ports import Preferences, ReadFile, Reception, SelfService, Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """Handed in by the wiring."""

    reception: Reception
    preferences: Preferences
    reader: ReadFile
    self_service: SelfService
    vault: Vault
    approved_channels: tuple[str, ...] = ()
    """Channels, by name or id, in which guests and people of other companies may be answered."""

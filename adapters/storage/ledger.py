"""The ledger: all storage ports of one installation, behind whichever database keeps them."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from routing.ports import (
    Doubts,
    Experience,
    Inbox,
    Labels,
    Memory,
    Outbox,
    OwnData,
    Preferences,
    QualityLog,
    Scorecard,
    Spending,
    Trainings,
    Vault,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """What `open_storage` hands out while it is open."""

    inbox: Inbox
    outbox: Outbox
    memory: Memory
    preferences: Preferences
    own: OwnData
    vault: Vault
    log: QualityLog
    doubts: Doubts
    labels: Labels
    scorecard: Scorecard
    spending: Spending
    experience: Experience
    trainings: Trainings
    secret: Callable[[str], Awaitable[bytes]]
    """32 random bytes under a name, made once for each installation; pseudonyms are keyed with them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """What `open_annex` hands out beside the program: nothing that could answer a message twice."""

    log: QualityLog
    preferences: Preferences
    spending: Spending
    experience: Experience
    trainings: Trainings

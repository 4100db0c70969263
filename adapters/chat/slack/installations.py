"""Where the app is installed: one token for each workspace or organisation, sealed before it is stored.

The key comes from the app's client secret, which is in the settings and never in the ledger: whoever steals
the ledger has no token. A new client secret means installing anew.
"""

import json
import logging
import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from routing.ports import Vault

log = logging.getLogger(__name__)

ANYBODY = "*"
"""In the list of workspaces: whoever has the link may install the app."""
_PREFIX = "slack:installation:"
_NONCE = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """The app in one workspace, or in all workspaces of an organisation."""

    team: str
    """Empty where the whole organisation has it."""
    enterprise: str
    bot_token: str = field(repr=False)

    @property
    def home(self) -> str:
        """The workspace, or the organisation where it has the app as a whole."""
        return self.team or self.enterprise


class Installations:
    """All of them, in the vault."""

    def __init__(self, vault: Vault, client_secret: str, allowed: Collection[str]) -> None:
        self._vault = vault
        self._allowed = frozenset(allowed)
        derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"dirigent slack installations")
        self._box = AESGCM(derived.derive(client_secret.encode()))

    def allows(self, installed: Installed) -> bool:
        """Whether the settings name the workspace or its organisation: others would use our models."""
        return bool(self._allowed & {installed.team, installed.enterprise, ANYBODY} - {""})

    async def keep(self, installed: Installed) -> None:
        """Store or replace."""
        name = f"{_PREFIX}{installed.home}"
        plain = {"team": installed.team, "enterprise": installed.enterprise, "token": installed.bot_token}
        nonce = os.urandom(_NONCE)
        sealed = self._box.encrypt(nonce, json.dumps(plain).encode(), name.encode())
        await self._vault.put(name, nonce + sealed)

    async def forget(self, home: str) -> None:
        """Erase the token of a workspace or organisation."""
        await self._vault.drop(f"{_PREFIX}{home}")

    async def all(self) -> Sequence[Installed]:
        """Every installation that can be opened and is still allowed."""
        found = [await self._open(name) for name in await self._vault.names(_PREFIX)]
        return [installed for installed in found if installed is not None and self.allows(installed)]

    async def _open(self, name: str) -> Installed | None:
        sealed = await self._vault.get(name) or b""
        opened = self._unsealed(name, sealed)
        if opened is None:
            log.error(
                "slack: a stored installation cannot be opened; is client_secret a new one? Install anew"
            )
            return None
        return Installed(team=opened["team"], enterprise=opened["enterprise"], bot_token=opened["token"])

    def _unsealed(self, name: str, sealed: bytes) -> dict[str, str] | None:
        try:
            opened: dict[str, str] = json.loads(
                self._box.decrypt(sealed[:_NONCE], sealed[_NONCE:], name.encode())
            )
        except (InvalidTag, ValueError):
            return None
        return opened

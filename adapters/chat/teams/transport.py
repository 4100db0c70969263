"""botbuilder behind one small class: who sent a request is proven, and what was sent is read.

What botbuilder does here: `JwtTokenExtractor` checks signature, algorithm, issuer, `exp`, `nbf` and
endorsement, `ChannelValidation` checks issuer and audience.

What we do, and why:

- keys come from our `KeyRing`: botbuilder fetches them with a blocking call without time-out, and an
  unknown key id is an IndexError for a day;
- `exp` and an equal `serviceurl` claim are demanded: botbuilder accepts tokens without the one and skips
  the other when the body names no service URL; a channel must be named and endorsed, which it skips too;
- only RS256 is passed on; only the channel's issuer is known, so that emulator tokens are refused;
- whatever botbuilder raises means 401: it raises bare exceptions for half of its refusals;
- what has been proven is remembered until it ends: many messages come with one token, and botbuilder takes
  it apart three times for each of them;
- activities are read straight from their JSON, each field with its type: the schema's `Activity` takes more
  CPU to fill than all the rest of a delivery, and turns a list into its Python text;
- sending, state, `CloudAdapter` and the removal of mentions are not used at all.

Another SDK replaces this file and nothing else: it must offer `authenticate` and `parse`.
"""

import asyncio
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from math import isfinite
from typing import Any

from adapters.chat.teams.incoming import (
    SCOPES,
    Account,
    Incoming,
    MalformedActivity,
    Mention,
    NotAuthentic,
    Offered,
    part,
    words,
)
from adapters.chat.teams.keys import KeyRing
from adapters.chat.teams.verified import Verified, proof_of
from routing.vocabulary import Scope

LEEWAY = 300
"""Seconds by which the clocks may differ."""
CHANNEL = "msteams"
DOWNLOAD = "application/vnd.microsoft.teams.file.download.info"
"""A file in a personal chat, with an address to fetch it from."""

_TEXTS = (
    ("type",), ("id",), ("name",), ("text",), ("textFormat",), ("locale",), ("serviceUrl",), ("channelId",),
    ("replyToId",), ("timestamp",), ("conversation", "id"), ("conversation", "conversationType"),
    ("conversation", "tenantId"), ("channelData", "tenant", "id"), ("channelData", "channel", "name"),
    ("from", "id"), ("from", "name"), ("from", "aadObjectId"), ("recipient", "id"), ("recipient", "name"),
)  # fmt: skip
_NEEDED = (("serviceUrl",), ("conversation", "id"), ("from", "id"), ("recipient", "id"), ("type",))
_LONGEST_ID = 1_000
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?", re.ASCII | re.IGNORECASE)


class BotbuilderTransport:
    """Inbound authentication and parsing."""

    def __init__(self, *, app_id: str, keys: KeyRing, now: Callable[[], float] = time.time) -> None:
        from botframework.connector.auth import (
            AuthenticationConstants,
            ChannelValidation,
            JwtTokenExtractor,
            SimpleCredentialProvider,
        )
        from botframework.connector.auth.verify_options import VerifyOptions

        extractor: Any = JwtTokenExtractor  # botbuilder's classes carry no types
        validation: Any = ChannelValidation  # botbuilder's classes carry no types
        options: Any = VerifyOptions  # botbuilder's classes carry no types
        provider: Any = SimpleCredentialProvider  # botbuilder's classes carry no types
        issuer = AuthenticationConstants.TO_BOT_FROM_CHANNEL_TOKEN_ISSUER
        self._extractor = extractor(options([issuer], None, LEEWAY, False), issuer, ["RS256"])
        self._extractor.open_id_metadata = keys
        self._validate = validation.validate_identity
        self._credentials = provider(app_id, None)
        self._keys = keys
        self._verified = Verified(now)
        self._checks: dict[bytes, asyncio.Future[str]] = {}

    async def authenticate(self, authorization: str, channel_id: str, service_url: str) -> None:
        """Check the `Authorization` header against what the body says; raise `NotAuthentic`."""
        if not channel_id or not service_url:
            raise NotAuthentic("no channel or no service URL in the body")
        proof = proof_of(authorization, channel_id, service_url)
        if self._verified.holds(proof, self._keys.edition()):
            return
        if proof not in self._checks:
            check = asyncio.ensure_future(self._check(proof, authorization, channel_id, service_url))
            self._checks[proof] = check
            check.add_done_callback(lambda _: self._checks.pop(proof, None))
        refused = await asyncio.shield(self._checks[proof])
        if refused:
            raise NotAuthentic(refused)

    async def _check(self, proof: bytes, authorization: str, channel_id: str, service_url: str) -> str:
        """Why a proof is refused, empty if it is good; one check for all who show it at the same time."""
        edition = self._keys.edition()
        try:
            claims = await self._claims(authorization, channel_id)
        except NotAuthentic as refusal:
            return str(refusal)
        ends = claims.get("exp")
        if ends is None:
            return "no expiry"
        if claims.get("serviceurl") != service_url:
            return "another service URL"
        if isinstance(ends, int | float) and isfinite(ends):
            self._verified.remember(proof, edition, ends)
        return ""

    async def _claims(self, authorization: str, channel_id: str) -> Mapping[str, object]:
        try:
            identity = await self._extractor.get_identity_from_auth_header(authorization, channel_id)
            await self._validate(identity, self._credentials)
        except Exception as error:  # botbuilder refuses with bare exceptions: whatever it raises means 401
            raise NotAuthentic(type(error).__name__) from error
        claims: Mapping[str, object] = identity.claims
        return claims

    def parse(self, body: Mapping[str, object]) -> Incoming:
        """Read an activity; raise `MalformedActivity`."""
        _check_types(body)
        return _incoming(body)


def _check_types(body: Mapping[str, object]) -> None:
    for path in _TEXTS:
        value = part(body, *path)
        if value is not None and not isinstance(value, str):
            raise MalformedActivity(f"{'.'.join(path)} is not a text")
    for path in _NEEDED:
        name = words(body, *path)
        if not name or len(name) > _LONGEST_ID or not name.isprintable():
            raise MalformedActivity(f"{'.'.join(path)} is missing or not an id")
    if not words(body, "id") and words(body, "type") == "message":
        raise MalformedActivity("a message without an id")
    if not words(body, "id").isprintable() or len(words(body, "id")) > _LONGEST_ID:
        raise MalformedActivity("id is not an id")


def _incoming(body: Mapping[str, object]) -> Incoming:
    data = part(body, "channelData")
    scope = SCOPES.get(words(body, "conversation", "conversationType"), _scope_of(body))
    targeted = part(body, "recipient", "isTargeted") is True
    said, also_said = words(data, "tenant", "id"), words(body, "conversation", "tenantId")
    value = body.get("value")
    return Incoming(
        type=words(body, "type"),
        id=words(body, "id"),
        name=words(body, "name"),
        event=words(data, "eventType"),
        at=_time(words(body, "timestamp")),
        service_url=words(body, "serviceUrl"),
        channel_id=words(body, "channelId"),
        tenant=said or also_said,
        tenants_agree=not said or not also_said or said == also_said,
        conversation=words(body, "conversation", "id"),
        scope=scope,
        channel_name=words(data, "channel", "name"),
        team=words(data, "team", "id")[:_LONGEST_ID],
        group=words(data, "team", "aadGroupId")[:_LONGEST_ID],
        sender=_account(body.get("from")),
        recipient=_account(body.get("recipient")),
        targeted=targeted and scope is not Scope.PERSONAL,  # alone with the bot, everything is private
        text=words(body, "text"),
        text_format=words(body, "textFormat"),
        locale=words(body, "locale"),
        mentions=tuple(_mentions(_objects(body, "entities"))),
        files=tuple(_files(_objects(body, "attachments"))),
        added=tuple(filter(None, (words(member, "id") for member in _objects(body, "membersAdded")))),
        reply_to=words(body, "replyToId"),
        value=value if isinstance(value, dict) else {},
    )


def _time(said: str) -> datetime | None:
    """ISO 8601 with any number of digits behind the second; without an offset it is UTC."""
    if not said:
        return None
    if not _TIME.fullmatch(said):
        raise MalformedActivity("timestamp is not a time")
    try:
        at = datetime.fromisoformat(said.upper())
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise MalformedActivity("timestamp is not a time") from error


def _objects(body: Mapping[str, object], name: str) -> list[Mapping[str, object]]:
    """The objects of a list that may be missing; Teams may send a null among them."""
    listed = body.get(name)
    if listed is None:
        return []
    if not isinstance(listed, list) or not all(each is None or isinstance(each, dict) for each in listed):
        raise MalformedActivity(f"{name} is not a list of objects")
    return [each for each in listed if each is not None]


def _scope_of(body: Mapping[str, object]) -> Scope:
    """Where the type is missing or new: assume company, so that nobody is answered unasked."""
    return Scope.PERSONAL if part(body, "conversation", "isGroup") is False else Scope.GROUP


def _account(account: object) -> Account:
    return Account(
        id=words(account, "id"), name=words(account, "name"), directory_id=words(account, "aadObjectId")
    )


def _mentions(entities: Iterable[Mapping[str, object]]) -> Iterator[Mention]:
    for entity in entities:
        if entity.get("type") == "mention":
            yield Mention(id=words(entity, "mentioned", "id"), text=words(entity, "text"))


def _files(attachments: Iterable[Mapping[str, object]]) -> Iterator[Offered]:
    """Files and pictures. Cards are none, and neither is the text, which Teams repeats as HTML."""
    for attachment in attachments:
        kind = words(attachment, "contentType")
        if kind not in {DOWNLOAD, "reference"} and not kind.startswith("image/"):
            continue
        yield Offered(
            name=words(attachment, "name") or kind,
            media_type=kind,
            kind=words(attachment, "content", "fileType"),
            url=words(attachment, "content", "downloadUrl") if kind == DOWNLOAD else "",
        )

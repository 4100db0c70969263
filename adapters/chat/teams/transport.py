"""botbuilder behind one small class: it proves who sent a request and parses what was sent.

What botbuilder does here: the schema turns JSON into an `Activity`, `JwtTokenExtractor` checks signature,
algorithm, issuer, `exp`, `nbf` and endorsement, `ChannelValidation` checks issuer and audience.

What we do, and why:

- keys come from our `KeyRing`: botbuilder fetches them with a blocking call without time-out, and an
  unknown key id is an IndexError for a day;
- `exp` and an equal `serviceurl` claim are demanded: botbuilder accepts tokens without the one and skips
  the other when the body names no service URL; a channel must be named and endorsed, which it skips too;
- only RS256 is passed on; only the channel's issuer is known, so that emulator tokens are refused;
- whatever botbuilder raises means 401: it raises bare exceptions for half of its refusals;
- the types of the fields we read are checked first: botbuilder turns a list into its Python text;
- sending, state, `CloudAdapter` and the removal of mentions are not used at all.

Another SDK replaces this file and nothing else: it must offer `authenticate` and `parse`.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
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
_LONGEST_ID = 1_000


class BotbuilderTransport:
    """Inbound authentication and parsing."""

    def __init__(self, *, app_id: str, keys: KeyRing) -> None:
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

    async def authenticate(self, authorization: str, channel_id: str, service_url: str) -> None:
        """Check the `Authorization` header against what the body says; raise `NotAuthentic`."""
        if not channel_id or not service_url:
            raise NotAuthentic("no channel or no service URL in the body")
        try:
            identity = await self._extractor.get_identity_from_auth_header(authorization, channel_id)
            await self._validate(identity, self._credentials)
        except Exception as error:  # botbuilder refuses with bare exceptions: whatever it raises means 401
            raise NotAuthentic(type(error).__name__) from error
        claims: Mapping[str, object] = identity.claims
        if "exp" not in claims:
            raise NotAuthentic("no expiry")
        if claims.get("serviceurl") != service_url:
            raise NotAuthentic("another service URL")

    def parse(self, body: Mapping[str, object]) -> Incoming:
        """Read an activity; raise `MalformedActivity`."""
        from botbuilder.schema import Activity

        _check_types(body)
        model: Any = Activity  # botbuilder's classes carry no types
        try:
            return _incoming(model().deserialize(body))
        except (AttributeError, TypeError, ValueError) as error:
            raise MalformedActivity(f"not an activity ({type(error).__name__})") from error


def _check_types(body: Mapping[str, object]) -> None:
    for path in _TEXTS:
        value = part(body, *path)
        if value is not None and not isinstance(value, str):
            raise MalformedActivity(f"{'.'.join(path)} is not a text")
    for path in (("serviceUrl",), ("conversation", "id"), ("from", "id"), ("recipient", "id"), ("type",)):
        name = words(body, *path)
        if not name or len(name) > _LONGEST_ID or not name.isprintable():
            raise MalformedActivity(f"{'.'.join(path)} is missing or not an id")
    if not words(body, "id") and words(body, "type") == "message":
        raise MalformedActivity("a message without an id")
    if not words(body, "id").isprintable() or len(words(body, "id")) > _LONGEST_ID:
        raise MalformedActivity("id is not an id")


def _incoming(activity: Any) -> Incoming:  # botbuilder's Activity carries no types
    conversation, data = activity.conversation, activity.channel_data
    scope = SCOPES.get(conversation.conversation_type or "", _scope_of(conversation))
    targeted = activity.recipient.additional_properties.get("isTargeted") is True
    said = words(data, "tenant", "id")
    also_said = words(conversation.additional_properties, "tenantId")
    return Incoming(
        type=activity.type,
        id=activity.id or "",
        name=activity.name or "",
        event=words(data, "eventType"),
        at=_aware(activity.timestamp),
        service_url=activity.service_url,
        channel_id=activity.channel_id or "",
        tenant=said or also_said,
        tenants_agree=not said or not also_said or said == also_said,
        conversation=conversation.id,
        scope=scope,
        channel_name=words(data, "channel", "name"),
        team=words(data, "team", "id")[:_LONGEST_ID],
        group=words(data, "team", "aadGroupId")[:_LONGEST_ID],
        sender=_account(activity.from_property),
        recipient=_account(activity.recipient),
        targeted=targeted and scope is not Scope.PERSONAL,  # alone with the bot, everything is private
        text=activity.text or "",
        text_format=activity.text_format or "",
        locale=activity.locale or "",
        mentions=tuple(_mentions(activity.entities or [])),
        files=tuple(_files(activity.attachments or [])),
        added=tuple(member.id for member in activity.members_added or [] if isinstance(member.id, str)),
        reply_to=activity.reply_to_id or "",
        value=activity.value if isinstance(activity.value, Mapping) else {},
    )


def _aware(at: datetime | None) -> datetime | None:
    return at.replace(tzinfo=UTC) if at is not None and at.tzinfo is None else at


def _scope_of(conversation: Any) -> Scope:  # botbuilder's ConversationAccount carries no types
    """Where the type is missing or new: assume company, so that nobody is answered unasked."""
    return Scope.PERSONAL if conversation.is_group is False else Scope.GROUP


def _account(account: Any) -> Account:  # botbuilder's ChannelAccount carries no types
    return Account(id=account.id, name=account.name or "", directory_id=account.aad_object_id or "")


def _mentions(entities: list[Any]) -> list[Mention]:  # botbuilder's Entity carries no types
    found = []
    for entity in entities:
        if entity is not None and entity.type == "mention":
            more = entity.additional_properties
            found.append(Mention(id=words(more, "mentioned", "id"), text=words(more, "text")))
    return found


def _files(attachments: list[Any]) -> Iterator[Offered]:  # botbuilder's Attachment carries no types
    """Files and pictures. Cards are none, and neither is the text, which Teams repeats as HTML."""
    for attachment in attachments:
        kind = attachment.content_type if attachment is not None else None
        if not isinstance(kind, str) or not (kind in {DOWNLOAD, "reference"} or kind.startswith("image/")):
            continue
        yield Offered(
            name=attachment.name or kind,
            media_type=kind,
            kind=words(attachment.content, "fileType"),
            url=words(attachment.content, "downloadUrl") if kind == DOWNLOAD else "",
        )

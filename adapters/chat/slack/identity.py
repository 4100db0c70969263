"""Who the bot is in its workspace, as Slack's `auth.test` says."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from adapters.chat.slack.credentials import complaint
from adapters.chat.slack.payload import Payload, id_of, parts, text
from adapters.chat.slack.web_api import CallFailed, WebApi


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """The bot in its workspace."""

    team: str
    user: str
    bot: str
    url: str
    """The workspace's address, such as `https://acme.slack.com/`."""
    enterprise: str = ""

    @property
    def host(self) -> str:
        """The host of the workspace, to which its permalinks lead."""
        return urlsplit(self.url).hostname or ""

    def link(self, channel: str, ts: str, root: str = "") -> str:
        """The permalink of a message."""
        inside = f"?thread_ts={root}&cid={channel}" if root and root != ts else ""
        return f"{self.url}archives/{channel}/p{ts.replace('.', '')}{inside}"

    def wrote(self, message: Payload) -> bool:
        """Whether a message is the bot's own."""
        return text(message, "user") == self.user or (bool(self.bot) and text(message, "bot_id") == self.bot)

    def owns(self, payload: Payload) -> bool:
        """Whether a request is meant for the app in this workspace or its organisation."""
        return any(self._is_home(team, enterprise) for team, enterprise in homes(payload))

    def _is_home(self, team: str, enterprise: str) -> bool:
        if team:
            return team == self.team or (bool(self.enterprise) and enterprise == self.enterprise)
        return not enterprise or enterprise == self.enterprise


def homes(payload: Payload) -> list[tuple[str, str]]:
    """Workspace and organisation of each installation that a request is meant for.

    An organisation's installation names no workspace, so the request's own one stands in for it.
    """
    around = text(payload, "team_id") or id_of(payload, "team")
    found = []
    for home in parts(payload, "authorizations") or (payload,):
        team = text(home, "team_id") or id_of(home, "team") or around
        found.append((team, text(home, "enterprise_id") or id_of(home, "enterprise")))
    return found


async def identify(api: WebApi) -> Identity:
    """Ask Slack who holds the bot token. Raises `Misconfigured` if nobody does, `PlatformUnreachable` if
    Slack does not say.
    """
    try:
        me = await api.get("auth.test")
    except CallFailed as error:
        raise complaint("bot_token", error.code) from error
    if not text(me, "bot_id"):
        raise complaint("bot_token", "not_allowed_token_type")
    url = text(me, "url")
    return Identity(
        team=text(me, "team_id"),
        user=text(me, "user_id"),
        bot=text(me, "bot_id"),
        url=url if url.endswith("/") else f"{url}/",
        enterprise=text(me, "enterprise_id"),
    )

"""The tokens that Slack hands out: what is wrong with one, and where a person finds the right one."""

from dataclasses import dataclass, field
from typing import Literal

from routing.errors import DirigentError, Misconfigured, PlatformUnreachable

Mode = Literal["socket", "http"]

_WHERE = {
    "bot_token": "from api.slack.com/apps > your app > OAuth & Permissions > Bot User OAuth Token (xoxb-...)",
    "app_token": "from api.slack.com/apps > your app > Basic Information > App-Level Tokens, with the scope"
    " connections:write (xapp-...)",
    "client_secret": "from api.slack.com/apps > your app > Basic Information > Client Secret",
    "signing_secret": "from api.slack.com/apps > your app > Basic Information > Signing Secret",
}

_MENDS = {
    "invalid_auth": "is not a token of this Slack; copy it again",
    "not_authed": "is empty; copy it",
    "account_inactive": "belongs to a removed app; install the app again and copy the new token",
    "token_revoked": "was revoked; install the app again and copy the new token",
    "token_expired": "has expired; install the app again and copy the new token",
    "not_allowed_token_type": "is of the wrong kind; copy the right one",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuth:
    """What it takes to let workspaces install the app by themselves."""

    client_id: str
    client_secret: str = field(repr=False)
    public_url: str
    """Where Slack sends the administrator back to; empty: where the app's page at Slack says."""
    workspaces: tuple[str, ...]
    """Ids of the workspaces and organisations that may; `*` is everybody."""

    def __post_init__(self) -> None:
        _demand("client_secret", self.client_secret, "")
        if not self.workspaces:
            raise Misconfigured(
                "[slack] workspaces is empty, so that nobody could install the app: name the ids of your"
                ' workspaces (T...) or of your organisation (E...), or "*" for whoever has the link'
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """What Slack needs to know us by; which of them, depends on the mode."""

    mode: Mode
    bot_token: str
    app_token: str = ""
    signing_secret: str = ""
    oauth: OAuth | None = None
    """Instead of the bot token: tokens come when somebody installs the app."""

    def __post_init__(self) -> None:
        if self.oauth is None:
            _demand("bot_token", self.bot_token, "xoxb-")
        elif self.bot_token:
            raise Misconfigured(
                "[slack] has both bot_token and client_id: one workspace, or several; take one out"
            )
        if self.mode == "socket":
            _demand("app_token", self.app_token, "xapp-")
        else:
            _demand("signing_secret", self.signing_secret, "")

    def __repr__(self) -> str:
        return f"Credentials(mode={self.mode!r})"


def complaint(setting: str, code: str) -> DirigentError:
    """The error for a token that Slack does not take: for good, or because Slack does not answer."""
    mend = _MENDS.get(code)
    if mend is None:
        return PlatformUnreachable(
            f"[slack] {setting}: Slack could not be asked about it ({code}); check api_url and the network"
        )
    return Misconfigured(f"[slack] {setting} {mend} {_WHERE[setting]}")


def _demand(setting: str, value: str, prefix: str) -> None:
    if not value:
        raise Misconfigured(f"[slack] {setting} is missing; copy it {_WHERE[setting]}")
    if not value.startswith(prefix):
        raise Misconfigured(f"[slack] {setting} does not begin with {prefix}; copy it {_WHERE[setting]}")

"""How the local Slack installs an app: the page that asks an administrator, and tokens for codes."""

import base64
import secrets
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlencode, urlsplit

from aiohttp import web

from tests.peers.slack.rules import Json
from tests.peers.slack.workspace import APP, BOT, BOT_USER


@dataclass
class OAuth:
    """One app at Slack, and the codes that it was given."""

    client_id: str = "1.2"
    client_secret: str = "local-client-secret"
    codes: dict[str, Json] = field(default_factory=dict)
    """What each unspent code will bring; a code works once."""

    def approve(self, address: str, team: str, enterprise: str = "", *, whole: bool = False) -> str:
        """An administrator of a workspace, or of a `whole` organisation, says yes on the page.

        Returns the address to which the browser is sent back, without a host where the app named none.
        """
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        if asked["client_id"] != self.client_id or not asked["scope"]:
            raise AssertionError(f"Slack would show an error for {address}")
        code = secrets.token_hex(8)
        self.codes[code] = {
            "app_id": APP,
            "scope": asked["scope"],
            "token_type": "bot",
            "access_token": f"xoxb-{team or enterprise}-{secrets.token_hex(4)}",
            "bot_user_id": BOT_USER,
            "team": {"id": team, "name": team} if team else None,
            "enterprise": {"id": enterprise, "name": enterprise} if enterprise else None,
            "is_enterprise_install": whole,
            "authed_user": {"id": "U0ANNA"},
        }
        back = urlencode({"code": code, "state": asked["state"]})
        return f"{asked.get('redirect_uri', '')}?{back}"

    def access(self, request: web.Request, args: Json, installed: dict[str, Json]) -> web.Response:
        """`oauth.v2.access`: the token for a code, to whoever knows the client secret."""
        wanted = base64.b64encode(f"{self.client_id}:{self.client_secret}".encode()).decode()
        if request.headers.get("Authorization") != f"Basic {wanted}":
            return web.json_response({"ok": False, "error": "bad_client_secret"})
        answer = self.codes.pop(args.get("code", ""), None)
        if answer is None:
            return web.json_response({"ok": False, "error": "invalid_code"})
        home = (answer["team"] or answer["enterprise"])["id"]
        identity = {"team_id": home, "user_id": BOT_USER, "bot_id": BOT}
        if answer["enterprise"]:
            identity["enterprise_id"] = answer["enterprise"]["id"]
        installed[answer["access_token"]] = identity
        return web.json_response({"ok": True} | answer)

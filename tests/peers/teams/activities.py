"""Activities as Teams makes them, of people in three places."""

from datetime import UTC, datetime
from typing import Literal

from tests.peers.teams.conversations import Json
from tests.peers.teams.identity import APP_ID, TENANT

Place = Literal["personal", "groupChat", "channel"]
BOT = f"28:{APP_ID}"
BOT_NAME = "Dirigent"
USER = "29:aase"
PERSONAL = "a:1-personal"
GROUP = "19:group@thread.v2"
CHANNEL = "19:channel@thread.tacv2"


def activity_of(
    kind: str, place: Place, *, service_url: str, locale: str, thread: str, activity_id: str
) -> Json:
    """What every activity has; `thread` is the root of a channel thread, else the activity begins one."""
    ids = {
        "personal": PERSONAL,
        "groupChat": GROUP,
        "channel": f"{CHANNEL};messageid={thread or activity_id}",
    }
    data: Json = {"tenant": {"id": TENANT}}
    if place == "channel":
        data |= {"team": {"id": CHANNEL}, "channel": {"id": CHANNEL, "name": "General"}}
    return {
        "type": kind,
        "id": activity_id,
        "timestamp": datetime.now(UTC).isoformat().replace("+00:00", "Z"),
        "serviceUrl": service_url,
        "channelId": "msteams",
        "from": {"id": USER, "name": "Åse Müller", "aadObjectId": "aase-directory-id"},
        "recipient": {"id": BOT, "name": BOT_NAME},
        "conversation": {
            "id": ids[place],
            "conversationType": place,
            "isGroup": place != "personal",
            "tenantId": TENANT,
        },
        "channelData": data,
        "entities": [{"type": "clientInfo", "locale": locale}],
        "locale": locale,
    }


def mention_of(account: str, name: str) -> Json:
    """The entity behind `<at>Name</at>`."""
    return {"type": "mention", "mentioned": {"id": account, "name": name}, "text": f"<at>{name}</at>"}

"""The methods of the local Web API that read, open dialogs and show states."""

from tests.peers.slack.rules import (
    HISTORY_SCOPES,
    READ_SCOPES,
    SESSION_STATES,
    ApiError,
    Json,
    check_blocks,
    check_view,
)
from tests.peers.slack.workspace import APP, BOT, BOT_USER, TEAM, Post, View, Workspace, dm_of


async def auth_test(space: Workspace, args: Json) -> Json:
    return {
        "url": "https://acme.slack.test/",
        "team": "Acme",
        "team_id": TEAM,
        "user": "dirigent",
        "user_id": BOT_USER,
        "bot_id": BOT,
        "is_enterprise_install": False,
    }


async def auth_revoke(space: Workspace, args: Json) -> Json:
    return {"revoked": True}


async def bots_info(space: Workspace, args: Json) -> Json:
    if args["bot"] != BOT:
        raise ApiError("bot_not_found")
    return {"bot": {"id": BOT, "app_id": APP}}


async def manifest_export(space: Workspace, args: Json) -> Json:
    if args["app_id"] != APP:
        raise ApiError("app_not_found")
    return {"manifest": space.manifest}


async def users_info(space: Workspace, args: Json) -> Json:
    person = space.people.get(args["user"])
    if person is None:
        raise ApiError("user_not_found")
    profile = {"display_name": person.name, "real_name": person.name, "title": person.title}
    shown = {"id": person.id, "name": person.id.lower(), "profile": profile, "locale": person.locale}
    return {"user": shown | {"team_id": TEAM, "tz_offset": 3_600} | person.flags}


async def replies(space: Workspace, args: Json) -> Json:
    """A thread, oldest first; the parent comes whatever the limits are."""
    channel = _readable(space, args)
    thread = space.thread(channel, args["ts"])
    if not thread:
        raise ApiError("thread_not_found")
    oldest, latest = float(args.get("oldest") or 0), float(args.get("latest") or 1e12)
    kept = [p for p in thread if p.ts == args["ts"] or oldest < float(p.ts) < latest]
    return _page(space, kept, args)


async def history(space: Workspace, args: Json) -> Json:
    """A channel, newest first, without what stands in threads."""
    channel = _readable(space, args)
    oldest, latest = float(args.get("oldest") or 0), float(args.get("latest") or 1e12)
    roots = [p for p in space.posts if p.channel == channel and not p.only_for and p.thread_ts in {"", p.ts}]
    page = _page(space, [p for p in reversed(roots) if oldest < float(p.ts) < latest], args)
    for line in page["messages"]:
        if replies_below := len(space.thread(channel, line["ts"])) - 1:
            line |= {"reply_count": replies_below, "thread_ts": line["ts"]}
    return page


async def info(space: Workspace, args: Json) -> Json:
    """A channel; private ones only for members."""
    channel = space.channels.get(args["channel"])
    if channel is None or (channel.kind != "channel" and BOT_USER not in channel.members):
        raise ApiError("channel_not_found")
    _demand(args, READ_SCOPES[channel.kind])
    kinds = {f"is_{kind}": channel.kind == kind for kind in ("channel", "group", "im", "mpim")}
    return {"channel": {"id": channel.id, "name": channel.name, **kinds, **channel.flags}}


async def members(space: Workspace, args: Json) -> Json:
    """Who is in a channel; of private ones only members hear that."""
    channel = space.channels.get(args["channel"])
    if channel is None or (channel.kind != "channel" and BOT_USER not in channel.members):
        raise ApiError("channel_not_found")
    _demand(args, READ_SCOPES[channel.kind])
    people, start, size = sorted(channel.members), int(args.get("cursor") or 0), int(args.get("limit") or 100)
    more = len(people) > start + size
    return {
        "members": people[start : start + size],
        "response_metadata": {"next_cursor": str(start + size) if more else ""},
    }


async def conversations_open(space: Workspace, args: Json) -> Json:
    if args["users"] not in space.people:
        raise ApiError("user_not_found")
    return {"channel": {"id": dm_of(args["users"])}}


async def set_prompts(space: Workspace, args: Json) -> Json:
    """In an agent's tab, suggestions for a thread are silently ignored."""
    channel = space.channel(args["channel_id"])
    if not args.get("thread_ts"):
        space.prompts[channel.id] = {"title": args.get("title", ""), "prompts": args["prompts"]}
        await space.tell()
    return {}


async def rename_session(space: Workspace, args: Json) -> Json:
    channel = space.channel(args["channel_id"])
    if not 0 < len(args["title"]) <= 200:
        raise ApiError("invalid_arguments")
    space.titles[channel.id, args.get("thread_ts", "")] = args["title"]
    await space.tell()
    return {}


async def views_publish(space: Workspace, args: Json) -> Json:
    if args["user_id"] not in space.people:
        raise ApiError("user_not_found")
    view = check_view(args["view"])
    check_blocks(view["blocks"], most=100)
    space.homes[args["user_id"]] = view
    await space.tell()
    return {"view": view}


async def views_open(space: Workspace, args: Json) -> Json:
    person = space.use_trigger(args["trigger_id"])
    view = View(id=f"V{len(space.views) + 1}", person=person, content=check_view(args["view"]))
    space.views.append(view)
    await space.tell()
    return {"view": view.content | {"id": view.id}}


async def set_status(space: Workspace, args: Json) -> Json:
    channel = space.channel(args["channel_id"])
    space.statuses[channel.id, args["thread_ts"]] = args["status"]
    await space.tell()
    return {}


async def set_session(space: Workspace, args: Json) -> Json:
    if args.get("status") not in SESSION_STATES:
        raise ApiError("invalid_arguments")
    channel = space.channel(args["channel_id"])
    space.sessions[channel.id, args.get("thread_ts", "")] = args["status"]
    await space.tell()
    return {}


def message_json(post: Post, *, with_metadata: bool = False) -> Json:
    """A message as the API gives it back: markdown has become rich text."""
    own = post.user == BOT_USER
    shown: Json = {"type": "message", "user": post.user, "ts": post.ts, "text": post.streamed or post.text}
    if own:
        shown |= {"bot_id": BOT, "app_id": APP, "team": TEAM}
    if post.streaming_state:
        shown["streaming_state"] = post.streaming_state
    if post.files:
        shown["files"] = [file.shown for file in post.files]
    if post.subtype:
        shown["subtype"] = post.subtype
    if post.thread_ts:
        shown["thread_ts"] = post.thread_ts
    shown["blocks"] = [_rendered(block) for block in post.blocks]
    if with_metadata and post.metadata:
        shown["metadata"] = post.metadata
    return shown


def _rendered(block: Json) -> Json:
    if block["type"] != "markdown":
        return block
    words = {"type": "text", "text": block["text"]}
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [words]}]}


def _readable(space: Workspace, args: Json) -> str:
    channel = space.channel(args["channel"])
    _demand(args, HISTORY_SCOPES[channel.kind])
    return channel.id


def _demand(args: Json, scope: str) -> None:
    if scope not in args["_granted"]:
        raise ApiError("missing_scope", needed=scope, provided=",".join(sorted(args["_granted"])))


def _page(space: Workspace, posts: list[Post], args: Json) -> Json:
    start, size = int(args.get("cursor") or 0), min(int(args.get("limit") or 100), 1_000)
    more = len(posts) > start + size
    metadata = str(args.get("include_all_metadata", "")).lower() == "true"
    return {
        "messages": [message_json(post, with_metadata=metadata) for post in posts[start : start + size]],
        "has_more": more,
        "response_metadata": {"next_cursor": str(start + size) if more else ""},
    }

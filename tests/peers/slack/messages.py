"""The chat.* methods of the local Web API."""

from tests.peers.slack.rules import MOST_MARKDOWN, MOST_TEXT, TASK_STATES, ApiError, Json, check_blocks
from tests.peers.slack.workspace import BOT_USER, Post, Workspace


async def post_message(space: Workspace, args: Json) -> Json:
    channel = space.channel(args["channel"])
    text, blocks = _content(args)
    post = Post(
        channel=channel.id,
        ts=space.new_ts(),
        user=BOT_USER,
        text=text,
        thread_ts=_thread(space, channel.id, args),
        blocks=blocks,
        metadata=args.get("metadata") or {},
    )
    await space.add(post)
    return {"channel": channel.id, "ts": post.ts, "message": {"text": text}}


async def post_ephemeral(space: Workspace, args: Json) -> Json:
    channel = space.channel(args["channel"])
    if args["user"] not in channel.members:
        raise ApiError("user_not_in_channel")
    text, blocks = _content(args)
    post = Post(
        channel=channel.id,
        ts=space.new_ts(),
        user=BOT_USER,
        text=text,
        thread_ts=args.get("thread_ts", ""),
        blocks=blocks,
        only_for=args["user"],
    )
    await space.add(post)
    return {"message_ts": post.ts}


async def update(space: Workspace, args: Json) -> Json:
    post = _own(space, args)
    if post.streaming_state == "in_progress" and space.clock() < post.stream_until:
        raise ApiError("streaming_state_conflict")
    post.text, post.blocks = _content(args)
    post.metadata = args.get("metadata") or post.metadata
    post.tasks = {}
    post.streamed, post.streaming_state = "", ""
    post.edits += 1
    await space.tell()
    return {"channel": post.channel, "ts": post.ts, "text": post.text}


async def delete(space: Workspace, args: Json) -> Json:
    post = _own(space, args)
    space.posts.remove(post)
    await space.tell()
    return {"channel": post.channel, "ts": post.ts}


async def start_stream(space: Workspace, args: Json) -> Json:
    channel = space.channel(args["channel"])
    if channel.kind != "im":
        if not args.get("recipient_team_id"):
            raise ApiError("missing_recipient_team_id")
        if args.get("recipient_user_id") not in space.people:
            raise ApiError("missing_recipient_user_id")
    root = _thread(space, channel.id, args)
    if not root:
        raise ApiError("invalid_thread_ts")
    post = Post(
        channel=channel.id,
        ts=space.new_ts(),
        user=BOT_USER,
        thread_ts=root,
        streamed=_piece(args),
        tasks=_tasks(args),
        streaming_state="in_progress",
        stream_until=space.clock() + space.stream_lifetime,
    )
    await space.add(post)
    return {"channel": channel.id, "ts": post.ts}


async def append_stream(space: Workspace, args: Json) -> Json:
    post = _streaming(space, args)
    post.streamed += _piece(args)
    post.tasks |= _tasks(args)
    await space.tell()
    return {"channel": post.channel, "ts": post.ts}


async def stop_stream(space: Workspace, args: Json) -> Json:
    post = _streaming(space, args)
    blocks = check_blocks(args.get("blocks"))
    post.streamed += _piece(args)
    post.blocks = blocks
    post.metadata = args.get("metadata") or {}
    post.streaming_state = "completed"
    if status := args.get("session_status"):
        space.sessions[post.channel, post.root] = status
    await space.tell()
    return {"channel": post.channel, "ts": post.ts, "message": {"text": post.streamed}}


def _content(args: Json) -> tuple[str, list[Json]]:
    if words := args.get("markdown_text"):
        if args.get("text") or args.get("blocks"):
            raise ApiError("markdown_text_conflict")
        if len(words) > MOST_MARKDOWN:
            raise ApiError("msg_too_long")
        return words, []
    text, blocks = args.get("text", ""), check_blocks(args.get("blocks"))
    if not text and not blocks:
        raise ApiError("no_text")
    if len(text) > MOST_TEXT:
        raise ApiError("msg_too_long")
    return text, blocks


def _piece(args: Json) -> str:
    words = str(args.get("markdown_text") or "")
    if words and args.get("chunks"):
        raise ApiError("invalid_arguments")
    words += "".join(c["text"] for c in args.get("chunks") or [] if c["type"] == "markdown_text")
    if len(words) > MOST_MARKDOWN:
        raise ApiError("msg_too_long")
    return words


def _tasks(args: Json) -> dict[str, Json]:
    """Task cards, checked as Slack's types describe them."""
    tasks = [chunk for chunk in args.get("chunks") or [] if chunk["type"] == "task_update"]
    if any(not task["title"] or task["status"] not in TASK_STATES for task in tasks):
        raise ApiError("invalid_chunks")
    return {task["id"]: task for task in tasks}


def _thread(space: Workspace, channel: str, args: Json) -> str:
    root = str(args.get("thread_ts") or "")
    if root and not space.thread(channel, root):
        raise ApiError("cannot_reply_to_message")
    return root


def _own(space: Workspace, args: Json) -> Post:
    post = space.post(space.channel(args["channel"]).id, args["ts"])
    if post.user != BOT_USER:
        raise ApiError("cant_update_message")
    return post


def _streaming(space: Workspace, args: Json) -> Post:
    post = _own(space, args)
    if post.streaming_state != "in_progress" or space.clock() >= post.stream_until:
        raise ApiError("message_not_in_streaming_state")
    return post

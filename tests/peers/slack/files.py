"""Files of the local Slack: uploads in three steps, and downloads that demand the token."""

import json

from aiohttp import web

from tests.peers.slack.rules import ApiError, Json
from tests.peers.slack.workspace import BOT_USER, File, Post, Workspace

LOGIN_PAGE = "<!DOCTYPE html><html><head><title>Slack</title></head><body>Sign in</body></html>"


async def upload_url(space: Workspace, args: Json) -> Json:
    if int(args["length"]) <= 0 or not args["filename"]:
        raise ApiError("invalid_arguments")
    file = File(id=f"F{len(space.files) + 1}", name=args["filename"])
    space.files[file.id] = file
    return {"upload_url": f"{args['_root']}/upload/{file.id}", "file_id": file.id}


async def complete_upload(space: Workspace, args: Json) -> Json:
    wanted = args["files"]
    listed = json.loads(wanted) if isinstance(wanted, str) else wanted
    files = [space.files[entry["id"]] for entry in listed]
    if not all(file.content for file in files):
        raise ApiError("file_upload_not_finished")
    for file, entry in zip(files, listed, strict=True):
        file.title = entry.get("title", "")
    if channel := args.get("channel_id"):
        post = Post(
            channel=space.channel(channel).id,
            ts=space.new_ts(),
            user=BOT_USER,
            text=args.get("initial_comment", ""),
            thread_ts=str(args.get("thread_ts") or ""),
            files=files,
        )
        await space.add(post)
    return {"files": [{"id": file.id, "title": file.title} for file in files]}


async def receive(space: Workspace, request: web.Request) -> web.Response:
    """The second step: the bytes themselves."""
    space.files[request.match_info["file"]].content = await request.read()
    return web.Response(text="OK")


async def serve(space: Workspace, request: web.Request, bot_token: str) -> web.Response:
    """A download; without the token it is a login page with status 200, as Slack does it."""
    file = space.files.get(request.match_info["file"])
    if file is None:
        return web.Response(status=404)
    if request.headers.get("Authorization") != f"Bearer {bot_token}":
        return web.Response(text=LOGIN_PAGE, content_type="text/html")
    return web.Response(body=file.content, content_type=file.media_type)

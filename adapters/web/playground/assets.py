"""The page's own style, scripts and icons, read once and served with a validator."""

from hashlib import sha256
from importlib.resources import files

from aiohttp import web

_TYPES = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}


class Assets:
    """All files in `static/`, by name."""

    def __init__(self) -> None:
        folder = files("adapters.web.playground").joinpath("static")
        names = [entry.name for entry in folder.iterdir() if entry.name.rpartition(".")[2] in _TYPES]
        self._contents = {name: folder.joinpath(name).read_bytes() for name in names}
        self._etags = {name: sha256(content).hexdigest()[:16] for name, content in self._contents.items()}

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """The file, or 304 if the browser has it; a name that is not there is 404."""
        name = request.match_info["name"]
        if name not in self._contents:
            raise web.HTTPNotFound
        headers = {"ETag": f'"{self._etags[name]}"', "Cache-Control": "no-cache"}
        if any(tag.value == self._etags[name] for tag in request.if_none_match or ()):
            return web.Response(status=304, headers=headers)
        return web.Response(
            body=self._contents[name],
            content_type=_TYPES[name.rpartition(".")[2]],
            charset="utf-8",
            headers=headers,
        )

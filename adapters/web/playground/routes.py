"""The HTTP side of the playground: the page, its changes, and what a person does on it."""

from collections.abc import Sequence
from datetime import UTC, datetime

from aiohttp import web
from pydantic import TypeAdapter

from adapters.web.guard import guarded
from adapters.web.playground.addressing import Heard, listen
from adapters.web.playground.assets import Assets
from adapters.web.playground.board import Board
from adapters.web.playground.requests import (
    MOST_CHARACTERS,
    Chosen,
    Rated,
    Said,
    SampleWanted,
    StopWanted,
    read,
)
from adapters.web.playground.sample import Sample
from adapters.web.playground.view import View
from adapters.web.playground.words import preferred, words
from adapters.web.playground.workspace import PLATFORM, TENANT, Place, Post, Vote
from routing.errors import InboxClosed
from routing.ports import Reception
from routing.vocabulary import FEEDBACK_REASONS, Author, Language, Message
from routing.wording import language_of

PERSON = "you"
"""The id of the one person who sits at the page."""

_SAID = TypeAdapter(Said)
_STOP = TypeAdapter(StopWanted)
_RATED = TypeAdapter(Rated)
_CHOSEN = TypeAdapter(Chosen)
_SAMPLE = TypeAdapter(SampleWanted)


class Routes:
    """Handlers; each reads a request, asks reception or changes the board, and answers."""

    def __init__(self, *, board: Board, view: View, sample: Sample, reception: Reception, bot: str) -> None:
        self._board, self._view, self._sample = board, view, sample
        self._reception, self._bot = reception, bot

    def table(self) -> Sequence[web.RouteDef]:
        """All routes behind the guard."""
        return [
            web.get("/", guarded(self._page)),
            web.get("/playground/static/{name}", guarded(Assets().serve)),
            web.get("/playground/events", guarded(self._events)),
            web.get("/playground/why/{post}", guarded(self._why)),
            web.post("/playground/messages", guarded(self._say)),
            web.post("/playground/stop", guarded(self._stop)),
            web.post("/playground/feedback", guarded(self._rate)),
            web.post("/playground/choice", guarded(self._choose)),
            web.post("/playground/sample", guarded(self._set_sample)),
        ]

    # --- looking ---

    async def _page(self, request: web.Request) -> web.StreamResponse:
        """`?in=` names a place, `thread=` a thread, `m=` any post; `language=` is remembered."""
        language = _language(request)
        post = self._board.workspace.find(request.query.get("m", ""))
        place = self._board.workspace.place(post.place if post else request.query.get("in", ""))
        place = place or self._board.workspace.home
        root = request.query.get("thread", "")
        if post and not place.direct and post.root:
            root = post.root
        first = self._board.workspace.find(root)
        if place.direct or first is None or first.root or first.place != place.id:
            root = ""
        html = self._view.page(place, root, post.id if post else "", language)
        response = web.Response(text=html, content_type="text/html", headers={"Cache-Control": "no-store"})
        if "language" in request.query:
            response.set_cookie("language", language, max_age=31_536_000, samesite="Strict", httponly=True)
        return response

    async def _events(self, request: web.Request) -> web.StreamResponse:
        return await self._board.pages.serve(request, _language(request))

    async def _why(self, request: web.Request) -> web.StreamResponse:
        language = _language(request)
        post = self._board.workspace.find(request.match_info["post"])
        exchange = await self._reception.explain(post.reply.exchange) if post and post.reply else None
        if exchange is None:
            return _error(404, "gone", language)
        html = self._view.why(exchange, language)
        return web.Response(text=html, content_type="text/html", headers={"Cache-Control": "no-store"})

    # --- speaking ---

    async def _say(self, request: web.Request) -> web.StreamResponse:
        language = _language(request)
        said = await read(request, _SAID)
        if said is None:
            return _error(400, "not_understood", language)
        if not said.text.strip():
            return _error(400, "empty_message", language)
        if len(said.text) > MOST_CHARACTERS:
            return _error(413, "too_long", language, most=f"{MOST_CHARACTERS}")
        place = self._board.workspace.place(said.place)
        if place is None or (said.thread and not self._board.workspace.find(said.thread)):
            return _error(404, "no_place", language)
        try:
            return await self._post(_post(said, place, language), place)
        except InboxClosed:
            return _error(503, "inbox_closed", language)

    async def _post(self, post: Post, place: Place) -> web.StreamResponse:
        """Put it on the board and, where it speaks to the bot, into the inbox: both, or none."""
        is_new = self._board.put(post)
        heard = listen(post.text, self._bot)
        is_for_bot = await self._is_for_bot(heard, post, place)
        if is_for_bot:
            try:
                await self._reception.accept(_message(post, heard, place))
            except InboxClosed:
                if is_new:
                    self._board.withdraw(post)
                raise
        thread = "" if place.direct else post.thread_id
        return web.json_response({"post": post.id, "thread": thread, "asked": is_for_bot}, status=202)

    async def _is_for_bot(self, heard: Heard, post: Post, place: Place) -> bool:
        if place.direct or heard.mentioned or heard.marked:
            return True
        if not post.root:
            return False
        answers = any(earlier.kind == "bot" for earlier in self._board.workspace.replies(post.root))
        return answers or await self._reception.takes_part(place.thread(post.root))

    # --- judging ---

    async def _stop(self, request: web.Request) -> web.StreamResponse:
        language = _language(request)
        wanted = await read(request, _STOP)
        post = self._board.workspace.find(wanted.post) if wanted else None
        place = self._board.workspace.place(post.place) if post else None
        if post is None or place is None:
            return _error(404, "nothing_to_stop", language)
        if not await self._reception.stop(place.thread(post.thread_id)):
            return _error(409, "nothing_to_stop", language)
        return web.json_response({}, status=202)

    async def _rate(self, request: web.Request) -> web.StreamResponse:
        language = _language(request)
        rated = await read(request, _RATED)
        if rated is None or not set(rated.reasons) <= set(FEEDBACK_REASONS):
            return _error(400, "not_understood", language)
        post = self._board.workspace.find(rated.post)
        exchange = post.reply.exchange if post and post.reply else ""
        if post is None or not exchange:
            return _error(404, "gone", language)
        stored = await self._reception.rate(
            exchange, PERSON, rated.verdict, reasons=rated.reasons, comment=rated.comment.strip()
        )
        if not stored:
            return _error(404, "gone", language)
        self._board.vote(
            post, Vote(verdict=rated.verdict, reasons=tuple(rated.reasons), explained=rated.explained)
        )
        return web.json_response({"thanks": words(language)["thanks"]})

    async def _choose(self, request: web.Request) -> web.StreamResponse:
        language = _language(request)
        chosen = await read(request, _CHOSEN)
        post = self._board.workspace.find(chosen.post) if chosen else None
        if chosen is None or post is None:
            return _error(404, "gone", language)
        if (
            post.reply is None or not post.reply.choices
        ):  # chosen already: the answer takes the question's place
            return web.json_response({}, status=202)
        try:
            known = await self._reception.choose(post.reply.exchange, chosen.intent, PERSON)
        except InboxClosed:
            return _error(503, "inbox_closed", language)
        return web.json_response({}, status=202) if known else _error(404, "gone", language)

    async def _set_sample(self, request: web.Request) -> web.StreamResponse:
        wanted = await read(request, _SAMPLE)
        if wanted is None:
            return _error(400, "not_understood", _language(request))
        if wanted.shown:
            self._board.workspace.restore_sample(self._sample.posts(datetime.now(UTC)))
        else:
            self._board.workspace.remove_sample()
        self._board.reload()
        return web.json_response({})


def _language(request: web.Request) -> Language:
    """What was chosen now, else what was chosen before, else what the browser prefers."""
    chosen = request.query.get("language") or request.cookies.get("language", "")
    return language_of(chosen, preferred(request.headers.get("Accept-Language", "")))


def _error(status: int, name: str, language: Language, **values: str) -> web.Response:
    text = words(language)[name]
    return web.json_response({"error": text.format(**values) if values else text}, status=status)


def _post(said: Said, place: Place, language: Language) -> Post:
    return Post(
        id=said.nonce,
        place=place.id,
        root="" if place.direct else said.thread,
        author=Author(id=PERSON, name=words(language)["you"], locale=language),
        text=said.text.strip(),
        at=datetime.now(UTC),
    )


def _message(post: Post, heard: Heard, place: Place) -> Message:
    return Message(
        id=f"{PLATFORM}:{TENANT}:{post.id}",
        thread=place.thread(post.thread_id),
        author=post.author,
        text=heard.text,
        at=post.at,
        command=heard.command,
        return_address=(("post", post.id),),
    )

"""The playground as a chat platform: the same path that Slack and Teams take, ending in a browser."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from aiohttp import web

from adapters.web.playground.board import Board
from adapters.web.playground.draft import PostDraft
from adapters.web.playground.routes import Routes
from adapters.web.playground.sample import Sample
from adapters.web.playground.view import View
from adapters.web.playground.words import words
from adapters.web.playground.workspace import Place, Post, Workspace
from adapters.web.streams import Fanout
from routing.ports import Draft, Reception
from routing.vocabulary import Author, Message, ModelCard, Turn
from routing.wording import language_of

DIRECT = "direct"
"""The id of the direct message."""
MOST_TURNS = 200
CHANNEL_WINDOW = timedelta(hours=24)
"""How far a command in a channel, outside of threads, looks back; at most `MOST_TURNS` lines."""


class Playground:
    """Keeps `routing.ports.Chat`; `routes` go into the web server."""

    def __init__(self, *, reception: Reception, cards: Sequence[ModelCard], name: str = "Dirigent") -> None:
        sample = Sample()
        places = (Place(id=DIRECT, name=name, direct=True), *sample.channels)
        self._bot = Author(id="dirigent", name=name)
        self._workspace = Workspace(places, sample.posts(datetime.now(UTC)))
        view = View(self._workspace, sample, cards, name)
        self._board = Board(self._workspace, view, Fanout())
        self._routes = Routes(board=self._board, view=view, sample=sample, reception=reception, bot=name)

    def routes(self) -> Sequence[web.RouteDef]:
        """The page at `/` and everything it needs."""
        return self._routes.table()

    async def history(self, message: Message) -> Sequence[Turn]:
        """The thread so far; for a command outside of threads, the channel's last day.

        Times are in this machine's zone, which is the person's own.
        """
        post = self._workspace.find(message.address("post"))
        place = self._workspace.place(message.thread.channel)
        if post is None or place is None:
            return ()
        if place.direct or post.root:
            said = self._workspace.before(post)
        elif message.command is not None:
            said = self._workspace.in_channel(place.id, post.at - CHANNEL_WINDOW, post)
        else:
            said = []
        turns = (earlier.as_turn() for earlier in said[-MOST_TURNS:])
        return tuple(replace(turn, at=turn.at and turn.at.astimezone()) for turn in turns)

    async def open(self, message: Message, resume: str = "") -> Draft:
        """Begin an answer under the question; a draft that stands there already is taken over."""
        asked = self._question(message)
        place = self._workspace.place(asked.place)
        answer = Post(
            id=resume or f"re-{asked.id}",
            place=asked.place,
            root="" if place and place.direct else asked.thread_id,
            author=self._bot,
            text="",
            at=datetime.now(UTC),
            kind="bot",
            state="writing",
            progress=words(language_of(message.author.locale))["thinking"],
        )
        if not self._board.put(answer):
            self._board.show(answer)
        return PostDraft(self._board, answer)

    def _question(self, message: Message) -> Post:
        """The post that is answered. After a restart it is gone, and comes back with the answer."""
        post = self._workspace.find(message.address("post"))
        if post is not None:
            return post
        place = self._workspace.place(message.thread.channel) or self._workspace.home
        root = "" if place.direct else message.thread.root
        stands = self._workspace.find(root) is not None
        again = Post(
            id=message.address("post") if stands or not root else root,
            place=place.id,
            root=root if stands else "",
            author=message.author,
            text=f"/{message.command} {message.text}".strip() if message.command else message.text,
            at=message.at,
        )
        self._board.put(again)
        return self._workspace.find(again.id) or again

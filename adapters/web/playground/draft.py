"""An answer while it is being written into the playground."""

import asyncio
from dataclasses import replace

from adapters.web.playground.board import Board
from adapters.web.playground.workspace import Post
from routing.vocabulary import Reply

PACE = 0.05
"""Seconds between two pictures of a growing answer: faster than that nobody sees."""


class PostDraft:
    """Keeps `routing.ports.Draft` over one post on the board."""

    def __init__(self, board: Board, post: Post) -> None:
        self._board, self._post = board, post
        self._next: asyncio.TimerHandle | None = None
        self._again = False

    @property
    def ref(self) -> str:
        return self._post.id

    async def status(self, words: str) -> None:
        self._post = replace(self._post, progress=words)
        self._show()

    async def write(self, text: str) -> None:
        self._post = replace(self._post, text=text)
        self._show()

    async def finish(self, reply: Reply) -> str:
        if self._next is not None:
            self._next.cancel()
        self._post = replace(self._post, text=reply.text, reply=reply, state="done", progress="")
        self._board.show(self._post)
        return self._post.id

    def _show(self) -> None:
        """Show at once after a pause, else when the pace allows it: the newest text is never lost."""
        if self._next is not None:
            self._again = True
            return
        self._board.show_text(self._post)
        self._next = asyncio.get_running_loop().call_later(PACE, self._catch_up)

    def _catch_up(self) -> None:
        self._next = None
        if self._again:
            self._again = False
            self._show()

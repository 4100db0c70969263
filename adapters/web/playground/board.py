"""The workspace as all open pages see it: whatever changes is told to every page at once."""

from dataclasses import replace

from adapters.web.playground.view import View
from adapters.web.playground.workspace import Post, Vote, Workspace
from adapters.web.streams import Fanout, frame
from routing.vocabulary import Language


class Board:
    """Changes the workspace and tells the pages."""

    def __init__(self, workspace: Workspace, view: View, pages: Fanout) -> None:
        self.workspace, self._view, self.pages = workspace, view, pages

    def put(self, post: Post) -> bool:
        """Add a post; False if it stands there already."""
        is_new = self.workspace.put(post)
        if is_new:
            self._tell(post)
        return is_new

    def show(self, post: Post) -> None:
        """Replace a post by its newer self."""
        if self.workspace.find(post.id):
            self.workspace.update(post)
            self._tell(post)

    def show_text(self, post: Post) -> None:
        """Replace the text of an answer that is being written; the rest of the post stays as it is."""
        if not self.workspace.find(post.id):
            return
        self.workspace.update(post)
        content = frame("text", {"id": post.id, "html": self._view.body(post), "progress": post.progress})
        self.pages.publish(lambda _: content)

    def vote(self, post: Post, vote: Vote) -> None:
        self.show(replace(post, vote=vote))

    def withdraw(self, post: Post) -> None:
        """Take a post away together with its thread."""
        self.workspace.withdraw(post.id)
        content = frame("gone", {"id": post.id})
        self.pages.publish(lambda _: content)
        if root := self.workspace.find(post.root):
            self._tell_one(root)

    def reload(self) -> None:
        """So much changed that the pages had better look again."""
        content = frame("reload", {})
        self.pages.publish(lambda _: content)

    def _tell(self, post: Post) -> None:
        self._tell_one(post)
        if root := self.workspace.find(post.root):
            self._tell_one(root)

    def _tell_one(self, post: Post) -> None:
        place = self.workspace.place(post.place)
        threaded = place is not None and not place.direct

        def render(language: Language) -> bytes:
            return frame(
                "post",
                {
                    "id": post.id,
                    "place": post.place,
                    "thread": post.thread_id if threaded else "",
                    "mine": post.kind == "person",
                    "list": "" if post.root else self._view.post(post, "list", language),
                    "reply": self._view.post(post, "thread", language) if threaded else "",
                },
            )

        self.pages.publish(render)

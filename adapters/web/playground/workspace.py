"""The playground's workspace: places, people's posts and the bot's answers, as a pure state machine.

It lives in memory and is bounded; time and ids come from outside.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from routing.vocabulary import Author, Reply, Scope, Thread, Turn, Verdict

PLATFORM = "playground"
TENANT = "local"
MOST_POSTS = 2_000
"""Posts that people and the bot may leave behind; the oldest threads go first. Sample posts do not count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A channel, or the direct message with the bot."""

    id: str
    name: str
    topic: str = ""
    direct: bool = False

    def thread(self, root: str) -> Thread:
        """The thread under a post, as the brain knows it; a direct message is one single thread."""
        return Thread(
            platform=PLATFORM,
            tenant=TENANT,
            channel=self.id,
            root=self.id if self.direct else root,
            scope=Scope.PERSONAL if self.direct else Scope.CHANNEL,
            channel_name=self.name,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """What the person said about an answer."""

    verdict: Verdict
    reasons: tuple[str, ...] = ()
    explained: bool = False
    """The reasons were sent, so they are not asked for again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One message that stands in a place."""

    id: str
    place: str
    root: str = ""
    """The post that this one replies to; empty for a root, and for everything in a direct message."""
    author: Author
    text: str
    at: datetime
    kind: Literal["person", "bot", "sample"] = "person"
    state: Literal["writing", "done"] = "done"
    progress: str = ""
    """What the bot is doing, before there is text."""
    reply: Reply | None = None
    """The finished answer."""
    vote: Vote | None = None

    @property
    def thread_id(self) -> str:
        """The root of the thread that this post belongs to or could begin."""
        return self.root or self.id

    @property
    def link(self) -> str:
        """A permalink that works on the page."""
        return f"#m-{self.id}"

    def as_turn(self) -> Turn:
        """The post as a line of history."""
        is_bot = self.kind == "bot"
        return Turn(
            role="assistant" if is_bot else "user",
            text=self.text,
            author="" if is_bot else self.author.name,
            at=self.at,
            link=self.link,
        )


class Workspace:
    """Who said what where."""

    def __init__(self, places: Sequence[Place], sample: Iterable[Post] = ()) -> None:
        self.places = tuple(places)
        self._posts: dict[str, Post] = {post.id: post for post in sample}

    # --- reading ---

    @property
    def home(self) -> Place:
        """Where a newcomer lands: the direct message."""
        return next((place for place in self.places if place.direct), self.places[0])

    @property
    def has_sample(self) -> bool:
        return any(post.kind == "sample" for post in self._posts.values())

    def place(self, place_id: str) -> Place | None:
        return next((place for place in self.places if place.id == place_id), None)

    def find(self, post_id: str) -> Post | None:
        return self._posts.get(post_id)

    def roots(self, place_id: str) -> list[Post]:
        """What a place shows outside of threads, oldest first."""
        roots = [post for post in self._posts.values() if post.place == place_id and not post.root]
        return sorted(roots, key=lambda post: post.at)

    def replies(self, root: str) -> list[Post]:
        """What stands under a post, oldest first."""
        return sorted((p for p in self._posts.values() if p.root == root), key=lambda post: post.at)

    def thread(self, root: str) -> list[Post]:
        """A thread with its first post; empty if there is none."""
        first = self.find(root)
        return [first, *self.replies(root)] if first else []

    def before(self, post: Post) -> list[Post]:
        """The finished posts of the same conversation that stand before a post."""
        place = self.place(post.place)
        said = self.roots(post.place) if place and place.direct else self.thread(post.thread_id)
        return [p for p in said if p.id != post.id and p.at <= post.at and p.state == "done"]

    def in_channel(self, place_id: str, since: datetime, before: Post) -> list[Post]:
        """All finished posts of a channel from a moment on, threads included, up to a post."""
        said = (p for p in self._posts.values() if p.place == place_id and p.state == "done")
        return sorted(
            (p for p in said if since <= p.at <= before.at and p.id != before.id), key=lambda post: post.at
        )

    # --- changing ---

    def put(self, post: Post) -> bool:
        """Add a post; False if its id stands there already."""
        if post.id in self._posts:
            return False
        self._posts[post.id] = post
        self._trim()
        return True

    def update(self, post: Post) -> None:
        """Replace a post by its newer self; one that was removed meanwhile stays away."""
        if post.id in self._posts:
            self._posts[post.id] = post

    def vote(self, post_id: str, vote: Vote) -> None:
        if post := self.find(post_id):
            self.update(replace(post, vote=vote))

    def withdraw(self, post_id: str) -> None:
        """Take a post away together with its thread."""
        self._posts = {p.id: p for p in self._posts.values() if post_id not in {p.id, p.root}}

    def remove_sample(self) -> None:
        """Take the sample threads away, with all that was said in them."""
        sample = {post.id for post in self._posts.values() if post.kind == "sample"}
        self._posts = {p.id: p for p in self._posts.values() if p.id not in sample and p.root not in sample}

    def restore_sample(self, sample: Iterable[Post]) -> None:
        """Bring the sample threads back; what people said elsewhere stays."""
        self._posts = {**{post.id: post for post in sample}, **self._posts}

    def _trim(self) -> None:
        """Forget the oldest post, a first one with its thread, but never a thread that still goes on."""
        own = [post for post in self._posts.values() if post.kind != "sample"]
        if len(own) <= MOST_POSTS:
            return
        doomed = own[0] if own[0].id != own[-1].root else own[1]
        if doomed.root:
            del self._posts[doomed.id]
        else:
            self.withdraw(doomed.id)

from datetime import UTC, datetime, timedelta

import pytest

from adapters.web.playground.addressing import listen
from adapters.web.playground.sample import Sample
from adapters.web.playground.words import preferred, words
from adapters.web.playground.workspace import MOST_POSTS, Place, Post, Vote, Workspace
from routing.vocabulary import LANGUAGES, Author, Language, Scope

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
HR = Place(id="hr", name="hr")
DIRECT = Place(id="direct", name="Dirigent", direct=True)


def _post(number: int, root: str = "", place: str = "hr") -> Post:
    return Post(
        id=f"p{number}",
        place=place,
        root=root,
        author=Author(id="you", name="You"),
        text=f"text {number}",
        at=NOW + timedelta(seconds=number),
    )


def _workspace() -> Workspace:
    return Workspace((DIRECT, HR))


def test_the_same_post_twice_is_one_post() -> None:
    workspace = _workspace()
    assert workspace.put(_post(1))
    assert not workspace.put(_post(1))
    assert [post.id for post in workspace.roots("hr")] == ["p1"]


def test_a_thread_is_its_first_post_and_the_replies_in_order() -> None:
    workspace = _workspace()
    for post in (_post(1), _post(3, root="p1"), _post(2, root="p1"), _post(4)):
        workspace.put(post)
    assert [post.id for post in workspace.thread("p1")] == ["p1", "p2", "p3"]
    assert [post.id for post in workspace.before(_post(3, root="p1"))] == ["p1", "p2"]
    assert workspace.thread("nowhere") == []


def test_a_direct_message_is_one_thread_from_the_first_word_on() -> None:
    workspace = _workspace()
    for number in (1, 2, 3):
        workspace.put(_post(number, place="direct"))
    assert [post.id for post in workspace.before(_post(3, place="direct"))] == ["p1", "p2"]
    thread = DIRECT.thread("p3")
    assert (thread.root, thread.scope) == ("direct", Scope.PERSONAL)
    assert DIRECT.thread("p1").key == thread.key


def test_withdrawing_a_post_takes_its_thread_along() -> None:
    workspace = _workspace()
    for post in (_post(1), _post(2, root="p1"), _post(3)):
        workspace.put(post)
    workspace.withdraw("p1")
    assert workspace.find("p2") is None
    assert workspace.find("p3") is not None


def test_a_post_that_was_removed_does_not_come_back_by_a_late_change() -> None:
    workspace = _workspace()
    workspace.put(_post(1))
    workspace.withdraw("p1")
    workspace.update(_post(1))
    workspace.vote("p1", Vote(verdict="up"))
    assert workspace.find("p1") is None


@pytest.mark.parametrize("root", ["", "p0"])
def test_it_is_bounded_and_never_loses_the_newest_post(root: str) -> None:
    workspace = _workspace()
    workspace.put(_post(0))
    for number in range(1, MOST_POSTS + 50):
        workspace.put(_post(number, root=root))
    kept = workspace.thread("p0") if root else workspace.roots("hr")
    assert len(kept) == MOST_POSTS
    assert kept[-1].id == f"p{MOST_POSTS + 49}"


def test_the_sample_goes_with_all_that_was_said_in_it_and_the_rest_stays() -> None:
    sample = Sample()
    workspace = Workspace((DIRECT, *sample.channels), sample.posts(NOW))
    workspace.put(_post(1, root="s-ferie"))
    workspace.put(_post(2))
    workspace.remove_sample()
    assert not workspace.has_sample
    assert workspace.find("p1") is None
    assert [post.id for post in workspace.roots("hr")] == ["p2"]
    workspace.restore_sample(sample.posts(NOW))
    assert workspace.find("s-ferie") is not None
    assert workspace.find("p2") is not None


@pytest.mark.parametrize(
    "now", [NOW, datetime(2026, 11, 23, 0, 5, tzinfo=UTC), datetime(2027, 1, 1, 6, 0, tzinfo=UTC)]
)
def test_the_sample_is_whole_and_lies_in_the_past(now: datetime) -> None:
    sample = Sample()
    posts = sample.posts(now)
    ids = {post.id for post in posts}
    assert len(ids) == len(posts)
    assert {post.place for post in posts} == {channel.id for channel in sample.channels}
    assert all(post.root in ids for post in posts if post.root)
    assert all(post.at <= now for post in posts)
    assert all(one.root in ids for one in sample.suggestions if one.root)


@pytest.mark.parametrize(
    ("line", "text", "command", "mentioned", "marked"),
    [
        ("@Dirigent opsummer tråden", "opsummer tråden", None, True, False),
        ("kan du hjælpe, @dirigent?", "kan du hjælpe, ?", None, True, False),
        ("Hallo @Dirigent: Angebot", "Hallo Angebot", None, True, False),
        ("@Dirigent /quote 3 Lager", "3 Lager", "quote", True, True),
        ("@Dirigent help", "", "help", True, False),
        ("/summarize", "", "summarize", False, True),
        ("!translate English Hej", "English Hej", "translate", False, True),
        ("/nonsense x", "/nonsense x", None, False, False),
        ("mail to someone@dirigent.example", "mail to someone@dirigent.example", None, False, False),
        ("@Dirigenten", "@Dirigenten", None, False, False),
    ],
)
def test_a_typed_line_is_heard_as_it_was_meant(
    line: str, text: str, command: str | None, mentioned: bool, marked: bool
) -> None:
    heard = listen(line, "Dirigent")
    assert (heard.text, heard.command, heard.mentioned, heard.marked) == (text, command, mentioned, marked)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_exists_in_every_language_with_the_same_gaps(language: Language) -> None:
    for name, text in words(language).items():
        assert text.strip(), name
        for gap in ("{bot}", "{name}", "{count}", "{most}"):
            assert (gap in text) == (gap in words("en")[name]), name


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("da", "da"),
        ("de-AT,de;q=0.9,en;q=0.8", "de"),
        ("sv,nb;q=0.9", "en"),
        ("en;q=0.3,da;q=0.8", "da"),
        ("de;q=x,,;;", "de"),
        ("", "en"),
    ],
)
def test_the_browsers_wish_decides_the_language(header: str, language: Language) -> None:
    assert preferred(header) == language

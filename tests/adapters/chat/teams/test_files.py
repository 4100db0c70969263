"""Files in personal chats: read from the listed hosts alone, and never without saying so."""

from collections.abc import AsyncIterator
from dataclasses import asdict

import pytest
from aiohttp import web

from adapters.chat.teams import TeamsChat
from adapters.files import Reader
from adapters.files.limits import CUT, LONGEST
from routing.vocabulary import Attachment
from tests.adapters.chat.teams.conftest import Time
from tests.adapters.files.samples import docx, paragraph, png
from tests.peers.reception import ScriptedReception
from tests.peers.teams import LocalTeams, serve
from tests.peers.teams.activities import Place

CSV = "Vare;Antal\r\nLejer;200\r\n"


class Store:
    """A SharePoint that gives out what a test puts in."""

    def __init__(self) -> None:
        self.bodies: dict[str, bytes] = {}
        self.asked: list[dict[str, str]] = []
        self.url = ""

    async def give(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(dict(request.headers))
        name = request.match_info["name"]
        if name == "moved.txt":
            raise web.HTTPFound(f"{self.url}/sales.csv")
        if name == "endless.txt":
            response = web.StreamResponse()
            await response.prepare(request)
            for _ in range(21):
                await response.write(b"x" * 1024 * 1024)
            return response
        if name not in self.bodies:
            raise web.HTTPNotFound
        return web.Response(body=self.bodies[name])


@pytest.fixture
async def store() -> AsyncIterator[Store]:
    store = Store()
    app = web.Application()
    app.add_routes([web.get("/{name}", store.give)])
    async with serve(app) as store.url:
        yield store


@pytest.fixture
async def filing(
    teams: LocalTeams, reception: ScriptedReception, time: Time, store: Store
) -> AsyncIterator[TeamsChat]:
    hosts = (store.url.removeprefix("http://"),)
    chat = TeamsChat(
        reception=reception,
        reader=Reader(),
        file_hosts=hosts,
        **asdict(teams.settings),
        clock=time,
        sleep=time.sleep,
    )
    app = web.Application()
    app.add_routes(chat.routes())
    await chat.start()
    async with serve(app) as url:
        teams.bot_url = f"{url}/api/messages"
        yield chat
    await chat.stop()


async def _sent(
    teams: LocalTeams, reception: ScriptedReception, name: str, url: str, place: Place = "personal"
) -> Attachment:
    assert (await teams.send_file(place, "sum this up", name, url)).status == 200
    message = await reception.message()
    assert message.text == "sum this up"
    (attachment,) = message.attachments
    assert attachment.name == name
    return attachment


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (CSV.encode(), "Vare;Antal\nLejer;200"),
        ("\ufeffÆble;1".encode(), "Æble;1"),
        ("Größe;1".encode("cp1252"), "Größe;1"),
        ("Måned;1".encode("utf-16"), "Måned;1"),
    ],
    ids=["utf-8", "utf-8 with mark", "cp1252", "utf-16"],
)
async def test_a_text_file_comes_with_its_text_in_whatever_encoding(
    teams: LocalTeams, filing: TeamsChat, reception: ScriptedReception, store: Store, body: bytes, text: str
) -> None:
    store.bodies["sales.csv"] = body
    attachment = await _sent(teams, reception, "sales.csv", f"{store.url}/sales.csv?tempauth=a%2Bb")
    assert (attachment.text, attachment.size, attachment.unread) == (text, len(body), None)
    assert "Authorization" not in store.asked[0]
    assert "Cookie" not in store.asked[0]


async def test_of_a_very_long_file_the_beginning_is_read_and_marked(
    teams: LocalTeams, filing: TeamsChat, reception: ScriptedReception, store: Store
) -> None:
    store.bodies["log.txt"] = b"x" * (LONGEST + 5)
    attachment = await _sent(teams, reception, "log.txt", f"{store.url}/log.txt")
    assert attachment.text == "x" * LONGEST + f"\n{CUT}"


async def test_a_document_comes_with_what_it_says(
    teams: LocalTeams, filing: TeamsChat, reception: ScriptedReception, store: Store
) -> None:
    store.bodies["ferie.docx"] = docx(paragraph("Nye ferieregler"))
    attachment = await _sent(teams, reception, "ferie.docx", f"{store.url}/ferie.docx")
    assert attachment.text == "Nye ferieregler"


@pytest.mark.parametrize(
    ("name", "because"),
    [
        ("notes.docx", "broken"),
        ("binary.txt", "kind"),
        ("photo.png", "kind"),
        ("missing.md", "gone"),
        ("moved.txt", "gone"),
        ("endless.txt", "size"),
    ],
)
async def test_what_cannot_be_read_says_why(
    teams: LocalTeams, filing: TeamsChat, reception: ScriptedReception, store: Store, name: str, because: str
) -> None:
    store.bodies |= {"binary.txt": b"a\0b", "photo.png": png(), "notes.docx": b"PK\3\4"}
    attachment = await _sent(teams, reception, name, f"{store.url}/{name}")
    assert (attachment.text, attachment.unread) == ("", because)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:9/a.txt",
        "https://evil.example/a.txt",
        "http://contoso.sharepoint.com/a.txt",
        "https://contoso.sharepoint.com.evil.example/a.txt",
        "file:///etc/passwd",
        "https://user@contoso.sharepoint.com/a.txt",
        "https://contoso.sharepoint.com\\@evil.example/a.txt",
        "https://evil.example/\r\nHost: contoso.sharepoint.com",
        "not a url",
        "",
    ],
)
async def test_a_file_elsewhere_is_never_fetched(
    teams: LocalTeams, filing: TeamsChat, reception: ScriptedReception, store: Store, url: str
) -> None:
    attachment = await _sent(teams, reception, "a.txt", url)
    assert (attachment.text, attachment.unread) == ("", "place")
    assert store.asked == []


@pytest.mark.parametrize("place", ["groupChat", "channel"])
async def test_in_company_files_cannot_be_seen_and_are_not_fetched(
    teams: LocalTeams, filing: TeamsChat, reception: ScriptedReception, store: Store, place: Place
) -> None:
    attachment = await _sent(teams, reception, "sales.csv", f"{store.url}/sales.csv", place)
    assert attachment.unread == "scope"
    assert store.asked == []


async def test_cards_and_the_text_as_html_are_no_files(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception
) -> None:
    activity = teams.message("personal", "hello")
    activity["attachments"] = [
        {"contentType": "text/html", "content": "<p>hello</p>"},
        {"contentType": "application/vnd.microsoft.card.adaptive", "content": {}},
    ]
    await teams.deliver(activity)
    assert (await reception.message()).attachments == ()

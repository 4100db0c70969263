"""What the SQLite ledger promises beyond the ports: it survives the end of a process and of a disk."""

import asyncio
import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from adapters.storage import Ledger, open_storage, read_storage
from adapters.storage.sqlite import open_ledger
from adapters.storage.sqlite.inbox import SqliteInbox
from adapters.storage.sqlite.writer import Writer
from routing.errors import InboxClosed, Misconfigured, StorageFailed
from routing.vocabulary import Completion, Reply, Turn, Usage
from tests.adapters.storage.samples import (
    FULL_EXCHANGE,
    NOON,
    Clock,
    exchange,
    message,
    thread,
    vote,
)

HOUSE = Path(__file__).parents[3]
CANARY = "canary-4711"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.db"


@pytest.fixture
async def ledger(path: Path, clock: Clock) -> AsyncIterator[Ledger]:
    """The SQLite one alone."""
    async with open_ledger(path, clock=clock) as opened:
        yield opened


@pytest.fixture
async def writer(path: Path) -> AsyncIterator[Writer]:
    opened = Writer(path)
    await opened.open()
    yield opened
    await opened.close()


def _files(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


def _content(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


# --- the end of a process ---------------------------------------------------------------------------


def _killed_at_work(path: Path, lines: int) -> tuple[set[str], set[str]]:
    """Let a child work until it has said so many lines, kill it, and return what it accepted and closed."""
    command = [sys.executable, "-m", "tests.adapters.storage.doomed", str(path)]
    with subprocess.Popen(command, cwd=HOUSE, stdout=subprocess.PIPE, text=True) as child:  # noqa: S603 -- our own module
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(lines)]
        child.kill()
        said += child.stdout.readlines()
    words = [line.split() for line in said if line.endswith("\n")]
    accepted = {name for verb, name in words if verb == "accepted"}
    return accepted, {name for verb, name in words if verb == "done"}


async def test_kill_nine_loses_no_accepted_message_and_repeats_no_closed_one(path: Path) -> None:
    accepted: set[str] = set()
    closed: set[str] = set()
    for round_ in (1, 2):
        newly_accepted, newly_closed = _killed_at_work(path, lines=150 * round_)
        accepted |= newly_accepted
        closed |= newly_closed
    assert len(accepted) >= 150
    async with open_ledger(path) as ledger:
        assert await ledger.inbox.release() > 0
        waiting: set[str] = set()
        while (claimed := await ledger.inbox.claim()) is not None:
            waiting.add(claimed.id)
        assert accepted <= waiting | closed | await _done(path)
        assert not waiting & closed
        repeated = [await ledger.inbox.accept(message(name, root=name)) for name in sorted(accepted)]
        assert not any(repeated)


async def _done(path: Path) -> set[str]:
    """Messages that were closed just before the end, when nobody could say so any more."""
    with closing(sqlite3.connect(path)) as db:
        return {name for (name,) in db.execute("SELECT id FROM inbox WHERE state = 'done'")}


async def test_a_second_process_is_told_who_holds_the_ledger(ledger: Ledger, path: Path) -> None:
    with pytest.raises(Misconfigured, match=rf"process {os.getpid()}\) works on .*ledger\.db"):
        async with open_ledger(path):
            pass


async def test_a_killed_process_leaves_no_lock_behind(path: Path) -> None:
    _killed_at_work(path, lines=5)
    async with open_ledger(path) as ledger:
        assert await ledger.inbox.release() >= 0


# --- the end of a disk, and other closed doors ------------------------------------------------------


async def test_a_full_disk_closes_the_inbox_and_freed_space_opens_it_again(
    writer: Writer, clock: Clock
) -> None:
    inbox = SqliteInbox(writer, clock)
    pages = await writer.do(lambda db: int(db.execute("PRAGMA page_count").fetchone()[0]))
    await writer.do(lambda db: db.execute(f"PRAGMA max_page_count={pages + 2}").fetchone())
    long = "x" * 50_000
    with pytest.raises(InboxClosed, match="full"):
        await inbox.accept(message("m1", text=long))
    assert await inbox.claim() is None
    await writer.do(lambda db: db.execute("PRAGMA max_page_count=100000").fetchone())
    assert await inbox.accept(message("m1", text=long))


async def test_a_message_that_shares_a_commit_with_one_that_did_not_fit_is_never_lost(
    writer: Writer, clock: Clock
) -> None:
    inbox = SqliteInbox(writer, clock)
    pages = await writer.do(lambda db: int(db.execute("PRAGMA page_count").fetchone()[0]))
    await writer.do(lambda db: db.execute(f"PRAGMA max_page_count={pages + 4}").fetchone())
    sizes = [10, 10, 60_000, 10, 10]
    told = await asyncio.gather(
        *(inbox.accept(message(f"m{n}", root=f"{n}", text="x" * size)) for n, size in enumerate(sizes)),
        return_exceptions=True,
    )
    assert isinstance(told[2], InboxClosed)
    claimed = set()
    while (each := await inbox.claim()) is not None:
        claimed.add(each.id)
    assert claimed == {f"m{n}" for n, answer in enumerate(told) if answer is True}


async def test_a_closed_ledger_closes_the_inbox(path: Path) -> None:
    async with open_ledger(path) as ledger:
        pass
    with pytest.raises(InboxClosed, match="closed"):
        await ledger.inbox.accept(message("m1"))
    with pytest.raises(StorageFailed):
        await ledger.log.record(exchange("e1"))


async def test_what_waits_when_the_ledger_closes_is_still_written(path: Path) -> None:
    async with open_ledger(path) as ledger:
        accepting = [asyncio.create_task(ledger.inbox.accept(message(f"m{n}"))) for n in range(500)]
        await asyncio.sleep(0)
    assert await asyncio.gather(*accepting) == [True] * 500


async def test_too_many_waiting_writes_close_the_inbox(path: Path, clock: Clock) -> None:
    writer = Writer(path, room=3)
    await writer.open()
    inbox = SqliteInbox(writer, clock)
    told = await asyncio.gather(*(inbox.accept(message(f"m{n}")) for n in range(200)), return_exceptions=True)
    assert any(isinstance(answer, InboxClosed) for answer in told)
    stored = {f"m{n}" for n, answer in enumerate(told) if answer is True}
    assert [await inbox.accept(message(name)) for name in sorted(stored)] == [False] * len(stored)
    await writer.close()


async def test_a_write_that_fails_half_way_leaves_no_trace_and_does_not_touch_its_neighbours(
    writer: Writer,
) -> None:
    def fail(db: Database) -> int:
        _set(9)(db)
        raise KeyError("mine")

    writes = (_set(0), fail, _set(1), _set(2))
    told = await asyncio.gather(*(writer.do(write) for write in writes), return_exceptions=True)
    assert isinstance(told[1], KeyError)
    names = await writer.do(lambda db: [name for (name,) in db.execute("SELECT name FROM settings")])
    assert names == ["n0", "n1", "n2"]


def _set(n: int) -> Callable[[Database], int]:
    return lambda db: db.execute("INSERT INTO settings VALUES (?, ?)", [f"n{n}", b""]).rowcount


async def test_a_message_in_the_format_of_a_later_version_is_left_for_that_version(
    ledger: Ledger, path: Path
) -> None:
    await ledger.inbox.accept(message("later", root="a"))
    await ledger.inbox.accept(message("now", root="b"))
    _change(path, "UPDATE inbox SET format = format + 1 WHERE id = 'later'")
    assert await ledger.inbox.claim() == message("now", root="b")
    assert await ledger.inbox.claim() is None
    _change(path, "UPDATE inbox SET format = format - 1 WHERE id = 'later'")
    assert await ledger.inbox.claim() == message("later", root="a")


async def test_a_message_that_cannot_be_read_does_not_hold_up_its_thread(
    ledger: Ledger, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await ledger.inbox.accept(message("broken"))
    await ledger.inbox.accept(message("next"))
    _change(path, "UPDATE inbox SET payload = ? WHERE id = 'broken'", f'{{"text": "{CANARY}"}}')
    assert await ledger.inbox.claim() == message("next")
    assert "given up" in caplog.text
    assert CANARY not in caplog.text


def _change(path: Path, sql: str, *values: str) -> None:
    """What only another version, or a hand, does to a ledger."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(sql, values)


# --- what is in the files ---------------------------------------------------------------------------


def _on_disk(path: Path) -> bool:
    return any(CANARY.encode() in _content(file) for file in _files(path.parent))


async def _say_it_everywhere(ledger: Ledger) -> None:
    """The canary in every place where a text is kept, often enough to fill pages."""
    words = f"{CANARY} " * 400
    said = message("m1", text=words)
    assert FULL_EXCHANGE.decision is not None
    intent = replace(FULL_EXCHANGE.decision.intent, evidence=(CANARY,))
    decision = replace(FULL_EXCHANGE.decision, intent=intent)
    await ledger.inbox.accept(said)
    await ledger.inbox.claim()
    await ledger.outbox.sent(said, Reply(text=words, language="da", exchange="e1"), "ts-1")
    await ledger.memory.remember(said.thread.key, [Turn(role="user", text=words)] * 20)
    await ledger.log.record(replace(exchange("e1", words=words), decision=decision))
    await ledger.log.rate(vote("e1", comment=words))
    await ledger.inbox.done("m1")


async def test_forgetting_a_thread_takes_its_words_out_of_every_file(ledger: Ledger, path: Path) -> None:
    await _say_it_everywhere(ledger)
    assert _on_disk(path)
    await ledger.memory.forget(thread().key)
    assert not _on_disk(path)


async def test_somebody_who_reads_only_delays_the_end_of_the_words(ledger: Ledger, path: Path) -> None:
    await _say_it_everywhere(ledger)
    with closing(sqlite3.connect(path)) as outsider:
        outsider.execute("BEGIN")
        outsider.execute("SELECT count(*) FROM turns").fetchone()
        await ledger.memory.forget(thread().key)
        assert await ledger.inbox.accept(message("m2"))
    await ledger.log.sweep(texts_before=NOON - timedelta(days=1), rows_before=NOON - timedelta(days=1))
    assert not _on_disk(path)


async def test_retention_takes_the_words_out_of_every_file(ledger: Ledger, path: Path, clock: Clock) -> None:
    await _say_it_everywhere(ledger)
    clock.forward(days=1)
    await ledger.log.sweep(texts_before=clock.now, rows_before=NOON - timedelta(days=1))
    assert not _on_disk(path)
    assert await ledger.log.exchange("e1") is not None


async def test_deleted_rows_leave_nothing_in_any_file(ledger: Ledger, path: Path, clock: Clock) -> None:
    await _say_it_everywhere(ledger)
    clock.forward(days=1)
    await ledger.log.sweep(texts_before=NOON - timedelta(days=1), rows_before=clock.now)
    await ledger.memory.forget(thread().key)
    assert await ledger.log.exchange("e1") is None
    assert not _on_disk(path)


async def test_an_answer_that_was_not_masked_never_reaches_the_quality_log(
    ledger: Ledger, path: Path
) -> None:
    raw = Completion(text=CANARY, model="mistral", finish="stop", usage=Usage())
    await ledger.log.record(replace(FULL_EXCHANGE, completion=raw))
    assert not _on_disk(path)


async def test_only_the_owner_can_read_the_files(ledger: Ledger, path: Path) -> None:
    await ledger.inbox.accept(message("m1"))
    rights = {file.name: stat.S_IMODE(file.stat().st_mode) for file in _files(path.parent)}
    assert set(rights) == {"ledger.db", "ledger.db-wal", "ledger.db-shm", "ledger.db.lock"}
    assert set(rights.values()) == {0o600}


async def test_every_table_refuses_a_value_of_the_wrong_type(ledger: Ledger, path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        tables = {name: strict for _, name, _, _, _, strict in db.execute("PRAGMA table_list")}
        ours = {n: s for n, s in tables.items() if not n.startswith(("sqlite_", "_sqlite_"))}
        assert set(ours) == {
            "inbox", "inbox_ids", "outbox", "turns", "exchanges", "exchange_texts", "attempts", "feedback",
            "settings", "preferences", "doubts", "intent_examples", "trainings", "training_in_use", "leases",
            "vault",
        }  # fmt: skip
        assert set(ours.values()) == {1}
        with pytest.raises(sqlite3.IntegrityError, match="cannot store TEXT value in INTEGER column"):
            db.execute("INSERT INTO inbox_ids VALUES ('m1', 'first')")


async def test_a_commit_survives_a_power_cut_as_far_as_sqlite_can_promise(writer: Writer) -> None:
    async def ask(name: str) -> object:
        return await writer.do(lambda db: db.execute(f"PRAGMA {name}").fetchone()[0])

    assert await ask("journal_mode") == "wal"
    assert await ask("synchronous") == 2  # FULL
    assert await ask("secure_delete") == 1
    assert await ask("foreign_keys") == 1


# --- opening ----------------------------------------------------------------------------------------


async def test_what_was_stored_is_there_after_reopening(path: Path) -> None:
    async with open_ledger(path) as ledger:
        await ledger.inbox.accept(message("m1"))
        secret = await ledger.secret("pseudonyms")
    async with open_ledger(path) as ledger:
        assert await ledger.inbox.claim() == message("m1")
        assert await ledger.secret("pseudonyms") == secret


async def test_a_folder_that_is_not_there_is_made(tmp_path: Path) -> None:
    async with open_storage(f"sqlite:///{tmp_path}/new/folder/ledger.db") as ledger:
        assert await ledger.inbox.accept(message("m1"))
    assert (tmp_path / "new/folder/ledger.db").is_file()


async def test_a_relative_address_begins_in_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with open_storage("sqlite:///ledger.db"):
        assert (tmp_path / "ledger.db").is_file()


async def test_a_temporary_ledger_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    async with open_storage("sqlite://") as ledger:
        assert await ledger.inbox.accept(message("m1"))
        assert _files(tmp_path)
    assert not _files(tmp_path)


@pytest.mark.parametrize(
    "url", ["", "ledger.db", "sqlite:///", "sqlite://ledger.db", "mysql://me:password@db/dirigent"]
)
def test_an_unknown_address_is_refused_with_what_is_known_and_without_its_password(url: str) -> None:
    for opening in (open_storage, read_storage):
        with pytest.raises(Misconfigured, match=r"\[storage\] url: .*known: sqlite:///") as caught:
            opening(url)
        assert "password" not in str(caught.value)


def _not_a_database(path: Path) -> None:
    path.write_text("Kære alle, her er referatet.\n" * 100)


def _a_folder(path: Path) -> None:
    path.mkdir()


def _of_the_future(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(
            "CREATE TABLE _sqlite_migrations (id INTEGER PRIMARY KEY, migration_set, name, applied_at)"
        )
        db.execute("INSERT INTO _sqlite_migrations VALUES (1, 'dirigent', 'm999_teleport', '')")


@pytest.mark.parametrize(
    ("prepare", "reason"),
    [
        (_not_a_database, "not a database"),
        (_a_folder, "cannot be opened as a ledger"),
        (_of_the_future, "newer Dirigent wrote this ledger .*m999_teleport"),
    ],
)
async def test_a_file_that_is_no_ledger_is_refused_and_left_as_it_is(
    path: Path, prepare: Callable[[Path], None], reason: str
) -> None:
    prepare(path)
    before = _content(path)
    with pytest.raises(Misconfigured, match=reason):
        async with open_ledger(path):
            pass
    assert _content(path) == before


async def test_the_figures_can_be_read_beside_the_process_that_works(ledger: Ledger, path: Path) -> None:
    await ledger.log.record(FULL_EXCHANGE)
    async with read_storage(f"sqlite:///{path}") as scorecard:
        assert (await scorecard.report(NOON - timedelta(days=1))).exchanges == 1


async def test_figures_of_a_ledger_that_does_not_exist_are_refused_and_nothing_is_made(path: Path) -> None:
    with pytest.raises(Misconfigured, match="dirigent up"):
        async with read_storage(f"sqlite:///{path}"):
            pass
    assert not _files(path.parent)

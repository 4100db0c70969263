"""When an answer that is being written begins to show."""

import asyncio
from collections.abc import AsyncGenerator

import pytest

from bot.page import Page
from routing.vocabulary import Delta, Event, Reply, Started


class Sheet:
    """A draft that remembers what it was to show."""

    def __init__(self) -> None:
        self.ref = ""
        self.shown: list[str] = []
        self.begun = asyncio.Event()

    async def status(self, words: str) -> None:
        self._show(f"({words})")

    async def write(self, text: str) -> None:
        self._show(text)

    async def finish(self, reply: Reply) -> str:
        return self.ref

    def _show(self, text: str) -> None:
        self.ref = "1"
        self.shown.append(text)
        self.begun.set()


class PatientSheet(Sheet):
    def __init__(self, patience: float) -> None:
        super().__init__()
        self.patience = patience


class Broken(PatientSheet):
    async def status(self, words: str) -> None:
        self.begun.set()
        raise OSError("gone")


async def _written(sheet: Sheet, *parts: str | None) -> list[str]:
    """Let the parts be written, None being a pause until something shows; the refs that were reported."""
    refs: list[str] = []

    async def opened(ref: str) -> None:
        refs.append(ref)

    async def events() -> AsyncGenerator[Event, None]:
        yield Started(model="small")
        for part in parts:
            if part is None:
                await asyncio.wait_for(sheet.begun.wait(), 5)
            else:
                yield Delta(text=part)

    await Page(draft=sheet, language="en", opened=opened).write(events())
    return refs


async def test_a_draft_shows_at_once_who_is_asked_and_each_word() -> None:
    sheet = Sheet()
    assert await _written(sheet, "one", " two") == ["1"]
    assert [text.startswith("(") for text in sheet.shown] == [True, False, False]


async def test_first_words_come_instead_of_a_patient_drafts_status() -> None:
    sheet = PatientSheet(60.0)
    assert await _written(sheet, "one", " two") == ["1"]
    assert sheet.shown == ["one", "one two"]


async def test_where_nothing_comes_a_patient_draft_says_who_is_asked_and_that_is_remembered() -> None:
    sheet = PatientSheet(0.01)
    assert await _written(sheet, None, "one") == ["1"]
    assert [text.startswith("(") for text in sheet.shown] == [True, False]


async def test_an_answer_that_ends_without_a_word_leaves_no_status_behind() -> None:
    sheet = PatientSheet(0.01)
    await _written(sheet)
    await asyncio.sleep(0.02)
    assert sheet.shown == []


async def test_what_goes_wrong_with_the_first_sign_is_not_lost() -> None:
    with pytest.raises(OSError, match="gone"):
        await _written(Broken(0.01), None)

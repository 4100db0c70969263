"""What every store of preferences promises."""

from pathlib import Path

from adapters.storage import Ledger
from adapters.storage.sqlite import open_ledger


async def test_a_wish_is_remembered_changed_and_taken_back(ledger: Ledger) -> None:
    wishes = ledger.preferences
    assert await wishes.preference("slack:T1:C1", "mode") == ""
    await wishes.prefer("slack:T1:C1", "mode", "listen")
    await wishes.prefer("slack:T1:C1", "mode", "mention")
    assert await wishes.preference("slack:T1:C1", "mode") == "mention"
    await wishes.prefer("slack:T1:C1", "mode", "")
    assert await wishes.preference("slack:T1:C1", "mode") == ""


async def test_wishes_of_one_place_are_not_those_of_another(ledger: Ledger) -> None:
    await ledger.preferences.prefer("slack:T1:C1", "mode", "listen")
    assert await ledger.preferences.preference("slack:T1:C2", "mode") == ""
    assert await ledger.preferences.preference("slack:T1:C1", "language") == ""


async def test_a_wish_outlives_a_restart(tmp_path: Path) -> None:
    async with open_ledger(tmp_path / "ledger.db") as ledger:
        await ledger.preferences.prefer("slack:T1:C1", "mode", "listen")
    async with open_ledger(tmp_path / "ledger.db") as ledger:
        assert await ledger.preferences.preference("slack:T1:C1", "mode") == "listen"

"""What every store promises about sealed keys."""

from adapters.storage import Ledger


async def test_a_sealed_key_is_kept_as_it_is_and_replaced(ledger: Ledger) -> None:
    await ledger.vault.put("slack:a", b"\0\xff")
    await ledger.vault.put("slack:a", b"\0\xfe")
    assert await ledger.vault.get("slack:a") == b"\0\xfe"
    assert await ledger.vault.get("slack:b") is None


async def test_names_are_found_by_how_they_begin_and_nothing_in_them_is_a_wildcard(ledger: Ledger) -> None:
    for name in ("slack:b", "slack:a", "slack%", "teams:a"):
        await ledger.vault.put(name, b"x")
    assert await ledger.vault.names("slack:") == ("slack:a", "slack:b")
    assert await ledger.vault.names("slack%") == ("slack%",)


async def test_what_is_dropped_is_gone(ledger: Ledger) -> None:
    await ledger.vault.put("slack:a", b"x")
    await ledger.vault.drop("slack:a")
    await ledger.vault.drop("slack:a")
    assert await ledger.vault.names("") == ()

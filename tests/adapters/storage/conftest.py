"""Every store that the contract tests run over."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.storage import Ledger
from adapters.storage.sqlite import open_ledger
from tests.adapters.storage.samples import Clock
from tests.peers.memory_store import open_memory


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["sqlite", "memory"])
async def ledger(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> AsyncIterator[Ledger]:
    stores = {
        "sqlite": lambda: open_ledger(tmp_path / "ledger.db", clock=clock),
        "memory": lambda: open_memory(clock),
    }
    async with stores[request.param]() as opened:
        yield opened

"""A process that works on a ledger until it is killed; it says on stdout what it may be held to.

Run as `python -m tests.adapters.storage.doomed LEDGER`.
"""

import asyncio
import sys
from pathlib import Path

from adapters.storage.sqlite import open_ledger
from tests.adapters.storage.samples import message


async def main(path: Path) -> None:
    async with open_ledger(path) as ledger:

        async def accept(caller: int) -> None:
            for n in range(10_000):
                name = f"m-{caller}-{n}"
                if await ledger.inbox.accept(message(name, root=name)):
                    _say(f"accepted {name}")

        async def work() -> None:
            while True:
                claimed = await ledger.inbox.claim()
                if claimed is None:
                    await asyncio.sleep(0)
                elif claimed.id.endswith("0"):  # nine of ten are still being worked on when the end comes
                    await ledger.inbox.done(claimed.id)
                    _say(f"done {claimed.id}")

        await asyncio.gather(work(), *(accept(caller) for caller in range(8)))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))

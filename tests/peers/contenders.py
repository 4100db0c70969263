"""Who races in `tests.bench overhead`: one way to ask a provider, alone in its own process.

    python contenders.py sdk|routed|understood|litellm URL

Reads lines `CALLS AT_ONCE` and answers each with `CALLS_PER_SECOND CPU_MS_PER_CALL`. It needs nothing of the
house unless it races for it, so that another interpreter, which has another SDK, can run it too.
"""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any  # what a foreign SDK hands out

Ask = Callable[[], Awaitable[str]]

SYSTEM, QUESTION = "Antworte knapp.", "Wie heißt die Hauptstadt von Dänemark?"
MESSAGES = [{"role": "system", "content": SYSTEM}, {"role": "user", "content": QUESTION}]
KEY = "k"


def sdk(url: str) -> Ask:
    """OpenAI's SDK as its handbook shows it, with the retries off."""
    import openai

    client: Any = openai.AsyncOpenAI(api_key=KEY, base_url=url, max_retries=0)

    async def ask() -> str:
        stream = await client.chat.completions.create(
            model="a",
            messages=MESSAGES,
            stream=True,
            max_tokens=2_048,
            stream_options={"include_usage": True},
        )
        return "".join([c.choices[0].delta.content or "" async for c in stream if c.choices])

    return ask


def litellm(url: str) -> Ask:
    """LiteLLM's router over two deployments with a fallback between them, its retries off."""
    from litellm import Router  # type: ignore[import-not-found]  # in an environment of its own

    router = Router(
        model_list=[
            {
                "model_name": name,
                "litellm_params": {"model": f"openai/{name}", "api_base": url, "api_key": KEY},
            }
            for name in ("a", "b")
        ],
        fallbacks=[{"a": ["b"]}],
        num_retries=0,
    )

    async def ask() -> str:
        stream = await router.acompletion(
            model="a",
            messages=MESSAGES,
            stream=True,
            max_tokens=2_048,
            stream_options={"include_usage": True},
        )
        return "".join([c.choices[0].delta.content or "" async for c in stream if c.choices])

    return ask


def routed(url: str) -> Ask:
    """Dirigent once it has understood: decided over two cards, gated, timed, watched and hedged."""
    from tests.peers.conducted import Conducted

    return Conducted(url).routed


def understood(url: str) -> Ask:
    """Dirigent from the message on: language, intent and sensitivity before all that."""
    from tests.peers.conducted import Conducted

    return Conducted(url).understood


async def race(ask: Ask, calls: int, at_once: int) -> tuple[float, float]:
    """Calls a second, and CPU milliseconds of this whole process for each."""
    left = iter(range(calls))

    async def one_after_another() -> None:
        for _ in left:
            assert await ask(), "an answer without a word"

    began, spent = time.perf_counter(), time.process_time()
    await asyncio.gather(*(one_after_another() for _ in range(at_once)))
    return calls / (time.perf_counter() - began), 1_000 * (time.process_time() - spent) / calls


async def main(kind: str, url: str) -> None:
    ask = {"sdk": sdk, "litellm": litellm, "routed": routed, "understood": understood}[kind](url)
    await ask()
    print("ready", flush=True)  # noqa: T201 read by the bench
    while line := await asyncio.to_thread(sys.stdin.readline):
        calls, at_once = map(int, line.split())
        print(*await race(ask, calls, at_once), flush=True)  # noqa: T201


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:3]))

"""What routing costs beside the bare SDK and beside LiteLLM's router: CPU and calls a second, in one race.

Everybody asks the same local provider for the same streamed answer of 40 pieces. Each contender and the
provider have a process of their own; they take turns, round by round and one at a time, so that a busy
machine is busy for all. LiteLLM joins where `DIRIGENT_BENCH_LITELLM` names an interpreter that has it.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
CONTENDERS = ROOT / "tests" / "peers" / "contenders.py"
LITELLM = "DIRIGENT_BENCH_LITELLM"
ROUNDS = 3
AT_ONCE = (1, 16, 64)
CALLS = 64
"""In each round, for each number of calls at once."""
PROVIDER = """
import asyncio
from tests.peers.dialects import Script
from tests.peers.providers import provider
async def serve():
    async with provider("chat", Script(deltas=tuple(f"Wort {n} " for n in range(40)))) as peer:
        print(peer.url, flush=True)
        await asyncio.Event().wait()
asyncio.run(serve())
"""

Row = tuple[str, float, str]
Lap = tuple[float, float]
"""Calls a second, CPU milliseconds a call."""


def run() -> Iterator[Row]:
    """Medians over the rounds; a ratio is the median of the rounds' ratios."""
    interpreters = {"sdk": sys.executable, "routed": sys.executable, "understood": sys.executable}
    if other := os.environ.get(LITELLM):
        interpreters["litellm"] = other
    laps = _raced(interpreters)
    for at_once in AT_ONCE:
        yield from _rows(at_once, {name: laps[name, at_once] for name in interpreters})
    if not other:
        yield f"litellm.Router: skipped, no litellm ({LITELLM} names none)", float("nan"), ""


def _rows(at_once: int, laps: dict[str, list[Lap]]) -> Iterator[Row]:
    many = f"{at_once} at once"
    cpu = {name: [spent for _, spent in found] for name, found in laps.items()}
    for name, label in (
        ("sdk", "bare SDK"), ("routed", "routed"), ("understood", "understood and routed"),
        ("litellm", "litellm.Router"),
    ):  # fmt: skip
        if name in cpu:
            yield f"{many}: {label}, CPU", median(cpu[name]), "ms/call"
    yield f"{many}: routed, CPU over the bare SDK", _median(cpu, "routed", "sdk"), "ms/call (goal 0.7)"
    yield (
        f"{many}: understood and routed, CPU over the bare SDK",
        _median(cpu, "understood", "sdk"),
        "ms/call",
    )
    yield f"{many}: routed, calls a second", median(speed for speed, _ in laps["routed"]), "/s"
    for rival in ("sdk", "litellm"):
        if rival in laps:
            pairs = zip(laps["routed"], laps[rival], strict=True)
            ratio = median(ours / theirs for (ours, _), (theirs, _) in pairs)
            goal = " (goal 1.8)" if rival == "litellm" else ""
            yield f"{many}: calls a second, routed over {rival}", ratio, f"x{goal}"


def _median(cpu: dict[str, list[float]], ours: str, theirs: str) -> float:
    return median(one - other for one, other in zip(cpu[ours], cpu[theirs], strict=True))


def _raced(interpreters: dict[str, str]) -> dict[tuple[str, int], list[Lap]]:
    laps: dict[tuple[str, int], list[Lap]] = {}
    with ExitStack() as stack:
        url = _said(_started(stack, sys.executable, "-c", PROVIDER))
        runners = {
            name: _started(stack, python, "-P", str(CONTENDERS), name, url)
            for name, python in interpreters.items()
        }
        for runner in runners.values():
            _said(runner)
        for number in range(ROUNDS + 1):
            for at_once in AT_ONCE:
                for name, runner in runners.items():
                    lap = _lap(runner, at_once)
                    if number:  # the first round only warms up
                        laps.setdefault((name, at_once), []).append(lap)
    return laps


def _lap(runner: "subprocess.Popen[str]", at_once: int) -> Lap:
    assert runner.stdin is not None
    runner.stdin.write(f"{CALLS} {at_once}\n")
    runner.stdin.flush()
    speed, spent = map(float, _said(runner).split())
    return speed, spent


def _started(stack: ExitStack, *command: str) -> "subprocess.Popen[str]":
    process = subprocess.Popen(  # noqa: S603 our own text, and an interpreter that the operator names
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT), "LITELLM_LOCAL_MODEL_COST_MAP": "True", "NO_PROXY": "*"},
    )
    stack.callback(process.wait)
    stack.callback(process.terminate)
    return process


def _said(process: "subprocess.Popen[str]") -> str:
    """Its next line; libraries may print before they have anything to say."""
    assert process.stdout is not None
    for line in process.stdout:
        if line.strip() == "ready" or line[0].isdigit() or line.startswith("http"):
            return line.strip()
    raise RuntimeError("a contender of the race has ended")

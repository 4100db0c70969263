"""How long a person waits: for the help, and for the playground to be ready."""

import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

ROUNDS = 7
LONGEST = 30.0
"""Seconds after which a start counts as failed."""


def run() -> list[tuple[str, float, str]]:
    """Medians over `ROUNDS` fresh processes."""
    dirigent = Path(sys.executable).with_name("dirigent")
    return [
        ("dirigent --help", statistics.median(_help(dirigent) for _ in range(ROUNDS)), "s"),
        (
            "dirigent up, offline, until /readyz",
            statistics.median(_ready(dirigent) for _ in range(ROUNDS)),
            "s",
        ),
    ]


def _help(dirigent: Path) -> float:
    began = time.perf_counter()
    subprocess.run([dirigent, "--help"], check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own program
    return time.perf_counter() - began


def _ready(dirigent: Path) -> float:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        program = subprocess.Popen(  # noqa: S603 - our own program
            [dirigent, "up", "--port", str(port)], cwd=folder, stderr=subprocess.DEVNULL
        )
        try:
            while not _answers(f"http://127.0.0.1:{port}/readyz"):
                if time.perf_counter() - began > LONGEST or program.poll() is not None:
                    raise RuntimeError("the program did not start")
                time.sleep(0.01)
            return time.perf_counter() - began
        finally:
            program.terminate()
            program.wait(LONGEST)


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=1) as response:  # noqa: S310 - loopback
            return bool(response.status == 200)
    except (urllib.error.URLError, OSError):
        return False

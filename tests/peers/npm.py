"""Packages of npm that tests look at: each is installed once into `.cache` of the checkout, never committed.

package = npm("@copilotkit/aimock", "1.43.0")  # its folder; the test is skipped where it cannot be had
"""

import fcntl
import functools
import json
import shutil
import subprocess
from pathlib import Path

import pytest

CACHE = Path(__file__).parents[2] / ".cache"


def npm(name: str, version: str) -> Path:
    """The folder of the package; skips the test, by the package's name, without Node, npm or a network."""
    package = _found_or_installed(name, version)
    if isinstance(package, str):
        pytest.skip(package)
    return package


@functools.cache
def _found_or_installed(name: str, version: str) -> Path | str:
    """The folder of the package, or the reason why there is none; asked once a session."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        return f"{name} needs Node.js and npm, which are not on this machine"
    folder = CACHE / name.rpartition("/")[2]
    folder.mkdir(parents=True, exist_ok=True)
    package = folder / "node_modules" / name
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # test processes that run side by side install it once
        manifest = package / "package.json"
        if not manifest.exists() or json.loads(manifest.read_text(encoding="utf-8"))["version"] != version:
            try:
                _install(folder, f"{name}@{version}")
            except (subprocess.SubprocessError, OSError) as error:
                reason = type(error).__name__
                return f"npm could not install {name} {version} ({reason}); is there a network?"
    return package


def _install(folder: Path, package: str) -> None:
    command = ["npm", "install", "--prefix", str(folder), "--no-audit", "--no-fund", "--ignore-scripts"]
    command += ["--fetch-retries=1", package]
    subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603 all of it is ours

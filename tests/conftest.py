"""The ground rules of all tests: nothing leaves this machine."""

import ipaddress
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

# What is promised is promised on a busy machine too: time is measured by `make bench`, never by a test.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

SHARED = Path(__file__).parent.parent.parent / "shared"


def _is_local(host: object) -> bool:
    if host in {None, "", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(str(host).split("%")[0]).is_loopback
    except ValueError:
        return False


class LeftTheMachine(RuntimeError):
    """A test tried to reach another host."""


@pytest.fixture(autouse=True, scope="session")
def _loopback_only() -> Iterator[None]:
    """Every socket of the test process may reach loopback alone, and names are not looked up outside."""
    with pytest.MonkeyPatch.context() as patch:
        connect, connect_ex, getaddrinfo = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

        def guarded_connect(self: socket.socket, address: Any) -> None:
            if self.family in {socket.AF_INET, socket.AF_INET6} and not _is_local(address[0]):
                raise LeftTheMachine(f"connect to {address[0]}")
            connect(self, address)

        def guarded_connect_ex(self: socket.socket, address: Any) -> int:
            if self.family in {socket.AF_INET, socket.AF_INET6} and not _is_local(address[0]):
                raise LeftTheMachine(f"connect to {address[0]}")
            return connect_ex(self, address)

        def guarded_getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
            if not _is_local(host.decode() if isinstance(host, bytes) else host):
                raise socket.gaierror(socket.EAI_NONAME, f"tests do not look up {host}")
            return getaddrinfo(host, *args, **kwargs)

        patch.setattr(socket.socket, "connect", guarded_connect)
        patch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
        patch.setattr(socket, "getaddrinfo", guarded_getaddrinfo)
        yield


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of schemas and development data beside the checkout."""
    if not SHARED.is_dir():
        pytest.skip("no ../shared folder beside the checkout")
    return SHARED

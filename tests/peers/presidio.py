"""A local Presidio analyzer: `POST /analyze` over a real socket, with answers as it documents them."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any


class LocalPresidio(ThreadingHTTPServer):
    """Finds what it was told to find; `fault` makes it fail in one of several ways."""

    daemon_threads = True

    def __init__(self, entities: dict[str, str], fault: str = "") -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.entities = entities
        """By a pattern: what it is called."""
        self.fault = fault
        self.asked: list[dict[str, Any]] = []
        self.over = Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def analyzed(self, asked: dict[str, Any]) -> object:
        self.asked.append(asked)
        if self.fault == "nonsense":
            return {"error": "no such language"}
        shift = 100_000 if self.fault == "offsets" else 0
        return [
            {
                "analysis_explanation": None,
                "entity_type": kind,
                "start": match.start() + shift,
                "end": match.end() + shift,
                "score": 0.85,
            }
            for pattern, kind in self.entities.items()
            for match in re.finditer(pattern, asked["text"])
        ]


class _Handler(BaseHTTPRequestHandler):
    server: LocalPresidio

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.server.fault == "silent":
            self.server.over.wait(10)
            return
        answer = json.dumps(self.server.analyzed(asked)).encode()
        self.send_response({"error": 500, "redirect": 302}.get(self.server.fault, 200))
        if self.server.fault == "redirect":
            self.send_header("Location", "http://example.com/analyze")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@contextmanager
def presidio(entities: dict[str, str] | None = None, fault: str = "") -> Iterator[LocalPresidio]:
    server = LocalPresidio({"Kaya": "PERSON"} if entities is None else entities, fault)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        server.server_close()
        thread.join()

"""The decision interfaces of OpenAI and Google on loopback: a choice, its probability, or a refusal."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any  # what goes over the wire has no type of ours

from aiohttp import web


@dataclass(slots=True, kw_only=True)
class LocalDecisions:
    """Answers every choice question with the same label."""

    choice: str = "quote"
    confidence: float = 0.93
    refuses: bool = False
    status: int = 200
    url: str = ""
    """Without the version, as a card of OpenAI has it; Google's gets its own."""
    seen: list[dict[str, Any]] = field(default_factory=list)

    async def openai(self, request: web.Request) -> web.Response:
        body = await self._heard(request)
        if self.status != 200:
            return web.json_response({"error": {"message": "no", "type": "server_error"}}, status=self.status)
        (question,) = body["questions"]
        values = [choice["value"] for choice in question["choices"]]
        if self.refuses or self.choice not in values:
            answer: Mapping[str, object] = {"type": "refusal", "name": question["name"]}
        else:
            shares = self._shares(values)
            answer = {
                "type": "choice",
                "name": question["name"],
                "choice": self.choice,
                "confidence": self.confidence,
                "probabilities": [{"value": value, "probability": share} for value, share in shares.items()],
            }
        usage = {
            "input_tokens": 210,
            "input_tokens_details": {"cached_tokens": 10, "cache_write_tokens": 0},
            "output_tokens": 0,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": 210,
        }
        return web.json_response({"model": body["model"], "answers": [answer], "usage": usage})

    async def gemini(self, request: web.Request) -> web.Response:
        body = await self._heard(request)
        if self.status != 200:
            error = {"code": self.status, "message": "no", "status": "UNAVAILABLE"}
            return web.json_response({"error": error}, status=self.status)
        if self.refuses:
            return web.json_response({"prompt_feedback": {"block_reason": "SAFETY"}})
        ((name, question),) = body["questions"].items()
        answer = {
            "type": "choice",
            "choice": self.choice,
            "confidence": self.confidence,
            "probabilities": self._shares(list(question["criteria"])),
        }
        return web.json_response({"answers": {name: answer}, "usage": {"total_input_tokens": 210}})

    async def _heard(self, request: web.Request) -> dict[str, Any]:
        self.seen.append(await request.json())
        return self.seen[-1]

    def _shares(self, values: list[str]) -> dict[str, float]:
        rest = (1 - self.confidence) / max(1, len(values) - 1)
        return {value: self.confidence if value == self.choice else rest for value in values}


@asynccontextmanager
async def local_decisions() -> AsyncIterator[LocalDecisions]:
    peer = LocalDecisions()
    app = web.Application()
    app.router.add_post("/v1/decisions", peer.openai)
    app.router.add_post("/v1beta/decisions", peer.gemini)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    peer.url = f"http://{host}:{port}"
    try:
        yield peer
    finally:
        await runner.cleanup()

"""The address that residency is checked against is the address that is called."""

import subprocess
import sys
from collections.abc import Callable

import httpx2
import pytest

from adapters.models import KINDS, anthropic, build, endpoint, gemini, openai, warm
from adapters.models.connection import open_client
from routing.errors import Misconfigured, ProviderFailed
from routing.ports import Model
from routing.vocabulary import ModelCard
from tests.adapters.models.speakers import ask, listen, model_for
from tests.peers.dialects import Script
from tests.peers.providers import provider

SDK: dict[str, Callable[..., Model]] = {"anthropic": anthropic.model, "gemini": gemini.model}

ADDRESSES = [
    ("openai", "", "https://api.openai.com/v1", "/responses"),
    ("openai", "https://eu.api.openai.com/v1", "https://eu.api.openai.com/v1", "/responses"),
    (
        "openai",
        "https://x.openai.azure.com/openai/v1/",
        "https://x.openai.azure.com/openai/v1",
        "/chat/completions",
    ),
    ("anthropic", "", "https://api.anthropic.com", "/v1/messages"),
    ("anthropic", "https://claude.example.eu/v1/", "https://claude.example.eu", "/v1/messages"),
    ("gemini", "", "https://generativelanguage.googleapis.com/v1", "/models/m:streamGenerateContent"),
    ("gemini", "https://g.example.eu", "https://g.example.eu/v1", "/models/m:streamGenerateContent"),
    (
        "gemini",
        "https://g.example.eu/v1beta",
        "https://g.example.eu/v1beta",
        "/models/m:streamGenerateContent",
    ),
    ("mistral", "", "https://api.mistral.ai/v1", "/chat/completions"),
    ("ollama", "", "http://127.0.0.1:11434/v1", "/chat/completions"),
    ("vllm", "", "http://127.0.0.1:8000/v1", "/chat/completions"),
    ("litellm", "", "http://127.0.0.1:4000", "/chat/completions"),
    ("portkey", "", "http://127.0.0.1:8787/v1", "/chat/completions"),
    ("helicone", "", "https://ai-gateway.helicone.ai/v1", "/chat/completions"),
    ("openllm", "", "http://127.0.0.1:3000/v1", "/chat/completions"),
    ("haystack", "", "http://127.0.0.1:1416/v1", "/chat/completions"),
    ("pharia", "https://inference.example.eu/v1", "https://inference.example.eu/v1", "/chat/completions"),
    ("compatible", "http://10.0.0.7:9000/v1", "http://10.0.0.7:9000/v1", "/chat/completions"),
]

MISLEADING = {
    "OPENAI_BASE_URL": "https://elsewhere.example.com/v1",
    "ANTHROPIC_BASE_URL": "https://elsewhere.example.com",
    "GOOGLE_GEMINI_BASE_URL": "https://elsewhere.example.com",
    "GOOGLE_VERTEX_BASE_URL": "https://elsewhere.example.com",
    "GOOGLE_GENAI_USE_VERTEXAI": "true",
    "GOOGLE_GENAI_USE_ENTERPRISE": "true",
    "GOOGLE_GENAI_API_VERSION": "beta",
    "GOOGLE_CLOUD_PROJECT": "elsewhere",
    "OPENAI_API_KEY": "sk-of-the-environment",
    "ANTHROPIC_API_KEY": "sk-of-the-environment",
    "GOOGLE_API_KEY": "sk-of-the-environment",
}


class Catching(httpx2.AsyncBaseTransport):
    """Notes where a request would have gone, and sends nothing."""

    def __init__(self) -> None:
        self.requests: list[httpx2.Request] = []

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        return httpx2.Response(500, json={"error": {"message": "no", "code": 500, "status": "INTERNAL"}})


@pytest.fixture
def _misleading_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in MISLEADING.items():
        monkeypatch.setenv(name, value)


def card(provider: str, base_url: str = "", model: str = "m") -> ModelCard:
    return ModelCard(name="a-card", provider=provider, model=model, base_url=base_url)


@pytest.mark.usefixtures("_misleading_environment")
@pytest.mark.parametrize(("kind", "base_url", "expected", "path"), ADDRESSES)
async def test_the_endpoint_is_what_the_sdk_calls_whatever_the_environment_says(
    kind: str, base_url: str, expected: str, path: str
) -> None:
    wanted = card(kind, base_url)
    assert endpoint(wanted) == expected
    ready = ModelCard(name="a-card", provider=kind, model="m", base_url=expected)
    catching = Catching()
    speak: Callable[..., Model] = SDK.get(kind, openai.model)
    model = speak(ready, "sk-of-the-settings", transport=catching)
    with pytest.raises(ProviderFailed):
        await listen(model)
    (request,) = catching.requests
    assert str(request.url).partition("?")[0] == expected + path
    assert "sk-of-the-settings" in str(request.headers.raw)
    assert "sk-of-the-environment" not in str(request.headers.raw)


@pytest.mark.parametrize(("kind", "field"), [("mistral", "max_tokens"), ("vllm", "max_tokens")])
async def test_a_preset_sends_nothing_that_its_server_rejects(kind: str, field: str) -> None:
    catching = Catching()
    model = openai.model(card(kind, "http://127.0.0.1:1/v1"), "", transport=catching)
    with pytest.raises(ProviderFailed):
        await listen(model)
    body = catching.requests[0].content.decode()
    assert f'"{field}"' in body
    assert ("stream_options" in body) == (kind != "mistral")


async def test_azure_gets_the_limit_under_the_name_that_it_knows() -> None:
    catching = Catching()
    model = openai.model(card("openai", "https://x.openai.azure.com/openai/v1"), "k", transport=catching)
    with pytest.raises(ProviderFailed):
        await listen(model)
    assert '"max_completion_tokens"' in catching.requests[0].content.decode()


async def test_portkey_gets_the_key_in_its_own_header() -> None:
    catching = Catching()
    model = openai.model(card("portkey", "http://127.0.0.1:8787/v1"), "pk-1", transport=catching)
    with pytest.raises(ProviderFailed):
        await listen(model)
    assert catching.requests[0].headers["x-portkey-api-key"] == "pk-1"


@pytest.mark.usefixtures("_misleading_environment")
@pytest.mark.parametrize("kind", ["compatible", "anthropic", "gemini"])
async def test_a_missing_key_is_not_looked_for_in_the_environment(kind: str) -> None:
    catching = Catching()
    speak: Callable[..., Model] = SDK.get(kind, openai.model)
    with pytest.raises(ProviderFailed):
        await listen(speak(card(kind, "https://x.example.eu/v1"), "", transport=catching))
    assert "sk-of-the-environment" not in str(catching.requests[0].headers.raw)


@pytest.mark.parametrize("dialect", ["chat", "responses", "anthropic", "gemini"])
async def test_a_redirect_to_another_host_is_never_followed(dialect: str) -> None:
    async with provider(dialect) as elsewhere:
        away = Script(status=307, headers={"Location": f"{elsewhere.url}/chat/completions"})
        async with provider(dialect, away) as home:
            model = model_for(dialect, home.url)
            with pytest.raises(ProviderFailed):
                await listen(model)
            await model.close()
        assert len(home.seen) == 1
        assert elsewhere.seen == []


@pytest.mark.parametrize(
    "url", ["https://x.mtls.example.eu/v1", "http://x.example.eu/v1", "https://x.example.eu:8443/v1"]
)
async def test_a_request_to_another_origin_than_the_card_s_is_not_sent(url: str) -> None:
    catching = Catching()
    async with open_client("https://x.example.eu/v1", catching) as client:
        with pytest.raises(httpx2.ConnectError):
            await client.post(url, json={"prompt": "secret"})
        assert catching.requests == []
        await client.post("https://x.example.eu/v1/messages")
        assert len(catching.requests) == 1


@pytest.mark.parametrize("kind", ["compatible", "pharia"])
def test_a_kind_without_an_address_of_its_own_asks_for_one(kind: str) -> None:
    with pytest.raises(Misconfigured, match=r"models\.a-card\.base_url is missing"):
        build(card(kind), "k")


@pytest.mark.parametrize("url", ["api.openai.com/v1", "ftp://x/v1", "https://", "file:///etc/passwd"])
def test_an_address_that_is_none_is_named(url: str) -> None:
    with pytest.raises(Misconfigured, match=r"models\.a-card\.base_url is no web address"):
        endpoint(card("openai", url))


def test_an_unknown_kind_is_told_which_kinds_there_are() -> None:
    with pytest.raises(Misconfigured, match=r"'gpt4all'.*anthropic.*ollama.*openai"):
        build(card("gpt4all"), "k")
    with pytest.raises(Misconfigured, match="Choose one of"):
        endpoint(card("gpt4all"))


def test_offline_and_callable_call_no_network() -> None:
    assert endpoint(card("offline")) == ""
    assert endpoint(card("callable", model="pkg:factory")) == ""


def test_building_every_kind_imports_no_sdk() -> None:
    program = """
import sys
from adapters.models import KINDS, build
from routing.vocabulary import ModelCard
for kind in KINDS:
    if kind != "offline":
        build(ModelCard(name="c", provider=kind, model="m:f", base_url="https://x.example.eu/v1"), "k")
print(sorted({"openai", "anthropic", "google.genai", "httpx2", "pydantic", "aiohttp"} & set(sys.modules)))
"""
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 our own text
    assert done.stdout.strip() == "[]"


async def test_warming_leaves_nothing_to_import_for_the_first_question() -> None:
    async with provider("anthropic") as peer:
        model = build(card("anthropic", peer.url), "k")
        await warm([model])
        before = set(sys.modules)
        await listen(model, ask())
        late = {name for name in set(sys.modules) - before if name.startswith("anthropic.resources")}
        assert late == set()
        await model.close()


def test_every_kind_is_covered_by_an_address_test() -> None:
    assert {kind for kind, *_ in ADDRESSES} | {"offline", "callable"} == set(KINDS)

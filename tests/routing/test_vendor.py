"""Whose model it is, so that an ensemble asks different makers."""

import pytest

from routing.vendor import vendor
from routing.vocabulary import ModelCard


@pytest.mark.parametrize(("provider", "model", "named", "maker"), [
    ("openai", "gpt-6.1-sol", "", "openai"),
    ("openai", "our-deployment", "", "openai"),
    ("compatible", "eu.anthropic.claude-sonnet-5-5", "", "anthropic"),
    ("gemini", "gemini-3.8-flash", "", "google"),
    ("ollama", "gemma3:27b", "", "google"),
    ("vllm", "mistralai/Mistral-Small-3.2", "", "mistral"),
    ("vllm", "meta-llama/Llama-3.3-70B-Instruct", "", "meta"),
    ("vllm", "deepseek-r1-distill-qwen-32b", "", "alibaba"),
    ("vllm", "openGPT-X/Teuken-7B-instruct", "", "teuken"),
    ("vllm", "our-own", "House Lab", "house lab"),
    ("compatible", "7b", "", "b"),
    ("compatible", "", "", "compatible"),
])  # fmt: skip
def test_a_model_belongs_to_its_maker_and_not_to_whoever_serves_it(
    provider: str, model: str, named: str, maker: str
) -> None:
    card = ModelCard(name="m", provider=provider, model=model, vendor=named, base_url="http://one.example/v1")
    assert vendor(card) == maker

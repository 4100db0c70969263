"""The 'why?' speaks like an office, not like a log, in all three languages."""

from datetime import UTC, datetime

import pytest

from routing.explanation import explain
from routing.vocabulary import (
    LANGUAGES,
    Attempt,
    Completion,
    Decision,
    Exchange,
    Intent,
    Language,
    Level,
    Need,
    Refusal,
    Residency,
    Tag,
    Usage,
)

NOW = datetime(2026, 11, 24, tzinfo=UTC)


def exchange(cost: int | None = 1_234) -> Exchange:
    return Exchange(
        id="x1",
        message_id="m1",
        thread_key="t1",
        platform="test",
        author="p1",
        at=NOW,
        question="",
        answer="",
        decision=Decision(
            language="en",
            intent=Intent(name="quote", confidence=0.93, ranking=(("quote", 0.93), ("chat", 0.06))),
            tag=Tag(level=Level.RESTRICTED, because=("id.dk.cpr", "pii.name.title")),
            need=Need(),
            strategy="task",
            candidates=(),
            refused=(Refusal(model="far", because="Too far."),),
            prompt_name="quote",
            prompt_version="2",
            because=("First.", "Second."),
        ),
        attempts=(
            Attempt(
                model="near", provider="test", residency=Residency.EU, purpose="answer", started=NOW,
                outcome="ok", total_ms=1_500, masked=2, invented=1,
            ),
        ),
        completion=Completion(text="", model="near", finish="stop", usage=Usage(), cost=cost),
    )  # fmt: skip


def test_everything_that_was_decided_is_told_in_order() -> None:
    told = [f"{line.label}: {line.text}" for line in explain(exchange(), "en")]
    assert told == [
        "Task: quote, 93%",
        "Otherwise: conversation 6%",
        "Sensitivity: restricted (3/4): a Danish CPR number, a person's name",
        "Reasons: First.",
        "Reasons: Second.",
        "Not allowed: far: Too far.",
        "Prompt: quote, version 2",
        "Attempt: near (in the EU), answered, 1.5 s, 2 details replaced before the text was sent, "
        "placeholders that the model made up: 1",
        "Cost: 0.0012 €",
        "Id: x1",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_rule_id_and_no_identifier_of_the_code_is_shown(language: Language) -> None:
    told = " ".join(line.text for line in explain(exchange(), language))
    assert not any(raw in told for raw in ("id.dk.cpr", "pii.", "Residency", "third_country"))


def test_an_unknown_price_is_said_to_be_unknown() -> None:
    assert "price unknown" in [line.text for line in explain(exchange(cost=None), "en")]

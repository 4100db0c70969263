"""Nouns to store: small ones to vary, and one of each kind with every field filled."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

from routing.vocabulary import (
    Attachment,
    Attempt,
    Author,
    Completion,
    Decision,
    Exchange,
    Feedback,
    Finding,
    Intent,
    Level,
    Message,
    ModelCard,
    Need,
    Refusal,
    Reply,
    Residency,
    Scope,
    Tag,
    Thread,
    Tier,
    Turn,
    Usage,
    Verdict,
)

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


def thread(root: str = "1", *, channel: str = "C1", platform: str = "slack") -> Thread:
    return Thread(platform=platform, tenant="T1", channel=channel, root=root)


def message(name: str, *, root: str = "1", text: str = "hej", also: tuple[str, ...] = ()) -> Message:
    return Message(
        id=name, thread=thread(root), author=Author(id="U1"), text=text, at=NOON, also_known_as=also
    )


FULL_MESSAGE = Message(
    id="teams:T1:42",
    thread=Thread(
        platform="teams",
        tenant="T1",
        channel="19:x",
        root="7",
        scope=Scope.GROUP,
        channel_name="Løn & Gehälter",
    ),
    author=Author(id="U1", name="Åse Müller", locale="de-AT"),
    text="Skriv det om – bitte auf Deutsch 😀\x00\n\ttak",
    at=datetime(2026, 3, 10, 13, 37, 1, 987654, tzinfo=timezone(timedelta(hours=1))),
    also_known_as=("teams:T1:19:x:42", "twin"),
    command="translate",
    attachments=(Attachment(name="løn.csv", media_type="text/csv", size=9, text="a;b"),),
    history=(
        Turn(role="user", text="før", author="Bo", at=NOON, link="https://example.org/1"),
        Turn(role="assistant", text="svar"),
    ),
    private=True,
    return_address=(("service_url", "https://example.org/"), ("id", "42")),
)

CARD = ModelCard(
    name="mistral",
    provider="compatible",
    model="mistral-medium",
    base_url="https://example.org/v1",
    residency=Residency.EU,
    tier=Tier.BUDGET,
    input_price=0.4,
    output_price=2.0,
    context_window=32_000,
    max_output_tokens=2_000,
    strengths=("translate", "summarize"),
    ends=date(2027, 1, 31),
)

DECISION = Decision(
    language="da",
    intent=Intent(
        name="translate",
        confidence=0.83,
        unknown_score=0.1,
        ranking=(("translate", 0.83), ("chat", 0.17)),
        evidence=("oversæt",),
    ),
    tag=Tag(
        level=Level.CONFIDENTIAL,
        tags=("personal",),
        findings=(Finding(kind="EMAIL", start=3, end=9, level=Level.CONFIDENTIAL, rule="id.email"),),
        because=("id.email",),
    ),
    need=Need(complexity=0.2, urgency=0.9, budget=0.4, quality=0.7),
    strategy="task",
    candidates=(CARD, ModelCard(name="gpt", provider="openai", model="gpt", tier=Tier.PREMIUM)),
    refused=(Refusal(model="gemini", because="uden for EU"),),
    prompt_name="translate",
    prompt_version="3",
    because=("Opgaven er en oversættelse.",),
)

ATTEMPT = Attempt(
    model="mistral",
    provider="compatible",
    residency=Residency.EU,
    purpose="answer",
    started=NOON,
    outcome="ok",
    first_token_ms=210,
    total_ms=1_400,
    usage=Usage(input_tokens=120, output_tokens=60, cached_tokens=10, estimated=True),
    cost=168,
    request_id="req-1",
    region="eu-west",
    masked=2,
    invented=1,
)

FULL_EXCHANGE = Exchange(
    id="e1",
    message_id="teams:T1:42",
    thread_key="teams:T1:19:x:7",
    platform="teams",
    author="p-1",
    at=NOON,
    question="Oversæt til [EMAIL_1]",
    answer="Übersetzt für [EMAIL_1]",
    decision=DECISION,
    attempts=(replace(ATTEMPT, model="gpt", outcome="Overloaded", first_token_ms=None, cost=None), ATTEMPT),
    completion=Completion(
        text="Übersetzt für [EMAIL_1]",
        model="mistral",
        finish="stop",
        usage=ATTEMPT.usage,
        request_id="req-1",
        region="eu-west",
        cost=168,
    ),
    outcome="answered",
    queue_ms=12,
    total_ms=1_500,
)

FULL_REPLY = Reply(
    text="**Hej**\n😀",
    language="da",
    exchange="e1",
    quiet="mistral, i EU",
    level=Level.CONFIDENTIAL,
    place="i EU",
    generated=True,
    private=True,
)


def exchange(name: str, *, root: str = "1", at: datetime = NOON, words: str = "maskeret") -> Exchange:
    return Exchange(
        id=name,
        message_id=f"m-{name}",
        thread_key=thread(root).key,
        platform="slack",
        author="p-1",
        at=at,
        question=words,
        answer=words,
        decision=DECISION,
    )


def vote(name: str, author: str = "p-1", verdict: Verdict = "up", *, comment: str = "") -> Feedback:
    return Feedback(exchange=name, author=author, verdict=verdict, comment=comment, at=NOON)

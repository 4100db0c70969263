"""The rules around the intent model: commands, logs and files, the thread, and doubt."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from routing.commands import COMMANDS
from routing.intents.courtesy import asks_why, is_courtesy, stands_alone
from routing.intents.model import IntentModel
from routing.intents.pasted import has_fence, holds_code, is_log, is_trace
from routing.intents.request import Wish, wish
from routing.vocabulary import UNKNOWN, Attachment, Intent, Message

SURE = 0.8
"""A new message this clear leaves the thread's intent behind, however short it is."""
FEW_WORDS = 6
"""A follow-up of so few words means the same work as before."""
HINT = 0.5
"""The probability that a hint adds to its intent: a vague text gives way to it, a clear one does not."""
SHARED_HINT = 0.35
"""The same where code hints at two of them, for each."""
SMALL_TALK = 0.5
"""What the share of small talk counts beside a hint: nobody brings a log along to chat."""
DOUBT_AFTER_HINT = 0.3
"""A message with a hint that won is no longer taken for a message to others."""

_TABLE_FILE = re.compile(r"\.(?:csv|tsv|xlsx?|xlsm|ods|parquet)$", re.IGNORECASE)
_SOURCE_FILE = re.compile(r"\.(?:py|js|ts|java|cs|cpp|c|go|rs|sql|vba|bas|ps1|sh|st)$", re.IGNORECASE)
_REVIEW_FILE = re.compile(r"\.(?:diff|patch)$", re.IGNORECASE)
_LOG_FILE = re.compile(r"\.log$", re.IGNORECASE)
_APPLICANT_FILE = re.compile(
    r"(?:^|[\W_\d])(?:cv|resume|lebenslauf|bewerbung|ansøgning|ansoegning|curriculum)", re.IGNORECASE
)

FILE_HINTS: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (_APPLICANT_FILE, "applicant_screening", "rule.file.applicant"),
    (_TABLE_FILE, "data_analysis", "rule.file.table"),
    (_REVIEW_FILE, "code_review", "rule.file.diff"),
    (_SOURCE_FILE, "code_review", "rule.file.source"),
    (_LOG_FILE, "monitoring", "rule.file.log"),
)
TEXT_HINTS: tuple[tuple[Callable[[str], bool], tuple[str, ...], str], ...] = (
    (is_log, ("monitoring",), "rule.log"),
    (is_trace, ("code",), "rule.trace"),
    (has_fence, ("code", "code_review"), "rule.fence"),
    (holds_code, ("code", "code_review"), "rule.code"),
)


def understand(
    message: Message, model: IntentModel, *, thread_intent: str | None, asked: Wish | None = None
) -> Intent:
    """What a message asks for; `unknown` where nothing is likely enough.

    A choice of the asker decides alone, and so does a command. Logs, code and files make an intent
    likelier. A short or unclear message within a thread means the work of the thread (`thread_intent`,
    None at its beginning). `asked` is the `wish` of its text, where somebody has it already.
    """
    chosen = message.chosen_intent
    if chosen is not None and chosen in model.names:
        return certain(chosen, model, "rule.chosen")
    command = COMMANDS.get(message.command or "")
    if command is not None and command.intent is not None:
        return certain(command.intent, model, "rule.command")
    if is_courtesy(message.text):
        return certain("chat", model, "rule.courtesy")
    if thread_intent is not None and asks_why(message.text):
        return certain("chat", model, "rule.why")
    asked = asked or wish(message.text)
    judged = hinted(model.classify(message.text, asked), dict(_hints(message)))
    if thread_intent in model.names and _continues(message.text, asked, judged, thread_intent, model):
        return replace(
            certain(thread_intent, model, "rule.thread"), confidence=SURE, unknown_score=judged.unknown_score
        )
    return accepted(judged, model)


def certain(name: str, model: IntentModel, rule: str) -> Intent:
    """An intent that a rule decided."""
    others = tuple((other, 0.0) for other in model.names if other != name)
    return Intent(name=name, confidence=1.0, ranking=((name, 1.0), *others), evidence=(rule,))


def hinted(intent: Intent, hints: Mapping[str, str]) -> Intent:
    """The same judgement after hints: intent name to the rule that hints at it."""
    if not set(hints) & set(dict(intent.ranking)):
        return intent
    known = 1 - intent.unknown_score
    told = {n: share * known * (SMALL_TALK if n == "chat" else 1.0) for n, share in intent.ranking}
    each = HINT if len(hints) == 1 else SHARED_HINT
    raised = {name: share + each * (name in hints) for name, share in told.items()}
    total = sum(raised.values())
    ranking = tuple(
        (name, raised[name] / total) for name in sorted(raised, key=raised.__getitem__, reverse=True)
    )
    name, share = ranking[0]
    if name not in hints:
        return replace(intent, ranking=ranking, confidence=share * known)
    return Intent(
        name=name,
        confidence=max(HINT, share * (1 - DOUBT_AFTER_HINT)),
        unknown_score=min(intent.unknown_score, DOUBT_AFTER_HINT),
        ranking=ranking,
        evidence=(hints[name], *intent.evidence),
    )


def accepted(intent: Intent, model: IntentModel) -> Intent:
    """The intent itself, or `unknown` with its ranking if it stays below its threshold."""
    if intent.confidence >= model.thresholds.get(intent.name, 0.0):
        return intent
    return replace(
        intent, name=UNKNOWN, confidence=intent.unknown_score, evidence=("rule.threshold", *intent.evidence)
    )


def _hints(message: Message) -> Iterator[tuple[str, str]]:
    for attachment in message.attachments:
        yield from _file_hint(attachment)
    for holds, names, rule in TEXT_HINTS:
        if holds(message.text):
            yield from ((name, rule) for name in names)
            return


def _file_hint(attachment: Attachment) -> Iterator[tuple[str, str]]:
    for pattern, name, rule in FILE_HINTS:
        if pattern.search(attachment.name):
            yield name, rule
            return


def _continues(text: str, asked: Wish, judged: Intent, thread_intent: str, model: IntentModel) -> bool:
    """Whether a message goes on with the thread's work."""
    if judged.confidence >= SURE:
        return False
    if judged.name == thread_intent:
        return True
    if stands_alone(text):
        return False
    is_short = len(asked.text.split()) <= FEW_WORDS
    return is_short or accepted(judged, model).name == UNKNOWN

"""Free checks on an answer: what can be seen without asking anybody whether it is good enough."""

import json
import re
from collections import Counter
from dataclasses import dataclass, fields

from routing.language import detect
from routing.strategies import phrases
from routing.vocabulary import Completion, Request

LENGTHS: dict[str, tuple[int, int]] = {
    "hr_mail": (120, 5_000), "job_posting": (300, 8_000), "quote": (120, 6_000), "tech_docs": (250, 20_000),
    "summarize": (40, 6_000), "translate": (2, 40_000), "code": (30, 20_000), "code_review": (60, 12_000),
    "doc_search": (20, 5_000), "data_analysis": (40, 8_000), "compliance": (120, 10_000),
    "creative": (60, 8_000), "monitoring": (40, 6_000), "applicant_screening": (60, 8_000),
}  # fmt: skip
"""Characters between which an answer to an intent usually is."""
ANY_LENGTH = (2, 8_000)
PROSE = 60
"""Characters of prose that it takes to tell its language."""
DOUBTFUL = 500
"""Characters in which one word of doubt makes an answer a doubtful one."""
SURE = 0.9
"""Confidence from which another language is a fault and not a doubt."""

_CARRIES_FACTS = frozenset({"quote", "translate", "hr_mail"})
"""Intents whose answer has to repeat the numbers of the request."""
_INVENTS_NOTHING = frozenset({"quote", "translate", "hr_mail", "summarize", "doc_search", "job_posting"})
"""Intents whose answer may hold no number that stands neither in the request nor in its sources."""

_FENCE = re.compile(r"```[^\n]*\n(.*?)(?:```|\Z)", re.DOTALL)
_CODE = re.compile(r"```.*?(?:```|\Z)|`[^`\n]*`", re.DOTALL)
_ITEM = re.compile(r"^\s*(?:[-*•]|\d{1,2}[.)])\s+\S", re.MULTILINE)
_TABLE = re.compile(r"^\s*\|.+\|\s*$", re.MULTILINE)
_NUMBER = re.compile(r"\d(?:[\d.,’' \u00a0\u202f]*\d)?")
_GOODS = re.compile(r"\b\d[\d.,]*\s*(?:x|stk\.?|stück|st\.|pcs\.?)?\s*([^\W\d_]{4,})", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_SENTENCE = re.compile(r"[^.!?\n]{20,}")
_OWN_FORM = re.compile(r"^\s*(?:#+|[-*•]|\d{1,2}[.)])\s*", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Faults:
    """What the checks found, each 0 (fine) to 1 (bad). The names are those of `routing.strategies.odds`."""

    cut: float = 0.0
    """The provider says that the answer is not complete, or a code fence stays open."""
    refusal: float = 0.0
    """It declines, or says that it cannot."""
    hedging: float = 0.0
    """It doubts itself."""
    language: float = 0.0
    """It is in another language than the request."""
    form: float = 0.0
    """It has not the form that was asked for: code, a table, a list, JSON."""
    invented: float = 0.0
    """The share of its numbers that stand neither in the request nor in the sources."""
    missing: float = 0.0
    """The share of the request's numbers and goods that it does not mention."""
    short: float = 0.0
    long: float = 0.0
    echo: float = 0.0
    """It repeats the request."""
    loop: float = 0.0
    """It repeats itself."""

    def worst(self, most: int = 2) -> tuple[str, ...]:
        """The names of the gravest faults."""
        found = [(getattr(self, each.name), each.name) for each in fields(self)]
        return tuple(name for fault, name in sorted(found, key=lambda pair: -pair[0]) if fault > 0)[:most]


def examine(completion: Completion, request: Request) -> Faults:
    """Look at a whole answer. Pure, and linear in the length of the texts."""
    answer, question = completion.text.strip(), request.question
    low, high = LENGTHS.get(request.intent, ANY_LENGTH)
    return Faults(
        cut=1.0 if completion.finish == "length" or answer.count("```") % 2 else 0.0,
        refusal=1.0 if phrases.REFUSAL.search(answer[: phrases.OPENING]) else 0.0,
        hedging=min(1.0, len(phrases.HEDGING.findall(answer)) * DOUBTFUL / max(len(answer), DOUBTFUL)),
        language=_other_language(answer, request),
        form=_wrong_form(answer, question, request.intent),
        invented=_invented(answer, request) if request.intent in _INVENTS_NOTHING else 0.0,
        missing=_missing(answer, question, request.intent),
        short=max(0.0, 1 - len(answer) / low) if len(answer) < low else 0.0,
        long=min(1.0, len(answer) / high - 1) if len(answer) > high else 0.0,
        echo=_echo(answer, question),
        loop=_loop(answer),
    )


def _other_language(answer: str, request: Request) -> float:
    prose = _CODE.sub(" ", answer)
    if request.intent == "translate" or len(prose) < PROSE:
        return 0.0
    spoken = detect(_OWN_FORM.sub("", prose), prior=request.language)
    if spoken.language == request.language and not spoken.foreign:
        return 0.0
    return 1.0 if spoken.foreign or spoken.confidence >= SURE else 0.5


def _wrong_form(answer: str, question: str, intent: str) -> float:
    wish = question[: phrases.OPENING] + " " + question[-phrases.OPENING :]
    if phrases.WANTS_JSON.search(wish):
        return 0.0 if _is_json(answer) else 1.0
    if intent == "code" and phrases.WANTS_CODE.search(wish):
        return 0.0 if "```" in answer else 1.0
    if phrases.WANTS_TABLE.search(wish):
        return 0.0 if len(_TABLE.findall(answer)) >= 2 else 1.0
    if phrases.WANTS_LIST.search(wish):
        return 0.0 if len(_ITEM.findall(answer)) >= 2 or _TABLE.search(answer) else 1.0
    return 0.0


def _is_json(answer: str) -> bool:
    fenced = _FENCE.search(answer)
    try:
        json.loads(fenced[1] if fenced else answer)
    except (ValueError, RecursionError):
        return False
    return True


def _invented(answer: str, request: Request) -> float:
    told = _numbers(_OWN_FORM.sub("", answer))
    known = _numbers(" ".join(turn.text for turn in request.turns))
    return len(told - known) / len(told) if told else 0.0


def _missing(answer: str, question: str, intent: str) -> float:
    if intent not in _CARRIES_FACTS:
        return 0.0
    said = answer.casefold()
    wanted = [number in _digits(said) for number in _numbers(question)]
    if intent == "quote":
        wanted += [goods[:5].casefold() in said for goods in _GOODS.findall(question)]
    return wanted.count(False) / len(wanted) if wanted else 0.0


def _numbers(text: str) -> frozenset[str]:
    """Numbers of two digits or more without their separators, so that 1.200,50 is 1,200.50."""
    found = (re.sub(r"\D", "", number) for number in _NUMBER.findall(text))
    return frozenset(number.strip("0") for number in found if len(number) >= 2)


def _digits(text: str) -> str:
    return re.sub(r"(?<=\d)[.,’'\u00a0\u202f ](?=\d)", "", text)


def _echo(answer: str, question: str) -> float:
    """How much of a longer request comes back word by word as the whole answer."""
    asked, said = _WORD.findall(question.casefold()), _WORD.findall(answer.casefold())
    if len(asked) < 4 or not said:
        return 0.0
    shared = sum((Counter(asked) & Counter(said)).values()) / max(len(asked), len(said))
    return 0.0 if shared < 0.8 else shared


def _loop(answer: str) -> float:
    """The share of sentences that were said before."""
    sentences = [_squeezed(sentence) for sentence in _SENTENCE.findall(_CODE.sub(" ", answer))]
    if len(sentences) < 4:
        return 0.0
    repeated = 1 - len(set(sentences)) / len(sentences)
    return 0.0 if repeated < 0.3 else repeated


def _squeezed(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))

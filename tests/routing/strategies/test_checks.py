"""Free checks: what is wrong with an answer can be seen without asking anybody, in three languages."""

from dataclasses import replace

import pytest

from routing.strategies.checks import Faults, examine
from routing.strategies.odds import Odds
from routing.vocabulary import Completion, Finish, Language, Turn, Usage
from tests.peers.asks import request

GOOD: list[tuple[Language, str, str, str]] = [
    (
        "da",
        "chat",
        "Hvad er et kugleleje?",
        "Et kugleleje er et maskinelement, som bærer en aksel og mindsker friktionen.",
    ),
    (
        "de",
        "chat",
        "Was ist ein Kugellager?",
        "Ein Kugellager ist ein Maschinenelement, das eine Welle trägt und die Reibung mindert.",
    ),
    (
        "en",
        "chat",
        "What is a ball bearing?",
        "A ball bearing is a machine element that carries a shaft and reduces the friction.",
    ),
    (
        "de",
        "quote",
        "Angebot für 200 Kugellager 6204 an Müller GmbH",
        "Betreff: Angebot\n\nSehr geehrte Damen und Herren,\n\ngern bieten wir Ihnen 200 Kugellager 6204 an. "
        "Preis und Liefertermin folgen nach Rücksprache.\n\nMit freundlichen Grüßen",
    ),
    (
        "en",
        "summarize",
        "Summarise: We agreed on 1,200 pumps by 3 May. Anna asks for 14 spare parts.",
        "- 1.200 pumps are due by 3 May\n- Anna asks for 14 spare parts",
    ),
    ("da", "translate", "Oversæt til tysk: Vi leverer 12 pumper i morgen", "Wir liefern morgen 12 Pumpen."),
    (
        "en",
        "code",
        "Write a Python function that adds two numbers",
        "```python\ndef add(a, b):\n    return a + b\n```",
    ),
    (
        "de",
        "data_analysis",
        "Gib mir die Summen als Tabelle",
        "| Region | Summe |\n|---|---|\n| Nord | 1200 |\n| Süd | 900 |",
    ),
    ("da", "data_analysis", "Giv mig summen som json", '```json\n{"sum": 2100, "rækker": [1200, 900]}\n```'),
]

BAD: list[tuple[str, Language, str, str, str]] = [
    ("refusal", "da", "chat", "Oversæt det her", "Det kan jeg desværre ikke hjælpe med."),
    ("refusal", "de", "chat", "Übersetze das hier", "Dabei kann ich Ihnen leider nicht helfen."),
    ("refusal", "en", "chat", "Translate this", "I'm sorry, but I can't help with that."),
    (
        "hedging",
        "da",
        "chat",
        "Hvad koster pumpen?",
        "Jeg er ikke sikker, men den koster nok det samme som sidst.",
    ),
    (
        "hedging",
        "de",
        "chat",
        "Was kostet die Pumpe?",
        "Ich bin mir nicht sicher, vermutlich so viel wie zuletzt.",
    ),
    (
        "hedging",
        "en",
        "chat",
        "What does the pump cost?",
        "I'm not sure, it probably costs as much as last time.",
    ),
    (
        "language",
        "da",
        "chat",
        "Hvad er et kugleleje?",
        "A ball bearing is a machine element that carries a shaft and reduces friction.",
    ),
    (
        "language",
        "en",
        "chat",
        "What is a ball bearing?",
        "Ein Kugellager ist ein Maschinenelement, das eine Welle trägt und die Reibung mindert.",
    ),
    (
        "form",
        "en",
        "code",
        "Write a Python function that adds two numbers",
        "You take the first number and add the second one to it.",
    ),
    (
        "form",
        "de",
        "data_analysis",
        "Gib mir die Summen als Tabelle",
        "Nord hat die Summe 1200 und Süd hat die Summe 900.",
    ),
    (
        "form",
        "da",
        "data_analysis",
        "Giv mig summen som json",
        "Summen er 2100, fordelt på rækkerne 1200 og 900.",
    ),
    (
        "form",
        "en",
        "chat",
        "Give me the steps as a list",
        "First you open the valve, then you start the pump.",
    ),
    (
        "invented",
        "de",
        "quote",
        "Angebot für 200 Kugellager 6204 an Müller GmbH",
        "Guten Tag,\n\ngern bieten wir Ihnen 200 Kugellager 6204 zum Preis von 4.950,00 EUR an, "
        "lieferbar in 14 Tagen.\n\nMit freundlichen Grüßen",
    ),
    (
        "missing",
        "da",
        "quote",
        "Tilbud på 200 kuglelejer 6204 til Hansen A/S",
        "Hej\n\nTak for jeres henvendelse. Vi vender tilbage med et tilbud på de ønskede varer snart, og "
        "priserne følger efter aftale.\n\nVenlig hilsen",
    ),
    ("short", "en", "job_posting", "Write a job posting for a welder", "Welder wanted."),
    (
        "echo",
        "en",
        "chat",
        "Please rewrite this mail to our customer in Kiel",
        "Please rewrite this mail to our customer in Kiel.",
    ),
    ("loop", "en", "chat", "Tell me about pumps", "The pump moves the water along. " * 12),
]


def faults(language: Language, intent: str, question: str, answer: str, finish: Finish = "stop") -> Faults:
    asked = request(question, language=language, intent=intent)
    return examine(Completion(text=answer, model="m", finish=finish, usage=Usage()), asked)


@pytest.mark.parametrize(("language", "intent", "question", "answer"), GOOD)
def test_a_good_answer_has_no_fault_and_is_accepted(
    language: Language, intent: str, question: str, answer: str
) -> None:
    found = faults(language, intent, question, answer)
    assert found.worst() == ()
    assert Odds().of(found, complexity=0.4) >= 0.75


@pytest.mark.parametrize(("fault", "language", "intent", "question", "answer"), BAD)
def test_each_fault_is_found_and_makes_a_good_answer_less_likely(
    fault: str, language: Language, intent: str, question: str, answer: str
) -> None:
    found = faults(language, intent, question, answer)
    assert fault in found.worst()
    assert Odds().of(found, complexity=0.4) < 0.75


def test_an_answer_that_the_provider_cut_or_with_an_open_fence_is_incomplete() -> None:
    assert faults("en", "chat", "Why?", "Because the pump was", "length").cut == 1
    assert faults("en", "code", "Write a script", "```bash\nls").cut == 1


def test_figures_of_the_thread_are_sources_as_well() -> None:
    asked = request("Summarise the thread", intent="summarize")
    turns = (Turn(role="user", text="The pumps cost 4,950 EUR"), *asked.turns)
    answer = Completion(
        text="The pumps cost 4.950 EUR, as was agreed in the thread.", model="m", finish="stop", usage=Usage()
    )
    assert examine(answer, asked).invented > 0
    assert examine(answer, replace(asked, turns=turns)).invented == 0


def test_a_hard_task_makes_the_same_answer_doubtful() -> None:
    assert Odds().of(Faults(), complexity=0.1) > Odds().of(Faults(), complexity=1.0)

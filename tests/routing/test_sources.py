"""What an answer is said to draw on."""

from datetime import UTC, datetime

import pytest

from routing.sources import EXCERPT, MOST, TITLE, sources
from routing.vocabulary import Attachment, Source, Turn

AT = datetime(2026, 11, 24, 9, 5, tzinfo=UTC)


def said(number: int, author: str, text: str) -> Turn:
    return Turn(role="user", text=text, author=author, at=AT, link=f"https://chat.example/{number}")


THREAD = (
    said(1, "Anna", "Skal vi tage leverandør B til de nye kuglelejer?"),
    said(2, "Jörg", "Ja, wir nehmen Lieferant B, die Lieferzeit beträgt nur vier Wochen."),
    said(3, "Bo", "The seals fail at 80 degrees, I will test another batch on Friday."),
    Turn(role="user", text="Nobody can look this line up, because it has no address.", author="Eve"),
    Turn(role="assistant", text="The seals fail at 80 degrees.", link="https://chat.example/bot"),
)


@pytest.mark.parametrize(
    ("answer", "authors"),
    [
        ("- Wir nehmen Lieferant B, weil die Lieferzeit nur vier Wochen beträgt.", ["Jörg"]),
        (
            "- Vi skal tage leverandør B til kuglelejer.\n- Bo will test another batch on Friday.",
            ["Anna", "Bo"],
        ),
        ("Bo will test another batch on Friday. Vi skal tage leverandør B til kuglelejer.", ["Bo", "Anna"]),
        ("It was agreed that everything is fine and that nobody has to do anything.", []),
        ("We test it.", []),
        ("Nobody can look this line up.", []),
    ],
)
def test_a_message_is_a_source_where_the_answer_takes_up_its_words(answer: str, authors: list[str]) -> None:
    found = sources(answer, THREAD, (), "en")
    assert [source.title.partition(",")[0] for source in found] == authors
    assert all(source.kind == "message" and source.link for source in found)


def test_a_message_that_the_answer_links_to_is_a_source_whatever_its_words() -> None:
    answer = "Two remarks ([Bo](https://chat.example/3)), ([Anna](https://chat.example/1))."
    assert [source.link[-1] for source in sources(answer, THREAD, (), "en")] == ["3", "1"]


def test_a_link_that_begins_like_another_is_not_taken_for_it() -> None:
    turns = (said(1, "Anna", "Hej"), said(12, "Bo", "Moin"))
    assert [found.title[:2] for found in sources("See [it](https://chat.example/12).", turns, (), "da")] == [
        "Bo"
    ]


@pytest.mark.parametrize(
    ("language", "title"),
    [("da", "Jörg, 24.11. kl. 09.05"), ("de", "Jörg, 24.11., 09:05"), ("en", "Jörg, 24 Nov, 09:05")],
)
def test_a_message_is_called_after_its_author_and_time(language: str, title: str) -> None:
    (found,) = sources("Lieferant B, Lieferzeit beträgt vier Wochen", THREAD, (), language)  # type: ignore[arg-type]  # a parametrised language
    assert found == Source(kind="message", title=title, excerpt=THREAD[1].text, link="https://chat.example/2")


def test_a_file_that_was_read_is_a_source_and_one_that_was_not_is_none() -> None:
    files = (
        Attachment(name="salg.csv", media_type="text/csv", size=9, text="Vare;Antal\nLejer;200"),
        Attachment(name="tilbud.pdf", media_type="application/pdf", size=9, unread="kind"),
    )
    assert sources("250", (), files, "da") == (
        Source(kind="file", title="salg.csv", excerpt="Vare;Antal Lejer;200"),
    )


def test_there_are_never_more_than_teams_can_show_and_none_is_longer() -> None:
    turns = [said(n, "A" * 200, f"item{n} costs price{n} until date{n} " + "x" * 400) for n in range(40)]
    answer = "\n".join(f"- item{n} costs price{n} until date{n}" for n in range(40))
    found = sources(answer, turns, (), "en")
    assert len(found) == MOST
    assert all(len(each.title) <= TITLE and len(each.excerpt) <= EXCERPT for each in found)

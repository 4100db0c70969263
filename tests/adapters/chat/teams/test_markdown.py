"""What an answer's Markdown becomes in Teams."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.chat.teams.markdown import Layout, for_teams, layout, split, while_streaming

PIECES = st.sampled_from(
    [
        *(
            "# Heading\n",
            "## Zwei ##\n",
            "word ",
            "Hej! ",
            "\n",
            "\n\n",
            "**bold** ",
            "- item\n",
            "æøå ß 🚀 ",
        ),
        *("| a | b |\n", "|---|:-:|\n", "| 1 | 2 |\n", "|", "```python\n", "```\n", "~~~\n", "# comment\n"),
        *(
            "<at>all</at>",
            "<",
            "<a",
            "![x](http://y/z)",
            "![",
            "[a](b) ",
            "[ok](https://x.example) ",
            "[",
            "]",
            "(",
        ),
    ]
)
MARKDOWN = st.lists(PIECES, max_size=40).map("".join)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("# Tilbud\nhej", "**Tilbud**\nhej"),
        ("### **Bold** ###", "**Bold**"),
        ("```\n# comment\n| a |\n```", "```\n# comment\n| a |\n```"),
        ("Se:\n| Vare | Pris |\n|---|--:|\n| Leje | 4,20 |\nTak.", "Se:\n**▦ 1**\nTak."),
        ("| a |\n|---|\n| 1 |\n\n| b |\n|---|\n| 2 |", "**▦ 1**\n\n**▦ 2**"),
        ("Hej <at>all</at> og <AT id='1'>x</AT>", "Hej ‹at>all‹/at> og ‹AT id='1'>x‹/AT>"),
        ("see ![chart](https://evil.example/?d=secret)", "see chart"),
        (
            "[click](javascript:alert(1)) [ok](https://a.example)",
            "[click] (javascript:alert(1)) [ok](https://a.example)",
        ),
        ("a | b is no table", "a | b is no table"),
        ("\x1b[31mred\x07", "[31mred"),
    ],
)
def test_markdown_is_put_into_teams_terms(text: str, shown: str) -> None:
    assert for_teams(text) == shown


@given(MARKDOWN)
def test_no_text_of_a_model_mentions_anybody_or_loads_an_image(text: str) -> None:
    outside = re.sub(r"(?ms)^\s{0,3}(```|~~~).*?(^\s{0,3}\1|\Z)", "", for_teams(text))
    assert not re.search(r"<\s*/?at\b", outside, re.IGNORECASE)
    assert not re.search(r"!\[[^\]\n]*\]\([^)\n]*\)", outside)


@given(MARKDOWN, st.data())
def test_what_is_streamed_stays_when_the_text_grows(text: str, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(text)))
    further = data.draw(st.integers(cut, len(text)))
    shown = while_streaming(text[:cut])
    assert while_streaming(text[:further]).startswith(shown)
    assert for_teams(text).startswith(shown)


@given(MARKDOWN, st.integers(40, 400))
def test_parts_are_small_enough_and_lose_no_word(text: str, most: int) -> None:
    parts = split(text, most)
    assert all(len(part) <= most for part in parts)
    letters = re.sub(r"\s|```|~~~", "", "".join(parts))
    assert letters == re.sub(r"\s|```|~~~", "", text)


def test_a_code_block_is_closed_and_opened_again_where_it_is_cut() -> None:
    code = "Code:\n\n```\n" + "line of code\n" * 30 + "```\nEnd"
    parts = split(code, 200)
    assert len(parts) > 2
    assert all(part.count("```") % 2 == 0 for part in parts)
    assert all("line of" not in part or part.startswith(("Code:", "```")) for part in parts)


def test_a_table_keeps_its_words_and_the_side_of_its_figures() -> None:
    (table,) = layout("| Vare | `Pris` |\n|:--|--:|\n| Leje<br>6204 | **4,20** |\n| Ring |").tables
    assert table.rows == (("Vare", "Pris"), ("Leje 6204", "4,20"), ("Ring", ""))
    assert table.right == (False, True)


def test_a_table_that_is_too_large_for_a_card_stands_in_columns() -> None:
    rows = "\n".join(f"| {number} | row |" for number in range(60))
    shown = layout(f"| Number | Word |\n|--:|---|\n{rows}")
    assert shown.tables == ()
    assert shown.text.startswith("```\nNumber  Word\n------  ----\n     0  row\n")


def test_so_many_tables_go_onto_the_card_as_teams_takes_of_a_message() -> None:
    table = "| a | b |\n|---|---|\n" + "| word | word |\n" * 30
    shown = layout("\n".join(f"Table:\n{table}" for _ in range(9)))
    assert 1 < len(shown.tables) < 9
    assert shown.text.count("```") == 2 * (9 - len(shown.tables))


def test_a_row_without_a_head_is_no_table() -> None:
    assert layout("| a | b |") == Layout("| a | b |")

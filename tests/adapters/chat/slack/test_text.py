"""Text on its way out: safe, stable while it grows, and cut without loss."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.chat.slack.markdown import PART, safe, settled, split
from adapters.chat.slack.mrkdwn import markdown
from adapters.chat.slack.pace import ALLOWANCES, Pace
from tests.peers.slack.rules import METHOD_TIERS, POSTS_A_MINUTE, TIERS

PIECES = [
    "word ", "\n\n", "\n", "```", "```py\n", "`", "# h\n", "| a |\n", "<!channel>", "<@U1>", "![x](y)", "![",
    "](", "<", ">", "@here ", "[a](b)", "æ", "&", "*b*", "~s~", "<https://a.eu|b>", "\x1b[31m",
]  # fmt: skip
pieces = st.lists(st.sampled_from(PIECES)).map("".join)


@given(pieces, st.integers(min_value=80, max_value=400))
def test_splitting_loses_no_word_and_keeps_the_limit(source: str, limit: int) -> None:
    parts = split(source, limit)
    assert all(len(part) <= limit for part in parts)
    letters = [c for c in source if c in "wordæ"]
    assert [c for part in parts for c in part.replace("py\n", "") if c in "wordæ"] == letters


@given(pieces)
def test_safe_text_stays_as_it_is(source: str) -> None:
    once = safe(source)
    assert "<!channel>" not in once
    assert "<@U1>" not in once
    assert "\x1b" not in once
    assert safe(once).count("@here") == 0


def test_code_keeps_what_looks_like_markup() -> None:
    code = "```\nlist<int> a; ![x](y) <!DOCTYPE html>\n```"
    assert safe(code) == code


def test_a_growing_text_is_not_shown_before_its_markup_is_complete() -> None:
    whole = "See ![chart](https://a.eu/x.png) and <https://a.eu|this> @channel [x](javascript:y) end."
    shown = ""
    for end in range(len(whole) + 1):
        now = safe(settled(whole[:end]))
        assert now.startswith(shown), (shown, now)
        shown = now
    assert shown == "See chart and [this](https://a.eu) @\u200bchannel x end."


def test_a_line_without_spaces_is_cut_too() -> None:
    parts = split("x" * (3 * PART))
    assert "".join(parts) == "x" * (3 * PART)
    assert all(len(part) <= PART for part in parts)


@pytest.mark.parametrize(
    "source", ["<" * 50_000, "*" * 50_000, "`" * 50_000, "[" * 50_000, "![" * 25_000, "@" * 50_000]
)
def test_no_text_takes_long(source: str) -> None:
    split(safe(settled(source)))
    markdown(source, {})


def test_budgets_refill_and_leave_room_to_finish() -> None:
    now = [0.0]
    pace = Pace(clock=lambda: now[0])
    assert sum(pace.may("chat.update") for _ in range(200)) == 15
    assert sum(pace.may("chat.appendStream") for _ in range(200)) == 18
    assert sum(pace.may("chat.appendStream", last=True) for _ in range(200)) == 12
    now[0] = 6.1
    assert sum(pace.may("chat.appendStream", last=True) for _ in range(200)) == 7
    pace.limited("chat.appendStream", 30.0)
    now[0] = 35.0
    assert not pace.may("chat.appendStream", last=True)
    now[0] = 37.0
    assert pace.may("chat.appendStream", last=True)


@pytest.mark.parametrize("method", ALLOWANCES)
def test_no_minute_sees_more_calls_than_slack_promises_to_take(method: str) -> None:
    allowance = ALLOWANCES[method]
    most = POSTS_A_MINUTE if method == "chat.postMessage" else TIERS[METHOD_TIERS[method]]
    assert allowance.at_once + allowance.a_minute <= most

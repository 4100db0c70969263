"""The report as people and machines read it."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from inline_snapshot import snapshot

from bot.month import month
from bot.report import as_json, render
from bot.report_words import WORDS
from routing.scorecard import (
    Cost,
    Day,
    IntentFigures,
    ModelFigures,
    Report,
    Share,
    Slice,
    Spread,
    TrackRecord,
)
from routing.vocabulary import INTENTS, LANGUAGES, Language, Level, Residency

SINCE = datetime(2026, 3, 1, tzinfo=UTC)


def _mix(**counts: int) -> tuple[Slice, ...]:
    of = sum(counts.values())
    return tuple(Slice(name=name, share=Share(part=part, of=of)) for name, part in counts.items())


MISTRAL = ModelFigures(
    model="mistral",
    calls=Share(part=1_200, of=1_210),
    peak_day=120,
    peak_hour=31,
    failed=Share(part=6, of=1_200),
    first_token=Spread(n=1_194, median=310.0, p95=920.0),
    total=Spread(n=1_194, median=2_140.0, p95=7_900.0),
    cost=Cost(micro_euro=1_204_000, priced=1_194),
    satisfaction=Share(part=90, of=100),
)
GPT = ModelFigures(
    model="gpt",
    calls=Share(part=10, of=1_210),
    peak_day=4,
    peak_hour=2,
    failed=Share(part=10, of=10),
    first_token=Spread(n=0, median=None, p95=None),
    total=Spread(n=0, median=None, p95=None),
    cost=Cost(unpriced=3),
    satisfaction=Share(part=0, of=0),
)
REPORT = Report(
    since=SINCE,
    until=SINCE + timedelta(days=30),
    exchanges=1_234,
    people=57,
    outcomes=_mix(answered=1_190, refused=40, failed=4),
    call_errors=Share(part=16, of=1_210),
    fallbacks=Share(part=6, of=1_190),
    satisfaction=Share(part=90, of=100),
    rated=Share(part=98, of=1_190),
    wait=Spread(n=1_190, median=12.0, p95=95.0),
    total=Spread(n=1_190, median=2_200.0, p95=8_000.0),
    cost=Cost(micro_euro=1_204_000, priced=1_190, unpriced=3),
    models=(MISTRAL, GPT),
    intents=(
        IntentFigures(
            intent="translate",
            exchanges=Share(part=800, of=1_234),
            cost=Cost(micro_euro=400_000, priced=800),
            satisfaction=Share(part=9, of=10),
        ),
        IntentFigures(
            intent="our_own",
            exchanges=Share(part=434, of=1_234),
            cost=Cost(),
            satisfaction=Share(part=0, of=0),
        ),
    ),
    tiers=_mix(budget=1_000, premium=190),
    residencies=_mix(eu=1_200, third_country=10),
    languages=_mix(da=900, de=300, en=34),
    levels=_mix(public=1_000, restricted=234),
    days=(Day(day=date(2026, 3, 1), exchanges=1_000), Day(day=date(2026, 3, 3), exchanges=234)),
)
EMPTY = replace(
    REPORT,
    exchanges=0,
    people=0,
    outcomes=(),
    call_errors=Share(part=0, of=0),
    fallbacks=Share(part=0, of=0),
    satisfaction=Share(part=0, of=0),
    rated=Share(part=0, of=0),
    wait=Spread(n=0, median=None, p95=None),
    total=Spread(n=0, median=None, p95=None),
    cost=Cost(),
    models=(),
    intents=(),
    tiers=(),
    residencies=(),
    languages=(),
    levels=(),
    days=(),
)


def test_the_page_in_english() -> None:
    assert render(REPORT) == snapshot("""\
Dirigent: report, 2026-03-01 to 2026-03-31 (UTC)

Overview
  Requests                     1,234
  People                       57
  Satisfaction                 90.0% (90 of 100), 95%: 83–94%
  Rated answers                8.2% (98 of 1,190)
  Wait before the answer       median 0.01 s, p95 0.10 s (n = 1,190)
  Time to answer               median 2.20 s, p95 8.00 s (n = 1,190)
  Failed calls                 1.3% (16 of 1,210)
  Answers after a failed call  0.5% (6 of 1,190)
  Cost                         at least 1.20 EUR (n = 1,190), without a known price: 3

Outcome
  answered  1,190  96.4%  ███████████████████
  refused      40   3.2%  █
  failed        4   0.3%  ▏

Load per model
  Model    Calls  Share                        Peak/day  Peak/hour  Failed
  mistral  1,200  99.2%  ████████████████████       120         31    0.5%
  gpt         10   0.8%  ▏                            4          2  100.0%

Response time per model
  Model    Measured  First word     p95  Whole answer     p95
  mistral     1,194      0.31 s  0.92 s        2.14 s  7.90 s
  gpt             0           –       –             –       –

Cost and satisfaction per model
  Model    Calls   EUR  EUR each  No price  Votes  Satisfied     95%
  mistral  1,200  1.20    0.0010         0    100      90.0%  83–94%
  gpt         10     –         –         3      0          –       –

Cost and satisfaction per task
  Task         Count   EUR  EUR each  No price  Votes  Satisfied     95%
  translation    800  0.40    0.0005         0     10      90.0%  60–98%
  our_own        434     –         –         0      0          –       –

Answers by price class
  budget   1,000  84.0%  █████████████████
  premium    190  16.0%  ███

Where the calls went
  in the EU       1,200  99.2%  ████████████████████
  outside the EU     10   0.8%  ▏

Languages
  Danish   900  72.9%  ███████████████
  German   300  24.3%  █████
  English   34   2.8%  █

Sensitivity
  public      1,000  81.0%  ████████████████
  restricted    234  19.0%  ████

Requests per day (UTC)
  2026-03-01  1,000  ████████████████████
  2026-03-02      0
  2026-03-03    234  █████

Response times are medians. p95: 95 of 100 were at least as fast.
95%: where the true share lies (Wilson); with few votes it is wide.
No price: neither in [[models]] nor in the price list; the amount is therefore a lower bound.
""")


@pytest.mark.parametrize(
    ("language", "title", "satisfaction", "cost"),
    [
        (
            "da",
            "rapport, 2026-03-01 til",
            "90,0 % (90 af 100)",
            "mindst 1,20 EUR (n = 1.190), uden kendt pris: 3",
        ),
        (
            "de",
            "Bericht, 2026-03-01 bis",
            "90,0 % (90 von 100)",
            "mindestens 1,20 EUR (n = 1.190), ohne bekannten Preis: 3",
        ),
        (
            "en",
            "report, 2026-03-01 to",
            "90.0% (90 of 100)",
            "at least 1.20 EUR (n = 1,190), without a known price: 3",
        ),
    ],
)
def test_words_and_numbers_are_those_of_the_language(
    language: Language, title: str, satisfaction: str, cost: str
) -> None:
    page = render(REPORT, language)
    assert title in page
    assert satisfaction in page
    assert cost in page


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("da", "Ingen henvendelser i perioden."),
        ("de", "Keine Anfragen in diesem Zeitraum."),
        ("en", "No requests in this period."),
    ],
)
def test_an_empty_log_is_said_in_one_sentence(language: Language, sentence: str) -> None:
    assert render(EMPTY, language).splitlines()[1:] == ["", sentence]


def test_what_was_not_measured_is_a_dash_and_never_a_zero() -> None:
    (row,) = [
        line
        for line in render(REPORT).split("Cost and satisfaction per model")[1].splitlines()
        if "gpt" in line
    ]
    assert row.split() == ["gpt", "10", "–", "–", "3", "0", "–", "–"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_without_a_single_call_or_vote_can_be_printed(language: Language) -> None:
    assert render(replace(EMPTY, exchanges=1, days=REPORT.days[:1]), language)


def test_the_note_on_unknown_prices_stands_only_where_a_price_is_unknown() -> None:
    note = WORDS["legend_unpriced"]["en"]
    assert note in render(REPORT)
    assert note not in render(replace(REPORT, cost=Cost(micro_euro=1, priced=1)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_is_wider_than_a_terminal(language: Language) -> None:
    huge = Cost(micro_euro=99_999_990_000, priced=123_456, unpriced=123_456)
    votes = Share(part=123_455, of=123_456)
    wide = replace(
        REPORT,
        exchanges=1_234_567,
        cost=huge,
        satisfaction=votes,
        models=tuple(
            replace(MISTRAL, model=name * 9, cost=huge, satisfaction=votes) for name in ("mistral-", "gpt-")
        ),
        intents=tuple(
            IntentFigures(intent=name, exchanges=votes, cost=huge, satisfaction=votes)
            for name in (*INTENTS, "a_very_long_name_of_an_intent_of_our_own")
        ),
        residencies=_mix(**{place.value: 1 for place in Residency}),
        levels=_mix(**{level.name.lower(): 1 for level in Level}),
    )
    records = [
        TrackRecord(intent=name, model="mistral-" * 9, good=123_455, bad=1, failed=123_456, escalated=123_456)
        for name in (*INTENTS, "a_very_long_name_of_an_intent_of_our_own")
    ]
    page = render(wide, language, experience=records)
    assert max(len(line) for line in page.splitlines()) <= 100


def test_the_picture_of_days_shows_days_without_a_request_and_the_newest_fortnight() -> None:
    days = [line.split()[:2] for line in render(REPORT).split("Requests per day (UTC)\n")[1].splitlines()[:3]]
    assert days == [["2026-03-01", "1,000"], ["2026-03-02", "0"], ["2026-03-03", "234"]]
    long = tuple(Day(day=date(2026, 3, 1) + timedelta(days=n), exchanges=1) for n in range(30))
    shown = render(replace(REPORT, days=long)).split("Requests per day (UTC)\n")[1].split("\n\n")[0]
    assert [line.split()[0] for line in shown.splitlines()] == [f"2026-03-{n}" for n in range(17, 31)]


def test_json_names_every_figure_and_says_null_where_nothing_was_measured() -> None:
    told = json.loads(as_json(REPORT))
    assert list(told) == [
        "since", "until", "exchanges", "people", "outcomes", "call_errors", "fallbacks", "satisfaction",
        "rated", "wait", "total", "cost", "models", "intents", "tiers", "residencies", "languages", "levels",
        "days", "experience",
    ]  # fmt: skip
    assert told["since"] == "2026-03-01T00:00:00+00:00"
    assert told["satisfaction"] == {
        "part": 90,
        "of": 100,
        "share": 0.9,
        "low": pytest.approx(0.8256, abs=1e-4),
        "high": pytest.approx(0.9448, abs=1e-4),
    }
    assert told["models"][1]["total"] == {"n": 0, "median": None, "p95": None}
    assert told["models"][1]["cost"] == {"micro_euro": 0, "priced": 0, "unpriced": 3, "each": None}
    assert told["models"][1]["satisfaction"]["share"] is None
    assert told["days"][0] == {"day": "2026-03-01", "exchanges": 1_000}


EXPERIENCE = (
    TrackRecord(intent="quote", model="gpt", answers=9, good=1),
    TrackRecord(intent="quote", model="llama", answers=90, good=2, bad=28, escalated=3),
    TrackRecord(intent="quote", model="mistral", answers=200, good=38, bad=2, failed=1),
    TrackRecord(intent="translate", model="gpt", answers=4, failed=2),
)


def test_each_task_shows_its_models_best_first_and_few_votes_do_not_win() -> None:
    page = render(REPORT, experience=EXPERIENCE)
    assert page.split("Satisfaction per task and model")[1].split("\n\n")[0] == snapshot("""\
 (best first)
  Task         Model    Votes  Satisfied      95%  Setbacks
  quote        mistral     40      95.0%   83–99%         1
  quote        gpt          1     100.0%  21–100%         0
  quote        llama       30       6.7%    2–21%         3
  translation  gpt          0          –        –         2\
""")


def test_the_experience_is_told_in_json_with_every_count() -> None:
    first = json.loads(as_json(REPORT, experience=EXPERIENCE))["experience"][1]
    share = first.pop("satisfaction")
    assert (share["part"], share["of"]) == (2, 30)
    assert first == {
        "intent": "quote", "model": "llama", "answers": 90, "good": 2, "bad": 28, "failed": 0, "escalated": 3,
    }  # fmt: skip


def test_every_word_exists_in_every_language() -> None:
    assert all(set(words) == set(LANGUAGES) and all(words.values()) for words in WORDS.values())


SO_FAR = month(
    Cost(micro_euro=24_000_000, priced=900, unpriced=3),
    datetime(2026, 11, 1, tzinfo=UTC),
    datetime(2026, 11, 25, tzinfo=UTC),
    company=40.0,
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_running_month_shows_its_pace_beside_the_budget(language: Language) -> None:
    page = render(REPORT, language, SO_FAR)
    point = "." if language == "en" else ","
    for figure in (f"24{point}00", f"30{point}00", f"40{point}00", "60"):
        assert figure in page
    assert max(len(line) for line in page.splitlines()) <= 100


def test_a_machine_reads_the_running_month_in_micro_euro() -> None:
    read = json.loads(as_json(REPORT, SO_FAR))["month"]
    assert (read["cost"]["micro_euro"], read["pace"], read["budget"]) == (24_000_000, 30_000_000, 40_000_000)

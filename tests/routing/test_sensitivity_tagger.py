"""From findings to a level: the worst of everything counts, and doubt blocks."""

import json
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from routing.pseudonyms import mask
from routing.sensitivity import LONGEST, DetectorFailed, Tagger, warm
from routing.sensitivity.tagger import RULES, apart
from routing.vocabulary import Finding, Level

SEVERAL = (
    "a@b.dk ring 20304050, cpr 211062-5629, DE89370400440532013000, password: hunter2"
    " Anna Jensen, Vestergade 12"
)
TROUBLE = (
    "\ud800",
    "\0",
    "İ",
    "\n",
    "@",
    "://",
    "+45",
    "(",
    "DE",
    "-----BEGIN",
    "PRIVATE KEY-----",
    "1",
    "٣",
    "ﬁ",
)


def test_harmless_text_is_internal_and_says_nothing() -> None:
    tag = Tagger().tag(["opsummer tråden"])
    assert (tag.level, tag.tags, tag.findings, tag.because) == (Level.INTERNAL, (), (), ())


def test_the_tag_is_the_worst_of_the_message_and_all_that_travels_with_it() -> None:
    tag = Tagger().tag(["se vedhæftet", "tlf. 20304050", "cpr 211062-5629"])
    assert tag.level == Level.RESTRICTED
    assert tag.tags == ("id.national", "pii.direct")
    assert tag.because == ("id.dk.cpr",)
    assert tag.findings == ()


def test_findings_of_the_message_itself_are_kept_with_their_offsets() -> None:
    tag = Tagger().tag(["ring 20304050", "a@b.dk"])
    assert [(one.kind, one.start, one.end) for one in tag.findings] == [("PHONE", 5, 13)]


def test_a_floor_raises_and_never_lowers() -> None:
    assert Tagger().tag(["hej"], floor=Level.RESTRICTED).level == Level.RESTRICTED
    assert Tagger().tag(["hej"], floor=Level.PUBLIC).level == Level.PUBLIC
    assert Tagger().tag(["cpr 211062-5629"], floor=Level.PUBLIC).level == Level.RESTRICTED


def test_credentials_block() -> None:
    tag = Tagger().tag(["password: hunter2"])
    assert (tag.level, tag.tags) == (Level.BLOCKED, ("secret",))


def test_an_extra_detector_can_raise_a_level() -> None:
    def medical(text: str) -> Sequence[Finding]:
        return [Finding(kind="PERSON", start=0, end=len(text), level=Level.RESTRICTED, rule="neural.person")]

    tag = Tagger(extra=[medical]).tag(["hej"])
    assert (tag.level, tag.because) == (Level.RESTRICTED, ("neural.person",))


def test_an_extra_detector_cannot_lower_a_level() -> None:
    def soothing(text: str) -> Sequence[Finding]:
        return [Finding(kind="NOTHING", start=0, end=len(text), level=Level.PUBLIC, rule="all.is.well")]

    assert Tagger(extra=[soothing]).tag(["cpr 211062-5629"]).level == Level.RESTRICTED


def test_a_detector_that_raises_blocks_the_text_and_is_named_without_the_text() -> None:
    def broken(text: str) -> Sequence[Finding]:
        raise ValueError(text)

    tagger = Tagger(extra=[broken])
    tag = tagger.tag(["hej", "en hemmelighed"])
    assert (tag.level, tag.because) == (Level.BLOCKED, ("detector.failed:broken",))
    with pytest.raises(DetectorFailed) as failure:
        tagger.find("en hemmelighed")
    assert "hemmelighed" not in str(failure.value)
    assert failure.value.__cause__ is None


def test_a_text_that_is_too_long_to_read_is_restricted_and_its_rest_is_covered() -> None:
    text = "x" * LONGEST + " cpr 211062-5629"
    tag = Tagger().tag([text])
    assert tag.level == Level.RESTRICTED
    assert tag.because == ("text.too_long",)
    assert "211062" not in mask(text, tag.findings)


@given(st.lists(st.builds(Finding, kind=st.just("X"), start=st.integers(0, 30), end=st.integers(31, 60),
                          level=st.sampled_from(Level), rule=st.just("x")), max_size=12))  # fmt: skip
def test_findings_never_overlap_and_the_highest_always_survives(findings: list[Finding]) -> None:
    kept = apart(findings)
    assert all(left.end <= right.start for left, right in pairwise(kept))
    assert max((one.level for one in kept), default=None) == max(
        (one.level for one in findings), default=None
    )


@settings(max_examples=300)
@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=400))
def test_no_text_at_all_makes_a_detector_fail(text: str) -> None:
    tag = Tagger(directory=["Bo Vad"]).tag([text])
    assert not any(rule.startswith("detector.failed") for rule in tag.because)
    assert all(0 <= one.start < one.end <= len(text) for one in tag.findings)


def test_a_word_of_strange_letters_and_digits_before_a_password_makes_none_fail() -> None:
    assert "detector.failed" not in "".join(Tagger().tag(["\u0130\ufb0120304050,password:"]).because)


@settings(max_examples=300)
@given(st.lists(st.sampled_from([*SEVERAL.split(), *TROUBLE]), max_size=60), st.sampled_from(["", " ", "-"]))
def test_no_mixture_of_what_detectors_look_for_makes_one_fail(words: list[str], joint: str) -> None:
    tag = Tagger(directory=["Bo Vad"]).tag([joint.join(words)])
    assert not any(rule.startswith("detector.failed") for rule in tag.because)


@pytest.mark.parametrize("character", ["a", "1", "@", ".", " ", "\n", "\0", "\ud800", "-", "A", "'", "("])
def test_a_hundred_thousand_of_one_character_are_read(character: str) -> None:
    assert Tagger().tag([character * 100_000]).level == Level.INTERNAL


HARMLESS = {
    "dots": "a." * 10_000,
    "ten thousand numbers": "\n".join(f"{n};{n * 7 % 9_973};{n % 90}.5" for n in range(10_000)),
    "a stack trace": "Traceback (most recent call last):\n"
    + '  File "/srv/app/feed.py", line 212, in handle\n    raise FeedFailed(order)\n' * 300
    + "FeedFailed: worker 4 terminated, 3 candidates dismissed, child killed, pod unhealthy\n",
    "NUL": "opsummer\0 tråden\0" * 500,
    "lone surrogates": "opsummer \ud83d tråden \udc00 " * 500,
    "right to left": "\u202eopsummer\u202c \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 " * 500,
    "zero width": "o\u200bp\u200bs\u200bu\u200cm\u200dm\ufeffer \u2060tråden " * 500,
}


@pytest.mark.parametrize("kind", HARMLESS)
def test_strange_and_huge_but_harmless_texts_stay_internal(kind: str) -> None:
    tag = Tagger(directory=["Bo Vad"]).tag([HARMLESS[kind]])
    assert (tag.level, tag.because, tag.findings) == (Level.INTERNAL, (), ())


def test_a_paste_of_a_megabyte_is_restricted_only_for_what_was_not_read() -> None:
    tag = Tagger().tag(["Was kostet das Ersatzteil? " * 40_000])
    assert (tag.level, tag.because) == (Level.RESTRICTED, ("text.too_long",))


def test_the_same_text_gives_the_same_tag() -> None:
    assert Tagger().tag([SEVERAL]) == Tagger().tag([SEVERAL])


def test_every_rule_is_heard() -> None:
    kinds = {one.kind for one in Tagger().find(SEVERAL)}
    assert kinds == {"EMAIL", "PHONE", "CPR", "IBAN", "CREDENTIAL", "PERSON", "ADDRESS"}
    assert len(RULES) >= 9


def test_structured_identifiers_of_the_development_set_are_found(shared: Path) -> None:
    """At least 0.98 of the documents that hold one, at most 0.01 of those that hold none."""
    wanted = {
        "PHONE_NUMBER",
        "EMAIL_ADDRESS",
        "CREDIT_CARD",
        "US_SSN",
        "IBAN_CODE",
        "IP_ADDRESS",
        "US_DRIVER_LICENSE",
    }
    others = {"PERSON", "ADDRESS", "PLATE", "BIRTH_DATE"}
    find = Tagger().find
    hits, misses, alarms, clean = 0, 0, 0, 0
    for row in json.loads((shared / "data/pii/generated_large.json").read_text(encoding="utf-8")):
        holds = any(span["entity_type"] in wanted for span in row["spans"])
        found = any(one.kind not in others for one in find(row["full_text"]))
        hits, misses = hits + (holds and found), misses + (holds and not found)
        alarms, clean = alarms + (found and not holds), clean + (not found and not holds)
    assert hits / (hits + misses) >= 0.98
    assert alarms / (alarms + clean) <= 0.01


def test_a_text_is_read_once_on_its_way_to_a_model_and_not_kept() -> None:
    read: list[str] = []

    def notes(text: str) -> tuple[Finding, ...]:
        read.append(text)
        return ()

    tagger = Tagger(extra=[notes])
    line = "Ring til Anna Hansen på 20 30 40 50"
    found = tagger.find(line)
    tagger.tag([line, "Hej"])
    assert tagger.find(line) == found
    assert read == [line, "Hej"]
    assert line not in str(vars(tagger)["_seen"])


def test_a_text_that_could_not_be_read_is_tried_again() -> None:
    tries: list[str] = []

    def fails_once(text: str) -> tuple[Finding, ...]:
        tries.append(text)
        if len(tries) == 1:
            raise TimeoutError
        return ()

    tagger = Tagger(extra=[fails_once])
    assert tagger.tag(["Hej"]).level is Level.BLOCKED
    assert tagger.tag(["Hej"]).level is Level.INTERNAL


def test_everything_that_waits_for_a_first_text_can_be_had_ready_before_it() -> None:
    warm()
    assert {one.kind for one in Tagger().tag([SEVERAL]).findings} >= {"CPR", "IBAN", "PHONE", "EMAIL"}

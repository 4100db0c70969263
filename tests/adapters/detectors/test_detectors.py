"""Detectors from outside may raise a level and never lower one, and a failing one blocks."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from adapters.detectors import Presidio, function
from routing.errors import Misconfigured
from routing.sensitivity import Tagger
from routing.vocabulary import Finding, Level
from tests.peers.presidio import presidio

FAULTS = ["error", "redirect", "nonsense", "offsets", "silent"]


def test_what_presidio_finds_is_added_with_its_place_and_level() -> None:
    with presidio({"Kaya": "PERSON", "XK-77": "DE_TAX_ID", "mandag": "DATE_TIME"}) as analyzer:
        tag = Tagger(extra=[Presidio(analyzer.url)]).tag(["hvem er Kaya? XK-77, mandag"])
    assert tag.level == Level.RESTRICTED
    assert [(one.kind, one.start, one.end, one.rule) for one in tag.findings] == [
        ("PERSON", 8, 12, "pii.presidio.person"),
        ("NATIONAL_ID", 14, 19, "id.presidio.de_tax_id"),
    ]
    assert tag.tags == ("id.national", "pii.direct")


def test_presidio_that_finds_nothing_lowers_nothing() -> None:
    with presidio({}) as analyzer:
        tag = Tagger(extra=[Presidio(analyzer.url)]).tag(["cpr 211062-5629"])
    assert tag.level == Level.RESTRICTED


@pytest.mark.parametrize("fault", FAULTS)
def test_a_failing_presidio_blocks_and_never_tells_the_text(fault: str) -> None:
    with presidio(fault=fault) as analyzer:
        tag = Tagger(extra=[Presidio(analyzer.url, timeout=0.2)]).tag(["spørg Kaya"])
    assert (tag.level, tag.because) == (Level.BLOCKED, ("detector.failed:presidio",))


def test_an_unreachable_presidio_blocks() -> None:
    with presidio() as analyzer:
        url = analyzer.url
    assert Tagger(extra=[Presidio(url, timeout=0.2)]).tag(["hej"]).level == Level.BLOCKED


def test_after_a_failure_presidio_is_left_alone_for_a_while_and_texts_stay_blocked() -> None:
    with presidio(fault="error") as analyzer:
        tagger = Tagger(extra=[Presidio(analyzer.url)])
        assert [tagger.tag([text]).level for text in ("a", "b", "c")] == [Level.BLOCKED] * 3
        assert len(analyzer.asked) == 1


def test_presidio_is_asked_once_for_each_language_and_once_for_the_same_text() -> None:
    with presidio() as analyzer:
        tagger = Tagger(extra=[Presidio(analyzer.url, languages=("en", "de"), least=0.4)])
        assert tagger.find("frag Kaya") == tagger.find("frag Kaya")
        assert [asked["language"] for asked in analyzer.asked] == ["en", "de"]
        assert {asked["score_threshold"] for asked in analyzer.asked} == {0.4}


def test_a_lone_surrogate_reaches_presidio_as_one_character() -> None:
    with presidio() as analyzer:
        tag = Tagger(extra=[Presidio(analyzer.url)]).tag(["\ud800 frag Kaya"])
    assert [(one.start, one.end) for one in tag.findings] == [(7, 11)]


def test_what_presidio_is_unsure_of_is_left_out() -> None:
    with presidio() as analyzer:
        assert Presidio(analyzer.url, least=0.9)("frag Kaya") == ()


MODULE = """
from routing.vocabulary import Finding, Level

def mappings(text):
    at = text.index("Kaya")
    deal = {"kind": "deal", "start": 0, "end": 4, "level": 3}
    return [{"kind": "person", "start": at, "end": at + 4}, deal]

def findings(text):
    return [Finding(kind="PERSON", start=0, end=4, level=Level.CONFIDENTIAL, rule="pii.own")]

def broken(text):
    raise ValueError(text)

def numbers(text):
    return [1]
"""


@pytest.fixture
def company(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A company's own module."""
    (tmp_path / "company_names.py").write_text(MODULE, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    yield "company_names"
    sys.modules.pop("company_names", None)


def test_a_function_gives_mappings_or_findings(company: str) -> None:
    tag = Tagger(extra=[function(f"{company}:mappings")]).tag(["frag Kaya"])
    assert tag.level == Level.RESTRICTED
    assert tag.findings[0] == Finding(
        kind="DEAL", start=0, end=4, level=Level.RESTRICTED, rule="pii.mappings"
    )
    assert function(f"{company}:findings")("Kaya")[0].rule == "pii.own"


@pytest.mark.parametrize("name", ["broken", "numbers"])
def test_a_function_that_fails_or_gives_nonsense_blocks(company: str, name: str) -> None:
    tag = Tagger(extra=[function(f"{company}:{name}")]).tag(["frag Kaya"])
    assert (tag.level, tag.because) == (Level.BLOCKED, (f"detector.failed:{name}",))


@pytest.mark.parametrize("target", ["no_such_module:find", "sys:version", "sys:no_such"])
def test_a_function_that_is_not_there_is_named_at_the_start(target: str) -> None:
    with pytest.raises(Misconfigured, match=target):
        function(target)

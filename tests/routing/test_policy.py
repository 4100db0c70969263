"""What may go where, and that nothing opens by accident."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from routing.errors import Misconfigured
from routing.policy import DEFAULT, Policy, clearance, conceals, eligible, policy_from
from routing.sensitivity import Tagger
from routing.vocabulary import LANGUAGES, Finding, Language, Level, ModelCard, Residency, Tag

CARDS = st.builds(
    ModelCard,
    name=st.sampled_from(["a", "b", "c"]),
    provider=st.sampled_from(["openai", "offline"]),
    model=st.just("m"),
    residency=st.sampled_from(Residency),
)
TAGS = st.builds(Tag, level=st.sampled_from(Level))
NEAR = {Residency.ON_PREM, Residency.EU}


def card(residency: Residency) -> ModelCard:
    return ModelCard(name="card", provider="openai", model="m", residency=residency)


def fine(_: str) -> Sequence[Finding]:
    return ()


def broken(_: str) -> Sequence[Finding]:
    raise RuntimeError


def lying(text: str) -> Sequence[Finding]:
    return [Finding(kind="X", start=-1, end=len(text) + 9, level=Level.PUBLIC, rule="lie")]


@settings(max_examples=1_000)
@given(st.lists(CARDS, max_size=6), TAGS, st.sampled_from(LANGUAGES))
def test_personal_text_never_reaches_a_model_outside_the_eu(
    cards: list[ModelCard], tag: Tag, language: Language
) -> None:
    cleared, refused = eligible(cards, tag, DEFAULT, language)
    assert len(cleared) + len(refused) == len(cards)
    assert all(one.residency != Residency.UNKNOWN for one in cleared)
    if tag.level >= Level.CONFIDENTIAL:
        assert all(one.residency in NEAR for one in cleared)
    if tag.level == Level.BLOCKED:
        assert not cleared


@settings(max_examples=300)
@given(
    st.lists(CARDS, max_size=6),
    st.text(max_size=60),
    st.lists(st.sampled_from([fine, broken, lying]), max_size=3),
    st.sampled_from(Level),
)
def test_a_failing_detector_leaves_no_model_at_all(
    cards: list[ModelCard], text: str, detectors: list[object], floor: Level
) -> None:
    tag = Tagger(extra=detectors).tag([text], floor=floor)  # type: ignore[arg-type] # broken on purpose
    cleared, _ = eligible(cards, tag, DEFAULT, "en")
    if set(detectors) & {broken, lying}:
        assert tag.level == Level.BLOCKED
        assert not cleared
    if tag.level >= Level.CONFIDENTIAL:
        assert all(one.residency in NEAR for one in cleared)


@pytest.mark.parametrize("residency", [one for one in Residency if one != Residency.UNKNOWN])
@pytest.mark.parametrize("level", [Level.PUBLIC, Level.INTERNAL])
def test_text_without_personal_data_may_go_wherever_an_endpoint_is_declared(
    residency: Residency, level: Level
) -> None:
    assert clearance(card(residency), Tag(level=level), DEFAULT, "en") is None


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("da", "Teksten er strengt fortrolig, og modellen beregner uden for EU."),
        ("de", "Der Text ist streng vertraulich, und das Modell rechnet außerhalb der EU."),
        ("en", "The text is restricted, and the model computes outside the EU."),
    ],
)
def test_a_refusal_says_level_and_place_in_the_askers_language(language: Language, sentence: str) -> None:
    refusal = clearance(card(Residency.THIRD_COUNTRY), Tag(level=Level.RESTRICTED), DEFAULT, language)
    assert refusal is not None
    assert refusal.because == sentence


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("residency", "level", "killed"),
    [
        (Residency.UNKNOWN, Level.PUBLIC, frozenset()),
        (Residency.ON_PREM, Level.BLOCKED, frozenset()),
        (Residency.ON_PREM, Level.PUBLIC, frozenset({"*"})),
    ],
)
def test_every_refusal_is_a_whole_sentence(
    language: Language, residency: Residency, level: Level, killed: frozenset[str]
) -> None:
    refusal = clearance(card(residency), Tag(level=level), Policy(killed=killed), language)
    assert refusal is not None
    assert refusal.because[0].isupper()
    assert refusal.because.endswith(".")
    assert "{" not in refusal.because


@pytest.mark.parametrize("switch", ["card", "openai", "*"])
def test_a_kill_switch_stops_a_card_a_provider_or_everything(switch: str) -> None:
    policy = policy_from(killed=[switch])
    assert clearance(card(Residency.ON_PREM), Tag(level=Level.PUBLIC), policy, "en") is not None


def test_restricted_text_is_concealed_before_it_leaves_the_house() -> None:
    restricted = Tag(level=Level.RESTRICTED)
    assert conceals(card(Residency.EU), restricted, DEFAULT)
    assert not conceals(card(Residency.ON_PREM), restricted, DEFAULT)
    assert not conceals(card(Residency.EU), Tag(level=Level.CONFIDENTIAL), DEFAULT)


def test_settings_narrow_the_default() -> None:
    policy = policy_from({"confidential": ["on_prem"]}, conceal={"confidential": ["eu"]})
    assert clearance(card(Residency.EU), Tag(level=Level.CONFIDENTIAL), policy, "en") is not None
    assert clearance(card(Residency.EU), Tag(level=Level.RESTRICTED), policy, "en") is None
    assert conceals(card(Residency.EU), Tag(level=Level.CONFIDENTIAL), policy)


@pytest.mark.parametrize(
    ("allowed", "names"),
    [
        ({"blocked": ["on_prem"]}, ["policy.blocked", "Remove"]),
        ({"restricted": ["unknown"]}, ["policy.restricted", "on_prem, eu, adequate, third_country"]),
        ({"confidential": ["unknown", "eu"]}, ["policy.confidential", "unknown"]),
        ({"internal": ["unknown"]}, ["policy.internal", "unknown"]),
        ({"internal": ["moon"]}, ["policy.internal", "moon", "on_prem, eu, adequate, third_country"]),
        ({"secret": ["eu"]}, ["policy.secret", "public, internal, confidential, restricted, blocked"]),
    ],
)
def test_settings_that_would_open_the_house_are_refused_by_name(
    allowed: dict[str, list[str]], names: list[str]
) -> None:
    with pytest.raises(Misconfigured) as error:
        policy_from(allowed)
    assert all(name in str(error.value) for name in names)


def test_blocked_stays_blocked_even_under_a_policy_built_by_hand() -> None:
    open_house = Policy(allowed={level: frozenset(Residency) for level in Level})
    assert clearance(card(Residency.ON_PREM), Tag(level=Level.BLOCKED), open_house, "en") is not None
    assert clearance(card(Residency.UNKNOWN), Tag(level=Level.PUBLIC), open_house, "en") is not None


def test_a_level_that_the_policy_does_not_mention_goes_nowhere() -> None:
    assert clearance(card(Residency.ON_PREM), Tag(level=Level.PUBLIC), Policy(allowed={}), "en") is not None

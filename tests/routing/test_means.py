"""Money and mix in decisions: what runs low is spared, what is spent stops, and shares come out as wanted."""

import random

import pytest

from routing.budget import Limits, Spent, Standing, standing
from routing.decide import Understood, decide
from routing.means import Means
from routing.mix import TierMix
from routing.policy import DEFAULT
from routing.vocabulary import (
    LANGUAGES,
    Decision,
    Intent,
    IntentRule,
    Language,
    Level,
    ModelCard,
    Need,
    Prompt,
    Residency,
    Tag,
    Tier,
)

MIX = {Tier.BUDGET: 0.80, Tier.STANDARD: 0.15, Tier.PREMIUM: 0.05}
CARDS = [
    ModelCard(
        name=tier,
        provider="test",
        model=tier,
        residency=Residency.EU,
        tier=tier,
        input_price=1,
        output_price=1,
    )
    for tier in Tier
]
FREE = ModelCard(
    name="free", provider="offline", model="f", residency=Residency.ON_PREM, input_price=0, output_price=0
)
UNPRICED = ModelCard(name="unpriced", provider="test", model="u", residency=Residency.EU)


def decided(
    means: Means,
    *cards: ModelCard,
    quality: float = 0.5,
    language: Language = "en",
    models: tuple[str, ...] = (),
) -> Decision:
    understood = Understood(
        language=language,
        foreign=False,
        intent=Intent(name="chat", confidence=0.9),
        tag=Tag(level=Level.INTERNAL),
        need=Need(quality=quality),
        characters=100,
    )
    prompt = Prompt(name="chat", version="1", language=language, text="")
    rule = IntentRule(name="chat", models=models)
    return decide(understood, rule, cards or CARDS, DEFAULT, prompt, means=means)


def at(share: float) -> Means:
    return Means(
        standing=Standing(whose="company", spent=round(share * 1_000_000), limit=1_000_000, soft=0.8)
    )


def test_from_the_soft_share_on_the_cheapest_class_comes_first_and_the_reasons_say_so() -> None:
    assert decided(at(0.79), quality=0.9).candidates[0].tier is Tier.PREMIUM
    low = decided(at(0.8), quality=0.9)
    assert low.candidates[0].tier is Tier.BUDGET
    assert any("80%" in sentence for sentence in low.because)


@pytest.mark.parametrize("language", LANGUAGES)
def test_once_it_is_spent_only_what_costs_nothing_is_left_and_an_unknown_price_is_not_nothing(
    language: Language,
) -> None:
    spent = decided(at(1.0), *CARDS, FREE, UNPRICED, language=language)
    assert [card.name for card in spent.candidates] == ["free"]
    assert {refusal.model for refusal in spent.refused} == {*Tier, "unpriced"}
    sign = "1.00" if language == "en" else "1,00"
    assert all(sign in refusal.because for refusal in spent.refused)


def test_a_limit_of_nothing_is_spent_from_the_start() -> None:
    found = standing(Limits(per_channel=0.0), Spent())
    assert found is not None
    assert found.is_spent


@pytest.mark.parametrize(
    "needs",
    [(0.3, 0.4, 0.5, 0.6, 0.7, 0.8), (0.7, 0.8), (0.2,)],
    ids=["mixed", "all demanding", "all the same"],
)
def test_the_shares_of_a_thousand_answers_come_within_three_points_of_the_mix(
    needs: tuple[float, ...],
) -> None:
    chance = random.Random(5)  # noqa: S311 messages, no secrets
    mix, served = TierMix(MIX), dict.fromkeys(Tier, 0)
    for _ in range(1_000):
        card = decided(Means(thresholds=mix.thresholds), quality=chance.choice(needs)).candidates[0]
        mix.served(card.tier)
        served[card.tier] += 1
    for tier, share in MIX.items():
        assert served[tier] / 1_000 == pytest.approx(share, abs=0.03), served


def test_the_hardest_messages_get_the_best_models() -> None:
    chance, mix = random.Random(5), TierMix(MIX)  # noqa: S311 messages, no secrets
    needs: dict[Tier, list[float]] = {tier: [] for tier in Tier}
    for _ in range(2_000):
        quality = chance.random()
        card = decided(Means(thresholds=mix.thresholds), quality=quality).candidates[0]
        mix.served(card.tier)
        needs[card.tier].append(quality)
    mean = {tier: sum(values) / len(values) for tier, values in needs.items()}
    assert mean[Tier.BUDGET] < mean[Tier.STANDARD] < mean[Tier.PREMIUM]


def test_the_mix_does_not_overrule_a_model_that_the_settings_name() -> None:
    mix = TierMix({Tier.BUDGET: 1.0})
    decision = decided(Means(thresholds=mix.thresholds), models=("premium",))
    assert decision.candidates[0].name == "premium"

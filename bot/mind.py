"""The brain as the settings want it."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.catalogue import writers
from bot.company_intents import CompanyIntents
from bot.experiments import check_prompts
from bot.library import load as load_prompts
from bot.prepared import intent_model, judging_of_applicants, private_matters
from bot.rules import all_rules
from bot.settings import Settings
from bot.settings_checks import level_named
from routing.brain import Brain
from routing.intents.examples import Example
from routing.policy import Policy, policy_from
from routing.ports import Detector
from routing.sensitivity import Tagger
from routing.strategies import STRATEGIES, Strategy, cascade
from routing.strategies.odds import Chances, assumed
from routing.vocabulary import ModelCard


def brain(settings: Settings, cards: Sequence[ModelCard], detectors: Sequence[Detector] = ()) -> Brain:
    """What understands, protects and decides, as the settings want it."""
    prompts = load_prompts(Path(settings.prompts.folder) if settings.prompts.folder else None)
    check_prompts(settings.experiments, prompts)
    return Brain(
        intents=intent_model(company=_company(settings)),
        tagger=Tagger(
            directory=frozenset(settings.sensitivity.names), extra=detectors, private=private_matters()
        ),
        judging=judging_of_applicants(),
        cards=writers(cards),
        policy=policy(settings),
        prompt=prompts.prompt,
        rules=all_rules(settings),
        weights=settings.dynamic,
        lowering=settings.sensitivity.lowering,
        explore=settings.learning.explore if settings.learning.on else 0.0,
        languages=settings.bot.languages,
        floors={
            name.lstrip("#"): level_named(level) for name, level in settings.sensitivity.channels.items()
        },
    )


def _company(settings: Settings) -> Sequence[Example]:
    folder = settings.understanding.folder
    return CompanyIntents(Path(folder)).examples() if folder else ()


def policy(settings: Settings) -> Policy:
    """The default policy, narrowed or widened by the settings."""
    chosen = settings.policy
    levels = {
        "public": chosen.public,
        "internal": chosen.internal,
        "confidential": chosen.confidential,
        "restricted": chosen.restricted,
    }
    return policy_from(
        {name: places for name, places in levels.items() if places is not None},
        killed=chosen.disabled_models,
    )


def strategies(settings: Settings, chances: Chances = assumed) -> Mapping[str, Strategy]:
    """The strategies, with the thresholds of the settings and the chances that were learned."""
    chosen = settings.cascade
    answer = cascade.Cascade(accept=chosen.accept, doubt=chosen.doubt, chances=chances)
    return {**STRATEGIES, "cascade": Strategy(arrange=cascade.arrange, answer=answer)}

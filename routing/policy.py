"""The policy: which level may go to which residency, and where personal data is replaced before it leaves."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from routing.errors import Misconfigured
from routing.vocabulary import Language, Level, ModelCard, Refusal, Residency, Tag
from routing.wording import LEVEL_NAMES, PLACE_NAMES, Words

KNOWN = frozenset(Residency) - {Residency.UNKNOWN}
NEAR = frozenset({Residency.ON_PREM, Residency.EU})
NOWHERE: frozenset[Residency] = frozenset()

_ALLOWED = {
    Level.PUBLIC: KNOWN,
    Level.INTERNAL: KNOWN,
    Level.CONFIDENTIAL: NEAR,
    Level.RESTRICTED: NEAR,
    Level.BLOCKED: NOWHERE,
}
_CONCEALED = {Level.RESTRICTED: frozenset({Residency.EU})}
EVERYTHING = "*"
"""In `killed`: no model at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What may go where. A level that is not mentioned may go nowhere.

    Texts without personal data may go wherever the settings declare an endpoint: declaring one in a third
    country is the administrator's permission. Personal data stays in house or in the EU, and the strictest of
    it is replaced by placeholders before it leaves the house.
    """

    allowed: Mapping[Level, frozenset[Residency]] = field(default_factory=lambda: MappingProxyType(_ALLOWED))
    conceal: Mapping[Level, frozenset[Residency]] = field(
        default_factory=lambda: MappingProxyType(_CONCEALED)
    )
    killed: frozenset[str] = frozenset()
    """Kill switches: names of cards, kinds of provider, or `*` for everything."""


DEFAULT = Policy()

_KILLED: Words = {
    "da": "Modellen er slået fra af administratoren.",
    "de": "Das Modell ist von der Administration abgeschaltet.",
    "en": "The model is switched off by the administrator.",
}
_UNKNOWN: Words = {
    "da": "Det er ikke angivet, hvor modellen beregner, så ingen tekst må sendes til den.",
    "de": "Es ist nicht angegeben, wo das Modell rechnet, daher darf kein Text dorthin.",
    "en": "Nobody has declared where the model computes, so no text may go to it.",
}
_BLOCKED: Words = {
    "da": "Teksten er {level} og må ikke sendes til nogen model.",
    "de": "Der Text ist {level} und darf an kein Modell gesendet werden.",
    "en": "The text is {level} and may not go to any model.",
}
_TOO_FAR: Words = {
    "da": "Teksten er {level}, og modellen beregner {place}.",
    "de": "Der Text ist {level}, und das Modell rechnet {place}.",
    "en": "The text is {level}, and the model computes {place}.",
}


def clearance(card: ModelCard, tag: Tag, policy: Policy, language: Language) -> Refusal | None:
    """None if the card may see what the tag stands for, else why not."""
    if policy.killed and not policy.killed.isdisjoint((card.name, card.provider, EVERYTHING)):
        return Refusal(model=card.name, because=_KILLED[language])
    if card.residency == Residency.UNKNOWN:
        return Refusal(model=card.name, because=_UNKNOWN[language])
    allowed = policy.allowed.get(tag.level, NOWHERE)
    if tag.level < Level.BLOCKED and card.residency in allowed:
        return None
    sentence = (_TOO_FAR if allowed else _BLOCKED)[language]
    level, place = LEVEL_NAMES[tag.level][language], PLACE_NAMES[card.residency][language]
    return Refusal(model=card.name, because=sentence.format(level=level, place=place))


def eligible(
    cards: Iterable[ModelCard], tag: Tag, policy: Policy, language: Language
) -> tuple[tuple[ModelCard, ...], tuple[Refusal, ...]]:
    """The cards that may see it, in the given order, and a refusal for each of the others."""
    found = [(card, clearance(card, tag, policy, language)) for card in cards]
    return (
        tuple([card for card, refusal in found if refusal is None]),
        tuple([refusal for _, refusal in found if refusal is not None]),
    )


def conceals(card: ModelCard, tag: Tag, policy: Policy) -> bool:
    """Whether personal data is replaced by placeholders before the text goes to this card."""
    return card.residency in policy.conceal.get(tag.level, NOWHERE)


def policy_from(
    allowed: Mapping[str, Sequence[str]] | None = None,
    *,
    conceal: Mapping[str, Sequence[str]] | None = None,
    killed: Collection[str] = (),
) -> Policy:
    """A policy out of settings: level name -> residency names, over the default.

    Raises `Misconfigured` for a name that does not exist and for what would open the house: BLOCKED to
    anything, or any level to `unknown`.

    >>> sorted(policy_from({"confidential": ["on_prem"]}).allowed[Level.CONFIDENTIAL])
    [<Residency.ON_PREM: 'on_prem'>]
    """
    opened = _table(allowed or {}, "policy")
    if opened.get(Level.BLOCKED):
        raise Misconfigured("policy.blocked must be empty: credentials go to no model. Remove the entry.")
    for level, residencies in opened.items():
        if Residency.UNKNOWN in residencies:
            raise Misconfigured(
                f"policy.{level.name.lower()} must not name `unknown`: an endpoint that nobody has declared"
                f" gets no text. Use {_choice(KNOWN)}, and give the model its residency."
            )
    hidden = _table(conceal or {}, "policy.conceal")
    return Policy(
        allowed=MappingProxyType({**_ALLOWED, **opened}),
        conceal=MappingProxyType({**_CONCEALED, **hidden}),
        killed=frozenset(killed),
    )


def _table(settings: Mapping[str, Sequence[str]], key: str) -> dict[Level, frozenset[Residency]]:
    return {
        _level(name, key): frozenset(_residency(word, f"{key}.{name}") for word in words)
        for name, words in settings.items()
    }


def _level(name: str, key: str) -> Level:
    try:
        return Level[name.upper()]
    except KeyError:
        levels = ", ".join(level.name.lower() for level in Level)
        raise Misconfigured(f"{key}.{name}: there is no such level. Use one of {levels}.") from None


def _residency(word: str, key: str) -> Residency:
    try:
        return Residency(word)
    except ValueError:
        raise Misconfigured(f"{key}: `{word}` is no residency. Use {_choice(KNOWN)}.") from None


def _choice(residencies: Iterable[Residency]) -> str:
    return ", ".join(residency for residency in Residency if residency in set(residencies))

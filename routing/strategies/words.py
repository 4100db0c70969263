"""The sentences in which strategies give their reasons."""

from collections.abc import Mapping, Sequence

from routing.conditions import Worth
from routing.strategies.odds import Chance
from routing.vocabulary import Language, ModelCard
from routing.wording import PLACE_NAMES, Words

NOTABLE = 0.05
"""The lead from which a text differs from what is usual."""

_SENTENCES: Mapping[str, Words] = {
    "too_few": {
        "da": "Strategien „{strategy}“ kræver mindst {needed} forskellige modeller, og her må {cards} svare; derfor svarer den bedste alene.",
        "de": "Die Strategie „{strategy}“ braucht mindestens {needed} verschiedene Modelle, hier sind {cards} zulässig; daher antwortet das beste allein.",
        "en": "The strategy “{strategy}” needs at least {needed} different models and {cards} may answer here, so the best one answers alone.",
    },
    "cascade": {
        "da": "{model} ({place}) begynder, fordi den er billigst; er svaret ikke godt nok, overtager {next}.",
        "de": "{model} ({place}) beginnt, weil es am günstigsten ist; reicht die Antwort nicht, übernimmt {next}.",
        "en": "{model} ({place}) begins, because it is the cheapest; if its answer is not good enough, {next} takes over.",
    },
    "passed": {
        "da": "Svaret fra {model} bestod kontrollen ({chance:.0%} sandsynligt godt nok).",
        "de": "Die Antwort von {model} hat die Prüfung bestanden (mit {chance:.0%} gut genug).",
        "en": "The answer of {model} passed the checks ({chance:.0%} likely to be good enough).",
    },
    "escalated": {
        "da": "Svaret fra {model} var ikke godt nok ({reasons}), så {next} blev spurgt.",
        "de": "Die Antwort von {model} reichte nicht ({reasons}), daher wurde {next} gefragt.",
        "en": "The answer of {model} was not good enough ({reasons}), so {next} was asked.",
    },
    "judged_good": {
        "da": "{judge} har bedømt svaret fra {model} til {grade} af 5, og det blev stående.",
        "de": "{judge} hat die Antwort von {model} mit {grade} von 5 bewertet, sie blieb stehen.",
        "en": "{judge} graded the answer of {model} {grade} of 5, and it was kept.",
    },
    "judged_bad": {
        "da": "{judge} har bedømt svaret fra {model} til {grade} af 5, så {next} blev spurgt.",
        "de": "{judge} hat die Antwort von {model} mit {grade} von 5 bewertet, daher wurde {next} gefragt.",
        "en": "{judge} graded the answer of {model} {grade} of 5, so {next} was asked.",
    },
    "draft_stands": {
        "da": "Ingen stærkere model kunne svare, så svaret fra {model} blev stående.",
        "de": "Kein stärkeres Modell konnte antworten, daher blieb die Antwort von {model} stehen.",
        "en": "No stronger model could answer, so the answer of {model} was kept.",
    },
    "ensemble": {
        "da": "{models} svarer samtidig, og {judge} bedømmer svarene.",
        "de": "{models} antworten gleichzeitig, und {judge} beurteilt die Antworten.",
        "en": "{models} answer at the same time, and {judge} judges the answers.",
    },
    "won_alone": {
        "da": "Kun {model} svarede.",
        "de": "Nur {model} hat geantwortet.",
        "en": "Only {model} answered.",
    },
    "won_vote": {
        "da": "De fleste modeller gav samme svar; {model} er den billigste af dem.",
        "de": "Die meisten Modelle gaben dieselbe Antwort; {model} ist das günstigste davon.",
        "en": "Most of the models gave the same answer; {model} is the cheapest of them.",
    },
    "won_judged": {
        "da": "{judge} fandt svaret fra {model} bedst, i begge rækkefølger.",
        "de": "{judge} fand die Antwort von {model} am besten, in beiden Reihenfolgen.",
        "en": "{judge} found the answer of {model} best, in both orders.",
    },
    "won_tie": {
        "da": "{judge} så ingen klar forskel, så det billigere svar fra {model} vandt.",
        "de": "{judge} sah keinen klaren Unterschied, daher gewann die günstigere Antwort von {model}.",
        "en": "{judge} saw no clear difference, so the cheaper answer of {model} won.",
    },
    "weighed": {
        "da": "{model} ({place}) er valgt ved afvejning; det, der talte mest for den: {reasons}.",
        "de": "{model} ({place}) wurde durch Abwägen gewählt; dafür sprach vor allem: {reasons}.",
        "en": "{model} ({place}) was chosen by weighing; what spoke for it most: {reasons}.",
    },
    "weighed_alone": {
        "da": "{model} ({place}) er valgt ved afvejning; ingen anden model skilte sig ud.",
        "de": "{model} ({place}) wurde durch Abwägen gewählt; kein anderes Modell hob sich ab.",
        "en": "{model} ({place}) was chosen by weighing; no other model stood out.",
    },
    "asked_stronger": {
        "da": "Du bad om en stærkere model end {before}; {model} ({place}) svarer.",
        "de": "Sie wollten ein stärkeres Modell als {before}; {model} ({place}) antwortet.",
        "en": "You asked for a stronger model than {before}; {model} ({place}) answers.",
    },
    "asked_another": {
        "da": "Du bad om en anden model end {before}; {model} ({place}) svarer.",
        "de": "Sie wollten ein anderes Modell als {before}; {model} ({place}) antwortet.",
        "en": "You asked for another model than {before}; {model} ({place}) answers.",
    },
    "asked_same": {
        "da": "{model} ({place}) svarer, fordi den også svarede før.",
        "de": "{model} ({place}) antwortet, weil es auch zuvor geantwortet hat.",
        "en": "{model} ({place}) answers, because it answered before.",
    },
    "no_stronger": {
        "da": "Ingen model, der må og kan svare her, er stærkere end {model}.",
        "de": "Kein Modell, das hier antworten darf und kann, ist stärker als {model}.",
        "en": "No model that may and can answer here is stronger than {model}.",
    },
    "no_another": {
        "da": "Ingen anden model end {model} må og kan svare her.",
        "de": "Kein anderes Modell als {model} darf und kann hier antworten.",
        "en": "No other model than {model} may and can answer here.",
    },
    "worth_more": {
        "da": "Ved tekster som denne gjorde en stærkere model mere gavn end ellers (lært af {n} bedømmelser).",
        "de": "Bei Texten wie diesem half ein stärkeres Modell mehr als sonst (gelernt aus {n} Bewertungen).",
        "en": "For texts like this one a stronger model helped more than usual (learned from {n} ratings).",
    },
    "worth_less": {
        "da": "Ved tekster som denne gjorde en stærkere model mindre gavn end ellers (lært af {n} bedømmelser).",
        "de": "Bei Texten wie diesem half ein stärkeres Modell weniger als sonst (gelernt aus {n} Bewertungen).",
        "en": "For texts like this one a stronger model helped less than usual (learned from {n} ratings).",
    },
    "worth_usual": {
        "da": "Ved tekster som denne gør en stærkere model lige så meget gavn som ellers (lært af {n} bedømmelser).",
        "de": "Bei Texten wie diesem hilft ein stärkeres Modell so viel wie sonst (gelernt aus {n} Bewertungen).",
        "en": "For texts like this one a stronger model helps as much as usual (learned from {n} ratings).",
    },
    "worth_unknown": {
        "da": "Hvilke tekster der kræver en stærkere model, er ikke lært endnu ({known} bedømmelser); prisklasserne gælder.",
        "de": "Welche Texte ein stärkeres Modell brauchen, ist noch nicht gelernt ({known} Bewertungen); es gelten die Preisklassen.",
        "en": "Which texts need a stronger model is not learned yet ({known} ratings); the price classes stand.",
    },
    "chance_learned": {
        "da": "Sandsynligheden er lært af {n} bedømmelser.",
        "de": "Die Wahrscheinlichkeit ist aus {n} Bewertungen gelernt.",
        "en": "The probability is learned from {n} ratings.",
    },
    "chance_assumed": {
        "da": "Sandsynligheden er et skøn; der er for få bedømmelser at lære af ({known}).",
        "de": "Die Wahrscheinlichkeit ist geschätzt; zum Lernen gibt es zu wenige Bewertungen ({known}).",
        "en": "The probability is an estimate; there are too few ratings to learn from ({known}).",
    },
    "next": {
        "da": "Hvis den svigter, prøves {models}.",
        "de": "Falls es ausfällt, folgt {models}.",
        "en": "If it fails, {models} comes next.",
    },
}

_STRATEGIES: Mapping[str, Words] = {
    "cascade": {"da": "kaskade", "de": "Kaskade", "en": "cascade"},
    "ensemble": {"da": "ensemble", "de": "Ensemble", "en": "ensemble"},
}

_FAULTS: Mapping[str, Words] = {
    "cut": {"da": "det er ikke færdigt", "de": "sie ist unvollständig", "en": "it is incomplete"},
    "refusal": {"da": "det afviser opgaven", "de": "sie lehnt die Aufgabe ab", "en": "it declines the task"},
    "hedging": {"da": "det tvivler på sig selv", "de": "sie zweifelt an sich", "en": "it doubts itself"},
    "language": {
        "da": "det er på et andet sprog",
        "de": "sie ist in einer anderen Sprache",
        "en": "it is in another language",
    },
    "form": {
        "da": "det har ikke den ønskede form",
        "de": "sie hat nicht die gewünschte Form",
        "en": "it is not in the form that was asked for",
    },
    "invented": {
        "da": "det nævner tal, der ikke findes i kilderne",
        "de": "sie nennt Zahlen, die nicht in den Quellen stehen",
        "en": "it names figures that are not in the sources",
    },
    "missing": {
        "da": "det mangler tal eller varer fra spørgsmålet",
        "de": "ihr fehlen Zahlen oder Waren aus der Frage",
        "en": "it leaves out figures or goods of the question",
    },
    "short": {"da": "det er for kort", "de": "sie ist zu kurz", "en": "it is too short"},
    "long": {"da": "det er for langt", "de": "sie ist zu lang", "en": "it is too long"},
    "echo": {
        "da": "det gentager spørgsmålet",
        "de": "sie wiederholt die Frage",
        "en": "it repeats the question",
    },
    "loop": {"da": "det gentager sig selv", "de": "sie wiederholt sich", "en": "it repeats itself"},
    "": {
        "da": "opgaven er for svær til den",
        "de": "die Aufgabe ist dafür zu schwer",
        "en": "the task is too hard for it",
    },
}

_CONSIDERATIONS: Mapping[str, Words] = {
    "complexity": {"da": "den kan klare en opgave af denne sværhedsgrad", "de": "es ist einer Aufgabe dieser Schwierigkeit gewachsen", "en": "it is up to a task of this difficulty"},
    "quality": {"da": "dens svar er gode nok til opgaven", "de": "seine Antworten sind gut genug für die Aufgabe", "en": "its answers are good enough for the task"},
    "budget": {"da": "den er billig", "de": "es ist günstig", "en": "it is cheap"},
    "time": {"da": "den svarer hurtigt", "de": "es antwortet schnell", "en": "it answers quickly"},
    "load": {"da": "den har færre kald i gang", "de": "es ist weniger ausgelastet", "en": "it has fewer calls under way"},
    "health": {"da": "den er stabil for tiden", "de": "es läuft derzeit stabil", "en": "it is stable at the moment"},
    "nearness": {"da": "følsom tekst bliver tæt på", "de": "schützenswerter Text bleibt in der Nähe", "en": "sensitive text stays close"},
    "language": {"da": "den er god til sproget", "de": "es beherrscht die Sprache gut", "en": "it writes the language well"},
    "context": {"da": "den har plads til teksten", "de": "es hat Platz für den Text", "en": "it has room for the text"},
    "strength": {"da": "den er god til denne slags opgaver", "de": "es ist gut in solchen Aufgaben", "en": "it is good at such tasks"},
}  # fmt: skip

_AND: Words = {"da": " og ", "de": " und ", "en": " and "}


def sentence(name: str, language: Language, **values: object) -> str:
    """One sentence out of the table, filled in."""
    return _SENTENCES[name][language].format(**values)


def about(name: str, card: ModelCard, language: Language, **values: object) -> str:
    """A sentence about a card, with the place where it computes."""
    return sentence(name, language, model=card.name, place=PLACE_NAMES[card.residency][language], **values)


def learned_worth(worth: Worth, language: Language) -> str:
    """What was learned of texts like this one, or that nothing was."""
    if not worth.n:
        return sentence("worth_unknown", language, known=worth.known)
    name = "worth_usual" if abs(worth.lead) < NOTABLE else "worth_more" if worth.lead > 0 else "worth_less"
    return sentence(name, language, n=worth.n)


def chance_basis(chance: Chance, language: Language) -> str:
    """What the probability of an answer rests on."""
    if chance.n:
        return sentence("chance_learned", language, n=chance.n)
    return sentence("chance_assumed", language, known=chance.known)


def too_few(strategy: str, needed: int, cards: int, language: Language) -> str:
    """Why a strategy gave way to the task strategy."""
    name = _STRATEGIES[strategy][language]
    return sentence("too_few", language, strategy=name, needed=needed, cards=cards)


def faults(names: Sequence[str], language: Language) -> str:
    """What is wrong with an answer, as part of a sentence; with no fault, the task is what is wrong."""
    return _AND[language].join(_FAULTS[name][language] for name in names or ("",))


def ensemble(writers: Sequence[ModelCard], judge: ModelCard, language: Language) -> str:
    """Who writes and who judges."""
    return sentence("ensemble", language, models=listed(writers, language), judge=judge.name)


def weighed(
    chosen: ModelCard, considerations: Sequence[str], others: Sequence[ModelCard], language: Language
) -> tuple[str, ...]:
    """What spoke for a card, and who comes after it."""
    reasons = _AND[language].join(_CONSIDERATIONS[name][language] for name in considerations)
    said = about("weighed" if reasons else "weighed_alone", chosen, language, reasons=reasons)
    if not others:
        return (said,)
    return said, sentence("next", language, models=", ".join(card.name for card in others))


def listed(cards: Sequence[ModelCard], language: Language) -> str:
    """Names of cards, as a list in a sentence."""
    *first, last = [card.name for card in cards]
    return f"{', '.join(first)}{_AND[language]}{last}" if first else last

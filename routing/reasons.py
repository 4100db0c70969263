"""The sentences of `because`: why a message was understood, protected and routed as it was."""

from collections.abc import Mapping, Sequence

from routing.applicants.judging import JUDGING_RULE as JUDGING
from routing.budget import MICRO, Standing, Whose
from routing.rule_names import rule_names
from routing.vocabulary import UNKNOWN, Intent, Language, Level, ModelCard, Refusal, Tag, Tier
from routing.wording import LEVEL_NAMES, PLACE_NAMES, Words, intent_name, number

_SENTENCES: Mapping[str, Words] = {
    "command": {
        "da": "Opgaven er „{intent}“, fordi kommandoen siger det.",
        "de": "Die Aufgabe ist „{intent}“, weil der Befehl es sagt.",
        "en": "The task is “{intent}”, because the command says so.",
    },
    "intent": {
        "da": "Opgaven ligner „{intent}“ ({confidence:.0%} sikker).",
        "de": "Die Aufgabe sieht nach „{intent}“ aus ({confidence:.0%} sicher).",
        "en": "The task looks like “{intent}” ({confidence:.0%} sure).",
    },
    "chosen": {
        "da": "Opgaven er „{intent}“, fordi du valgte det.",
        "de": "Die Aufgabe ist „{intent}“, weil Sie es so gewählt haben.",
        "en": "The task is “{intent}”, because you chose it.",
    },
    "decided": {
        "da": "Opgaven er „{intent}“, fordi en model, der blev spurgt, mener det ({confidence:.0%} sikker).",
        "de": "Die Aufgabe ist „{intent}“, weil ein gefragtes Modell das sagt ({confidence:.0%} sicher).",
        "en": "The task is “{intent}”, because a model that was asked says so ({confidence:.0%} sure).",
    },
    "applicants": {
        "da": "Ansøgere skal vurderes; det er højrisiko efter EU's AI-forordning, så ingen model spørges.",
        "de": "Bewerbende sollen beurteilt werden; die KI-Verordnung der EU nennt das hochriskant, daher "
        "wird kein Modell gefragt.",
        "en": "Applicants are to be judged; the EU AI Act counts that as high-risk, so no model is asked.",
    },
    "unknown": {
        "da": "Opgaven ligner ingen af dem jeg kender, så den besvares som en almindelig samtale.",
        "de": "Die Aufgabe gleicht keiner bekannten; sie wird als allgemeines Gespräch beantwortet.",
        "en": "The task looks like none that I know, so it is answered as general conversation.",
    },
    "nothing_found": {
        "da": "Der er ikke fundet noget følsomt; beskeden behandles som „{level}“.",
        "de": "Es wurde nichts Schützenswertes gefunden; die Nachricht gilt als „{level}“.",
        "en": "Nothing sensitive was found; the message counts as “{level}”.",
    },
    "found": {
        "da": "Teksten er „{level}“; den indeholder: {rules}.",
        "de": "Der Text ist „{level}“; er enthält: {rules}.",
        "en": "The text is “{level}”; it holds: {rules}.",
    },
    "refused": {
        "da": "Ikke tilladt her: {models}.",
        "de": "Hier nicht zulässig: {models}.",
        "en": "Not allowed here: {models}.",
    },
    "none": {
        "da": "Ingen af de opsatte modeller må se denne tekst.",
        "de": "Kein eingerichtetes Modell darf diesen Text sehen.",
        "en": "None of the configured models may see this text.",
    },
    "chosen_by_settings": {
        "da": "{model} ({place}) er valgt, fordi indstillingerne nævner den for denne opgave.",
        "de": "{model} ({place}) wurde gewählt, weil die Einstellungen es für diese Aufgabe nennen.",
        "en": "{model} ({place}) was chosen, because the settings name it for this task.",
    },
    "chosen_by_person": {
        "da": "{model} ({place}) er valgt, fordi du foretrækker den i dine indstillinger.",
        "de": "{model} ({place}) wurde gewählt, weil Sie es in Ihren Einstellungen vorziehen.",
        "en": "{model} ({place}) was chosen, because you prefer it in your settings.",
    },
    "chosen_by_strength": {
        "da": "{model} ({place}) er valgt, fordi den er god til denne opgave.",
        "de": "{model} ({place}) wurde gewählt, weil es diese Aufgabe gut kann.",
        "en": "{model} ({place}) was chosen, because it is good at this task.",
    },
    "chosen_by_tier": {
        "da": "{model} ({place}) er valgt: prisklassen „{tier}“ passer til opgaven.",
        "de": "{model} ({place}) wurde gewählt: Die Preisklasse „{tier}“ passt zur Aufgabe.",
        "en": "{model} ({place}) was chosen: the price class “{tier}” fits the task.",
    },
    "chosen_by_verdicts": {
        "da": "{model} ({place}) er valgt efter folks bedømmelser: rangordnet efter {votes} stemmer.",
        "de": "{model} ({place}) wurde nach Bewertungen gewählt: Reihenfolge nach {votes} Stimmen.",
        "en": "{model} ({place}) was chosen by what people think of the answers: ranked by {votes} votes.",
    },
    "chosen_alone": {
        "da": "{model} ({place}) er den eneste model, der må og kan svare.",
        "de": "{model} ({place}) ist das einzige Modell, das antworten darf und kann.",
        "en": "{model} ({place}) is the only model that may and can answer.",
    },
    "next": {
        "da": "Hvis den svigter, prøves {models}.",
        "de": "Falls es ausfällt, folgt {models}.",
        "en": "If it fails, {models} comes next.",
    },
    "foreign": {
        "da": "Sproget er hverken dansk, tysk eller engelsk; svaret er på engelsk.",
        "de": "Die Sprache ist weder Dänisch noch Deutsch noch Englisch; die Antwort ist englisch.",
        "en": "The language is neither Danish, German nor English; the answer is in English.",
    },
    "too_long": {
        "da": "Teksten er længere, end modellen kan læse ({tokens} af {window} tokens).",
        "de": "Der Text ist länger, als das Modell lesen kann ({tokens} von {window} Tokens).",
        "en": "The text is longer than the model can read ({tokens} of {window} tokens).",
    },
    "all_resting": {
        "da": "Alle modeller, der må svare, svigter i øjeblikket; {model} prøves alligevel.",
        "de": "Alle zulässigen Modelle fallen gerade aus; {model} wird trotzdem versucht.",
        "en": "Every model that may answer is failing at the moment; {model} is tried all the same.",
    },
    "lowered": {
        "da": "Sænket fra „{found}“ til „{level}“ på din begæring: „{reason}“.",
        "de": "Auf Ihren Wunsch von „{found}“ auf „{level}“ gesenkt: „{reason}“.",
        "en": "Lowered from “{found}” to “{level}” at your request: “{reason}”.",
    },
    "budget_low": {
        "da": "{share:.0%} af månedens budget for {whose} er brugt, så billigere modeller foretrækkes.",
        "de": "{share:.0%} des Monatsbudgets {whose} sind verbraucht, daher gehen günstigere Modelle vor.",
        "en": "{share:.0%} of the month’s budget for {whose} is used, so cheaper models are preferred.",
    },
    "budget_spent": {
        "da": "Månedens budget for {whose} er brugt ({spent} af {limit} EUR).",
        "de": "Das Monatsbudget {whose} ist verbraucht ({spent} von {limit} EUR).",
        "en": "The month’s budget for {whose} is used up ({spent} of {limit} EUR).",
    },
}

_WHOSE: Mapping[Whose, Words] = {
    "company": {"da": "hele virksomheden", "de": "des Unternehmens", "en": "the company"},
    "channel": {"da": "denne kanal", "de": "dieses Kanals", "en": "this channel"},
    "person": {"da": "dig", "de": "für Sie", "en": "you"},
}

TIER_NAMES: Mapping[Tier, Words] = {
    Tier.BUDGET: {"da": "billig", "de": "günstig", "en": "budget"},
    Tier.STANDARD: {"da": "standard", "de": "Standard", "en": "standard"},
    Tier.PREMIUM: {"da": "premium", "de": "Premium", "en": "premium"},
}


def sentence(name: str, language: Language, **values: object) -> str:
    """One sentence out of the table, filled in."""
    return _SENTENCES[name][language].format(**values)


def budget_words(name: str, standing: Standing, language: Language) -> str:
    """How a budget stands: `budget_low` or `budget_spent`.

    >>> budget_words("budget_spent", Standing(whose="company", spent=3_400, limit=3_000, soft=0.8), "en")
    'The month’s budget for the company is used up (0.0034 of 0.0030 EUR).'
    """
    digits = 2 if standing.limit >= MICRO // 10 else 4  # a trial's small limit would read as 0.00
    return sentence(
        name,
        language,
        whose=_WHOSE[standing.whose][language],
        share=standing.share,
        spent=number(standing.spent / MICRO, digits, language),
        limit=number(standing.limit / MICRO, digits, language),
    )


_BY_RULE = {
    "rule.command": "command",
    "rule.chosen": "chosen",
    "rule.decider": "decided",
    JUDGING: "applicants",
}


def because_of_intent(intent: Intent, language: Language) -> str:
    """Why the task is taken for what it is."""
    if intent.name == UNKNOWN:
        return sentence("unknown", language)
    rule = intent.evidence[0] if intent.evidence else ""
    kind = _BY_RULE.get(rule, "intent")
    name = intent_name(intent.name, language)
    return sentence(kind, language, intent=name, confidence=intent.confidence)


def because_of_tag(tag: Tag, language: Language) -> str:
    """Why the text is as sensitive as it is."""
    level = LEVEL_NAMES[tag.level][language]
    if tag.level <= Level.INTERNAL or not tag.because:
        return sentence("nothing_found", language, level=level)
    return sentence("found", language, level=level, rules=rule_names(tag.because, language))


def because_of_choice(
    kind: str, chosen: ModelCard, others: Sequence[ModelCard], language: Language, *, votes: int = 0
) -> list[str]:
    """Why this card is asked first, by how many votes if it was by votes, and who comes after it."""
    place = PLACE_NAMES[chosen.residency][language]
    tier = TIER_NAMES[chosen.tier][language]
    sentences = [sentence(kind, language, model=chosen.name, place=place, tier=tier, votes=votes)]
    if others:
        sentences.append(sentence("next", language, models=", ".join(card.name for card in others)))
    return sentences


def because_of_refusals(
    refused: Sequence[Refusal], candidates: Sequence[ModelCard], language: Language
) -> list[str]:
    """Who may not answer; silent if all may."""
    sentences = []
    if refused:
        sentences.append(sentence("refused", language, models=", ".join(r.model for r in refused)))
    if not candidates:
        sentences.append(sentence("none", language))
    return sentences

"""Everything between a message and a decision, in one pure call."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from routing.applicants.judging import JUDGING_RULE, speaks_of_hiring
from routing.applicants.phrasing import Phrasing
from routing.conditions import UNLEARNED, Observe, Worth, calm, unlearned
from routing.decide import Understood, decide, decline
from routing.followup import STRATEGIES, FollowUp
from routing.intents.doubt import worth_asking
from routing.intents.model import IntentModel
from routing.intents.request import Wish, wish
from routing.language import Spoken
from routing.learning.trial import Trial, begun, explored, instruction, noted
from routing.means import AMPLE, Means
from routing.need import hedged, need
from routing.pictures import marked, pictures_of
from routing.policy import Policy
from routing.sensitivity import Tagger
from routing.sensitivity.lowering import lowered
from routing.understanding import intended, spoken
from routing.vocabulary import (
    EVALUATION,
    INTENTS,
    LANGUAGES,
    UNKNOWN,
    Decided,
    Decision,
    Intent,
    IntentRule,
    Language,
    Level,
    Message,
    ModelCard,
    Need,
    Prompt,
    Tag,
    Turn,
)
from routing.weights import DEFAULT, Weights
from routing.wishes import with_wish

_QUALITY = {
    "compliance": 0.8, "code": 0.7, "code_review": 0.7, "tech_docs": 0.6, "quote": 0.6, "hr_mail": 0.6,
    "job_posting": 0.6, "applicant_screening": 0.6, "creative": 0.6, "translate": 0.5, "data_analysis": 0.5,
    "doc_search": 0.4, "summarize": 0.4, "monitoring": 0.3, "chat": 0.3, UNKNOWN: 0.3,
}  # fmt: skip

LIKELY = 0.4
"""The confidence from which on an intent brings its floor along; below it, the text itself decides."""

LONG_WORK = frozenset(
    {"tech_docs", "summarize", "translate", "code_review", "doc_search", "data_analysis", "compliance"}
)
"""Intents whose texts are long, so that models take longer to read and to answer."""

DEFAULT_RULES: Mapping[str, IntentRule] = {
    name: IntentRule(
        name=name,
        quality=_QUALITY[name],
        # Whatever is written about applicants is about persons, even where no name is found.
        floor=Level.RESTRICTED if name == "applicant_screening" else None,
    )
    for name in (*INTENTS, UNKNOWN)
}


_UNDECIDED = Decided()


class PromptSource(Protocol):
    """Where instructions come from."""

    def __call__(self, name: str, language: Language, version: str | None = None, /) -> Prompt:
        """The instruction of an intent; the newest version unless one is named."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Brain:
    """Understands, protects and decides. It asks nobody and changes nothing."""

    intents: IntentModel
    tagger: Tagger
    cards: Sequence[ModelCard]
    policy: Policy
    prompt: PromptSource
    judging: Phrasing | None = None
    """Tells requests to judge applicants; without one, cues alone do."""
    rules: Mapping[str, IntentRule] = field(default_factory=lambda: DEFAULT_RULES)
    languages: Sequence[Language] = LANGUAGES
    floors: Mapping[str, Level] = field(default_factory=dict)
    """By channel id or name, without `#`."""
    lowering: bool = True
    """Whether a person may lower what was a judgement, with a reason."""
    observe: Observe = calm
    """How the cards are doing at the moment."""
    weights: Weights = DEFAULT
    """What counts how much when a card is chosen by weighing."""
    trials: Callable[[], Sequence[Trial]] = tuple
    """The experiments of the moment."""
    explore: float = 0.0
    """The share of harmless threads in which another model than the usual one is asked first."""
    worth: Callable[[str, str], Worth] = unlearned
    """How much a strong model is worth for a text of an intent, as far as that was learned."""

    def consider(
        self,
        message: Message,
        history: Sequence[Turn] = (),
        follow_up: FollowUp | None = None,
        means: Means = AMPLE,
        decided: Decided = _UNDECIDED,
    ) -> Decision:
        """Decide about a message with all that would travel with it; or about an earlier one once more.

        With `decided`, what a model said of the message takes the place of what was made out here.
        """
        asked = wish(message.text)
        heard = spoken(message, history, self.languages, asked)
        intent = intended(message, history, self.intents, follow_up, decided, asked, self.judging)
        rule = self._rule(intent, follow_up, message.wishes.model)
        since = follow_up.said_since if follow_up else ()
        lower = follow_up is not None and follow_up.kind == "lower"
        texts = _texts(message, history)
        tag = self._tag(
            message,
            (*texts, *(turn.text for turn in since)),
            rule,
            likely=_brings_floor(intent, texts),
            lower=lower,
        )
        trials, part = self.trials(), follow_up is None and message.thread.platform != EVALUATION
        told = instruction(trials, intent.name, tag.level, message.thread, part=part)
        prompt = self.prompt(intent.name, heard.language, told.version)
        understood = Understood(
            language=heard.language,
            foreign=heard.foreign,
            intent=intent,
            tag=tag,
            need=self._need(message, intent, rule, decided, asked),
            characters=len(prompt.text) + sum(map(len, texts)),
            has_pictures=bool(pictures_of(message)),
        )
        if intent.evidence[:1] == (JUDGING_RULE,):
            return decline(understood, rule, prompt, "applicants")
        if lower and tag.found is None:
            return decline(understood, rule, prompt, "lowering")
        decision = decide(
            understood,
            rule,
            self.cards,
            self.policy,
            prompt,
            self.observe(intent.name, heard.language),
            means,
            weights=self.weights,
            answered_by=follow_up.answered_by if follow_up else (),
            worth=self.worth(message.text, intent.name) if rule.strategy == "dynamic" else UNLEARNED,
        )
        if follow_up is None and self._may_ask(message, history, decision):
            choices = worth_asking(intent)
            if choices:
                return replace(decision, choices=choices)
        return self._begun(noted(decision, told.assignment), message, trials, part=part)

    def _begun(
        self, decision: Decision, message: Message, trials: Sequence[Trial], *, part: bool
    ) -> Decision:
        """With the model first that is being tried; a person's own wish is not tried upon."""
        if message.wishes.model:
            return decision
        decision = begun(decision, trials, message.thread, part=part)
        return explored(decision, message.thread, self.explore) if part else decision

    def _may_ask(self, message: Message, history: Sequence[Turn], decision: Decision) -> bool:
        """A command says what is meant, a thread shows it; too little is understood of a foreign language."""
        return not (history or message.command or decision.foreign) and bool(decision.candidates)

    def language(self, message: Message, history: Sequence[Turn]) -> Spoken:
        """The language to answer in."""
        return spoken(message, history, self.languages)

    def _rule(self, intent: Intent, follow_up: FollowUp | None, wished: str) -> IntentRule:
        """The settings' rule; what a person asks for overrules its strategy, and never its floor."""
        rule = self.rules.get(intent.name) or self.rules[UNKNOWN]
        if follow_up is None:
            known = wished and any(card.name == wished for card in self.cards)
            return with_wish(rule, wished) if known else rule
        earlier = Level.PUBLIC if follow_up.kind == "lower" else follow_up.floor
        floor = max(rule.floor or Level.PUBLIC, earlier)
        strategy = STRATEGIES.get(follow_up.kind, rule.strategy)
        return replace(rule, strategy=strategy, floor=min(floor, Level.RESTRICTED))

    def _need(
        self, message: Message, intent: Intent, rule: IntentRule, decided: Decided, asked: Wish
    ) -> Need:
        found = hedged(need(message, intent, rule, asked), intent, self.rules)
        return found if decided.complexity is None else replace(found, complexity=decided.complexity)

    def _tag(
        self, message: Message, texts: Sequence[str], rule: IntentRule, *, likely: bool, lower: bool
    ) -> Tag:
        channel = message.thread
        floors = (
            Level.INTERNAL,
            self.floors.get(channel.channel, Level.PUBLIC),
            self.floors.get(channel.channel_name.lstrip("#"), Level.PUBLIC),
            (rule.floor if likely else None) or Level.PUBLIC,
        )
        tag = self.tagger.tag(texts, floor=max(floors))
        if lower and self.lowering:
            tag = lowered(tag, max(floors))
        return marked(tag) if pictures_of(message) else tag


def _brings_floor(intent: Intent, texts: Iterable[str]) -> bool:
    """Whether an intent is likely enough to bring its floor along.

    That of work with applicants, where it is no more than a guess, has to be told by a word of applying or of
    a place to fill: "who knows the milling machine best, Henrik?" sounds much like it.
    """
    if intent.confidence < LIKELY:
        return False
    guessed = not "".join(intent.evidence[:1]).startswith("rule.")
    return not (guessed and intent.name == "applicant_screening") or any(map(speaks_of_hiring, texts))


def _texts(message: Message, history: Sequence[Turn]) -> tuple[str, ...]:
    """All that would travel: the message first, then its attachments and the thread."""
    files = (f"{file.name}\n{file.text}" for file in message.attachments)
    return (message.text, *files, *(turn.text for turn in history))

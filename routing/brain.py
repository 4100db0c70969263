"""Everything between a message and a decision, in one pure call."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from routing.applicants.judging import JUDGING_RULE, asks_to_judge_applicants
from routing.conditions import UNLEARNED, Observe, Worth, calm, unlearned
from routing.decide import Understood, decide, decline
from routing.followup import STRATEGIES, FollowUp
from routing.intents.doubt import DECIDED, worth_asking
from routing.intents.model import IntentModel
from routing.intents.rules import certain, understand
from routing.language import Spoken, detect
from routing.learning.trial import Trial, begun, explored, instruction, noted
from routing.means import AMPLE, Means
from routing.need import need
from routing.pictures import marked, pictures_of
from routing.policy import Policy
from routing.sensitivity import Tagger
from routing.sensitivity.lowering import lowered
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
from routing.wording import language_of

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

EARLIER = 8
"""Lines of the thread that may say that a message is about applicants."""

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
        spoken = self.language(message, history)
        intent = self._intent(message, history, follow_up, decided)
        rule = self._rule(intent, follow_up, message.wishes.model)
        since = follow_up.said_since if follow_up else ()
        lower = follow_up is not None and follow_up.kind == "lower"
        tag = self._tag(
            message,
            (*history, *since),
            rule,
            likely=intent.confidence >= LIKELY,
            lower=lower,
        )
        trials, part = self.trials(), follow_up is None and message.thread.platform != EVALUATION
        told = instruction(trials, intent.name, tag.level, message.thread, part=part)
        prompt = self.prompt(intent.name, spoken.language, told.version)
        understood = Understood(
            language=spoken.language,
            foreign=spoken.foreign,
            intent=intent,
            tag=tag,
            need=_need(message, intent, rule, decided),
            characters=len(prompt.text) + sum(map(len, _texts(message, history))),
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
            self.observe(intent.name, spoken.language),
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
        """What the person wishes; else that of the message, of the thread where the message is too short to
        tell, of the person's account.
        """
        if message.wishes.language is not None:
            return Spoken(language=message.wishes.language, foreign=False, confidence=1.0)
        prior: Language = language_of(message.author.locale, self.languages[0])
        for turn in history[-5:]:
            prior = detect(turn.text, prior=prior).language
        spoken = detect(message.text, prior=prior)
        if spoken.language in self.languages:
            return spoken
        return Spoken(language="en", foreign=True, confidence=spoken.confidence)

    def _intent(
        self, message: Message, history: Sequence[Turn], follow_up: FollowUp | None, decided: Decided
    ) -> Intent:
        """What is asked for. Whoever says so, judging applicants is recognised by itself."""
        intent = self._taken_for(message, history, follow_up, decided)
        if _judges_applicants(message, history, intent):
            return certain("applicant_screening", self.intents, JUDGING_RULE)
        return intent

    def _taken_for(
        self, message: Message, history: Sequence[Turn], follow_up: FollowUp | None, decided: Decided
    ) -> Intent:
        if decided.intent is not None:
            return replace(
                certain(decided.intent, self.intents, "rule.decider"), confidence=decided.confidence
            )
        if follow_up is not None and follow_up.intent is not None:
            return certain(follow_up.intent, self.intents, "rule.again")
        return understand(message, self.intents, thread_intent=self._thread_intent(history))

    def _rule(self, intent: Intent, follow_up: FollowUp | None, wished: str) -> IntentRule:
        """The settings' rule; what a person asks for overrules its strategy, and never its floor."""
        rule = self.rules.get(intent.name) or self.rules[UNKNOWN]
        if follow_up is None:
            return with_wish(rule, wished) if any(card.name == wished for card in self.cards) else rule
        earlier = Level.PUBLIC if follow_up.kind == "lower" else follow_up.floor
        floor = max(rule.floor or Level.PUBLIC, earlier)
        strategy = STRATEGIES.get(follow_up.kind, rule.strategy)
        return replace(rule, strategy=strategy, floor=min(floor, Level.RESTRICTED))

    def _thread_intent(self, history: Sequence[Turn]) -> str | None:
        """What the thread was about when the bot last answered in it."""
        answered = [index for index, turn in enumerate(history) if turn.role == "assistant"]
        if not answered:
            return None
        asked = [turn for turn in history[: answered[-1]] if turn.role == "user"]
        return self.intents.classify(asked[-1].text).name if asked else None

    def _tag(
        self, message: Message, history: Sequence[Turn], rule: IntentRule, *, likely: bool, lower: bool
    ) -> Tag:
        channel = message.thread
        floors = (
            Level.INTERNAL,
            self.floors.get(channel.channel, Level.PUBLIC),
            self.floors.get(channel.channel_name.lstrip("#"), Level.PUBLIC),
            (rule.floor if likely else None) or Level.PUBLIC,
        )
        tag = self.tagger.tag(_texts(message, history), floor=max(floors))
        if lower and self.lowering:
            tag = lowered(tag, max(floors))
        return marked(tag) if pictures_of(message) else tag


def _need(message: Message, intent: Intent, rule: IntentRule, decided: Decided) -> Need:
    found = need(message, intent, rule)
    return found if decided.complexity is None else replace(found, complexity=decided.complexity)


def _judges_applicants(message: Message, history: Sequence[Turn], intent: Intent) -> bool:
    """Whether people who apply are to be judged; a translation of whatever text is none."""
    if intent.name == "translate" and intent.evidence[:1] == ("rule.command",):
        return False
    around = [one for file in message.attachments for one in (file.name, file.text)]
    around += [turn.text for turn in history[-EARLIER:] if turn.role == "user"]
    guessed = None if intent.evidence[:1] in DECIDED else intent
    return asks_to_judge_applicants(message.text, around, taken_for=guessed)


def _texts(message: Message, history: Sequence[Turn]) -> tuple[str, ...]:
    """All that would travel: the message first, then its attachments and the thread."""
    files = (f"{file.name}\n{file.text}" for file in message.attachments)
    return (message.text, *files, *(turn.text for turn in history))

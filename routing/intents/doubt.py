"""When to ask back: a message that could mean two kinds of work gets buttons instead of a guess."""

from routing.vocabulary import UNKNOWN, Intent

MOST = 2
"""Intents that are offered; "something else" comes on top."""
STRANGE = 0.6
"""From this doubt on, a message is rather none of the bot's business: a question would be a nuisance."""
TIE = 0.6
"""The runner-up is this near to the first: its share, relative to the first's."""
OFFERED = 0.1
"""The smallest share of an intent that is offered."""
TOGETHER = 0.6
"""What the offered intents must reach together: below, no button would be likely to fit."""
TALK = "chat"
"""What "something else" stands for: the message is answered as conversation."""

DECIDED = {("rule.chosen",), ("rule.command",), ("rule.thread",), ("rule.decider",)}
"""Evidence of an intent that the model did not have to guess."""


def worth_asking(intent: Intent) -> tuple[str, ...]:
    """The intents to choose from, likeliest first; empty where the answer needs no question.

    Small talk and general questions are answered straight away: only work is worth asking about. With the
    shipped seeds about one message in twenty is asked about.
    """
    likely = tuple((name, share) for name, share in intent.ranking[: MOST + 1] if share >= OFFERED)
    if not likely or likely[0][0] == TALK or intent.unknown_score >= STRANGE:
        return ()
    if intent.evidence[:1] in DECIDED:
        return ()
    is_tie = len(likely) > 1 and likely[1][0] != TALK and likely[1][1] >= TIE * likely[0][1]
    if intent.name != UNKNOWN and not is_tie:
        return ()
    work = [(name, share) for name, share in likely if name != TALK][:MOST]
    return tuple(name for name, _ in work) if sum(share for _, share in work) >= TOGETHER else ()

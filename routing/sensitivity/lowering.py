"""Lowering a level on a person's word: by one, with a reason, and only where the level was a judgement.

What a topic means can be misread (a test person, a customer called Krank GmbH); a number with check digits
or a key cannot. So nobody lowers credentials, identifiers, marks that people set, floors of channels and
intents, or what could not be read.
"""

from dataclasses import replace

from routing.vocabulary import Level, Tag

_JUDGED = frozenset({"hr", "health", "art9", "art10", "customer", "minor", "legal", "private"})


def is_judged(rule: str) -> bool:
    """Whether a rule reads a topic out of words, and may be wrong about it.

    >>> is_judged("art9.religion"), is_judged("id.dk.cpr")
    (True, False)
    """
    return rule.partition(".")[0] in _JUDGED


def lowered(tag: Tag, floor: Level) -> Tag:
    """The tag one level lower; the tag itself where that is not for a person to say."""
    if tag.level <= floor or tag.level >= Level.BLOCKED or not tag.because:
        return tag
    if not all(map(is_judged, tag.because)):
        return tag
    return replace(tag, level=Level(tag.level - 1), found=tag.level)

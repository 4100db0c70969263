"""Weighs what was learnt of phrasing against what the cues say: how much a request has to tell.

Little is asked where the cues say that applicants are to be judged too. Where they do not, more is asked the
less a request speaks of people who apply, where nothing in it judges, and where another kind of work is
understood. The bars are set on examples that were left out of learning: of those for lawful work, which
were mostly written to be mistaken, two in a hundred are above.
"""

from collections.abc import Callable, Set

from routing.applicants.cues import WORK
from routing.applicants.kinds import ELSEWHERE, JUDGING, PURPOSES
from routing.applicants.people import People, people_of
from routing.applicants.phrasing import AROUND, Phrasing

CUED = {People.NOBODY: 0.5, People.SOMEBODY: -0.7, People.HIRING: -1.3, People.APPLICANTS: -2.2}
"""The score from which judging is asked for, where the cues say so too, by whom the request speaks of."""
SUPPOSED = -0.3
"""The same where nothing judges, so that it is the intent model alone that says so."""
UNCUED = {People.NOBODY: 3.0, People.SOMEBODY: 0.8, People.HIRING: 0.5, People.APPLICANTS: 0.7}
"""The same where they do not."""
OTHERWISE, SETTLED, SILENT, PLAIN = 1.0, 1.5, 0.3, -0.7
"""What is asked beside that where another kind of work or other people are understood, where people have
judged already or will, where nothing judges, and where something judges and no lawful purpose is named."""
CUED_NEAR, UNCUED_NEAR = -1.0, 0.7
"""The scores where what stands around the request speaks of applicants."""
OTHERWISE_NEAR = 2.3
"""What is asked beside the latter where another kind of work is understood and nothing judges: `who are you?`
beside applications goes on about nobody in them."""

_SETTLED = frozenset({"decided", "blank"})
_NAMESAKES = frozenset({"namesake", "election"})
"""Cues of candidates who apply for no work: the words of a request to choose between them are the same."""


def is_judging(
    request: str, cues: Set[str], *, cued: bool, otherwise: bool, near: Callable[[], bool], by: Phrasing
) -> bool:
    """Whether a request is to judge applicants.

    `cued` says whether it is by its cues, `otherwise` whether another kind of work is understood, `near`
    whether what came along or stands around it speaks of applicants: that may be long, and is read only
    where it decides.
    """
    found, people = people_of(request, cues)
    if found & _NAMESAKES and not cued:
        return False
    # What is judged in spite of them is no election: the cues have taken back what its words sound like.
    found -= _NAMESAKES
    if by.score(request, found) >= (_cued(found, people) if cued else _uncued(found, people, otherwise)):
        return True
    if people == People.APPLICANTS:
        return False
    bar = CUED_NEAR if cued else _uncued_near(found, otherwise)
    return near() and by.score(request, found | {AROUND}) >= bar


def _cued(cues: Set[str], people: People) -> float:
    """What is asked where the cues say so too."""
    supposed = people == People.APPLICANTS and not cues & JUDGING.keys()
    return SUPPOSED if supposed else CUED[people]


def _uncued(cues: Set[str], people: People, otherwise: bool) -> float:
    """What is asked where they do not."""
    doubt = (0.0 if cues & PURPOSES.keys() else PLAIN) if cues & JUDGING.keys() else SILENT
    settled = not cues.isdisjoint(_SETTLED)
    elsewhere = not cues.isdisjoint(ELSEWHERE) and cues.isdisjoint(WORK)
    return UNCUED[people] + doubt + OTHERWISE * (otherwise or elsewhere) + SETTLED * settled


def _uncued_near(cues: Set[str], otherwise: bool) -> float:
    """The same where what stands around the request speaks of applicants."""
    return UNCUED_NEAR + OTHERWISE_NEAR * (otherwise and cues.isdisjoint(JUDGING))

"""Weighs what was learnt of phrasing against what the cues say: how much a request has to tell.

Little is asked where the cues say that applicants are to be judged too. More is asked where another kind of
work, other people or a lawful purpose are understood, and where people have judged already or will. The
bars come from a logistic regression over examples by writers none of whose examples were learnt from, and
were then rounded by hand. Of such examples that judge five in six are above, of those for lawful work, most
of which were written to be mistaken, one in seventeen. The neighbours are left out of these figures: they
were written with misses in sight.
"""

from collections.abc import Callable, Set

from routing.applicants.cues import WORK
from routing.applicants.kinds import ELSEWHERE, JUDGING, PURPOSES
from routing.applicants.people import People, people_of
from routing.applicants.phrasing import AROUND, Phrasing

CUED = {People.NOBODY: -0.5, People.SOMEBODY: -1.2, People.HIRING: -1.2, People.APPLICANTS: -1.3}
"""The score from which judging is asked for, where the cues say so too, by whom the request speaks of."""
UNCUED = {People.NOBODY: 0.1, People.SOMEBODY: -0.3, People.HIRING: -0.4, People.APPLICANTS: 0.7}
"""The same where they do not. Of applicants most is asked: the cues know how people speak of them."""
OTHERWISE, ELSEWHERE_MEANT, SETTLED, PURPOSE, SUPPOSED = 1.4, 0.9, 1.0, 0.5, 0.2
"""What is asked beside that where another kind of work is understood, other people are, where people have
judged already or will, where a lawful purpose is named, and where nothing in a request about applicants
judges, so that it is the intent model alone that says so."""
CUED_NEAR, UNCUED_NEAR = -0.3, 0.5
"""The scores where what stands around the request speaks of applicants."""
OTHERWISE_NEAR = 0.9
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
    if by.score(request, found) >= _bar(found, people, cued=cued, otherwise=otherwise):
        return True
    if people == People.APPLICANTS:
        return False
    bar = CUED_NEAR if cued else _uncued_near(found, otherwise)
    return near() and by.score(request, found | {AROUND}) >= bar


def _bar(cues: Set[str], people: People, *, cued: bool, otherwise: bool) -> float:
    """What is asked of a request by itself."""
    supposed = cued and people == People.APPLICANTS and cues.isdisjoint(JUDGING)
    elsewhere = not cues.isdisjoint(ELSEWHERE) and cues.isdisjoint(WORK)
    return (
        (CUED if cued else UNCUED)[people]
        + OTHERWISE * otherwise
        + ELSEWHERE_MEANT * elsewhere
        + SETTLED * (not cues.isdisjoint(_SETTLED))
        + PURPOSE * (not cues.isdisjoint(PURPOSES))
        + SUPPOSED * supposed
    )


def _uncued_near(cues: Set[str], otherwise: bool) -> float:
    """The same where what stands around the request speaks of applicants."""
    return UNCUED_NEAR + OTHERWISE_NEAR * (otherwise and cues.isdisjoint(JUDGING))

"""Whether a number stands in a column whose head says that it counts things: `Varenr.`, `Part no`."""

from routing.sensitivity.text.cues import counts_things
from routing.sensitivity.text.expression import Expression

_MOST = 4_000
"""Characters above the number in which the head is looked for."""
_SEPARATORS = (";", "\t", "|", ",")
_RULE = " |:-=+\t"
"""The line under the head of a table in Markdown."""
_PLAIN = Expression(r"\n([^0-9\n]*)(?=\n)")
"""A line without a digit: most lines of a list have one, and nothing else is asked of them."""
_SPACES = Expression(r" {2,}|\t")
_THING = Expression(
    r"\b(?:item|items|vare|varer|artikel|art|part|parts|teil|komponent\w*|material\w*|lot|batch|charge|pos"
    r"|position|sku|tegn\w*|zeichn\w*|drawing|ordre|order|auftrag\w*|bestell\w*|serie\w*|serial|lager\w*|reol"
    r"|plads|bin|palle\w*|pallet|kolli|ref|reference|sag\w*|projekt\w*|project|maskin\w*|maschin\w*|anlæg\w*"
    r"|prøve\w*|probe\w*|sample|model\w*|type|typ|el-?nr|vvs-?nr|ean|gtin|faktura\w*|invoice|rechnung\w*)\b"
)
_PERSONAL = Expression(r"cpr|person|født|geb|birth|id\b|medarb|mitarb|employee")


def is_listed(lower: str, start: int) -> bool:
    """Whether the number that begins there is one of a list of things."""
    line_start = lower.rfind("\n", 0, start) + 1
    if not line_start:
        return False
    line = lower[line_start:start]
    above = f"\n{lower[max(0, line_start - _MOST) : line_start]}"
    last = above.rpartition("\n")[0].rpartition("\n")[2]
    separator = next(
        (one for one in _SEPARATORS if one in line or (not line.strip(" |\"'") and one in last)), ""
    )
    place = _cells(line, separator) - 1
    for head in reversed(_PLAIN.findall(above)):
        if not head.strip():
            return False
        if any(letter.isdigit() for letter in head) or not head.strip(_RULE):
            continue
        cells = head.split(separator) if separator else _SPACES.split(head.strip())
        if not place < len(cells) > 1 or _PERSONAL.search(head) is not None:
            return False
        named = cells[place].strip(" *_:#\"'|")
        return counts_things(f"{named} ") or _THING.search(named) is not None
    return False


def _cells(line: str, separator: str) -> int:
    """How many cells the line has up to its end."""
    if separator:
        return line.count(separator) + 1
    return len(_SPACES.split(f"{line.lstrip()}x"))

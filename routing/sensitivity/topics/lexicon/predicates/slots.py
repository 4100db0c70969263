"""What stands in the open places of a turn, and how much a whole turn says."""

from typing import TypeAlias

Predicate: TypeAlias = tuple[str, int, str, str]
"""Rule, weight, cues (around which it is looked for) and pattern: see `phrases`."""
CERTAIN = 6
"""Said in full, with the one it is said of."""
CLAUSE = r"[^.!?\n]"
"""A character of the same clause."""


def by_letter(words: str) -> str:
    """An expression for one of many words, which looks at those alone that begin as the text does.

    >>> by_letter("anna|bo|anja")
    '(?:a(?:nna|nja)|b(?:o))'
    """
    heads: dict[str, list[str]] = {}
    for word in words.split("|"):
        heads.setdefault(word[0], []).append(word[1:])
    grouped = [f"{head}(?:{'|'.join(ends)})" for head, ends in heads.items()]
    return f"(?:{'|'.join(grouped)})"


MEN = by_letter(
    "adam|alan|albert|alex|ali|allan|anders|andreas|asger|benjamin|bjørn|bob|bodo|bruno|ben|bernd"
    "|bjarne|bo|brian|carl|carsten|christian|daniel|dave|david|dennis"
    "|dirk|erik|finn"
    "|flemming|frank|fred|gary|george|hans|harry|heinz|henrik|holger|ib|ivan|jack|jakob|james|jan"
    "|jens|jesper|jim|joachim|joe"
    "|john|jonas|jørgen|jürgen|karl|kasper|kevin|klaus|kurt|lars|lukas|mads|marc|marcus|mark|markus"
    "|martin|matthias"
    "|max|michael|mikkel|mike|morten|neil|nick|niels|nils|ole|oliver|patrick|paul|peter|phil|poul"
    "|rasmus|rob|robert|rolf|sebastian"
    "|simon|stefan|steffen|steve|steven|søren|thomas|thorsten|tim|tobias|tom|tony|torben|torsten"
    "|ulrich|uwe|will|wolfgang"
)
WOMEN = by_letter(
    "ada|agnes|alexandra|alma|amanda|amelie|anita|bente|berit|bettina|britta|carina|clara|ditte"
    "|elisabeth|else|esther|fatima|frida|grete|gudrun|ines|irene|alice|amy|andrea|angela|anja|anna"
    "|anne|annette|astrid|barbara|birgit|birgitte"
    "|camilla|carol|caroline"
    "|charlotte|christina|claire|claudia|connie|dorte|elke|ellen|emily|emma|eva|fiona|freja|gabi"
    "|gitte|hanne|hannah|heidi|heike|helen"
    "|helle|ida|inge|ingrid|jane|janne|jennifer|jessica|jette|julia|julie|karen|karin|kate|katja"
    "|katrin|kirsten|kirsty|laura|lena"
    "|lene|lise|lisa|lone|lotte|louise|lucy|maja|maria|marie|martina|mette|mia|michelle|mille|monika"
    "|nadja|nicole|nina|pernille|pia"
    "|rachel|rikke|sabine|sandra|sanne|sara|sarah|silke|simone|sofie|sophie|stefanie|stephanie|susan"
    "|susanne|tanja|tina|trine|ulla|ulrike|ursula|ute"
)
NAME = rf"(?:{MEN}|{WOMEN})"

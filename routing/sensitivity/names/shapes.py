"""How family names end and are spelled in Europe and around it: a sign of one where nothing else is known."""

_ENDS = (
    "mann", "sson", "ssen", "gaard", "gård", "meier", "meyer", "maier", "mayer", "huber", "hofer",
    "inger", "bauer", "berger", "ski", "ska", "cki", "cka", "wicz", "wicz", "czyk", "czak", "ewicz",
    "owicz", "ović", "ević", "ovic", "evic", "čić", "oğlu", "oglu", "escu", "eanu", "enko", "chuk",
    "czuk", "shvili", "adze", "idis", "poulos", "opoulou", "akis", "ellini", "etti", "ucci", "ström",
    "qvist", "kvist", "blad", "stra", "huizen", "ussen", "kowiak", "aitis", "auskas", "ienė", "ëva",
    "wala", "kumar", "akker", "dijk", "veld", "mans", "nainen",
)  # fmt: skip
_LETTERS = frozenset("şğıłńśźżřšňčćžőűãõñțășėëďťěůßøæåçêèùîôûìòàáíóúý")
"""Letters that words of German, English or Danish offices hardly have, and names of families do."""
_HOME = frozenset("ßøæåéèàê")
"""Those of them that such words have as well."""


def is_surname(plain: str) -> bool:
    """Whether it ends as family names do.

    >>> is_surname("nowakowski"), is_surname("flansch")
    (True, False)
    """
    return len(plain) > 5 and plain.endswith(_ENDS)


def is_foreign(plain: str) -> bool:
    """Whether it has letters of other languages.

    >>> is_foreign("wójcik"), is_foreign("prüfung")
    (True, False)
    """
    return not (_LETTERS - _HOME).isdisjoint(plain)

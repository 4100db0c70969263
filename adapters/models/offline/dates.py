"""Date and deadline expressions in Danish, German and English, found and never interpreted."""

import re

from adapters.models.offline.reading import has

MONTH = (
    r"(?:jan(?:uar|uary)?|jänner|feb(?:ruar|ruary)?|mar(?:ts|ch|z)?|märz?|apr(?:il)?|maj|mai|may|june?i?"
    r"|july?i?"
    r"|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|dez(?:ember)?)\b\.?"
)
_DAY = (
    r"(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag"
    r"|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
)
_DATE = (
    r"(?:\d{4}-\d{2}-\d{2}(?!\d)"
    r"|\d{1,2}[./] ?\d{1,2}[./](?: ?\d{4}| ?\d{2}(?!\d))?"
    r"|\d{1,2}/\d{1,2}(?!\d)"
    rf"|\d{{1,2}}(?:\.|st|nd|rd|th)? (?:of )?{MONTH}(?: \d{{4}})?"
    rf"|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? \d{{4}})?"
    rf"|{MONTH} \d{{4}}"
    rf"|(?:næste |nächste[nr]? |next |kommende[nr]? |på )?{_DAY}(?:e?n)?"
    rf"(?:(?:,? ?d\. ?|,? den |,? )\d{{1,2}}\.(?:\d{{1,2}}\.?| {MONTH})?(?: ?\d{{4}})?)?"
    r"|(?:uge|kw|week|woche) ?\d{1,2}\b"
    r"|i morgen|i overmorgen|übermorgen|(?<!guten )(?<!god )morgen|tomorrow|i dag|heute|today|tonight"
    r"|i eftermiddag|i aften|this afternoon"
    r"|(?:næste|nächste[nr]?|next) (?:uge|måned|woche|monat|week|month)"
    r"|(?:slutningen af|ende der|end of(?: the)?) (?:ugen|måneden|woche|day|week|month)"
    r"|ultimo \w+|monatsende|wochenende|eod|eow)"
)
_BY = (
    r"(?:inden|senest|til|før|frem til|bis|spätestens|vor|by|before|until|no later than|due|deadline:?"
    r"|frist:?"
    r"|fällig)"
)
DATE = re.compile(rf"\b{_DATE}", re.IGNORECASE)
DEADLINE = re.compile(
    rf"\b{_BY} (?:(?:am|zum|kommenden|den|d\.|på|senest|the|on|end of|ende|udgangen af) ){{0,2}}{_DATE}",
    re.IGNORECASE,
)
TIME = re.compile(
    r"\b(?:kl\. ?\d{1,2}(?:[.:]\d{2})?|(?:um )?\d{1,2}(?:[:.]\d{2})? ?uhr"
    r"|(?:at )?\d{1,2}(?::\d{2})? ?(?:am|pm)\b|\d{1,2}:\d{2})"
    r"(?: ?[-–] ?\d{1,2}(?:[.:]\d{2})?)?",
    re.IGNORECASE,
)
_HINTS = (
    *(
        f"{end} "
        for end in ("dag", "dagen", "tag", "day", "mittwoch", "overmorgen", "tomorrow", "uge", "monatsende")
    ),
    *(
        f" {word} "
        for word in (
            "morgen",
            "heute",
            "tonight",
            "aften",
            "afternoon",
            "woche",
            "week",
            "month",
            "monat",
            "ugen",
            "eod",
            "eow",
        )
    ),
    *(" ultimo ", " måned", "wochenende "),
)
_ABBREVIATED = re.compile(r"(?<=[^\W\d_])\.$")


def date_in(text: str, plain_text: str) -> str:
    """The first date expression, verbatim; empty if there is none. `plain_text` is the same text, `plain`.

    >>> date_in("Wir treffen uns am 3. Dezember.", " wir treffen uns am 3 dezember ")
    '3. Dezember'
    """
    found = DATE.search(text) if may_hold_date(plain_text) else None
    return verbatim(found)


def deadline_in(text: str, plain_text: str) -> str:
    """The first deadline with its preposition, verbatim; empty if there is none.

    >>> deadline_in("@Lars laver tegningen inden fredag", " lars laver tegningen inden fredag ")
    'inden fredag'
    """
    found = DEADLINE.search(text) if may_hold_date(plain_text) else None
    return verbatim(found)


def verbatim(found: re.Match[str] | None) -> str:
    """A match without the full stop that may only end its sentence; empty if there is none."""
    return _ABBREVIATED.sub("", found[0].strip()) if found else ""


def may_hold_date(plain_text: str) -> bool:
    """A cheap look before the expensive one."""
    return has(plain_text, _HINTS) or any(map(str.isdigit, plain_text))

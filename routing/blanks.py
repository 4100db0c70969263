"""The blanks of a draft: what it asks its reader to fill in, so that a platform can show input fields."""

import re

MOST = 8
_LINE = re.compile(
    r"^[ \t]*[-*•][ \t]+(?P<label>[^:\n_\[\]]{1,100}):[ \t]*(?:_{2,}|\[[^\]\n]{1,80}\])[ \t]*$", re.MULTILINE
)


def blanks(text: str) -> tuple[str, ...]:
    """The labels of list lines that end in a blank, each once, in order, `MOST` of them.

    >>> blanks("Draft ...\\n- Delivery: ____\\n- Unit price (6204): [unit price]\\n- Payment: 30 days")
    ('Delivery', 'Unit price (6204)')
    """
    labels = (match["label"].replace("**", "").strip() for match in _LINE.finditer(text))
    return tuple(dict.fromkeys(label for label in labels if label))[:MOST]


def filled(values: dict[str, str]) -> str:
    """What a person filled in, as lines that a model reads; empty fields are left out.

    >>> filled({"Delivery": " week 50 ", "Payment": ""})
    'Delivery: week 50'
    """
    return "\n".join(f"{label}: {value.strip()}" for label, value in values.items() if value.strip())

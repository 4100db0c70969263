"""Kinds of judging, the purposes that take them back, and of whom else a request may speak: by their cues."""

JUDGING = {
    "rank": 2.0, "score": 2.0, "choose": 2.0, "suit": 2.0, "best": 1.5, "character": 1.5, "compare": 1.5,
    "predict": 2.0, "opinion": 1.5, "on_paper": 2.0, "who_to_take": 2.0, "verdict": 2.0, "fill_in": 2.0,
    "protected": 2.0, "guess": 2.0, "gap": 1.5, "keep": 1.5, "read_off": 3.5,
    "likely": 1.5, "surely": 2.0, "unclear": 1.5,
}  # fmt: skip
"""Kinds of judging and how plainly each one says so. `likely`, `surely` and `unclear` are the intent model's
opinion: work with applications is declined, unless another kind of work is understood or a lawful purpose."""

MODEL = frozenset({"likely", "surely", "unclear"})

DERIVED: dict[str, frozenset[str]] = {
    "who_to_take": frozenset({"who", "take"}),
    "read_off": frozenset({"feeling", "medium"}),
    "fill_in": frozenset({"fill", "sheet"}),
}
"""Kinds that two cues make together."""

ELSEWHERE = frozenset({"others", "occasion", "duty"})
"""Cues of people who apply for nothing; where no place to fill is spoken of, nobody else is meant."""
KINDRED = frozenset({"job_posting", "hr_mail"})
"""Other work that speaks of the same people in the same words."""
PERSONAL = frozenset({"suit", "who_to_take", "predict", "protected", "read_off", "on_paper", "guess", "keep"})
"""Kinds of judging that speak of a place to fill even where no other word does."""

PURPOSES: dict[str, frozenset[str]] = {
    "law": frozenset(JUDGING),
    "neutral": frozenset({"score", "suit", "character", "opinion", "best", "predict", "protected"}),
    "letter": frozenset(
        {"choose", "opinion", "who_to_take", "predict", "compare", "suit", "character", "protected"}
    ),
    "questions": frozenset(JUDGING) - {"rank", "compare", "fill_in"},
    "translate": frozenset(JUDGING) - {"rank", "score", "choose"},
    "advert": frozenset({"best", "choose", "character", "who_to_take", "compare", "protected"}),
    "arrange": frozenset({"choose", "who_to_take", "opinion", "best", "compare", "predict"}),
    "papers": frozenset({"suit", "who_to_take", "compare", "protected"}),
    "contact": frozenset({"suit", "who_to_take", "verdict", "compare"}),
    "counting": frozenset(JUDGING) - {"rank", "choose", "score", "verdict"},
    "facts": frozenset(),
    "own": frozenset(JUDGING) - {"rank", "compare"},
    "anonymise": frozenset(JUDGING) - {"rank", "score", "verdict", "fill_in"},
    "sorted": frozenset({"rank", "guess", "keep", "choose"}),
    "decided": frozenset(JUDGING) - {"rank", "score", "fill_in", "read_off"},
    "blank": frozenset(JUDGING) - {"rank", "read_off"},
    "shorten": frozenset({"suit", "character", "compare", "best", "protected", "gap", "guess"}),
    "employed": frozenset({"opinion", "compare", "guess"}),
    "thing": frozenset({"best", "compare", "suit", "who_to_take"}),
    "election": frozenset({"choose", "predict", "opinion", "best"}),
}
"""What a lawful purpose takes back beside the model's opinion: the kinds of judging that its own words sound
like."""

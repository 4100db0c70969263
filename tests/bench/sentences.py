"""How well private matters are told that were not taught: each fifth of the examples by the others."""

from time import process_time

import numpy as np

from routing.sensitivity.matters import ENOUGH, learnt, signs_of_text
from routing.sensitivity.sentences.labelled import NONE, shipped

FOLDS = 5


def run() -> list[tuple[str, float, str]]:
    """Rows of label, value and unit."""
    examples = shipped("routing.sensitivity.matters")
    signs = [signs_of_text(example.text) for example in examples]
    scores = np.zeros(len(examples))
    began = process_time()
    for fold in range(FOLDS):
        others = [example for number, example in enumerate(examples) if number % FOLDS != fold]
        taught = learnt(others)
        for number in range(fold, len(examples), FOLDS):
            scores[number] = taught.score(examples[number].text, signs[number])
    private = np.array([example.label != NONE for example in examples])
    told = scores >= ENOUGH
    return [
        ("private matters: examples", float(len(examples)), ""),
        ("private matters: told, of those left out", 100 * told[private].mean(), "%"),
        ("private matters: told where there is none", 100 * told[~private].mean(), "%"),
        ("private matters: to learn all", (process_time() - began) / FOLDS, "s"),
    ]

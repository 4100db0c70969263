"""The models of an installation, learnt once and read back at each start.

Learning the shipped intents takes a second or two, reading a tenth of that. `make run` prepares the files
when it sets everything up; where none can be written, everything is learnt at each start. Beside the model
lies the groundwork of the shipped examples, from which a company's own intents are learnt in a moment. A
file's name carries a fingerprint of seeds, lexicon and code, so that an old one is never read.
"""

import hashlib
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, TypeVar
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

import routing.applicants
import routing.intents
import routing.sensitivity
from routing import packed
from routing.applicants import phrasing
from routing.applicants.phrasing import Phrasing
from routing.intents import calibration, index, lexicon
from routing.intents.examples import Example
from routing.intents.examples import shipped as shipped_examples
from routing.intents.groundwork import Groundwork
from routing.intents.index import Index
from routing.intents.kernel import Sparse
from routing.intents.model import IntentModel, Kept, Weights
from routing.intents.ridge import Twins
from routing.intents.space import Space
from routing.sensitivity import matters
from routing.sensitivity.sentences import classifier as sentences
from routing.sensitivity.sentences.classifier import Classifier

_UNREADABLE = (OSError, EOFError, ValueError, KeyError, BadZipFile)

FOLDER = Path(__file__).with_name("prepared_models")

Model = TypeVar("Model")
Stored = Mapping[str, NDArray[Any]]  # Any: the arrays of one file are of several types


def intent_model(folder: Path = FOLDER, company: Sequence[Example] = ()) -> IntentModel:
    """The shipped model, taught the company's examples too: read if it was prepared, else learnt and,
    where possible, prepared."""
    known = lexicon.shipped()
    return _prepared(
        folder / f"intents-{_fingerprint(company)}.npz",
        lambda stored: IntentModel.restored(_kept(stored), known),
        lambda: IntentModel.of(groundwork(folder).extended(company, known), known, calibration.STRANGERS),
        lambda model: _of_kept(model.kept()),
    )


def groundwork(folder: Path = FOLDER) -> Groundwork:
    """What the shipped examples leave for learning more: read if it was prepared, else worked out."""
    return _prepared(
        folder / f"groundwork-{_fingerprint()}.npz",
        _ground,
        lambda: Groundwork.of(shipped_examples(), lexicon.shipped()),
        _of_ground,
    )


def private_matters(folder: Path = FOLDER) -> Classifier:
    """What tells private matters: read if it was prepared, else learnt and, where possible, prepared."""
    return _prepared(
        _path_of("matters", folder),
        lambda stored: Classifier(_kept_sentences(stored)),
        matters.shipped,
        lambda learnt: _of_sentences(learnt.kept),
    )


def judging_of_applicants(folder: Path = FOLDER) -> Phrasing:
    """What tells requests to judge applicants, in the same way."""
    return _prepared(
        _path_of("applicants", folder),
        lambda stored: Phrasing(_kept_phrasing(stored)),
        phrasing.shipped,
        lambda learnt: _of_phrasing(learnt.kept),
    )


def _prepared(
    path: Path,
    restored: Callable[[Stored], Model],
    learnt: Callable[[], Model],
    stored: Callable[[Model], Stored],
) -> Model:
    """What was prepared in a file; else what is learnt now and, where possible, prepared for later."""
    try:
        return restored(_read(path))
    except _UNREADABLE:
        pass
    model = learnt()
    _write(path, stored(model))
    return model


def _path_of(name: str, folder: Path) -> Path:
    """Where what was learnt of sentences is prepared."""
    whole = hashlib.sha256()
    for package in (routing.applicants, routing.intents, routing.sensitivity):
        whole.update(_digest(package.__file__))
    return folder / f"{name}-{whole.hexdigest()[:16]}.npz"


# --- files ------------------------------------------------------------------------------------------


@cache
def _digest(package: str | None) -> bytes:
    """A fingerprint of what writes and packs models, and of everything in a package that one is made of."""
    whole = hashlib.sha256(Path(__file__).read_bytes() + Path(packed.__file__).read_bytes())
    for path in sorted(Path(package or "").parent.rglob("*")):
        if path.suffix in {".py", ".toml", ".jsonl"}:
            whole.update(path.name.encode())
            whole.update(path.read_bytes())
    return whole.digest()


def _fingerprint(company: Sequence[Example] = ()) -> str:
    whole = hashlib.sha256(_digest(routing.intents.__file__))
    for example in company:
        whole.update(f"{example.intent}\0{example.text}\0".encode("utf-8", "replace"))
    return whole.hexdigest()[:16]


def _read(path: Path) -> Stored:
    with np.load(path, allow_pickle=False) as stored:
        return dict(stored)


def _write(path: Path, arrays: Stored) -> None:
    """Whole or not at all; an installation that nobody may write to is not an error."""
    draft = path.with_suffix(".part.npz")
    try:
        path.parent.mkdir(exist_ok=True)
        for old in path.parent.glob(f"{path.name.partition('-')[0]}-*.npz"):
            old.unlink()
        np.savez(draft, allow_pickle=False, **arrays)
        draft.replace(path)
    except OSError:
        with suppress(OSError):
            draft.unlink()


# --- the model --------------------------------------------------------------------------------------


def _of_kept(kept: Kept) -> Stored:
    return {
        "names": _bytes(kept.names),
        **_of_index(kept.index),
        "rarity": kept.rarity,
        "steps": kept.weights.steps,
        "step": kept.weights.step,
        "constant": kept.weights.constant,
        "sharpness": np.array(kept.sharpness),
        "doubt": np.array(kept.doubt),
        "thresholds": np.array(kept.thresholds),
    }


def _kept(stored: Stored) -> Kept:
    return Kept(
        names=_words(stored["names"]),
        index=_index(stored),
        rarity=stored["rarity"],
        weights=Weights(steps=stored["steps"], step=stored["step"], constant=stored["constant"]),
        sharpness=float(stored["sharpness"]),
        doubt=tuple(stored["doubt"].tolist()),
        thresholds=tuple(stored["thresholds"].tolist()),
    )


def _of_index(kept: index.Kept) -> Stored:
    return {
        "letters": kept.letters,
        "words": np.frombuffer(kept.words, np.uint8),
        "begins": kept.begins,
        "seconds": kept.seconds,
        "concepts": _bytes(kept.concepts),
        "firsts": kept.firsts,
        "others": kept.others,
    }


def _index(stored: Stored) -> index.Kept:
    return index.Kept(
        letters=stored["letters"],
        words=stored["words"].tobytes(),
        begins=stored["begins"],
        seconds=stored["seconds"],
        concepts=_words(stored["concepts"]),
        firsts=stored["firsts"],
        others=stored["others"],
    )


# --- the groundwork ---------------------------------------------------------------------------------


def _of_ground(ground: Groundwork) -> Stored:
    """Without the examples: they are shipped."""
    return {
        **_of_index(ground.space.index.kept),
        "rarity": ground.space.rarity,
        "rows": ground.matrix.rows,
        "columns": ground.matrix.columns,
        "strengths": ground.matrix.strengths,
        "lengths": ground.lengths,
        "importance": ground.importance,
        "typical": np.array(ground.typical),
        "signs": ground.signs,
        "root": ground.root,
        "first": ground.twins.first,
        "second": ground.twins.second,
        "cosine": ground.twins.cosine,
    }


def _ground(stored: Stored) -> Groundwork:
    space = Space(Index(_index(stored)), stored["rarity"])
    examples = tuple(shipped_examples())
    return Groundwork(
        examples=examples,
        space=space,
        matrix=Sparse(
            rows=stored["rows"],
            columns=stored["columns"],
            strengths=stored["strengths"],
            examples=len(examples),
            features=space.size,
        ),
        lengths=stored["lengths"],
        importance=stored["importance"],
        typical=float(stored["typical"]),
        signs=stored["signs"],
        root=stored["root"],
        twins=Twins(first=stored["first"], second=stored["second"], cosine=stored["cosine"]),
    )


# --- a classifier of sentences --------------------------------------------------------------------------


def _of_sentences(kept: sentences.Kept) -> Stored:
    return {
        "words": np.frombuffer(kept.words, np.uint8),
        "word_scores": kept.word_scores,
        "begins": kept.begins,
        "seconds": kept.seconds,
        "pair_scores": kept.pair_scores,
        "grams": kept.grams,
        "gram_scores": kept.gram_scores,
        "constant": np.array(kept.constant),
        "common": kept.common,
    }


def _kept_sentences(stored: Stored) -> sentences.Kept:
    return sentences.Kept(
        words=stored["words"].tobytes(),
        word_scores=stored["word_scores"],
        begins=stored["begins"],
        seconds=stored["seconds"],
        pair_scores=stored["pair_scores"],
        grams=stored["grams"],
        gram_scores=stored["gram_scores"],
        constant=float(stored["constant"]),
        common=stored["common"],
    )


def _of_phrasing(kept: phrasing.Kept) -> Stored:
    return {
        **_of_sentences(kept.words),
        "signs": _bytes(kept.signs),
        "sign_scores": kept.sign_scores,
    }


def _kept_phrasing(stored: Stored) -> phrasing.Kept:
    return phrasing.Kept(
        words=_kept_sentences(stored), signs=_words(stored["signs"]), sign_scores=stored["sign_scores"]
    )


def _bytes(words: Sequence[str]) -> NDArray[np.uint8]:
    return np.frombuffer("\0".join(words).encode(), dtype=np.uint8)


def _words(stored: NDArray[np.uint8]) -> tuple[str, ...]:
    return tuple(stored.tobytes().decode().split("\0"))


if __name__ == "__main__":
    intent_model()
    groundwork()
    private_matters()
    judging_of_applicants()
    sys.exit(0)

"""The shipped intent model, trained once for an installation and read back at each start.

Training takes a second or two, reading a tenth of that. `make run` prepares the file when it sets everything
up; where none can be written, the model is trained at each start. The file's name carries a fingerprint of
seeds, lexicon and code, so that an old one is never read.
"""

import hashlib
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import numpy as np

import routing.intents
from routing.intents import lexicon
from routing.intents.examples import Example
from routing.intents.examples import shipped as shipped_examples
from routing.intents.model import IntentModel, Kept, shipped

FOLDER = Path(__file__).with_name("prepared_models")


def intent_model(folder: Path = FOLDER, company: Sequence[Example] = ()) -> IntentModel:
    """The shipped model, taught the company's examples too: read if it was prepared, else trained and,
    where possible, prepared."""
    path = folder / f"intents-{_fingerprint(company)}.npz"
    try:
        return IntentModel.restored(_read(path), lexicon.shipped())
    except (OSError, ValueError, KeyError):
        pass
    model = IntentModel.train([*shipped_examples(), *company], lexicon.shipped()) if company else shipped()
    _write(path, model.kept())
    return model


def _fingerprint(company: Sequence[Example]) -> str:
    whole = hashlib.sha256()
    for path in _sources():
        whole.update(path.name.encode())
        whole.update(path.read_bytes())
    for example in company:
        whole.update(f"{example.intent}\0{example.text}\0".encode("utf-8", "replace"))
    return whole.hexdigest()[:16]


def _sources() -> Iterator[Path]:
    root = Path(routing.intents.__file__).parent
    yield from sorted(path for path in root.rglob("*") if path.suffix in {".py", ".toml", ".jsonl"})


def _read(path: Path) -> Kept:
    with np.load(path, allow_pickle=False) as stored:
        return Kept(
            names=_words(stored["names"]),
            features=_words(stored["features"]),
            known_by=tuple(stored["known_by"].tolist()),
            examples=int(stored["examples"]),
            weights=stored["weights"],
            sharpness=float(stored["sharpness"]),
            doubt=tuple(stored["doubt"].tolist()),
            thresholds=tuple(stored["thresholds"].tolist()),
        )


def _write(path: Path, kept: Kept) -> None:
    """Whole or not at all; an installation that nobody may write to is not an error."""
    draft = path.with_suffix(".part.npz")
    try:
        path.parent.mkdir(exist_ok=True)
        for old in path.parent.glob("intents-*.npz"):
            old.unlink()
        np.savez(
            draft,
            names=_bytes(kept.names),
            features=_bytes(kept.features),
            known_by=np.array(kept.known_by, dtype=np.int32),
            examples=np.array(kept.examples),
            weights=kept.weights,
            sharpness=np.array(kept.sharpness),
            doubt=np.array(kept.doubt),
            thresholds=np.array(kept.thresholds),
        )
        draft.replace(path)
    except OSError:
        with suppress(OSError):
            draft.unlink()


def _bytes(words: tuple[str, ...]) -> "np.ndarray[tuple[int], np.dtype[np.uint8]]":
    return np.frombuffer("\0".join(words).encode(), dtype=np.uint8)


def _words(stored: "np.ndarray[tuple[int], np.dtype[np.uint8]]") -> tuple[str, ...]:
    return tuple(stored.tobytes().decode().split("\0"))


if __name__ == "__main__":
    intent_model()
    sys.exit(0)

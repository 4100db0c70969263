"""The prepared intent model: the same as the trained one, and never an old one."""

from pathlib import Path

import pytest

from bot.prepared import groundwork, intent_model
from routing.intents.examples import Example
from routing.intents.model import shipped

SENTENCES = [
    "Angebot für 200 Kugellager 6204 an Müller GmbH",
    "opsummer tråden",
    "draft a mail to the team about the new holiday rules",
    "asdf",
]


def test_what_is_read_back_understands_exactly_like_what_was_trained(tmp_path: Path) -> None:
    intent_model(tmp_path)
    read_back, trained = intent_model(tmp_path), shipped()
    assert read_back is not trained
    assert read_back.thresholds == trained.thresholds
    for sentence in SENTENCES:
        assert read_back.classify(sentence) == trained.classify(sentence)


def test_a_damaged_file_is_replaced_and_only_the_newest_is_kept(tmp_path: Path) -> None:
    (tmp_path / "intents-0123456789abcdef.npz").write_bytes(b"old")
    intent_model(tmp_path)
    (stored,) = tmp_path.glob("intents-*")
    stored.write_bytes(b"damaged")
    assert intent_model(tmp_path).classify(SENTENCES[0]).name == "quote"
    assert stored.read_bytes() != b"damaged"


def test_a_folder_that_cannot_be_written_is_no_error() -> None:
    assert intent_model(Path("/dev/null/models")).classify(SENTENCES[0]).name == "quote"


def test_groundwork_that_is_read_back_teaches_exactly_like_the_one_that_was_worked_out(
    tmp_path: Path,
) -> None:
    company = [
        Example(text=text, intent="parking") for text in ("hvor må jeg parkere", "Parkplatz für Gäste")
    ]
    first = intent_model(tmp_path, company)
    for stored in tmp_path.glob("intents-*"):
        stored.unlink()
    again = intent_model(tmp_path, company)
    assert again is not first
    for sentence in (*SENTENCES, "Parkplatz für morgen"):
        assert again.classify(sentence) == first.classify(sentence)


@pytest.mark.parametrize("damage", [b"", b"damaged", b"PK\x03\x04 cut off"])
def test_damaged_groundwork_is_worked_out_again(tmp_path: Path, damage: bytes) -> None:
    groundwork(tmp_path)
    (stored,) = tmp_path.iterdir()
    stored.write_bytes(damage)
    assert len(groundwork(tmp_path).examples) > 1_000
    assert len(stored.read_bytes()) > 1_000

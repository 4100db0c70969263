"""The prepared intent model: the same as the trained one, and never an old one."""

from pathlib import Path

from bot.prepared import intent_model
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
    (stored,) = tmp_path.iterdir()
    stored.write_bytes(b"damaged")
    assert intent_model(tmp_path).classify(SENTENCES[0]).name == "quote"
    assert stored.read_bytes() != b"damaged"


def test_a_folder_that_cannot_be_written_is_no_error() -> None:
    assert intent_model(Path("/dev/null/models")).classify(SENTENCES[0]).name == "quote"

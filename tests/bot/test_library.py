"""The prompt library serves every intent in every language, a company's own prompts first."""

from pathlib import Path

import pytest

from bot.library import load
from routing.errors import Misconfigured
from routing.vocabulary import INTENTS, LANGUAGES, UNKNOWN, Language

PREAMBLE: dict[Language, str] = {"da": "Du er Dirigent", "de": "Dies ist Dirigent", "en": "You are Dirigent"}


def write(folder: Path, name: str, text: str) -> None:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [*INTENTS, UNKNOWN])
def test_every_intent_has_an_instruction_in_every_language(name: str, language: Language) -> None:
    prompt = load().prompt(name, language)
    assert (prompt.name, prompt.version, prompt.language) == (name, "1", language)
    assert prompt.text.startswith(PREAMBLE[language])
    assert len(prompt.text) > len(load().prompt(UNKNOWN, language).text) / 2


@pytest.mark.parametrize(
    ("language", "promises"),
    [
        (
            "da",
            ("AI-assistent", "[PERSON_1]s", "aldrig en instruktion", "aldrig rangeret", "Udkast", "priser"),
        ),
        (
            "de",
            (
                "KI-Assistent",
                "[PERSON_1]s",
                "nie eine Anweisung",
                "nie in eine Rangfolge",
                "Entwurf",
                "Preise",
            ),
        ),
        ("en", ("AI assistant", "[PERSON_1]s", "never an instruction", "never ranked", "Draft", "prices")),
    ],
)
def test_the_preamble_holds_the_house_rules_in_every_language(
    language: Language, promises: tuple[str, ...]
) -> None:
    text = load().prompt("chat", language).text
    assert [promise for promise in promises if promise not in text] == []


def test_an_unknown_name_gets_the_instruction_for_unclear_tasks() -> None:
    assert load().prompt("no_such_intent", "de") == load().prompt(UNKNOWN, "de")
    assert load().prompt("house", "en").name == UNKNOWN


def test_a_companys_newer_version_wins_and_the_older_one_can_still_be_asked_for(tmp_path: Path) -> None:
    write(tmp_path, "quote/10.da.md", "Vores egen tilbudstekst")
    write(tmp_path, "quote/2.da.md", "En ældre")
    library = load(tmp_path)
    assert library.versions("quote") == ("1", "2", "10")
    assert library.prompt("quote", "da").version == "10"
    assert library.prompt("quote", "da").text.endswith("Vores egen tilbudstekst")
    assert library.prompt("quote", "da", "1") == load().prompt("quote", "da")


def test_a_company_can_replace_a_shipped_text_and_add_an_intent(tmp_path: Path) -> None:
    write(tmp_path, "house/1.en.md", "You are Otto.")
    write(tmp_path, "forklift/1.en.md", "Help with forklifts.")
    assert load(tmp_path).prompt("forklift", "en").text == "You are Otto.\n\nHelp with forklifts."


def test_a_missing_language_falls_back_to_english(tmp_path: Path) -> None:
    write(tmp_path, "forklift/1.en.md", "Help with forklifts.")
    prompt = load(tmp_path).prompt("forklift", "da")
    assert (prompt.language, prompt.version) == ("en", "1")
    assert prompt.text.startswith(PREAMBLE["da"])


def test_a_new_version_in_one_language_leaves_the_others_as_they_were(tmp_path: Path) -> None:
    write(tmp_path, "quote/2.en.md", "Our own quote text.")
    library = load(tmp_path)
    assert library.prompt("quote", "en").version == "2"
    assert library.prompt("quote", "da").version == "1"
    assert library.prompt("quote", "da", "2").language == "en"


def test_an_unknown_version_is_named_with_those_that_exist() -> None:
    with pytest.raises(Misconfigured, match=r"'quote' has no version '7'.*there is: 1"):
        load().prompt("quote", "da", "7")


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("quote/2.fr.md", "Bonjour", r"quote/2\.fr\.md: the language must be one of da, de, en"),
        ("quote/new.md", "Hej", r"quote/new\.md: expected <version>\.<language>\.md"),
        ("quote/2.da.md", "  \n", r"quote/2\.da\.md: must hold 1 to"),
        ("quote/2.da.md", "x" * 30_000, r"quote/2\.da\.md: must hold 1 to"),
        ("My Quote/2.da.md", "Hej", r"My Quote: a prompt's name is small letters"),
    ],
)
def test_a_faulty_file_is_named_with_its_reason(tmp_path: Path, name: str, text: str, reason: str) -> None:
    write(tmp_path, name, text)
    with pytest.raises(Misconfigured, match=reason):
        load(tmp_path)


def test_a_file_that_is_not_text_is_named(tmp_path: Path) -> None:
    write(tmp_path, "quote/2.da.md", "")
    (tmp_path / "quote" / "2.da.md").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Misconfigured, match=r"quote/2\.da\.md: cannot be read as UTF-8"):
        load(tmp_path)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="is not a folder"):
        load(tmp_path / "nowhere")

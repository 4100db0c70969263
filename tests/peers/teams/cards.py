"""What can be pressed and filled in on a card."""

from typing import Any

from tests.peers.teams.conversations import Json


def fields_of(card: object) -> list[Json]:
    """All input fields of a card, wherever they are."""
    if isinstance(card, list):
        return [field for part in card for field in fields_of(part)]
    if not isinstance(card, dict):
        return []
    if card.get("type") == "Input.Text":
        return [card]
    return [field for part in card.values() for field in fields_of(part)]


def actions_of(card: object) -> list[Json]:
    """All buttons of a card, wherever they are."""
    if isinstance(card, list):
        return [action for part in card for action in actions_of(part)]
    if not isinstance(card, dict):
        return []
    if card.get("type") == "Action.Execute":
        return [card]
    return [action for part in card.values() for action in actions_of(part)]


def titles_of(card: object) -> list[str]:
    """The words on all its buttons."""
    return [action["title"] for action in actions_of(card)]


def table_of(card: object) -> list[list[str]]:
    """The words in the cells of a card's first table, row by row."""
    if isinstance(card, list):
        return next((table for part in card if (table := table_of(part))), [])
    if not isinstance(card, dict):
        return []
    if card.get("type") == "Table":
        rows = (row["cells"] for row in card["rows"])
        return [["".join(item["text"] for item in cell["items"]) for cell in cells] for cells in rows]
    return next((table for part in card.values() if (table := table_of(part))), [])


def dialog_of(answer: Any) -> Json:  # the bot's answer, of any shape
    """The card of a dialog."""
    card: Json = answer["task"]["value"]["card"]["content"]
    return card

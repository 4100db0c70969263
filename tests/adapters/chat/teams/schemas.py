"""Validation against Microsoft's schemas: those beside the checkout, and all that it has published."""

import json
from pathlib import Path
from typing import Any

import jsonschema

from tests.peers.npm import npm


def faults(document: object, schema: Path) -> list[str]:
    """What a schema finds wrong. The schema itself is not checked: Microsoft's holds regular expressions
    that only .NET knows, in parts that we do not use."""
    described = json.loads(schema.read_text())
    # jsonschema carries no types
    validator: Any = (
        jsonschema.Draft4Validator if "draft-04" in described["$schema"] else jsonschema.Draft6Validator
    )
    return [error.message for error in validator(described).iter_errors(document)]


def published(address: str) -> Path:
    """The schema of this address, as Microsoft's package of them has it.

    It ends in `teams/v1.19/MicrosoftTeams.schema.json` or the like; the test is skipped without npm.
    """
    version, name = address.split("/")[-2:]
    return npm("@microsoft/app-manifest", "1.1.2") / "build/json-schemas/teams" / version / name

"""Validation against the schemas beside the checkout."""

import json
from pathlib import Path
from typing import Any

import jsonschema


def faults(document: object, schema: Path) -> list[str]:
    """What a schema finds wrong. The schema itself is not checked: Microsoft's holds regular expressions
    that only .NET knows, in parts that we do not use."""
    described = json.loads(schema.read_text())
    # jsonschema carries no types
    validator: Any = (
        jsonschema.Draft4Validator if "draft-04" in described["$schema"] else jsonschema.Draft6Validator
    )
    return [error.message for error in validator(described).iter_errors(document)]

"""How much each consideration counts when a card is chosen by weighing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """Each is 0 (does not count) or more; only their proportions matter."""

    complexity: float = 1.5
    """A hard task wants a capable card."""
    quality: float = 1.5
    """What the intent wants, against what the tier promises and people's verdicts show."""
    budget: float = 1.2
    """A low price; counts more, the less the intent may cost."""
    time: float = 0.8
    """A quick first word; counts more, the more urgent the message is."""
    load: float = 0.5
    """Few calls under way."""
    health: float = 1.0
    """No failure a moment ago."""
    nearness: float = 0.6
    """Close to home; counts more, the more sensitive the text is."""
    language: float = 0.6
    """The card writes the asker's language well."""
    context: float = 0.4
    """Room for the message with its attachments and its thread."""
    strength: float = 0.8
    """The settings call the card good at this task."""


DEFAULT = Weights()

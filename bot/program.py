"""The running program as whoever started it sees it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.catalogue import Catalogue
from bot.settings import Settings


@dataclass(slots=True, kw_only=True)
class Program:
    """Everything that runs, and how to reach it."""

    settings: Settings
    models: Catalogue
    platforms: Sequence[str]
    url: str = ""

    def greeting(self) -> str:
        """What to tell whoever started the program."""
        cards = ", ".join(f"{card.name} ({card.residency})" for card in self.models.cards)
        lines = [f"{self.settings.bot.name} is ready.", f"  models      {cards}"]
        lines += [f"  disabled    {fault.model}: {fault.because}" for fault in self.models.faults]
        if "playground" in self.platforms:
            lines.append(f"  playground  {self.url}/")
        lines += [f"  {name:<10}  connected" for name in self.platforms if name != "playground"]
        lines.append("  stop with   Ctrl+C")
        return "\n".join(lines)

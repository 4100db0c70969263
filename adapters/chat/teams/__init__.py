"""Microsoft Teams."""

from adapters.chat.teams.chat import TeamsChat
from adapters.chat.teams.edge import Anonymous

__all__ = ["Anonymous", "TeamsChat"]

"""A local Microsoft Teams."""

from tests.peers.teams.activities import CHANNEL, GROUP, PERSONAL
from tests.peers.teams.connector import Fault
from tests.peers.teams.conversations import Shown
from tests.peers.teams.service import LocalTeams, TeamsApp
from tests.peers.teams.serving import serve

__all__ = ["CHANNEL", "GROUP", "PERSONAL", "Fault", "LocalTeams", "Shown", "TeamsApp", "serve"]

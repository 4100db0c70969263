"""The health of the cards: who fails, who is slow, who is full, and for how long each is spared."""

from routing.health.breaker import Rest
from routing.health.cards import Health, Ticket

__all__ = ["Health", "Rest", "Ticket"]

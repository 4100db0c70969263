"""The terminal as a chat platform: one message in, the answer out as it streams."""

from adapters.chat.console.terminal import Terminal

__all__ = ["Terminal"]

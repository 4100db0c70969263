"""Slack. Slack's SDK is loaded when `SlackChat.start` is called, and not before."""

from adapters.chat.slack.chat import SlackChat

__all__ = ["SlackChat"]

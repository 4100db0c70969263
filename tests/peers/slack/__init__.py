"""A local Slack: state, Web API, signed HTTP delivery, Socket Mode, and verbs for the people in it.

async with LocalSlack() as slack:
    await slack.deliver_to("http://127.0.0.1:8080/slack/events")  # or let the app connect in Socket Mode
    ts = await slack.mention("U0ANNA", "C0GENERAL", "hej")
    await slack.until(lambda: len(slack.thread("C0GENERAL", ts)) == 2)
"""

from tests.peers.slack.local import LocalSlack
from tests.peers.slack.web import Fault
from tests.peers.slack.workspace import BOT_USER, Post, View, dm_of

__all__ = ["BOT_USER", "Fault", "LocalSlack", "Post", "View", "dm_of"]

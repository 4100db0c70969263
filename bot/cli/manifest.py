"""`dirigent manifest`: writes the app package of a platform."""

import argparse
import sys

from bot import wiring
from bot.settings_file import load


def run(options: argparse.Namespace) -> int:
    """Print the path of each file that was written."""
    settings = load(options.config)
    for path in wiring.write_manifest(options.platform, options.out, settings, options.variant):
        print(path)
    if options.platform == "teams" and not settings.teams.website:
        print(_NO_WEBSITE, file=sys.stderr)
    print(_NEXT[options.platform], file=sys.stderr)
    return 0


_NO_WEBSITE = (
    "The package names an example website. Before you upload it, set website under [teams] to the address of "
    "your pages about the bot; /privacy and /terms below it must exist."
)
_NEXT = {
    "slack": "Next: api.slack.com/apps, Create New App, From a manifest, and paste the file.",
    "teams": "Next: Teams admin center, Manage apps, Upload new app, and choose the zip file.",
}

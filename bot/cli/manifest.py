"""`dirigent manifest`: writes the app package of a platform."""

import argparse
import sys

from bot import wiring
from bot.settings_file import load


def run(options: argparse.Namespace) -> int:
    """Print the path of each file that was written."""
    for path in wiring.write_manifest(options.platform, options.out, load(options.config)):
        print(path)
    print(_NEXT[options.platform], file=sys.stderr)
    return 0


_NEXT = {
    "slack": "Next: api.slack.com/apps, Create New App, From a manifest, and paste the file.",
    "teams": "Next: Teams admin center, Manage apps, Upload new app, and choose the zip file.",
}

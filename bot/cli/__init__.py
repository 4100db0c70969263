"""The command line: `dirigent`.

`dirigent --help` answers at once, since each command imports what it needs when it runs. What a machine
reads goes to stdout, everything else to stderr.
"""

import importlib
import os
import sys
from collections.abc import Sequence

from bot.cli.arguments import parser
from routing.errors import DirigentError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 0 for success, 1 for a fault, 2 for wrong input."""
    options = parser().parse_args(arguments)
    try:
        command = importlib.import_module(f"bot.cli.{_MODULES.get(options.command, options.command)}")
        return int(command.run(options))
    except DirigentError as error:
        print(f"dirigent: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # Or the interpreter tries to flush once more at its end, and complains.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        print(f"dirigent: {error.filename or 'system'}: {error.strerror or error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


_MODULES = {"tag": "route"}

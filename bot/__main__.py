"""The command `tierbot`, the same as `python -m bot`."""

import sys

from bot.cli import cli
from bot.faults import FatalError


def main() -> None:
    """Run the command line; a fault that ends the program becomes a sentence on stderr and an exit status."""
    try:
        cli(prog_name="tierbot")
    except FatalError as error:
        sys.stderr.write(f"tierbot: {error}\n")
        sys.exit(error.status)


if __name__ == "__main__":
    main()

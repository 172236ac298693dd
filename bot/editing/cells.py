"""Cells that a spreadsheet would take for a formula: marked where data goes out, and unmarked where it comes in.

Where a semicolon parts the cells of a spreadsheet, what stands after one in a cell of ours is a cell as well.
"""

import re

_MARK = "'"
_DANGEROUS = re.compile(r"['\" ]*[=+\-@\t\r\n]")


def guarded(cell: str) -> str:
    """The cell with a mark before each part that a spreadsheet would run."""
    return ";".join(_MARK + part if _DANGEROUS.match(part) else part for part in cell.split(";"))


def unguarded(cell: str) -> str:
    """What `guarded` was given."""
    return ";".join(part[1:] if part.startswith(_MARK) and _DANGEROUS.match(part) else part for part in cell.split(";"))

"""Cells that a spreadsheet would take for a formula: marked where data goes out, and unmarked where it comes in."""

_MARK = "'"
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")


def guarded(cell: str) -> str:
    """The cell with a mark before it if a spreadsheet would run it."""
    return _MARK + cell if _is_dangerous(cell) else cell


def unguarded(cell: str) -> str:
    """What `guarded` was given."""
    return cell[1:] if cell.startswith(_MARK) and _is_dangerous(cell) else cell


def _is_dangerous(cell: str) -> bool:
    return cell.lstrip(_MARK).startswith(_DANGEROUS)

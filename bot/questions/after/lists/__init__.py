"""How a message goes on with a list, a count or the moves that were told."""

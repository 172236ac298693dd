"""A message after another: how it goes on with what the same person asked before."""

"""Whether a question gets a yes or a no, and what is claimed in it."""

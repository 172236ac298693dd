"""A message by itself: the question that it asks."""

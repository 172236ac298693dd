"""From a Question and the report snapshot to an Answer made of plain data, and the words for it."""

"""From text to marked sentences, and what such a sentence says: the words, tiers, years and numbers in it."""

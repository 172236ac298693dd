"""Measurements; README.md says of what."""

"""Questions that are told by the form of a sentence, before any phrasing is tried (`by_form.py`)."""

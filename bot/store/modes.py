"""What the bot may do in a channel."""

from enum import StrEnum


class ChannelMode(StrEnum):
    """Whom the bot answers in a channel."""

    OFF = "off"
    """Nobody."""
    MENTIONS = "mentions"
    """Those who address it."""
    QUESTIONS = "questions"
    """Them, and whoever asks a clear question about the report."""

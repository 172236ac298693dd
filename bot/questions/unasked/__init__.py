"""Whether a message that nobody addressed to the bot is answered."""

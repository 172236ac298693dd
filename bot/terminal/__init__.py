"""The terminal front end: drawing answers, the chat, and streams of JSON lines for scripts."""

"""What a question of the findings is about: its topic, what it claims of that, and in which countries."""

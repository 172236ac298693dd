"""The Discord front end: the client, its commands, and drawing answers as embeds."""

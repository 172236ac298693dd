"""tierbot: answers about the Trafficking in Persons Report, on Discord and in a terminal."""

__version__ = "0.1.0"

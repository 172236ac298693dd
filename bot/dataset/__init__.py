"""The files of data/: reading them into records, and checking them."""

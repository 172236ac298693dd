"""What a message after another leaves out, put into its text before it is read."""

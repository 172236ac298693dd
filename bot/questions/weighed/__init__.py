"""What the words of a message weigh by themselves: a second opinion on what the phrasings tell."""

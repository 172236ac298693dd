"""What generates and checks files of the project; run by hand or by make, never by the bot."""

"""What editors do to the report's data: changes, made and checked, and the files they come in and go out by."""

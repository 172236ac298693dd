"""How a message goes on with a meaning, a rule, the report itself or a topic of its findings."""

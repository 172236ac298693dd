"""The store: tables, migrations, seeding from the shipped data, and reading it back as records."""

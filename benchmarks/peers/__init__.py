"""tierbot beside other matchers of country names: what is measured, how, and how it is told."""

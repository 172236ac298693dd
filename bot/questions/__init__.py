"""From text to a Question: what is asked, of which countries, of which years."""

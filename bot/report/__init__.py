"""The domain: tiers, countries, ratings, findings, and the immutable report snapshot. Imports nothing else of ours."""

"""`/data`: what editors do, in the home server alone."""

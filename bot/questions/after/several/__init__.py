"""How a message goes on with several countries, or years, that were asked about together or in turn."""

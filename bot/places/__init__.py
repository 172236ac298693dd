"""From text to countries: folding names, the gazetteer, resolving one name, spotting names in a message."""

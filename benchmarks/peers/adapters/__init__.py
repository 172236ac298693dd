"""One module per matcher, with `resolve(text)` or `spot(text)`, or both.

`resolve` gives the alpha-3 codes that the text stands for, `spot` gives each mention as (code, start, end); start and
end are -1 where the matcher does not tell them. A module that works on tierbot's own names has `load(names)`, which
comes first. Each module is imported in an environment of its own: see `benchmarks.peers.catalogue`.
"""

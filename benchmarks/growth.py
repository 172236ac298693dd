"""Measure what a misspelt name costs as the names grow tenfold: python -m benchmarks.growth."""

import random
import statistics
import string
from collections.abc import Sequence
from time import perf_counter_ns

from bot.places.slips import SlipIndex
from tests.support.knowledge import shipped_service

SEED = 2025
MISSPELT = 500
FACTORS = (1, 10)


def main() -> None:
    """Print the median time of a look-up, and how many names it compares, for each size."""
    names = sorted(shipped_service().snapshot.gazetteer.by_squeezed)
    rng = random.Random(SEED)
    words = [slip(rng, rng.choice(names)) for _ in range(MISSPELT)]
    print(f"{'names':>8}{'look-up, µs':>14}{'p99, µs':>10}{'found, at most':>16}")
    for factor in FACTORS:
        more = [*names, *generated(rng, names, (factor - 1) * len(names))]
        index = SlipIndex(more)
        times, found = measure(index, words)
        p99 = statistics.quantiles(times, n=100)[98]
        print(f"{len(more):8}{statistics.median(times):14.1f}{p99:10.1f}{found:16}")


def generated(rng: random.Random, names: Sequence[str], count: int) -> list[str]:
    """Names that look like names of countries: their beginnings and ends put together anew."""
    made: set[str] = set()
    while len(made) < count:
        first, second = rng.choice(names), rng.choice(names)
        made.add(first[: len(first) // 2] + rng.choice(string.ascii_lowercase) + second[len(second) // 2 :])
    return sorted(made)


def slip(rng: random.Random, name: str) -> str:
    """The name with one letter changed."""
    place = rng.randrange(len(name))
    return name[:place] + rng.choice(string.ascii_lowercase) + name[place + 1 :]


def measure(index: SlipIndex, words: Sequence[str]) -> tuple[list[float], int]:
    """The microseconds that each look-up takes, and the most names that one finds."""
    times, most = [], 0
    for word in words:
        started = perf_counter_ns()
        near = index.near(word, 2)
        times.append((perf_counter_ns() - started) / 1000)
        most = max(most, len(near))
    return times, most


if __name__ == "__main__":
    main()

"""The tiers of the report and how they rank."""

from enum import StrEnum


class Tier(StrEnum):
    """A place given by the report; the value is the code used in the data files."""

    ONE = "1"
    TWO = "2"
    WATCH_LIST = "2WL"
    THREE = "3"
    SPECIAL_CASE = "SC"

    @property
    def word(self) -> str:
        """The tier as the report writes it, such as "Tier 2 Watch List"."""
        return _WORDS[self]

    @property
    def phrase(self) -> str:
        """The tier in the middle of a sentence: "Tier 3", "the Tier 2 Watch List", "a Special Case"."""
        return _PHRASES.get(self, self.word)

    @property
    def rank(self) -> int | None:
        """1 (best) to 4 (worst); None for a Special Case, which the report leaves unranked."""
        return _RANKS.get(self)

    def beyond(self, *, better: bool) -> tuple["Tier", ...]:
        """The tiers that rank better than this one, or worse, from best to worst; none for a Special Case."""
        rank = self.rank
        if rank is None:
            return ()
        return tuple(tier for tier, other in _RANKS.items() if (other < rank if better else other > rank))


_WORDS = {
    Tier.ONE: "Tier 1",
    Tier.TWO: "Tier 2",
    Tier.WATCH_LIST: "Tier 2 Watch List",
    Tier.THREE: "Tier 3",
    Tier.SPECIAL_CASE: "Special Case",
}
_PHRASES = {Tier.WATCH_LIST: "the Tier 2 Watch List", Tier.SPECIAL_CASE: "a Special Case"}
_RANKS = {Tier.ONE: 1, Tier.TWO: 2, Tier.WATCH_LIST: 3, Tier.THREE: 4}

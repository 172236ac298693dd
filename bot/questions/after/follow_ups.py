"""The table of short messages that ask something of what was asked before: see follow_ups.yaml beside this file."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.places.resolve import Resolution
from bot.questions.alone.referring import ONE
from bot.questions.expression import expression
from bot.questions.intent import UNANSWERED, About, Intent, Relation
from bot.questions.limits import Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import says_earlier, set_apart
from bot.questions.tables import read_table

_BEFORE = (
    r"(?:(?:and|so|but|or|ok|okay|well|hm|hmm|huh|lol|haha|lmao|omg|wow|please|pls|then|now|also|wait|oh|ah|,|:) )*"
)
_BEHIND = (
    r"(?: (?:though|tho|then|please|btw|by the way|lol|actually|exactly|, exactly|in that case|"
    r"i (?:guess|suppose|think|assume|bet)))*"
    r"(?:(?: ,)? (?:no|right|yes|correct|or not|(?:is|was|has|had|did|does) not it|(?:are|were|have|had|did|"
    r"do) not they))?"
)
NOW = expression(r"\b(?:now|today|currently)\b")
_SEVERAL = expression(r"\b(?:they|them|their|both|all|each|either|neither|two|three|those|these|any|none)\b")
_SO = expression(r"\b(?:so|like (?:that|this)|the case|true|same)\b")
"""What was told of several countries as a whole: "was that so in 2017 as well?"."""
_NO_LONGER = expression(r"\bno longer (?:(?:on|in|a) )?TIER")
_OF_ALL = expression(r"\b(?:best|worst|lowest|highest)\b")
_OF_THEM = expression(r"\b(?:of|among) (?:all )?(?:them|those|these)\b(?! (?:two|2|three|3)\b)")
_OF_THREE = expression(r"\b(?:three|3)\b")
_BOTH = expression(r"\b(?:both|two|2)\b")
_UNTIL = expression(r"(?:(?:and|so|but|ok) )*(?:until|till|up to|to)\b")
_OF_TIME = frozenset({About.YEARS, About.FIRST, About.LAST})
_TWO, _THREE = 2, 3


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One kind of short message, the question that it makes, and what it takes over from the one before."""

    intent: Intent
    about: About
    term: str
    after: frozenset[Intent]
    keeps: frozenset[str]
    needs: frozenset[str]
    stays: bool | None
    """Whether it asks if the tier is still the same, or has been left; None where it asks neither."""
    relation: Relation | None
    claims: bool
    """Whether it asks if what was said of a tier was so: "was it ever?"."""
    earlier: bool
    """Whether it asks for that before the present tier began."""
    denies: bool
    """Whether it wants confirmed that it was never so: "never Tier 1 then?"."""
    leaves: bool
    """Whether it asks if the tier spoken of was left."""
    expression: re.Pattern[str]
    examples: tuple[str, ...]

    def made(self, said: Sentence, before: Question, newest_year: int) -> Question | None:
        """The question that a message makes after another; None where it is not of this kind."""
        if before.intent not in self.after or not self._has_enough(before) or not self.expression.fullmatch(said.text):
            return None
        likewise = self.stays is True and before.intent is Intent.COMPARE and _SO.search(said.text) is not None
        places = _picked_first(before) if likewise else self._places(said, before)
        spoken_of = (before.tiers if self.claims else ()) or before.spoken_of
        tiers = said.tiers or (spoken_of if "tiers" in self.keeps else ())
        if self.intent is Intent.DEFINE and before.stood is not None:
            tiers = said.tiers or (before.stood,)
        if self.about is About.CONSEQUENCES and before.reaching is not None and not before.places:
            tiers = said.tiers or (before.reaching,)  # "who fell from Tier 2 to the Watch List?", "what's the risk?"
        if self.about is About.YEARS and before.about is About.EVER and not said.tiers and not before.denied:
            tiers = before.tiers or tiers  # "was it ever not on Tier 1?", "when?"
        if self.about is About.YEARS and before.intent is Intent.TIER and before.stood and _UNTIL.match(said.text):
            tiers = said.tiers or (before.stood,)  # "was it Tier 2 in 2014?", "until when?"
        if self.intent is Intent.TIER and _NO_LONGER.search(said.text):
            tiers = tuple(replace(one, negated=True) for one in tiers)
        if self.claims:  # "why is it not on Tier 1? was it in 2018?"
            tiers = tuple(replace(one, negated=False) for one in tiers)
        stays = self.stays is not None and len(places) == 1 and not tiers
        if not (said.years.years or before.years) and before.intent is Intent.HISTORY:
            stays = False  # it is where it is now
        if self.intent in UNANSWERED:
            return Question(self.intent, about=self.about)  # what was asked before is still spoken of
        several = self.intent is Intent.TIER and len(places) > 1
        relation = _as_told(before) if several and likewise else self.relation
        return Question(
            Intent.COMPARE if several else self.intent,
            places=places if "places" in self.keeps else (),
            years=said.years.years or (before.years if "years" in self.keeps and not NOW.search(said.text) else ()),
            about=self.about,
            span=said.years.span or (before.span if self.about is About.ALWAYS else None),
            tiers=tiers,
            where=said.where if said.where.groups else before.where if "where" in self.keeps else Where(),
            term=self.term,
            wants_yes_or_no=self.claims
            or (bool(said.tiers) and self.about not in _OF_TIME)
            or stays
            or relation is not None,
            same_as=(before.years[-1] if before.years else newest_year) if stays else None,
            relation=relation or (set_apart(said.text) if self.intent is Intent.COMPARE else None),
            earlier=self.earlier or (self.about is About.LAST and says_earlier(said.text)),
            leaving=tiers[0] if self.leaves and tiers else None,
            differs=stays and self.stays is False,
            denied=self.denies or (self.intent is Intent.TIER and not several and any(one.negated for one in tiers)),
        )

    def _places(self, said: Sentence, before: Question) -> tuple[Resolution, ...]:
        """The countries of the question before that a message asks about."""
        of_one = ONE.search(said.text) or (self.intent is Intent.HISTORY and not _SEVERAL.search(said.text))
        places = before.picked if before.picked and of_one else before.subject
        count = _THREE if _OF_THREE.search(said.text) else _TWO
        if "two places" in self.needs and _OF_ALL.search(said.text):
            places = _distinct((*(before.in_turn if len(before.in_turn) > 1 else before.several), *places))
        if "two places" in self.needs and len(places) < count:
            every = _distinct((*before.recent, *places))
            added = before.intent is Intent.TIER and before.recent[-len(before.several) :] == before.several
            if added and len(before.several) > 1 and not _BOTH.search(said.text):  # "A or B?", "and C?", "the best?"
                return _distinct((*before.several, *places))
            places = every if _OF_THEM.search(said.text) else every[-count:]
        return places

    def _has_enough(self, before: Question) -> bool:
        if "places" in self.keeps and self.intent is not Intent.DEFINE and not before.subject:
            return False
        if "part" in self.needs and not before.where.groups:
            return False
        if "no year" in self.needs and (before.years or before.told is not None or before.span is not None):
            return False
        if ("tiers" in self.needs and not before.spoken_of) or ("claim" in self.needs and not before.tiers):
            return False
        if "other tier" in self.needs and (before.stood is None or before.stood in before.tiers or not before.tiers):
            return False
        return "two places" not in self.needs or len(_distinct((*before.recent, *before.subject))) >= _TWO


def _picked_first(before: Question) -> tuple[Resolution, ...]:
    """The countries asked about before, the one that was told as the best or the worst in front."""
    return (*before.picked, *(place for place in before.subject if place not in before.picked))


def _as_told(before: Question) -> Relation | None:
    """How several countries were told to stand to each other, where it may be asked if they did so in another year."""
    if before.intent is not Intent.COMPARE:
        return None
    if before.stood is not None:
        return Relation.SAME
    one = len(before.picked) == 1 and before.relation in (Relation.BETTER, Relation.WORSE)
    return before.relation if one else None


def _distinct(places: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """Each country once, where it was named last."""
    latest = {place.codes: place for place in places}
    return tuple(sorted(latest.values(), key=places.index))


@lru_cache(maxsize=1)
def follow_ups() -> Sequence[FollowUp]:
    """Every kind of short message, in the order in which they are tried."""
    return tuple(_follow_ups())


def _follow_ups() -> Iterator[FollowUp]:
    for entry in read_table("after/follow_ups.yaml"):
        yield FollowUp(
            Intent(entry["of"]),
            About(entry.get("about", "")),
            entry.get("term", ""),
            frozenset(map(Intent, entry["after"])),
            frozenset(entry["keeps"]),
            frozenset(entry.get("needs", ())),
            entry.get("stays"),
            Relation(entry["relation"]) if "relation" in entry else None,
            entry.get("claims", False),
            entry.get("earlier", False),
            entry.get("denies", False),
            entry.get("leaves", False),
            expression(_BEFORE + f"(?:{entry['when'].replace(chr(10), '')})" + _BEHIND),
            tuple(entry["such as"]),
        )

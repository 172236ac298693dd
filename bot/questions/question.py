"""What somebody asks, as plain data."""

from dataclasses import dataclass, replace

from bot.places.resolve import Resolution
from bot.questions.intent import OF_YEARS, SUPERLATIVES, About, Intent, Relation
from bot.questions.limits import FIRST_REPORT, Course, Number, Share, Span, Stepped, Stood, TierSet, Where
from bot.questions.plain_data import plain_data
from bot.report.records import Code

_EVERYWHERE = Where()


@dataclass(frozen=True, slots=True)
class Reported:
    """What the report is said to have found: all of these words in one finding, of a kind where that is said."""

    words: tuple[str, ...]
    kind: About = About.NOTHING_MORE
    denied: bool | None = False
    """Whether it is that something is not so; None where it is only that the report speaks of it."""


@plain_data(frozen=True, slots=True)
class Question:
    """A question about the report.

    `places` are the countries it names, each as far as it could be made out; `years` the report years, none where the
    newest is meant; `unasked` says whether it is clear enough to be answered where nobody addressed the bot.
    """

    intent: Intent
    places: tuple[Resolution, ...] = ()
    years: tuple[int, ...] = ()
    unasked: bool = False
    about: About = About.NOTHING_MORE
    span: Span | None = None
    tiers: tuple[TierSet, ...] = ()
    """In the order in which they stand: in questions on changes, from the first to the last where there are two."""
    leaving: TierSet | None = None
    """The tiers that countries moved away from, in questions on changes."""
    reaching: TierSet | None = None
    """The tiers that countries moved to."""
    where: Where = _EVERYWHERE
    also: tuple[Stood | Stepped, ...] = ()
    """Where those asked for stood, or how they moved, besides: "on Tier 1 now that were once on Tier 3"."""
    wants_yes_or_no: bool = False
    denied: bool = False
    """Whether what is asked to be confirmed is that it is not so, or never was."""
    reasoned: bool = False
    """Whether a reason is claimed besides, of which the ratings tell nothing: a yes would confirm that, too."""
    unclaimed: bool = False
    """Whether it only names another country behind a question why one moved: nobody says that this one did."""
    relation: Relation | None = None
    anew: bool = False
    """Whether the first country is said to have come to stand so to the second, and not to have done so before."""
    leading: int = 1
    """How many of the countries, from the first on, are said to stand so to the others; 0 where that is open."""
    beside: bool = False
    """Whether the first country is compared with the second in the same reports, over the years."""
    direction: About = About.NOTHING_MORE
    """Up or down, where a question asks why a country moved so."""
    term: str = ""
    """The id of a term of the glossary."""
    topic: tuple[str, ...] = ()
    """The words that findings are searched for."""
    peoples: tuple[str, ...] = ()
    """Those of the topic's words that name a people, one of whose names every finding of all countries must have."""
    unknown: tuple[str, ...] = ()
    """Words that are said together with those of the topic, and that no finding has."""
    as_one: bool = False
    """Whether the words of the topic stand together, as the name of one thing."""
    lost: bool = False
    """Whether the last of those words, which says what it is, is in no finding: "sex tourism"."""
    named: bool = False
    """Whether it does no more than name the topic."""
    deeds: tuple[str, ...] = ()
    """Those of the topic's words that say what is done, which no finding must deny."""
    amount: About = About.NOTHING_MORE
    """Whether more or fewer than before are asked for, the first, or an end: "which convicted fewer traffickers?"."""
    strictly: bool = False
    """Whether a finding must have all words of the topic, as only then it says what was asked: "who left the list?"."""
    reported: Reported | None = None
    """What is asked to be confirmed as found by the report."""
    number: Number | None = None
    """How many countries there are said to be, or reports in which a country was on a tier."""
    share: Share | None = None
    """What share of all countries asked about there are said to be."""
    among: Number | None = None
    """How many of the countries that it names are said to be so; None for all of them."""
    times: Number | None = None
    """How many times a country is said to have been on a tier."""
    course: Course | None = None
    """How often, how long in a row, or how far at once countries are said to have moved."""
    solely: bool = False
    """Whether it is asked if a country was on a tier in the `years` that are named and in no other.

    Or, of the best or the worst, if those of `only` are so alone.
    """
    only: tuple[Resolution, ...] = ()
    """The countries that are said to be the only ones on a tier, or to have moved."""
    everyone: bool = False
    """Whether it asks if all countries of a part of the world are on a tier; of a record, for all that it counts."""
    at_ends: bool = False
    """Whether only the tiers in the two years are compared, and no moves between: "lower in 2025 than in 2023"."""
    paired: bool = False
    """Whether each country is asked about in the year that stands with it, or the moves of each year by themselves."""
    together: bool = False
    """Whether the years are asked for in which all the countries that it names were on a tier."""
    by_part: bool = False
    """Whether it sets two parts of the world beside each other, and does not count them together."""
    those: tuple[TierSet, ...] = ()
    """The tiers of those of whom it asks if all are on another; of all, where there are none."""
    same_as: int | None = None
    """The report year whose tier a country is asked to have still: "is it still there?"."""
    differs: bool = False
    """Whether it is asked to have left that tier, or the one that is named, instead: "is it off it now?"."""
    earlier: bool = False
    """Whether the years in which a tier has lasted up to now do not count: "has it been there before?"."""
    besides: tuple[Resolution, ...] = ()
    """The countries told before, which a yes is not about: "did anybody else fall?"."""
    month: int | None = None
    """The month in which a report is said to have come out."""
    confirmed: bool | None = None
    """Whether it is so by the meaning of a term, or by what was told before; None where it asks no such thing."""
    recent: tuple[Resolution, ...] = ()
    """The countries of the questions before it in the same conversation, the latest last."""
    picked: tuple[Resolution, ...] = ()
    """The one of several countries that the answer told as the best or the worst, where that was asked."""
    best: tuple[Resolution, ...] = ()
    """The one country that stands better than all the others of those that were last compared, if there is one."""
    worst: tuple[Resolution, ...] = ()
    """The one that stands worse than all the others."""
    ranked: About = About.NOTHING_MORE
    """By what it asks which of several countries comes first, over the years: reports on a tier, moves, the first."""
    in_turn: tuple[Resolution, ...] = ()
    """The countries of which the same was asked one after another in the same conversation, the latest last."""
    several: tuple[Resolution, ...] = ()
    """The countries that were last asked about together in the same conversation."""
    own: tuple[Resolution, ...] = ()
    """The country that the person said to be from: what they mean by "us"."""
    stood: TierSet | None = None
    """The tier that was told of the one country asked about, once the question was answered."""
    found: tuple[Resolution, ...] = ()
    """The few countries that the answer told, where it was asked for them."""
    in_order: tuple[Resolution, ...] = ()
    """The countries that were listed or asked about together last, in the order in which they were told."""
    told: int | None = None
    """The report year that the answer told, where it was asked for one: "when did it lose Tier 1?"."""
    stay: Span | None = None
    """The first and the last year of the one stay on a tier that was told of a country."""
    last_there: int | None = None
    """The last report year in which the country was on the tier asked about, where it was asked when that was."""
    returned: int | None = None
    """The report year with which the country was last back on the tier spoken of, after it was on another one."""
    since: int | None = None
    """The report year from which on a country was told to have been on its tier, after another one."""
    dated: tuple[int, ...] = ()
    """The report year that was last asked for in the same conversation: "back then"."""
    listed: tuple[TierSet, ...] = ()
    """The tiers of the last list, count or meaning that was asked for in the same conversation."""
    members: frozenset[Code] = frozenset()
    """The countries that the last list, count or changes of all countries told, or the findings on a topic of all."""
    whole: frozenset[Code] = frozenset()
    """The countries of the list of which only those of a part of the world were told last: "which are in Asia?"."""
    part: Where = _EVERYWHERE
    """The part of the world of the last list, of which only some countries were spoken of since."""
    many: "Question | None" = None
    """The last list, count or changes of all countries that was asked for in the same conversation."""
    one: "Question | None" = None
    """The question on one country, where only the meaning of a tier, or how many are rated, was asked for since."""
    year_before: int | None = None
    """The other report year of which the same was asked just before."""
    years_in_turn: tuple[int, ...] = ()
    """The report years of which the same was asked one after another, the latest last."""
    tiers_in_turn: tuple[TierSet, ...] = ()
    """The tiers of the lists that were asked for one after another, of the same part of the world and years."""
    parts_in_turn: tuple[Where, ...] = ()
    """The parts of the world of which the same was listed or counted one after another."""
    both_ways: bool = False
    """Whether moves the one way and then the other were asked for, of the same countries and years."""
    step: About = About.NOTHING_MORE
    """Up or down, where the one country asked about moved so with the report that was told."""
    current: frozenset[Code] = frozenset()
    """The countries whose tier in the newest report was told in the same conversation."""
    listing: str = ""
    """The id of the term whose list of countries was spoken of last: who got a waiver, who has child soldiers."""
    bare: bool = False
    """Whether nothing is recorded of what that report, or an earlier one, found of the country."""
    passed: int = 0
    """How many messages of the same person, one after another, were let pass since it was answered."""

    @property
    def subject(self) -> tuple[Resolution, ...]:
        """The countries that the next question may mean by "they"."""
        return self.places or self.found

    @property
    def compares_in_time(self) -> bool:
        """Whether one country is said to have been on a tier for longer than another, sooner, or in more reports."""
        timed = self.about is About.HOW_LONG or (self.about in _IN_TIME and bool(self.tiers))
        return timed and self.relation is not None and self.intent is Intent.HISTORY

    @property
    def sense(self) -> str:
        """What it wants to know, within its kind: the id of a term, or another thing."""
        return self.term or str(self.about)

    @property
    def affirmed(self) -> tuple[TierSet, ...]:
        """The tiers that it names, without the "not" of those that it denies."""
        return tuple(replace(tiers, negated=False) for tiers in self.tiers)

    @property
    def of_tiers(self) -> tuple[TierSet, ...]:
        """The tiers that it is about itself: those that it names, or the one that was told."""
        named = tuple(tiers for tiers in self.tiers if not tiers.negated)
        reached = (self.reaching,) if self.reaching is not None and not self.places else ()
        return named or ((self.stood,) if self.stood is not None else self.tiers or reached)

    @property
    def spoken_of(self) -> tuple[TierSet, ...]:
        """The tiers that the next question may mean by "there" or "on it", if need be of a list before it."""
        return self.of_tiers or self.listed

    def year(self, newest: int) -> int | None:
        """The one report year asked about, `newest` where none is named; None where there is no single year.

        Of the release and the period of a report, it is the one that is named; that of the first is what is asked for.
        """
        of_a_report = self.about in _OF_A_REPORT or self.term == "report-period"
        if self.intent is Intent.DEFINE and of_a_report and len(self.years) == 1:
            return self.years[0] if self.years[0] > FIRST_REPORT else None
        if self.intent not in _OF_A_YEAR or self.span is not None or len(self.years) > 1:
            return None
        of_two_years = self.about is About.EACH and len(self.tiers) == 1 and not self.by_part
        if of_two_years or (self.about in _OVER_YEARS and not self.years):
            return None
        return self.years[0] if self.years else newest


_OF_A_REPORT = frozenset({About.RELEASE, About.AT_A_GLANCE})
_IN_TIME = frozenset({About.FIRST, About.LAST, About.YEARS})
_OF_SOME_YEAR = frozenset({About.EVER, About.NEVER, About.ALWAYS, About.SINCE, About.FIRST, About.LAST})
_OVER_YEARS = _OF_SOME_YEAR | SUPERLATIVES | OF_YEARS | {About.MOVERS, About.YEARS_OF_ALL, About.YEARS_WITH}
_OF_A_YEAR = frozenset({Intent.TIER, Intent.COMPARE, Intent.LIST, Intent.COUNT, Intent.CHANGES, Intent.FINDINGS})

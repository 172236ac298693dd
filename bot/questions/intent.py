"""What kind of answer a question wants, and what of its kind."""

from enum import StrEnum


class Intent(StrEnum):
    """What kind of answer is wanted."""

    TIER = "tier"
    COMPARE = "compare"
    HISTORY = "history"
    LIST = "list"
    COUNT = "count"
    CHANGES = "changes"
    DEFINE = "define"
    FINDINGS = "findings"
    HELP = "help"
    UNKNOWN = "unknown"
    NONE = "none"


UNANSWERED = frozenset({Intent.HELP, Intent.NONE, Intent.UNKNOWN})
"""Kinds that the report has no answer to."""
OF_PLACES = frozenset({Intent.TIER, Intent.COMPARE, Intent.HISTORY, Intent.CHANGES, Intent.FINDINGS})
"""Kinds that may be about countries that are named."""
OF_MANY = frozenset({Intent.LIST, Intent.COUNT, Intent.CHANGES})
"""Kinds that may be about all countries that something is so of."""


class About(StrEnum):
    """What a question of its kind wants to know."""

    NOTHING_MORE = ""
    # tiers
    RATED = "rated"
    """Whether a country has a tier at all."""
    COVERED = "covered"
    """Whether the report covers a country at all, with a tier or as a Special Case."""
    SURE = "sure"
    """How sure a tier is."""
    # history
    EVER = "ever"
    ALWAYS = "always"
    FIRST = "first"
    AT_FIRST = "at first"
    """Where a country stood in the first report that rated it."""
    LAST = "last"
    UNTIL = "until"
    """Whether a country was on a tier up to a year, and not beyond it."""
    WHEN = "when"
    YEARS = "years"
    HOW_LONG = "how long"
    BEFORE = "before"
    BEST = "best"
    WORST = "worst"
    TREND = "trend"
    # changes
    UP = "up"
    DOWN = "down"
    MOVED = "moved"
    ADDED = "added"
    """Who was rated that was not rated in the report before."""
    DROPPED = "dropped"
    """Who was no longer rated that was rated in the report before."""
    ADDED_OR_DROPPED = "added or dropped"
    # lists and counts
    LIKE = "like"
    NEVER = "never"
    SINCE = "since"
    TWO_YEARS = "two years"
    STILL = "still"
    """Who was on a tier in a year, and is in the newest report."""
    NO_LONGER = "no longer"
    """Who was on a tier in a year, and is not in the newest report."""
    LONGEST = "longest"
    """Who was on a tier longest without a break."""
    LONGEST_NOW = "longest now"
    """Who, of those on a tier in the newest report, has been there longest without a break."""
    MOST_REPORTS = "most reports"
    """Who was on a tier in most reports."""
    MOST_MOVES = "most moves"
    """Who changed tiers most often."""
    MOVERS = "movers"
    """Who moved so often, so many reports in a row, or so far at once."""
    YEARS_WITH = "years with"
    """In which years so many were on a tier."""
    YEARS_OF_ALL = "years of all"
    """In which years all of a part of the world were on a tier."""
    YEAR_OF_MOST = "year of most"
    """In which year there were the most on a tier, or the most moves."""
    YEAR_OF_FEWEST = "year of fewest"
    PART_OF_MOST = "part of most"
    """In which of the report's regions there were the most on a tier, or the most moves."""
    PART_OF_FEWEST = "part of fewest"
    TIERS = "tiers"
    MOVES = "moves"
    MORE = "more"
    """Whether there are more of one tier, or in one year, than of another."""
    FEWER = "fewer"
    SHARE = "share"
    """What share of all countries, or of those of a part of the world, is on a tier."""
    EACH = "each"
    """How many there are of each of two tiers, years or parts of the world."""
    # findings
    WHY = "why"
    SHOULD = "should"
    SHORTCOMING = "shortcoming"
    PROGRESS = "progress"
    TOPIC = "topic"
    WAIVER = "waiver"
    # define
    RELEASE = "release"
    AT_A_GLANCE = "at a glance"
    """A whole report in short: when it came out, how many are on each tier, and how many moved."""
    PAGE = "page"
    """Where the report, or its chapter on a country, can be read."""
    NOT_COVERED = "not covered"
    """Which countries the report does not rate."""
    BEST_TIER = "best tier"
    CONSEQUENCES = "consequences"
    OUTLOOK = "outlook"
    """What the rule of two years on the Watch List means for a country."""
    TIER = "tier"
    TERM = "term"
    FREE = "free"
    """Whether a country on a tier has no trafficking."""
    # help
    DANGER = "danger"
    ABOUT = "about"
    THANKS = "thanks"
    GREETING = "greeting"


OF_US = "united-states"
"""The id of the term that is about one country, whatever a message calls it."""
OF_SIZES = frozenset({About.MORE, About.FEWER})
"""What compares the numbers of countries on two tiers, or in two years."""
OF_YEARS = frozenset({About.YEAR_OF_MOST, About.YEAR_OF_FEWEST})
"""What asks for the year of a record."""
OUTERMOST = frozenset({About.BEST, About.WORST})
"""What asks for those that stand at one end, whatever tier that is."""
OF_PARTS = frozenset({About.PART_OF_MOST, About.PART_OF_FEWEST})
"""What asks for the part of the world with a record."""
OF_RECORDS = OF_YEARS | OF_PARTS
OF_ALL_YEARS = frozenset({About.EVER, About.ALWAYS, About.NEVER})
"""What asks who was on a tier at some time, in every report, or in none."""
SINCE_A_YEAR = frozenset({About.STILL, About.NO_LONGER})
"""What asks who has stayed on a tier since a year, or has not, whatever came between."""
SUPERLATIVES = frozenset({About.LONGEST, About.LONGEST_NOW, About.MOST_REPORTS, About.MOST_MOVES})
"""What asks who holds a record over the years."""
OPPOSITE_WAY = {About.UP: About.DOWN, About.DOWN: About.UP}
"""The way opposite to one in which a country moved."""


class Relation(StrEnum):
    """How one country is said to stand to another."""

    BETTER = "better"
    WORSE = "worse"
    SAME = "same"
    OTHER = "other"
    SWAPPED = "swapped"

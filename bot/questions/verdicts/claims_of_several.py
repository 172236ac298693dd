"""What is claimed of a few countries that are named: that so many of them are so, or that one was so before another."""

from typing import NamedTuple

from bot.questions.expression import expression
from bot.questions.intent import About, Intent, Relation
from bot.questions.limits import Number
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced

_NAMED = r"(?:the |these |those )*(?:PLACE|them\b|two\b|three\b|2\b|3\b)"
_SO_MANY = Pieced(
    r"\b(?:(?P<least>at least|no fewer than)|(?P<most>at most|no more than|not more than)|(?P<exact>exactly|only|"
    r"just)) "
    rf"(?P<number>one|two|three|1|2|3)\b(?= of {_NAMED}| (?:is|are|was|were|has|have) )|"
    rf"(?P<none>\bneither(?= of {_NAMED}| (?:the )?PLACE)|\bnone(?= of {_NAMED}))|"
    rf"(?P<any>\b(?:either|any|some)(?: one)?(?= of {_NAMED})|"
    r"\beither(?= (?:the )?PLACE| (?:got|gotten|had|been|ever|one)\b)|"
    r"(?: ,)? (?:either|any|one) of (?:them|the two)(?: at least)?$)"
)
_NUMBERS = {"one": 1, "two": 2, "three": 3}
_IN_ONE_THAN_IN_ANOTHER = expression(
    r"\b(?P<how>better|worse|higher|lower)(?: (?:off|ranked|rated|placed|tier|ranking|rating|rank|status|in|the))* YEAR"
    r"(?: report)?(?: ,)? (?:than|compared (?:to|with)) (?:(?:it|they|was|were|had|been|in|the|back) )*YEAR\b"
)
_TWO = 2
_ONE_OR_OTHER = expression(r"(PLACE\d+)(?: ,)? (?:or|nor) (?=(?:the )?PLACE)")
_ONE_OR_OTHER_MOVED = expression(
    r"\bPLACE\d+(?: ,)? or (?:the )?PLACE\d+ (?:\w+ ){0,2}?(?:change|move|shift|improve|rise|fall|drop|go|get|slip|"
    r"climb)"
)
_OF_THEM = expression(r"^ of (?=(?:the )?PLACE)")
_THAN = r"than (?:the )?PLACE"
_MORE_RECENTLY = Pieced(rf"\b(?P<how>more|less) recently {_THAN}")
_SOONER = expression(
    rf"\b(?:earlier|sooner|quicker|faster)(?: (?:to|on|in|at|reach\w*|get\w*|TIER\d+|a|the))* {_THAN}|"
    rf"\bbefore (?:the )?PLACE\d+(?: (?:did|was|had|got|made)(?: it| so)?)?(?: ,| \?|$)"
)
_LATER = expression(rf"\blater {_THAN}")
_MORE_YEARS = expression(
    rf"\bTIER\d+ (?:\w+ )?(?P<often>more|less) (?:often|frequently|times) {_THAN}|"
    r"\b(?P<how>more|fewer|less) (?:(?:years|reports|editions) (?:(?:on|in|at|as|a) )*(?:the )?TIER\d+|"
    rf"(?:the )?TIER\d+ (?:years|reports|editions|ratings|listings))\b(?: \w+){{0,4}}? {_THAN}"
)


_LEAVES = Pieced(
    r"\b(?:leav(?:e|es|ing)|left|los(?:e|es|ing)|lost|escaped?|exit(?:ed)?|quit|"
    r"(?:fall|fell|dropped?|slip|slipped) "
    r"(?:from|off))\b"
)
_TOGETHER = expression(
    r"\b(?:both|together|(?:at|in) the same (?:time|years?|reports?)|all (?:two|three|four|of them))\b"
)
_AT_ONCE = expression(
    r"\b(?:together|simultaneously|at once|(?:at|in|with) (?:the|one and the) (?:very )?same "
    r"(?:time|year|report|edition))\b"
)
_MOVES = frozenset({About.UP, About.DOWN, About.MOVED})
_BEEN_SINCE = expression(r"\b(?:have|been|are|stayed|remained|sat)\b.*\bTIER\d+ (?:\w+ )*since\b")
_OF_YEARS = frozenset({About.YEARS, About.WHEN, About.LAST, About.FIRST})


class InTime(NamedTuple):
    """Which years of two countries are compared, and which way: better for more recently, sooner, or in more years."""

    about: About
    relation: Relation


def how_many_of_them(text: str) -> Number | None:
    """How many of the countries that a text names it says are so: "either of them", "at most one of".

    None where it says nothing of that, or that all are.
    """
    found = _SO_MANY.search(text)
    if found is None:
        return None
    if found["none"]:
        return Number(0, 0)
    if found["any"]:
        return Number(1)
    number = _NUMBERS.get(found["number"]) or int(found["number"])
    if found["least"]:
        return Number(number)
    return Number(0 if found["most"] else number, number)


def are_together(question: Question, text: str) -> bool:
    """Whether a text asks in which years all of several countries were on a tier: "when were both on Tier 3?"."""
    of_years = question.intent is Intent.HISTORY and question.about in _OF_YEARS and bool(question.tiers)
    steps = question.leaving is not None or question.reaching is not None
    return (
        of_years and not (steps or question.ranked) and len(question.places) > 1 and _TOGETHER.search(text) is not None
    )


def over_the_reports(question: Question, text: str) -> Question:
    """The question, where several countries are said to have moved together, or been on a tier since, as of all years.

    "Were Norway and Portugal downgraded together?", "Cuba, Russia and China have all been on Tier 3 since 2013".
    """
    moved = question.intent is Intent.CHANGES and question.about in _MOVES and len(question.places) > 1
    undated = not question.years and question.span is None and not (question.leaving or question.reaching)
    if moved and undated and _AT_ONCE.search(text):
        ever = Question(Intent.HISTORY, question.places, about=About.EVER, direction=question.about, together=True)
        return replace(ever, wants_yes_or_no=True)
    since = question.span is not None and question.span.first is not None and question.span.last is None
    claimed = question.wants_yes_or_no and question.intent is Intent.HISTORY and question.about is About.TREND
    several = len(question.places) > 1 and len(question.tiers) == 1 and not question.tiers[0].negated
    lasting = since and claimed and several and _BEEN_SINCE.search(text) is not None
    return replace(question, about=About.ALWAYS) if lasting else question


def in_two_years(sentence: Sentence) -> Relation | None:
    """How a country is said to stand in the later of two years beside the earlier one; None where it is not said.

    "Was Qatar better in 2025 than in 2015?" is put the other way round with the years.
    """
    said, years = _IN_ONE_THAN_IN_ANOTHER.search(sentence.text), sentence.years.each
    if said is None or len(years) != _TWO or years[0] == years[1]:
        return None
    better = (said["how"] in ("better", "higher")) is (years[0] > years[1])
    return Relation.BETTER if better else Relation.WORSE


def says_one_or_other_moved(text: str) -> bool:
    """Whether a text says of one country or another that it moved: "did Estonia or Latvia change tiers?"."""
    return _ONE_OR_OTHER_MOVED.search(text) is not None


def without_how_many(text: str) -> str:
    """A text that says how many of some countries are so, as one that says it of all of them."""
    said = _OF_THEM.sub(" ", _SO_MANY.sub("", text))
    return _ONE_OR_OTHER.sub(r"\1 and ", " ".join(said.split()).replace(" of PLACE", " PLACE"))


def in_time(text: str) -> InTime | None:
    """Which of two countries was on a tier sooner, later, more recently, or in more reports, as a text says."""
    if (found := _MORE_RECENTLY.search(text)) is not None:
        return InTime(About.LAST, Relation.BETTER if found["how"] == "more" else Relation.WORSE)
    if (found := _MORE_YEARS.search(text)) is not None:
        return InTime(About.YEARS, Relation.BETTER if "more" in (found["how"], found["often"]) else Relation.WORSE)
    if _LEAVES.search(text):
        return None  # how early it was there tells nothing of that
    if _SOONER.search(text):
        return InTime(About.FIRST, Relation.BETTER)
    return InTime(About.FIRST, Relation.WORSE) if _LATER.search(text) else None

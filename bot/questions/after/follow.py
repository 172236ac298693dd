"""Follow-ups: "and Laos?", "what about 2019?", "why?", "which of those are in Asia?", "sorry, I meant Niger"."""

from bot.questions.after.corrected import SWAP, corrected
from bot.questions.after.filled_in.as_before import as_meant_before
from bot.questions.after.follow_ups import NOW, follow_ups
from bot.questions.after.in_danger import still_in_danger
from bot.questions.after.lists.above_or_below import above_or_below
from bot.questions.after.lists.among_them import all_of_them, left_them, one_of_them, since_that_year, the_only_one
from bot.questions.after.lists.narrowed import where_after
from bot.questions.after.lists.of_many import (
    ELSE,
    SHARE_IT,
    THOSE,
    WHICH_ONES,
    about_all,
    another_choice,
    like_that,
    those_who_did_better,
)
from bot.questions.after.lists.of_their_number import added_since, another_record, for_so_long, in_another_year
from bot.questions.after.lists.who_joined import joined_or_left
from bot.questions.after.one_country.another_tier import BARE_TIER, another_tier
from bot.questions.after.one_country.moved_since import moved_since, stepped_since
from bot.questions.after.one_country.of_its_moves import of_its_moves
from bot.questions.after.one_country.of_its_stays import of_its_stays, off_the_tier
from bot.questions.after.one_country.since_then import (
    THAT_YEAR,
    again_in,
    in_all_since,
    in_that_year,
    since_then,
    since_when,
    there_since,
)
from bot.questions.after.several.in_turn import in_both_years
from bot.questions.after.several.set_beside import BESIDE_ALONE, better_than_that, set_beside, sets_beside_those
from bot.questions.after.terms.of_the_law import of_the_law
from bot.questions.after.terms.of_the_report import of_the_report
from bot.questions.after.terms.of_the_term import of_the_authors, of_the_term, on_the_same_topic
from bot.questions.after.terms.of_the_topic import is_another_topic_of_all
from bot.questions.alone.referring import of_it, referred
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, OF_PLACES, OF_SIZES, UNANSWERED, About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.ellipsis import ADDS, LEAD, PLACE_THAT_YEAR, VERY_SHORT, is_short, leads
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.numbers import countries_claimed

_CORRECTION = expression(r"\b(?:meant|i mean|make that|not that one|wrong (?:one|country))\b")
_ALSO = expression(r"\b(?:same question|as well|too|also|same)$")
_TAIL_YEAR = expression(r"\b(?:what|how) about (?:in )?(?:YEAR|SPAN)$")
_NOT_YEAR = expression(r"\bYEAR (?:and |, )?not YEAR\b")
_DID_TOO = expression(
    r"(?:(?:and|so|but) )*(?:the )?PLACE\d+ (?:did|was|has|had)(?: it| so| that)? (?:too|as well|also)"
)
_TODAY = expression(
    r"^(?:and |but |what about |how about |or |so )*"
    r"(?:today|now|nowadays|currently|this year|at present|these days|at the moment|right now|the latest|latest|newest)"
    r"(?: ,)?(?: please)?$"
)
_OF_OTHERS = expression(
    r"\b(?:countr(?:y|ies)|governments?|states?|nations?|others?|else|anyone|anybody|anywhere|where|which|worldwide|"
    r"REGION|places)\b"
)
"""What asks of more countries than the one that findings were told of."""
_IT = expression(r"\b(?:it|its|they)\b")
_DID_IT = expression(r"(?:(?:and|so|but|ok) )*(?:did|has|had|was|is) it .*\b(?:then|that (?:year|report))$")
_WHERE_IT_WAS = expression(r"\b(?:where|which tier|what tier) (?:is|are|was|were) (?:it|they)\b")
_YEAR_TOO = expression(r"(?:(?:and|in|for) )*YEAR (?:also|too|as well)(?: please)*")
_HOW_MANY_IS_IT = expression(
    r"\bhow many (?:is|are|was|were|would) (?:it|that|this|those|these|they)\b|"
    r"^(?:(?:and|so|but) )*how many (?:(?:is|are|was|were) )?(?:(?:there|it) )?(?:in )?YEAR(?: then| now)?$"
)
_THIS_REPORT = expression(r"\bthis (?:\w+ )?(?:report|edition|one)\b")
_JUST_ONE = expression(
    r"(?:(?:and|ok|so|just|only|then|no|what about|how about) )*the (?:first|second|latter|former)(?: one| country)?"
    r"(?: (?:please|then|now|only|YEAR|again))*"
)
_STILL_IS = expression(r"(?:and |but )?(?:the )?PLACE\d+ (?:still )?(?:is|are)(?: (?:it|there|too|still|though))*")
_ADDS_NEXT = expression(
    r"(?:(?:and|ok|so) )*now (?:add |include |also |with )*(?:the )?PLACE\d+ (?:too|as well|also)\b"
)
"""What only goes on to another one, and is of no other year: "now Sri Lanka too"."""
_WHAT_IS_TIER = expression(r"\bwhat (?:is|are|does|do) (?:a |an |the )?TIER")
_ON_WHAT = expression(r"\b(?:tier|rank|ranking|rating)\b|\bwhat is (?:the )?PLACE\d* (?:on|in|at)\b")
_LISTED = frozenset({Intent.LIST, Intent.COUNT})
_OVER_YEARS = frozenset({About.EVER, About.NEVER, About.ALWAYS, About.SINCE})
_WHAT_IS = expression(r"\bwhat (?:is|was) (?:the |its |their )?(?:neighbou?r )?(?:the )?PLACE\d*$")


def follow(question: Question, said: Sentence, before: Question | None, *, newest_year: int) -> Question:
    """The question, completed by what the same person asked `before` where it is half a sentence of no table.

    `said` is the whole message, marked.
    """
    if before is not None and before.about is About.DANGER:
        return still_in_danger(question, said, before)
    of_the_bot = question.about is About.ABOUT and not (said.places or said.tiers or said.years.years)
    if before is None or before.intent in UNANSWERED or of_the_bot:
        return question
    asked, before = before, _as_changes(before)
    if (right := corrected(said, before) or of_the_authors(question, said, before)) is not None:
        return right
    question = _in_the_same_year(as_meant_before(question, said, before), said, before)
    of_all = question.intent is Intent.CHANGES and not question.places
    if of_all and len(before.subject) == 1 and _DID_IT.match(said.text):
        question = replace(question, places=before.subject, wants_yes_or_no=True)  # "did it fall that year?"
    of_findings = question.intent is before.intent is Intent.FINDINGS and bool(question.topic)
    of_findings = of_findings and not is_another_topic_of_all(question, said, before)
    if of_findings and not question.places and len(before.subject) == 1 and not _OF_OTHERS.search(said.text):
        question = replace(question, places=before.subject)  # "who are the victims?"
    if before.told is not None and question.intent is Intent.TIER and THAT_YEAR.search(said.text):
        return in_that_year(question, said, before)
    steps = question.leaving is not None or question.reaching is not None
    if question.intent is Intent.CHANGES and steps and not question.places and ELSE.search(said.text):
        return in_that_year(replace(question, years=question.years or _kept_years(said, before)), said, before)
    of_a_term = before.intent in (Intent.DEFINE, Intent.FINDINGS)
    of_term = (of_the_law(said, before) or of_the_term(question, said, before)) if of_a_term else None
    if (found := of_term or joined_or_left(question, said, asked)) is not None:
        return found
    if _stands_alone(question, said, before):
        return in_that_year(question, said, before)
    return _completed(question, said, before, newest_year) or in_that_year(question, said, before)


def _completed(question: Question, said: Sentence, before: Question, newest_year: int) -> Question | None:
    """The question that half a sentence makes after another; None where it makes none."""
    tried = (
        above_or_below(said, before),
        better_than_that(said, before),
        another_record(said, before),
        added_since(said, before),
        those_who_did_better(said, before),
        in_both_years(said, before),
        of_the_report(said, before),
        one_of_them(said, before),
        left_them(said, before),
        since_that_year(said, before, newest_year),
        the_only_one(said, before),
        all_of_them(said, before),
        on_the_same_topic(question, said, before),
        like_that(question, said, before),
        set_beside(question, said, before),
        about_all(question, said, before),
        _another_year(question, said, before, newest_year),
        _another_place(question, said, before),
        another_choice(question, said, before),
        another_tier(question, said, before),
    )
    return next((completed for completed in tried if completed is not None), None)


def says_only_what_differs(text: str) -> bool:
    """Whether a message is nothing but another tier or country, "and now?" or "who?", of what was asked before."""
    alone = any(one.fullmatch(text) for one in (BARE_TIER, PLACE_THAT_YEAR, BESIDE_ALONE))
    return any((alone, _TODAY.match(text), WHICH_ONES.search(text), SWAP.search(text)))


def by_table(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """The question that a short message of the table of follow-ups makes; None where it is none of them."""
    named = bool(said.places)
    said, before = of_it(said, before)
    of_all = before.intent in OF_MANY and not before.places
    if said.places or (of_all and _YEAR_TOO.fullmatch(said.text)):
        return None
    tried = _of_one_named(said, before) or again_in(said, before) or in_all_since(said, before)
    tried = tried or stepped_since(said, before, newest_year) or moved_since(said, before, newest_year)
    tried = tried or since_then(said, before, newest_year)
    tried = tried or since_when(said, before) or there_since(said, before, newest_year)
    tried = tried or of_its_stays(said, before) or off_the_tier(said, before) or for_so_long(said, before)
    tried = tried or of_its_moves(said, before) or in_another_year(said, before)
    if tried is not None:
        return tried
    made = (one.made(said, moves, newest_year) for moves in (_as_changes(before),) for one in follow_ups())
    return next((one for one in made if one is not None and (one.intent is Intent.HISTORY or not named)), None)


def _as_changes(before: Question) -> Question:
    """A count of moves as the moves themselves, and one that compares as a plain one, for the next to go on with."""
    if before.about in OF_SIZES and before.direction is not About.NOTHING_MORE:
        years = before.years[:1]
        return replace(before, intent=Intent.CHANGES, about=before.direction, years=years, wants_yes_or_no=False)
    if before.about in OF_SIZES:
        years = before.years[:1] if len(before.years) > 1 else ()
        return replace(before, about=About.NOTHING_MORE, years=years, wants_yes_or_no=False)
    if before.intent is not Intent.COUNT or before.about is not About.MOVES:
        return before
    return replace(before, intent=Intent.CHANGES, about=before.direction or About.MOVED)


def _stands_alone(question: Question, said: Sentence, before: Question) -> bool:
    """Whether a message is a whole question of its own, which needs nothing that went before."""
    of_a_tier = question.intent is Intent.DEFINE and _WHAT_IS_TIER.search(said.text)
    of_moves = question.intent is Intent.CHANGES and question.about in (About.UP, About.DOWN) and not question.places
    of_others = of_moves and said.years.years and said.where.groups and before.intent is Intent.CHANGES
    if of_others or (question.also and question.span is not None and not question.tiers):
        return True  # "and which rose in Africa this year?", "and of those that fell in 2022, who recovered?"
    if (
        question.intent in UNANSWERED
        or (leads(said) and not of_a_tier)
        or THOSE.search(said.text)
        or SHARE_IT.search(said.text)
    ):
        return False
    if question.intent is Intent.TIER:
        return bool(question.tiers) or len(question.places) > 1
    of_all = question.intent is Intent.CHANGES and not question.places
    if question.about is About.MOVES or (of_all and before.intent is Intent.HISTORY):
        return True
    few = len(said.text.split()) <= VERY_SHORT and not said.years.years
    how_many = question.intent is Intent.COUNT and _HOW_MANY_IS_IT.search(said.text)
    if how_many or (of_all and few and before.intent is Intent.CHANGES):
        return False
    if question.intent in (Intent.LIST, Intent.COUNT):
        return len(said.text.split()) > VERY_SHORT or bool(said.where.groups and said.tiers)
    if question.intent is Intent.FINDINGS and question.topic and not question.places:  # "which others have scams?"
        return True
    return not (sets_beside_those(said.text) or ELSE.search(said.text))


def _in_the_same_year(question: Question, said: Sentence, before: Question) -> Question:
    """Whether another country moved, in the year of the one before: "did Peru fall in 2021?", "and Chile fall too?"."""
    moved = question.intent is before.intent is Intent.CHANGES and len(before.years) == 1
    other = bool(question.places and before.places) and question.places[0].codes != before.places[0].codes
    dated = question.years or question.span is not None or says_now(said.text)
    if not (moved and other) or dated or not (leads(said) or _ALSO.search(said.text)):
        return question
    return replace(question, years=before.years)


def _kept_years(said: Sentence, before: Question) -> tuple[int, ...]:
    """The years of the question before, unless the newest report is spoken of."""
    return () if _THIS_REPORT.search(said.text) else before.years


def _of_one_named(said: Sentence, before: Question) -> Question | None:
    """The tier of one of two countries asked about together: "only the second", "the latter in 2019"."""
    places = referred(said, before) if _JUST_ONE.fullmatch(said.text) else ()
    if len(places) != 1 or before.intent not in (Intent.COMPARE, Intent.TIER):
        return None
    return Question(Intent.TIER, places, said.years.years or before.years)


def _another_year(question: Question, said: Sentence, before: Question, newest_year: int) -> Question | None:
    if said.places or said.tiers:
        return None
    if _NOT_YEAR.search(said.text):
        return replace(before, years=said.years.years[:1], span=None)
    given = said.years.years or ((newest_year,) if _TODAY.match(said.text) else ())
    if given and before.about is About.ALWAYS and before.intent in _LISTED and len(before.years) > 1:
        return replace(before, years=tuple(sorted({*before.years, *given})))  # "in both 2023 and 2024?", "and 2025?"
    of_moves = question.intent is Intent.CHANGES and before.intent in _LISTED  # "which of them changed this year?"
    asks_anew = question.intent not in (Intent.NONE, Intent.UNKNOWN, Intent.TIER) and (of_moves or not is_short(said))
    moved = before.about is About.WHY and (before.direction or before.leaving or before.reaching)
    newest = not before.years and before.told in (None, newest_year)
    year_before = newest and said.years.years == (newest_year - 1,)
    where_now = moved and (year_before or _TODAY.match(said.text))  # "why did it fall in 2022?", "and now?"
    if given and len(before.subject) == 1 and (where_now or _WHERE_IT_WAS.search(said.text)):
        return Question(Intent.TIER, before.subject, given)
    if given and len(before.found) == 1 and _IT.search(said.text) and is_short(said):
        return Question(Intent.TIER, before.found, given)
    short = is_short(said) or _TAIL_YEAR.search(said.text) is not None
    if (given or said.years.span) and not asks_anew and short and question.intent is not Intent.DEFINE:
        intent = before.intent
        if intent is Intent.HISTORY and given:
            intent = Intent.TIER
        about = before.about if intent is before.intent else About.NOTHING_MORE
        if said.years.span and intent in (Intent.TIER, Intent.CHANGES) and before.places:
            intent, about = Intent.HISTORY, About.TREND
        where = where_after(said, before)
        if before.intent in _LISTED and about in _OVER_YEARS and _TODAY.match(said.text):
            about = About.NOTHING_MORE  # "which of those were once on Tier 1?", "and now?"
        again = replace(before, intent=intent, about=about, years=given, span=said.years.span, where=where)
        return again if before.number is None else replace(again, number=countries_claimed(said.text) or before.number)
    return None


def _another_place(question: Question, said: Sentence, before: Question) -> Question | None:
    plain = question.intent is Intent.TIER and not (question.tiers or question.span) and bool(question.places)
    if not plain or not is_short(said) or before.intent not in OF_PLACES or not before.places:
        return None
    if before.intent is Intent.CHANGES and _DID_TOO.fullmatch(said.text):
        way = before.step or before.about
        return replace(question, intent=Intent.CHANGES, about=way, years=before.years, wants_yes_or_no=True)
    if before.tiers and _STILL_IS.fullmatch(said.text):  # "why aren't we on Tier 1? the Australians still are?"
        return replace(question, tiers=before.affirmed, wants_yes_or_no=True)
    elliptic = (
        LEAD.match(said.text) or said.text.startswith("PLACE") or len(said.text.split()) <= 3 or _ALSO.search(said.text)
    )
    if not elliptic or _ON_WHAT.search(said.text):
        return None
    now = says_now(said.text)
    if before.intent is Intent.HISTORY and (question.years or now):
        return question
    years = question.years or (() if now else before.years)
    places = question.places
    if before.intent is Intent.COMPARE and len(places) == 1 and not _CORRECTION.search(said.text):
        if not ADDS.search(said.text):
            return replace(question, years=years)
        places = (*before.places, *places)
    dated = before.intent is Intent.FINDINGS and (question.years or now)  # "ok, Armenia in 2020?"
    if dated or (before.intent is Intent.TIER and not before.wants_yes_or_no):
        return replace(question, years=years)
    again = replace(before, places=places, years=years)
    return _why_of_another(question, said, again) if before.about is About.WHY else again


def _why_of_another(question: Question, said: Sentence, again: Question) -> Question:
    """Why another country is where it is, of which nobody said that it is on the same tier."""
    if _WHAT_IS.search(said.text):  # "why did it rise?", "and what is its neighbor Peru?"
        return question
    again = again if any(one.negated for one in again.tiers) else replace(again, tiers=(), reaching=None)
    return replace(again, earlier=False, unclaimed=True)


def says_now(text: str) -> bool:
    """Whether a text asks for the newest report: not "now Palau, same year"."""
    return NOW.search(text) is not None and THAT_YEAR.search(text) is None and _ADDS_NEXT.match(text) is None

"""What is kept of a question and its answer, for what the same person may ask next: "was it always there?"."""

from collections.abc import Sequence

from bot.answers.answer import Answer
from bot.answers.countries_told import few_told, in_order, resolutions, told_or_holding
from bot.answers.kinds import CompareAnswer, FindingsAnswer, HistoryAnswer, ListAnswer
from bot.answers.kinds_of_records import RecordYearsAnswer
from bot.one_after_another import both_ways, codes_of, in_turn, parts_in_turn, tiers_in_turn, year_before, years_in_turn
from bot.places.resolve import Resolution
from bot.questions.after.lists.of_the_list import listing
from bot.questions.after.lists.the_rest_of_them import part_spoken_of, whole_of
from bot.questions.intent import OF_MANY, OF_PLACES, About, Intent, Relation
from bot.questions.limits import FIRST_REPORT, Span, TierSet, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.report.change import ChangeKind
from bot.report.records import Code
from bot.report.snapshot import Report
from bot.report.tier import Tier

MOST_RECENT = 4
"""Countries asked about earlier in a conversation that "which of the two?" may mean."""
_WAYS = {ChangeKind.UPGRADED: About.UP, ChangeKind.DOWNGRADED: About.DOWN}
_ENDS = {Relation.BETTER: Tier.ONE, Relation.WORSE: Tier.THREE}
_OF_TIERS = frozenset({About.TIER, About.BEST_TIER, About.CONSEQUENCES})
"""What asks for the meaning of a tier."""
_FEW_YEARS = 3
_PAIR = 2
_OF_A_STAND = frozenset({Intent.TIER, Intent.CHANGES, Intent.FINDINGS, Intent.HISTORY})


def remembered(question: Question, answer: Answer, before: Question | None, report: Report) -> Question:
    """The question as the next one may refer to it, with what was found and what was asked `before` it."""
    before = before or Question(Intent.NONE)
    why = question.intent is Intent.FINDINGS and question.about is About.WHY
    if why and not question.tiers and question.places == before.places:
        question = replace(question, tiers=before.tiers)  # "is it on Tier 1?", "why not?", "was it ever?"
    if question.about is About.BEST_TIER and len(question.tiers) > 1 and question.tiers[-1].bounded:
        question = replace(question, tiers=question.tiers[:1])  # "is it worse than Tier 2?", "who is on it?"
    question = _of_the_one_that_moved(_of_each_there(question, answer, report), answer)
    listed, told = in_order(question, answer, before, report), frozenset(told_or_holding(answer))
    return replace(
        question,
        confirmed=None,
        recent=(*before.recent, *before.places)[-MOST_RECENT:],
        picked=_picked(question, answer, before),
        best=_at_the_end(question, answer, before, best=True),
        worst=_at_the_end(question, answer, before, best=False),
        several=question.places if len(question.places) > 1 else question.several or before.several,
        in_turn=in_turn(question, before, listed),
        own=question.own or before.own,
        stood=_stood(question, report) or _told_of_ends(question, answer),
        found=() if question.places else few_told(answer, report),
        in_order=listed,
        told=_told(question, answer, report),
        stay=_stay(question, answer, before),
        last_there=next(reversed(_years_there(answer) or _years_elsewhere(question, answer)), None),
        returned=_returned(question, answer, before),
        since=_since(answer),
        dated=question.years[:1] or _spell(answer) or _first_year_of(question, report) or before.dated,
        step=_step(question, report),
        bare=_is_bare(question, report),
        listing=listing(question, before),
        current=_current(question, report) | before.current,
        listed=_listed(question) or before.listed,
        members=_members(question, told, before),
        whole=whole_of(question, told, before),
        part=part_spoken_of(question, before),
        many=_many(question, answer) or before.many,
        one=_of_one(question, before),
        year_before=year_before(question, before, report.newest_year),
        years_in_turn=years_in_turn(question, before, report.newest_year),
        both_ways=both_ways(question, before),
        tiers_in_turn=tiers_in_turn(question, before),
        parts_in_turn=parts_in_turn(question, before),
    )


def _of_each_there(question: Question, answer: Answer, report: Report) -> Question:
    """The question as one of the countries told, where it was of those of a part of the world over the years."""
    courses = [part.place.code for part in answer.parts if isinstance(part, HistoryAnswer)]
    if question.intent is not Intent.HISTORY or question.places:
        return question
    if not courses:  # of a larger part, all moves are told
        return replace(question, intent=Intent.CHANGES, about=About.MOVED)
    return replace(question, places=resolutions(courses, report), where=Where())


def _of_the_one_that_moved(question: Question, answer: Answer) -> Question:
    """The question as one of the only country that was told, where it was which of two moved: "when was that?"."""
    told = _picked(question, answer, Question(Intent.NONE))
    one = question.intent is Intent.CHANGES and len(told) == 1 and len(question.places) == _PAIR
    return replace(question, places=told, several=question.places) if one else question


def _many(question: Question, answer: Answer) -> Question | None:
    """The question as one of all countries, if it is that: of those like one, as of those on its tier."""
    told = answer.parts[0] if len(answer.parts) == 1 else None
    if question.about is About.LIKE and isinstance(told, ListAnswer) and told.tiers:
        tiers = (TierSet(frozenset(told.tiers)),)
        return Question(Intent.LIST, years=question.years, tiers=tiers, where=question.where)
    of_all = question.intent in OF_MANY and not question.places and bool(answer.parts)
    return replace(question, many=None, recent=(), several=()) if of_all else None


def _of_one(question: Question, before: Question) -> Question | None:
    """The question before a meaning, what follows from a tier, how many are rated, or a call, if it was of one."""
    of_all = question.intent is Intent.COUNT and not (question.tiers or question.where.groups or question.years)
    meaning = question.about is About.DANGER or (question.intent is Intent.DEFINE and question.about in _OF_TIERS)
    follows = question.about is About.CONSEQUENCES and question.places == before.places
    if not (meaning or (of_all and question.about is About.NOTHING_MORE)) or (question.places and not follows):
        return None
    of_one = before.intent in OF_PLACES and len(before.places) == 1
    return replace(before, one=None, many=None) if of_one else before.one


def _told_of_ends(question: Question, answer: Answer) -> TierSet | None:
    """The tier that was told as the best or the worst, of a list or of all."""
    if question.about is About.BEST_TIER and not question.tiers and question.relation in _ENDS:
        return TierSet(frozenset({_ENDS[question.relation]}))
    if question.about not in (About.BEST, About.WORST) or len(answer.parts) != 1:
        return None
    part = answer.parts[0]
    return TierSet(frozenset(part.tiers)) if isinstance(part, ListAnswer) and len(part.tiers) == 1 else None


def _picked(question: Question, answer: Answer, before: Question) -> tuple[Resolution, ...]:
    """Which of several countries "it" is: the better or worse one told, the one it was asked of, or the one added."""
    part = answer.parts[0] if len(answer.parts) == 1 else None
    if question.about is About.EVER and len(question.places) > 1 and not question.wants_yes_or_no:
        once = {one.place.code for one in answer.parts if isinstance(one, HistoryAnswer) and (one.years or one.moves)}
        return tuple(place for place in question.places if set(place.codes) == once) if question.tiers else ()
    if not isinstance(part, CompareAnswer):
        return before.picked if len(question.places) > 1 and question.places == before.places else ()
    if part.about:
        return tuple(place for place in question.places if place.codes == part.moved)
    if question.wants_yes_or_no:
        return question.places[:1] if question.relation in (Relation.BETTER, Relation.WORSE) else ()
    earlier = codes_of(before.places)
    added = [place for place in question.places if place.codes not in earlier]
    if question.relation is None and len(added) == 1 and len(earlier) > 1:
        return tuple(added)
    told = {Relation.BETTER: part.best, Relation.WORSE: part.worst}.get(question.relation or Relation.SAME, ())
    return tuple(place for place in question.places if place.codes[:1] == told[:1]) if len(told) == 1 else ()


def _at_the_end(question: Question, answer: Answer, before: Question, *, best: bool) -> tuple[Resolution, ...]:
    """The one country that stood best, or worst, of those last compared, while no others are spoken of."""
    part = answer.parts[0] if len(answer.parts) == 1 else None
    if isinstance(part, CompareAnswer):
        told = part.best if best else part.worst
        return tuple(place for place in question.places if place.codes == told) if len(told) == 1 else ()
    still = codes_of(question.places) <= codes_of(before.several)
    return (before.best if best else before.worst) if still else ()


def _step(question: Question, report: Report) -> About:
    """Up or down, where the one country asked about moved so in the year asked about."""
    code, year = _one_code(question), question.year(report.newest_year)
    change = report.change(code, year) if code is not None and year is not None else None
    return _WAYS.get(change.kind, About.NOTHING_MORE) if change is not None else About.NOTHING_MORE


def _is_bare(question: Question, report: Report) -> bool:
    code, year = _one_code(question), question.year(report.newest_year)
    return code is not None and year is not None and not report.findings(code, year, limit=1)


def _one_code(question: Question) -> Code | None:
    codes = [code for place in question.places for code in place.codes]
    return codes[0] if len(codes) == 1 else None


def _current(question: Question, report: Report) -> frozenset[Code]:
    """The countries asked about, where their tier in the newest report was told."""
    to_the_newest = question.intent is Intent.HISTORY and question.span is None
    newest = question.intent in _OF_A_STAND and question.year(report.newest_year) == report.newest_year
    told = to_the_newest or newest or (question.intent is Intent.COMPARE and not question.years)
    return frozenset(code for place in question.places for code in place.codes) if told else frozenset()


def _first_year_of(question: Question, report: Report) -> tuple[int, ...]:
    """The year of the first report with the one tier whose meaning was told: "since when is there a Watch List?"."""
    if question.about is not About.TIER or len(question.tiers) != 1:
        return ()
    since = [report.tier_text(tier).since for tier in question.tiers[0].tiers]
    return (since[0],) if len(since) == 1 and since[0] > FIRST_REPORT else ()


def _listed(question: Question) -> tuple[TierSet, ...]:
    return question.tiers if question.intent in (Intent.LIST, Intent.COUNT, Intent.DEFINE) else ()


def _told(question: Question, answer: Answer, report: Report) -> int | None:
    """The one report year that an answer about the past is about; of several moves, the last."""
    if len(answer.parts) != 1:
        return None
    moved = question.leaving is not None or question.reaching is not None or question.direction
    match answer.parts[0]:
        case HistoryAnswer(about="when" | "ever" | "last" | "first", moves=moves) if moves:
            return moves[-1].year
        case HistoryAnswer(about="last", years=years) if years:
            return years[-1]
        case HistoryAnswer(about="years" | "ever" | "when", years=years, moved="") if len(years) == 1:
            return years[0]
        case HistoryAnswer(about="first", years=years) if years:
            return years[0]
        case RecordYearsAnswer(years=years) if len(years) == 1:
            return years[0]
        case FindingsAnswer(about="why", year=year) if not question.years and (
            moved or (question.tiers and year < report.newest_year)
        ):  # "why did it lose Tier 1?", "why was it on Tier 3?"
            return year
    return None


def _years_there(answer: Answer) -> Sequence[int]:
    """The years of the one country on the tiers asked about, where it is told when it was there, or if ever."""
    match answer.parts:
        case (HistoryAnswer(about="when" | "ever" | "years", tiers=tiers, years=years, moves=()),) if tiers:
            return years
    return ()


def _years_elsewhere(question: Question, answer: Answer) -> tuple[int, ...]:
    """The years of its last stay where it is not now: "was it ever worse?", "when was that?"."""
    match answer.parts:
        case (HistoryAnswer(about="ever" | "years", tiers=(), moves=(), runs=(*earlier, last)),) if earlier:
            ways = (True, False) if question.relation not in _ENDS else (question.relation is Relation.BETTER,)
            wanted = {tier for better in ways for tier in last.tier.beyond(better=better)}
            stays = [range(run.first, run.last + 1) for run in earlier if run.tier in wanted]
            return tuple(stays[-1]) if stays else ()
    return ()


def _stay(question: Question, answer: Answer, before: Question) -> Span | None:
    """The one stay on the tier asked about; that of before, where no more was asked since than its tier, or why.

    Or that before the present one, where it was asked what it was before, or where it stood at first.
    """
    years = tuple(_years_there(answer) or _years_elsewhere(question, answer))
    if years:
        return Span(years[0], years[-1]) if years[-1] - years[0] + 1 == len(years) else None
    match answer.parts:
        case (HistoryAnswer(about="before", moves=(), runs=(*_, earlier, _)),):
            return Span(earlier.first, earlier.last)
        case (HistoryAnswer(about="first" | "at first", moves=(), tiers=(), runs=(first, *_)),):
            return Span(first.first, first.last)
    same = codes_of(question.places) == codes_of(before.places)
    why = question.about is About.WHY and question.intent is Intent.FINDINGS
    return before.stay if same and (why or (question.intent is Intent.TIER and not question.tiers)) else None


def _spell(answer: Answer) -> tuple[int, ...]:
    """The same, where they are few and in a row: "when was it on Tier 3?", "who else was then?".

    Of what was not always so, the years in which it was not: "was it always on Tier 1?", "what went wrong back then?".
    """
    years = tuple(_years_there(answer)) or _years_off(answer)
    return years if years and years[-1] - years[0] + 1 == len(years) <= _FEW_YEARS else ()


def _years_off(answer: Answer) -> tuple[int, ...]:
    """The years in which the one country was not on the tier that it was asked to have always been on."""
    match answer.parts:
        case (HistoryAnswer(about="always", runs=runs, tiers=tiers),) if tiers:
            return tuple(year for run in runs if run.tier not in tiers for year in range(run.first, run.last + 1))
    return ()


def _since(answer: Answer) -> int | None:
    """The report with which a country came to the tier that it was told to have been on since; None where none was."""
    match answer.parts:
        case (HistoryAnswer(about="how long", runs=(_, *_, last), tiers=tiers, stay=None),) if last.tier in tiers:
            return last.first
    return None


def _returned(question: Question, answer: Answer, before: Question) -> int | None:
    """The report with which the one country came back to the tier it was told to have left, or to have been on."""
    match answer.parts:
        case (HistoryAnswer(about="ever" | "when" | "years" | "always", runs=runs, tiers=tiers),):
            there = set(tiers) if tiers else {question.leaving.single} if question.leaving is not None else set()
            back = [run.first for run in runs if run.tier in there]
            return back[-1] if len(back) > 1 else None
    return before.returned if codes_of(question.places) == codes_of(before.places) else None


def _stood(question: Question, report: Report) -> TierSet | None:
    """The tier that was told of the one country asked about, or of several that share it; at the end of a history."""
    stay = question.about is About.HOW_LONG and not question.tiers and len(question.years) == 1
    outlook = question.about is About.OUTLOOK
    to_the_newest = outlook or (question.intent is Intent.HISTORY and not stay)  # and not of a stay in a year
    year = report.newest_year if to_the_newest else question.years[0] if stay else question.year(report.newest_year)
    codes = [code for place in question.places for code in place.codes]
    several = question.intent is Intent.COMPARE and len(codes) == len(question.places)
    if year is None or not (several or (len(codes) == 1 and (outlook or question.intent in _OF_A_STAND))):
        return None
    ratings = [report.rating(code, year) for code in codes]
    tiers = {rating.tier for rating in ratings if rating is not None}
    return TierSet(frozenset(tiers)) if len(tiers) == 1 and None not in ratings else None


def _members(question: Question, told: frozenset[Code], before: Question) -> frozenset[Code]:
    """All the countries that were `told` of many; after a question of some of them, those that were told before it."""
    of_all = not question.places or question.about is About.LIKE
    told = told if of_all else frozenset()
    if question.intent is Intent.CHANGES and not question.places:
        return told or question.where.those
    if question.about is About.LONGEST_NOW and question.where.those:  # the longest there are only some of those told
        return question.where.those
    nowhere = of_all and not told and bool(question.where.groups) and question.where.within is None
    if nowhere and question.intent in (Intent.LIST, Intent.COUNT) and not question.wants_yes_or_no:
        return question.where.those  # "which of them" is of the part of the world, of which none was told
    return told or before.members

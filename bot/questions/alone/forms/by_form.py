"""Questions that are told by the form of a sentence, before any phrasing is tried."""

from collections.abc import Sequence

from bot.questions.alone.forms.at_a_glance import of_a_report_in_short
from bot.questions.alone.forms.course_of_a_part import course_of_a_part
from bot.questions.alone.forms.courses import of_courses
from bot.questions.alone.forms.efforts import of_significant_efforts, without_efforts
from bot.questions.alone.forms.first_or_last import was_first
from bot.questions.alone.forms.found_of_many import of_what_many_share
from bot.questions.alone.forms.how_sure import how_sure
from bot.questions.alone.forms.listed_apart import why_listed_apart
from bot.questions.alone.forms.motives import of_motives
from bot.questions.alone.forms.moved_back import moved_back
from bot.questions.alone.forms.not_told import of_what_is_not_told
from bot.questions.alone.forms.of_the_report_itself import of_its_chapter, of_the_report_itself
from bot.questions.alone.forms.of_the_world import is_the_worst, of_the_world
from bot.questions.alone.forms.on_and_off import on_and_off, with_that_list
from bot.questions.alone.forms.one_of_those import is_one_of_those
from bot.questions.alone.forms.over_the_years import longest_now, over_the_years
from bot.questions.alone.forms.pairs import of_pairs
from bot.questions.alone.forms.praised import who_is_praised
from bot.questions.alone.forms.rated_at_all import rated_at_all
from bot.questions.alone.forms.report_of_a_month import of_the_report_on_a_month
from bot.questions.alone.forms.round_trips import of_round_trips
from bot.questions.alone.forms.rules_applied import of_rules
from bot.questions.alone.forms.sanctioned import whether_sanctioned
from bot.questions.alone.forms.side_by_side import of_parts
from bot.questions.alone.forms.sizes import of_sizes
from bot.questions.alone.forms.stood_and_moved import stood_and_moved
from bot.questions.alone.forms.the_only import of_the_only
from bot.questions.alone.forms.tier_of_each import of_the_tier_of_each
from bot.questions.alone.forms.to_people import of_those_present
from bot.questions.alone.forms.two_reports import of_two_reports
from bot.questions.alone.forms.worst_year import worst_year
from bot.questions.alone.forms.years_apart import years_apart
from bot.questions.alone.topics.people_there import of_people_there
from bot.questions.alone.topics.peoples import of_a_people
from bot.questions.alone.unknown_groups import limited_by_what_is_not_told, only_says_of_what
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence


def first_by_form(
    sentences: Sequence[Sentence], everything: Sentence, newest_year: int
) -> tuple[Question, Sentence] | None:
    """The question of the first sentence that asks one by its form alone, with that; None where none does."""
    claimed = len(sentences) > 1 and everything.text.endswith(" , right")
    each = of_the_tier_of_each(everything, everything) if claimed else None
    if each is not None:  # "Costa Rica is Tier 1. Panama is Tier 2. Correct?"
        return each, everything
    tried = (
        (
            is_one_of_those(sentence, everything)
            or by_form(sentence, newest_year)
            or of_the_tier_of_each(sentence, everything)
            or rated_at_all(sentence, everything),
            sentence,
        )
        for sentence in with_that_list(sentences, everything)
        if not only_says_of_what(sentence, everything)
    )
    return next(
        ((of_its_chapter(asked, sentence, everything), sentence) for asked, sentence in tried if asked is not None),
        None,
    )


def by_form(sentence: Sentence, newest_year: int) -> Question | None:
    """The question that a sentence asks by its form alone; None where its phrasing has to tell."""
    return (
        of_the_world(sentence)
        or is_the_worst(sentence)
        or limited_by_what_is_not_told(sentence)
        or of_what_is_not_told(sentence)
        or of_motives(sentence)
        or of_those_present(sentence)
        or of_people_there(sentence)
        or why_listed_apart(sentence)
        or of_a_people(sentence)
        or of_the_report_itself(sentence, newest_year)
        or of_the_report_on_a_month(sentence)
        or how_sure(sentence)
        or of_significant_efforts(sentence)
        or without_efforts(sentence)
        or of_a_report_in_short(sentence)
        or longest_now(sentence)
        or of_what_many_share(sentence)
        or who_is_praised(sentence)
        or of_rules(sentence, newest_year)
        or whether_sanctioned(sentence)
        or of_pairs(sentence, newest_year)
        or of_two_reports(sentence)
        or of_parts(sentence)
        or of_sizes(sentence)
        or of_round_trips(sentence)
        or on_and_off(sentence, newest_year)
        or moved_back(sentence, newest_year)
        or stood_and_moved(sentence)
        or of_courses(sentence, newest_year)
        or worst_year(sentence)
        or course_of_a_part(sentence)
        or years_apart(sentence)
        or was_first(sentence)
        or of_the_only(sentence, newest_year)
        or over_the_years(sentence)
    )

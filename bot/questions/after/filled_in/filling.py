"""A message with all that it leaves out, and takes for known from the question before it, put in."""

from bot.places.gazetteer import Gazetteer
from bot.questions.after.filled_in.and_that import with_another_claim
from bot.questions.after.filled_in.and_then import with_what_came_then
from bot.questions.after.filled_in.any_of_them import with_any_of_them
from bot.questions.after.filled_in.as_for_trafficking import with_its_tier
from bot.questions.after.filled_in.before_that import with_years_before_that
from bot.questions.after.filled_in.beside_it import with_it_named
from bot.questions.after.filled_in.by_its_place import with_the_nth
from bot.questions.after.filled_in.by_its_rank import with_it_by_name
from bot.questions.after.filled_in.by_their_move import with_those_moved
from bot.questions.after.filled_in.from_there import with_the_tier_left
from bot.questions.after.filled_in.in_a_reaction import in_a_reaction
from bot.questions.after.filled_in.in_few_words import in_few_words
from bot.questions.after.filled_in.in_full import in_full
from bot.questions.after.filled_in.is_it_the_end import with_the_tier_at_the_end
from bot.questions.after.filled_in.its_lists import with_the_one_listed
from bot.questions.after.filled_in.its_neighbours import with_its_neighbours
from bot.questions.after.filled_in.its_region import with_its_region
from bot.questions.after.filled_in.its_report import with_its_report
from bot.questions.after.filled_in.likened import without_likeness
from bot.questions.after.filled_in.never_otherwise import with_another_tier
from bot.questions.after.filled_in.of_its_course import of_its_course
from bot.questions.after.filled_in.of_the_listed import of_the_listed
from bot.questions.after.filled_in.of_the_part import with_the_part
from bot.questions.after.filled_in.one_further import with_the_tier_one_further
from bot.questions.after.filled_in.other_half import with_other_half
from bot.questions.after.filled_in.our_own import with_our_own
from bot.questions.after.filled_in.per_region import with_the_tier_by_region
from bot.questions.after.filled_in.rates_itself import with_its_own_rank
from bot.questions.after.filled_in.so_long_there import with_the_tier_of_the_list
from bot.questions.after.filled_in.somebody_says import with_what_is_said
from bot.questions.after.filled_in.than_then import beside_another_year
from bot.questions.after.filled_in.that_list import with_that_list, with_the_tier, with_the_watch_list
from bot.questions.after.filled_in.that_tier import with_that_tier
from bot.questions.after.filled_in.the_other_way import with_the_other_way
from bot.questions.after.filled_in.the_raters import with_the_raters
from bot.questions.after.filled_in.then_and_now import with_then_and_now
from bot.questions.after.filled_in.those_there_then import with_those_there_then
from bot.questions.after.filled_in.those_years import with_those_years
from bot.questions.after.filled_in.told_behind import without_what_is_told_of_it
from bot.questions.after.filled_in.which_list import with_the_list_named
from bot.questions.after.filled_in.which_one import with_sides, with_the_other, with_the_state
from bot.questions.after.filled_in.who_had_it import with_what_they_had
from bot.questions.after.filled_in.year_of_it import with_the_year_of_it
from bot.questions.after.filled_in.years_beside import with_year_beside
from bot.questions.intent import Intent
from bot.questions.question import Question
from bot.questions.sentences.half_written import spelled_out_after

_OF_TIERS = frozenset({Intent.DEFINE, Intent.LIST, Intent.COUNT})


def filled_in(gazetteer: Gazetteer, text: str, before: Question, newest_year: int) -> str:
    """A text with what it leaves out and takes for known from the question `before`, one thing after another."""
    text = in_a_reaction(gazetteer, text, before, newest_year)
    text = of_its_course(gazetteer, text, before)
    text = with_what_is_said(gazetteer, text, before)
    text = without_what_is_told_of_it(gazetteer, text)
    text = in_few_words(text, before)
    text = of_the_listed(text, before, newest_year)
    text = with_another_tier(text, before)
    text = with_the_other_way(text, before)
    text = with_any_of_them(text, before)
    text = with_the_one_listed(text, before)
    text = with_the_part(text, before)
    text = with_its_neighbours(gazetteer, text, before)
    text = with_what_came_then(text, before)
    text = with_what_they_had(text, before)
    text = with_the_tier_by_region(text, before)
    text = with_it_by_name(text, before)
    text = with_the_nth(with_the_tier_at_the_end(with_the_list_named(text, before), before), before)
    text = with_the_tier(text, before)
    text = with_the_raters(text, before)
    text = with_its_tier(text, before)
    text = with_that_tier(text, before)
    text = with_its_own_rank(text, before)
    text = with_the_year_of_it(text, before)
    text = with_the_tier_one_further(text, before)
    text = without_likeness(gazetteer, text, before)
    text = with_it_named(text, before)
    text = with_our_own(text, before)
    text = in_full(text, before)
    text = with_those_there_then(text, before)
    text = with_another_claim(text, before)
    of_tiers = before.intent in _OF_TIERS and bool(before.tiers) and not before.places
    text = spelled_out_after(text, of_tiers=of_tiers)
    text = with_those_moved(text, before)
    text = with_the_tier_left(text, before)
    text = beside_another_year(text, before, newest_year)
    text = with_year_beside(text, before, newest_year)
    text = with_that_list(text, before)
    text = with_the_watch_list(text, before)
    text = with_years_before_that(text, before, newest_year)
    text = with_the_tier_of_the_list(text, before)
    text = with_those_years(text, before, newest_year)
    text = with_its_report(text, before, newest_year)
    text = with_the_state(gazetteer, text, before)
    text = with_the_other(gazetteer, text, before)
    text = with_other_half(gazetteer, text, before)
    text = with_its_region(gazetteer, text, before)
    text = with_then_and_now(text, before, newest_year)
    return with_sides(gazetteer, text, before)

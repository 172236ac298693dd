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
from bot.questions.after.filled_in.which_one import with_sides, with_the_other, with_the_state
from bot.questions.after.filled_in.who_had_it import with_what_they_had
from bot.questions.after.filled_in.year_of_it import with_the_year_of_it
from bot.questions.after.filled_in.years_beside import with_year_beside
from bot.questions.intent import Intent
from bot.questions.question import Question
from bot.questions.sentences.half_written import spelled_out_after

_OF_TIERS = frozenset({Intent.DEFINE, Intent.LIST, Intent.COUNT})


def filled_in(gazetteer: Gazetteer, text: str, before: Question, newest_year: int) -> str:
    """A text with what it leaves out and takes for known from the question `before`."""
    text = of_its_course(gazetteer, in_a_reaction(gazetteer, text, before, newest_year), before)
    text = with_what_is_said(gazetteer, text, before)
    text = of_the_listed(in_few_words(without_what_is_told_of_it(gazetteer, text), before), before, newest_year)
    text = with_any_of_them(with_the_other_way(with_another_tier(text, before), before), before)
    text = with_its_neighbours(gazetteer, with_the_part(with_the_one_listed(text, before), before), before)
    text = with_the_tier_by_region(with_what_they_had(with_what_came_then(text, before), before), before)
    text = with_the_raters(with_the_tier(with_the_nth(with_it_by_name(text, before), before), before), before)
    text = with_that_tier(with_its_tier(text, before), before)
    text = with_the_tier_one_further(with_the_year_of_it(with_its_own_rank(text, before), before), before)
    text = with_it_named(without_likeness(gazetteer, text, before), before)
    text = with_those_there_then(in_full(with_our_own(text, before), before), before)
    of_tiers = before.intent in _OF_TIERS and bool(before.tiers) and not before.places
    text = spelled_out_after(with_another_claim(text, before), of_tiers=of_tiers)
    text = with_the_tier_left(with_those_moved(text, before), before)
    text = with_year_beside(beside_another_year(text, before, newest_year), before, newest_year)
    text = with_years_before_that(with_the_watch_list(with_that_list(text, before), before), before, newest_year)
    text = with_the_tier_of_the_list(text, before)
    text = with_its_report(with_those_years(text, before, newest_year), before, newest_year)
    text = with_the_other(gazetteer, with_the_state(gazetteer, text, before), before)
    text = with_its_region(gazetteer, with_other_half(gazetteer, text, before), before)
    return with_sides(gazetteer, with_then_and_now(text, before, newest_year), before)

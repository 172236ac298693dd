"""What is read of a message at once, from what was told before it, whatever phrasing it has besides."""

from bot.questions.after.corrected import (
    instead_of_one_compared,
    instead_of_the_added,
    once_more,
    the_country_itself,
)
from bot.questions.after.follow import by_table
from bot.questions.after.lists.above_or_below import next_to_the_end, than_that_one
from bot.questions.after.lists.among_them import all_the_others, the_only_one_to_move
from bot.questions.after.lists.earlier_list import (
    any_of_the_list,
    how_many_in_all,
    how_many_of_the_list,
    without_the_one,
)
from bot.questions.after.lists.grouped import grouped_by_tier
from bot.questions.after.lists.in_numbers import in_numbers
from bot.questions.after.lists.left_since import left_since
from bot.questions.after.lists.limited_further import limited_further
from bot.questions.after.lists.more_or_fewer import more_or_fewer
from bot.questions.after.lists.moves_again import moves_again
from bot.questions.after.lists.newest_of_them import is_new_there, newest_of_them
from bot.questions.after.lists.of_the_list import of_the_list
from bot.questions.after.lists.second_year import there_for_the_second_year
from bot.questions.after.lists.so_often import on_it_so_often
from bot.questions.after.lists.the_others_since import the_others_since
from bot.questions.after.lists.the_rest_of_them import rest_of_them
from bot.questions.after.lists.those_ever import been_there
from bot.questions.after.lists.those_since import those_since
from bot.questions.after.lists.those_told import of_those_told
from bot.questions.after.lists.those_who_moved import how_many_there, those_who_moved
from bot.questions.after.lists.to_and_from_it import to_and_from_it
from bot.questions.after.lists.turned import at_the_other_end, turned
from bot.questions.after.lists.unmoved import not_moved, unmoved
from bot.questions.after.lists.went_back import came_instead, fell_out, went_back
from bot.questions.after.lists.when_last import when_there_was_one
from bot.questions.after.lists.when_they_moved import when_they_moved
from bot.questions.after.lists.where_they_stood import where_they_stood
from bot.questions.after.lists.who_joined import who_did_of_the_list, who_else_did
from bot.questions.after.lists.without_some import without_a_tier, without_some
from bot.questions.after.of_the_asker import is_of_the_asker
from bot.questions.after.one_country.any_other_ever import any_other_ever
from bot.questions.after.one_country.as_long_as import as_long_as, who_moves_more
from bot.questions.after.one_country.denied_too import denied_too
from bot.questions.after.one_country.ever_elsewhere import ever_elsewhere
from bot.questions.after.one_country.in_its_region import in_its_region
from bot.questions.after.one_country.is_it_sure import is_it_sure
from bot.questions.after.one_country.likewise import moved_with_it, so_many_moved, who_moved_with_it
from bot.questions.after.one_country.moved_since import around_an_event, moved_likewise, stood_before_that
from bot.questions.after.one_country.of_a_people import of_a_people
from bot.questions.after.one_country.of_its_moves import since_when_not, when_it_last_moved
from bot.questions.after.one_country.of_the_claim import been_one, of_the_claim, where_it_stood
from bot.questions.after.one_country.others_there import (
    better_ones_there,
    level_with_it,
    on_the_other_side,
    others_there,
    with_it_there,
)
from bot.questions.after.one_country.returning import put_back, regained
from bot.questions.after.one_country.there_then_too import there_then_too
from bot.questions.after.one_country.told_year import in_the_year_told
from bot.questions.after.several.all_moved import all_moved
from bot.questions.after.several.between_the_two import between_the_two
from bot.questions.after.several.each_of_them import of_each_of_them
from bot.questions.after.several.in_turn import of_what_was_asked_in_turn
from bot.questions.after.several.of_all_spoken_of import all_lie_there, best_of_so_many, best_of_them, of_all_spoken_of
from bot.questions.after.several.set_beside import better_than_the_last, compared_with_another
from bot.questions.after.several.several_more import several_more, several_years
from bot.questions.after.several.which_of_them import which_of_them
from bot.questions.after.terms.done_about_it import done_about_it
from bot.questions.after.terms.of_the_finding import of_the_finding
from bot.questions.after.terms.of_the_law import of_its_makers
from bot.questions.after.terms.of_the_report import its_page, of_another_report, of_the_report
from bot.questions.after.terms.of_the_rule import of_the_rule
from bot.questions.after.terms.of_the_topic import of_the_topic
from bot.questions.after.terms.of_their_tier import why_unranked
from bot.questions.alone.forms.to_people import is_of_somebody_present
from bot.questions.alone.unknown_groups import is_of_unknown_group
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import vocabulary

_BORDERS = expression(r"\b(?:border(?:s|ing)?|neighbou?r(?:s|ing)?(?: of)?|next door to) (?:on |with )?(?:the )?PLACE")
_OUR_NEIGHBOURS = expression(
    r"(?:(?:and|so|but|ok) )*(?:(?:are|is|were|was|do|does|have|has|did|which|who|how many|what about|how about) )?"
    r"(?:(?:any|all|some|most|none|one|which|how many|many|of) )*"
    r"(?:(?:our|its|their) neighbou?rs?(?: countries)?|"
    r"(?:which|what) (?:countries|ones) (?:that )?(?:we|it|they) borders?)"
    r"(?: (?:on|in|at|a|the|better|worse|higher|lower|rated|ranked|is|are|was|were|been|ever|doing|have|has|than|us|it|"
    r"also|too|now|TIER\d+|YEAR|(?:up|down)graded))*"
)
"""What the report tells nothing of."""
_LIES_THERE = expression(
    r"(?:(?:and|so|but|ok|hm) )*(?:is|was|are) (?:it|that|this|they) (?:(?:also|even|still|actually|really|now) )*"
    r"(?:(?:in|part of|an?|(?:an? )?(?:member|member state|country) (?:of|in)) )?(?:the )?REGION"
    r"(?: (?:country|member|state|nation|too|as well|now|then|right|,))*"
)
"""Whether the country that was told lies in a part of the world, of which the report tells nothing."""
_OF_A_KIND = expression(
    r"(?:(?:and|so|but|ok|now|then|only|just) )*(?:how many|which|who|any|are|is|all|none|most|some|do|does|the)\b"
    r"(?: (?:ones?|countries|of|them|those|these|they|is|are|there|any|all|mostly|that|the|also|mainly))*"
    r" (?:muslim|islamic|arabic speaking|christian|catholic|orthodox|buddhist|hindu|jewish|western|non western|"
    r"communist|socialist|democratic|democracies|autocratic|autocracies|authoritarian|dictatorships?|developed|"
    r"developing|"
    r"industriali[sz]ed|poor|rich|wealthy|monarchies|islands?|landlocked|allies|us allies)"
    r"(?: (?:majority|countries|ones|nations|states|then|too|right|or not))*"
)
"""What asks of those told if they are of a kind that no report tells: "are all of them western"."""
_ASKS = expression(
    r"(?:(?:and|so|but|ok) )*(?:who|when|where|how|which|what(?: \w+)? (?:is|was|do|does|did))\b"
    r"(?!.*\b(?:TIER\d*|tier|report|mention\w*|says?|said|shortcomings?|finds?|found|it)\b)"
)
"""What asks something of its own, and nothing of the report."""


def at_once(everything: Sentence, before: Question, newest_year: int) -> Question | None:
    """What a message asks of the year, or the list, that was told, or by the table of short follow-ups.

    None where it asks nothing of these; where it asks of something else, a question that has no answer.
    """
    if is_of_somebody_present(everything.text) or is_of_the_asker(everything):
        return Question(Intent.NONE, everything.places)
    if _ASKS.match(everything.text) and vocabulary().speech["other things"].search(everything.text):
        return Question(Intent.NONE, everything.places)
    if before.intent in OF_MANY and not before.places and _BORDERS.search(everything.text):
        return Question(Intent.UNKNOWN)
    of_many = before.intent in OF_MANY and not (before.places or everything.places or everything.tiers)
    if of_many and _OF_A_KIND.fullmatch(everything.text):
        return Question(Intent.UNKNOWN)
    if len(before.subject) == 1 and not everything.places and _LIES_THERE.fullmatch(everything.text):
        return Question(Intent.UNKNOWN)
    if not everything.places and _OUR_NEIGHBOURS.fullmatch(everything.text):
        return Question(Intent.UNKNOWN)
    if before.where.groups and everything.tiers and is_of_unknown_group(everything, everything):
        return Question(Intent.UNKNOWN)
    return (
        left_since(everything, before, newest_year)
        or in_its_region(everything, before)
        or between_the_two(everything, before)
        or all_moved(everything, before)
        or _of_what_was_told(everything, before, newest_year)
        or _of_those(everything, before, newest_year)
    )


def _of_what_was_told(everything: Sentence, before: Question, newest_year: int) -> Question | None:
    """What a message asks of the country, the report or the topic that was told, and of others beside them."""
    return (
        once_more(everything, before)
        or done_about_it(everything, before)
        or compared_with_another(everything, before)
        or of_a_people(everything, before)
        or of_the_finding(everything, before)
        or is_it_sure(everything, before)
        or there_then_too(everything, before)
        or its_page(everything, before, newest_year)
        or of_the_topic(everything, before)
        or been_one(everything, before)
        or of_its_makers(everything, before)
        or where_they_stood(everything, before, newest_year)
        or those_since(everything, before, newest_year)
        or denied_too(everything, before)
        or several_more(everything, before)
        or instead_of_the_added(everything, before)
        or instead_of_one_compared(everything, before)
        or the_country_itself(everything, before)
        or of_the_report(everything, before)
        or of_another_report(everything, before, newest_year)
        or several_years(everything, before)
        or others_there(everything, before)
        or on_the_other_side(everything, before)
        or with_it_there(everything, before)
        or better_ones_there(everything, before)
        or level_with_it(everything, before)
        or moved_likewise(everything, before)
        or stood_before_that(everything, before)
        or around_an_event(everything, before)
        or who_else_did(everything, before)
        or moved_with_it(everything, before)
        or who_moved_with_it(everything, before)
        or so_many_moved(everything, before)
        or who_did_of_the_list(everything, before)
        or as_long_as(everything, before)
        or who_moves_more(everything, before)
        or put_back(everything, before)
        or regained(everything, before)
        or of_the_rule(everything, before, newest_year)
        or why_unranked(everything, before)
        or since_when_not(everything, before)
        or when_it_last_moved(everything, before)
        or more_or_fewer(everything, before, newest_year)
        or any_other_ever(everything, before)
        or ever_elsewhere(everything, before)
        or unmoved(everything, before, newest_year)
    )


def _of_those(everything: Sentence, before: Question, newest_year: int) -> Question | None:
    """What a message asks of those that were told, or by the table of short follow-ups."""
    return (
        when_they_moved(everything, before)
        or the_others_since(everything, before)
        or not_moved(everything, before, newest_year)
        or went_back(everything, before, newest_year)
        or fell_out(everything, before, newest_year)
        or came_instead(everything, before)
        or in_numbers(everything, before)
        or grouped_by_tier(everything, before)
        or moves_again(everything, before)
        or there_for_the_second_year(everything, before, newest_year)
        or on_it_so_often(everything, before)
        or when_there_was_one(everything, before)
        or to_and_from_it(everything, before)
        or how_many_in_all(everything, before)
        or at_the_other_end(everything, before)
        or turned(everything, before, newest_year)
        or limited_further(everything, before)
        or in_the_year_told(everything, before)
        or any_of_the_list(everything, before)
        or rest_of_them(everything, before, newest_year)
        or without_the_one(everything, before)
        or how_many_of_the_list(everything, before)
        or without_some(everything, before)
        or without_a_tier(everything, before)
        or than_that_one(everything, before)
        or next_to_the_end(everything, before)
        or those_who_moved(everything, before, newest_year)
        or how_many_there(everything, before)
        or newest_of_them(everything, before, newest_year)
        or is_new_there(everything, before, newest_year)
        or been_there(everything, before)
        or best_of_so_many(everything, before)
        or which_of_them(everything, before)
        or of_each_of_them(everything, before)
        or of_all_spoken_of(everything, before, newest_year)
        or all_lie_there(everything, before)
        or best_of_them(everything, before)
        or of_what_was_asked_in_turn(everything, before)
        or the_only_one_to_move(everything, before)
        or all_the_others(everything, before)
        or where_it_stood(everything, before)
        or of_the_claim(everything, before)
        or better_than_the_last(everything, before)
        or of_those_told(everything, before, newest_year)
        or of_the_list(everything, before)
        or by_table(everything, before, newest_year)
    )

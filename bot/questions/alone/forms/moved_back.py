"""Who moved, since a year, of those who moved in that: "of those downgraded in 2022, how many have recovered?"."""

import re

from bot.questions.alone.forms.stands import asked, how_many, is_of_countries
from bot.questions.expression import expression
from bot.questions.intent import OPPOSITE_WAY, About, Intent
from bot.questions.limits import Span, Stepped
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import direction

_LEAD = r"(?:(?:so|and|but|ok|now|then|hey|please|tell me|show me|list|name) )*"
_MOVED = (
    r"(?:(?:up|down)graded|demoted|promoted|relegated|fell|fallen|dropped|slipped|rose|risen|climbed|improved|worsened|"
    r"(?:went|gone|moved|going|came) (?:up|down)|(?:up|down)grades|losers|winners|fallers|climbers)"
)
_THE_MOVED = (
    r"(?:(?:of|from|among|out of) )?(?:(?:all|the|those|these) )*"
    r"(?:(?:\d+|REGION|countries|ones|nations|states|governments|country) )*(?:(?:in|of) (?:the )?REGION )?"
    rf"(?:(?:that|who|which|were|was|got|had|been|have|has|are|being) )*(?P<step>{_MOVED}) "
    r"(?:(?:in|with|by|of|from) )*(?:the )?YEAR(?: report| edition)?(?: in (?:the )?REGION)?(?: ,)?"
)
_ANY = r"(?:did|has|have|is|are|was|were) (?:any|some)(?:one|body)?"
_WHO = rf"(?:how many|which(?: ones| countries)?|who|what|{_ANY}|any)(?: of (?:them|those|these))?"
_OF_THE_MOVED = (
    expression(rf"^{_LEAD}{_THE_MOVED} {_WHO} (?P<then>.*)$"),
    expression(rf"^{_LEAD}(?<=\w ){_THE_MOVED} (?:that|who|which) (?P<then>.*)$"),
    expression(rf"^{_LEAD}{_WHO}(?: of)? {_THE_MOVED} (?:(?:that|who|which|and|but) )?(?P<then>.*)$"),
)
_BACK = expression(r"\b(?:back|recover\w*|regain\w*|return\w*|bounced?|again|undone|reversed)\b")
_SINCE = (
    r"(?:(?:and|but|has|have|had|did|is|are|was|were|been|got|get|gotten|then|later|since|ever|already|also|again|now|"
    r"by|went|gone|go|going|come|came|moved?|climbed?|fell|fall|fallen|drop|dropped|slipped|lost|up|down|back|better|"
    r"worse|it|recover\w*|bounced?|improved?|rose|risen|rise|(?:up|down)graded|promoted|demoted|returned|regained|today|"
    r"afterwards|after|that|where|they|to|off|so|far|meanwhile|in the meantime|old|their|tier|place) ?)+"
)
_NOT = expression(r"\b(?:not|never|still|stayed|remained|no longer)\b")


def moved_back(sentence: Sentence, newest_year: int) -> Question | None:
    """Who moved since, the other way or on, of those who moved with the report of one year; None for anything else."""
    text, years = sentence.text, sentence.years.years
    if len(years) != 1 or sentence.years.span is not None or sentence.places or sentence.tiers:
        return None
    if not is_of_countries(text) or _NOT.search(text) or years[0] >= newest_year:
        return None
    found = next((match for pattern in _OF_THE_MOVED if (match := pattern.match(text)) is not None), None)
    way = direction(found["step"]) if found is not None else About.NOTHING_MORE
    if found is None or way not in OPPOSITE_WAY or not re.fullmatch(_SINCE, found["then"]):
        return None
    later = direction(found["then"]) or (OPPOSITE_WAY[way] if _BACK.search(found["then"]) else About.NOTHING_MORE)
    if later not in OPPOSITE_WAY:
        return None
    moves = Question(Intent.CHANGES, about=later, span=Span(years[0] + 1, None), where=sentence.where)
    if how_many(text):
        moves = replace(moves, intent=Intent.COUNT, about=About.MOVES, direction=later)
    return asked(sentence, replace(moves, also=(Stepped(way is About.UP, years[0]),)))

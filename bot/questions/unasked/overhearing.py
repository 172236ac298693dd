"""Whether a message that nobody addressed to the bot is clear enough to be answered."""

import re
from collections.abc import Callable
from typing import NamedTuple

from bot.places.gazetteer import Gazetteer
from bot.places.spot import spot
from bot.questions.alone.asides import without_asides, without_talk
from bot.questions.alone.just_named import is_just_a_part
from bot.questions.alone.message import Found, MessageReader
from bot.questions.expression import expression
from bot.questions.intent import OUTERMOST, About, Intent
from bot.questions.limits import FIRST_REPORT
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence, whole
from bot.questions.sentences.phrasings import vocabulary
from bot.questions.sentences.tokens import heads
from bot.questions.unasked.everyday import is_of_everyday_things
from bot.questions.unasked.first_look import OF_THE_REPORT_ALONE, first_look
from bot.questions.unasked.other_things import is_of_another_thing, may_be_of_another_thing, other_things
from bot.questions.unasked.remarks import is_a_remark
from bot.questions.unasked.speaking import (
    LONGEST_UNASKED,
    OF_STANDING,
    After,
    is_clear_by_form,
    may_speak_unasked,
    may_speak_with_what_is_beside,
    signs,
    signs_of,
)
from bot.questions.weighed.leaning import traits_of
from bot.questions.weighed.relevance import BESIDE_THE_POINT, relevance

_LEFT_BEHIND = 2
"""After so many messages that were let pass, what names nothing of the report goes on with those, and no answer."""
_EXACT = 2
"""Decimals of what words weigh; sums have no more, in whatever order the words of a message are taken."""
_LEVEL = expression(r"\b(?:level|lvl) ?[1-5]\b", re.IGNORECASE)
"""What travel is advised against by, and no country is rated by in the report."""
_OF_ANY_CONTEST = expression(
    r"(?:(?:so|and|but|ok|wait|lol) )*how (?:\w+ )?(?:did|has|had) (?:the )?PLACE\d* "
    r"(?:do|done|perform\w*|scored?|fared?) (?:in |on )?(?:the )?YEAR(?: please)?"
)
"""What may be asked of the Olympics as well: "how did Spain do last year?"."""
_OF_NO_REPORT = r"(?!.*\b(?:tiers?|tip|traffick\w*|reports?|rank\w*|rat(?:ed|ings?)|watch ?list)\b)"
_OF_ANYTHING_BEST = expression(rf"{_OF_NO_REPORT}.*\b(?:best|worst)\b", re.IGNORECASE | re.DOTALL)
"""What may be asked of players and holidays as well: "who is the best in the world?", "which country is the best?"."""
_OF_ANY_YEAR = expression(
    rf"{_OF_NO_REPORT}.*\b(?:compare|summ\w+|overview|outline|rundown|gist|recap|takeaways|highlights|key|main)\b",
    re.IGNORECASE | re.DOTALL,
)
"""What may be asked of a season as well: "what were the highlights last year?"."""
_BESIDE_THE_REST = expression(
    rf"{_OF_NO_REPORT}"
    r".*\b(?:vs|versus|against|doing compared (?:to|with))\b.*\bthe (?:rest of|others?)\b",
    re.IGNORECASE | re.DOTALL,
)
"""The same of how a country does beside those around it: "Latvia vs the rest of the Baltics"."""
_OF_A_WHOLE_REPORT = frozenset({About.AT_A_GLANCE, About.TIERS})
_SHORT_FORMS = frozenset({"t2wl", "2wl"})
_BARE = expression(r"(?:(?:the|in|for|PLACE\d+) )+YEAR")
_CHEERS = expression("[!\U0001f300-\U0001faff\u2600-\u27bf]")
_ENDS = expression(r"[.!?\n]\s*\w")
_TO_SOMEBODY = expression(
    r"\s*(?:(?:hey|hi|hello|yo|ok|so|and|but|also)\b[\s,]*)?@(?!(?:everyone|everybody|here|all|\w*bot)\b)[^\W\d]\w+",
    re.IGNORECASE,
)
_TO_A_PROGRAM = expression(r"\s*[/!{\[|$<]")
_TAKES_BACK = expression(
    r"(?!.*\b(?:who|what|which|where|when|why|how|tell|give|show|just the|only the|please|pls)\b)"
    r"(?!.*[,.:] *(?:and |but |so )?(?:has|have|is|was|were|did|does|do|are|can|could)\b)"
    r"\s*(?:(?:oh|ah|ok|so|sorry|and|but)\b[\s,]*)*"
    r"(?:(?:nvm|never ?mind)(?! the\b)|no need\b|ignore (?:me|that|this)\b|forget it\b|"
    r"(?:i )?(?:already )?(?:found|got|have|know) (?:it|that)\b(?! (?:from|in|on|that|back))|"
    r"i already (?:know|have|found|got)\b)"
    r"[^?]*$",
    re.IGNORECASE | re.DOTALL,
)
"""What asks for nothing any more: "never mind, found Kenya's tier"."""


Such = Callable[[Question], bool]
"""Questions of a kind: whether one is of it."""


def none(_: Question) -> bool:
    """No question at all."""
    return False


class Reading(NamedTuple):
    """A question, the sentence that asks it where one does so by itself, and what is weighed of the whole message."""

    question: Question
    asking: Sentence | None
    everything: Sentence
    words: frozenset[str] = frozenset()
    traits: frozenset[str] = frozenset()
    named: bool = False
    """Whether the message is nothing but a name."""
    settles: bool = False
    """Whether it says which country was meant, as the bot had asked."""


class Overhearing:
    """Weighs messages that are not addressed to the bot: at a quick first look, and once they are read."""

    def __init__(self, gazetteer: Gazetteer, messages: MessageReader, newest_year: int) -> None:
        """`newest_year` is the newest report year: with the next one, the last that a message may name for a report."""
        self._gazetteer = gazetteer
        self._messages = messages
        self.years = frozenset(map(str, range(FIRST_REPORT, newest_year + 2)))
        """The years that a message may name for a report, the next one included."""
        self._look = first_look(self.years)

    def may_be_about_report(self, text: str, least: float = 0.0) -> bool:
        """Whether a message can be a question about the report at all: a quick look that lets few others pass.

        It has to weigh `least` for that; less than nothing lets more of them pass.
        """
        if len(text) > LONGEST_UNASKED:
            return False
        first, look, marker = heads(text), self._look, self._messages.marker
        if look.says_nothing(text, first, least) and marker.region_heads.isdisjoint(first):
            return False  # as most messages of ordinary chat, whatever country they may name
        weight = look.weight(text, first) - least
        if marker.names_region(text, first):
            weight += look.region
        if _TO_A_PROGRAM.match(text):
            return False
        if weight >= 0 or not OF_THE_REPORT_ALONE.isdisjoint(first):
            return True
        return weight + look.country >= 0 and bool(spot(self._gazetteer, text))

    def is_clear(self, text: str, found: Reading, before: Question | None) -> bool:
        """Whether a question is clear enough to be answered unasked, `before` being what the same person asked last."""
        if found.settles:
            return True
        if _is_no_question(text) or _may_be_of_anything(text, found.question, alone=before is None):
            return False
        found = self._with_talk(text, found)
        if before is not None and (before.passed < _LEFT_BEHIND or _is_of_the_report(found.everything)):
            seen = found.asking is not None or not found.named or found.everything.places  # "brb" is no Barbados here
            certain = all(place.codes for place in found.question.places)
            if seen and certain and self._goes_on_clearly(text, found):
                said = whole(self._messages.sentences(text))  # not with what it leaves out
                beside = self._is_of_another_thing(text, found) or is_of_everyday_things(found.question, said)
                return not (beside or self._is_a_remark(text, said, found, before))
        looks = self._looks(text, found.everything)
        if found.asking is None or is_just_a_part(found.everything):
            return False
        if _OF_ANY_CONTEST.fullmatch(found.everything.text) or _BESIDE_THE_REST.match(text):
            return False
        odd = may_be_of_another_thing(found.question, found.asking, self._messages.is_topic)
        enough = signs().alone.enough if before is None else signs().behind_answer
        if not _SHORT_FORMS.isdisjoint(heads(text)):
            enough -= signs().own_short_form
        least = other_things().enough if odd else enough
        by_form = not (odd or _is_too_bare(text, found)) and is_clear_by_form(found.question, found.everything)
        clear = by_form or (
            looks >= 0
            and not _is_beside_the_point(found)
            and may_speak_with_what_is_beside(self.signs(text, found, looks), found.everything, least)
        )
        return clear and not self._is_of_another_thing(text, found)

    def _with_talk(self, text: str, found: Reading) -> Reading:
        """A question with all that is told beside it, which may show that it is of something else."""
        sentences = without_asides(self._messages, self._messages.sentences(text)) if _ENDS.search(text) else ()
        if len(sentences) <= 1 or without_talk(self._messages, sentences) is sentences:
            return found
        everything = whole(sentences)
        words = self._messages.words(everything)
        traits = traits_of(words, self._messages.with_topics(everything))
        return found._replace(everything=everything, words=words, traits=traits)

    @staticmethod
    def _is_a_remark(text: str, said: Sentence, found: Reading, before: Question) -> bool:
        """Whether a message, as it was `said`, only remarks on the answer to the question `before`."""
        by_form = is_clear_by_form(found.question, found.everything, after_answer=True)
        return is_a_remark(found.question, said, before, asked="?" in text, by_form=by_form)

    def _is_of_another_thing(self, text: str, found: Reading) -> bool:
        """Whether a message asks for the tier or the level of something else, or which of two countries it is."""
        asking = found.asking or found.everything
        if is_of_another_thing(found.question, asking, found.everything):
            return True
        of_a_country = bool(found.question.places) and _LEVEL.search(text) is not None
        return of_a_country and not vocabulary().speech["of trafficking"].search(found.everything.text)

    def signs(
        self, text: str, found: Reading, looks: float | None = None, *, after: bool = False
    ) -> frozenset[str] | None:
        """The signs that speak for or against answering a message; None where there is nothing to answer.

        `looks` is what it weighs at first look, if not what the table says; `after` whether it comes after an answer to
        the same person.
        """
        everything = found.everything
        if looks is None:
            looks = self._looks(text, everything)
        read = Found(found.question, everything if after or found.asking is None else found.asking)
        words = [trait for trait in found.traits if "after " in trait]
        stands = After(words, by_itself=found.asking is not None) if after else None
        return signs_of(read, everything, found.words, looks, self._messages.is_topic, stands)

    def _goes_on_clearly(self, text: str, found: Reading) -> bool:
        """Whether a message clearly goes on with what the same person asked before."""
        by_form = is_clear_by_form(found.question, found.everything, after_answer=True)
        return by_form or may_speak_unasked(self.signs(text, found, after=True), signs().after_answer)

    def _looks(self, text: str, everything: Sentence) -> float:
        """What a message weighs at first look."""
        first, look = heads(text), self._look
        region = look.region if self._messages.marker.names_region(text, first) else 0.0
        return round(look.weight(text, first) + region + (look.country if everything.places else 0.0), _EXACT)


def _is_too_bare(text: str, found: Reading) -> bool:
    """Whether a message names a country and a year, of which something is said or several may be meant, or old years.

    What is said may stand behind them, or be an exclamation mark or a picture that is no flag: "Qatar 2022 🏆".
    """
    span = found.question.span
    if span is not None and span.last is not None and span.last < FIRST_REPORT:
        return True
    several = any(len(place.codes) > 1 for place in found.question.places)
    said = several or _ENDS.search(text) is not None or _CHEERS.search(text) is not None
    return said and _BARE.fullmatch(found.everything.text) is not None


def _is_beside_the_point(found: Reading) -> bool:
    """Whether a message about how countries stand surely has other words than questions of the report."""
    return found.question.intent in OF_STANDING and relevance(found.traits) < BESIDE_THE_POINT


def _is_of_the_report(said: Sentence) -> bool:
    """Whether a message names a country, a year or another thing that the report tells of."""
    named = said.places or said.tiers or said.where.groups or said.years.years or said.years.span is not None
    speech = vocabulary().speech
    return bool(named) or any(speech[how].search(said.text) for how in ("report", "of trafficking"))


def _is_no_question(text: str) -> bool:
    """Whether a message is too long to be answered unasked, meant for a program or somebody by name, or taken back."""
    of_none = (_TO_A_PROGRAM, _TO_SOMEBODY, _TAKES_BACK)
    return len(text) > LONGEST_UNASKED or any(to.match(text) is not None for to in of_none)


def _may_be_of_anything(text: str, question: Question, *, alone: bool) -> bool:
    """Whether a message that is read as a question of the report may be asked of a season, or of players, as well."""
    of_a_report = question.about in _OF_A_WHOLE_REPORT and _OF_ANY_YEAR.match(text) is not None
    of_all = question.intent is Intent.LIST and question.about in OUTERMOST and not question.where.groups
    return of_a_report or (alone and of_all and _OF_ANYTHING_BEST.match(text) is not None)

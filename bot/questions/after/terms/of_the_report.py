"""What is asked of the report that was counted or dated: "was Turkey in it?", "was Afghanistan one of them?"."""

from bot.questions.after.several.several_more import of_a_past_report
from bot.questions.alone.forms.of_the_report_itself import of_the_report_itself
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_SO = r"(?:(?:and|so|but|ok|then|was|is|were|are|did|does|what about|how about) )*"
_IN_IT = expression(
    rf"{_SO}(?:it )?(?:(?:include|cover|rank|rate|list) )?(?:the )?PLACE\d+"
    r"(?: (?:already|also|even|still|ever))*"
    r"(?: (?:in (?:it|there|that(?: one| report)?|the report)|(?:one of|among|part of) (?:them|those|these|it)|there|"
    r"on it|included|covered|listed|mentioned|ranked|rated))*"
    r"(?: (?:too|as well|also|already|then|though|back then|at all|yet))*"
)
_BARE = expression(
    r"(?:(?:and|so|but|ok|what about|how about|then) )*(?:the )?PLACE\d+(?: (?:then|too|specifically|in particular))?"
)
_NEXT = expression(
    r"(?:(?:and|so|but|ok|when is|when will|when does|when|what about|how about) )*(?:the )?next"
    r"(?: (?:one|report|edition))?"
    r"(?: (?:be|come|comes|out|due|released|then|coming))*"
)
_IS_THERE_ONE = expression(
    r"(?:(?:and|so|but|ok) )*(?:(?:is|will) there (?:be )?|(?:do|does|have) (?:you|it) (?:have |know )?)"
    r"(?:(?:already|also) )?(?:a |an |any |the )?YEAR(?: (?:one|report|edition|yet|already|too|out|now))*"
)
_WHAT_IT_GOT = expression(
    r"(?:(?:and|so|ok|as) )*(?:(?:what|which)(?: (?:tier|rank|rating))?|where) (?:did|was|is|were) (?:it|they)"
    r"(?: (?:get|given|have|stand|ranked|rated|placed|put|on|in|at|then|there))*"
)
_A_LINK = expression(
    r"(?:(?:and|so|but|ok|please) )*(?:(?:do you have|have you|got|is there|any|give me|send me|can i have|what is) )?"
    r"(?:(?:got|a|the|any|your) )*(?:link|url|web ?page)(?: (?:to|for|on) (?:it|that|this|them))?(?: please)?"
)


def its_page(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Where the chapter on the countries that were spoken of can be read: "where do I find the whole chapter?"."""
    asked = None if said.places else of_the_report_itself(said, newest_year)
    if before.subject and _A_LINK.fullmatch(said.text):
        asked = Question(Intent.DEFINE, about=About.PAGE)
    if asked is None or asked.about is not About.PAGE:
        return None
    certain = all(len(place.codes) == 1 for place in before.subject)
    return replace(asked, places=before.subject if certain else (), years=asked.years or before.years[:1])


def of_another_report(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """The release of the next report, or whether there is one of a year, after that of another one was told."""
    if before.about is not About.RELEASE or said.places or said.tiers or said.where.groups:
        return None
    release = Question(Intent.DEFINE, about=About.RELEASE)
    if _NEXT.fullmatch(said.text):
        return replace(release, years=(newest_year + 1,))
    if len(said.years.years) == 1 and _IS_THERE_ONE.fullmatch(said.text):
        return replace(release, years=said.years.years, wants_yes_or_no=True)
    return None


def of_the_report(said: Sentence, before: Question) -> Question | None:
    """Whether a country is in the report that was spoken of, and where it stands there; None where not asked."""
    if said.tiers or said.where.groups or said.years.years or said.years.span is not None or len(before.years) > 1:
        return None
    of_one = before.intent is Intent.TIER and before.about is About.COVERED
    if of_one and not said.places and _WHAT_IT_GOT.fullmatch(said.text):
        return replace(before, about=About.NOTHING_MORE, wants_yes_or_no=False)
    plain = before.about is About.NOTHING_MORE and not (before.places or before.tiers or before.where.groups)
    counted = before.intent is Intent.COUNT and plain
    released = before.intent is Intent.DEFINE and before.about is About.RELEASE
    if len(said.places) != 1:
        return None
    if (counted or of_a_past_report(before)) and _BARE.fullmatch(said.text):
        return Question(Intent.TIER, said.places, before.years)
    if not (counted or of_one or released) or not _IN_IT.fullmatch(said.text):
        return None
    return Question(Intent.TIER, said.places, before.years, about=About.COVERED, wants_yes_or_no=True)

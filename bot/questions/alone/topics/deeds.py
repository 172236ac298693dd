"""Whether what a question says changed, or ever happened, is no tier, but what a government did about trafficking."""

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import Phrasing, vocabulary
from bot.questions.sentences.wants import direction, relation

_OF_DEEDS = frozenset({About.EVER, About.TREND, About.FIRST})
_DEED = expression(
    r"\b(?:(?:convict|prosecut|jail|sentenc|punish|investigat|identif|arrest|indict|shelter)\w*|"
    r"(?:tak|took|bring|brought|haul|drag|put)\w*(?: \w+){1,4} (?:to|in|into|on|before|behind) "
    r"(?:the |a |an )?(?:court|trial|judge|justice|bars|prison|jail)|(?:pressed|brought|filed) charges|fined)\b"
    r"(?!.*\b(?:trend|over the years|history)\b)"
)
_OVER = expression(r"\bover(?! (?:the )?(?:PLACE|TIER|YEAR|SPAN|years|time|last|past))")
"""What somebody is punished "over", which sets no country above another."""
_PROGRESS = expression(
    r"\b(?:made|make|makes|making|show|showed|shown|shows|with|saw) (?:\w+ )?(?:progress|improvements|advances)\b"
)
_MEANS = (
    r"(?:penalt(?:y|ies)|sentenc(?:es|ing)|fines|convictions?|prosecutions?|investigations?|arrests|inspections?|"
    r"funding|budgets?|jail terms|prison terms)"
)
_MEANS_MOVED = expression(
    rf"\b{_MEANS} (?:\w+ ){{0,3}}?(?:go|goes|went|gone|rise|rose|risen|grow|grew|grown|increase[ds]?|fall|fell|fallen|"
    r"drop|dropped|decreased?|declined?|raised|reduced|lowered|cut|improved?|tougher|harsher)\b|"
    r"\b(?:raise[ds]?|raising|increase[ds]?|improved?|lowered|reduced?|cut|toughen(?:ed)?|strengthen(?:ed)?) "
    rf"(?:(?:its|their|the|anti|trafficking|maximum|minimum) )*{_MEANS}\b|"
    r"\b(?:pass(?:ed)?|adopt(?:ed)?|enact(?:ed)?|amend(?:ed)?|change[sd]?|introduced?|ma[dk]e) (?:\w+ ){0,4}?"
    r"(?:laws?|legislation|action plans?)\b"
)
_OF_SOME = expression(r"\b(?:which|who|where|countries|governments|states|any|anyone|anybody|anywhere)\b")


def is_of_progress(found: Phrasing, sentence: Sentence) -> bool:
    """Whether a list of those on a tier is limited to what progress was found: "which Tier 3 countries made some?"."""
    plain = found.intent is Intent.LIST and found.about is About.NOTHING_MORE and bool(sentence.tiers)
    return plain and not sentence.places and _PROGRESS.search(sentence.text) is not None


def is_of_deeds(found: Phrasing, sentence: Sentence) -> bool:
    """Whether a sentence asks what became of a law, of convictions or the like: "has it ever convicted anyone?"."""
    if sentence.tiers:
        return False
    of_some = bool(sentence.places) or _OF_SOME.search(sentence.text) is not None
    if found.intent is Intent.CHANGES and of_some and _MEANS_MOVED.search(sentence.text):
        return True
    if not sentence.places:
        return False
    if found.intent is Intent.CHANGES:
        return any(word in vocabulary().topics for word in sentence.text.split())
    if found.intent is not Intent.HISTORY or found.about not in _OF_DEEDS or _DEED.search(sentence.text) is None:
        return False
    text = _OVER.sub("for", sentence.text)
    return direction(text) is About.NOTHING_MORE and relation(text) is None

"""The years up to now that a sentence speaks of with no year: "recently", "in recent years", "nothing in ten years"."""

from bot.questions.expression import expression
from bot.questions.sentences.numbers import COUNT
from bot.questions.sentences.patterns import Said, worded

_IN_SO_MANY = worded(
    r"\b((?:mov(?:ed?|ing)|chang(?:ed?|ing)|budged?|shift(?:ed)?|improved?|climb(?:ed)?|fall|fell|fallen|drop(?:ped)?|"
    rf"rise|risen|rose)(?: (?:at all|even once|once|tiers?|up|down))?) in (?=(?:{COUNT}) years\b)"
)
"""What moved in so many years, which are the last ones."""
_NOTHING_IN_SO_MANY = worded(
    r"\b(?P<said>(?:no|without|without any|without an?|not|never|zero) (?:\w+ ){1,5}?)in (?:over |more than )?"
    rf"(?=(?!(?:one|two|1|2) )(?:{COUNT}) years\b)"
)
"""What did not come about in so many years, which are the last ones: not in the two of the rule."""
_IN_RECENT_YEARS = worded(
    r"\b(?P<lead>in|over|during|within|for|through) (?:(?:the |these )?(?:most )?recent|(?:the|these) (?:last|past)|"
    r"(?:the |these )?(?:last|past) (?:few|couple of|several|some)) years"
    r"(?! (?:of|before|on|in|tip|trafficking|report|edition|list|tier|rank\w*|rating)\b)"
)
_THE_LAST_FEW = worded(
    r"\b(?P<moved>(?:better|worse|improved?|up|down|higher|lower|fallen|fell|risen|rose|dropped|climbed|slipped|"
    r"declined|gone|moved)) (?=(?:the |these )(?:last|past) (?:few|couple of|several|some) years\b)"
)
"""The same without a word for it: "got better the last few years"."""
_RECENTLY = worded(
    r"(?<!\bmost )(?<!\bmore )(?<!\bless )(?<!\buntil )(?<!\btill )(?<!\bjust )(?<!\bonly )(?<!\bhow )"
    r"\b(?:recently|lately)\b"
)
_WAS_THERE = expression(
    r"^(?!.*\b(?:which|what|who|when|why|how|or)\b)"
    r".*\b(?:(?:has|have|had)\b.*\bbeen|was|were)\b.*\b(?:tier|watch list|t[123])\b"
)
"""What says that a country stood on a tier."""
_IN_THE_LAST = worded(rf"(?<!some point )\b(?:in|within|during) the (?:last|past) (?P<count>{COUNT}) years\b")
_ALL_OF_THEM = expression(r"\b(?:all|every|each|always|throughout|times|whole|entire|never|any)\b")
_OF_A_STAND = expression(
    r"\b(?:tiers?|watch list|t[123]|rank\w*|rat(?:ed|ings?)|(?:up|down)grad\w*|improv\w*|wors\w*|better|mov\w+|"
    r"chang\w+|up|down|f[ae]ll\w*|r[io]sen?|drop\w*|declin\w*|climb\w*|slip\w*|trend\w*|develop\w*|far(?:ed|ing)|do|doing|done)\b"
)
"""What is of tiers and moves, and not of what was found."""
_OR_ONLY = expression(r"\bor (?:only|just|always)\b")
"""What asks which of two was so, and gets no yes or no."""
_RECENT = 5
"""Reports that "recent years" are of."""


def of_recent_years(text: Said) -> Said:
    """A sentence with "in recent years", and "no upgrade in ten years", as the last so many.

    Where a country was on a tier "recently", it was so at some point in them.
    """
    text = _THE_LAST_FEW.replaced(r"\g<moved> in ", text)
    text = _NOTHING_IN_SO_MANY.replaced(r"\g<said>in the last ", _IN_SO_MANY.replaced(r"\1 in the last ", text))
    if _WAS_THERE.search(text.text):
        text = _RECENTLY.replaced("in recent years", text)
        if not _ALL_OF_THEM.search(text.text):
            text = _IN_THE_LAST.replaced(r"at some point in the last \g<count> years", text)
        return _IN_RECENT_YEARS.replaced(f"at some point in the last {_RECENT} years", text)
    of_a_stand = _OF_A_STAND.search(text.text) is not None and _OR_ONLY.search(text.text) is None
    return _IN_RECENT_YEARS.replaced(rf"\g<lead> the last {_RECENT} years", text) if of_a_stand else text

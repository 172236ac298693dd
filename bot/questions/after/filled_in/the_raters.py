"""Those who write the report, where it is asked how they rank themselves: "what did they give themselves?"."""

import re

from bot.questions.intent import Intent
from bot.questions.question import Question

_THE_US = ("USA",)
_THEMSELVES = re.compile(
    r"\b(?P<asks>(?:what|which|where|how)(?: (?:tier|grade|rank|rating|score|mark))? (?:did|do|does|have|has|would) )"
    r"(?:they|it|the (?:report|writers|authors|state department|government)|those (?:people|guys)|these (?:people|"
    r"guys)) "
    r"(?=(?:(?:actually|even|then|ever|always|usually) )*"
    r"(?:give|gave|given|rank|rate|grade|score|put|place|assign|award)(?:d|ed)? (?:themselves|themself|itself)\b)",
    re.IGNORECASE,
)
_THEY_DO = re.compile(
    r"\b(?:(?P<do>do|does|did|have|has) )?they (?P<how>(?:(?:also|even|really|actually|just) )*)"
    r"(?P<verb>rate|rank|grade|score|judge|mark|evaluate)(?P<done>[sd])? (?:themselves|themself|their own "
    r"country|itself)\b",
    re.IGNORECASE,
)
"""What goes on with who ranks: "so they grade themselves? since when?"."""
_ASKED = re.compile(r"\?|\b(?:since|when|what year|which year|how long)\b", re.IGNORECASE)
"""What no mere remark has: "so they grade themselves lol"."""
_WHAT_ABOUT = re.compile(r"\b(?P<asks>(?:what|how) about )(?:themselves|themself|itself)(?=\W*$)", re.IGNORECASE)


def with_the_raters(text: str, before: Question) -> str:
    """A text with the United States for "they" who rank themselves, where no other country was spoken of."""
    if any(place.codes != _THE_US for place in before.subject):
        return text
    if (before.intent is Intent.DEFINE or before.subject) and _ASKED.search(text):
        text = _THEY_DO.sub(_of_itself, text)
    return _WHAT_ABOUT.sub(r"\g<asks>the US", _THEMSELVES.sub(r"\g<asks>the US ", text))


def _of_itself(match: re.Match[str]) -> str:
    """The same of the United States: "does the US grade itself", "the US grades itself"."""
    asked = {"do": "does", "have": "has"}.get((match["do"] or "").lower(), match["do"])
    verb = match["verb"] + (match["done"] or "" if asked else match["done"] or "s")
    return f"{f'{asked} ' if asked else ''}the US {match['how']}{verb} itself"

"""Those who write the report, where it is asked how they rank themselves: "what did they give themselves?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import OF_US, Intent
from bot.questions.question import Question
from bot.questions.sentences.gives_itself import GIVES_ITSELF_AFTER, itself_ranked

_THE_US = ("USA",)
_THEMSELVES = expression(
    r"\b(?P<asks>(?:what|which|where|how)(?: (?:tier|grade|rank|rating|score|mark))? (?:did|do|does|have|has|would) )"
    r"(?:they|it|the (?:report|writers|authors|state department|government)|those (?:people|guys)|these (?:people|"
    r"guys)) "
    r"(?=(?:(?:actually|even|then|ever|always|usually) )*"
    r"(?:give|gave|given|rank|rate|grade|score|put|place|assign|award)(?:d|ed)? (?:themselves|themself|itself)\b)",
    re.IGNORECASE,
)
_THEY_DO = expression(
    r"\b(?:(?P<do>do|does|did|have|has) )?they (?P<how>(?:(?:also|even|really|actually|just) )*)"
    r"(?P<verb>rate|rank|grade|score|judge|mark|evaluate)(?P<done>[sd])? (?:themselves|themself|their own "
    r"country|itself)\b",
    re.IGNORECASE,
)
"""What goes on with who ranks: "so they grade themselves? since when?"."""
_ASKED = expression(r"\?|\b(?:since|when|what year|which year|how long)\b", re.IGNORECASE)
"""What no mere remark has: "so they grade themselves lol"."""
_WHAT_ABOUT = expression(r"\b(?P<asks>(?:what|how) about )(?:themselves|themself|itself)(?=\W*$)", re.IGNORECASE)
_WHICH_GRADE = expression(
    r"^\W*(?:(?:lol|haha\w*|ha|ok|okay|of course|ofc|obviously|sure|so|and|nice|wow|figures|naturally|yeah)\W+)*"
    r"(?:what|which) (?:grade|tier|rank|ranking|rating|score|mark)"
    r"(?:(?: (?:is|was))? (?:it|that|then)|(?: (?:did|do|does|have|has))? (?:they|it|we) (?:get|got|give|have|has))?"
    r"(?P<when>(?: in 20[0-2]\d| now)?)\W*$",
    re.IGNORECASE,
)
"""What asks for that rank, after whether they rank themselves: "of course. what grade?"."""


def with_the_raters(text: str, before: Question) -> str:
    """A text with the United States for "they" who rank themselves, where no other country was spoken of."""
    if any(place.codes != _THE_US for place in before.subject):
        return text
    if before.term == OF_US and (asks := _WHICH_GRADE.match(text)) is not None:
        return f"which tier is the US on{asks['when']}?"
    if before.term == OF_US and (given := GIVES_ITSELF_AFTER.match(text)) is not None:
        return f"{itself_ranked(given[0])}?"
    if (before.intent is Intent.DEFINE or before.subject) and _ASKED.search(text):
        text = _THEY_DO.sub(_of_itself, text)
    return _WHAT_ABOUT.sub(r"\g<asks>the US", _THEMSELVES.sub(r"\g<asks>the US ", text))


def _of_itself(match: re.Match[str]) -> str:
    """The same of the United States: "does the US grade itself", "the US grades itself"."""
    asked = {"do": "does", "have": "has"}.get((match["do"] or "").lower(), match["do"])
    verb = match["verb"] + (match["done"] or "" if asked else match["done"] or "s")
    return f"{f'{asked} ' if asked else ''}the US {match['how']}{verb} itself"

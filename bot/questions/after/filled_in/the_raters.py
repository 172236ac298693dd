"""Those who write the report, where it is asked how they rank themselves: "what did they give themselves?"."""

import re

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
_WHAT_ABOUT = re.compile(r"\b(?P<asks>(?:what|how) about )(?:themselves|themself|itself)(?=\W*$)", re.IGNORECASE)


def with_the_raters(text: str, before: Question) -> str:
    """A text with the United States for "they" who rank themselves, where no other country was spoken of."""
    if any(place.codes != _THE_US for place in before.subject):
        return text
    return _WHAT_ABOUT.sub(r"\g<asks>the US", _THEMSELVES.sub(r"\g<asks>the US ", text))

"""The half of a name that makes another country of the one asked about: "and Equatorial?" after Guinea."""

from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer
from bot.questions.expression import expression
from bot.questions.question import Question

_HALF = expression(
    r"(?P<lead>(?:(?:and|or|but|ok|what about|how about|no|i (?:mean|meant)|in) )*)"
    r"(?:the )?(?P<half>[a-z]{4,})(?: one)?(?: (?:lol|lmao|haha|then|too|please|pls))*"
)


def with_other_half(gazetteer: Gazetteer, text: str, before: Question) -> str:
    """A text that is but half a name with the whole one, where it makes another of the one country asked about."""
    said = _HALF.fullmatch(fold(text))
    if said is None or len(before.subject) != 1 or gazetteer.find(said["half"]) is not None:
        return text
    half, name = said["half"], fold(before.subject[0].text).split()
    others = dict.fromkeys((*name[-1:], *name[:1]))
    for whole in (whole for other in others for whole in (f"{half} {other}", f"{other} {half}")):
        found = gazetteer.find(whole)
        if found is not None and len(found.codes) == 1 and found.codes != before.subject[0].codes:
            return f"{said['lead']}{whole}"
    return text

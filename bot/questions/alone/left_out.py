"""The countries that a list leaves out: "besides Cuba", "not counting the obvious two, China and Russia"."""

from collections.abc import Sequence
from dataclasses import replace

from bot.places.resolve import Resolution
from bot.questions.expression import expression
from bot.questions.limits import Where
from bot.questions.sentences.exceptions import BESIDES
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced

_BESIDES = Pieced(
    rf"(?<!\bor )(?<!\bdo )\b(?:{BESIDES}|other (?:countries|places|states|nations|ones) than|"
    r"(?:(?<=\bcountry )|(?<=\bcountries )|(?<=\bREGION )|(?<=\bstates )|(?<=\bstate )|(?<=\bmember )|"
    r"(?<=\bmembers )|(?<=\bones )|(?<=\bone ))"
    r"(?:but(?: not)?|not)) (?:(?:the|obvious|usual|two|three|ones|countries|,|:) )*"
    r"(?P<those>PLACE\d+(?:(?: ,)?(?: and| or|,)?(?: also)?(?: the)? PLACE\d+)*)"
    r"(?! (?:s |neighbou?rs?|aid|government)\b)"
)
_SOMETHING_ELSE = expression(
    r"\b(?:countries|nations|states|governments|ones|TIER\d+) (?:without|not counting|excluding|except(?: for)?|minus|"
    r"leaving out) (?!(?:the |any |all |a |both |ever |obvious |usual |two |three )*(?:tier|rank|rating|ranking|grade|"
    r"interruption|break|exceptions?|countries|those|ones|doubt|being|fail|going)\b)(?:(?:the|any|all|a) )*[a-z]"
)
_ASIDE = expression(
    r"(?:^|(?<= ), |^and )?(?P<those>(?:the )?PLACE\d+(?:(?: ,)?(?: and| or|,)?(?: the)? PLACE\d+)*) aside\b(?: ,)?"
)
_BARE = expression(
    r"(?:all |every |the |everything in |everyone in )*REGION"
    r"(?: (?:countries|states|members|nations|YEAR|in|for|tier|ratings?|,))*"
)
_NUMBER = expression(r"PLACE(\d+)")


def left_out(sentence: Sentence) -> tuple[Resolution, ...]:
    """The countries that a sentence asks for others besides: "apart from Cuba, is any of the Americas on Tier 3?"."""
    said = _BESIDES.search(sentence.text)
    numbers = map(int, _NUMBER.findall(said["those"])) if said is not None else ()
    return tuple(sentence.places[number] for number in numbers if number < len(sentence.places))


def without_exceptions(sentence: Sentence) -> Sentence:
    """A sentence on a part of the world without the countries that it leaves out, where it names no others.

    They are kept with the part of the world: "every ASEAN country except Singapore, with its tier".
    """
    said = (_ASIDE.search(sentence.text) or _BESIDES.search(sentence.text)) if "REGION" in sentence.text else None
    if said is None or len(set(_NUMBER.findall(said["those"]))) != len(sentence.places):
        return sentence
    text = " ".join(f"{sentence.text[: said.start()]} {sentence.text[said.end() :]}".split()).strip(" ,:;")
    if _BARE.fullmatch(text):
        text = f"list all {text.replace(' ,', '')}"
    return replace(sentence, text=text, places=(), where=where_without(sentence.where, sentence.places))


def where_without(where: Where, places: Sequence[Resolution]) -> Where:
    """What a question is limited to, without some countries."""
    codes = frozenset(code for place in places for code in place.codes)
    return replace(where, without=codes) if codes else where


def leaves_out_something_else(text: str) -> bool:
    """Whether a list is to leave out what is no country, tier or part of the world: "without convictions"."""
    return _SOMETHING_ELSE.search(text) is not None

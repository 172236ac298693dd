"""Claims that are followed by the question whether they are wrong: "she says Mexico is on Tier 3. Is she wrong?"."""

from collections.abc import Sequence
from dataclasses import replace

from bot.questions.expression import expression
from bot.questions.sentences.marking import Sentence
from bot.questions.verdicts.asked_so import asks_if_so

_SO = r"(?:(?:so|and|but|or|ok|please|,) )*"
_GOT_WRONG = r"(?:did|have|has) (?:i|we|he|she|they) (?:get|got|gotten) (?:it|that|this) (?:all )?wrong"
_IS_IT_WRONG = expression(
    rf"(?<!or ){_GOT_WRONG}|"
    rf"{_SO}(?:(?:that|this|it|he|she|they)(?: (?:is|are))?|thats) (?:(?:all|just|totally) )?"
    r"(?:wrong|false|incorrect|mistaken)(?:(?: ,)? (?:right|correct|yeah|yes|no)|"
    r"(?: ,)? (?:is|are) (?:(?:it|he|she|they) not|not (?:it|he|she|they)))|"
    rf"{_SO}(?:(?:is|was|are|were) (?:that|this|it|he|she|they|everyone|everybody|(?:the|my|her|his|our|their) \w+) |"
    r"(?<!or )(?:am|was|have|are|were) (?:i|we) (?:been )?)"
    r"(?:(?:really|actually|all|just|totally|simply) )*(?:wrong|mistaken|incorrect|false|untrue|lying|in error)"
    r"(?: (?:about (?:that|this|it)|here|then|there|all along|all this time|of (?:me|him|her|us|them)))*"
)
_WRONGLY = expression(
    rf"(?:(?:so|and|but|ok|please|hi|hey|,) )*(?:{_GOT_WRONG} |"
    r"(?:am|was|are|were|would) (?:i|we) (?:(?:be|totally|really|completely) )*(?:wrong|mistaken) |"
    r"(?:is|was) (?:it|that) (?:wrong|false|incorrect|untrue|a lie|a myth|a mistake) )"
    r"(?:(?:that|to|in|if|i|we|say|saying|said|claim|claiming|think|thinking|believe|believing|assume|assuming|write|"
    r"writing|tell people) )*(?=(?:the )?PLACE)"
)
"""What asks, in front of a claim, whether it is wrong: "am I wrong that Italy is on Tier 1?"."""
_STANDS = expression(
    r"\b(?P<place>(?:the )?PLACE\d+) (?P<is>is|was|are|were) (?:(?:on|in|at|a|the|still|now) )*(?P<tier>TIER\d+)"
)
_NEVER = expression(r"\b((?:the )?PLACE\d+) (?:was|has|had) never (?:been )?(?=(?:(?:on|in|at|a|the) )*TIER\d+)")
_ALWAYS = expression(
    r"\b((?:the )?PLACE\d+) (?:was|is|has|had) always (?:been )?(?:(?:on|in|at|a|the) )*(?P<tier>TIER\d+)"
)
_ONCE = expression(
    r"\b(?P<place>(?:the )?PLACE\d+) (?:(?:once|previously|actually|really|definitely) )*"
    r"(?:was|were|has been|have been|had been) "
    r"(?:(?:once|ever|on|in|at|a|the) )*(?P<tier>TIER\d+)"
    r"(?P<once> (?:once|before|previously|earlier|already|at some point|in the past|"
    r"one (?:time|year)|at (?:one|a) (?:time|point))(?: (?:before|already|in the past))*)?"
)
"""What was so at some time: "Ireland was on the Watch List once"."""
_NAMES = expression(r"PLACE|TIER|YEAR|SPAN|REGION")
_ASKS = expression(
    r"(?:(?:so|and|but|ok) )*(?:is|are|was|were|did|does|do|has|have|had|which|what|who|when|where|why|how|whose|can|"
    r"could|would|will|should|list|show|tell|give|compare|explain)\b"
)
_OF_IT = expression(r"\b(?:am i|are we|was i|is (?:that|this|it))\b|^(?:correct|right|true)\b")
_ONE_TIME = expression(r"\b(?:once|previously|been)\b")
_RIGHT = " , right"


def is_doubted(said: Sentence, asked: Sentence) -> bool:
    """Whether a sentence only asks whether the one before it, which claims something of countries, is wrong."""
    if (said.asked and not said.text.endswith(_RIGHT)) or not said.places:
        return False
    return _is_doubt(asked)


def only_remarks(asked: Sentence, said: Sequence[Sentence]) -> bool:
    """Whether the last of what was said only tells why somebody thinks so, before it is `asked` if that is so."""
    if len(said) <= 1 or said[-1].asked or _NAMES.search(said[-1].text) or _ASKS.match(said[-1].text):
        return False
    return _OF_IT.search(asked.text) is not None and (_is_doubt(asked) or asks_if_so(asked.text))


def _is_doubt(asked: Sentence) -> bool:
    return not asked.places and _IS_IT_WRONG.fullmatch(asked.text) is not None


def doubted_at_its_end(said: Sentence) -> Sentence | None:
    """The claim of a sentence that asks behind it whether it is wrong: "I thought Chad was on Tier 3, am I wrong?"."""
    head, _, behind = said.text.rpartition(" , ")
    if not head.strip() or "PLACE" not in head or _IS_IT_WRONG.fullmatch(behind) is None:
        return None
    stands = any(pattern.search(head) for pattern in (_STANDS, _NEVER, _ALWAYS, _ONCE))
    return replace(said, text=head, asked=False) if stands else None


def doubted_behind(said: Sentence) -> int | None:
    """Where the claim begins of which a sentence asks in front whether it is wrong; None where it asks nothing so."""
    found = _WRONGLY.match(said.text)
    return found.end() if found is not None and _STANDS.match(said.text[found.end() :]) else None


def turned_round(said: Sentence) -> Sentence:
    """A claim as its contrary, so that a yes says that it is wrong; as it is where it is of no tier."""
    if (always := _ALWAYS.search(said.text)) is not None:
        tiers = tuple(replace(one, negated=True) for one in said.tiers)
        return replace(said, text=f"was {always[1]} ever not {always['tier']}", asked=True, tiers=tiers)
    if (never := _NEVER.search(said.text)) is not None:
        text = f"was {never[1]} ever {said.text[never.end() :]}"
        return replace(said, text=text, asked=True, tiers=tuple(replace(one, negated=False) for one in said.tiers))
    if (once := _ONCE.search(said.text)) is not None and (once["once"] or _ONE_TIME.search(once[0])):
        return replace(said, text=f"{once['place']} was never {once['tier']}{_RIGHT}", asked=True)
    if not _STANDS.search(said.text):
        return replace(said, text=said.text.removesuffix(_RIGHT))
    tiers = tuple(replace(one, negated=True) for one in said.tiers)
    stands = _STANDS.search(said.text)
    if stands is not None and not _NAMES.search(said.text[: stands.start()]):  # "i always thought"
        said = replace(said, text=said.text[stands.start() :])
    return replace(said, text=_STANDS.sub(r"\g<place> not \g<tier>", said.text, count=1), tiers=tiers)

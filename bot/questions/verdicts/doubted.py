"""Claims that are followed by the question whether they are wrong: "she says Mexico is on Tier 3. Is she wrong?"."""

from dataclasses import replace

from bot.questions.expression import expression
from bot.questions.sentences.marking import Sentence

_SO = r"(?:(?:so|and|but|or|ok|please|,) )*"
_GOT_WRONG = r"(?:did|have|has) (?:i|we|he|she|they) (?:get|got|gotten) (?:it|that|this) (?:all )?wrong"
_IS_IT_WRONG = expression(
    rf"(?<!or ){_GOT_WRONG}|{_SO}(?:that|this|it) is (?:all )?(?:wrong|false|incorrect) , right|"
    rf"{_SO}(?:(?:is|was|are|were) (?:that|this|it|he|she|they|(?:the|my|her|his|our|their) \w+) |"
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
_NAMES = expression(r"PLACE|TIER|YEAR|SPAN|REGION")
_RIGHT = " , right"


def is_doubted(said: Sentence, asked: Sentence) -> bool:
    """Whether a sentence only asks whether the one before it, which claims something of countries, is wrong."""
    if (said.asked and not said.text.endswith(_RIGHT)) or asked.places or not said.places:
        return False
    return _IS_IT_WRONG.fullmatch(asked.text) is not None


def doubted_at_its_end(said: Sentence) -> Sentence | None:
    """The claim of a sentence that asks behind it whether it is wrong: "I thought Chad was on Tier 3, am I wrong?"."""
    head, _, behind = said.text.rpartition(" , ")
    if not head.strip() or "PLACE" not in head or _IS_IT_WRONG.fullmatch(behind) is None:
        return None
    return replace(said, text=head, asked=False) if _STANDS.search(head) else None


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
    if not _STANDS.search(said.text):
        return replace(said, text=said.text.removesuffix(_RIGHT))
    tiers = tuple(replace(one, negated=True) for one in said.tiers)
    stands = _STANDS.search(said.text)
    if stands is not None and not _NAMES.search(said.text[: stands.start()]):  # "i always thought"
        said = replace(said, text=said.text[stands.start() :])
    return replace(said, text=_STANDS.sub(r"\g<place> not \g<tier>", said.text, count=1), tiers=tiers)

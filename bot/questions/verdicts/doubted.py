"""Claims that are followed by the question whether they are wrong: "she says Mexico is on Tier 3. Is she wrong?"."""

import re
from dataclasses import replace

from bot.questions.sentences.marking import Sentence

_SO = r"(?:(?:so|and|but|or|ok|please|,) )*"
_IS_IT_WRONG = re.compile(
    rf"{_SO}(?:(?:is|was|are) (?:that|this|it|he|she|they|(?:the|my|her|his|our|their) \w+) )"
    r"(?:(?:really|actually|all|just|totally|simply) )*(?:wrong|mistaken|incorrect|false|untrue|lying|in error)"
    r"(?: (?:about (?:that|this|it)|here|then|there))?"
)
_STANDS = re.compile(
    r"\b(?P<place>(?:the )?PLACE\d+) (?P<is>is|was|are|were) (?:(?:on|in|at|a|the|still|now) )*(?P<tier>TIER\d+)"
)
_NEVER = re.compile(r"\b((?:the )?PLACE\d+) (?:was|has|had) never (?:been )?(?=(?:(?:on|in|at|a|the) )*TIER\d+)")


def is_doubted(said: Sentence, asked: Sentence) -> bool:
    """Whether a sentence only asks whether the one before it, which says where countries stand, is wrong."""
    if said.asked or asked.places or not said.places or _IS_IT_WRONG.fullmatch(asked.text) is None:
        return False
    return bool(_STANDS.search(said.text) or _NEVER.search(said.text))


def turned_round(said: Sentence) -> Sentence:
    """A claim as its contrary, so that a yes says that it is wrong."""
    if (never := _NEVER.search(said.text)) is not None:
        text = f"was {never[1]} ever {said.text[never.end() :]}"
        return replace(said, text=text, asked=True, tiers=tuple(replace(one, negated=False) for one in said.tiers))
    tiers = tuple(replace(one, negated=True) for one in said.tiers)
    return replace(said, text=_STANDS.sub(r"\g<place> not \g<tier>", said.text, count=1), tiers=tiers)

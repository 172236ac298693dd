"""The same of another country than was understood, or of one in the place of another: "sorry, not Niger, Nigeria"."""

from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, UNANSWERED, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_NOT_THAT = expression(
    r"(?:\b(?:sorry|oops|no|mean|meant|wait)\b.*|"
    r"^(?:(?:and|so|ok|then|also|now|,|what about|how about) )*(?:the )?PLACE\d+ ?[,.;]? ?(?:(?:and|but) )?)"
    r"\bnot (?:the )?PLACE(\d+)\b"
)
SWAP = expression(
    r"\b(?:swap|replace|exchange|switch|drop|remove|take|lose|skip)(?: out)? (?:the )?PLACE(?P<out>\d+) ?,? ?(?:out )?"
    r"(?:and )?(?:for|with|by|to|add|include|take|put in) (?:the )?PLACE\d+(?: instead| please)*$|"
    r"\bPLACE\d+ (?:instead of|in place of|for) (?:the )?PLACE\d+$"
)
"""What puts one country in the place of another: "Portugal instead of Spain"."""
_I_MEANT = expression(
    r"(?:(?:no|oops|sorry|wait|ah|oh|,|not that(?: one)?) )*(?:i )?(?:meant|mean)(?: to (?:say|add))? (?:the )?PLACE0"
)
_NOT_THE_OTHER = expression(r"(?:(?:but|and|no|i mean|i meant|,) )*not (?:the )?PLACE0(?: (?:of course|please|lol|!))*")
_ITSELF = expression(
    r"(?:(?:i|we|meant|mean|no|sorry|yes|it is|that is|as in|wait|,) )*(?:"
    r"the (?:country|nation|republic)(?: (?:one|in \w+))?(?: ,)?(?: (?:and|but))? not (?:the )?"
    r"(?:(?:PLACE\d+|american|us|u s|federal) )?(?:state|one in (?:the )?PLACE\d+)(?: (?:of course|please|obviously))*|"
    r"not (?:the )?(?:(?:PLACE\d+|american|us) )?state(?: ,)?(?: but)? the (?:country|nation|republic))"
)
"""What tells a country from a state of the same name."""
_WAIT = expression(
    r"(?:(?:no|oops|ah|oh|hm|,|i|actually) )*"
    r"(?:(?:no|oh|oops|sorry)(?: ,)? wait|sorry|oops|i meant|i mean|meant|make that)"
    r"(?:(?: ,)?(?: (?:no|i|meant|mean|make that|actually|,))*)? (?:the )?PLACE0"
)
_THOSE_INSTEAD = expression(
    r"(?:(?:no|oops|ah|oh|hm|,|i|actually|wait|sorry|rather) )*(?:make (?:that|it)|i mean|i meant|meant|rather)"
    r"(?: with)? (?:the )?PLACE\d+(?:(?: ,)?(?: and)? (?:the )?PLACE\d+)+(?: (?:instead|please|then))*"
)
"""Others in the place of those that a country was compared with."""
_YOU_SURE = r"(?:(?:are |r )?you (?:really |quite |absolutely )?(?:sure|certain)(?: (?:about|of) (?:that|this|it))?)"
_IS_WRONG = (
    r"(?:(?:i (?:think|believe|fear) |i am afraid )?(?:(?:that|it|this|which|the answer|your answer) )?"
    r"(?:(?:seems|looks|sounds|feels|is|was|must be|might be|may be|can not be|does not (?:look|sound|seem)|is not) )"
    r"(?:(?:a bit|quite|so|very|really|kinda|a little) )*(?:wrong|off|incorrect|false|mistaken|a mistake|an error|"
    r"(?:(?<=not be )|(?<=not )|(?<=look )|(?<=sound )|(?<=seem ))(?:right|correct|true)))"
)
_CHECK = (
    r"(?:(?:please )?(?:(?:can|could|would|will) you )?(?:please )?(?:double check|recheck|re check|verify|check)"
    r"(?: (?:that|it|this))?(?: (?:again|once more|twice))?)"
)
_DOUBTS = expression(
    rf"(?:(?:and|so|but|hm+|wait|no|nah|nope|really|ok|well|sorry|,|\.) )*(?:{_YOU_SURE}|{_IS_WRONG}|{_CHECK})"
    rf"(?: (?:,|\.|and|because|cause|so|to me|then|though|again|please|thanks|for me|somehow|actually|{_YOU_SURE}|"
    rf"{_IS_WRONG}|{_CHECK}))*"
)
"""What doubts the answer that was told, and no more: "you sure? seems wrong", "can you double check"."""
_THAT_IS_ALL = expression(
    r"(?:(?:and|so|but|hm+|wait|no|really|ok|well|wow|lol|,|just) )*(?:(?:is|are) )?(?:that|thats|those|these|they)"
    r"(?: is| are)? (?:(?:really|just|only) )*(?:it|all|all of (?:them|it|those)|everyone|everybody|everything|"
    r"the (?:whole|full) list)(?: (?:really|seriously|right|then|,|no|yes|countries|for real))*"
)
"""What asks if a list has no more, which it is told again for."""
_PAIR = 2


def corrected(said: Sentence, before: Question) -> Question | None:
    """The same of another country than was understood: "sorry, not Niger, Nigeria"."""
    if (swapped := SWAP.search(said.text)) is not None and len(said.places) == _PAIR:
        out, into = said.places if swapped["out"] else tuple(reversed(said.places))
        others = tuple(into if place.codes == out.codes else place for place in before.places)
        return replace(before, places=others) if others != before.places else None
    wrong = _NOT_THAT.search(said.text)
    if wrong is None or len(said.places) != _PAIR or not before.places:
        return None
    return replace(before, places=tuple(place for index, place in enumerate(said.places) if index != int(wrong[1])))


def instead_of_one_compared(said: Sentence, before: Question) -> Question | None:
    """Two countries compared, with another in the place of the one that is named like it: "no wait, North Korea".

    In the place of the second, where neither is. Or those with which one was compared, with others in their place.
    """
    if (others := _instead_of_those_beside_it(said, before)) is not None:
        return others
    two = before.intent is Intent.COMPARE and len(before.places) == _PAIR
    if not two or len(said.places) != 1 or not _WAIT.fullmatch(said.text):
        return None
    words = set(said.places[0].text.casefold().split())
    alike = [place for place in before.places if words & set(place.text.casefold().split())]
    out = alike[0] if len(alike) == 1 else before.places[1]
    places = tuple(said.places[0] if place is out else place for place in before.places)
    return replace(before, places=places) if len({place.codes for place in places}) == _PAIR else None


def _instead_of_those_beside_it(said: Sentence, before: Question) -> Question | None:
    """A country compared with others, with those in their place that are named: "make that Laos and Burma"."""
    compared = before.intent is Intent.COMPARE and len(before.places) > _PAIR
    if not compared or len(said.places) != len(before.places) - 1 or not _THOSE_INSTEAD.fullmatch(said.text):
        return None
    first = before.places[0]
    asked_before = first.codes in {place.codes for place in before.recent}
    if not asked_before or first.codes in {place.codes for place in said.places}:
        return None
    return replace(before, places=(first, *said.places))


def instead_of_the_added(said: Sentence, before: Question) -> Question | None:
    """Several countries compared, with another in the place of the one that was added last: "no, I meant Niger"."""
    added = before.picked if before.intent is Intent.COMPARE and before.relation is None else ()
    if len(added) != 1 or len(said.places) != 1 or len(before.places) <= _PAIR or not _I_MEANT.fullmatch(said.text):
        return None
    kept = tuple(place for place in before.places if place.codes != added[0].codes)
    return Question(Intent.COMPARE, (*kept, *said.places), before.years)


def the_country_itself(said: Sentence, before: Question) -> Question | None:
    """The same once more, where only a state of the same name is ruled out: "the country, not the state"."""
    return before if before.places and not said.tiers and _ITSELF.fullmatch(said.text) else None


def once_more(said: Sentence, before: Question) -> Question | None:
    """The same once more, where its answer is doubted, or another country only ruled out: "Niger", "not Nigeria"."""
    if said.asked and before.intent in OF_MANY and not before.places and _THAT_IS_ALL.fullmatch(said.text):
        return before
    named = len(said.places) == len(before.places) == 1 and _NOT_THE_OTHER.fullmatch(said.text) is not None
    if named and said.places[0].codes != before.places[0].codes:
        return before
    return before if before.intent not in UNANSWERED and _DOUBTS.fullmatch(said.text) else None

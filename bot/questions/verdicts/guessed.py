"""Numbers that somebody asks for and guesses: "how many were on Tier 1 in 2018? Is 39 correct?"."""

from dataclasses import replace

from bot.questions.expression import expression
from bot.questions.sentences.marking import Sentence

_SO = r"(?:(?:so|and|but|or|ok|like|maybe|perhaps|well|then|,) )*"
_WHO_SAYS = (
    r"(?:(?:i|we|my|our|the|a|an|some|someone|somebody|one|he|she|they|wikipedia|chatgpt|google)(?: (?!\d)\w+){0,5}? |"
    r"(?:is|was|are|were|would|could|can|might) )"
)
_RIGHT = (
    r"(?:(?:be|is|really|actually|about|still) )*(?:(?:the|a) )?(?:right|correct|accurate|true|it|legit|possible|so|"
    r"up to date|fine|(?:right|correct|actual|real|true) (?:number|figure|count|answer|total|one))"
)
_NUMBER = r"(?P<number>\d{1,3})(?: (?:countries|nations|states|of them|there|in all|in total))*"
_IS_IT_SO = (
    rf"(?: ,)? (?:(?:is|was|would|could|can) (?:that|this|it|he|she|i) {_RIGHT}|{_RIGHT}|right|yes|no|"
    r"does (?:that|this|it) (?:match|fit|add up|hold)(?: up)?|am i right|or not|yes or no)"
)
_IS_IT = expression(
    rf"{_SO}(?:is|was|are|were|would|could) (?:(?:it|that|there|they|the (?:number|answer|figure|total)) )?"
    rf"(?:(?:be|still|really|now) )*{_NUMBER}(?: {_RIGHT})?"
)
_GUESS = expression(rf"{_SO}{_WHO_SAYS}?{_NUMBER}(?P<so>{_IS_IT_SO})?")
_HOW_MANY = expression(
    r"\b(?:how many|(?:the |total |exact )*(?:number|count) of)(?= (?!times|years|reports|editions))"
)
_THEM = expression(
    r"(?:(?:the|all|list of|quick check|fact check|:|,) )*(?P<what>(?:REGION )?TIER\d+ (?:countries|nations)\b)"
)
_COVERS = expression(
    r"^ (?P<what>countries|nations|states|governments|places) (?:does|did|do|has) "
    r"(?P<report>(?:\w+ ){0,4}?(?:report|it)) "
    r"(?:cover|include|rank|rate|assess|list|have|look at)(?:ed)?\b"
)
_NO_NOUN = expression(r"^(?= (?:on|in|at|with) )")
_BEHIND = expression(r" [,:-] (?=(?:is|was|would|could|are|were|my|i|someone|somebody|\d+)\b)")


def with_guesses(said: Sentence, asked: Sentence) -> Sentence | None:
    """The question for a number with the one that is guessed behind it, as a claim; None where none is guessed."""
    if said.places or asked.places or asked.tiers or asked.years.years or asked.where.groups:
        return None
    return _with_number(said, said.text, asked.text, asked=asked.asked)


def with_guess(sentence: Sentence) -> Sentence:
    """The same where the guess stands in the sentence that asks for the number."""
    if sentence.places:
        return sentence
    for found in _BEHIND.finditer(sentence.text):
        guessed = _with_number(
            sentence, sentence.text[: found.start()], sentence.text[found.end() :], asked=sentence.asked
        )
        if guessed is not None:
            return guessed
    return sentence


def _with_number(said: Sentence, text: str, guess: str, *, asked: bool) -> Sentence | None:
    guessed = _IS_IT.fullmatch(guess)
    if guessed is None:
        guessed = _GUESS.fullmatch(guess)
        if guessed is None or not (asked or guessed["so"]):
            return None
    if (many := _HOW_MANY.search(text)) is not None:
        rest = _COVERS.sub(r" \g<what> are in \g<report>", _NO_NOUN.sub(" countries are", text[many.end() :]))
        claim = f"{guessed['number']}{rest}"
    elif (them := _THEM.match(text)) is not None:
        claim = f"{guessed['number']} {text[them.start('what') :]}"
    else:
        return None
    return replace(said, text=f"{claim} , right", asked=True)

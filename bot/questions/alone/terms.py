"""The terms of the report that a question is about."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from bot.places.fold import fold
from bot.questions.expression import expression
from bot.questions.sentences.patterns import WordIndex, said, worded
from bot.questions.sentences.phrasings import vocabulary
from bot.report.records import Term

WAIVER = "waiver"
TOPICS: Mapping[str, tuple[str, ...]] = {
    "child-soldiers-list": ("child", "soldiers"),
    "policy-or-pattern": ("policy", "pattern"),
    WAIVER: (WAIVER,),
}
"""What to search the findings for, where somebody asks which countries a term of the glossary is about."""
LISTED: Mapping[tuple[str, ...], tuple[str, ...]] = {
    ("child", "soldiers"): ("child", "soldiers", "listed"),
    ("policy", "pattern"): ("policy", "pattern"),
}
"""What a finding must say of a country that is asked to be on such a list."""
THE_PS = frozenset({"prosecution", "protection", "prevention", "partnership"})
"""The terms of the fields of work, of which no other is meant where one is named."""
_THE_THREE = "three-ps"
"""The term of those fields together, which is named by naming several of them."""
PALERMO, T_VISA = "palermo-protocol", "t-visa"
NAMED_BY_THEMSELVES = (
    THE_PS,
    frozenset(
        {
            "trafficking",
            "debt-bondage",
            "involuntary-servitude",
            "complicity",
            "child-soldier",
            "child-soldiers-list",
            PALERMO,
        }
    ),
    THE_PS | {"debt-bondage", "involuntary-servitude", "complicity", "child-soldier", PALERMO},
)
"""Terms of which no other among them is meant where one is named."""
TERMS_OF_COUNTRIES = frozenset({"child-soldiers-list", "policy-or-pattern"})
"""Terms of the glossary that the findings tell the countries of."""
_LONG_NAME = 3  # words
_NO_TOPICS = frozenset({T_VISA, "non-penalization", "national-referral-mechanism", "involuntary-servitude"})
"""Terms that no finding is searched for by."""
_DEEDS = frozenset({"trafficking", "smuggling", "debt-bondage"}) | _NO_TOPICS
_NAMED_IN_PASSING = frozenset(
    {
        *("tip-report", "ranking", "trafficking", "smuggling", "debt-bondage"),
        *("child-soldier", "complicity", "involuntary-servitude", "downgrade", "domestic-servitude", "kafala"),
        *("national-referral-mechanism", "non-penalization", "t-visa", "tip-office", "heroes"),
    }
)
"""Terms whose names stand in many questions about something else; only the vocabulary's phrases ask for them."""


_BARE_NAME = expression(
    r"\W*(?:(?:and|ok|okay|so|but|then|what about|how about)\W+)*"
    r"(?P<name>(?!(?:can|could|may|did|do|does|is|are|was|were|has|who|which|what|when|where|why|how|by|it|they|"
    r"that)\b)"
    r"[A-Za-z][A-Za-z'-]+(?: [A-Za-z'-]+){0,3}?)(?: then| too)?\W*",
    re.IGNORECASE,
)
"""A message of four words at most that may be a name, and asks nothing: "ok and debt bondage"."""
_BESIDE_IT = expression(
    r"\W*(?:(?:and|ok|okay|so|but|then)\W+)*"
    r"(?:(?:is|are|was) (?:it|that|this|they) (?:(?:just|basically|really|actually) )*"
    r"(?:(?:the )?same(?: thing)? (?:as|like)|(?:any )?different (?:from|to|than))|"
    r"(?:what(?:['’]s| is|s)|is there) (?:the|a|any) difference (?:to|from|with|between (?:it|that|this) and)|"
    r"how (?:is|does|are|do) (?:it|that|this|they) (?:different|differ) (?:from|to)) "
    r"(?:an? |the )?(?P<name>[A-Za-z][A-Za-z'-]+(?: [A-Za-z'-]+){0,3}?)(?: then)?\W*",
    re.IGNORECASE,
)
"""What sets another term beside that which was explained: "is it the same as forced labor?"."""
_NAMED_FIRST = expression(
    r"\W*(?:(?:and|ok|okay|so|but|then|also|hi|hey|sorry|please)\W+)*(?:an? |the )?"
    r"(?P<name>[A-Za-z][A-Za-z'-]*(?: [A-Za-z'-]+){0,3}?)[\"'”’]?\s*[,:?-]*\s*"
    r"(?:what(?:['’]s| is|s| was| does) (?:it|that|this)(?: (?:mean|about))?|"
    r"what are (?:they|those|these)(?: for| about)?|"
    r"how (?:(?:would|do|does|could|can|should|is|are) (?:(?:you|one|i|we|they|it|that|the report|the law) )*)+"
    r"(?:define|defined|explain|explained)(?: (?:it|that|this))?|"
    r"=(?: what)?|meaning|definition|"
    r"what (?:do|would) (?:they|you|people) (?:mean|understand)(?: (?:by|with|under))?(?: (?:it|that|this))?)"
    r"(?: (?:exactly|actually|again|please|pls|then|here|anyway|in (?:one|a|two|a single) (?:sentences?|words?|lines?)|"
    r"in (?:plain|simple|easy) (?:words|english|terms)|for (?:me|us)))*\W*",
    re.IGNORECASE,
)
"""A name with the question for its meaning behind it: "debt bondage, how would you define that"."""
_ITS_MEANING = expression(
    r"(?:(?:so|and|but|ok) )*(?:what (?:is|are|does|do)|define|explain|(?:definition|meaning) of) (?:an? |the )?"
    r"(?P<name>\w+(?: \w+){0,4}?)(?: (?:mean|stand for))?(?: (?:exactly|here|please))?"
)
"""What asks for the meaning of a name, and nothing else."""


class TermFinder:
    """Finds terms of the glossary by their names and by what people ask instead."""

    def __init__(self, terms: Iterable[Term]) -> None:
        """The glossary's own names for a term are joined by those of the vocabulary, for terms that there are."""
        terms = tuple(terms)
        names: dict[str, str] = {}
        known = set()
        for term in terms:
            known.add(term.id)
            for name in () if term.id in _NAMED_IN_PASSING else (term.term, *term.also):
                bare = re.sub(r"\(.*?\)", " ", name)
                names.setdefault(vocabulary().as_meant(fold(bare)), term.id)
        self._own = frozenset(names)
        self._in_passing = {
            fold(re.sub(r"\(.*?\)", " ", name)).strip(): term.id
            for term in terms
            if term.id in _DEEDS
            for name in (term.term, *term.also)
        }
        for identity, phrases in vocabulary().terms.items():
            if identity in known:
                names |= dict.fromkeys(phrases, identity)
        self._ids: Mapping[str, str] = {name: identity for name, identity in names.items() if name and name != "tier"}
        longest_first = sorted(self._ids, key=len, reverse=True)
        self._names = [worded(rf"\b(?:{name})\b") for name in longest_first]
        self._index = WordIndex(self._names)
        self._found = lru_cache(maxsize=32)(self._looked_for)
        self._first_name = lru_cache(maxsize=32)(self._looked_for_first)
        self._by_pattern = [(expression(rf"\b(?:{name})\b"), identity) for name, identity in self._ids.items()]

    def as_asked(self, text: str) -> str:
        """A text that only names a term, or sets it beside another, as what asks for its meaning; else as it is."""
        bare = _BARE_NAME.fullmatch(text) or _BESIDE_IT.fullmatch(text)
        asked = f"what is {fold(bare['name'])}" if bare is not None else ""
        return asked if asked and self.find(asked) is not None else text

    def asked_first(self, text: str) -> str:
        """A text that names a term before it asks for its meaning, the other way round; else as it is."""
        named = _NAMED_FIRST.fullmatch(text)
        asked = f"what is {fold(named['name'])}" if named is not None else ""
        return asked if asked and self.find(asked) is not None else text

    def has(self, identity: str) -> bool:
        """Whether the glossary has a term of this id."""
        return identity in self._ids.values()

    def deed(self, text: str) -> str:
        """The id of the term of a deed that a marked text names, and nothing else; "" where it names none."""
        return self._in_passing.get(text, "")

    def is_no_topic(self, text: str) -> bool:
        """Whether a marked text names a term that no finding is searched for by, and nothing else."""
        return self._in_passing.get(text) in _NO_TOPICS

    def is_name(self, text: str) -> bool:
        """Whether a marked text is the name that the glossary has for a term, and nothing else."""
        return text in self._own

    def asks_meaning(self, text: str) -> bool:
        """Whether a marked text is the name of a term, or asks for its meaning and nothing else."""
        meaning = _ITS_MEANING.fullmatch(text)
        named = meaning is not None and (meaning["name"] in self._ids or self.find(text) == T_VISA)
        return self.is_name(text) or named

    def settles(self, text: str) -> bool:
        """Whether a marked text is the name of a term or asks for its meaning, or has one of several words."""
        named = self._first_name(text)
        return (
            self.asks_meaning(text)
            or self.find(text) == _THE_THREE
            or (named is not None and named in self._ids and len(named.split()) >= _LONG_NAME)
        )

    def find(self, sentence: str) -> str | None:
        """The id of the term that a marked sentence names; the longest name wins."""
        return self._found(sentence)

    def _looked_for(self, sentence: str) -> str | None:
        named = self._first_name(sentence)
        if named is None:
            return None
        exact = self._ids.get(named)
        if exact is not None:
            return exact
        return next((identity for pattern, identity in self._by_pattern if pattern.fullmatch(named)), None)

    def _looked_for_first(self, text: str) -> str | None:
        """The first of the names that a marked sentence has, the longest of those that begin there."""
        sentence = said(text)
        tried = (self._names[number].first_in(sentence) for number in self._index.possible(sentence.words))
        first = min((match for match in tried if match is not None), key=re.Match.start, default=None)
        return None if first is None else first[0]

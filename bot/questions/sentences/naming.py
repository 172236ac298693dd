"""Which of the names in a text mean a country there: not the American in "South American", nor "us" in "tell us"."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from itertools import pairwise

from bot.places.code_rows import with_code_rows
from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer
from bot.places.names import Match
from bot.places.namesakes import lies_elsewhere
from bot.places.spot import Mention, candidates
from bot.places.support import cities_named
from bot.questions.expression import expression
from bot.questions.sentences.patterns import any_of
from bot.questions.sentences.phrasings import vocabulary
from bot.questions.sentences.tokens import heads
from bot.report.records import EverydayKind

_BEFORE_US = expression(
    r"\b(?:the|vs\.?|versus|has|does|(?:tier|rank|ranking|rating) (?:of|for))\s+$|[<>=]\s*$", re.IGNORECASE
)
_BEHIND_US = expression(
    r"(?:['’]s)?\s+(?:tier|rank|ranking|rating|gov|government|vs|versus|federal|section|chapter|convictions|itself)\b|"
    r"\s*[<>]",
    re.IGNORECASE,
)
_OF_THE_US = expression(
    r"\s+(?:police|courts?|judges?|prosecutors?|authorities|officials|law enforcement|agencies|shelters?|border|"
    r"immigration|traffickers|victims|shortcomings|findings|progress|placement|history|embassies|diplomats)\b"
)
"""What stands behind it then and is its own: "how do US police treat victims"."""
_US_IN_A_YEAR = expression(r"\s+(?:(?:in|for)\s+)?20\d\d\b(?=\W*(?:$|(?:and|vs|versus|to|or)\b))", re.IGNORECASE)
"""What stands behind the country, if it is in capitals: "US in 2009 and now"."""
_IN_A_ROW = expression(r"(?:['’]s)?,?\s+(?:and |n |& |or |vs\.? |versus )?", re.IGNORECASE)
_AMERICAN = expression(
    r"americans? (?:continents?|aid|assistance|money|help|funding|report|reports|edition|list|rankings?|trafficking)\b",
    re.IGNORECASE,
)
_THAT_IS = expression(r"\b(?:i (?:mean|meant)|obviously|of course|i\.?e\b|aka|namely|that is)\b", re.IGNORECASE)
_ALL_OF_THEM = expression(r"\b(?:the|both|two|all|which|three|four)\s+$", re.IGNORECASE)
_LOCATED = expression(
    r"\b(?:in|near|from|at|around|outside|via|through|"
    r"(?<!recommend )(?<!recommends )(?<!recommended )(?<!recommendations )(?<!advice )to)\s+$",
    re.IGNORECASE,
)
_OF_DEEDS = expression(
    r"\b(?:victims?|traffick\w*|shelters?|judges?|courts?|prosecut\w*|convict\w*|forced labou?r|debt bondage|"
    r"inspect\w*|maids?|domestic (?:workers?|servants?)|slave\w*)\b",
    re.IGNORECASE,
)
_OF_DEEDS_THERE = expression(
    r"(?!.*\b(?:(?<!told )(?<!tell )(?<!tells )me|my|he|she|him|her|his|help|"
    r"escape|passport|locked|held|police|urgent\w*|scared|afraid|tonight)\b)"
    rf".*(?:{_OF_DEEDS.pattern}|"
    r"\b(?:exploit\w*|safe ?houses?|hot ?lines?|help ?lines?|"
    r"begg(?:ing|ars?)|child (?:soldiers?|labou?r|marriages?|brides?)|sex tourism|brothels?|brick ?kilns?|bonded|"
    r"scam (?:compounds?|cent(?:er|re)s?|hubs?|farms?|cities|parks)|pogo|orphanages?|recruiters?|sponsorship|kafala|"
    r"red[- ]light)\b)",
    re.IGNORECASE | re.DOTALL,
)
"""The same of more words, which those who call for help have as well: nobody calls, it is of what is done there."""
_IN_A_CITY = expression(
    r"\b(?:in|near|from|at|around|outside)\s+(?P<name>(?P<first>[^\W\d]{2,})(?: [^\W\d]{3,})?)", re.IGNORECASE
)
_OF_THE_ASKER = expression(r"\b(?:i|im|we|my|our)\b[^.,;:!?]*$", re.IGNORECASE)
_COMPARED = expression(r"\b(?:relative|compared|next) to\s+$", re.IGNORECASE)
_SEVERAL = 2
_SIDES = ("south", "north", "latin", "central")
_AMERICANS = frozenset({"american", "americans", "america"})


_LANGUAGES = (
    r"english|french|german|dutch|spanish|italian|portuguese|russian|chinese|japanese|korean|turkish|polish|swedish|"
    r"danish|norwegian|finnish|greek|thai|vietnamese|hungarian|czech|romanian|bulgarian|ukrainian|indonesian"
)
_AS_A_LANGUAGE = expression(
    r"\b(?:translat\w*|written|write|reads?|says?|said|speaks?|spoken|text|words?|version|document|called|put|render|"
    r"rendered|express|expressed|phrase|explain|explained|term|publish|published|subtitles?|summar\w+)\b"
    rf"[^.?!]{{0,40}}\b(?:from|in|into|to) (?:the )?(?:{_LANGUAGES})$",
    re.IGNORECASE,
)
"""What ends with a language: "I'm translating a document from French"."""
_ENDS_THERE = expression(
    r"\W*$|\s*[.,;:!?)]|\s+(?:and|or|please|pls|for|so|but|too|now|today|as|if|because|by|with)\b", re.IGNORECASE
)
_OF_A_LANGUAGE = expression(
    r"\s(?:article|newspaper|paper|magazine|text|version|translation|words?|language|dictionary|lesson|wikipedia|"
    r"speaking|speakers?|"
    r"rule\b|colonial|colony|empire|occupation)\b",
    re.IGNORECASE,
)
"""What stands behind a language, or behind those who ruled once: "a German newspaper", "under British rule"."""
_IN_A_ROW_OF_CITIES = expression(r"(?: ?, ?\w+(?: \w+)?){0,2} ?(?:,|,? (?:and|or|&)) ", re.IGNORECASE)
"""What stands between two cities that are named in one breath, with others perhaps that are no capitals."""


_SPECIAL_CASE = expression(r"\bspecial case", re.IGNORECASE)
"""What "SC" stands for beside it, and for no country."""


class NameFinder:
    """Finds the names of countries, and the capitals that stand for governments, in what somebody wrote."""

    def __init__(self, gazetteer: Gazetteer, correct: Callable[[str], str]) -> None:
        """`correct` puts a folded word in its right spelling."""
        self._gazetteer = gazetteer
        self._correct = correct
        capitals = gazetteer.capitals
        self._capital_heads = heads(" ".join(name.split()[0] for name in capitals))
        self._capitals = expression(rf"\b(?:{any_of(capitals)})\b", re.IGNORECASE)

    def names(self, text: str) -> Sequence[Mention]:
        """The names in a text that may mean a country there, in order."""
        known = vocabulary().known
        every = candidates(self._gazetteer, text, known)
        first_us = {mention for mention, behind in pairwise(every) if _leads_a_row(mention, behind, text)}
        found = [mention for mention in every if mention in first_us or self._is_meant(mention, text)]
        found = [
            mention._replace(everyday=None) if mention in first_us or _is_the_us(mention, text) else mention
            for mention in found
        ]
        found = with_code_rows(self._gazetteer, text, found)
        certain = [self._as_explained(mention, found, text) for mention in found if mention.everyday is None]
        certain = [mention for mention in certain if not _is_flag_beside(mention, certain)]
        return (
            certain
            or self._governments(text)
            or self._towns(text)
            or [one for one in found if fold(one.text) not in known]
        )

    def _governments(self, text: str) -> Sequence[Mention]:
        """The capitals in a text that names no country: they stand for governments, unless something is in them.

        What is done against trafficking there stands for the whole country.
        """
        text = _without_accents(text)
        if self._capital_heads.isdisjoint(heads(text)):
            return ()
        anywhere = _OF_DEEDS.search(text) is not None or _OF_DEEDS_THERE.match(text) is not None
        every = [*self._capitals.finditer(text)]
        meant = [anywhere or not _LOCATED.search(_COMPARED.sub("", text[: found.start()])) for found in every]
        for place in range(len(every) - 1, 0, -1):  # "we fly to Jakarta and Manila": both or none
            if meant[place] and _IN_A_ROW_OF_CITIES.fullmatch(text, every[place - 1].end(), every[place].start()):
                meant[place - 1] = True
        return [
            Mention((self._gazetteer.capitals[fold(found[0])],), Match.CAPITAL, found[0], *found.span(), part=True)
            for found, so in zip(every, meant, strict=True)
            if so and not self._lies_elsewhere(text, found)
        ]

    def _lies_elsewhere(self, text: str, found: re.Match[str]) -> bool:
        """Whether a capital's name is that of a town somewhere else: "Paris, Texas"."""
        code = self._gazetteer.capitals[fold(found[0])]
        return lies_elsewhere(self._gazetteer, text, *found.span(), (code,))

    def _towns(self, text: str) -> Sequence[Mention]:
        """The cities, no capitals, in which something is done against trafficking, or for it: each for its country."""
        cities, found = self._gazetteer.cities, []
        for place in _IN_A_CITY.finditer(_without_accents(text)):
            group = next((one for one in ("name", "first") if fold(place[one]) in cities), None)
            told = _OF_THE_ASKER.search(text[: place.start()]) is not None  # "I teach in Medellin"
            if group is not None and not told and fold(place[group]) not in vocabulary().known:
                code = cities[fold(place[group])]
                found.append(Mention((code,), Match.CAPITAL, place[group], *place.span(group), part=True))
        return found if found and _OF_DEEDS_THERE.match(text) else ()

    def _as_explained(self, mention: Mention, others: Sequence[Mention], text: str) -> Mention:
        """A name with several readings in the one that the rest settles: "korea, south korea i mean", "sudans drop"."""
        if len(mention.codes) < _SEVERAL:
            return mention
        said = [code for other in others if len(other.codes) == 1 for code in other.codes if code in mention.codes]
        flagged = any(other.match is Match.FLAG and set(other.codes) <= set(mention.codes) for other in others)
        if len(set(said)) == 1 and (flagged or _THAT_IS.search(text)):
            return mention._replace(codes=(said[0],))
        homes = cities_named(fold(text).split(), self._gazetteer.cities) & set(mention.codes)
        if len(homes) == 1:  # "congo, the one with kinshasa"
            return mention._replace(codes=tuple(homes))
        one = self._gazetteer.named(fold(mention.text).removesuffix("s"))
        owner = one is not None and len(one.codes) == 1 and set(one.codes) < set(mention.codes)
        if one is None or not owner or _ALL_OF_THEM.search(text[: mention.start]):
            return mention
        return mention._replace(codes=one.codes)

    def _is_meant(self, mention: Mention, text: str) -> bool:
        """Whether a mention may be a country here: not the American in "South American"."""
        if _is_the_us(mention, text):
            return True
        a_language = mention.match is Match.DEMONYM and _is_a_language(mention, text)
        a_tier = mention.text == "SC" and _SPECIAL_CASE.search(text) is not None
        if a_tier or a_language or _AMERICAN.match(text, mention.start):
            return False
        if mention.match in (Match.CODE, Match.LANGUAGE) and fold(mention.text) in vocabulary().known:
            return False
        if mention.everyday in (EverydayKind.LANGUAGE, EverydayKind.PHRASE):
            return False
        if mention.match is Match.ALIAS and mention.text.islower() and mention.text in vocabulary().known:
            return False
        if mention.everyday not in (None, EverydayKind.WORD, EverydayKind.NAME, EverydayKind.LANGUAGE):
            return mention.text.isupper() and not text.isupper() and len(mention.text) > 1
        around = text[max(0, mention.start - 9) : mention.end + 9]
        if not any(side in around.casefold() for side in _SIDES):
            return True
        around, name = fold(around), fold(mention.text)
        aside = any(f"{side} {name}" in around for side in _SIDES)
        return not (aside and self._correct(name) in _AMERICANS)


def _is_flag_beside(mention: Mention, others: Sequence[Mention]) -> bool:
    """Whether a flag only stands beside the name of its country: "Finland 🇫🇮"."""
    named = any(other.codes == mention.codes and other.match is not Match.FLAG for other in others)
    return mention.match is Match.FLAG and named


def _is_a_language(mention: Mention, text: str) -> bool:
    """Whether a name is that of a language, or of who ruled once, and no country that is asked about."""
    said = fold(mention.text)
    if _OF_A_LANGUAGE.match(text, mention.end):
        return said.endswith(("ese", "ish", "an", "ch", "ek", "ai"))
    ends = _ENDS_THERE.match(text, mention.end) is not None
    return ends and _AS_A_LANGUAGE.search(text[: mention.end]) is not None


def _without_accents(text: str) -> str:
    """A text of the same length with plain letters for those with accents."""
    return text if text.isascii() else "".join(unicodedata.normalize("NFD", letter)[0] for letter in text)


def _is_the_us(mention: Mention, text: str) -> bool:
    """Whether "us", or a "US" with nothing else beside it, is the country: "the us", "has us …", but not "tell us"."""
    if mention.text.casefold() != "us":
        return False
    before, behind = text[: mention.start], text[mention.end :]
    dated = mention.text.isupper() and not before.strip() and _US_IN_A_YEAR.match(behind)
    owns = mention.text.isupper() and not text.isupper() and _OF_THE_US.match(behind)
    return bool(dated or owns or _BEFORE_US.search(before) or _BEHIND_US.match(behind))


def _leads_a_row(mention: Mention, behind: Mention, text: str) -> bool:
    """Whether "us" begins a message as the first of several countries: "us, canada and mexico"."""
    a_people = behind.text.casefold().endswith("s") and text[mention.end : behind.start] == " "  # "us kiwis"
    first = mention.text.casefold() == "us" and not text[: mention.start].strip() and not a_people
    return first and _IN_A_ROW.fullmatch(text, mention.end, behind.start) is not None

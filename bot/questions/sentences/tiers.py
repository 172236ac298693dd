"""The tiers that a sentence names, in words and figures."""

import re
from collections.abc import Callable, Sequence
from functools import partial

from bot.questions.expression import expression
from bot.questions.limits import TierSet
from bot.questions.sentences.not_on import LEFT_OUT, NOT_ON
from bot.questions.sentences.numbers import COUNT
from bot.questions.sentences.patterns import Pattern, Said, said, worded
from bot.questions.sentences.steps import with_steps
from bot.report.tier import Tier

_NUMBERS = {
    "1": "1",
    "one": "1",
    "i": "1",
    "2": "2",
    "two": "2",
    "ii": "2",
    "3": "3",
    "three": "3",
    "tree": "3",
    "iii": "3",
}
_NUMBER = "1|2|3|one|two|three|tree|iii|ii|i(?!s)"
_IN_A_PART = r"(?! (?:REGION \w+|\w+ (?:in|of|from) (?:the )?REGION))"
"""Where the end of a part of the world is meant, which need not be that of the scale: "worst ranked EU country"."""
_SCALE = "the (?:tip |trafficking )?(?:ranking|rankings|list|report|table|scale|ladder)"
_TIERS_BY_NUMBER = {"1": Tier.ONE, "2": Tier.TWO, "3": Tier.THREE}
_NOT_MEETING = (
    r"\bnot (?:fully )?(?:meet|meeting|comply(?:ing)? with|fulfil|fulfill) (?:\w+ ){0,3}?standards"
    r"(?: for \w+ \w+(?: \w+)?)? "
)
_TRYING = r"(?:trying|tries|try|making (?:\w+ )?efforts?)\b"
_WHO = r"(?:(?:is|are|it|they|still|at least|do|does|the government|a government|even) )*"
_ONE_TIER: tuple[tuple[Pattern, Tier | None], ...] = (
    (worded(rf"{_NOT_MEETING}(?:but|yet) {_WHO}{_TRYING}(?: to do so)?"), Tier.TWO),
    (worded(rf"{_NOT_MEETING}(?:and|or|nor) {_WHO}not {_WHO}{_TRYING}"), Tier.THREE),
    (
        worded(
            r"\b(?<!special )(?:(?:plain |regular )?(?:tier |level |category )?(?:2|two|ii) ?wl|t2 ?wl|"
            r"(?:(?:tier |t)(?:2|two|ii) )?(?:watch ?list|warning list))\b(?: tier| status| list)?"
        ),
        Tier.WATCH_LIST,
    ),
    (
        worded(
            r"\b(?:special case[sd]?(?: status)?|(?:(?<!PLACE\d has )(?<!PLACE\d have )no|without an?y?) tier at all|"
            r"without (?:a|any) (?:tier(?! ?[123])|rank|ranking|rating|grade)|"
            r"(?<=countries )(?:that |which |who )?(?:have|had|got|with|given) no tier(?! at all)|"
            r"unranked|not ranked at all|"
            r"(?<=countries )(?:that |which |who )?(?:are |were )?not (?:ranked|rated|graded)(?=$| YEAR| ,)|"
            r"(?:that |which )?the report (?:does|did|do) not (?:rank|rate|grade)(?=$| YEAR| ,)|"
            r"(?:refuses?|refused|declines?|declined) to (?:rank|rate|grade)"
            r"(?: (?:someone|somebody|a country|anyone|anybody|some|countries))?|"
            r"(?:without|no) (?:giving them )?(?:a )?rank|"
            r"unrated)\b"
        ),
        Tier.SPECIAL_CASE,
    ),
    (
        worded(
            r"\b(?:top (?:spot|slot|mark)\b|"
            r"(?<!what is the )(?<!what was the )(?<!what are the )(?<!what is PLACE\d )(?<!what was PLACE\d )"
            r"(?<!what are PLACE\d )(?<!^PLACE\d )(?:top|highest|best possible) "
            r"(?:trafficking |tip )?(?:tier|ranking|rating|rank|level|category|grade|mark|group|band|bracket)\b"
            r"(?! (?:PLACE|ever\b|so far\b|that\b|of (?:the )?PLACE|for PLACE))|"
            r"(?<!what is PLACE\d )(?<!what was PLACE\d )(?<!its )(?:first|1st) (?:tier|category)\b"
            r"(?! ?[123]\b| (?:of|for|that) (?:the )?PLACE)|"
            r"(?<=PLACE\d )(?:fully )?(?:meet|meets|fulfil|fulfill|satisfy|comply with) "
            r"(?:(?:these|those|all|the|of) )*(?:minimum )?standards\b|"
            r"(?:(?<=which countries )|(?<=what countries )|(?<=how many countries )|(?<=who )|(?<=countries that ))"
            r"(?:meet|meets|fulfil|fulfill|satisfy) (?:all )?(?:of )?(?:the |these )?minimum standards\b|"
            r"(?<=\d countries )(?<!tier \d countries )(?:meet|met|fulfil|fulfill|satisfy|comply with) "
            r"(?:all )?(?:of )?(?:the |these )?(?:minimum )?standards\b|"
            r"fully (?:meet|meets|met|meeting|complies|complied|comply) (?:with )?(?:the )?(?:minimum )?standards\b|"
            rf"top (?:ranked|rated|graded)\b{_IN_A_PART}|"
            r"(?<=still )up top\b|(?<=ever )(?:been )?(?:the |on )?top(?= |$)|"
            r"(?:(?<=at )|(?<=from )|(?<=to )|(?<=reach )|(?<=reached )|(?<=hit ))the (?:very )?top(?= |$)"
            r"(?! (?:\d|ten|tier|rank\w*|rating|level|category|grade|mark|group|band|bracket|spot|slot))"
            rf"(?! of (?!{_SCALE})))"
        ),
        Tier.ONE,
    ),
    (
        worded(
            r"\b(?<!what is the )(?<!what was the )(?<!what is PLACE\d )(?<!what was PLACE\d )(?<!^PLACE\d )"
            r"(?:(?:bottom|lowest) (?:tier|ranking|rating|rank|"
            r"level|category|grade|mark|group|band|bracket)"
            r"(?! (?:(?:ever|so far|of all time) (?:for|of)|(?:that )?(?:the )?PLACE\d+ (?:has |have |had )?ever)\b)|"
            r"(?:third|3rd) (?:tier(?! [0-9])|category)|"
            rf"(?:lowest|worst) ranked{_IN_A_PART}|"
            rf"(?<=at )(?:the )?(?:very |rock )?bottom(?! of (?!{_SCALE}))|"
            r"(?<=as )(?:the )?worst offenders?\b|"
            r"(?:human )?trafficking (?:black ?list|list of shame)|"
            r"black ?list(?:ed|s)?(?: (?:for|over) (?:\w+ )?trafficking\b|(?= by (?:the )?PLACE\d+ (?:for|over)\b))|"
            r"(?<=from )the (?:very |rock )?bottom(?= (?:to|up)\b)|"
            r"(?:(?<=to )|(?<=hit ))the (?:very |rock )?bottom(?=$| (?:in|YEAR|SPAN|this|that|,))|"
            r"(?:bottom|lowest) rung|rock bottom|(?:(?<=still )(?:at )?(?:the )?|(?<=PLACE\d is )|(?<=think is )|"
            r"(?<=is PLACE\d ))bottom(?=$| ,| right| YEAR| now)|"
            r"(?<!is )(?<!was )(?<!are )(?<!which )the (?:lowest|bottom) one|"
            r"(?:not|no) (?:making|make|makes) (?:any )?(?:significant )?efforts?)\b"
        ),
        Tier.THREE,
    ),
    (worded(r"\b(?:second|2nd|middle) (?:tier|category)\b(?! ?[123])"), Tier.TWO),
    (
        worded(
            rf"\b(?:(?:just |(?<!the )only |plain |regular |normal |ordinary )?"
            rf"(?:tier|tear|tire|level|category|rank|t)s? ?(?:number )?(?P<number>{_NUMBER}))(?:s|rs)?\b(?! by one)"
        ),
        None,
    ),
)
_BARE_NUMBER = worded(
    r"\b(?:plain|regular|normal|ordinary|(?<=still )only|"
    r"got|given|gets|get|with|have|has|to|on|in|at|a) (?:a )?(?P<number>[123])(?: ?s)?\b"
    r"(?= ?(?:in|for|or|and|,|this|last|now|then|at|YEAR|SPAN|REGION|PLACE|please|while|but|not|\?|$))"
)
_HOW_MANY_ON_NUMBER = worded(r"\b(how many (?:\w+ ){0,2}?)(?:in|on|at|have|with) ([123])(?=$| ,| \?)")
_IS_THAT_NUMBER = worded(r"\b((?:was|is) it|also|still|even) ([123])(?=$| ,| the whole| all the| throughout)")
_IS_OF_TIERS = worded(r"\b(?:PLACE|REGION)\d*|\b(?:countries|governments|nations|states|tier|ranked|ranking|report)\b")
_SLOT = r"TIER(\d+)"
_JOINED = worded(
    rf"{_SLOT} (?:, )?(?:(?:or|and(?! (?:is|are)\b)|nor|/|&) (?:(?:on|in|at|is|are) )?(?:(?:the|a) )*)+"
    rf"(?:tier )?{_SLOT}"
)
_TWICE = worded(rf"({_SLOT}) {_SLOT}")
_LISTED = worded(rf"(?<!not ){_SLOT} , (?:(?:on|in|at|the|a|tier) )*{_SLOT}")
_JOINED_NUMBER = worded(rf"{_SLOT} (?:, )?(?:or|and|nor|/|,|&) (?:a )?([123])\b")
_OR_BETTER = worded(rf"(?<!than ){_SLOT} (?:or|and) (?:better|above|higher|up(?! (?:in)?to))\b")
_OR_WORSE = worded(rf"(?<!than ){_SLOT} (?:or|and) (?:worse|below|lower|down(?! (?:in)?to))\b")
_AT_LEAST = worded(rf"\b(?:at least|as high as|as good as) (?:on |in )?(?:the )?{_SLOT}")
_AT_LEAST_BEHIND = worded(
    rf"(?<!than ){_SLOT} at (?:the )?(?:very )?least(?! (?:once|twice|\d|{COUNT} (?:times|years|reports)))"
)
_SO_MANY = expression(rf"\b(?!one\b)(?:{COUNT}) (?:\w+ ){{0,3}}$")
"""What is at least so many, and not at least a tier: "are there 20 countries on Tier 3 at least"."""
_AT_MOST = worded(rf"\b(?:at (?:most|best)|as low as|as bad as) (?:on |in )?(?:the )?{_SLOT}")
_RUNG = r"(?: (?:rung|level|step|category|rank|place|position|spot|grade|rating|footing|placement))?"
_BETTER_THAN = worded(
    rf"\b(?:better{_RUNG} than|(?<!lower or )higher{_RUNG} than|(?<!below or )above|(?<!under or )over|beyond)"
    rf"(?: a| the)? {_SLOT}"
)
_WORSE_THAN = worded(
    rf"\b(?:worse{_RUNG} than|less than|anything less than|(?<!higher or )lower{_RUNG} than|(?<!above or )below|"
    rf"(?<!over or )under|beneath)(?: a| the)? {_SLOT}"
)
_IN_TIER_TWO = worded(
    r"\bwatch ?list((?: (?:thing|category|label|part|bit|status))?) (?:in|of|under|within|inside) tier (?:2|two)\b"
)
_ASKED_WITH_NOT = worded(
    r"^((?:so|and|but|wait|hm) )?(is|are|was|were) not (?=the (?:tier|watch|top|bottom|special)|"
    r"tier [123] .*(?:worst|best|lowest|highest))"
)
_NOT_AT_ANY_POINT = worded(
    r"\b(?:has|have|had|was|were) not (?:ever )?(?:been )?"
    r"((?:(?:on|in|at|a|the|t) )*(?:tier|watch ?list|bottom|top|t(?= ?[123]))(?: ?\w+){0,3}?) "
    r"(?:at any (?:point|time|stage)|ever|in any (?:year|report|edition)|at all in any \w+|even once|"
    r"(?:for )?(?:even )?(?:one|a) (?:single )?(?:time|year|report))\b"
)
_NONE_THERE = worded(
    r"^((?:(?:so|and|but|there (?:is|are)) )*)no ((?:tier|t) ?[123]s?\b|watch ?list)"
    r"(.*\bREGION\b.*, (?:right|correct|yes|no))$"
)
_HAS_NONE = worded(
    r"^((?:(?:so|and|but|wait|well) )*)(?:the )?(REGION)(?: (?:countries|states|members))? "
    r"(?:(?:still|currently|now) )*(?:has|have|had|got) no ((?:tier|t) ?[123]\b|watch ?list)"
    r"(?: (?:countries|country|states|members|governments|nations|ones))?"
)
_DOES_HAVE_NONE = worded(
    r"^((?:(?:so|and|but|wait|well) )*)(?:does|do|did) (?:the )?(REGION)(?: (?:countries|states|members))? (?:really )?"
    r"have no ((?:tier|t) ?[123]\b|watch ?list)(?: (?:countries|country|states|members|governments|nations|ones))?"
    r"((?: YEAR)?(?: at all)?)$"
)
_YEARS_WITH_NONE = worded(
    r"^(?:(?:so|and|but) )*(?:how many|(?:in )?(?:which|what)) (?:years|reports|editions) "
    r"(?:(?:has|have|had|was|were|did|there|been|with|saw|see) )+no ((?:tier|t) ?[123]\b|watch ?list) "
    r"(?:countries|country|states|state|members|member)((?: (?:in|from|of) (?:the )?REGION)?)"
)
"""What says of a part of the world, or of a year, that none there is on a tier."""
_ALL_THREE = worded(r"\btiers? 1 2 3\b")
_OUTERMOST = worded(
    r"(?P<lead>PLACE\d*(?: \w+){0,3} (?:in|on|had|have|got|get|reached|made)) the (?P<end>worst|best) "
    r"(?:tier|category|group|class|bracket|band|grade)\b"
)
_ALL_STAYED_OFF = worded(
    r"^((?:(?:so|and|but) )*(?:is|are|has|have|did|do|does) (?:the )?(?:all|every|each)\b.*?) "
    r"(?:(?:been|be|stay|stayed|stays|kept|keep) (?:off|out of|clear of|free of|free from)|avoid|avoided|avoids|"
    r"escaped|steered clear of) (?=(?:the )?(?:tier [123]|watch ?list|bottom tier|lowest tier|worst tier))"
)
_HOW_LONG_OFF = worded(
    r"^((?:(?:and|so) )*how long (?:was|were|has|have|did|had) (?:the )?(?:PLACE\d*|it|they)"
    r"(?: (?:been|stay|stayed|remain))*) (?:off|out of|away from) (?=(?:the )?(?:tier [123]|watch ?list))"
)
_IS_WITHOUT = worded(
    r"^((?:is|are|was|were) (?:\w+ ){0,4}?REGION(?: (?:countries|states|members))?) without "
    r"(?=(?:a|any|single|one|the| )*(?:tier [123]|watch ?list))"
)
_AT_BOTH_ENDS = worded(
    r"\b(?P<first>worst|bottom|lowest|best|top|highest) (?:tier|category|group|class|rank)\b"
    r"(?P<between>(?: \w+){0,3} and (?:(?:who|which|what|those|countries|ones|are|is) ){0,3})"
    r"(?:in|on|at) the (?P<second>worst|bottom|lowest|best|top|highest)(?: (?:one|tier|category|group))?$"
)
_HOW_MANY_AT_AN_END = worded(
    r"\bhow many\b(?: \w+){0,6} (?:in|on|at|have|has|had|got|get) the (worst|best) (?:tier|category|rank|rating)\b|"
    r"\bthe (worst|best) (?:tier|category) (?:had|has|holds|counts) how many\b"
)
_RANKED = (Tier.ONE, Tier.TWO, Tier.WATCH_LIST, Tier.THREE)


def take_tiers(sentence: str) -> tuple[str, tuple[TierSet, ...]]:
    """A marked sentence with TIER0, TIER1 … put in for the tiers that it names, and what each of them stands for."""
    sets: list[TierSet] = []

    def keep(tiers: frozenset[Tier], *, negated: bool = False, either: bool = False, bounded: bool = False) -> str:
        sets.append(TierSet(tiers, negated, either, bounded))
        return f"TIER{len(sets) - 1}"

    text = _HOW_MANY_AT_AN_END.replaced(
        lambda m: m[0].replace(m[1] or m[2], "top" if "best" in m[0] else "bottom"),
        _NONE_THERE.replaced(r"\1no country on \2\3", _NOT_AT_ANY_POINT.replaced(r"was never \1", said(sentence))),
    )
    text = _HAS_NONE.replaced(r"\1no country in \2 is on \3", text)
    text = _DOES_HAVE_NONE.replaced(r"\1no country in \2 is on \3\4 , right", text)
    text = _YEARS_WITH_NONE.replaced(r"in which years was no country\2 on \1", text)
    text = _IS_WITHOUT.replaced(r"\1 free of ", text)
    text = _HOW_LONG_OFF.replaced(r"\1 not on ", _ALL_STAYED_OFF.replaced(r"\1 not on ", text))
    text = _AT_BOTH_ENDS.replaced(_both_ends, text)
    text = _OUTERMOST.replaced(lambda m: f"{m['lead']} tier {'3' if m['end'] == 'worst' else '1'}", text)
    text = _ASKED_WITH_NOT.replaced(lambda m: f"{m[1] or ''}{m[2]} ", _IN_TIER_TWO.replaced(r"watch list\1", text))
    text = _ALL_THREE.replaced("tier 1 , 2 , 3", text)
    text = with_steps(text)
    for pattern, tier in _ONE_TIER:
        text = pattern.replaced(lambda match, tier=tier: keep(frozenset({tier or _numbered(match)})), text)  # type: ignore[misc]
    if _IS_OF_TIERS.is_in(text) and not sets:
        text = _IS_THAT_NUMBER.replaced(lambda m: f"{m[1]} {keep(frozenset({_TIERS_BY_NUMBER[m[2]]}))}", text)
        text = _BARE_NUMBER.replaced(lambda match: f"on {keep(frozenset({_numbered(match)}))}", text)
    if not sets:
        return text.text, ()
    text = _HOW_MANY_ON_NUMBER.replaced(lambda m: f"{m[1]}on {keep(frozenset({_TIERS_BY_NUMBER[m[2]]}))}", text)
    for pattern, change in _changes(sets, keep):
        text = _until_settled(pattern, change, text)
    return _numbered_in_order(text.text, sets)


def _both_ends(match: re.Match[str]) -> str:
    first, second = (3 if match[end] in ("worst", "bottom", "lowest") else 1 for end in ("first", "second"))
    return f"tier {first}{match['between']}in tier {second}"


def _numbered_in_order(sentence: str, sets: Sequence[TierSet]) -> tuple[str, tuple[TierSet, ...]]:
    kept: list[TierSet] = []

    def number(match: re.Match[str]) -> str:
        kept.append(sets[int(match[1])])
        return f"TIER{len(kept) - 1}"

    sentence = re.sub(_SLOT, number, sentence)
    return " ".join(sentence.split()), tuple(kept)


def _numbered(match: re.Match[str]) -> Tier:
    return _TIERS_BY_NUMBER[_NUMBERS[match["number"]]]


def _until_settled(pattern: Pattern, change: Callable[[re.Match[str]], str], text: Said) -> Said:
    for _ in range(4):
        changed = pattern.replaced(change, text)
        if changed is text:
            break
        text = changed
    return text


def _changes(
    sets: list[TierSet], keep: Callable[..., str]
) -> tuple[tuple[Pattern, Callable[[re.Match[str]], str]], ...]:
    def of(match: re.Match[str], group: int = 1) -> frozenset[Tier]:
        return sets[int(match[group])].tiers

    def from_rank(match: re.Match[str], *, better: bool, itself: bool) -> str:
        ranked = [tier for tier in _RANKED if tier in of(match)]
        if not ranked:
            return match[0].replace("TIER", "tier ")
        if match[0].startswith("under") and of(match) == {Tier.WATCH_LIST}:
            return match[0]  # put under it, not below it
        edge = ranked[0] if better else ranked[-1]
        within = {*edge.beyond(better=better), *((edge,) if itself else ())}
        return keep(frozenset(within), bounded=True) if within else match[0]

    at_least = partial(from_rank, better=True, itself=True)
    return (
        (_TWICE, lambda m: m[1] if of(m, 2) == of(m, 3) else m[0]),
        (_JOINED, lambda m: keep(of(m) | of(m, 2), either=" or" in m[0])),
        (_LISTED, lambda m: keep(of(m) | of(m, 2), either=sets[int(m[1])].either or sets[int(m[2])].either)),
        (_JOINED_NUMBER, lambda m: keep(of(m) | {_TIERS_BY_NUMBER[m[2]]}, either=" or" in m[0])),
        (_OR_BETTER, lambda m: from_rank(m, better=True, itself=True)),
        (_OR_WORSE, lambda m: from_rank(m, better=False, itself=True)),
        (_AT_LEAST, at_least),
        (_AT_LEAST_BEHIND, lambda m: m[0] if _SO_MANY.search(m.string[: m.start()]) else at_least(m)),
        (_AT_MOST, lambda m: from_rank(m, better=False, itself=True)),
        (_BETTER_THAN, lambda m: from_rank(m, better=True, itself=False)),
        (_WORSE_THAN, lambda m: from_rank(m, better=False, itself=False)),
        (LEFT_OUT, lambda m: f"that are not on {keep(of(m), negated=True)}"),
        (NOT_ON, lambda m: m[0] if sets[int(m[1])].negated else f" not {keep(of(m), negated=True)}"),
    )

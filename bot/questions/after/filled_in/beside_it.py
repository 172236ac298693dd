"""What sets the one country asked about beside others, and calls it "it": "who's tied with it?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.question import Question

_SO = r"^\W*(?:(?:so|and|but|ok|then|lol)\W+)*"
_ARE_WITH_IT = expression(
    rf"{_SO}(?:(?:who|which|what|any|anyone|anybody|does|do|is|are|has|have|did)\b.*\b)"
    r"(?:tied|level|on (?:a )?par|equal|overt\w+|surpass\w*|(?:same|identical) (?:history|record|track record|course)|"
    r"caught up) (?:(?:with|to|as) )?(?P<it>it|them|that)(?=\W*$)",
    re.IGNORECASE,
)
_SAME_COURSE = expression(
    rf"{_SO}(?:who|which|what|any|anyone|anybody|does|do|is there|are there|has|have)\b(?!.*\b(?:as|like|than)\b).*\b"
    r"(?P<course>(?:same|identical) (?:history|record|track record|course|trajectory)\b)"
    r"(?: over the years| as well| too)?(?=\W*$)",
    re.IGNORECASE,
)
"""Who else had the course of which that country was told."""
_IT_STANDS = expression(
    rf"{_SO}(?:did|has|is) (?P<it>it|they) (?=(?:\w+ )?(?:overt\w+|surpass\w*|c[ao]tch up|caught up|catching up|"
    r"f[ae]ll(?:en)? behind|drop(?:ped)? behind|pull(?:ed)? ahead of|tied with|level with|on (?:a )?par with)\b)",
    re.IGNORECASE,
)
_IT_IS_ON = expression(
    rf"{_SO}(?P<it>it['’]s|it is|they are|they['’]re) (?=(?:on )?tier [123]\b.* and .*\b(?:on )?tier [123]\b)",
    re.IGNORECASE,
)
"""A tier of its own beside that of another country."""
_IT_IS_THE_ONLY = expression(
    rf"{_SO}(?:is|was|are|were) (?P<it>it|they|that|this) (?=(?:really )?the (?:only|sole) (?:one|(?:[\w-]+ ){{0,3}}?"
    r"(?:country|state|nation|member|one)) (?:to|that(?! (?:year|report|time)\b)|who|which|below|above|under)\b)",
    re.IGNORECASE,
)
"""What says that it is the only one of which something is so."""
_COMPARED_OVER_TIME = expression(
    rf"{_SO}(?:please )?(?:how (?:does|did|has) (?P<it>it|that|they) compared?|compare (?P<them>it|that|them))"
    r" (?:(?:to|with|against) .*\b(?:over (?:the|all) (?:\w+ )?years|over time|historically|through the years|"
    r"(?:in|over) the (?:last|past) \w+ (?:years|reports))\b)",
    re.IGNORECASE,
)
"""What sets its whole course beside that of another one: "how does it compare with Peru over the years?"."""
_IS_IT_GOOD_BESIDE = expression(
    rf"{_SO}(?:is|was|are|were) (?:it|that|this|they) "
    r"(?:(?:a|any|good|bad|ok|okay|fine|better|worse|high|low|normal|usual|typical|great|or|and|not|really|considered|tier|"
    r"rank|result|rating) )*(?:(?:when|if) )?(?:compared? (?:to|with)|against|relative to|next to|beside|vs\.?) "
    r"(?P<others>(?!.*\b(?:region|neighbou?rs|others?|average|rest|world|before|last|years?|20\d\d|tiers?|usual|normal|"
    r"countries|then|that|it)\b\W*$)[^?!.]{3,80})\W*$",
    re.IGNORECASE,
)
"""What asks how its tier is beside those of others: "is that good compared to Chile and Bolivia?"."""
_DATED = expression(
    r"\b(?:20\d\d|year|years|report|ever|since|now|today|currently|always|never|last|far)\b", re.IGNORECASE
)


def with_it_named(text: str, before: Question) -> str:
    """A text that sets the one country asked about `before` beside others, with its name in the place of "it"."""
    if len(before.subject) != 1 or len(before.subject[0].codes) != 1 or not before.subject[0].text:
        return text
    name = before.subject[0].text
    if (only := _IT_IS_THE_ONLY.match(text)) is not None:
        then = before.years if before.intent is Intent.CHANGES and len(before.years) == 1 else ()
        named = f"{text[: only.start('it')]}{name}{text[only.end('it') :]}"
        return f"{named.rstrip(' ?.!')} in {then[0]}?" if then and not _DATED.search(text) else named
    for pattern, said in ((_ARE_WITH_IT, name), (_IT_STANDS, name), (_IT_IS_ON, f"{name} is")):
        if (found := pattern.match(text)) is not None:
            return f"{text[: found.start('it')]}{said}{text[found.end('it') :]}"
    if (found := _COMPARED_OVER_TIME.match(text)) is not None:
        it = "it" if found["it"] else "them"
        return f"{text[: found.start(it)]}{name}{text[found.end(it) :]}"
    if (good := _IS_IT_GOOD_BESIDE.match(text)) is not None:
        return f"compare {name} with {good['others']}{f' in {before.years[0]}' if len(before.years) == 1 else ''}"
    if (found := _SAME_COURSE.match(text)) is not None:
        return f"{text[: found.end('course')]} as {name}{text[found.end('course') :]}"
    return text

"""The United States as those who rank, and not as a country asked about: "has the US ever put Israel on Tier 3?"."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.questions.expression import expression
from bot.questions.sentences.marking import Sentence

_RANKS = expression(
    r"\b(?P<does>has|have|had|did|does|do) (?:the )?PLACE(?P<number>\d+) (?:government )?"
    r"(?=(?:(?:ever|also|really|even|now|still|just) )*(?:put|place[ds]?|rank(?:ed|s)?|rate[ds]?|downgrade[ds]?|"
    r"upgrade[ds]?|"
    r"list(?:ed)?|name[ds]?|flag(?:ged|s)?|label(?:led|ed|s)?|keep|kept|drop(?:ped)?|black ?list(?:ed|s)?|"
    r"criticis\w+|criticiz\w+|blame[ds]?|accuse[ds]?|demote[ds]?|promote[ds]?|grade[ds]?)\b)"
)
_CALLS = expression(
    r"\b(?P<be>is|are|was|were) (?:the )?PLACE(?P<number>\d+) (?:government )?"
    r"(?:(?:now|still|actually|really|currently|even) )*(?P<calls>calling|ranking|rating|naming|listing|labell?ing|"
    r"putting|placing|grading|blaming|accusing|criticis?z?ing|shaming|flagging|"
    r"giving(?= (?:the )?PLACE\d+$))\b"
)
"""Whom they rank right now: "which countries is the US calling the worst?"."""
_PUT = (
    r"(?:put|place[ds]?|rank(?:ed|s)?|rate[ds]?|downgrade[ds]?|upgrade[ds]?|list(?:ed)?|demote[ds]?|promote[ds]?|"
    r"grade[ds]?|criticise[ds]?|criticize[ds]?|blacklist(?:ed)?)"
)
_OF_IT = r"(?:it|them|him|her|that|this|those|these|so|either|both|any of|one of|the (?:two|three))"
_DOES_SO = expression(
    r"\b(?P<does>has|have|had|did|does|do) (?:the )?PLACE(?P<number>\d+) (?:government )?"
    r"(?=(?:(?:ever|also|really|even|now|still|just) )*"
    rf"(?:say|said|think|thought|believe|claim|assume|conclude|decide|do|done|see|{_PUT}) {_OF_IT}\b)"
)
"""What they did to a country that was spoken of: "why does the US say that?", "when did the US downgrade it?"."""
_DID_THAT = expression(r"\b(?P<does>did|does) (?:the )?PLACE(?P<number>\d+) (?:government )?do (?:it|that|this|so)\b")
_PUT_IT = expression(
    rf"\b(?:the )?PLACE(?P<number>\d+) (?P<put>(?:(?:has|had) )?(?:{_PUT}|moved|lowered|raised|dropped|kept|"
    r"keeps? (?:on )?(?:critici[sz]ing|blaming|accusing|shaming|ranking|rating|listing|downgrading|flagging))) "
    r"(?=(?:the )?PLACE)"
)
_PUT_THEM = expression(rf"\b(?:the )?PLACE(?P<number>\d+) (?P<put>(?:(?:has|had) )?{_PUT}) (?=(?:it|them)\b)")
"""What they are told to have done: "the US downgraded Malaysia, when?"."""
_BLACKLISTS = expression(
    r"\b(?P<does>has|have|had|did|does|do) (?:the )?PLACE(?P<number>\d+) (?:government )?(?:(?:ever|also|now|still) )*"
    r"(?=TIER\d+\b)"
)
"""Whom they put on a tier by a word that stands for it: "which countries did the US blacklist for trafficking?"."""
_ITS_REPORT = expression(
    r"\b(?:the )?PLACE(?P<number>\d+) (?:s )?(?:(?:tip|trafficking|government|annual|human) )*"
    r"(?P<what>report|rankings?|ratings?|tiers?|assessment|list|(?:state |foreign )?(?:department|dept|dep)(?: of "
    r"state)?)"
    r"(?= (?:\w+ ){0,2}?(?:on|of|for|about|say|says|said|rates?|ranks?|grades?|puts?) (?:the )?PLACE)"
)
_REPORT_SAYS = expression(
    r"\b(?P<does>does|did|do|has) (?:the )?PLACE(?P<number>\d+) (?:(?:government|tip|trafficking|annual) )*(?:report )?"
    r"(?P<says>(?:(?:really|even|also|ever) )*(?:say|said|says|mention\w*|speak|talk|write|find|found)"
    r"(?: (?:anything|something|much|a lot|that|a word))* (?:on|about|of)) "
    r"(?!PLACE|(?:it|this|that|them|itself|himself|herself|themselves|tier|its|their)\b)"
)
"""Whose report it is that says something of a topic: "does the US report say anything on Uyghurs?"."""
_ACTS = expression(
    r"(?<!does )(?<!do )\b(?:the )?PLACE(?P<number>\d+) "
    r"(?:(?:government|really|also|still|even|just|always) )*"
    r"(?P<acts>punish\w*|sanction\w*|"
    r"(?:cuts?|stops?|ends?|suspends?)"
    r"(?= (?:off |paying |giving |sending )?(?:all |any |the )*(?:aid|money|funding|help|assistance)\b)|"
    r"(?:gives?|giving|sends?|sending|pays?|paying)(?= (?:less |more |no |any |some )*(?:aid|money|funding))|"
    r"helps?|helping|supports?|supporting|stops? (?:helping|supporting)|"
    r"withholds?|penali[sz]e[sd]?)\b"
    r"(?=.*\b(?:countries|country|governments?|TIER\d+)\b)"
)
"""Who acts on a tier: "the US punishes countries on the Watch List"."""
_ACTS_THEN = expression(
    r"(?P<front>\b(?:if|when|once|being|for|on)\b.*\bTIER\d+\b.*?)\b(?:the )?PLACE(?P<number>\d+) "
    r"(?:(?:government|will|would|then|really|also|automatically|can) )*"
    r"(?P<acts>(?:cut|stop|end|suspend|withhold|block|freeze|hold|take|pull|reduce)s?"
    r"(?= (?:\w+ ){0,3}?(?:aid|money|funding|help|assistance)\b)|punish(?:es)?|sanctions?|penali[sz]es?)\b"
)
"""The same, told behind the tier: "if you are Tier 3, the US cuts the money"."""
_IN_ITS_EYES = expression(
    r"\b(?P<how>per|according to|as per|in the eyes of|in the opinion of) (?:the )?PLACE(?P<number>\d+)"
    r"(?: (?:government|state department|report))?(?= ,| \.|$)"
)
_RANKED_BY = expression(
    r"\b(?P<ranked>(?:TIER\d+|rated|ranked|graded|listed|placed|put|classified|judged)(?: (?:on|in|at|as|the|a|"
    r"TIER\d+))* by) "
    r"(?:the )?PLACE(?P<number>\d+)(?: (?:government|state department))?"
    r"(?: for (?:(?:fighting|combating|its|their|the|fight|work|efforts|against|human) )*trafficking)?\b"
)
_RANKING = r"(?:rank\w*|rat(?:e|es|ed|ing)|grad(?:e|es|ed|ing)|judg(?:e|es|ed|ing)|scor(?:e|es|ed|ing)|police|decides?)"
_WHY_IT_RANKS = expression(
    r"^(?:.* )?(?:why|who|what|since when|with what right|by what right)\b(?: \w+){0,5}? (?:the )?PLACE(?P<number>\d+)"
    rf"(?: (?:the|get|gets|have|has|to|allowed|one|ones|who|that|think|it|can|right|authority|power|is|be|a|of|for))* "
    rf"{_RANKING}"
    r"(?: (?:on|about|all|of|the|most|for))*"
    r"(?: (?:everyone|everybody|others?|anyone|countries|nations|governments|states|world|rest|else|them|us all|us|"
    r"rankings?|ratings?|tier|who|is|on|what|which)\b)*$"
)
"""What asks why it is they who rank all others: "why does the US get to rank everyone?"."""
_WHO_RANKS_IT = expression(
    r"^(?:(?:so|and|but|then|ok) )*who (?:ranks|rates|grades|judges|scores|evaluates|assesses|decides|assigns|"
    r"determines) "
    r"(?:the )?PLACE\d+(?: s)?(?: (?:tier|rank|ranking|rating|itself|then|on trafficking|in the report|in it))*$"
)
"""What asks who it is that ranks them: "who ranks the US?"."""
_OF_COUNTRIES = expression(
    r"\b(?:which|who|what|any|countries|country|states|nations|governments|ally|allies|"
    r"partners?|friends?)\b"
)
_HOW_THEY_RANK = expression(
    r"\b(?P<how>how|where) (?:the )?PLACE(?P<number>\d+) (?:(?:government|state department|administration) )?"
    r"(?P<ranks>ranks?|rates?|grades?|classifies|classify|puts?|places?|sees?) (?=(?:the )?PLACE)"
)
"""How they rank somebody, in half a sentence: "tell me how the US government ranks Mali"."""
_DEPARTMENT = expression(r"\b(?:the )?PLACE(?P<number>\d+) (?:s )?(?:state department|department of state)\b")
"""Who ranks, beside another country: "how often has the U.S. State Department downgraded Malaysia?"."""
_JUSTIFIES = expression(
    r"\b(?:how|why|with what) (?:do|does|did|can|could|would) (?:the )?PLACE(?P<number>\d+) (?:government )?"
    r"(?:(?:even|really|possibly|actually|still) )*(?:justif(?:y|ies)|explains?|defends?|rationali[sz]es?|excuses?) "
    r"(?:(?:putting|placing|ranking|rating|keeping|giving|having|leaving) )?"
    r"(?:(?:the )?(?P<step>(?:up|down)grad(?:e of|ing)) )?"
    r"(?=(?:the )?PLACE\d+(?(step)|.*\b(?:TIER|tier|rank|ranking|rating|placement)))"
)
"""What they give for a reason: "how does the US justify Turkey at Tier 2?"."""
_ITS_VIEW = expression(
    r"\b(?:the )?PLACE(?P<number>\d+) (?:s )?(?:(?:government|official|state department) )*"
    r"(?:(?:response|reaction|answer|view|views|position|stance|opinion) (?:to|on|of|about|regarding|towards?)|"
    r"(?:beef|problems?|issues?|gripes?|complaints?) (?:with|about|against)) "
    r"(?=(?:the )?PLACE)(?!.*\b(?:(?:down|up)grad\w+|drop|fall|demotion|TIER\d+|rank\w*|rating|placement|status)\b)"
)
"""What they hold of another country, which is what the report says of it: "the US view of Cambodia's scam centers"."""
_RATERS: Sequence[tuple[re.Pattern[str], Callable[[re.Match[str]], str]]] = (
    (_RANKS, lambda found: f"{found['does']} the report "),
    (_CALLS, lambda found: f"{found['be']} the report {found['calls']}"),
    (_BLACKLISTS, lambda found: f"{found['does']} the report put on "),
    (_REPORT_SAYS, lambda found: f"{found['does']} the report {found['says']} "),
    (_ITS_REPORT, lambda found: f"the {found['what']}"),
    (_ACTS, lambda found: f"they {found['acts']}"),
    (_ACTS_THEN, lambda found: f"{found['front']}they {found['acts']}"),
    (_IN_ITS_EYES, lambda found: f"{found['how']} the report"),
    (_RANKED_BY, lambda found: f"{found['ranked']} the report"),
    (_DID_THAT, lambda _: "did that happen"),
    (_DOES_SO, lambda found: f"{found['does']} the report "),
    (_PUT_IT, lambda found: f"the report {found['put']} "),
    (_PUT_THEM, lambda found: f"the report {found['put']} "),
    (_JUSTIFIES, lambda found: f"reason for {found['step']} " if found["step"] else "why is "),
    (_ITS_VIEW, lambda _: "the report on "),
    (_HOW_THEY_RANK, lambda found: f"{found['how']} the report {found['ranks']} "),
    (_DEPARTMENT, lambda _: "the report"),
)
_OF_OTHERS = frozenset({_ACTS, _ACTS_THEN, _REPORT_SAYS, _DID_THAT, _DOES_SO, _PUT_IT, _PUT_THEM})
"""What is of another country in any case."""
_ITSELF = expression(r"\b(?:it|them|him|her)sel(?:f|ves|fs)\b|\bown\b")
_NUMBERED = expression(r"\bPLACE(\d+)")
_THE_US = ("USA",)


def without_raters(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences, with the report for the United States where they are said to rank others in it."""
    return [_without_rater(one) if any(place.codes == _THE_US for place in one.places) else one for one in sentences]


def _without_rater(sentence: Sentence) -> Sentence:
    why = _WHY_IT_RANKS.search(sentence.text) if len(sentence.places) == 1 else None
    if why is not None and not _ITSELF.search(sentence.text):
        return replace(sentence, text="what is the report", places=())
    if len(sentence.places) == 1 and _WHO_RANKS_IT.match(sentence.text):
        return replace(sentence, text="who writes the report", places=())
    for pattern, instead in _RATERS:
        found = pattern.search(sentence.text)
        if found is None or sentence.places[int(found["number"])].codes != _THE_US:
            continue
        others = pattern in _OF_OTHERS or len(sentence.places) > 1 or _OF_COUNTRIES.search(sentence.text) is not None
        if others and not _ITSELF.search(sentence.text):
            text = f"{sentence.text[: found.start()]}{instead(found)}{sentence.text[found.end() :]}"
            return _renumbered(replace(sentence, text=" ".join(text.split())), int(found["number"]))
    return sentence


def _renumbered(sentence: Sentence, dropped: int) -> Sentence:
    """A sentence without one of its places, the others numbered from 0 again; as it was if it is named twice."""
    if f"PLACE{dropped}" in sentence.text.split():
        return sentence
    text = _NUMBERED.sub(lambda m: f"PLACE{int(m[1]) - (int(m[1]) > dropped)}", sentence.text)
    return replace(sentence, text=text, places=(*sentence.places[:dropped], *sentence.places[dropped + 1 :]))

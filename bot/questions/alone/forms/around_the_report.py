"""What is asked about the report that neither it nor the glossary tells: its use in court, its cost, its politics."""

import re

from bot.questions.intent import Intent
from bot.questions.question import Question
from bot.questions.sentences.asked_places import places_of
from bot.questions.sentences.marking import Sentence

_REPORT = r"(?:the |this |that |a |us |american |annual |YEAR |tip |trafficking |state department )*(?:report|tip|tips)"
_IN_COURT = re.compile(
    r"\b(?:can|could|may|might|do|does|did|should|will|would|is|are|has|have)\b.*\b"
    rf"(?:(?:rel(?:y|ies|ied) (?:up)?on|cit(?:e|es|ed)|quot(?:e|es|ed)|invok(?:e|es|ed)|us(?:e|es|ed)|accept(?:s|ed)?|"
    rf"admit(?:s|ted)?|submit|trust|refer(?:s|red)? to) {_REPORT}\b.*\b(?:court|courts|evidence|proof|lawsuits?|"
    rf"trials?|"
    rf"asylum|hearing|tribunals?)|(?:courts?|judges?|tribunals?|juries|jury)\b.* (?:rel(?:y|ies|ied) (?:up)?on|"
    rf"cit(?:e|es|ed)|quot(?:e|es|ed)|invok(?:e|es|ed)|use|accept|admit|refer to) {_REPORT})\b"
)
"""Whether it serves as evidence: "can Indian courts rely on the TIP report as evidence?"."""
_COST = re.compile(
    r"\b(?:what|how much|how big)\b.*\b(?:budget|costs?|money|spends?|spent|funding|paid|pay|price)\b.*\b(?:mak(?:e|"
    r"ing)|"
    rf"writ(?:e|ing)|produc(?:e|ing)|prepar(?:e|ing)|compil(?:e|ing)|publish(?:ing)?|for|of|on) {_REPORT}(?: (?:every|"
    r"each|a|per) year)?(?: (?:itself|cost|costs|takes?))*$"
)
"""What it costs: "what's the budget they spend on making this report every year"."""
_POLITICS = re.compile(
    r"^(?!.*PLACE)(?=.*\b(?:tiers?|TIER\d*|rank\w*|rat(?:ed|ings?)|(?:up|down)grad\w+|report)\b).*"
    r"\b(?:for (?:purely |mere |\w+ or )?(?:political|diplomatic|strategic|geopolitical|economic) (?:reasons?|motives|"
    r"gains?|"
    r"considerations|purposes|ends)|(?:political|diplomatic) (?:pressure|interference|considerations|influence|"
    r"motives)|"
    r"lobby(?:ists?|ing|ed)?|brib(?:e|es|ed|ery|ing) (?:the|their|its|them|state|someone|for|to get))\b"
)
"""Whether others than the efforts of governments decide: "is a tier ever changed for political reasons?"."""
_OF_IT = re.compile(r"\b(?:report|tips?)\b")
_OF_POWER = re.compile(r"politic|diplomatic|strategic|economic|lobby|brib")
"""What the longer patterns have, looked for first since it saves most of the work."""


def of_what_is_around_it(sentence: Sentence) -> Question | None:
    """The question, without an answer, of what is around the report; None where a sentence asks otherwise."""
    of_it = _OF_IT.search(sentence.text) is not None and any(
        asked.search(sentence.text) for asked in (_IN_COURT, _COST)
    )
    if not of_it and not (_OF_POWER.search(sentence.text) and _POLITICS.search(sentence.text)):
        return None
    return Question(Intent.UNKNOWN, places_of(sentence))

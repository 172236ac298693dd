"""What asks for a number to call: of one country, of all, or for somebody else to be given."""

from bot.questions.sentences.pieces import Pieced

_HOTLINE = Pieced(
    r"(?:(?:hi|hey|hello|please|so|and|ok|quick|,) )*(?:(?:is|are) there|any|what is|which is|do you have|i need|need|"
    r"does (?:anyone|anybody|someone) (?:know|have)|(?:anyone|anybody) (?:know|have)|give me|"
    r"looking for|where is|find) "
    r"(?:(?!who|work|interview)\w+ ){0,4}(?:hotlines?|helplines?|tip ?lines?)(?: numbers?)?"
    r"(?: (?:in|for|to|i|that|where)\b(?!.*\b(?:study|table|essay|paper|brochure|interview)\b).*)?"
)
"""What asks for a number to call."""
_LINES = r"(?:hotlines?|helplines?|tip ?lines?)(?: numbers?)?"
_SO = r"(?:(?:so|and|ok|hi|hey|hello|please|,) )*"
_ALL_LINES = Pieced(
    rf"{_SO}(?:(?:can|could|you|show|give|send|tell|me|us|i|need|want|a|the|is there|do you have|have|got) )*"
    r"(?:(?:(?:complete|full) )?(?:list|overview|directory) of |(?=all )|list )"
    rf"(?:(?:all|the|your|every|national|human|trafficking|anti|emergency|known) )*{_LINES}"
    r"(?: (?:you|u) (?:know|have))?(?: (?:please|pls|by country|for victims|worldwide))*|"
    rf"{_SO}(?:which|what|how many)(?: (?:trafficking|national))* {_LINES} (?:(?:do|can) (?:you|u) "
    r"(?:know|have|list|give|tell|name|offer)(?: (?:me|of|about|us))*|(?:are|exist)(?: there)?)|"
    rf"{_SO}(?:(?:for|in) )?(?:which|what) countries (?:do you (?:know|have) (?:(?:a|any|the) )*"
    rf"(?:{_LINES}|(?:phone )?numbers?|lines?)(?: (?:for|of|in|from))?|"
    rf"(?:have|has|with) (?:(?:a|an|any|the) )*{_LINES} (?:that )?you (?:know|have|can)(?: \w+){{0,2}})"
)
"""What asks for all the lines that the bot knows: "which hotlines do you know?"."""
_VICTIM = (
    r"(?:(?:trafficking|anti|human|national|victims?|emergency|phone|telephone|help|support|free|official|local) )*"
)
_LINE = rf"{_VICTIM}(?:hotlines?|helplines?|help lines?|tip ?lines?|numbers?|contacts?|lines?)"
_SOMEBODY = (
    r"(?:(?:(?:a|an|the|any|some|our|my|potential|possible|trafficking|other) )*(?:victims?|survivors?|person|people|"
    r"someone|somebody|anyone|anybody|one|listeners?|readers?|workers?|migrants?|witness(?:es)?)"
    r"(?: (?:there|(?:in|from) (?:the )?PLACE\d+|who (?:is|are|needs?|wants?) \w+))?)"
)
_WHO = rf"(?:{_SOMEBODY}|they|we|i|you|he|she|them)"
_RINGS = (
    r"(?:call|ring|phone|dial|contact|give(?: out)?|use|share|turn to|reach(?: out to)?|text|publish|print|put|name|"
    r"go to)"
)
_THERE = r"(?:,? ?(?:if|when) .{3,80}?,? )"
_BEHIND = (
    r"(?: (?:for|in|to|if|when|about|with|there|at|on|the|a|help|victims?|support|advice|PLACE\d+|them|get|report|"
    r"need\w*|trafficking|cases?|such|they|it|of|end|episode|article|please|someone|somebody|and|is|in trouble|"
    r"trafficked|being))*"
)
_WHICH_LINE = Pieced(
    rf"{_SO}{_THERE}?(?:which|what|whose) {_LINE} "
    rf"(?:(?:can|should|do|does|could|would|must|may|shall) {_WHO}|{_WHO} (?:can|should|could|must|may)) "
    rf"(?:then )?{_RINGS}{_BEHIND}|"
    rf"{_SO}(?:what is the |the |a |any |which )?{_VICTIM}(?:hotlines?|helplines?|help lines?)(?: numbers?)? "
    r"(?:(?:is there|are there|exists?|for victims|for trafficking|to call) )*(?:in|for) (?:the )?PLACE\d+"
    r"(?: please| pls)*|"
    rf"{_SO}(?:the )?PLACE\d+ (?:s )?{_VICTIM}(?:hotline|helpline|help line)(?: (?:number|please|pls))*|"
    rf"{_SO}{_THERE}?(?:who|where) (?:can|should|could|would|must|do|does) {_SOMEBODY} {_RINGS}"
    r"(?: (?:for|to get) (?:help|advice|support))?(?: (?:in|for) (?:the )?PLACE\d+)?"
)
"""What asks which line somebody can ring: "which number can a victim in Poland call?"."""


def asks_for_a_line(text: str) -> bool:
    """Whether a marked text asks for a number to call, and nothing else."""
    return any(asked.fullmatch(text) is not None for asked in (_HOTLINE, _ALL_LINES, _WHICH_LINE))

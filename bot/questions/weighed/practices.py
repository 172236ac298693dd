"""Whether a message asks what is told of a practice, in the words in which somebody in danger would call for help.

"Girls who live with a family and clean for them - Paraguay's record, please" speaks of many, of nobody whom the writer
knows, and asks for what a report holds. Where any of this is missing, it is left to what its words weigh for a call.
"""

from bot.questions.expression import expression

_SOMEBODY = expression(
    r"\b(?:i|me|my|mine|he|she|him|her|his|hers|myself|somebody|someone|anybody|anyone|"
    r"(?:a|this|that|one|some|another) (?:\w+ )?(?:girl|boy|woman|man|kid|child|worker|maid|person|friend|student|"
    r"pupil|client|lady|guy|teen|teenager)|these|those|them (?:out|free|now)|"
    r"help\w*|rescue\w*|escap\w*|call|ring|phone|hotline|helpline|numbers?|police|embassy|contact|urgent\w*|emergency|"
    r"danger\w*|"
    r"who (?:can|could|do|should|to)|where (?:can|could|do|should|to)|what (?:can|could|should|to)(?: (?:i|we))? do|"
    r"(?:can|could|should|do|must) we|tip off|neighbou?rs?|next door|upstairs|downstairs|down the (?:street|road)|"
    r"our (?:street|building|town|village|block|area|house|hotel|farm)|right now|tonight|today|"
    r"just (?:saw|met|found|came)|"
    r"here|saw|seen|noticed|met|know|knows|knew|think|believe|suspect|told|scared|afraid|worried|please save|save)\b"
)
"""Somebody whom the writer knows of, or a wish to do something for them."""
_MANY = expression(
    r"\b(?:girls|boys|kids|children|women|men|maids|servants|workers|people|migrants|teenagers|minors|babies|orphans|"
    r"wives|brides|students|pupils|apprentices|dancers|fishermen|nannies|housekeepers|cleaners|families|TOPIC)\b"
)
_RECORD = expression(
    r"\b(?:(?:PLACE\d+|its|their|the) (?:s )?(?:(?:government|state) (?:s )?)?record|"
    r"records?(?: (?:of|on|in|for))? PLACE\d+|"
    r"any ?thing (?:on|about|said|in|there|told|reported)|any (?:findings?|word|mention|info|information|data)|"
    r"what (?:do|does|did) (?:they|it|the report|the state department) (?:say|write|find|report|tell|note)|"
    r"(?:is|are|does|do|did) (?:\w+ ){1,4}?(?:mentioned|covered|mention|say|cover)|"
    r"what is (?:said|told|reported|written|known)|"
    r"(?:the|in the|tip|YEAR) report|what about (?!(?:a|the|this|that|one)\b)|findings?)\b"
)
"""What asks for what is told of a country, and for nothing that somebody would do."""


_WHO_DOES = expression(
    r"^(?:(?:and|so|but|ok|,) )*(?:who|which \w+) (?:(?:else|still|also|ever|just|only|does|do|did|not) )*"
    r"(?:(?:has|have|had) no|lacks?|lets?|punish\w*|jails?|arrests?|deports?|fines?|prosecutes?|protects?|screens?|"
    r"convict\w*|gives?|charges?|takes?)\b"
)
"""What asks for the governments that do something, or lack it: "who has no law?"."""


def is_of_a_practice(text: str) -> bool:
    """Whether a marked message asks what a report tells of many, in a country that it names, or who does something."""
    of_many = "PLACE" in text and _MANY.search(text) is not None and _RECORD.search(text) is not None
    return (of_many or _WHO_DOES.match(text) is not None) and _SOMEBODY.search(text) is None

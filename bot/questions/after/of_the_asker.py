"""What somebody only tells of themselves after an answer, which asks nothing: "my sister works there"."""

from bot.questions.expression import expression
from bot.questions.sentences.marking import Sentence

_THANKS = (
    r"(?:(?:thanks|thank you|thx|ty|cheers|ok|okay|oh|ah|hm+|wow|cool|great|nice|good|interesting|sad|lol|haha|"
    r"yes|yeah|"
    r"well|and|so|because|cause|as|since|btw|by the way|you see|that is|that|this|is|was|really|very|so|helpful|useful|"
    r"to know|a lot|so much|for that|,|asking|only|just) )*"
)
_THEIRS = (
    r"(?:(?:(?:one|some|most|half|many|two|three|a few|several|a lot|lots|all|an? \w+|an? \w+ \w+) of )?"
    r"(?:my|our|mine|ours)\b(?! (?:own )?(?:country|government|nation|tier|question))(?: \w+){0,4}?|"
    r"(?:an? (?:\w+ )?(?:friend|colleague|cousin|relative|pupil|student)(?: of (?:mine|ours))?)|i|we)"
)
_DO = (
    r"(?: (?:has|have|had|is|was|are|am|were|just|still|once|also|now|currently|used to|did|do|will|would|want|"
    r"wants|to|"
    r"be|got|some|a|an|the|lots of|all|of|my|our|recently|actually|even|both|going to|about to|planning))*"
    r" (?:works?|worked|working|lives?|lived|living|study|studies|studied|studying|teach(?:es|ing)?|taught|from|"
    r"comes?|came|"
    r"born|grew up|raised|visit(?:s|ed|ing)?|travel(?:s|led|ed|ling|ing)?|moved?|moving|going?|goes|went|been|family|"
    r"relatives|friends|offices?|factory|factories|suppliers?|staff|colleagues|volunteer(?:s|ed|ing)?|stationed|posted|"
    r"deployed|married|interned|retired|stayed|served|serving|is|are|buy|source|import)"
)
_ONLY_TOLD = expression(
    rf"{_THANKS}{_THEIRS}{_DO}(?: (?!TIER|YEAR|PLACE|SPAN|REGION)\w+){{0,3}}? (?:(?:over|out|up|down|in|from|"
    rf"back) )?there"
    r"(?: (?:too|as well|now|btw|lol|once|twice|before|as an? \w+|for (?:\w+ ){0,2}\w+|in the \w+|currently|"
    r"at the moment|"
    r"years ago|last year|next \w+|soon|these days|again|,|you see|thanks|thank you))*"
)
_LISTED = expression(r"\bwe (?:am|are|was|were|is|have been|had been|has been|been) (?:\w+ )?(?:up |down |over )?there")
"""What may be of the country of the asker, and of the tier that was told."""


def is_of_the_asker(said: Sentence) -> bool:
    """Whether a message only tells what somebody, or somebody of theirs, does in the country that was spoken of."""
    named = said.places or said.tiers or said.where.groups
    if named or "there" not in said.text or _LISTED.search(said.text):
        return False
    return _ONLY_TOLD.fullmatch(said.text) is not None

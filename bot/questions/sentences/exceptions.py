"""What is taken out of a whole: countries ("besides Cuba") or a year ("apart from 2003, was it always on Tier 1?")."""

from bot.questions.expression import expression

BESIDES = (
    r"(?:besides|other than|apart from|aside from|except(?: for)?|not counting|excluding|(?:with )?the exception of|"
    r"leaving (?:out|aside)|setting aside|disregarding|ignoring|omitting|not including|barring|bar|save for|save|"
    r"without|minus)"
)
"""What countries are left out by: a part of a regular expression."""
BUT_A_YEAR = expression(
    r"\b(?:apart|exception|aside|besides|but|except|other than|excluding|save|not counting) "
    r"(?:(?:from|of|for|in|the) )*YEAR\b"
)
"""What takes a year out of all of them, in marked text."""

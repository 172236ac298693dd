"""The words by which a short message speaks of those that a list told: who of them, what is so of them, and there."""

from bot.questions.expression import expression

LEAD = r"(?:(?:and|so|but|ok|okay|now|then|oh|hm|well|or|nor|also|just|only) )*"
ONES = (
    r"(?: (?:ones?|countries|country|members?|states?))?(?: of (?:all )?(?:them|those|these))?(?: (?:that|who|which))?"
)
WHO = rf"(?:(?P<number>how many)|who|which|what|any|(?:and )?the ones|those){ONES}"
IS = r"(?:is|are|was|were|has|have|did|do|does)"
THERE = r"(?: (?:on it|in it|(?:on |up |down )?there|on (?:that|the) list))?"
LONGEST = expression(
    rf"{LEAD}{WHO} (?:{IS} )?(?:been )?(?:so |that |one |it |on it |in it |there )?(?:the )?longest{THERE}"
)
"""Who of them was so for the longest time."""

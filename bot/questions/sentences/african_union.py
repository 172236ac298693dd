"""The African Union by its letters, which are Australia's as well: "AU members", "an AU summit"."""

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_BY_ITS_LETTERS = expression(
    r"\bAU(?:['’]s)?(?= ?-? ?(?:EU|UN|ECOWAS|EAC|SADC)\b| (?:members?|member states|states|countries|nations|"
    r"commission|summit|side event|assembly|chair\w*|presidency|agenda|mission|delegates?|delegation|"
    r"envoys?|bloc|headquarters|hq|"
    r"meetings?|conference|heads|day|leaders|region|peace)\b)|(?<=\bEU-)AU\b|(?<=\bUN-)AU\b",
)

AFRICAN_UNION = Change(("au",), _BY_ITS_LETTERS, "African Union")

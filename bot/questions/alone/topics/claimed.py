"""What a question of the findings of all countries says of its topic: that it is denied, done, or more than before."""

from collections.abc import Callable, Collection, Sequence

from bot.questions.expression import expression
from bot.questions.intent import About

_NO = (
    r"no|not(?! only)|(?<=countries )without|(?<=governments )without|(?<=states )without|never|zero|lacks?|lacking|"
    r"failed to|fails? to"
)
_NOBODY = r"nobody|no one|noone|no|none|zero|not one|not a single"
_DENIED = expression(rf"\b(?:{_NO}) (?:\w+ ){{0,3}}TOPIC\b|\bTOPIC (?:{_NOBODY})\b")
_ALL_DENIED = expression(rf"\b(?:{_NO}) (?:\w+ ){{0,3}}?(?P<what>TOPIC(?: TOPIC)*)\b")
_SIMPLE = 2
"""Words of a topic of which it is plain what a denial is of."""
_NEGATION = expression(
    r"\b(?:no|not|never|none|nobody|no one|noone|zero|without|lack\w*|fail\w*|hardly|barely|rarely|nothing|instead|"
    r"refus\w+|un\w+ed)\b"
)
_NO_DEEDS = frozenset(
    """
    abused accused armed based beaten blamed called criticised criticized detained displaced enslaved exploited faulted
    forced found harassed held kept kidnapped left linked listed locked mentioned mixed named picked praised recruited
    related reported said smuggled sold sponsored stranded taken told trafficked treated trapped undocumented worked
    child children kid kids boys girls men women workers migrants minors
    """.split()  # noqa: SIM905
)
"""What a topic is described by, and not what a government is asked to have done."""
_AFTER_WHO = expression(
    r"\b(?:who|countries|states|governments|nations|ones|places) (?:(?:that|which|who|did|do) )?"
    r"(?P<deed>\w+)"
)
_MORE = (
    r"more|increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|boost(?:s|ed)?|upped|hiked|higher|better at|stepped up|step up|"
    r"improved?|expanded"
)
_FEWER = r"fewer|less|cuts?|cutting|slash(?:es|ed)?|reduced?|reducing|decreased?|lower|lowered|dropped|shrank"
_TAKEN = expression(
    r"\b(?:stopped|stop|stops|lost|lose|loses|axed|withdrew|halted|withheld|froze) (?:\w+ ){0,2}"
    r"(?:funding|funds|money|budgets?|cash)\b"
)
_ROSE = (
    r"rise|grow|increase|go up|rose|risen|rising|rises|grew|grown|increased?|increases|went up|gone up|going up|"
    r"raised|boosted|doubled"
)
_FELL = (
    r"fall|drop|decline|decrease|go down|fell|fallen|falling|falls|dropped|declin(?:ed|es|ing)|decreas(?:ed|es|ing)|"
    r"went down|gone down|going down|cut|slashed|reduced|lowered|shrank|halved"
)
_FIRST = r"first|1st"
_ENDED = r"end(?:s|ed)?|abolish(?:es|ed)?|scrap(?:s|ped)?|removed?|repeal(?:s|ed)?|did away with|got rid of"
_FOR_THE_FIRST_TIME = expression(r"\b(?:for|is|was) (?:the|its|their) (?:very )?first time\b")
_AMOUNTS = {
    amount: expression(rf"\b(?:{before}) (?:\w+ ){{0,3}}TOPIC\b|\bTOPIC (?:\w+ ){{0,3}}(?:{behind})\b")
    for amount, before, behind in (
        (About.MORE, _MORE, _ROSE),
        (About.FEWER, _FEWER, _FELL),
        (About.FIRST, _FIRST, "(?!)"),
        (About.NO_LONGER, _ENDED, "(?!)"),
    )
}
_NO_AMOUNT = expression(
    r"\b(?:more (?:than|about|on|or less)|any ?more|no more|once more|less than|fewer than|"
    r"first (?:responders?|report))\b"
)
NO_THINGS = frozenset(
    """
    more increase increases increased increasing raise raises raised raising boost boosted boosts upped hiked higher
    better stepped step improve improved expanded fewer less cut cuts cutting slash slashes slashed reduce reduced
    reducing decrease decreased decreasing lower lowered dropped shrank rose risen rising rises grew grown growing went
    gone going up down doubled fell fallen falling falls declined declines declining halved first 1st time years start
    started starting stopped stop lost lose axed end ends ended abolish abolished scrapped remove removed repealed
    lack lacks lacked lacking without zero
    """.split()  # noqa: SIM905
)
"""Words that say how much there is, or that there is none, and not what."""


def denies(text: str, topic: Sequence[str], is_topic: Callable[[str], bool]) -> bool:
    """Whether those are asked for of whom a topic is denied: "which have no shelters?", "who convicted nobody?".

    Where the topic has many words, they must all be what is denied: "no national action plan".
    """
    marked = _marked(text, [word for word in topic if not _NEGATION.fullmatch(word)])
    if len(topic) <= _SIMPLE:
        return _DENIED.search(marked) is not None
    found = _ALL_DENIED.search(marked)
    if found is None:
        return False
    first, many = marked[: found.start("what")].count(" "), len(found["what"].split())
    telling = {word for word in topic if is_topic(word) and word not in NO_THINGS}
    return telling <= set(text.split()[first : first + many])


def amount_of(text: str, topic: Sequence[str], is_topic: Callable[[str], bool]) -> About:
    """Whether more or fewer of a topic than before are asked for, the first, or that it ended; nothing for any."""
    things = [word for word in topic if is_topic(word) and word not in NO_THINGS]
    if _NO_AMOUNT.search(text) or not things:
        return About.NOTHING_MORE
    if _FOR_THE_FIRST_TIME.search(text):
        return About.FIRST
    if _TAKEN.search(text):
        return About.FEWER
    marked = _marked(text, (*things, "victims", "traffickers"))
    return next((amount for amount, said in _AMOUNTS.items() if said.search(marked)), About.NOTHING_MORE)


def _marked(text: str, words: Collection[str]) -> str:
    """A text with TOPIC for each of the words."""
    return " ".join("TOPIC" if word in words else word for word in text.split())


def deeds_of(text: str, topic: Sequence[str]) -> tuple[str, ...]:
    """The words of a topic that say what is done, in a text that denies nothing: "banned", "adopted"."""
    if _NEGATION.search(text):
        return ()
    found = _AFTER_WHO.search(text)
    first = found["deed"] if found is not None else ""
    return tuple(word for word in topic if (word.endswith("ed") or word == first) and word not in _NO_DEEDS)

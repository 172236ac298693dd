"""Whether a marked text asks if a country changed at all: "any change in Turkey?", "Turkey, any changes lately?"."""

from bot.questions.expression import expression

_ANY_CHANGE = expression(
    r"^any(?:thing)? (?:new|change|changed|changes|movement|news) .*PLACE|"
    r"^(?:(?:so|and|ok) )*(?:the )?PLACE\d* (?:s )?(?:(?:tier|rating|rank|ranking) )?[,:-]? ?"
    r"any (?:change|changes|movement)\b(?!.*\b(?:or|when|why|what|which|how)\b)"
)


def asks_for_any_change(text: str) -> bool:
    """Whether a text asks if a country changed at all, in its first words or behind its name."""
    return _ANY_CHANGE.match(text) is not None

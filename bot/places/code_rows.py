"""Codes that stand in a row, so that those which are also words are countries: "DE, AT, CH", "UK vs USA vs CAN"."""

import re
from collections.abc import Sequence

from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer
from bot.places.names import Match
from bot.places.spot import Mention

_CODE = r"[A-Z]{2,3}\b"
_ROW = re.compile(rf"\b{_CODE}(?:(?:\s*[,/&+]\s*(?:(?:and|or|vs\.?)\s+)?|\s+(?:and|or|vs\.?|versus|v|&)\s+){_CODE})+")
_EACH = re.compile(_CODE)
_SURELY = 3
"""So many codes in a row are countries even if each is also a word."""


def with_code_rows(gazetteer: Gazetteer, text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions in a text, with every code of a row of which one is a country anyway, or which is long."""
    found = {mention.start: mention for mention in mentions}
    alone = _ROW.fullmatch(text.strip(" ?.!:"))
    for row in () if text.isupper() and not alone else _ROW.finditer(text):
        codes = [_mention(gazetteer, text, *each.span()) for each in _EACH.finditer(text, *row.span())]
        anyway = any(one.start in found and found[one.start].everyday is None for one in codes)
        if all(one.codes for one in codes) and (anyway or len(codes) >= _SURELY):
            found |= {one.start: one for one in codes if one.start not in found or found[one.start].everyday}
    return [found[start] for start in sorted(found)]


def _mention(gazetteer: Gazetteer, text: str, start: int, end: int) -> Mention:
    """A code as the country that it stands for, or none."""
    name = text[start:end]
    code, named = gazetteer.code(name), gazetteer.named(fold(name))
    codes = (code,) if code is not None else named.codes if named is not None else ()
    return Mention(codes, Match.CODE, name, start, end)

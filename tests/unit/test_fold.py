"""Folding: what makes two spellings of a name the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.places.fold import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Thailand", "thailand"),
        ("  CÔTE   d’Ivoire ", "cote divoire"),
        ("Cote d'Ivoire", "cote divoire"),
        ("Côte dʼIvoire", "cote divoire"),
        ("U.S.A.", "usa"),
        ("u.s.", "us"),
        ("St. Lucia", "st lucia"),
        ("Türkiye", "turkiye"),
        ("Antigua & Barbuda", "antigua and barbuda"),
        ("Guinea-Bissau", "guinea bissau"),
        ("Åland", "aland"),
        ("Łotwa", "lotwa"),
        ("Straße", "strasse"),
        ("zero\u200bwidth\u202e", "zerowidth"),
        ("\uff34hailand", "thailand"),
        ("ไทย", "ไทย"),
        ("भारत", "भारत"),
        ("", ""),
        ("?!…", ""),
    ],
)
def test_spellings_fold(written: str, folded: str) -> None:
    assert fold(written) == folded


@given(st.text(max_size=200))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=200))
def test_what_is_folded_has_single_spaces_and_none_at_its_ends(text: str) -> None:
    folded = fold(text)
    assert folded == " ".join(folded.split())

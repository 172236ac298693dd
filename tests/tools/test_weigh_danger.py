"""Fitting what the words of a message weigh for a call for help."""

from tools.weigh_danger import calls, marked, told

CALLS = (("my boss locked us in and took our passports", True), ("which tier is Laos on", False))


def test_words_near_each_other_are_weighed_and_no_parts_of_words() -> None:
    _, traits = marked("they locked me in")

    assert {"locke", "locked me", "they..me", "^ they"} <= traits
    assert not [trait for trait in traits if trait.startswith("~") or "+" in trait]


def test_what_is_told_is_counted_by_what_it_is() -> None:
    found = told(CALLS)

    assert found[True, True] == found[False, False] == 1


def test_both_parts_have_calls_and_what_is_none() -> None:
    for part in ("tuned", "held back"):
        assert {is_call for _, is_call in calls(part)} == {True, False}

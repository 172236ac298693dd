"""How a message is worded, for weighing whether it wants an answer."""

from bot.questions.unasked.wording import wording


def test_words_are_weighed_in_their_order() -> None:
    found = set(wording("is PLACE0 on TIER0", ()))

    assert {"is PLACE", "is PLACE on", "^ is PLACE", "on TIER $", "^^ is PLACE", "on TIER $$"} <= found


def test_words_are_weighed_with_up_to_three_others_between_them() -> None:
    found = set(wording("a b c d e", ()))

    assert {"a..c", "a..d", "a..e", "^..d", "b..$"} <= found
    assert not {"a..b", "^..e"} & found


def test_each_word_is_weighed_with_what_the_message_is_of() -> None:
    assert "which of a tier, a country" in set(wording("which TIER0", {"a country", "a tier", "long"}))
    assert "which of nothing" in set(wording("which", {"long"}))

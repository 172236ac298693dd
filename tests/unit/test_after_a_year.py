"""Tests for moves after a report that is named or told, and for a year that another sentence names."""

import pytest

from bot.questions.intent import About
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("did Ireland improve after 2021", "Yes. Ireland was upgraded in 2022"),
        ("did Ireland drop after 2019?", "Yes. Ireland was downgraded in 2020"),
        ("has Ireland gone down after 2021", "No."),
    ],
)
def test_a_move_after_a_year_counts_with_the_report_that_follows(said: str, told: str) -> None:
    assert last(said)[1].startswith(told)


@pytest.mark.parametrize(
    "said", ["did it get worse later", "and did it get any worse after that?", "did it worsen later"]
)
def test_a_move_after_the_year_that_was_told(said: str) -> None:
    assert last("Ireland in 2019", said)[1].startswith("Yes. Ireland was downgraded in 2020")


def test_a_move_after_that_which_was_told() -> None:
    assert last("when did Chile reach Tier 1", "did it get better after that")[1].startswith("No.")


def test_a_year_that_one_sentence_ends_with_is_that_of_the_next() -> None:
    question, answer = last("We lived in Riga till 2009. Was Latvia on the watch list that year?")

    assert question.years == (2009,)
    assert answer.startswith("Yes.")


def test_the_report_of_a_year_without_an_apostrophe() -> None:
    assert last("what did 2024s report say on Thailand")[0].years == (2024,)


@pytest.mark.parametrize("said", ["was it always like this?", "was it always the case", "has it always been so"])
def test_whether_it_was_always_so_is_of_all_reports(said: str) -> None:
    question, answer = last("why is Ethiopia on Tier 2", said)

    assert question.about is About.ALWAYS
    assert answer.startswith("No.")


@pytest.mark.parametrize("said", ["and were we ever on the watch list?", "and was it ever on the Watch List"])
def test_whether_it_was_ever_elsewhere_is_no_question_when_it_left(said: str) -> None:
    question, answer = last("when did Ireland leave Tier 2", said)

    assert (question.about, question.leaving) == (About.EVER, None)
    assert answer.startswith("Yes. Ireland was on the Tier 2 Watch List in 2020–2021")


@pytest.mark.parametrize("said", ["no wait, i wanted Yemen", "sorry, Yemen i mean", "oops wait, Yemen"])
def test_another_country_that_was_meant_keeps_the_year(said: str) -> None:
    question, _ = last("how did Oman do in 2017", said)

    assert (codes(question), question.years) == ({"YEM"}, (2017,))


def test_worldwide_is_no_longer_of_a_part_of_the_world() -> None:
    question, answer = last("which countries in the Balkans went up this year", "and who went down, worldwide")

    assert not question.where.groups
    assert "Brazil" in answer


def test_one_of_two_names_by_the_word_it_has_besides() -> None:
    assert codes(last("what tier is Guinea on", "no, the Papua one")[0]) == {"PNG"}


def test_who_began_on_a_tier_is_told_so_though_it_never_came_to_it() -> None:
    answer = last("did Armenia ever drop to Tier 3")[1]

    assert answer.startswith("No. Armenia was never downgraded to Tier 3")
    assert "it was there at first, in 2002" in answer

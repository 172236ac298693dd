"""What a finding says of some words, clause by clause."""

import pytest

from bot.report.clauses import Said, affirms, clauses, denies_it, is_over, says, wishes


@pytest.mark.parametrize(
    ("text", "said", "word"),
    [
        ("Angola convicted more traffickers and identified more victims.", Said.MORE, "identified"),
        ("Investigations fell from 975 to 811 cases and convictions from 407 to 103.", Said.FEWER, "convictions"),
        ("Prosecutions, victim identification and funding all dropped.", Said.FEWER, "prosecutions"),
        ("Burundi increased investigations, prosecutions and convictions.", Said.MORE, "convictions"),
        ("Courts convicted 21 traffickers in 2024, compared with three the year before.", Said.MORE, "convicted"),
        ("No trafficker was convicted, and identified victims rose from 47 to 272.", Said.MORE, "victims"),
        ("Chad convicted traffickers for the first time in three years.", Said.FIRST, "convicted"),
        ("The act raised penalties and ended fines in place of prison.", Said.OVER, "fines"),
    ],
)
def test_a_clause_says_how_much_there_is_of_what_it_names(text: str, said: Said, word: str) -> None:
    assert says(text, said, (word,), {})


@pytest.mark.parametrize(
    ("text", "said", "word"),
    [
        ("Angola convicted more traffickers and identified fewer victims.", Said.MORE, "identified"),
        ("Fewer cases were investigated, and shelters got more money.", Said.FEWER, "shelters"),
        ("In 2024 one trafficker was convicted, against four in 2023.", Said.MORE, "convicted"),
        ("The report asks for more than one shelter.", Said.MORE, "shelter"),
        ("First responders were trained.", Said.FIRST, "trained"),
    ],
)
def test_a_clause_says_nothing_of_what_another_names(text: str, said: Said, word: str) -> None:
    assert not says(text, said, (word,), {})


@pytest.mark.parametrize(
    ("text", "word", "denied"),
    [
        ("The authorities had no shelters.", "shelters", True),
        ("Short-term shelter and long-term housing were lacking.", "shelter", True),
        ("Saint Lucia identified no victims and has never convicted a trafficker.", "identified", True),
        ("They reported no investigations, prosecutions or convictions.", "convictions", True),
        ("The shelter offered no long-term care.", "shelter", False),
        ("There was never a conviction, and the law was used.", "law", False),
        ("Among areas for improvement are fees, victim identification and a fund.", "identification", False),
    ],
)
def test_what_is_denied_stands_beside_its_denial(text: str, word: str, *, denied: bool) -> None:
    assert denies_it(text, (word,), {}) is denied


def test_what_is_not_banned_is_not_affirmed() -> None:
    assert not affirms("Agencies were not regulated, and fees were not banned.", ("banned",), {})
    assert not affirms("The draft plan was still waiting for adoption.", ("adoption",), {})
    assert affirms("No one was convicted, and fees were banned.", ("banned",), {})


def test_a_comma_in_a_number_ends_no_clause() -> None:
    assert [clause.text for clause in clauses("Some 11,294 people were screened, and eight were helped.")] == [
        "Some 11,294 people were screened",
        "and eight were helped.",
    ]


def test_what_is_ended_or_only_wished_is_known() -> None:
    assert is_over("The law was amended to end the option of a fine.", ("fine",), {})
    assert not is_over("Courts still impose a fine, and a contract ended.", ("fine",), {})
    assert wishes("Among 15 areas for improvement is a fund.")
    assert not wishes("A fund was set up.")

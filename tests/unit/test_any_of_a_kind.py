"""Whether anything of a kind was found of a country at all, on no topic."""

import pytest

from tests.support.talk import last


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (("does Canada have shortcomings listed",), "Yes. Canada, what the report criticises"),
        (("are any shortcomings listed for France",), "Yes. France, what the report criticises"),
        (("has Romania got findings",), "Yes. Romania, what the report found"),
        (("did the report list progress for Peru",), "Yes. Peru, the progress that the report sees"),
        (("why is the US on tier 1", "do they actually criticise themselves"), "Yes. United States of America, what"),
        (
            ("what are the findings about Romania in the latest one, my NGO works there",),
            "Romania, what the report found",
        ),
        (("why did South Africa drop", "how many investigations or prosecutions are mentioned?"), "South Africa, what"),
    ],
)
def test_it_is_told_and_nothing_said_to_be_missing(said: tuple[str, ...], told: str) -> None:
    answer = last(*said)[1]

    assert told in answer
    assert "nothing on that" not in answer


def test_a_topic_beside_the_kind_is_looked_for() -> None:
    assert last("does Canada have shortcomings on shelters")[0].topic == ("shelters",)


def test_who_asks_is_no_topic() -> None:
    assert last("is Spain tier 1, my brother lives there")[1].startswith("Yes. Spain: Tier 1")

"""Whether, and when, several countries stood on one tier, moved together or swapped places."""

import pytest

from tests.support.talk import last

NORDICS = "Norway, Sweden and Denmark?"
IBERIANS = "Spain, Italy and Portugal, please"


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (
            ("were Norway, Sweden and Denmark ever on the same tier?",),
            "Yes. Norway, Sweden and Denmark were all on the",
        ),
        (("were Norway, Sweden and Denmark ever all equal?",), "on the same tier in 2003–2018 (16 years)"),
        (("when were Spain, Italy and Portugal last on the same tier?",), "in 2002–2005, 2011 and 2015–2018"),
        (("since when are Australia and New Zealand apart?",), "on different tiers in 2021–2025"),
        (("Have Cuba and Iran ever been apart?",), "Yes. Cuba"),
        ((NORDICS, "were all three ever equal?"), "Yes. Norway, Sweden and Denmark were all on the same tier"),
        ((IBERIANS, "were they ever all equal?"), "Yes. Spain, Italy and Portugal were all on"),
        ((IBERIANS, "were they ever all equal?", "when was the last time"), "on the same tier in 2002–2005, 2011 and"),
        (("tier of Bolivia & Ecuador", "and why isn't Ecuador lower", "did they use to be equal"), "Yes. Bolivia and"),
        (("Where does Australia stand", "new zealand?", "since when are they apart?"), "different tiers in 2021–2025"),
        (("Australia", "new zealand?", "before that they were equal?"), "Yes. Australia and New Zealand"),
        (("Chad", "Mali", "Niger", "were the three ever on the same tier?"), "Yes. Chad, Mali and Niger were all"),
        (("Peru vs Chile", "when were they different?"), "different tiers in 2004, 2006 and 2014–2025"),
        (("Spain? ", "and Italy?", "have those two ever been apart", "when?"), "on different tiers in 2019–2025"),
        (("Peru vs Chile", "have they ever shared a tier?"), "Yes. Peru and Chile were on the same tier in 2005"),
        (("Cuba and Iran", "ever apart?"), "Yes. Cuba and Iran were on different tiers"),
        (("Spain vs Portugal", "when did they split?"), "on different tiers in 2006–2010, 2012–2014 and 2021–2025"),
        (("Peru vs Chile", "do they have the same tier?"), "No. Chile stands better"),
        (
            ("Georgia, Armenia, Azerbaijan", "were all three ever equal?"),
            "No. Georgia, Armenia and Azerbaijan were never",
        ),
        (
            ("Is Kenya better than South Africa?", "was it ever the other way round?"),
            "Yes. South Africa was on a better",
        ),
        (
            ("Is Kenya better than South Africa?", "when was it the other way round?"),
            "tier than Kenya in 2004 and 2012",
        ),
    ],
)
def test_they_are_set_beside_each_other_in_every_report(said: tuple[str, ...], answer: str) -> None:
    assert answer in last(*said)[1]


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("Did Saudi Arabia and UAE swap places at some point?", "No."),  # Saudi Arabia never stood above
        ("did Kenya and South Africa switch places at some point", "Yes."),
        ("Did Norway and Portugal fall together?", "Yes."),  # in 2021
        ("did Japan and Italy fall in the same year?", "No."),
        ("Did Spain and Portugal get upgraded in the same year?", "No."),
    ],
)
def test_what_happened_at_once_is_looked_for_in_all_reports(said: str, begins: str) -> None:
    assert last(said)[1].startswith(begins)


def test_drifting_apart_is_only_a_remark() -> None:
    assert last("Cambodia vs Vietnam?", "interesting, so they drifted apart")[1] == ""

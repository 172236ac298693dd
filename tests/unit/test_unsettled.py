"""What the ratings that a question asks for would not settle gets no yes or no, whatever its kind."""

import pytest

from bot.questions.intent import Intent
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("did Israel keep Tier 1 up to 2020?", Intent.HISTORY),
        ("is it good that Peru is tier 2", Intent.TIER),
        ("is it surprising that Malta went up?", Intent.CHANGES),
        ("was tier 2 the worst France ever had?", Intent.HISTORY),
        ("had Denmark already been on tier 2 by 2019?", Intent.TIER),
        ("did Laos fall by two tiers in 2018?", Intent.CHANGES),
        ("is Kenya two tiers above Chad?", Intent.COMPARE),
        ("was Chile better than Peru more often?", Intent.COMPARE),
        ("i doubt that Kenya is on tier 3, is it", Intent.TIER),
        ("Has Japan been off tier 1 for five years?", Intent.HISTORY),
        ("Is Laos on tier 3 for the second time?", Intent.TIER),
        ("Was Brazil downgraded for the third time?", Intent.CHANGES),
        ("Was Germany always tier 1 except 2019, 2020 and 2021?", Intent.HISTORY),
        ("Were Japan and Israel both tier 1 at the same time?", Intent.HISTORY),
        ("Was Nigeria tier 1 for more years than Ghana?", Intent.HISTORY),
        ("Has Bahrain been upgraded more often than Israel?", Intent.HISTORY),
        ("was Russia tier 3 before it invaded Ukraine?", Intent.HISTORY),
        ("was Afghanistan on tier 3 before the taliban took over", Intent.HISTORY),
        ("Did Norway lose tier 1 before Israel?", Intent.HISTORY),
        ("Did anyone except Colombia leave tier 1 in 2025?", Intent.CHANGES),
        ("Is Iran alone on tier 3 in the Middle East?", Intent.LIST),
        ("Are most tier 1 countries in Europe?", Intent.COUNT),
        ("Was Laos automatically downgraded in 2025?", Intent.CHANGES),
        ("Was Thailand tier 3 in both 2014 and 2016?", Intent.HISTORY),
    ],
)
def test_what_the_ratings_would_not_settle_gets_no_yes_or_no(text: str, kind: Intent) -> None:
    asked = SERVICE.ask(text)

    assert asked.question.intent is kind
    assert asked.answer.verdict is None


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("was Israel ever on Tier 1 until 2020?", True),
        ("was France ever on tier 2?", True),
        ("did Israel keep Tier 1 until 2020?", True),
        ("was Georgia on tier 3 until 2010?", False),
        ("did Laos fall in 2018?", True),
        ("did Japan and Italy both fall in 2019?", False),
        ("is Kenya above Chad?", True),
        ("are Kenya and Norway both on tier 1?", False),
        ("Is Jamaica on a lower rung than Tier 2?", False),
        ("has finland been tier 1 since before 2010?", True),
        ("does every eu country reach tier 2 at least", True),
        ("are there 20 countries on tier 3 at least", True),
        ("is Laos tier 2 at least", False),
        ("did Haiti fall to a special case", True),
        ("Has every former Yugoslav republic stayed off Tier 3 in 2025?", True),
        ("has every ASEAN country been on the watch list at some point", True),
        ("have all balkan countries been on the watch list at one time or another", False),
        ("were all the Nordic countries on tier 1 between 2015 and 2020", False),
        ("were all Nordics tier 1 from 2012 to 2016?", True),
        ("has every EU country always been on tier 1", False),
        ("were all Gulf states on tier 2 in both 2023 and 2024", False),
        ("was there ever a NATO member on Tier 3 in all these years", True),
        ("has any visegrad country been on the watchlist before", True),
        ("was brunei the only one to get out of tier 3 in 2025", False),
        ("Disregarding Iran and Syria, does the Near East contain a Tier 3 country?", False),
        ("Are the six GCC states free of Tier 3 this year?", True),
        ("Was Estonia quicker to Tier 1 than Lithuania?", False),
        ("was Laos last year on tier 3", False),
        ("has Kuwait come off the watch list in the 2025 report", True),
        ("did mexico ever climb to tier one", False),
        ("Did Bangladesh go up compared with 2018?", True),
        ("has Guatemala improved compared to 2019", False),
    ],
)
def test_what_they_do_settle_gets_one(text: str, verdict: bool) -> None:  # noqa: FBT001
    assert SERVICE.ask(text).answer.verdict is verdict


@pytest.mark.parametrize(
    "text",
    [
        "Has Malaysia climbed past Brunei?",
        "Did Denmark return to Tier 1 earlier than Iceland?",
        "Was Canada on Tier 1 in every report but one?",
        "Has Slovakia been able to reclaim the Tier 1 it had up to 2018?",
        "Once on Tier 1, did Namibia stay there?",
        "Does North Macedonia's Tier 1 belong to the past?",
        "Is Iceland still on Tier 2, where it stood in 2021?",
        "swiss went to tier 2 in 2021 and never came back, right?",
        "Has Italy's downgrade of 2019 ever been reversed?",
        "Was Rwanda clear of the Watch List for the whole stretch from 2018 to 2023?",
        "Is Europe home to more than half of all Tier 1 countries?",
        "Were Germany, France and the rest of the G7 without exception on Tier 1 in 2012?",
        "does tier 3 still have over 20 countries like in 2024?",
    ],
)
def test_a_claim_of_more_than_what_is_read_gets_no_yes_or_no(text: str) -> None:
    assert SERVICE.ask(text).answer.verdict is None

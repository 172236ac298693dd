"""`/tier`: the answers, who sees them, and what is offered while typing."""

import discord as discord_py
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answers.palette import TIER_COLOURS
from bot.config import DiscordSettings
from bot.report.tier import Tier
from tests.conftest import Seeded
from tests.e2e.conftest import StartBot


async def test_thailand_gets_its_tier_with_colour_source_and_citation(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        reply = await discord.member("alice").asks("Thailand")

        assert "Thailand" in reply.title
        assert "🇹🇭" in reply.title
        assert "Tier 2 in the 2025 report" in reply.title
        assert reply.embed.colour == discord_py.Colour(TIER_COLOURS[Tier.TWO])
        assert "Source: " in (reply.embed.description or "")
        assert "https://www.state.gov/" in (reply.embed.description or "")
        (cite,) = reply.embed.fields
        assert cite.name == "To cite"
        assert "2025 Trafficking in Persons Report" in (cite.value or "")
        assert "Thailand, Tier 2." in (cite.value or "")
        assert reply.buttons == []


@pytest.mark.parametrize(
    ("country", "year", "tier"),
    [
        ("Singapore", 2025, Tier.ONE),
        ("Brazil", 2025, Tier.WATCH_LIST),
        ("North Korea", 2025, Tier.THREE),
        ("Libya", 2025, Tier.SPECIAL_CASE),
    ],
)
async def test_each_tier_has_its_word_and_colour(start_bot: StartBot, country: str, year: int, tier: Tier) -> None:
    async with start_bot() as discord:
        reply = await discord.member("alice").asks(country, year=year)

        assert tier.word in reply.title
        assert reply.embed.colour == discord_py.Colour(TIER_COLOURS[tier])


async def test_an_earlier_year_gets_that_years_tier(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        reply = await discord.member("alice").asks("Thailand", year=2014)

        assert "Tier 3 in the 2014 report" in reply.title


@pytest.mark.parametrize(
    ("year", "sentence"),
    [(1999, "There is no 1999 report: the first came out in 2001."), (2042, "I have no 2042 report")],
)
async def test_a_year_without_report_is_named(start_bot: StartBot, year: int, sentence: str) -> None:
    async with start_bot() as discord:
        reply = await discord.member("alice").asks("Thailand", year=year)

        assert sentence in reply.title
        assert "from 2001 to 2025" in reply.text


async def test_a_year_before_the_first_rating_is_explained(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        reply = await discord.member("alice").asks("South Sudan", year=2005)

        assert "South Sudan: no rating in the 2005 report" in reply.title
        assert "first rating came in 2012" in reply.text


async def test_monaco_is_said_not_to_be_rated(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        reply = await discord.member("alice").asks("Monaco")

        assert "Monaco: the report does not rate it" in reply.title
        assert "Tier" not in reply.text


async def test_greenland_names_denmark_and_does_not_borrow_its_tier(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        reply = await discord.member("alice").asks("Greenland")

        assert "Greenland: the report does not rate it" in reply.title
        assert "Denmark, Tier 1 in 2025" in reply.text
        assert "not one of Greenland" in reply.text
        assert reply.embed.colour is None


async def test_libya_is_a_special_case_and_not_ranked(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        reply = await discord.member("alice").asks("Libya")

        assert "Libya: Special Case, not ranked" in reply.title


async def test_an_answer_is_seen_by_the_asker_alone(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        assert (await discord.member("alice").asks("Thailand")).only_for_asker


async def test_a_public_answer_is_seen_by_all(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        assert not (await discord.member("alice").asks("Thailand", public=True)).only_for_asker


async def test_an_answer_in_a_question_channel_is_seen_by_all(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        questions = discord.new_channel("questions")
        await discord.restart(DiscordSettings(question_channels=(questions.id,)))
        alice = discord.member("alice")

        assert not (await alice.in_(questions).asks("Thailand")).only_for_asker
        assert not (await alice.in_(discord.new_thread(questions)).asks("Thailand")).only_for_asker
        assert (await alice.asks("Thailand")).only_for_asker
        assert (await alice.in_(discord.new_thread(discord.channel)).asks("Thailand")).only_for_asker


async def test_it_answers_in_direct_messages(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        dan = discord.stranger("dan")

        assert "Thailand: Tier 2" in (await dan.asks("Thailand")).title
        assert ("Thailand — Tier 2", "THA") in await dan.types("thai")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("@everyone", "@\u200beveryone"),
        ("@here hello", "@\u200bhere hello"),
        ("<@123456789012345678>", "\\<@\u200b123456789012345678\\>"),
        ("<@&123456789012345678>", "\\<@\u200b&123456789012345678\\>"),
        ("**zyx** __zyx__", r"\*\*zyx\*\* \_\_zyx\_\_"),
        ("~~zyx~~ ||zyx|| `zyx`", r"\~\~zyx\~\~ \|\|zyx\|\| \`zyx\`"),
        ("[zyx](https://evil.example)", r"\[zyx\](https://evil.example)"),
    ],
)
async def test_what_somebody_typed_is_echoed_harmlessly(start_bot: StartBot, typed: str, shown: str) -> None:
    async with start_bot() as discord:
        reply = await discord.member("alice").asks(typed, public=True)

        assert f"called “{shown}”" in reply.title
        assert discord.last_sent["allowed_mentions"] == {"parse": []}
        assert not discord.last_sent["content"]


@pytest.mark.parametrize(
    "text", ["\n\r\t", "\u202egnirts", "\x00\x07", "🏳️\u200d🌈", "é" * 100, "-", "'; DROP TABLE rating; --"]
)
async def test_odd_input_gets_an_answer(start_bot: StartBot, text: str) -> None:
    async with start_bot() as discord:
        reply = await discord.member("alice").asks(text)

        assert "I know no country or territory called" in reply.title
        assert reply.buttons == []


async def test_before_anything_is_typed_the_countries_that_moved_are_offered(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        choices = await discord.member("alice").types("")

        assert 0 < len(choices) <= 25
        assert ("Brazil — Tier 2 Watch List", "BRA") in choices


async def test_typing_offers_countries_with_their_tiers(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        assert (await discord.member("alice").types("tha"))[0] == ("Thailand — Tier 2", "THA")


async def test_an_offered_value_is_understood(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        assert "Thailand: Tier 2" in (await discord.member("alice").asks("THA")).title


async def test_choices_show_the_tier_of_the_year_already_typed(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        assert (await discord.member("alice").types("tha", year=2014))[0] == ("Thailand — Tier 3", "THA")


async def test_places_without_rating_are_offered_as_such(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        assert ("Greenland — not rated", "GRL") in await discord.member("alice").types("green")


@pytest.mark.parametrize("text", ["x" * 100, "🙂", "🇹🇭", "\x00", "((((", "%_", "ไทย", "a" * 99 + "🙂"])
async def test_typing_anything_at_all_gives_at_most_25_choices(start_bot: StartBot, text: str) -> None:
    async with start_bot() as discord:
        choices = await discord.member("alice").types(text)

        assert len(choices) <= 25
        assert discord.errors_logged == []


@given(typed=st.text(max_size=100), year=st.none() | st.integers(-(2**53), 2**53))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_completion_fits_discord_whatever_is_typed(seeded: Seeded, typed: str, year: int | None) -> None:
    options = seeded.service.complete(typed, year, 25)

    assert len(options) <= 25
    assert len({option.place.code for option in options}) == len(options)

"""The log channel: every change is told of there, whoever made it, and nobody is shown who wants to be forgotten."""

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import discord
import pytest

from bot.editing.making import Why, set_tier
from bot.editor import LOOK_SECONDS, Editor
from bot.report.tier import Tier
from bot.service import Service
from bot.store import database as database_module
from bot.store.log import SHELL, Who, pseudonymise
from bot.store.posts import claim_post, outdated_posts
from tests.e2e.conftest import StartBot
from tests.e2e.homes import SET, WHY, Home, at_home
from tests.e2e.test_data_files import conflicting
from tests.support.discord import Reply


@asynccontextmanager
async def with_log_channel(start_bot: StartBot) -> AsyncIterator[tuple[Home, Callable[[], list[Reply]]]]:
    """The home server with a channel in which changes are posted, and what is posted there."""
    async with at_home(start_bot) as home:
        channel = home.discord.new_channel("log")
        editors = home.settings.editors.model_copy(update={"log_channel": channel.id})
        settings = home.settings.model_copy(update={"editors": editors})
        await home.discord.restart(settings)
        yield (
            Home(home.discord, home.ann, home.eve.in_(channel), home.bob.in_(channel), settings),
            lambda: home.discord.replies(channel),
        )


async def watch_once(home: Home) -> None:
    """Let the bot look once for what there is to post."""
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        if pauses:
            raise StopAsyncIteration
        pauses.append(seconds)

    with pytest.raises(StopAsyncIteration):
        await home.discord.bot._watch_posts(pause)
    assert pauses == [LOOK_SECONDS]


async def change_from_the_shell(home: Home, code: str) -> None:
    """Another process changes a tier."""
    other = Editor(home.discord.database, Service(home.discord.service.snapshot), home.settings)
    await other.make(set_tier(await other.records(), code, 2025, Tier.SPECIAL_CASE, Why(**WHY)), Who(name=SHELL))


async def test_changes_are_posted_with_a_button_that_undoes_them(start_bot: StartBot) -> None:
    async with with_log_channel(start_bot) as (home, posts):
        await home.confirms(home.ann, "data set-tier", **SET)
        (post,) = posts()
        assert "Thailand 2025: Tier 2 (high) → Tier 3 (high)" in post.text
        assert f"<@{home.ann.id}>" in post.text
        assert WHY["reason"] in post.text
        assert WHY["source"] in post.text.replace("\\", "")

        assert "Only the editors" in (await home.bob.presses("Undo", post)).text
        shown = await home.eve.presses("Undo", post)
        assert shown.only_for_asker
        await home.eve.presses("Confirm", shown)
        assert home.tier() is Tier.TWO
        assert "undo of revision 2" in posts()[-1].text
        again = await home.eve.presses("Undo", post)
        assert "Revision 3, undo of revision 2" in again.text


async def test_what_the_shell_and_newer_shipped_data_change_is_posted_too(start_bot: StartBot, tmp_path: Path) -> None:
    async with with_log_channel(start_bot) as (home, posts):
        await change_from_the_shell(home, "THA")
        await watch_once(home)
        (post,) = posts()
        assert "**Revision 2**: set-tier by the command line" in post.text
        await watch_once(home)
        assert len(posts()) == 1

        await conflicting(home, tmp_path)  # while the bot runs, or is stopped
        await home.discord.restart(home.settings)
        await watch_once(home)
        told = [post.text for post in posts()]
        assert [text.split(" by ")[0] for text in told[1:]] == [
            "**Revision 3**: set-tier",
            "**Revision 4**: shipped data",
        ]
        assert "Japan 2025: Tier 2 (high) → Tier 1 (high)" in told[-1]

        await home.ann.presses("Confirm", await home.ann.presses("1: keep ours", await home.ann.uses("data status")))
        assert "Laos 2024: data 2099.1 has Tier 3 (high); that conflict is settled" in posts()[-1].text


async def test_what_discord_does_not_take_now_is_posted_later_and_what_it_never_takes_is_left(
    start_bot: StartBot,
) -> None:
    async with with_log_channel(start_bot) as (home, posts):
        shown = [await home.ann.uses("data set-tier", **{**SET, "country": code}) for code in ("THA", "LAO", "JPN")]
        home.discord.refuse_next_message("POST", 503)
        assert "Done: revision 2" in (await home.ann.presses("Confirm", shown[0])).text
        assert posts() == []
        assert "Done: revision 3" in (await home.ann.presses("Confirm", shown[1])).text
        assert [post.text.split(":")[0] for post in posts()] == ["**Revision 2**", "**Revision 3**"]
        home.discord.refuse_next_message("POST", 403, 50013)
        assert "Done: revision 4" in (await home.ann.presses("Confirm", shown[2])).text
        await watch_once(home)
        assert len(posts()) == 2


async def out_of_reach() -> None:
    raise aiohttp.ServerDisconnectedError


@pytest.mark.parametrize("status", [408, 429, None])
async def test_no_passing_failure_loses_a_post_or_ends_the_looking(start_bot: StartBot, status: int | None) -> None:
    async with with_log_channel(start_bot) as (home, posts):
        shown = await home.ann.uses("data set-tier", **SET)
        for _ in range(2):
            if status is None:
                home.discord.before_next_message(out_of_reach)
            else:
                home.discord.refuse_next_message("POST", status)
            if home.tier() is Tier.TWO:
                assert "Done: revision 2" in (await home.ann.presses("Confirm", shown)).text
            else:
                await watch_once(home)
            assert posts() == []
        await watch_once(home)
        assert len(posts()) == 1

        if status is None:
            home.discord.before_next_message(out_of_reach)
        else:
            home.discord.refuse_next_message("PATCH", status)
        await home.ann.uses("privacy delete")
        assert f"<@{home.ann.id}>" in posts()[0].text
        await watch_once(home)
        assert str(home.ann.id) not in posts()[0].text


async def test_a_post_that_may_not_be_changed_now_is_changed_once_it_may(start_bot: StartBot) -> None:
    async with with_log_channel(start_bot) as (home, posts):
        for code in ("THA", "LAO"):
            await home.confirms(home.ann, "data set-tier", **{**SET, "country": code})
        home.discord.refuse_next_message("PATCH", 403, 50001)
        await home.ann.uses("privacy delete")
        assert sum(str(home.ann.id) in post.text for post in posts()) == 2  # one refusal is enough for a channel
        await watch_once(home)
        assert not any(str(home.ann.id) in post.text for post in posts())


async def test_who_is_forgotten_while_a_post_is_on_its_way_is_taken_out_of_it(start_bot: StartBot) -> None:
    async with with_log_channel(start_bot) as (home, posts):
        home.discord.before_next_message(lambda: pseudonymise(home.discord.database, home.ann.id))
        await home.confirms(home.ann, "data set-tier", **SET)
        assert f"<@{home.ann.id}>" in posts()[0].text
        await watch_once(home)
        (post,) = posts()
        assert str(home.ann.id) not in post.text
        assert f"by {(await home.entry(2)).who.name}" in post.text


async def test_nothing_is_posted_while_that_can_not_be_remembered(
    start_bot: StartBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "BUSY_SECONDS", 0.05)
    async with with_log_channel(start_bot) as (home, posts):
        await change_from_the_shell(home, "THA")
        other = sqlite3.connect(tmp_path / "tierbot.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        for _ in range(3):
            await watch_once(home)
        assert posts() == []
        other.close()
        await watch_once(home)
        await watch_once(home)
        assert len(posts()) == 1


async def test_a_post_that_was_on_its_way_when_the_bot_was_killed_goes_again(start_bot: StartBot) -> None:
    async with with_log_channel(start_bot) as (home, posts):
        for code in ("THA", "LAO"):
            await change_from_the_shell(home, code)
        channel = home.settings.editors.log_channel
        assert channel is not None
        assert await claim_post(home.discord.database, channel) is not None
        await home.discord.restart(home.settings)
        assert await outdated_posts(home.discord.database) == []
        await watch_once(home)
        await watch_once(home)
        assert [post.text.split(":")[0] for post in posts()] == ["**Revision 2**", "**Revision 3**"]


async def test_an_editor_who_wants_to_be_forgotten_is_in_no_post(start_bot: StartBot) -> None:
    async with with_log_channel(start_bot) as (home, posts):
        await home.confirms(home.ann, "data set-tier", **SET)
        await home.confirms(home.eve, "data set-tier", **{**SET, "country": "LAO"})
        await home.confirms(home.ann, "data set-tier", **{**SET, "country": "JPN"})
        home.discord.refuse_next_message("PATCH", 503)
        told = await home.ann.uses("privacy delete")
        assert "also where I posted them" in told.text
        assert sum(f"<@{home.ann.id}>" in post.text for post in posts()) == 2
        await home.discord.restart(home.settings)

        await watch_once(home)

        name = (await home.entry(2)).who.name
        assert [f"by {name}" in post.text for post in posts()] == [True, False, True]
        assert not any(str(home.ann.id) in post.text for post in posts())
        assert all(post.all_buttons == ["Undo"] for post in posts())
        assert "Thailand 2025: Tier 2 (high) → Tier 3 (high)" in posts()[0].text
        (post,) = [post.message for post in posts() if f"<@{home.eve.id}>" in post.text]
        assert isinstance(post, discord.Message)
        await home.discord.bot.http.delete_message(post.channel.id, post.id)
        await home.eve.uses("privacy delete")  # a post that is gone shows nobody
        await watch_once(home)
        assert len(posts()) == 2


async def test_a_channel_that_is_new_is_told_of_no_old_changes(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        await home.confirms(home.ann, "data set-tier", **SET)
        channel = home.discord.new_channel("log")
        editors = home.settings.editors.model_copy(update={"log_channel": channel.id})
        await home.discord.restart(home.settings.model_copy(update={"editors": editors}))
        await watch_once(home)
        assert home.discord.replies(channel) == []


@pytest.mark.parametrize("meanwhile", ["another", "none"])
async def test_a_channel_that_is_a_log_channel_again_is_told_of_nothing_from_meanwhile(
    start_bot: StartBot, meanwhile: str
) -> None:
    async with with_log_channel(start_bot) as (home, posts):
        await home.confirms(home.ann, "data set-tier", **SET)
        other = home.discord.new_channel("other") if meanwhile == "another" else None
        editors = home.settings.editors.model_copy(update={"log_channel": other.id if other is not None else None})
        await home.discord.restart(home.settings.model_copy(update={"editors": editors}))
        for code in ("LAO", "JPN"):
            await change_from_the_shell(home, code)
            await watch_once(home)
        assert other is None or len(home.discord.replies(other)) == 2

        await home.discord.restart(home.settings)
        await watch_once(home)
        assert len(posts()) == 1
        await change_from_the_shell(home, "BRA")
        await home.discord.restart(home.settings)
        await watch_once(home)
        assert [post.text.split(":")[0] for post in posts()] == ["**Revision 2**", "**Revision 5**"]

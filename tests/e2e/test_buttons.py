"""The buttons that ask which country is meant."""

from tests.e2e.conftest import StartBot


async def test_a_name_with_two_readings_asks_which_is_meant(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        reply = await discord.member("alice").asks("Korea")

        assert "“Korea” can be more than one country" in reply.title
        assert reply.buttons == ["South Korea", "North Korea"]
        assert "Tier 1" in reply.text
        assert "Tier 3" in reply.text


async def test_pressing_a_button_replaces_the_question_with_the_answer(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        question = await alice.asks("Korea")

        answer = await alice.presses("North Korea", question)

        assert answer.message.id == question.message.id
        assert "North Korea): Tier 3" in question.title
        assert question.buttons == []


async def test_the_buttons_keep_the_year_that_was_asked_about(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        question = await alice.asks("Korea", year=2001)
        assert "(2001)" in question.text

        await alice.presses("South Korea", question)

        assert "in the 2001 report" in question.title


async def test_somebody_else_gets_a_copy_and_the_question_stays(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice, bob = discord.member("alice"), discord.member("bob")
        question = await alice.asks("Korea", public=True)

        copy = await bob.presses("North Korea", question)

        assert copy.message.id != question.message.id
        assert copy.only_for_asker
        assert "North Korea): Tier 3" in copy.title
        assert "Which one do you mean?" in question.title
        assert question.buttons == ["South Korea", "North Korea"]
        await alice.presses("South Korea", question)
        assert "South Korea): Tier 1" in question.title


async def test_a_button_works_after_a_restart(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice, bob = discord.member("alice"), discord.member("bob")
        question = await alice.asks("Korea", year=2019, public=True)

        await discord.restart()

        assert "Tier 3 in the 2019 report" in (await bob.presses("North Korea", question)).title
        await alice.presses("North Korea", question)
        assert "Tier 3 in the 2019 report" in question.title
        assert question.buttons == []


async def test_a_button_works_in_direct_messages(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        dan = discord.stranger("dan")
        question = await dan.asks("Congo")

        await dan.presses(question.buttons[0], question)

        assert "Congo" in question.title
        assert question.buttons == []


async def test_a_slip_of_the_pen_is_understood(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        assert "Thailand: Tier 2" in (await discord.member("alice").asks("Thialnad")).title


async def test_a_near_miss_is_asked_about_with_buttons(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        question = await alice.asks("Aambia", year=2014)
        assert "I know no country called “Aambia”. Did you mean Zambia or The Gambia?" in question.title
        assert question.buttons == ["Zambia", "Gambia"]

        await alice.presses("Gambia", question)

        assert "The Gambia: Tier 3 in the 2014 report" in question.title
        assert question.buttons == []


async def test_nonsense_has_no_buttons(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        reply = await discord.member("alice").asks("xyzzyqq")

        assert "I know no country or territory called “xyzzyqq”" in reply.title
        assert reply.buttons == []


async def test_a_press_that_fails_says_so_with_a_reference_that_is_in_the_log(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        question = await alice.asks("Korea")
        discord.refuse_next_answer(400, 50035)

        told = await alice.presses("North Korea", question)

        (entry,) = discord.errors_logged
        assert told.only_for_asker
        assert told.text == f"Something went wrong on my side. Please try again. (Reference: {entry['reference']})"
        assert question.buttons == ["South Korea", "North Korea"]

"""`tierbot chat`, fed by a pipe."""

from tests.process.program import Program


async def test_it_answers_line_after_line(used: Program) -> None:
    ended = await used.run("chat", stdin=b"/tier Thailand 2019\n\nKorea\nMonaco")

    assert ended.status == 0
    assert ended.err == ""
    at = [
        ended.out.index(words)
        for words in ("Thailand: Tier 2 in the 2019 report.", "“Korea” can be more than one country.", "Monaco: the")
    ]
    assert at == sorted(at)


async def test_it_ends_when_somebody_leaves(used: Program) -> None:
    ended = await used.run("chat", stdin=b"exit\nThailand\n")

    assert ended.status == 0
    assert "Thailand: " not in ended.out


async def test_it_goes_on_after_a_line_that_is_no_utf_8(used: Program) -> None:
    ended = await used.with_(PYTHONIOENCODING="utf-8").run("chat", stdin=b"\xff\xfe\nThailand\n")

    assert (ended.status, ended.err) == (0, "")
    assert "Thailand: Tier 2 in the 2025 report." in ended.out


async def test_run_or_chat_without_a_token_says_so_and_chats(used: Program) -> None:
    ended = await used.run("run", "--or-chat", stdin=b"Thailand\n")

    assert ended.status == 0
    assert ended.out.splitlines()[0] == "DISCORD_TOKEN is not set, so here is the chat in this terminal instead."
    assert "Thailand: Tier 2 in the 2025 report." in ended.out

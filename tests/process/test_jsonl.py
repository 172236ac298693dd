"""`--jsonl`: a line in, a line out, as long as a script goes on."""

import json
import sys
from asyncio.subprocess import Process
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.process.program import Program, exchange

FIELDS = {"resolve": "q", "ask": "text", "spot": "text"}
BOTH = pytest.mark.parametrize("command", FIELDS)


def line(command: str, text: str, id_: object = 1) -> bytes:
    return json.dumps({"id": id_, FIELDS[command]: text}).encode()


def strict_json(text: str | bytes) -> dict[str, Any]:
    """A JSON object as the standard has it, without Python's NaN and Infinity."""

    def refuse(constant: str) -> None:
        raise AssertionError(f"{constant} is no JSON")

    reply = json.loads(text, parse_constant=refuse)
    assert isinstance(reply, dict)
    return reply


async def replies_to(tierbot: Program, command: str, lines: Sequence[bytes]) -> list[dict[str, Any]]:
    ended = await tierbot.run(command, "--jsonl", stdin=b"\n".join(lines))
    assert (ended.status, ended.err) == (0, "")
    return [strict_json(reply) for reply in ended.out.split("\n") if reply]


async def test_resolve_replies_in_order(used: Program) -> None:
    names = ["Burma", "Korea", "Aambia", "xyzzyqq", "🇹🇭", "Burma"]

    replies = await replies_to(used, "resolve", [line("resolve", name, n) for n, name in enumerate(names)])

    assert [reply["id"] for reply in replies] == [0, 1, 2, 3, 4, 5]
    assert [reply["codes"] for reply in replies] == [["MMR"], ["KOR", "PRK"], [], [], ["THA"], ["MMR"]]
    assert [reply["ambiguous"] for reply in replies] == [False, True, False, False, False, False]
    assert replies[2]["suggestions"] == ["ZMB", "GMB"]


async def test_spot_replies_with_every_mention(used: Program) -> None:
    (reply,) = await replies_to(used, "spot", [line("spot", "is thialand worse than korea?", 7)])

    first, *korea = reply["mentions"]
    assert reply["id"] == 7
    assert first == {"code": "THA", "text": "thialand", "start": 3, "end": 11, "match": "typo", "certain": True}
    assert [(m["code"], m["start"], m["certain"]) for m in korea] == [("KOR", 23, False), ("PRK", 23, False)]


async def test_ask_replies_with_question_answer_and_words(used: Program) -> None:
    texts = ["Which tier was Thailand on in 2014?", "Nice weather today"]

    thailand, weather = await replies_to(used, "ask", [line("ask", text, text) for text in texts])

    assert (thailand["id"], thailand["intent"], thailand["countries"]) == (texts[0], "tier", ["THA"])
    assert (thailand["year"], thailand["question"]) == (2014, True)
    assert thailand["answer"]["parts"][0]["tier"] == "3"
    assert "Thailand: Tier 3 in the 2014 report." in thailand["text"]
    assert (weather["intent"], weather["answer"], weather["text"]) == ("none", {"verdict": None, "parts": []}, "")


async def test_lines_of_one_conversation_follow_one_another_and_no_other(used: Program) -> None:
    asked = [
        {"id": 1, "conversation": "a", "text": "is Malaysia still on tier 3?"},
        {"id": 2, "conversation": "b", "text": "which countries are tier 3 in Africa?"},
        {"id": 3, "conversation": "a", "text": "and Laos?"},
        {"id": 4, "conversation": "b", "text": "and in Asia?"},
        {"id": 5, "text": "why?"},
        {"id": 6, "conversation": "a", "text": "why?"},
        {"id": 7, "conversation": [1], "text": "why?"},
    ]
    malaysia, africa, laos, asia, alone, why, bad = await replies_to(
        used, "ask", [json.dumps(one).encode() for one in asked]
    )

    assert malaysia["text"].startswith("No. Malaysia")
    assert (laos["countries"], laos["text"][:9]) == (["LAO"], "Yes. Laos")
    assert "Eritrea" in africa["text"]
    assert "Eritrea" not in asia["text"]
    assert "Cambodia" in asia["text"]
    assert (alone["intent"], why["intent"], why["countries"]) == ("none", "findings", ["LAO"])
    assert "conversation" in bad["error"]


@BOTH
async def test_an_id_of_any_kind_comes_back(used: Program, command: str) -> None:
    ids: list[object] = [0, -1, 1.5, "a", "", "é\u2028🙂", "\ud800", True, None, [1, [2]], {"k": {"v": None}}, 2**70]

    replies = await replies_to(used, command, [line(command, "Thailand", id_) for id_ in ids])

    assert [reply["id"] for reply in replies] == ids
    assert not any("error" in reply for reply in replies)


async def test_a_line_without_an_id_is_answered(used: Program) -> None:
    (reply,) = await replies_to(used, "resolve", [json.dumps({"q": "Thailand"}).encode()])

    assert reply["id"] is None
    assert "error" not in reply


BAD_LINES = {
    "no JSON": b"Thailand",
    "cut off": b'{"id": 1, ',
    "a number": b"17",
    "a list": b'[{"id": 1}]',
    "null": b"null",
    "no text": b'{"id": 1}',
    "text is a number": b'{"id": 1, "q": 5, "text": 5}',
    "text is null": b'{"id": 1, "q": null, "text": null}',
    "invalid UTF-8": b'{"id": 1, "q": "\xff\xfe", "text": "\xff\xfe"}',
    "a raw NUL": b'{"id": 1, "q": "\x00", "text": "\x00"}',
    "NULs": b"\x00\x00\x00\x00",
    "nested too deep": b"[" * 100_000,
    "a number too long": b'{"id": ' + b"1" * 10_000 + b', "q": "Thailand", "text": "Thailand"}',
    "too long a line": b'{"id": 1, "q": "' + b"x" * 3_000_000 + b'", "text": "Thailand"}',
}


@BOTH
async def test_a_bad_line_gets_an_error_and_the_next_is_answered(used: Program, command: str) -> None:
    lines = [part for bad in BAD_LINES.values() for part in (bad, line(command, "Thailand", "good"))]

    replies = await replies_to(used, command, lines)

    errors, answers = replies[::2], replies[1::2]
    assert len(errors) == len(answers) == len(BAD_LINES)
    for what, error in zip(BAD_LINES, errors, strict=True):
        assert set(error) == {"id", "error"}, what
        assert error["error"], what
    assert all(answer["id"] == "good" and "error" not in answer for answer in answers)


async def test_an_error_keeps_the_id_where_it_could_be_read(used: Program) -> None:
    (reply,) = await replies_to(used, "resolve", [b'{"id": "mine"}'])

    assert reply == {"id": "mine", "error": "the line has no text named 'q'"}


@BOTH
async def test_odd_texts_are_answered(used: Program, command: str) -> None:
    texts = [
        "",
        " ",
        "\x00",
        "a\x00b",
        "\ud800",
        "Thai\udfffland",
        "\u202e",
        "🙂" * 5_000,
        "{}",
        '"',
        "\\",
        "\n\r\u2028",
    ]

    replies = await replies_to(used, command, [line(command, text, n) for n, text in enumerate(texts)])

    assert [reply["id"] for reply in replies] == list(range(len(texts)))
    assert not any("error" in reply for reply in replies)


async def test_numbers_that_json_cannot_hold_do_not_come_back(used: Program) -> None:
    ids = ("NaN", "Infinity", "-Infinity", "1e999", "[-1e999]")
    lines = [f'{{"id": {id_}, "q": "Thailand"}}'.encode() for id_ in ids]

    assert len(await replies_to(used, "resolve", lines)) == len(ids)


async def test_blank_lines_get_no_reply_and_every_line_end_is_understood(used: Program) -> None:
    good = line("resolve", "Thailand")

    assert len(await replies_to(used, "resolve", [b"", b"  ", good + b"\r", b"\r", good])) == 2


async def test_no_lines_get_no_replies(used: Program) -> None:
    assert await replies_to(used, "resolve", []) == []


@BOTH
async def test_a_reply_comes_before_the_next_line_is_written(used: Program, command: str) -> None:
    async with used.started(command, "--jsonl") as process:
        for n in range(3):
            (reply,) = await exchange(process, [line(command, "Thailand", n)], replies=1)
            assert strict_json(reply)["id"] == n


def resident_kib(process: Process) -> int:
    status = Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
    (size,) = [row.split()[1] for row in status.splitlines() if row.startswith("VmRSS:")]
    return int(size)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@BOTH
async def test_ten_thousand_lines_take_no_more_memory_than_a_thousand(used: Program, command: str) -> None:
    async with used.started(command, "--jsonl") as process:

        async def thousand() -> int:
            for _ in range(20):
                lines = [line(command, f"Which tier is Thailand on? {n}" if n % 2 else f"Korea {n}") for n in range(50)]
                await exchange(process, lines, replies=50)
            return resident_kib(process)

        after_one = await thousand()
        for _ in range(8):
            await thousand()

        assert await thousand() - after_one < 4 * 1024

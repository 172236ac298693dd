"""JSON lines in, JSON lines out, for scripts: each answered as soon as it is read."""

import json
import math
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO, TypeAlias

from bot.answers.answer import as_data
from bot.answers.wording import plain_text
from bot.service import Service

Line: TypeAlias = Mapping[str, Any]
Reply: TypeAlias = dict[str, Any]

LONGEST_LINE = 1_000_000
"""Bytes; a longer line is answered with an error."""


class BadLineError(Exception):
    """A line can't be answered; the message says why."""


def resolved(service: Service, line: Line) -> Reply:
    """What the name in a line's `q` stands for, for scripts: see README.

    Raises:
        BadLineError: the line has no such text.
    """
    resolution = service.resolve(_text(line, "q"))
    return {
        "codes": list(resolution.codes),
        "ambiguous": resolution.ambiguous,
        "match": resolution.match,
        "suggestions": list(resolution.suggestions),
    }


def spotted(service: Service, line: Line) -> Reply:
    """The countries that a line's `text` names, for scripts: see README.

    Raises:
        BadLineError: the line has no such text.
    """
    return {
        "mentions": [
            {
                "code": code,
                "text": mention.text,
                "start": mention.start,
                "end": mention.end,
                "match": mention.match,
                "certain": len(mention.codes) == 1,
            }
            for mention in service.spot(_text(line, "text"))
            for code in mention.codes
        ]
    }


def answered(service: Service, line: Line) -> Reply:
    """The question in a line's `text` and its answer, for scripts: see README.

    Lines with the same `conversation` follow one another.

    Raises:
        BadLineError: the line has no such text, or its conversation is none.
    """
    conversation = line.get("conversation")
    if not isinstance(conversation, str | int | None):
        raise BadLineError("the line's 'conversation' is neither a text nor a whole number")
    asked = service.ask(_text(line, "text"), conversation, addressed=False)
    question, answer = asked.question, asked.answer
    return {
        "intent": question.intent,
        "countries": list(dict.fromkeys(code for place in question.places for code in place.codes)),
        "year": question.year(service.snapshot.report.newest_year),
        "question": question.unasked,
        "answer": as_data(answer),
        "text": plain_text(answer),
    }


def stream(lines: BinaryIO, out: Callable[[str], object], reply: Callable[[Line], Reply]) -> None:
    """Answer each line with what `reply` makes of it, in order; a bad line gets an `error` of its own."""
    while line := lines.readline(LONGEST_LINE + 1):
        if len(line) > LONGEST_LINE:
            _skip_rest(lines, line)
            out(dump({"id": None, "error": f"the line is longer than {LONGEST_LINE} bytes"}))
        elif line.strip():
            out(dump(_answer_line(line, reply)))


def _skip_rest(lines: BinaryIO, line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = lines.readline(LONGEST_LINE)


def _answer_line(line: bytes, reply: Callable[[Line], Reply]) -> Reply:
    id_: object = None
    try:
        record = _record(line)
        id_ = record.get("id")
        return {"id": id_, **reply(record)}
    except BadLineError as error:
        return {"id": id_, "error": str(error)}


def _record(line: bytes) -> Line:
    try:
        record = json.loads(line, parse_constant=_no_number, parse_float=_finite)
    except (ValueError, RecursionError) as error:
        raise BadLineError(f"the line is not JSON: {error}") from None
    if not isinstance(record, dict):
        raise BadLineError("the line is no JSON object")
    return record


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number")


def _finite(digits: str) -> float:
    number = float(digits)
    return number if math.isfinite(number) else _no_number(digits)


def _text(record: Line, field: str) -> str:
    text = record.get(field)
    if not isinstance(text, str):
        raise BadLineError(f"the line has no text named {field!r}")
    return text


def dump(reply: Reply) -> str:
    """A reply as one line of JSON."""
    # Lone surrogates can come out of JSON escapes and could not be written as UTF-8: they leave escaped as well.
    text = json.dumps(reply, ensure_ascii=False, allow_nan=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = json.dumps(reply)
    return text

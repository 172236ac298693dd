"""Why an edit was not made, in words for the editor who wanted it."""

import re
from typing import Any

import discord
import structlog

from bot.dataset.faults import FaultyDataError
from bot.discord_app.embeds import clip
from bot.discord_app.gate import DATA, data_of
from bot.editing.change import RefusedError
from bot.editing.wording import Countries, describe_all
from bot.service import Service
from bot.store.changing import NoDraftError, StaleError
from bot.store.errors import StoreError
from bot.store.log import Entry

log = structlog.get_logger(__name__)

_LONGEST = 2000
_MARKUP = re.compile(r"(?P<address>https?://[^\s<>]+)|[\\*_~|`<>\[\]#]")
_ESCAPED = re.compile(r"(?P<address>https?://[^\s<>\\]+)|\\(?P<mark>[\\*_~|`<>\[\]#])|(?<=@)\u200b")
_MOST_SHOWN = 5


def why_not_edited(interaction: discord.Interaction[Any], cause: BaseException) -> str | None:
    """The reason in words; None for what is a failure, or did not happen to an editor."""
    if not _is_editing(interaction):
        return None
    match cause:
        case RefusedError() | NoDraftError():
            return clip(escaped(f"Nothing was changed. {cause}"), _LONGEST)
        case FaultyDataError():
            return clip(escaped(f"Nothing was changed. These are the faults:\n{cause}"), _LONGEST)
        case StaleError():
            service: Service = interaction.client.service
            return clip(_stale(service.snapshot.report.countries, cause), _LONGEST)
        case StoreError():
            log.error("an edit could not be stored", error=str(cause))
            return clip(escaped(f"Nothing was changed, for the data can't be stored now. {cause}"), _LONGEST)
        case _:
            return None


def who_text(entry: Entry) -> str:
    """Who made a change, as Discord shows it."""
    return f"<@{entry.who.person_id}>" if entry.who.person_id is not None else escaped(entry.who.name)


def escaped(text: str) -> str:
    """Text that Discord shows as it is: no markdown and no mention; addresses stay whole."""
    plain = _MARKUP.sub(lambda found: found[0] if found["address"] else f"\\{found[0]}", text)
    return discord.utils.escape_mentions(plain)


def unescaped(text: str) -> str:
    """What `escaped` was given."""
    return _ESCAPED.sub(lambda found: found["address"] or found["mark"] or "", text)


def _stale(countries: Countries, error: StaleError) -> str:
    lines = ["Nothing was changed: since you looked (or since the change that you want undone), this was changed:"]
    for entry in error.later:
        undoes = f" of revision {entry.undoes}" if entry.undoes is not None else ""
        lines.append(f"Revision {entry.revision}, {entry.kind}{undoes} by {who_text(entry)}: {escaped(entry.reason)}")
        lines += [f"- {escaped(line)}" for line in describe_all(countries, entry.steps, _MOST_SHOWN)]
    lines.append("Please look at it and decide again.")
    return "\n".join(lines)


def _is_editing(interaction: discord.Interaction[Any]) -> bool:
    data = data_of(interaction)
    return data.get("name") == DATA or str(data.get("custom_id", "")).startswith(f"{DATA}:")

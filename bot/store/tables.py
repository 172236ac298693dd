"""The tables. Columns bear the names of the records' fields; CHECK constraints hold on SQLite and PostgreSQL alike."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Integer, PrimaryKeyConstraint, Table, Text

from bot.report.records import AliasKind, AreaKind, Confidence, EverydayKind, FindingKind, Region
from bot.report.tier import Tier
from bot.store.columns import Several, Snowflake, metadata, word
from bot.store.editors_tables import change_steps, changes, complaints, drafts, posts
from bot.store.modes import ChannelMode

# Handed on: whoever takes the metadata from here has every table in it.
__all__ = ["change_steps", "changes", "complaints", "drafts", "metadata", "posts"]


def _record_table(name: str, key: Sequence[str], *parts: Any) -> Table:  # noqa: ANN401  # columns and constraints
    """A table of records with what the store keeps about each.

    `origin` says who wrote the row last; `revision` when; `base` is the digest of the shipped record that the row was
    last held against (NULL for an editor's own addition); `removed` marks a shipped record that an editor took out;
    `position` keeps the order of the files.
    """
    return Table(
        name,
        metadata,
        *parts,
        Column("origin", Text, nullable=False),
        Column("revision", Integer, nullable=False),
        Column("base", Text),
        Column("removed", Boolean, nullable=False, default=False),
        Column("position", Integer, nullable=False),
        PrimaryKeyConstraint(*key),
        CheckConstraint("origin IN ('shipped', 'editor')", name="origin"),
        CheckConstraint("revision >= 1", name="revision"),
    )


def _country() -> Column[str]:
    return Column("iso3", Text, ForeignKey("countries.iso3"), nullable=False)


def _year() -> Column[int]:
    return Column("year", Integer, ForeignKey("reports.year"), nullable=False)


countries = _record_table(
    "countries",
    ["iso3"],
    Column("iso3", Text, CheckConstraint("length(iso3) = 3 AND iso3 = upper(iso3)", name="iso3"), nullable=False),
    Column("iso2", Text, CheckConstraint("length(iso2) = 2 AND iso2 = upper(iso2)", name="iso2"), nullable=False),
    Column("name", Text, CheckConstraint("length(name) > 0", name="name"), nullable=False),
    Column("common_name", Text, nullable=False),
    word("region", Region, nullable=True),
    Column("dissolved", Integer),
    Column("administered_by", Text),
)
aliases = _record_table(
    "aliases",
    ["name", "iso3"],
    Column("name", Text, CheckConstraint("length(name) > 0", name="name"), nullable=False),
    _country(),
    word("kind", AliasKind),
    Column("note", Text, nullable=False),
)
ambiguous_names = _record_table(
    "ambiguous_names",
    ["name"],
    Column("name", Text, CheckConstraint("length(name) > 0", name="name"), nullable=False),
    Column("codes", Several, nullable=False),
    Column("note", Text, nullable=False),
)
areas = _record_table(
    "areas",
    ["name"],
    Column("name", Text, CheckConstraint("length(name) > 0", name="name"), nullable=False),
    word("kind", AreaKind),
    Column("iso3", Text, ForeignKey("countries.iso3")),
    Column("note", Text, nullable=False),
)
everyday_words = _record_table(
    "everyday_words",
    ["word"],
    Column("word", Text, nullable=False),
    word("kind", EverydayKind),
    Column("reason", Text, nullable=False),
)
reports = _record_table(
    "reports",
    ["year"],
    Column("year", Integer, CheckConstraint("year BETWEEN 2001 AND 2100", name="year"), nullable=False),
    Column("released", Text, nullable=False),
    Column("released_source", Text, nullable=False),
    Column("countries", Integer),
    Column("tier_1", Integer),
    Column("tier_2", Integer),
    Column("tier_2wl", Integer),
    Column("tier_3", Integer),
    Column("special_case", Integer),
    Column("totals_source", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("note", Text, nullable=False),
)
ratings = _record_table(
    "ratings",
    ["iso3", "year"],
    _country(),
    _year(),
    word("tier", Tier),
    word("confidence", Confidence),
    Column("sources", Several, nullable=False),
)
gaps = _record_table("gaps", ["iso3", "year"], _country(), _year(), Column("note", Text, nullable=False))
findings = _record_table(
    "findings",
    ["id"],
    Column("id", Text, nullable=False),
    _country(),
    _year(),
    word("kind", FindingKind),
    Column("text", Text, CheckConstraint("length(text) > 0", name="text"), nullable=False),
    Column("source", Text, nullable=False),
    Column("reason", Boolean, nullable=False),
)
narratives = _record_table("narratives", ["iso3", "year"], _country(), _year(), Column("url", Text, nullable=False))
sources = _record_table(
    "sources",
    ["id"],
    Column("id", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("years", Text, nullable=False),
    Column("note", Text, nullable=False),
)
tier_texts = _record_table(
    "tier_texts",
    ["tier"],
    word("tier", Tier),
    Column("word", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("meaning", Text, nullable=False),
    Column("follows", Text, nullable=False),
    Column("since", Integer, nullable=False),
    Column("sources", Several, nullable=False),
)
terms = _record_table(
    "terms",
    ["id"],
    Column("id", Text, nullable=False),
    Column("term", Text, nullable=False),
    Column("also", Several, nullable=False),
    Column("text", Text, nullable=False),
    Column("sources", Several, nullable=False),
)

hotlines = _record_table(
    "hotlines",
    ["iso3", "name"],
    _country(),
    Column("name", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("source", Text, nullable=False),
)

state = Table(
    "state",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="id"), primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("data_version", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("log_channel", Snowflake),
)
"""One row: the revision, which grows with every change, which shipped data set the store is in step with, and which
channel was the log channel when the bot last started."""

conflicts = Table(
    "conflicts",
    metadata,
    Column("part", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("shipped", Text),
    Column("data_version", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    PrimaryKeyConstraint("part", "key"),
)
"""Where an editor's change and a newer shipped record differ: `shipped` is that record (JSON), NULL if withdrawn."""

synced_commands = Table(
    "synced_commands",
    metadata,
    Column("application_id", Text, nullable=False),
    Column("scope", Text, nullable=False),
    Column("digest", Text, nullable=False),
    PrimaryKeyConstraint("application_id", "scope"),
)
"""What was last registered with Discord, so that it is only sent again when it changed."""

channel_modes = Table(
    "channel_modes",
    metadata,
    Column("channel_id", Snowflake, nullable=False),
    Column("guild_id", Snowflake, nullable=False),
    word("mode", ChannelMode),
    PrimaryKeyConstraint("channel_id"),
)
"""In which channels the bot answers, and what; the default holds for a channel that is not in it."""

replies = Table(
    "replies",
    metadata,
    Column("question_id", Snowflake, nullable=False),
    Column("reply_id", Snowflake),
    Column("channel_id", Snowflake, nullable=False),
    Column("guild_id", Snowflake),
    Column("asker_id", Snowflake, nullable=False),
    Column("unasked", Boolean, nullable=False),
    Column("removed", Boolean, nullable=False),
    Column("at", Integer, nullable=False),
    PrimaryKeyConstraint("question_id"),
)
"""Which reply belongs to which message, for a day: ids only. `removed` marks a reply that somebody took away."""

opted_out = Table(
    "opted_out",
    metadata,
    Column("person_id", Snowflake, nullable=False),
    PrimaryKeyConstraint("person_id"),
)
"""Who wants no answers to what was not addressed to the bot."""

paused_guilds = Table(
    "paused_guilds",
    metadata,
    Column("guild_id", Snowflake, nullable=False),
    PrimaryKeyConstraint("guild_id"),
)
"""The servers whose moderators paused all answers to what was not addressed to the bot."""

muted_members = Table(
    "muted_members",
    metadata,
    Column("guild_id", Snowflake, nullable=False),
    Column("person_id", Snowflake, nullable=False),
    PrimaryKeyConstraint("guild_id", "person_id"),
)
"""Whom the bot does not answer in a server, as its moderators decided."""

unmatched_names = Table(
    "unmatched_names",
    metadata,
    Column("name", Text, CheckConstraint("length(name) > 0", name="name"), nullable=False),
    Column("count", Integer, CheckConstraint("count >= 1", name="count"), nullable=False),
    Column("last", Integer, nullable=False),
    Column("ignored", Boolean, nullable=False, default=False),
    PrimaryKeyConstraint("name"),
)
"""Names that could not be matched, where the operator wants them counted: the name alone, and no person.

`ignored` marks one that an editor does not want to see again.
"""

"""The tables of what editors do: the log of changes, changes waiting to be confirmed, and what people say is wrong."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table, Text

from bot.store.columns import Snowflake, metadata

changes = Table(
    "changes",
    metadata,
    Column("revision", Integer, nullable=False),
    Column("at", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("person_id", Snowflake),
    Column("name", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("undoes", Integer),
    Column("settled", Text),
    PrimaryKeyConstraint("revision"),
)
"""The log: who changed the data, when and why. `name` says who where `person_id` does not: a pseudonym, the shell.

`settled` holds the conflicts with shipped data that ended with it (JSON), so that undoing it opens them again; those
that newer shipped data ended, by having a record no longer that an editor took out, stay ended.
"""

change_steps = Table(
    "change_steps",
    metadata,
    Column("revision", Integer, ForeignKey("changes.revision"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("part", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("country", Text),
    Column("before", Text),
    Column("after", Text),
    PrimaryKeyConstraint("revision", "place"),
    Index("ix_change_steps_record", "part", "key"),
    Index("ix_change_steps_country", "country"),
)
"""What each change did to which records: the record before and after (JSON), NULL where there was none."""

posts = Table(
    "posts",
    metadata,
    Column("revision", Integer, ForeignKey("changes.revision"), nullable=False),
    Column("channel_id", Snowflake, nullable=False),
    Column("message_id", Snowflake),
    Column("outdated", Boolean, nullable=False, default=False),
    PrimaryKeyConstraint("revision", "channel_id"),
)
"""The post that tells of each change in a log channel; without a message where none was wanted or possible.

`outdated` marks one that still shows who made the change although they had that deleted; without a message, one that
is on its way to Discord.
"""

drafts = Table(
    "drafts",
    metadata,
    Column("id", Text, nullable=False),
    Column("person_id", Snowflake, nullable=False),
    Column("at", Integer, nullable=False),
    Column("content", Text, nullable=False),
    PrimaryKeyConstraint("id"),
)
"""Changes that an editor was shown and has neither confirmed nor cancelled: so that a restart loses none."""

complaints = Table(
    "complaints",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", Snowflake, nullable=False),
    Column("at", Integer, nullable=False),
    Column("country", Text, nullable=False),
    Column("year", Integer, nullable=False),
    Column("shown", Text, nullable=False),
    Column("text", Text, nullable=False),
)
"""What people say is wrong with an answer: about which country ("" for no single one) and year (0 for none), what they
were shown, and their own words."""

"""The first tables: the report's records, the store's state, conflicts, and what was registered with Discord."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TIERS = "'1', '2', '2WL', '3', 'SC'"


def upgrade() -> None:
    records(
        "countries",
        ["iso3"],
        sa.Column("iso3", sa.Text, nullable=False),
        sa.Column("iso2", sa.Text, nullable=False),
        text("name"),
        text("common_name"),
        sa.Column("region", sa.Text),
        sa.Column("dissolved", sa.Integer),
        sa.Column("administered_by", sa.Text),
        sa.CheckConstraint("length(iso3) = 3 AND iso3 = upper(iso3)", name=op.f("ck_countries_iso3")),
        sa.CheckConstraint("length(iso2) = 2 AND iso2 = upper(iso2)", name=op.f("ck_countries_iso2")),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_countries_name")),
        sa.CheckConstraint("region IN ('AF', 'EAP', 'EUR', 'NEA', 'SCA', 'WHA')", name=op.f("ck_countries_region")),
    )
    records(
        "aliases",
        ["name", "iso3"],
        text("name"),
        *country("aliases"),
        text("kind"),
        text("note"),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_aliases_name")),
        sa.CheckConstraint(
            "kind IN ('official', 'institutional', 'short', 'former', 'abbreviation', 'ioc', 'demonym', 'informal',"
            " 'native', 'part')",
            name=op.f("ck_aliases_kind"),
        ),
    )
    records(
        "ambiguous_names",
        ["name"],
        text("name"),
        text("codes"),
        text("note"),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_ambiguous_names_name")),
    )
    records(
        "areas",
        ["name"],
        text("name"),
        text("kind"),
        sa.Column("iso3", sa.Text),
        text("note"),
        sa.ForeignKeyConstraint(["iso3"], ["countries.iso3"], name=op.f("fk_areas_iso3_countries")),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_areas_name")),
        sa.CheckConstraint(
            "kind IN ('continent', 'region', 'state', 'city', 'former state')", name=op.f("ck_areas_kind")
        ),
    )
    records(
        "everyday_words",
        ["word"],
        text("word"),
        text("kind"),
        text("reason"),
        sa.CheckConstraint(
            "kind IN ('word', 'name', 'code', 'language', 'phrase')", name=op.f("ck_everyday_words_kind")
        ),
    )
    records(
        "reports",
        ["year"],
        sa.Column("year", sa.Integer, nullable=False),
        text("released"),
        text("released_source"),
        *(
            sa.Column(name, sa.Integer)
            for name in ("countries", "tier_1", "tier_2", "tier_2wl", "tier_3", "special_case")
        ),
        text("totals_source"),
        text("url"),
        text("note"),
        sa.CheckConstraint("year BETWEEN 2001 AND 2100", name=op.f("ck_reports_year")),
    )
    records(
        "ratings",
        ["iso3", "year"],
        *country("ratings"),
        *year("ratings"),
        text("tier"),
        text("confidence"),
        text("sources"),
        sa.CheckConstraint(f"tier IN ({TIERS})", name=op.f("ck_ratings_tier")),
        sa.CheckConstraint("confidence IN ('high', 'medium', 'low')", name=op.f("ck_ratings_confidence")),
    )
    records("gaps", ["iso3", "year"], *country("gaps"), *year("gaps"), text("note"))
    records(
        "findings",
        ["id"],
        text("id"),
        *country("findings"),
        *year("findings"),
        text("kind"),
        text("text"),
        text("source"),
        sa.Column("reason", sa.Boolean, nullable=False),
        sa.CheckConstraint("length(text) > 0", name=op.f("ck_findings_text")),
        sa.CheckConstraint(
            "kind IN ('progress', 'shortcoming', 'profile', 'law', 'statistic', 'recommendation')",
            name=op.f("ck_findings_kind"),
        ),
    )
    records("narratives", ["iso3", "year"], *country("narratives"), *year("narratives"), text("url"))
    records("sources", ["id"], *(text(name) for name in ("id", "title", "url", "years", "note")))
    records(
        "tier_texts",
        ["tier"],
        *(text(name) for name in ("tier", "word", "category", "meaning", "follows")),
        sa.Column("since", sa.Integer, nullable=False),
        text("sources"),
        sa.CheckConstraint(f"tier IN ({TIERS})", name=op.f("ck_tier_texts_tier")),
    )
    records("terms", ["id"], *(text(name) for name in ("id", "term", "also", "text", "sources")))
    records(
        "hotlines",
        ["iso3", "name"],
        *country("hotlines"),
        *(text(name) for name in ("name", "contact", "address", "source")),
    )
    op.create_table(
        "state",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        text("data_version"),
        text("fingerprint"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_state")),
        sa.CheckConstraint("id = 1", name=op.f("ck_state_id")),
    )
    op.create_table(
        "conflicts",
        text("part"),
        text("key"),
        sa.Column("shipped", sa.Text),
        text("data_version"),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("part", "key", name=op.f("pk_conflicts")),
    )
    op.create_table(
        "synced_commands",
        text("application_id"),
        text("scope"),
        text("digest"),
        sa.PrimaryKeyConstraint("application_id", "scope", name=op.f("pk_synced_commands")),
    )
    of_discord()
    of_editors()


def of_discord() -> None:
    """What the bot remembers of servers, channels and people: ids and switches."""
    op.create_table(
        "channel_modes",
        text("channel_id"),
        text("guild_id"),
        text("mode"),
        sa.PrimaryKeyConstraint("channel_id", name=op.f("pk_channel_modes")),
        sa.CheckConstraint("mode IN ('off', 'mentions', 'questions')", name=op.f("ck_channel_modes_mode")),
    )
    op.create_table(
        "replies",
        text("question_id"),
        sa.Column("reply_id", sa.Text),
        text("channel_id"),
        sa.Column("guild_id", sa.Text),
        text("asker_id"),
        sa.Column("unasked", sa.Boolean, nullable=False),
        sa.Column("removed", sa.Boolean, nullable=False),
        sa.Column("at", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("question_id", name=op.f("pk_replies")),
    )
    op.create_table("opted_out", text("person_id"), sa.PrimaryKeyConstraint("person_id", name=op.f("pk_opted_out")))
    op.create_table(
        "paused_guilds", text("guild_id"), sa.PrimaryKeyConstraint("guild_id", name=op.f("pk_paused_guilds"))
    )
    op.create_table(
        "muted_members",
        text("guild_id"),
        text("person_id"),
        sa.PrimaryKeyConstraint("guild_id", "person_id", name=op.f("pk_muted_members")),
    )
    op.create_table(
        "unmatched_names",
        text("name"),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("last", sa.Integer, nullable=False),
        sa.Column("ignored", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_unmatched_names")),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_unmatched_names_name")),
        sa.CheckConstraint("count >= 1", name=op.f("ck_unmatched_names_count")),
    )


def of_editors() -> None:
    """The log of changes, changes that wait to be confirmed, and what people say is wrong."""
    op.create_table(
        "changes",
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("at", sa.Integer, nullable=False),
        text("kind"),
        sa.Column("person_id", sa.Text),
        *(text(name) for name in ("name", "reason", "source")),
        sa.Column("undoes", sa.Integer),
        sa.PrimaryKeyConstraint("revision", name=op.f("pk_changes")),
    )
    op.create_table(
        "change_steps",
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        text("part"),
        text("key"),
        *(sa.Column(name, sa.Text) for name in ("country", "before", "after")),
        sa.PrimaryKeyConstraint("revision", "place", name=op.f("pk_change_steps")),
        sa.ForeignKeyConstraint(["revision"], ["changes.revision"], name=op.f("fk_change_steps_revision_changes")),
    )
    op.create_index("ix_change_steps_record", "change_steps", ["part", "key"])
    op.create_index("ix_change_steps_country", "change_steps", ["country"])
    op.create_table(
        "drafts",
        text("id"),
        text("person_id"),
        sa.Column("at", sa.Integer, nullable=False),
        text("content"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drafts")),
    )
    op.create_table(
        "complaints",
        sa.Column("id", sa.Integer, nullable=False),
        text("person_id"),
        sa.Column("at", sa.Integer, nullable=False),
        text("country"),
        sa.Column("year", sa.Integer, nullable=False),
        text("shown"),
        text("text"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_complaints")),
    )


def downgrade() -> None:
    for name in ("complaints", "drafts", "change_steps", "changes"):
        op.drop_table(name)
    for name in ("unmatched_names", "muted_members", "paused_guilds", "opted_out", "replies", "channel_modes"):
        op.drop_table(name)
    for name in (
        "synced_commands",
        "conflicts",
        "state",
        "hotlines",
        "terms",
        "tier_texts",
        "sources",
        "narratives",
        "findings",
    ):
        op.drop_table(name)
    for name in ("gaps", "ratings", "reports", "everyday_words", "areas", "ambiguous_names", "aliases", "countries"):
        op.drop_table(name)


def text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def country(table: str) -> tuple[Any, ...]:
    return text("iso3"), sa.ForeignKeyConstraint(["iso3"], ["countries.iso3"], name=op.f(f"fk_{table}_iso3_countries"))


def year(table: str) -> tuple[Any, ...]:
    column = sa.Column("year", sa.Integer, nullable=False)
    return column, sa.ForeignKeyConstraint(["year"], ["reports.year"], name=op.f(f"fk_{table}_year_reports"))


def records(name: str, key: list[str], *parts: Any) -> None:
    op.create_table(
        name,
        *parts,
        text("origin"),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("base", sa.Text),
        sa.Column("removed", sa.Boolean, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint(*key, name=op.f(f"pk_{name}")),
        sa.CheckConstraint("origin IN ('shipped', 'editor')", name=op.f(f"ck_{name}_origin")),
        sa.CheckConstraint("revision >= 1", name=op.f(f"ck_{name}_revision")),
    )

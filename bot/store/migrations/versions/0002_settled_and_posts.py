"""What the log keeps besides: which conflicts ended with a change, and which post tells of it."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("changes", sa.Column("settled", sa.Text))
    op.create_table(
        "posts",
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("channel_id", sa.Text, nullable=False),
        sa.Column("message_id", sa.Text),
        sa.Column("outdated", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("revision", "channel_id", name=op.f("pk_posts")),
        sa.ForeignKeyConstraint(["revision"], ["changes.revision"], name=op.f("fk_posts_revision_changes")),
    )


def downgrade() -> None:
    op.drop_table("posts")
    op.drop_column("changes", "settled")

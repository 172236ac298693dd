"""Which channel the log was posted in last; and no drafts of an older version, which this one can't read."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("state", sa.Column("log_channel", sa.Text))
    op.execute("DELETE FROM drafts")


def downgrade() -> None:
    op.drop_column("state", "log_channel")

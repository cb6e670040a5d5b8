"""Which package a sent one takes the place of."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables one version further."""
    op.add_column("outgoing_package", sa.Column("supersedes", sa.Integer(), nullable=True))

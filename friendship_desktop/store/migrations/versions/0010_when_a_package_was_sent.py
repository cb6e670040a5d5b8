"""When a package was handed over, as its House says."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables one version further."""
    op.add_column("outgoing_package", sa.Column("sent_at", sa.String(length=27), nullable=True))

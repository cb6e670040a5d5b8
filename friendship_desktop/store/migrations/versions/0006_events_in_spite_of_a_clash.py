"""Why an event takes place in spite of a clash."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables one version further."""
    op.add_column("event", sa.Column("override_reason", sa.String(length=200), nullable=True))

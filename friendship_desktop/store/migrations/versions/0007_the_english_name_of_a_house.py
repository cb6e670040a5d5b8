"""The English name of a House of the office."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables one version further."""
    op.add_column("roster_house", sa.Column("name_en", sa.String(length=200), nullable=True))

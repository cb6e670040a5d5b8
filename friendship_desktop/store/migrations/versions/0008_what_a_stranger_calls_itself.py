"""What a House that is not enrolled yet calls itself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables one version further."""
    op.add_column(
        "incoming_package", sa.Column("claimed_name", sa.String(length=200), nullable=True)
    )

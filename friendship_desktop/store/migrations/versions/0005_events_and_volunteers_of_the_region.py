"""Events and volunteers of the region."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables one version further."""
    op.create_table(
        "region_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("roster_id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(length=36), nullable=False),
        sa.Column("title_kk", sa.Text(), nullable=True),
        sa.Column("title_ru", sa.Text(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("kato", sa.String(length=9), nullable=True),
        sa.Column("format", sa.String(length=40), nullable=True),
        sa.Column("organiser_kind", sa.String(length=40), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("participants", sa.Integer(), nullable=True),
        sa.Column("counting_method", sa.String(length=40), nullable=True),
        sa.Column("children", sa.Integer(), nullable=True),
        sa.Column("youth", sa.Integer(), nullable=True),
        sa.Column("women", sa.Integer(), nullable=True),
        sa.Column("online_views", sa.Integer(), nullable=True),
        sa.Column("funding", sa.String(length=40), nullable=True),
        sa.Column("budget_tenge", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["roster_id"], ["roster_house.id"], name=op.f("fk_region_event_roster_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_region_event")),
        sa.UniqueConstraint(
            "roster_id", "public_id", name=op.f("uq_region_event_roster_id_public_id")
        ),
        info={"journal": False},
    )
    with op.batch_alter_table("region_event", schema=None) as batch_op:
        batch_op.create_index("ix_region_event_day", ["roster_id", "starts_on"], unique=False)

    op.create_table(
        "region_volunteer_month",
        sa.Column("roster_id", sa.Integer(), nullable=False),
        sa.Column("area", sa.String(length=40), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("volunteers", sa.Integer(), nullable=False),
        sa.Column("quarter_hours", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["roster_id"], ["roster_house.id"], name=op.f("fk_region_volunteer_month_roster_id")
        ),
        sa.PrimaryKeyConstraint(
            "roster_id", "area", "month", name=op.f("pk_region_volunteer_month")
        ),
        info={"journal": False},
        sqlite_with_rowid=False,
    )
    op.create_table(
        "region_event_association",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("association_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["association_id"],
            ["region_association.id"],
            name=op.f("fk_region_event_association_association_id"),
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["region_event.id"], name=op.f("fk_region_event_association_event_id")
        ),
        sa.PrimaryKeyConstraint(
            "event_id", "association_id", name=op.f("pk_region_event_association")
        ),
        info={"journal": False},
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("region_event_association", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_region_event_association_association_id"),
            ["association_id"],
            unique=False,
        )

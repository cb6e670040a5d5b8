"""Coded rows of the region."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables one version further."""
    op.create_table(
        "region_learner",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("roster_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["roster_id"], ["roster_house.id"], name=op.f("fk_region_learner_roster_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_region_learner")),
        sa.UniqueConstraint("roster_id", "code", name=op.f("uq_region_learner_roster_id_code")),
        info={"journal": False},
    )
    op.create_table(
        "region_stay",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("learner_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("start_level", sa.String(length=40), nullable=True),
        sa.Column("result_level", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(
            ["group_id"], ["region_group.id"], name=op.f("fk_region_stay_group_id")
        ),
        sa.ForeignKeyConstraint(
            ["learner_id"], ["region_learner.id"], name=op.f("fk_region_stay_learner_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_region_stay")),
        sa.UniqueConstraint(
            "learner_id",
            "group_id",
            "started_on",
            name=op.f("uq_region_stay_learner_id_group_id_started_on"),
        ),
        info={"journal": False},
    )
    with op.batch_alter_table("region_stay", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_region_stay_group_id"), ["group_id"], unique=False)

    op.create_table(
        "region_mark",
        sa.Column("lesson_id", sa.Integer(), nullable=False),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("mark", sa.String(length=12), nullable=False),
        sa.ForeignKeyConstraint(
            ["lesson_id"], ["region_lesson.id"], name=op.f("fk_region_mark_lesson_id")
        ),
        sa.ForeignKeyConstraint(
            ["stay_id"], ["region_stay.id"], name=op.f("fk_region_mark_stay_id")
        ),
        sa.PrimaryKeyConstraint("lesson_id", "stay_id", name=op.f("pk_region_mark")),
        info={"journal": False},
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("region_mark", schema=None) as batch_op:
        batch_op.create_index("ix_region_mark_stay", ["stay_id"], unique=False)

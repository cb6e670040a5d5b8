"""Teaching in depth."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:  # noqa: PLR0915 - one table after another
    """Bring the tables one version further."""
    op.create_table(
        "access_record",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(length=27), nullable=False),
        sa.Column("actor_id", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("subject", sa.String(length=200), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_record")),
        info={"journal": False},
    )
    op.create_table(
        "family",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_family")),
    )
    op.create_table(
        "programme",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("language_code", sa.String(length=40), nullable=True),
        sa.Column("level", sa.String(length=40), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme")),
    )
    op.create_table(
        "register_number",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("register", sa.String(length=40), nullable=False),
        sa.Column("year", sa.SmallInteger(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("dated", sa.Date(), nullable=False),
        sa.Column("subject", sa.String(length=200), nullable=False),
        sa.Column("annulled_on", sa.Date(), nullable=True),
        sa.Column("annul_reason", sa.String(length=200), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_number")),
        sa.UniqueConstraint(
            "register", "year", "number", name=op.f("uq_register_number_register_year_number")
        ),
    )
    op.create_table(
        "study_period",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_study_period_dates_in_order")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_study_period")),
    )
    op.create_table(
        "issued_paper",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("form", sa.String(length=40), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("dated", sa.Date(), nullable=False),
        sa.Column("issued_at", sa.String(length=27), nullable=False),
        sa.Column("actor_id", sa.Integer(), nullable=False),
        sa.Column("number_id", sa.Integer(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("data_hash", sa.String(length=64), nullable=False),
        sa.Column("pages", sa.SmallInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number_id"], ["register_number.id"], name=op.f("fk_issued_paper_number_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_paper")),
        info={"journal": False},
    )
    with op.batch_alter_table("issued_paper", schema=None) as batch_op:
        batch_op.create_index("ix_issued_paper_form_dated", ["form", "dated"], unique=False)

    op.create_table(
        "programme_topic",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("programme_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.SmallInteger(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("half_hours", sa.SmallInteger(), nullable=False),
        sa.Column("homework", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["programme.id"],
            name=op.f("fk_programme_topic_programme_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme_topic")),
        sa.UniqueConstraint(
            "programme_id", "number", name=op.f("uq_programme_topic_programme_id_number")
        ),
    )
    op.create_table(
        "consent",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("given_by", sa.String(length=200), nullable=True),
        sa.Column("method", sa.String(length=40), nullable=False),
        sa.Column("reference_no", sa.String(length=200), nullable=True),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("withdraw_reason", sa.String(length=200), nullable=True),
        sa.Column("text_version", sa.String(length=40), nullable=True),
        sa.Column("paper_location", sa.String(length=200), nullable=True),
        sa.Column("third_party", sa.String(length=200), nullable=True),
        sa.CheckConstraint(
            "valid_until IS NULL OR valid_until >= given_on", name=op.f("ck_consent_dates_in_order")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_consent_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consent_person_id"), ["person_id"], unique=False)

    op.create_table(
        "excused_period",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("note", sa.String(length=200), nullable=True),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_excused_period_dates_in_order")),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_excused_period_person_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_excused_period")),
        sa.UniqueConstraint(
            "person_id", "starts_on", name=op.f("uq_excused_period_person_id_starts_on")
        ),
    )
    with op.batch_alter_table("excused_period", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_excused_period_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "issued_paper_file",
        sa.Column("paper_id", sa.Integer(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["paper_id"], ["issued_paper.id"], name=op.f("fk_issued_paper_file_paper_id")
        ),
        sa.PrimaryKeyConstraint("paper_id", name=op.f("pk_issued_paper_file")),
        info={"journal": False},
    )
    op.create_table(
        "consent_item",
        sa.Column("consent_id", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["consent_id"],
            ["consent.id"],
            name=op.f("fk_consent_item_consent_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("consent_id", "purpose", name=op.f("pk_consent_item")),
    )
    op.create_table(
        "level_assessment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("language_code", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("level", sa.String(length=40), nullable=True),
        sa.Column("listening", sa.SmallInteger(), nullable=True),
        sa.Column("reading", sa.SmallInteger(), nullable=True),
        sa.Column("lexgram", sa.SmallInteger(), nullable=True),
        sa.Column("writing", sa.SmallInteger(), nullable=True),
        sa.Column("speaking", sa.SmallInteger(), nullable=True),
        sa.Column("external_no", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(
            ["group_id"], ["study_group.id"], name=op.f("fk_level_assessment_group_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_level_assessment_person_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_level_assessment")),
    )
    with op.batch_alter_table("level_assessment", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_level_assessment_group_id"), ["group_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_level_assessment_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "certificate",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(length=36), nullable=False),
        sa.Column("number_id", sa.Integer(), nullable=False),
        sa.Column("enrolment_id", sa.Integer(), nullable=False),
        sa.Column("level", sa.String(length=40), nullable=True),
        sa.Column("half_hours", sa.Integer(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("attended", sa.Integer(), nullable=False),
        sa.Column("possible", sa.Integer(), nullable=False),
        sa.Column("override_reason", sa.String(length=200), nullable=True),
        sa.Column("verify_code", sa.String(length=8), nullable=False),
        sa.Column("copies", sa.SmallInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["enrolment_id"], ["enrolment.id"], name=op.f("fk_certificate_enrolment_id")
        ),
        sa.ForeignKeyConstraint(
            ["number_id"], ["register_number.id"], name=op.f("fk_certificate_number_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate")),
        sa.UniqueConstraint("number_id", name=op.f("uq_certificate_number_id")),
        sa.UniqueConstraint("public_id", name=op.f("uq_certificate_public_id")),
        sa.UniqueConstraint("verify_code", name=op.f("uq_certificate_verify_code")),
    )
    with op.batch_alter_table("certificate", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_certificate_enrolment_id"), ["enrolment_id"], unique=False
        )

    with op.batch_alter_table("enrolment", schema=None) as batch_op:
        batch_op.add_column(sa.Column("out_order_no", sa.String(length=200), nullable=True))
        batch_op.add_column(sa.Column("out_order_date", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("start_level", sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column("result_level", sa.String(length=40), nullable=True))

    with op.batch_alter_table("guardian", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("is_representative", sa.Boolean(), nullable=False, server_default=sa.true())
        )
        batch_op.add_column(
            sa.Column("may_collect", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        batch_op.add_column(
            sa.Column("is_emergency", sa.Boolean(), nullable=False, server_default=sa.false())
        )

    # The defaults were for the rows that are there; the models give their own.
    with op.batch_alter_table("guardian", schema=None) as batch_op:
        for name in ("is_representative", "may_collect", "is_emergency"):
            batch_op.alter_column(name, server_default=None)

    with op.batch_alter_table("lesson", schema=None) as batch_op:
        batch_op.add_column(sa.Column("topic_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("replaces_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("override_reason", sa.String(length=200), nullable=True))
        batch_op.create_index(batch_op.f("ix_lesson_replaces_id"), ["replaces_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_lesson_topic_id"), ["topic_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_lesson_topic_id"), "programme_topic", ["topic_id"], ["id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_lesson_replaces_id"), "lesson", ["replaces_id"], ["id"]
        )

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("family_id", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_person_family_id"), ["family_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_person_family_id"), "family", ["family_id"], ["id"]
        )

    with op.batch_alter_table("study_group", schema=None) as batch_op:
        batch_op.add_column(sa.Column("programme_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("continues_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_study_group_programme_id"), "programme", ["programme_id"], ["id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_study_group_continues_id"), "study_group", ["continues_id"], ["id"]
        )

    with op.batch_alter_table("weekly_slot", schema=None) as batch_op:
        batch_op.add_column(sa.Column("valid_from", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("valid_to", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("room_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("teacher_id", sa.Integer(), nullable=True))
        batch_op.drop_constraint(
            batch_op.f("uq_weekly_slot_group_id_weekday_starts_at"), type_="unique"
        )
        batch_op.create_unique_constraint(
            batch_op.f("uq_weekly_slot_group_id_weekday_starts_at_valid_from"),
            ["group_id", "weekday", "starts_at", "valid_from"],
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_weekly_slot_teacher_id"), "person", ["teacher_id"], ["id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_weekly_slot_room_id"), "room", ["room_id"], ["id"]
        )

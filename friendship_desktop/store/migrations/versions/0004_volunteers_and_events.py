"""Volunteers and events."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:  # noqa: PLR0915 - one table after another
    """Bring the tables one version further."""
    op.create_table(
        "event_photo_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("jpeg", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_photo_file")),
        info={"journal": False},
    )
    op.create_table(
        "event_template",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title_kk", sa.String(length=200), nullable=False),
        sa.Column("title_ru", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("tasks", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_template")),
    )
    op.create_table(
        "form_map",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("shape", sa.String(length=64), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("cells", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_form_map")),
        sa.UniqueConstraint("shape", name=op.f("uq_form_map_shape")),
    )
    op.create_table(
        "letter_template",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("body_kk", sa.Text(), nullable=False),
        sa.Column("body_ru", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_template")),
    )
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(length=36), nullable=False),
        sa.Column("title_kk", sa.String(length=300), nullable=True),
        sa.Column("title_ru", sa.String(length=300), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.SmallInteger(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("ends_at", sa.SmallInteger(), nullable=True),
        sa.Column("place", sa.String(length=200), nullable=True),
        sa.Column("room_id", sa.Integer(), nullable=True),
        sa.Column("kato", sa.String(length=9), nullable=True),
        sa.Column("format", sa.String(length=40), nullable=True),
        sa.Column("organiser_kind", sa.String(length=40), nullable=False),
        sa.Column("organiser_name", sa.String(length=200), nullable=True),
        sa.Column("responsible", sa.String(length=200), nullable=True),
        sa.Column("languages", sa.String(length=200), nullable=True),
        sa.Column("goal_kk", sa.Text(), nullable=True),
        sa.Column("goal_ru", sa.Text(), nullable=True),
        sa.Column("programme_kk", sa.Text(), nullable=True),
        sa.Column("programme_ru", sa.Text(), nullable=True),
        sa.Column("budget_tenge", sa.Integer(), nullable=True),
        sa.Column("funding", sa.String(length=40), nullable=True),
        sa.Column("participants", sa.Integer(), nullable=True),
        sa.Column("counting_method", sa.String(length=40), nullable=True),
        sa.Column("children", sa.Integer(), nullable=True),
        sa.Column("youth", sa.Integer(), nullable=True),
        sa.Column("women", sa.Integer(), nullable=True),
        sa.Column("online_views", sa.Integer(), nullable=True),
        sa.Column("summary_kk", sa.Text(), nullable=True),
        sa.Column("summary_ru", sa.Text(), nullable=True),
        sa.Column("results_kk", sa.Text(), nullable=True),
        sa.Column("results_ru", sa.Text(), nullable=True),
        sa.Column("questions_raised", sa.Integer(), nullable=True),
        sa.Column("questions_solved", sa.Integer(), nullable=True),
        sa.Column("questions_forwarded", sa.Integer(), nullable=True),
        sa.Column("cancel_reason", sa.String(length=200), nullable=True),
        sa.Column("repeats_id", sa.Integer(), nullable=True),
        sa.Column("note_number_id", sa.Integer(), nullable=True),
        sa.Column("archived_at", sa.String(length=27), nullable=True),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_event_dates_in_order")),
        sa.CheckConstraint(
            "title_kk IS NOT NULL OR title_ru IS NOT NULL", name=op.f("ck_event_has_a_title")
        ),
        sa.ForeignKeyConstraint(
            ["note_number_id"], ["register_number.id"], name=op.f("fk_event_note_number_id")
        ),
        sa.ForeignKeyConstraint(["repeats_id"], ["event.id"], name=op.f("fk_event_repeats_id")),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_event_room_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
        sa.UniqueConstraint("public_id", name=op.f("uq_event_public_id")),
    )
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.create_index("ix_event_days", ["starts_on", "ends_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_repeats_id"), ["repeats_id"], unique=False)

    op.create_table(
        "award",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(length=36), nullable=False),
        sa.Column("number_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("recipient_kk", sa.String(length=200), nullable=False),
        sa.Column("recipient_ru", sa.String(length=200), nullable=False),
        sa.Column("body_kk", sa.Text(), nullable=False),
        sa.Column("body_ru", sa.Text(), nullable=False),
        sa.Column("copies", sa.SmallInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_award_event_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["number_id"], ["register_number.id"], name=op.f("fk_award_number_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_award_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_award")),
        sa.UniqueConstraint("number_id", name=op.f("uq_award_number_id")),
        sa.UniqueConstraint("public_id", name=op.f("uq_award_public_id")),
    )
    with op.batch_alter_table("award", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_award_event_id"), ["event_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_award_person_id"), ["person_id"], unique=False)

    op.create_table(
        "event_association",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("association_id", sa.Integer(), nullable=False),
        sa.Column("is_organiser", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["association_id"], ["association.id"], name=op.f("fk_event_association_association_id")
        ),
        sa.ForeignKeyConstraint(
            ["event_id"],
            ["event.id"],
            name=op.f("fk_event_association_event_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("event_id", "association_id", name=op.f("pk_event_association")),
    )
    op.create_table(
        "event_guest",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("position", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_event_guest_event_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_guest")),
    )
    with op.batch_alter_table("event_guest", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_guest_event_id"), ["event_id"], unique=False)

    op.create_table(
        "event_participant",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=True),
        sa.Column("organisation", sa.String(length=200), nullable=True),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("badge", sa.String(length=12), nullable=True),
        sa.Column("came_at", sa.String(length=27), nullable=True),
        sa.ForeignKeyConstraint(
            ["event_id"],
            ["event.id"],
            name=op.f("fk_event_participant_event_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_event_participant_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_participant")),
        sa.UniqueConstraint(
            "event_id", "person_id", name=op.f("uq_event_participant_event_id_person_id")
        ),
    )
    with op.batch_alter_table("event_participant", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_event_participant_event_id"), ["event_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_event_participant_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "event_photo",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("caption", sa.String(length=200), nullable=True),
        sa.Column("width", sa.SmallInteger(), nullable=False),
        sa.Column("height", sa.SmallInteger(), nullable=False),
        sa.Column("file_id", sa.Integer(), nullable=False),
        sa.Column("consent_checked", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_event_photo_event_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["file_id"], ["event_photo_file.id"], name=op.f("fk_event_photo_file_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_photo")),
    )
    with op.batch_alter_table("event_photo", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_photo_event_id"), ["event_id"], unique=False)

    op.create_table(
        "event_task",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("days_before", sa.SmallInteger(), nullable=False),
        sa.Column("responsible", sa.String(length=200), nullable=True),
        sa.Column("done_at", sa.String(length=27), nullable=True),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_event_task_event_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_task")),
    )
    with op.batch_alter_table("event_task", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_task_event_id"), ["event_id"], unique=False)

    op.create_table(
        "event_theme",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("theme", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_event_theme_event_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("event_id", "theme", name=op.f("pk_event_theme")),
    )
    op.create_table(
        "media_mention",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("outlet", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=True),
        sa.Column("title", sa.String(length=300), nullable=True),
        sa.Column("link", sa.String(length=500), nullable=True),
        sa.Column("is_ethnic_media", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_media_mention_event_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_media_mention")),
    )
    with op.batch_alter_table("media_mention", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_media_mention_event_id"), ["event_id"], unique=False)

    op.create_table(
        "shift",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("task", sa.String(length=200), nullable=False),
        sa.Column("area", sa.String(length=40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.SmallInteger(), nullable=False),
        sa.Column("ends_at", sa.SmallInteger(), nullable=False),
        sa.Column("needed", sa.SmallInteger(), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=True),
        sa.Column("is_hazardous", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "starts_at >= 0 AND starts_at < ends_at AND ends_at <= 1440",
            name=op.f("ck_shift_one_day"),
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_shift_event_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shift")),
    )
    with op.batch_alter_table("shift", schema=None) as batch_op:
        batch_op.create_index("ix_shift_day", ["day"], unique=False)
        batch_op.create_index(batch_op.f("ix_shift_event_id"), ["event_id"], unique=False)

    op.create_table(
        "volunteer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("registered_on", sa.Date(), nullable=False),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("platform_id", sa.String(length=200), nullable=True),
        sa.Column("skills", sa.String(length=500), nullable=True),
        sa.Column("quarters_brought_forward", sa.Integer(), nullable=False),
        sa.Column("consent_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["consent_id"],
            ["consent.id"],
            name=op.f("fk_volunteer_consent_id"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_volunteer_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_volunteer")),
        sa.UniqueConstraint("person_id", name=op.f("uq_volunteer_person_id")),
    )
    op.create_table(
        "volunteer_area",
        sa.Column("volunteer_id", sa.Integer(), nullable=False),
        sa.Column("area", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["volunteer_id"],
            ["volunteer.id"],
            name=op.f("fk_volunteer_area_volunteer_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("volunteer_id", "area", name=op.f("pk_volunteer_area")),
    )
    op.create_table(
        "volunteer_language",
        sa.Column("volunteer_id", sa.Integer(), nullable=False),
        sa.Column("language_code", sa.String(length=40), nullable=False),
        sa.Column("interprets", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["volunteer_id"],
            ["volunteer.id"],
            name=op.f("fk_volunteer_language_volunteer_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "volunteer_id", "language_code", name=op.f("pk_volunteer_language")
        ),
    )
    op.create_table(
        "volunteer_shift",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("shift_id", sa.Integer(), nullable=False),
        sa.Column("volunteer_id", sa.Integer(), nullable=False),
        sa.Column("quarters", sa.SmallInteger(), nullable=False),
        sa.Column("came", sa.Boolean(), nullable=True),
        sa.Column("confirmed_by", sa.Integer(), nullable=True),
        sa.Column("confirmed_by_name", sa.String(length=200), nullable=True),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        sa.Column("override_reason", sa.String(length=200), nullable=True),
        sa.CheckConstraint(
            "quarters BETWEEN 0 AND 48", name=op.f("ck_volunteer_shift_at_most_a_day")
        ),
        sa.ForeignKeyConstraint(
            ["confirmed_by"], ["account.id"], name=op.f("fk_volunteer_shift_confirmed_by")
        ),
        sa.ForeignKeyConstraint(
            ["shift_id"], ["shift.id"], name=op.f("fk_volunteer_shift_shift_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["volunteer_id"], ["volunteer.id"], name=op.f("fk_volunteer_shift_volunteer_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_volunteer_shift")),
        sa.UniqueConstraint(
            "shift_id", "volunteer_id", name=op.f("uq_volunteer_shift_shift_id_volunteer_id")
        ),
    )
    with op.batch_alter_table("volunteer_shift", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_volunteer_shift_volunteer_id"), ["volunteer_id"], unique=False
        )

    op.create_table(
        "volunteer_time",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("volunteer_id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.SmallInteger(), nullable=False),
        sa.Column("starts_at", sa.SmallInteger(), nullable=False),
        sa.Column("ends_at", sa.SmallInteger(), nullable=False),
        sa.CheckConstraint(
            "starts_at >= 0 AND starts_at < ends_at AND ends_at <= 1440",
            name=op.f("ck_volunteer_time_one_day"),
        ),
        sa.CheckConstraint("weekday BETWEEN 1 AND 7", name=op.f("ck_volunteer_time_iso_weekday")),
        sa.ForeignKeyConstraint(
            ["volunteer_id"],
            ["volunteer.id"],
            name=op.f("fk_volunteer_time_volunteer_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_volunteer_time")),
        sa.UniqueConstraint(
            "volunteer_id",
            "weekday",
            "starts_at",
            name=op.f("uq_volunteer_time_volunteer_id_weekday_starts_at"),
        ),
    )

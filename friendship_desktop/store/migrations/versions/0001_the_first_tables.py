"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:  # noqa: PLR0915 - one table after another
    """Bring the tables one version further."""
    op.create_table(
        "account",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("created_at", sa.String(length=27), nullable=False),
        sa.Column("closed_at", sa.String(length=27), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
    )
    op.create_table(
        "association",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(length=36), nullable=False),
        sa.Column("name_kk", sa.String(length=200), nullable=True),
        sa.Column("name_ru", sa.String(length=200), nullable=True),
        sa.Column("level", sa.String(length=40), nullable=True),
        sa.Column("legal_form", sa.String(length=40), nullable=True),
        sa.Column("bin", sa.String(length=12), nullable=True),
        sa.Column("registry_no", sa.String(length=200), nullable=True),
        sa.Column("accredited_until", sa.Date(), nullable=True),
        sa.Column("members_count", sa.Integer(), nullable=True),
        sa.Column("creative_collectives_count", sa.Integer(), nullable=True),
        sa.Column("chair_name", sa.String(length=200), nullable=True),
        sa.Column("chair_phone", sa.String(length=20), nullable=True),
        sa.Column("archived_at", sa.String(length=27), nullable=True),
        sa.Column(
            "sort_key", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_association")),
        sa.UniqueConstraint("public_id", name=op.f("uq_association_public_id")),
    )
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(length=27), nullable=False),
        sa.Column("actor_id", sa.Integer(), nullable=True),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("details", sa.Text(), nullable=True),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["undoes"], ["change.id"], name=op.f("fk_change_undoes")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
        info={"journal": False},
    )
    op.create_table(
        "holiday",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("name_kk", sa.String(length=200), nullable=False),
        sa.Column("name_ru", sa.String(length=200), nullable=False),
        sa.Column("name_en", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holiday")),
        sa.UniqueConstraint("day", name=op.f("uq_holiday_day")),
    )
    op.create_table(
        "house",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("database_id", sa.String(length=36), nullable=False),
        sa.Column("house_id", sa.String(length=12), nullable=True),
        sa.Column("level", sa.String(length=40), nullable=True),
        sa.Column("bin", sa.String(length=12), nullable=True),
        sa.Column("kato", sa.String(length=9), nullable=True),
        sa.Column("address", sa.String(length=200), nullable=True),
        sa.Column("phone", sa.String(length=200), nullable=True),
        sa.Column("email", sa.String(length=200), nullable=True),
        sa.Column("outgoing_index", sa.String(length=40), nullable=True),
        sa.Column("data_owner", sa.String(length=40), nullable=True),
        sa.Column("profile", sa.String(length=40), nullable=False),
        sa.Column("is_demo", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.String(length=27), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_house_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_house")),
    )
    op.create_table(
        "house_key",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("pkcs12", sa.LargeBinary(), nullable=False),
        sa.Column("age_identity", sa.String(length=100), nullable=False),
        sa.Column("certificate", sa.Text(), nullable=False),
        sa.Column("pending", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.String(length=27), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_house_key")),
        info={"journal": False},
    )
    op.create_table(
        "institution_name",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("name_kk", sa.String(length=200), nullable=False),
        sa.Column("name_ru", sa.String(length=200), nullable=False),
        sa.Column("name_en", sa.String(length=200), nullable=False),
        sa.Column("place_kk", sa.String(length=200), nullable=True),
        sa.Column("place_ru", sa.String(length=200), nullable=True),
        sa.Column("parent_kk", sa.String(length=200), nullable=True),
        sa.Column("parent_ru", sa.String(length=200), nullable=True),
        sa.Column("parent_en", sa.String(length=200), nullable=True),
        sa.Column("head_name", sa.String(length=200), nullable=True),
        sa.Column("head_position_kk", sa.String(length=200), nullable=True),
        sa.Column("head_position_ru", sa.String(length=200), nullable=True),
        sa.CheckConstraint(
            "valid_to IS NULL OR valid_to >= valid_from",
            name=op.f("ck_institution_name_dates_in_order"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_institution_name")),
    )
    op.create_table(
        "office",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.String(length=40), nullable=False),
        sa.Column("name_kk", sa.String(length=200), nullable=False),
        sa.Column("name_ru", sa.String(length=200), nullable=False),
        sa.Column("invitation", sa.LargeBinary(), nullable=False),
        sa.Column("practice", sa.Boolean(), nullable=False),
        sa.Column("joined_at", sa.String(length=27), nullable=False),
        sa.Column("known_sequence", sa.Integer(), nullable=False),
        sa.Column("known_head", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
        info={"journal": False},
    )
    op.create_table(
        "office_key",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("pkcs12", sa.LargeBinary(), nullable=False),
        sa.Column("age_identity", sa.String(length=100), nullable=False),
        sa.Column("certificate", sa.Text(), nullable=False),
        sa.Column("made_at", sa.String(length=27), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_key")),
        info={"journal": False},
    )
    op.create_table(
        "own_office",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.String(length=40), nullable=False),
        sa.Column("name_kk", sa.String(length=200), nullable=False),
        sa.Column("name_ru", sa.String(length=200), nullable=False),
        sa.Column("ca", sa.Text(), nullable=False),
        sa.Column("crl", sa.Text(), nullable=False),
        sa.Column("invitation", sa.LargeBinary(), nullable=False),
        sa.Column("due_days", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.String(length=27), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_own_office_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_office")),
        info={"journal": False},
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(length=36), nullable=False),
        sa.Column("surname", sa.String(length=200), nullable=False),
        sa.Column("given_name", sa.String(length=200), nullable=False),
        sa.Column("patronymic", sa.String(length=200), nullable=True),
        sa.Column("surname_kk", sa.String(length=200), nullable=True),
        sa.Column("given_name_kk", sa.String(length=200), nullable=True),
        sa.Column("patronymic_kk", sa.String(length=200), nullable=True),
        sa.Column("surname_ru", sa.String(length=200), nullable=True),
        sa.Column("given_name_ru", sa.String(length=200), nullable=True),
        sa.Column("patronymic_ru", sa.String(length=200), nullable=True),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("sex", sa.String(length=40), nullable=True),
        sa.Column("phone", sa.String(length=20), nullable=True),
        sa.Column("email", sa.String(length=200), nullable=True),
        sa.Column("preferred_language", sa.String(length=40), nullable=True),
        sa.Column("note", sa.String(length=500), nullable=True),
        sa.Column("archived_at", sa.String(length=27), nullable=True),
        sa.Column(
            "sort_key", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False
        ),
        sa.Column(
            "search_key",
            sa.Text().with_variant(sa.Text(collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.CheckConstraint("surname <> '' OR given_name <> ''", name=op.f("ck_person_has_a_name")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("public_id", name=op.f("uq_person_public_id")),
    )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.create_index("ix_person_birth_date", ["birth_date"], unique=False)
        batch_op.create_index(
            "ix_person_list", ["sort_key", "id", "search_key", "archived_at"], unique=False
        )
        batch_op.create_index("ix_person_search", ["search_key"], unique=False)

    op.create_table(
        "programme_document",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("number", sa.String(length=200), nullable=True),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("title_kk", sa.Text(), nullable=False),
        sa.Column("title_ru", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme_document")),
        sa.UniqueConstraint("code", name=op.f("uq_programme_document_code")),
    )
    op.create_table(
        "room",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room")),
        sa.UniqueConstraint("name", name=op.f("uq_room_name")),
    )
    op.create_table(
        "roster_house",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("house_id", sa.String(length=12), nullable=False),
        sa.Column("name_kk", sa.String(length=200), nullable=False),
        sa.Column("name_ru", sa.String(length=200), nullable=False),
        sa.Column("district", sa.String(length=200), nullable=True),
        sa.Column("phone", sa.String(length=200), nullable=True),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("key_code", sa.String(length=32), nullable=True),
        sa.Column("cert_sha256", sa.String(length=64), nullable=True),
        sa.Column("certificate", sa.Text(), nullable=True),
        sa.Column("age_recipient", sa.String(length=100), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("head", sa.String(length=64), nullable=True),
        sa.Column("missing", sa.Text(), nullable=False),
        sa.Column("made_at", sa.String(length=27), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roster_house")),
        sa.UniqueConstraint("house_id", name=op.f("uq_roster_house_house_id")),
        info={"journal": False},
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
        info={"journal": False},
    )
    op.create_table(
        "change_row",
        sa.Column("change_id", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(length=40), nullable=False),
        sa.Column("row_key", sa.String(length=80), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["change_id"], ["change.id"], name=op.f("fk_change_row_change_id")),
        sa.PrimaryKeyConstraint("change_id", "n", name=op.f("pk_change_row")),
        info={"journal": False},
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("change_row", schema=None) as batch_op:
        batch_op.create_index("ix_change_row_subject", ["table_name", "row_key"], unique=False)

    op.create_table(
        "guardian",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=20), nullable=True),
        sa.Column("relation", sa.String(length=40), nullable=True),
        sa.Column("is_primary", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_guardian_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guardian")),
    )
    with op.batch_alter_table("guardian", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_guardian_person_id"), ["person_id"], unique=False)

    op.create_table(
        "house_certificate",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("roster_id", sa.Integer(), nullable=False),
        sa.Column("serial", sa.String(length=50), nullable=False),
        sa.Column("cert_sha256", sa.String(length=64), nullable=False),
        sa.Column("key_code", sa.String(length=32), nullable=False),
        sa.Column("certificate", sa.Text(), nullable=False),
        sa.Column("issued_at", sa.String(length=27), nullable=False),
        sa.Column("revoked_at", sa.String(length=27), nullable=True),
        sa.ForeignKeyConstraint(
            ["roster_id"], ["roster_house.id"], name=op.f("fk_house_certificate_roster_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_house_certificate")),
        sa.UniqueConstraint("serial", name=op.f("uq_house_certificate_serial")),
        info={"journal": False},
    )
    with op.batch_alter_table("house_certificate", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_house_certificate_roster_id"), ["roster_id"], unique=False
        )

    op.create_table(
        "incoming_package",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("file_sha256", sa.String(length=64), nullable=False),
        sa.Column("file_name", sa.String(length=200), nullable=False),
        sa.Column("file_size", sa.Integer(), nullable=False),
        sa.Column("received_at", sa.String(length=27), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("roster_id", sa.Integer(), nullable=True),
        sa.Column("claimed_id", sa.String(length=12), nullable=True),
        sa.Column("key_code", sa.String(length=32), nullable=True),
        sa.Column("digest", sa.String(length=64), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=True),
        sa.Column("disclosure", sa.String(length=40), nullable=True),
        sa.Column("window_from", sa.Date(), nullable=True),
        sa.Column("window_to", sa.Date(), nullable=True),
        sa.Column("period_from", sa.Date(), nullable=True),
        sa.Column("period_to", sa.Date(), nullable=True),
        sa.Column("created_at", sa.String(length=27), nullable=True),
        sa.Column("app_version", sa.String(length=40), nullable=True),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.Column("differences", sa.Text(), nullable=False),
        sa.Column("supersedes", sa.String(length=64), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("remarks", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.String(length=27), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("receipt", sa.LargeBinary(), nullable=True),
        sa.Column("data", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["account.id"], name=op.f("fk_incoming_package_decided_by")
        ),
        sa.ForeignKeyConstraint(
            ["roster_id"], ["roster_house.id"], name=op.f("fk_incoming_package_roster_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incoming_package")),
        sa.UniqueConstraint("digest", name=op.f("uq_incoming_package_digest")),
        sa.UniqueConstraint("file_sha256", name=op.f("uq_incoming_package_file_sha256")),
        info={"journal": False},
    )
    with op.batch_alter_table("incoming_package", schema=None) as batch_op:
        batch_op.create_index(
            "ix_incoming_package_period", ["period_from", "period_to"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_incoming_package_roster_id"), ["roster_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_incoming_package_state"), ["state"], unique=False)

    op.create_table(
        "outgoing_package",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("manifest_sha256", sa.String(length=64), nullable=False),
        sa.Column("prev", sa.String(length=64), nullable=True),
        sa.Column("window_from", sa.Date(), nullable=False),
        sa.Column("window_to", sa.Date(), nullable=False),
        sa.Column("period_from", sa.Date(), nullable=False),
        sa.Column("period_to", sa.Date(), nullable=False),
        sa.Column("created_at", sa.String(length=27), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.Column("file_name", sa.String(length=200), nullable=False),
        sa.Column("file_size", sa.Integer(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=False),
        sa.Column("receipt", sa.LargeBinary(), nullable=True),
        sa.Column("answered_at", sa.String(length=27), nullable=True),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_outgoing_package_office_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outgoing_package")),
        sa.UniqueConstraint("manifest_sha256", name=op.f("uq_outgoing_package_manifest_sha256")),
        sa.UniqueConstraint(
            "office_id", "sequence", name=op.f("uq_outgoing_package_office_id_sequence")
        ),
        info={"journal": False},
    )
    op.create_table(
        "period_lock",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("period_from", sa.Date(), nullable=False),
        sa.Column("period_to", sa.Date(), nullable=False),
        sa.Column("locked_at", sa.String(length=27), nullable=False),
        sa.Column("locked_by", sa.Integer(), nullable=False),
        sa.Column("reopened_at", sa.String(length=27), nullable=True),
        sa.Column("reopened_by", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["locked_by"], ["account.id"], name=op.f("fk_period_lock_locked_by")
        ),
        sa.ForeignKeyConstraint(
            ["reopened_by"], ["account.id"], name=op.f("fk_period_lock_reopened_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_period_lock")),
        info={"journal": False},
    )
    op.create_table(
        "region_association",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("roster_id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(length=36), nullable=False),
        sa.Column("name_kk", sa.Text(), nullable=True),
        sa.Column("name_ru", sa.Text(), nullable=True),
        sa.Column("level", sa.String(length=40), nullable=True),
        sa.Column("legal_form", sa.String(length=40), nullable=True),
        sa.Column("registry_no", sa.Text(), nullable=True),
        sa.Column("accredited_until", sa.Date(), nullable=True),
        sa.Column("members_count", sa.Integer(), nullable=True),
        sa.Column("creative_collectives_count", sa.Integer(), nullable=True),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["roster_id"], ["roster_house.id"], name=op.f("fk_region_association_roster_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_region_association")),
        sa.UniqueConstraint(
            "roster_id", "public_id", name=op.f("uq_region_association_roster_id_public_id")
        ),
        info={"journal": False},
    )
    op.create_table(
        "region_breakdown",
        sa.Column("roster_id", sa.Integer(), nullable=False),
        sa.Column("period_from", sa.Date(), nullable=False),
        sa.Column("period_to", sa.Date(), nullable=False),
        sa.Column("dimension", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("persons", sa.Integer(), nullable=True),
        sa.Column("enrolments", sa.Integer(), nullable=True),
        sa.Column("hidden_below", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["roster_id"], ["roster_house.id"], name=op.f("fk_region_breakdown_roster_id")
        ),
        sa.PrimaryKeyConstraint(
            "roster_id",
            "period_from",
            "period_to",
            "dimension",
            "key",
            name=op.f("pk_region_breakdown"),
        ),
        info={"journal": False},
        sqlite_with_rowid=False,
    )
    op.create_table(
        "region_indicator",
        sa.Column("roster_id", sa.Integer(), nullable=False),
        sa.Column("period_from", sa.Date(), nullable=False),
        sa.Column("period_to", sa.Date(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("part", sa.String(length=40), nullable=False),
        sa.Column("value", sa.Integer(), nullable=True),
        sa.Column("hidden_below", sa.Integer(), nullable=True),
        sa.Column("unit", sa.String(length=40), nullable=False),
        sa.Column("rule_version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["roster_id"], ["roster_house.id"], name=op.f("fk_region_indicator_roster_id")
        ),
        sa.PrimaryKeyConstraint(
            "roster_id",
            "period_from",
            "period_to",
            "code",
            "part",
            name=op.f("pk_region_indicator"),
        ),
        info={"journal": False},
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("region_indicator", schema=None) as batch_op:
        batch_op.create_index(
            "ix_region_indicator_period", ["period_from", "period_to"], unique=False
        )

    op.create_table(
        "school",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("association_id", sa.Integer(), nullable=True),
        sa.Column("head_name", sa.String(length=200), nullable=True),
        sa.Column("venue", sa.String(length=200), nullable=True),
        sa.Column("kato", sa.String(length=9), nullable=True),
        sa.Column("opened_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("archived_at", sa.String(length=27), nullable=True),
        sa.Column(
            "sort_key", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["association_id"], ["association.id"], name=op.f("fk_school_association_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_school")),
        sa.UniqueConstraint("public_id", name=op.f("uq_school_public_id")),
    )
    with op.batch_alter_table("school", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_school_association_id"), ["association_id"], unique=False
        )

    op.create_table(
        "set_aside",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("subject", sa.String(length=80), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_set_aside_account_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_set_aside")),
        sa.UniqueConstraint("kind", "subject", name=op.f("uq_set_aside_kind_subject")),
    )
    op.create_table(
        "office_log",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(length=27), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("roster_id", sa.Integer(), nullable=True),
        sa.Column("incoming_id", sa.Integer(), nullable=True),
        sa.Column("details", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_office_log_account_id")
        ),
        sa.ForeignKeyConstraint(
            ["incoming_id"], ["incoming_package.id"], name=op.f("fk_office_log_incoming_id")
        ),
        sa.ForeignKeyConstraint(
            ["roster_id"], ["roster_house.id"], name=op.f("fk_office_log_roster_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_log")),
        info={"journal": False},
    )
    with op.batch_alter_table("office_log", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_office_log_roster_id"), ["roster_id"], unique=False)

    op.create_table(
        "region_school",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("roster_id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(length=36), nullable=False),
        sa.Column("association_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kato", sa.String(length=9), nullable=True),
        sa.Column("opened_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["association_id"],
            ["region_association.id"],
            name=op.f("fk_region_school_association_id"),
        ),
        sa.ForeignKeyConstraint(
            ["roster_id"], ["roster_house.id"], name=op.f("fk_region_school_roster_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_region_school")),
        sa.UniqueConstraint(
            "roster_id", "public_id", name=op.f("uq_region_school_roster_id_public_id")
        ),
        info={"journal": False},
    )
    with op.batch_alter_table("region_school", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_region_school_association_id"), ["association_id"], unique=False
        )

    op.create_table(
        "study_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(length=36), nullable=False),
        sa.Column("school_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("language_code", sa.String(length=40), nullable=True),
        sa.Column("level", sa.String(length=40), nullable=True),
        sa.Column("age_band", sa.String(length=40), nullable=True),
        sa.Column("academic_year", sa.Integer(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("planned_half_hours", sa.Integer(), nullable=True),
        sa.Column("lesson_half_hours", sa.Integer(), nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=True),
        sa.Column("archived_at", sa.String(length=27), nullable=True),
        sa.Column(
            "sort_key", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False
        ),
        sa.CheckConstraint(
            "ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on",
            name=op.f("ck_study_group_dates_in_order"),
        ),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_study_group_room_id")),
        sa.ForeignKeyConstraint(
            ["school_id"], ["school.id"], name=op.f("fk_study_group_school_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_study_group")),
        sa.UniqueConstraint("public_id", name=op.f("uq_study_group_public_id")),
    )
    with op.batch_alter_table("study_group", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_study_group_school_id"), ["school_id"], unique=False)

    op.create_table(
        "enrolment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("reason_in", sa.String(length=200), nullable=True),
        sa.Column("reason_out", sa.String(length=40), nullable=True),
        sa.Column("order_no", sa.String(length=200), nullable=True),
        sa.Column("order_date", sa.Date(), nullable=True),
        sa.Column("is_guest", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "ended_on IS NULL OR ended_on >= started_on", name=op.f("ck_enrolment_dates_in_order")
        ),
        sa.ForeignKeyConstraint(
            ["group_id"], ["study_group.id"], name=op.f("fk_enrolment_group_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_enrolment_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrolment")),
    )
    with op.batch_alter_table("enrolment", schema=None) as batch_op:
        batch_op.create_index(
            "ix_enrolment_group_dates",
            ["group_id", "started_on", "ended_on", "is_guest"],
            unique=False,
        )
        batch_op.create_index(batch_op.f("ix_enrolment_person_id"), ["person_id"], unique=False)

    op.create_table(
        "group_teacher",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["group_id"], ["study_group.id"], name=op.f("fk_group_teacher_group_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_group_teacher_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_teacher")),
    )
    with op.batch_alter_table("group_teacher", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_teacher_group_id"), ["group_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_group_teacher_person_id"), ["person_id"], unique=False)

    op.create_table(
        "lesson",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.SmallInteger(), nullable=False),
        sa.Column("starts_at", sa.SmallInteger(), nullable=True),
        sa.Column("ends_at", sa.SmallInteger(), nullable=True),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("half_hours", sa.SmallInteger(), nullable=False),
        sa.Column("topic", sa.String(length=200), nullable=True),
        sa.Column("homework", sa.String(length=200), nullable=True),
        sa.Column("teacher_id", sa.Integer(), nullable=True),
        sa.Column("room_id", sa.Integer(), nullable=True),
        sa.Column("cancel_reason", sa.String(length=200), nullable=True),
        sa.Column("locked_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["group_id"], ["study_group.id"], name=op.f("fk_lesson_group_id")),
        sa.ForeignKeyConstraint(
            ["locked_by"], ["outgoing_package.id"], name=op.f("fk_lesson_locked_by")
        ),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_lesson_room_id")),
        sa.ForeignKeyConstraint(["teacher_id"], ["person.id"], name=op.f("fk_lesson_teacher_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lesson")),
        sa.UniqueConstraint(
            "group_id", "day", "number", name=op.f("uq_lesson_group_id_day_number")
        ),
    )
    with op.batch_alter_table("lesson", schema=None) as batch_op:
        batch_op.create_index("ix_lesson_day", ["day"], unique=False)
        batch_op.create_index(batch_op.f("ix_lesson_teacher_id"), ["teacher_id"], unique=False)

    op.create_table(
        "region_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("roster_id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(length=36), nullable=False),
        sa.Column("school_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=True),
        sa.Column("level", sa.String(length=40), nullable=True),
        sa.Column("age_band", sa.String(length=40), nullable=True),
        sa.Column("academic_year", sa.String(length=9), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("planned_half_hours", sa.Integer(), nullable=True),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["roster_id"], ["roster_house.id"], name=op.f("fk_region_group_roster_id")
        ),
        sa.ForeignKeyConstraint(
            ["school_id"], ["region_school.id"], name=op.f("fk_region_group_school_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_region_group")),
        sa.UniqueConstraint(
            "roster_id", "public_id", name=op.f("uq_region_group_roster_id_public_id")
        ),
        info={"journal": False},
    )
    with op.batch_alter_table("region_group", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_region_group_school_id"), ["school_id"], unique=False)

    op.create_table(
        "weekly_slot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.SmallInteger(), nullable=False),
        sa.Column("starts_at", sa.SmallInteger(), nullable=False),
        sa.Column("ends_at", sa.SmallInteger(), nullable=False),
        sa.CheckConstraint(
            "starts_at >= 0 AND starts_at < ends_at AND ends_at <= 1440",
            name=op.f("ck_weekly_slot_one_day"),
        ),
        sa.CheckConstraint("weekday BETWEEN 1 AND 7", name=op.f("ck_weekly_slot_iso_weekday")),
        sa.ForeignKeyConstraint(
            ["group_id"], ["study_group.id"], name=op.f("fk_weekly_slot_group_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_weekly_slot")),
        sa.UniqueConstraint(
            "group_id",
            "weekday",
            "starts_at",
            name=op.f("uq_weekly_slot_group_id_weekday_starts_at"),
        ),
    )
    with op.batch_alter_table("weekly_slot", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_weekly_slot_group_id"), ["group_id"], unique=False)

    op.create_table(
        "mark",
        sa.Column("lesson_id", sa.Integer(), nullable=False),
        sa.Column("enrolment_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=12), nullable=False),
        sa.Column("attended", sa.Boolean(), nullable=False),
        sa.Column("minutes_late", sa.SmallInteger(), nullable=True),
        sa.Column("note", sa.String(length=120), nullable=True),
        sa.ForeignKeyConstraint(
            ["enrolment_id"], ["enrolment.id"], name=op.f("fk_mark_enrolment_id")
        ),
        sa.ForeignKeyConstraint(["lesson_id"], ["lesson.id"], name=op.f("fk_mark_lesson_id")),
        sa.PrimaryKeyConstraint("lesson_id", "enrolment_id", name=op.f("pk_mark")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("mark", schema=None) as batch_op:
        batch_op.create_index("ix_mark_enrolment", ["enrolment_id"], unique=False)

    op.create_table(
        "region_group_month",
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("arrived", sa.Integer(), nullable=False),
        sa.Column("left", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("held", sa.Integer(), nullable=False),
        sa.Column("half_hours", sa.Integer(), nullable=False),
        sa.Column("attended", sa.Integer(), nullable=False),
        sa.Column("possible", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"], ["region_group.id"], name=op.f("fk_region_group_month_group_id")
        ),
        sa.PrimaryKeyConstraint("group_id", "month", name=op.f("pk_region_group_month")),
        info={"journal": False},
        sqlite_with_rowid=False,
    )
    op.create_table(
        "region_lesson",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("half_hours", sa.Integer(), nullable=False),
        sa.Column("enrolled", sa.Integer(), nullable=True),
        sa.Column("attended", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["group_id"], ["region_group.id"], name=op.f("fk_region_lesson_group_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_region_lesson")),
        sa.UniqueConstraint(
            "group_id", "day", "number", name=op.f("uq_region_lesson_group_id_day_number")
        ),
        info={"journal": False},
    )

"""Versions of the tables: new files are made at the newest, old ones are brought there."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest
from alembic import command
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, select, text
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.store import cipher, copies, migrations, schema
from friendship_desktop.store.keys import Keys
from friendship_desktop.store.migrations import known
from friendship_desktop.store.models import Base, Guardian, Mark, WeeklySlot
from friendship_desktop.store.opening import open_house


@pytest.fixture
def engine(tmp_path):
    made = cipher.engine_for(tmp_path / "other.db", Keys.fresh())
    yield made
    made.dispose()


def tables(engine):
    """Everything SQLite knows about the tables, free of the order of columns and constraints."""
    seen = inspect(engine)
    return {
        name: (
            sorted(
                (c["name"], str(c["type"]), c["nullable"], c["default"])
                for c in seen.get_columns(name)
            ),
            seen.get_pk_constraint(name),
            sorted(map(repr, seen.get_foreign_keys(name))),
            sorted(map(repr, seen.get_unique_constraints(name))),
            sorted(map(repr, seen.get_check_constraints(name))),
            sorted(map(repr, seen.get_indexes(name))),
            "WITHOUT ROWID" in sql(engine, name),
        )
        for name in seen.get_table_names()
    }


def sql(engine, name):
    with engine.connect() as connection:
        query = f"SELECT sql FROM sqlite_master WHERE name = '{name}'"
        return connection.exec_driver_sql(query).scalar().upper()


def test_the_scripts_make_what_the_models_say(house, engine):
    migrations.upgrade(engine)
    assert tables(engine) == tables(house.database.engine), "run python tools/migration.py"
    assert "WITHOUT ROWID" in sql(engine, "mark")


def test_a_house_of_the_first_version_keeps_its_rows(engine):
    with engine.execution_options(writes=True).connect() as connection:
        command.upgrade(migrations.config(connection), "0001")
    with engine.execution_options(writes=True).begin() as connection:
        for statement in (
            (
                "INSERT INTO person (id, public_id, surname, given_name, sort_key, search_key)"
                " VALUES (1, 'p-1', 'Сейітова', 'Айша', 'a', 'a')"
            ),
            "INSERT INTO guardian VALUES (1, 1, 'Анасы', '+77000000001', 'mother', 1)",
            (
                "INSERT INTO study_group (id, public_id, kind, title, academic_year, status,"
                " lesson_half_hours, sort_key) VALUES (1, 'g-1', 'other', 'Топ', 2026, 'active', 2, 'a')"
            ),
            "INSERT INTO weekly_slot VALUES (1, 1, 7, 600, 690)",
            (
                "INSERT INTO lesson (id, group_id, day, number, status, half_hours)"
                " VALUES (1, 1, '2026-11-22', 1, 'held', 2)"
            ),
            (
                "INSERT INTO enrolment (id, person_id, group_id, started_on, is_guest)"
                " VALUES (1, 1, 1, '2026-09-06', 0)"
            ),
            "INSERT INTO mark (lesson_id, enrolment_id, code, attended) VALUES (1, 1, 'present', 1)",
        ):
            connection.exec_driver_sql(statement)
    migrations.upgrade(engine)
    with Session(engine) as session:
        guardian = session.scalars(select(Guardian)).one()
        assert (guardian.is_primary, guardian.is_representative) == (True, True)
        assert (guardian.may_collect, guardian.is_emergency) == (False, False)
        assert session.scalars(select(WeeklySlot.starts_at)).one() == 600
        assert session.scalars(select(Mark.code)).one() == "present"
        assert not session.execute(text("PRAGMA foreign_key_check")).all()


def test_alembic_finds_nothing_to_do(house):
    with house.database.engine.connect() as connection:
        command.check(migrations.config(connection))


def test_the_known_revisions_are_those_of_the_scripts(engine):
    with engine.connect() as connection:
        scripts = ScriptDirectory.from_config(migrations.config(connection))
    order = [script.revision for script in scripts.walk_revisions()][::-1]
    assert tuple(order) == known.REVISIONS
    assert scripts.get_current_head() == known.HEAD


def test_starting_does_not_import_alembic(house, folder):
    house.close()
    program = (
        "import sys, datetime as dt; from pathlib import Path\n"
        "from friendship_desktop.store.opening import open_house\n"
        "from friendship_desktop.store.folder import Folder\n"
        "assert 'sqlalchemy' not in sys.modules\n"
        "house = open_house(Folder(Path(sys.argv[1])), now=lambda: dt.datetime.now(dt.UTC))\n"
        "house.close()\n"
        "print('alembic' in sys.modules, 'sqlalchemy' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder.root)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.split() == ["False", "True"]


@pytest.fixture
def next_version(monkeypatch):
    """Pretend that this program knows one revision more, which adds a column."""
    monkeypatch.setattr(known, "REVISIONS", (*known.REVISIONS, "9999"))
    monkeypatch.setattr(schema, "HEAD", "9999")

    def upgrade(engine):
        with engine.execution_options(writes=True).begin() as connection:
            operations = Operations(MigrationContext.configure(connection))
            with operations.batch_alter_table("mark") as batch:
                batch.alter_column("note", new_column_name="remark")
            connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")

    monkeypatch.setattr(migrations, "upgrade", upgrade)
    return upgrade


def test_an_old_house_is_copied_and_then_brought_up_to_date(house, folder, now, mark, next_version):
    mark(house, 1, 1)
    house.close()
    with open_house(folder, now=now) as opened:
        assert "remark" in {c["name"] for c in inspect(opened.database.engine).get_columns("mark")}
        assert "WITHOUT ROWID" in sql(opened.database.engine, "mark")
        assert opened.check().is_whole
    (copy,) = copies.listed(folder.copies)
    assert copy.reason == "before-migration"


def test_a_reader_also_finds_an_up_to_date_house(house, folder, now, next_version):
    house.close()
    with open_house(folder, now=now, writing=False) as opened:
        assert not opened.can_write
        assert "remark" in {c["name"] for c in inspect(opened.database.engine).get_columns("mark")}


def test_a_failed_migration_changes_nothing(house, folder, now, monkeypatch, next_version):
    def fail(engine):
        with engine.execution_options(writes=True).begin() as connection:
            connection.exec_driver_sql("ALTER TABLE mark ADD COLUMN half TEXT")
            connection.exec_driver_sql("ALTER TABLE nowhere ADD COLUMN half TEXT")

    house.close()
    monkeypatch.setattr(migrations, "upgrade", fail)
    with pytest.raises(Exception, match="nowhere"):
        open_house(folder, now=now)
    monkeypatch.setattr(migrations, "upgrade", next_version)
    with open_house(folder, now=now) as opened:
        assert "half" not in {
            c["name"] for c in inspect(opened.database.engine).get_columns("mark")
        }


def test_a_newer_house_is_refused_untouched(house, folder, now):
    with house.database.engine.execution_options(writes=True).begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    house.close()
    path = folder.database_path(house.vault)
    content = path.read_bytes()
    with pytest.raises(UserError, match="E_NEWER"):
        open_house(folder, now=now)
    assert path.read_bytes() == content


def test_every_constraint_has_a_name():
    for table in Base.metadata.tables.values():
        for constraint in table.constraints:
            assert constraint.name, f"{table.name}: {constraint}"


@pytest.fixture(autouse=True)
def quiet():
    """Alembic tells each step; the tests need not."""
    logging.getLogger("alembic").setLevel(logging.WARNING)

"""What a database holds, for comparing states."""

import json

from sqlalchemy import select

from friendship_desktop.store.models import ChangeRow, Mark, StudyGroup


def journal(database, change_id):
    with database.read() as session:
        return [
            (
                row.table_name,
                row.row_key,
                row.before and json.loads(row.before),
                row.after and json.loads(row.after),
            )
            for row in session.scalars(
                select(ChangeRow).where(ChangeRow.change_id == change_id).order_by(ChangeRow.n)
            )
        ]


def marks(database):
    with database.read() as session:
        return {
            (m.lesson_id, m.enrolment_id): (m.code, m.attended, m.minutes_late, m.note)
            for m in session.scalars(select(Mark))
        }


def whole(database):
    """Everything but the journal, to compare states."""
    with database.read() as session:
        return {
            name: sorted(map(repr, session.execute(select(table)).all()))
            for name, table in StudyGroup.metadata.tables.items()
            if not name.startswith("change")
        }

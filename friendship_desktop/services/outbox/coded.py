"""Rows of the coded level: learners by a code of their House, their stays and their marks.

Only people whose teaching is consented to on the day of the package are among them; nothing but
the year of birth is said of a person.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import hmac
from collections.abc import Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from friendship_desktop.exchange.columns import Row
from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.services.consents.force import has_teaching
from friendship_desktop.services.indicators import Period, overlaps
from friendship_desktop.store.models import Enrolment, Lesson, Mark, Person

CODE_BYTES = 10


def code_of(public_id: str, key: bytes) -> str:
    """Give the code of a person: the same in every package of the House, and nobody else's.

    It is pseudonymous: whoever has the House's database can tell who it is.
    """
    digest = hmac.digest(key, public_id.encode(), hashlib.sha256)
    return base64.b32encode(digest[:CODE_BYTES]).decode()


def coded_rows(
    session: Session,
    window: Period,
    *,
    key: bytes,
    on: dt.date,
    groups: Mapping[int, int],
    lessons: Mapping[int, int],
) -> dict[str, list[Row]]:
    """Read the three tables; `groups` and `lessons` are the package's numbers by database id."""
    stays = session.execute(
        select(
            Enrolment.id,
            Enrolment.person_id,
            Enrolment.group_id,
            Enrolment.started_on,
            Enrolment.ended_on,
            Enrolment.start_level,
            Enrolment.result_level,
            Person.public_id,
            Person.birth_date,
            Person.birth_year,
        )
        .join(Person, Person.id == Enrolment.person_id)
        .where(overlaps(window), has_teaching(on))
        .order_by(Enrolment.id)
    ).all()
    learners: dict[int, Row] = {
        row.person_id: (
            row.person_id,
            code_of(row.public_id, key),
            row.birth_date.year if row.birth_date else row.birth_year,
        )
        for row in stays
    }
    enrolments: list[Row] = [
        (row.id, row.person_id, groups[row.group_id], *row[3:7]) for row in stays
    ]
    among = {row.id for row in stays}
    marks = session.execute(
        select(Mark.lesson_id, Mark.enrolment_id, Mark.code)
        .join(Lesson, Lesson.id == Mark.lesson_id)
        .where(Lesson.day.between(window.first, window.last), Lesson.status == LessonStatus.HELD)
    )
    return {
        "learners": list(learners.values()),
        "enrolments": enrolments,
        "marks": [(lessons[row[0]], row[1], row[2]) for row in marks if row[1] in among],
    }


def left_out(session: Session, window: Period, *, on: dt.date) -> int:
    """Count learners of the window who are not among the rows: no consent to teaching is in force."""
    count = session.scalar(
        select(func.count(Person.id.distinct()))
        .join(Enrolment, Enrolment.person_id == Person.id)
        .where(overlaps(window), ~has_teaching(on))
    )
    return count or 0

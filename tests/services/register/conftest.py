import datetime as dt
from dataclasses import dataclass

import pytest

from friendship_desktop.rules.access import Actor
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.register.service import RegisterService
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import (
    Enrolment,
    GroupTeacher,
    Guardian,
    Holiday,
    Person,
    School,
    StudyGroup,
    WeeklySlot,
)

TODAY = dt.date(2026, 11, 22)  # a Sunday
COORDINATOR = Actor(1, "coordinator")


@dataclass(frozen=True)
class Class:
    """A group that meets on Sundays at ten, with three learners, one of whom left on the 15th."""

    database: Database
    register: RegisterService
    group: int
    aigul: int
    boris: int
    left: int
    aigul_public_id: str


def person(session, surname, given_name, n):
    row = Person(
        public_id=f"00000000-0000-7000-8000-{n:012d}",
        surname=surname,
        given_name=given_name,
        birth_year=2015,
        sort_key=surname,
        search_key=surname.casefold(),
    )
    session.add(row)
    session.flush()
    return row


@pytest.fixture
def sunday_class(database):
    with database.write(None, "test") as unit:
        session = unit.session
        school = School(public_id="s" * 36, name="«Идель»", status="active", sort_key="и")
        session.add(school)
        session.flush()
        group = StudyGroup(
            public_id="g" * 36,
            school_id=school.id,
            kind="mother_tongue",
            title="Татар тілі",
            academic_year=2026,
            starts_on=dt.date(2026, 9, 1),
            status="active",
            sort_key="т",
        )
        session.add(group)
        session.flush()
        session.add(WeeklySlot(group_id=group.id, weekday=7, starts_at=600, ends_at=690))
        session.add(
            Holiday(day=dt.date(2026, 10, 25), kind="public", name_kk="а", name_ru="б", name_en="c")
        )
        people = [
            person(session, name, "А", n) for n, name in enumerate(("Айгүл", "Борис", "Ветров"))
        ]
        session.add(Guardian(person_id=people[0].id, name="Анасы", phone="+77000000001"))
        stays = [
            Enrolment(person_id=row.id, group_id=group.id, started_on=dt.date(2026, 9, 1))
            for row in people
        ]
        stays[2].ended_on = dt.date(2026, 11, 15)
        session.add_all(stays)
        session.add(GroupTeacher(group_id=group.id, person_id=people[1].id))
        session.flush()
        facts = (group.id, *(stay.id for stay in stays), people[0].public_id)
    return Class(database, RegisterService(database, Clock()), *facts)

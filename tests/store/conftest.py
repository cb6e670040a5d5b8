"""A House in a temporary folder; passwords cost next to nothing here."""

import datetime as dt

import pytest

from friendship_desktop.store.folder import Folder
from friendship_desktop.store.models import Enrolment, House, Lesson, Person, StudyGroup
from friendship_desktop.store.opening import create_house
from friendship_desktop.store.slots import Cost

CHEAP = Cost(memory=1024, passes=1, lanes=1)
MOMENT = dt.datetime(2026, 11, 16, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=5)))


@pytest.fixture
def moment():
    return MOMENT


@pytest.fixture
def now():
    return lambda: MOMENT


@pytest.fixture
def cheap():
    return CHEAP


@pytest.fixture
def folder(tmp_path):
    return Folder(tmp_path / "data")


def fill(house, learners=3, lessons=3):
    """Add the House's row, a group, learners and lessons; return (lesson ids, enrolment ids)."""
    with house.database.write(None, "fill") as unit:
        unit.session.add(
            House(id=1, database_id=house.database_id, profile="ana_tili", created_at="2026")
        )
        group = unit.add(
            StudyGroup,
            {
                "public_id": "g1",
                "kind": "mother_tongue",
                "title": "Ana tili",
                "academic_year": 2026,
                "status": "active",
                "sort_key": "a",
            },
        )
        people = unit.add_many(
            Person,
            [
                {
                    "public_id": f"p{n}",
                    "surname": "Қайратқызы",
                    "given_name": f"Айгүл{n}",
                    "sort_key": f"{n}",
                    "search_key": f"{n}",
                }
                for n in range(learners)
            ],
        )
        stays = unit.add_many(
            Enrolment,
            [
                {"person_id": n, "group_id": group, "started_on": dt.date(2026, 9, 1)}
                for n in people
            ],
        )
        days = unit.add_many(
            Lesson,
            [
                {
                    "group_id": group,
                    "day": dt.date(2026, 9, 1) + dt.timedelta(n),
                    "status": "planned",
                    "half_hours": 2,
                }
                for n in range(lessons)
            ],
        )
    return days, stays


@pytest.fixture
def fill_house():
    return fill


@pytest.fixture
def house(folder, now):
    opened = create_house(folder, now=now)
    opened.vault.cost = CHEAP
    fill(opened)
    yield opened
    opened.close()


@pytest.fixture
def mark():
    """Write one mark, as the register does."""

    def write(house, lesson, enrolment, code="present"):
        with house.database.write(1, "register.mark") as unit:
            unit.put(
                "mark",
                {"lesson_id": lesson, "enrolment_id": enrolment},
                {"code": code, "attended": code == "present", "minutes_late": None, "note": None},
            )
        return unit

    return write

"""Coded rows in the office: taken in, changed, taken back, and never touched by another window."""

import datetime as dt

import pytest
from sqlalchemy import func, select

from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.store.models import (
    Consent,
    ConsentItem,
    Mark,
    Person,
    RegionLearner,
    RegionMark,
    RegionStay,
)
from tests.services.office.conftest import NOVEMBER, TODAY, YEAR


def give_consents(unit):
    for person_id in unit.session.scalars(select(Person.id)).all():
        given = Consent(person_id=person_id, method="paper", given_on=dt.date(2026, 9, 1))
        unit.session.add(given)
        unit.session.flush()
        unit.session.add(ConsentItem(consent_id=given.id, purpose="teaching"))


@pytest.fixture
def coded(house, enrol):
    """A House that is enrolled and sends learners by code from now on."""
    enrol(house)
    house.write(give_consents)
    services = house.services
    services.disclosure.send_coded(services.actor, "12-04/137", TODAY, today=TODAY)
    return house


def stored(office):
    with office.open_house.database.read() as session:
        return tuple(
            session.scalar(select(func.count()).select_from(model))
            for model in (RegionLearner, RegionStay, RegionMark)
        )


def own_marks(house, window=YEAR):
    rows = house.services.outbox.draft(window, NOVEMBER).collected.rows
    return tuple(len(rows[table]) for table in ("learners", "enrolments", "marks"))


def taken(office, drop, house, **more):
    came = drop(house.export(**more))
    assert came.state == "waiting", came.code
    done = office.inbox.accept(office.actor, came.id, confirmed=True)
    assert done.state == "accepted"
    return came


def test_learners_come_in_by_code_and_go_with_them(office, drop, coded):
    assert stored(office) == (0, 0, 0)
    taken(office, drop, coded)
    assert stored(office) == own_marks(coded)
    assert min(stored(office)) > 0

    coded.services.disclosure.send_counts(coded.services.actor)
    review = office.inbox.look(coded.export().read_bytes())
    marks = next(one for one in review.differences if one.table == "marks")
    assert len(marks.removed) == stored(office)[2]
    assert marks.shrinks
    taken(office, drop, coded)
    assert stored(office) == (0, 0, 0)


def test_a_mended_mark_is_the_only_difference(office, drop, coded):
    taken(office, drop, coded)

    def mend(unit):
        mark = unit.session.scalars(select(Mark).where(Mark.code == MarkCode.PRESENT)).first()
        mark.code = MarkCode.LATE

    coded.write(mend)
    review = office.inbox.look(coded.export().read_bytes())
    changed = {one.table: one.rows for one in review.differences if one.rows}
    assert set(changed) == {"marks"}
    (row,) = changed["marks"]
    assert (row.kind, row.before, row.after) == ("changed", ("present",), ("late",))
    taken(office, drop, coded)
    assert stored(office) == own_marks(coded)


def test_another_window_is_not_touched(office, drop, coded):
    taken(office, drop, coded)
    before = stored(office)
    taken(office, drop, coded, window=NOVEMBER)
    assert stored(office) == before

    def forget(unit):
        for mark in unit.session.scalars(select(Mark)):
            unit.session.delete(mark)

    coded.write(forget)
    taken(office, drop, coded, window=NOVEMBER)
    left = stored(office)
    assert left[:2] == before[:2]
    assert 0 < left[2] < before[2]

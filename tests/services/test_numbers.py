"""Every number, counted again by other means, and the rows behind it."""

import datetime as dt

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.services.numbers import Numbers
from friendship_desktop.services.period import Period
from friendship_desktop.services.take_out import TakeOutService
from friendship_desktop.store.models import (
    Event,
    EventAssociation,
    MediaMention,
    RegisterNumber,
    Shift,
    Volunteer,
    VolunteerShift,
)
from tools.recount_numbers import TakeOut, recount

YEAR = Period(dt.date(2026, 1, 1), dt.date(2026, 12, 31))
NOVEMBER = Period(dt.date(2026, 11, 1), dt.date(2026, 11, 30))


@pytest.fixture
def busy(make):  # noqa: C901 - a House, written down line by line
    """A House with everything that counts, and beside each thing one that must not."""
    one, two = make.association(), make.association("Польское ЭКО", creative_collectives_count=3, accredited_until=dt.date(2026, 12, 31))  # fmt: skip
    school = make.school(association_id=one)
    group = make.group(kind="state_language", language_code="kk", level="A1", school_id=school)
    other = make.group("Хор", kind="vocal")
    learners = [make.learner(f"Ким Елена{n}", group) for n in range(4)]
    make.learner("Гость Иван", group, guest=True)
    make.learner("Ли Анна", other, birth_date=None, birth_year=1960, started_on=dt.date(2026, 11, 20))  # fmt: skip
    for day in (2, 9, 16):
        lesson = make.lesson(group, dt.date(2026, 11, day))
        for number, learner in enumerate(learners):
            make.mark(lesson, learner, "ill" if number == day % 4 else "present")
    make.lesson(other, dt.date(2026, 10, 5))
    make.lesson(group, dt.date(2026, 11, 23), status="cancelled")
    for number, (kind, day, status, came, method) in enumerate(
        (
            ("festival", dt.date(2026, 11, 5), "held", 320, "estimate"),
            ("dialogue_platform", dt.date(2026, 11, 12), "held", 41, "list"),
            ("info_meeting", dt.date(2026, 10, 31), "held", 25, "headcount"),
            ("concert", dt.date(2026, 11, 25), "planned", None, None),
            ("concert", dt.date(2026, 11, 6), "cancelled", None, None),
        )
    ):
        event = make.add(
            Event(
                public_id=make.public_id(), title_ru=f"Событие {number}", kind=kind, status=status,
                starts_on=day, ends_on=day + dt.timedelta(days=2), organiser_kind="house",
                participants=came, counting_method=method, online_views=1500 if number == 0 else None,
                questions_raised=7, questions_solved=3, questions_forwarded=2,
            )
        )  # fmt: skip
        for association in (one, two)[: 2 - number]:
            make.add(EventAssociation(event_id=event, association_id=association))
    for day, kind, ethnic in ((3, "press", True), (4, "tv", False), (5, "social", True)):
        make.add(MediaMention(day=dt.date(2026, 11, day), outlet="Газета", kind=kind, is_ethnic_media=ethnic))  # fmt: skip
    volunteers = [
        make.add(
            Volunteer(person_id=make.person(f"Волонтёр {n}"), registered_on=dt.date(2026, 1, 1))
        )
        for n in "АБВ"
    ]
    for day, confirmed in ((dt.date(2026, 11, 5), True), (dt.date(2026, 11, 6), True), (dt.date(2026, 9, 9), True), (dt.date(2026, 11, 7), False)):  # fmt: skip
        shift = make.add(Shift(task="Встреча гостей", area="culture", day=day, starts_at=600, ends_at=720))  # fmt: skip
        for number, volunteer in enumerate(volunteers[:2] if confirmed else volunteers[2:]):
            make.add(
                VolunteerShift(
                    shift_id=shift, volunteer_id=volunteer, quarters=5 + number,
                    confirmed_on=day if confirmed else None,
                )
            )  # fmt: skip
    for number, annulled in ((1, None), (2, dt.date(2026, 11, 21))):
        make.add(RegisterNumber(register="certificates", year=2026, number=number, dated=dt.date(2026, 11, 20), subject="Сертификат", annulled_on=annulled))  # fmt: skip


@pytest.mark.parametrize("period", [YEAR, NOVEMBER, Period(dt.date(2025, 1, 1), dt.date(2025, 12, 31))])  # fmt: skip
def test_two_ways_to_count_agree(database, actor, busy, tmp_path, period):
    TakeOutService(database).write(actor, tmp_path / "out")
    again = recount(TakeOut(tmp_path / "out"), period.first.isoformat(), period.last.isoformat())
    counted = {
        (one.rule.code, one.part): one.value for one in Numbers(database).read(actor, period)
    }
    assert counted == again


def test_a_month_by_hand(database, actor, busy):
    counted = {(one.rule.code, one.part): one.value for one in Numbers(database).read(actor, NOVEMBER)}  # fmt: skip
    assert {key: value for key, value in counted.items() if key[0] >= "IND-19"} == {
        ("IND-19", ""): 2, ("IND-20", "festival"): 1, ("IND-20", "dialogue_platform"): 1,
        ("IND-21", ""): 361, ("IND-22", ""): 320, ("IND-23", ""): 1500, ("IND-24", ""): 1,
        ("IND-25", "platforms"): 1, ("IND-25", "raised"): 7, ("IND-25", "solved"): 3,
        ("IND-25", "forwarded"): 2, ("IND-26", ""): 2, ("IND-27", ""): 22, ("IND-33", ""): 0,
        ("IND-36", ""): 2, ("IND-37", ""): 1, ("IND-38", ""): 1,
    }  # fmt: skip
    assert counted["IND-06", ""] == 5
    assert counted["IND-11", ""] == 750


def test_an_association_counts_until_it_is_put_into_the_archive(database, actor, make, tmp_path):
    late = "2026-10-31T19:30:00Z"  # past midnight of 1 November here
    make.association()
    make.association("Польское ЭКО", name_kk="Поляк ЭМБ", archived_at=late)
    TakeOutService(database).write(actor, tmp_path / "out")
    for last, count in ((dt.date(2026, 10, 31), 2), (dt.date(2026, 11, 1), 1)):
        period = Period(dt.date(2026, 1, 1), last)
        again = recount(TakeOut(tmp_path / "out"), "2026-01-01", last.isoformat())
        (told,) = (
            one.value for one in Numbers(database).read(actor, period) if one.rule.code == "IND-16"
        )
        assert told == again["IND-16", ""] == count
        rows = Numbers(database).rows_of(actor, "IND-16", "", period)
        assert len(rows) == count
    (left,) = (one for one in rows if not one.name_kk)
    assert left.said("kk") == ("Корейское ЭКО", "")
    named = Numbers(database).rows_of(actor, "IND-16", "", Period(YEAR.first, NOVEMBER.first - dt.timedelta(days=1)))  # fmt: skip
    assert {one.said("kk")[0] for one in named} == {"Корейское ЭКО", "Поляк ЭМБ"}


def test_every_number_is_the_sum_of_its_rows(database, actor, busy):
    numbers = Numbers(database)
    for one in numbers.read(actor, YEAR):
        rows = numbers.rows_of(actor, one.rule.code, one.part, YEAR)
        if one.rule.code != "IND-11":  # a share of marks has the lessons behind it
            assert sum(row.value for row in rows) == one.value, one
            assert {row.unit for row in rows} <= {one.rule.unit}


def test_wrong_questions_are_refused(database, actor):
    numbers = Numbers(database)
    for code, part in (("IND-99", ""), ("IND-10", "days")):
        with pytest.raises(UserError, match="E_FORM_INDICATOR"):
            numbers.rows_of(actor, code, part, YEAR)
    with pytest.raises(UserError, match="E_PERIOD_ORDER"):
        numbers.read(actor, Period(YEAR.last, YEAR.first))

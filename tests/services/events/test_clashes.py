"""An event, a lesson or a shift in the same room or with the same people: said, and got around."""

import datetime as dt
from dataclasses import replace

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.services.calendar.clashes import ClashKind
from friendship_desktop.services.calendar.lessons import Lessons
from friendship_desktop.services.calendar.places import LessonPlace
from friendship_desktop.services.events.people import NewParticipant, ParticipantRole
from friendship_desktop.services.events.series import Every
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.services.volunteers.shifts import ShiftDraft, Shifts
from friendship_desktop.store.models import Room, Shift, Volunteer, VolunteerShift
from tests.factories import TODAY

WEDNESDAY, THURSDAY = dt.date(2026, 11, 25), dt.date(2026, 11, 26)
TEN = {"starts_at": 600, "ends_at": 660}
WHY = {"reason": "Зал бөлінеді"}


@pytest.fixture
def lessons(database, clock):
    return Lessons(database, clock)


@pytest.fixture
def hall(make):
    return make.add(Room(name="Зал", capacity=80))


@pytest.fixture
def korean(make, hall):
    """A group on Wednesdays at ten in the hall, with its teacher Ли И."""
    teacher = make.person("Ли Ирина")
    return make.group(slots=[(3, 600)], teacher=teacher, room_id=hall)


def kinds(clashes):
    return [(one.kind, one.name, one.other) for one in clashes]


def refused():
    return pytest.raises(UserError, match="E_EVENT_CLASH")


def test_an_event_in_the_room_of_a_lesson_needs_a_reason_and_keeps_it(events, actor, plan, korean):
    with refused():
        plan(room="Зал", **TEN)
    free = plan(room="Зал", starts_at=720, ends_at=780)
    assert events.card(actor, free).clashes == ()
    event = plan(room="Зал", **TEN, **WHY)
    card = events.card(actor, event)
    assert kinds(card.clashes) == [(ClashKind.ROOM, "Зал", "Корейский, младшая")]
    assert card.override_reason == WHY["reason"]
    events.change(actor, event, goal_kk="Келісім")  # nothing about when and where: not asked again
    with refused():
        events.change(actor, event, ends_at=670)
    events.move(actor, event, starts_on=THURSDAY)
    assert events.card(actor, event).override_reason is None


def test_staff_who_teach_perform_or_answer_for_another_event_are_busy(
    events, listed, actor, plan, make, korean
):
    pupil = make.person("Ким Анна")
    make.enrol(pupil, korean)
    said = events.clashes(actor, starts_on=WEDNESDAY, responsible="Ли И.", **TEN)
    assert kinds(said) == [(ClashKind.TEACHER, "Ли И.", "Корейский, младшая")]
    first = plan("Концерт", responsible="Сейітова Айгүл Сериковна", starts_on=THURSDAY, **TEN)
    with refused():
        plan("Кеңес", responsible="Сейітова А. С.", starts_on=THURSDAY, **TEN)
    listed.add(actor, first, [NewParticipant(person_id=pupil, role=ParticipantRole.PERFORMER)])
    moving = events.clashes(actor, first, starts_on=WEDNESDAY)
    assert kinds(moving) == [(ClashKind.LEARNER, "", "Корейский, младшая")]
    listener = plan("Дәріс", starts_on=WEDNESDAY, **TEN)
    listed.add(actor, listener, [NewParticipant(person_id=pupil)])
    assert events.card(actor, listener).clashes == ()


def test_shifts_go_along_with_their_event_and_warn_of_their_volunteers(
    events, actor, plan, make, database, korean
):
    event = plan("Субботник", starts_on=THURSDAY, starts_at=540, ends_at=720)
    pupil = make.person("Ким Анна")
    make.enrol(pupil, korean)
    volunteer = make.add(Volunteer(person_id=pupil, registered_on=dt.date(2026, 1, 1)))
    shift = make.add(
        Shift(
            task="Тіркеу", area="culture", day=THURSDAY, starts_at=600, ends_at=660, needed=1,
            is_hazardous=False, event_id=event,
        )
    )  # fmt: skip
    make.add(VolunteerShift(shift_id=shift, volunteer_id=volunteer, quarters=4))
    with refused():
        events.move(actor, event, starts_on=WEDNESDAY)
    events.move(actor, event, starts_on=WEDNESDAY, **WHY)
    with database.read() as session:
        assert session.get(Shift, shift).day == WEDNESDAY


def test_a_lesson_moved_onto_an_event_is_warned_of(lessons, actor, plan, make, korean, hall):
    plan("Форум", room="Зал", starts_on=THURSDAY, responsible="Ли Ирина", **TEN)
    place = LessonPlace(THURSDAY, 630, 700, "Зал")
    key = LessonKey(WEDNESDAY)
    teacher = lessons.between(actor, WEDNESDAY, WEDNESDAY)[0].teacher_id
    there = LessonPlace(THURSDAY, 630, 700, "Зал", teacher)
    assert kinds(lessons.clashes(actor, korean, there, key=key)) == [
        (ClashKind.ROOM, "Зал", "Форум"),
        (ClashKind.PERSON, "Ли Ирина", "Форум"),
    ]
    with pytest.raises(UserError, match="E_LESSON_CLASH"):
        lessons.change(actor, korean, key, place, today=TODAY)
    lessons.change(actor, korean, key, place, today=TODAY, reason="Бөлек жартысы")
    week = lessons.week(actor, dt.date(2026, 11, 23))
    assert ClashKind.ROOM in week.of_day(THURSDAY)[0].clashes


def test_an_event_over_midnight_and_one_of_all_day_take_up_their_hours(
    events, actor, plan, hall, make
):
    plan("Түнгі сап", room="Зал", starts_at=22 * 60, ends_at=60)
    early = {"starts_on": THURSDAY, "room": "Зал", "starts_at": 30, "ends_at": 90}
    assert kinds(events.clashes(actor, **early)) == [(ClashKind.ROOM, "Зал", "Түнгі сап")]
    assert events.clashes(actor, **early | {"starts_at": 60}) == ()
    friday = dt.date(2026, 11, 27)
    plan("Көрме", room="Зал", starts_on=friday, ends_on=friday + dt.timedelta(days=2))
    on_sunday = {"starts_on": friday + dt.timedelta(days=2), "room": "Зал", **TEN}
    assert kinds(events.clashes(actor, **on_sunday)) == [(ClashKind.ROOM, "Зал", "Көрме")]


def test_a_series_is_warned_of_as_a_whole_and_keeps_the_reason_where_it_clashes(
    events, actor, plan, make, hall
):
    event = plan("Хор", room="Зал", starts_on=THURSDAY, **TEN)
    december = dt.date(2026, 12, 3)
    make.group("Неміс", slots=[(4, 600)], room_id=hall, starts_on=december)
    plan("Мәжіліс", room="Зал", starts_on=december, reason="иә", **TEN)
    until = dt.date(2026, 12, 10)
    with refused():
        events.repeat(actor, event, Every.WEEK, until=until)
    made = events.repeat(actor, event, Every.WEEK, until=until, reason="Басқа жер жоқ")
    assert events.card(actor, made[0]).override_reason == "Басқа жер жоқ"


def test_whoever_performs_at_an_event_is_busy_for_shifts_of_others(
    database, actor, plan, listed, make
):
    event = plan("Концерт", starts_on=THURSDAY, **TEN)
    singer = make.person("Ким Анна", birth_date=dt.date(1990, 1, 1))
    listed.add(actor, event, [NewParticipant(person_id=singer, role=ParticipantRole.PERFORMER)])
    volunteer = make.add(Volunteer(person_id=singer, registered_on=dt.date(2026, 1, 1)))
    shifts = Shifts(database)
    draft = ShiftDraft("Тіркеу", "culture", THURSDAY, 630, 700)
    other = shifts.plan(actor, draft).id
    with pytest.raises(UserError, match="E_SHIFT_CLASH"):
        shifts.take_on(actor, other, [volunteer])
    own = shifts.plan(actor, replace(draft, event_id=event)).id
    shifts.take_on(actor, own, [volunteer])

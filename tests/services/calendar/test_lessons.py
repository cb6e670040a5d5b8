import datetime as dt

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.rules.codes import LessonStatus, MarkCode
from friendship_desktop.rules.timetable import Slot
from friendship_desktop.services.calendar.clashes import ClashKind
from friendship_desktop.services.calendar.lessons import Lessons
from friendship_desktop.services.calendar.places import LessonPlace
from friendship_desktop.services.documents.timetable_papers import TimetablePapers
from friendship_desktop.services.history import HistoryService
from friendship_desktop.services.register.service import RegisterService
from friendship_desktop.services.register.sheet import CellMark, LessonKey
from friendship_desktop.services.today import TodayService
from friendship_desktop.store.models import (
    Enrolment,
    Holiday,
    InstitutionName,
    Office,
    OutgoingPackage,
    Room,
    StudyGroup,
    WeeklySlot,
)
from tests.factories import LONG_AGO, SEPTEMBER, TODAY

SATURDAY = dt.date(2026, 11, 28)
SUNDAY = dt.date(2026, 11, 29)
NEXT = LessonKey(SUNDAY)


@pytest.fixture
def lessons(database, clock):
    return Lessons(database, clock)


@pytest.fixture
def register(database, clock):
    return RegisterService(database, clock)


@pytest.fixture
def history(database):
    return HistoryService(database)


@pytest.fixture
def korean(make):
    teacher = make.person("Ли Ирина")
    return make.group(slots=[(7, 600)], teacher=teacher)


@pytest.fixture
def german(make):
    return make.group("Немецкий", slots=[(6, 600)])


def of(lessons, actor, group, first=dt.date(2026, 11, 23), last=dt.date(2026, 12, 6)):
    return [
        (row.key.day.isoformat(), row.starts_at, str(row.status))
        for row in lessons.between(actor, first, last, [group])
    ]


def refused(code):
    return pytest.raises(UserError, match=f"^{code}$")


def test_a_lesson_moved_leaves_its_old_place_and_stands_once_at_the_new_one(
    lessons, actor, korean, history
):
    key = lessons.change(actor, korean, NEXT, LessonPlace(SATURDAY, 840, 920), today=TODAY)

    assert key == LessonKey(SATURDAY)
    assert of(lessons, actor, korean) == [
        ("2026-11-28", 840, "planned"),
        ("2026-11-29", 600, "moved"),
        ("2026-12-06", 600, "planned"),
    ]
    history.undo(actor)
    assert of(lessons, actor, korean)[0] == ("2026-11-29", 600, "planned")


def test_a_moved_lesson_taken_back_to_its_place_is_as_before(lessons, actor, korean):
    key = lessons.change(actor, korean, NEXT, LessonPlace(SATURDAY, 840, 920), today=TODAY)
    key = lessons.change(
        actor, korean, key, LessonPlace(dt.date(2026, 11, 27), 840, 920), today=TODAY
    )
    assert [row[0] for row in of(lessons, actor, korean)] == [
        "2026-11-27",
        "2026-11-29",
        "2026-12-06",
    ]
    lessons.change(actor, korean, key, LessonPlace(SUNDAY, 600, 680), today=TODAY)
    assert of(lessons, actor, korean)[0] == ("2026-11-29", 600, "planned")
    assert len(of(lessons, actor, korean)) == 2


def test_over_new_year_and_to_the_leap_day(lessons, actor, make):
    group = make.group("Вечерняя", slots=[(5, 1350)])
    friday = LessonKey(dt.date(2027, 12, 31))
    new_year = LessonPlace(dt.date(2028, 1, 1), 1380, 1440)
    today = dt.date(2027, 12, 1)
    assert lessons.change(actor, group, friday, new_year, today=today).day.year == 2028
    leap = LessonPlace(dt.date(2028, 2, 29), 600, 680)
    assert lessons.add(actor, group, leap, today=today) == LessonKey(dt.date(2028, 2, 29))
    assert ("2028-02-29", 600, "planned") in of(
        lessons, actor, group, dt.date(2028, 2, 28), dt.date(2028, 3, 1)
    )


@pytest.mark.parametrize(("starts", "ends"), [(1380, 30), (600, 600), (1380, 1470), (-10, 60)])
def test_a_lesson_ends_on_the_day_it_begins(lessons, actor, korean, starts, ends):
    with refused("E_SLOT_TIME"):
        lessons.add(actor, korean, LessonPlace(SATURDAY, starts, ends), today=TODAY)


def test_a_typing_error_in_the_year_is_refused(lessons, actor, korean):
    with refused("E_DATE_FAR"):
        lessons.add(actor, korean, LessonPlace(dt.date(2062, 11, 29), 600, 680), today=TODAY)


def test_a_lesson_with_marks_stays_on_its_day_but_its_hour_can_be_corrected(
    lessons, register, actor, korean, make
):
    learner = make.learner("Ким Ю", korean)
    today = LessonKey(TODAY)
    register.mark(actor, korean, CellMark(today, learner, MarkCode.PRESENT), today=TODAY)
    with refused("E_LESSON_HAS_MARKS"):
        lessons.change(actor, korean, today, LessonPlace(SATURDAY, 600, 680), today=TODAY)
    lessons.change(actor, korean, today, LessonPlace(TODAY, 660, 740), today=TODAY)
    assert of(lessons, actor, korean, TODAY, TODAY) == [("2026-11-22", 660, "held")]


def test_a_locked_lesson_is_not_touched(lessons, actor, korean, make, database):
    lesson = make.lesson(korean, TODAY, starts_at=600, ends_at=680)
    office = make.add(
        Office(office_id="practice", name_kk="", name_ru="", invitation=b"", joined_at=LONG_AGO)
    )
    package = make.add(
        OutgoingPackage(
            office_id=office, sequence=1, manifest_sha256="0" * 64, window_from=SEPTEMBER,
            window_to=TODAY, period_from=SEPTEMBER, period_to=TODAY, created_at=LONG_AGO,
            counts="{}", file_name="", file_size=0, sealed=b"",
        )
    )  # fmt: skip
    with database.write(1, "test.lock") as unit:
        unit.put("lesson", {"id": lesson}, {"locked_by": package})
    for place in (LessonPlace(SATURDAY, 600, 680), LessonPlace(TODAY, 660, 740)):
        with refused("E_LESSON_LOCKED"):
            lessons.change(actor, korean, LessonKey(TODAY), place, today=TODAY)
    with refused("E_LESSON_LOCKED"):
        lessons.change_weekly(
            actor, korean, LessonKey(TODAY), LessonPlace(SATURDAY, 600, 680), today=TODAY
        )


def test_a_groups_own_lessons_never_lie_one_upon_the_other(lessons, actor, make):
    group = make.group("Дважды", slots=[(7, 600), (7, 700), (6, 600)])
    second = LessonKey(SUNDAY, 2)
    with refused("E_LESSON_OVERLAP"):
        lessons.change(actor, group, second, LessonPlace(SUNDAY, 640, 720), today=TODAY, reason="x")
    with refused("E_LESSON_OVERLAP"):
        lessons.change(
            actor, group, second, LessonPlace(SATURDAY, 600, 680), today=TODAY, reason="x"
        )
    with refused("E_LESSON_OVERLAP"):
        lessons.change_weekly(actor, group, second, LessonPlace(SATURDAY, 660, 740), today=TODAY)


def test_room_teacher_and_learner_clash_until_a_reason_is_given(
    lessons, actor, korean, german, make, database
):
    room = make.add(Room(name="Кабинет 5"))
    child = make.learner("Цой Анна", korean)
    with database.write(None, "test.rooms") as unit:
        for group in (korean, german):
            unit.session.get_one(StudyGroup, group).room_id = room
        person = unit.session.get_one(Enrolment, child).person_id
    make.enrol(person, german)
    teacher = lessons.teachers(actor)[0].person_id
    lessons.change(
        actor, german, LessonKey(SATURDAY), LessonPlace(SATURDAY, 600, 680, "Кабинет 5", teacher),
        today=TODAY,
    )  # fmt: skip

    place = LessonPlace(SATURDAY, 640, 720, "Кабинет 5", teacher)
    kinds = {clash.kind for clash in lessons.clashes(actor, korean, place, key=NEXT)}
    assert kinds == {ClashKind.ROOM, ClashKind.TEACHER, ClashKind.LEARNER}
    with refused("E_LESSON_CLASH"):
        lessons.change(actor, korean, NEXT, place, today=TODAY)
    key = lessons.change(actor, korean, NEXT, place, today=TODAY, reason="Екі топ бірге")
    (row,) = lessons.between(actor, SATURDAY, SATURDAY, [korean])
    assert (row.key, row.override_reason, row.room) == (key, "Екі топ бірге", "Кабинет 5")
    week = lessons.week(actor, dt.date(2026, 11, 23))
    assert [one.clashes for one in week.of_day(SATURDAY)] == [frozenset(kinds)] * 2
    # ten minutes later everybody is free again
    free = LessonPlace(SATURDAY, 680, 760, "Кабинет 5", teacher)
    assert lessons.clashes(actor, korean, free, key=key) == ()


def test_a_holiday_is_a_clash_too(lessons, actor, korean, make):
    make.add(Holiday(day=SATURDAY, name_kk="Мереке", name_ru="", name_en="", kind="public"))
    place = LessonPlace(SATURDAY, 600, 680)
    assert [one.name for one in lessons.clashes(actor, korean, place)] == ["Мереке"]
    with refused("E_LESSON_CLASH"):
        lessons.add(actor, korean, place, today=TODAY)
    assert lessons.add(actor, korean, place, today=TODAY, reason="Ата-аналар сұрады")


def test_a_cancelled_lesson_is_made_up_for_once(lessons, register, actor, korean):
    place = LessonPlace(SATURDAY, 600, 680)
    with refused("E_LESSON_NOT_CANCELLED"):
        lessons.make_up(actor, korean, NEXT, place, today=TODAY)
    register.cancel_lesson(actor, korean, NEXT, reason="Аяз")
    lessons.make_up(actor, korean, NEXT, place, today=TODAY)
    with refused("E_LESSON_REPLACED"):
        lessons.make_up(actor, korean, NEXT, LessonPlace(SATURDAY, 700, 780), today=TODAY)
    assert [row[2] for row in of(lessons, actor, korean)] == ["planned", "cancelled", "planned"]
    # the lesson takes place after all: what made up for it goes
    register.restore_lesson(actor, korean, NEXT)
    assert of(lessons, actor, korean)[0] == ("2026-11-29", 600, "planned")


def test_removing_a_moved_lesson_brings_the_old_place_back(lessons, register, actor, korean):
    key = lessons.change(actor, korean, NEXT, LessonPlace(SATURDAY, 840, 920), today=TODAY)
    with refused("E_LESSON_REPLACED"):
        register.remove_lesson(actor, korean, NEXT)
    with refused("E_LESSON_MOVED"):
        register.cancel_lesson(actor, korean, NEXT, reason="Аяз")
    register.remove_lesson(actor, korean, key)
    assert of(lessons, actor, korean)[0] == ("2026-11-29", 600, "planned")


def test_every_week_from_this_day_leaves_the_old_weeks_as_they_were(
    lessons, register, actor, korean, make, history
):
    learner = make.learner("Ким Ю", korean)
    past = LessonKey(dt.date(2026, 11, 15))
    register.mark(actor, korean, CellMark(past, learner, MarkCode.PRESENT), today=TODAY)
    register.describe_lesson(
        actor, korean, LessonKey(dt.date(2026, 12, 6)), topic="Зима", homework=""
    )
    before = of(lessons, actor, korean, dt.date(2026, 9, 1), dt.date(2026, 11, 28))

    key = lessons.change_weekly(actor, korean, NEXT, LessonPlace(SATURDAY, 840, 920), today=TODAY)

    assert key == LessonKey(SATURDAY)
    after = of(lessons, actor, korean, dt.date(2026, 9, 1), dt.date(2026, 11, 27))
    assert after == before
    assert of(lessons, actor, korean) == [
        ("2026-11-28", 840, "planned"),
        ("2026-12-05", 840, "planned"),
    ]
    history.undo(actor)
    assert [row[0] for row in of(lessons, actor, korean)] == ["2026-11-29", "2026-12-06"]


def test_an_added_lesson_has_no_week_to_move(lessons, actor, korean):
    key = lessons.add(actor, korean, LessonPlace(SATURDAY, 600, 680), today=TODAY)
    with refused("E_NO_WEEKLY_TIME"):
        lessons.change_weekly(actor, korean, key, LessonPlace(SATURDAY, 700, 780), today=TODAY)


def test_times_changed_on_the_groups_card_hold_from_today(
    lessons, register, actor, groups, korean, make
):
    learner = make.learner("Ким Ю", korean)
    past = LessonKey(dt.date(2026, 11, 15))
    register.mark(actor, korean, CellMark(past, learner, MarkCode.PRESENT), today=TODAY)
    for starts in (900, 960, 990):  # typed, and corrected twice
        groups.set_slots(actor, korean, [Slot(7, starts, starts + 80)], today=TODAY)
    days = of(lessons, actor, korean, dt.date(2026, 11, 8), dt.date(2026, 11, 29))
    assert [row[1] for row in days] == [600, 600, 990, 990]
    assert [slot.starts_at for slot in groups.card(actor, korean, today=TODAY).line.slots] == [990]


def test_a_slot_typed_twice_is_refused(groups, actor, korean):
    with refused("E_SLOT_TWICE"):
        groups.set_slots(actor, korean, [Slot(7, 600, 680), Slot(7, 600, 700)], today=TODAY)


def test_a_new_teacher_in_mid_year_does_not_take_over_the_old_lessons(
    lessons, groups, actor, korean, make
):
    lead = groups.card(actor, korean, today=TODAY).teachers[0]
    groups.change_teacher(
        actor, lead.row_id, role="lead", starts_on=None, ends_on=dt.date(2026, 11, 22)
    )
    groups.add_teacher(
        actor, korean, teacher="Пак Олег", today=TODAY, starts_on=dt.date(2026, 11, 23)
    )
    names = [row.teacher for row in lessons.between(actor, TODAY, SUNDAY, [korean])]
    assert names == ["Ли И.", "Пак О."]


def test_a_lesson_gone_from_today_is_nothing_to_mark(lessons, actor, korean, make, database):
    make.learner("Ким Ю", korean)
    today = TodayService(database)
    assert today.to_mark(today=TODAY) == 3
    lessons.change(actor, korean, LessonKey(TODAY), LessonPlace(SATURDAY, 600, 680), today=TODAY)
    assert today.to_mark(today=TODAY) == 2
    assert [lesson.status for lesson in today.read(today=TODAY).lessons] == [LessonStatus.MOVED]


def test_a_corrected_time_makes_no_second_lesson_of_a_day_already_marked(
    lessons, register, actor, korean, make, database
):
    learner = make.learner("Ким Ю", korean)
    register.mark(actor, korean, CellMark(LessonKey(TODAY), learner, MarkCode.PRESENT), today=TODAY)
    with database.write(None, "test.time") as unit:
        slot = unit.session.query(WeeklySlot).one()
        slot.starts_at, slot.ends_at = 630, 710
    assert of(lessons, actor, korean, TODAY, TODAY) == [("2026-11-22", 600, "held")]
    # an earlier hour added to the day is a lesson of its own
    make.add(WeeklySlot(group_id=korean, weekday=7, starts_at=480, ends_at=560))
    assert len(of(lessons, actor, korean, TODAY, TODAY)) == 2


def test_the_register_shows_where_a_moved_lesson_went_and_takes_no_mark_there(
    lessons, register, actor, korean, make
):
    learner = make.learner("Ким Ю", korean)
    moved_from = LessonKey(dt.date(2026, 11, 15))
    place = LessonPlace(dt.date(2026, 11, 18), 600, 680)
    moved_to = lessons.change(actor, korean, moved_from, place, today=TODAY)

    sheet = register.sheet(korean, TODAY, today=TODAY)
    column = sheet.lessons[sheet.column(moved_from)]
    assert (column.status, column.replaced_on) == (LessonStatus.MOVED, place.day)
    with refused("E_LESSON_MOVED"):
        register.mark(actor, korean, CellMark(moved_from, learner, MarkCode.PRESENT), today=TODAY)
    register.mark(actor, korean, CellMark(moved_to, learner, MarkCode.PRESENT), today=TODAY)
    with refused("E_LESSON_HAS_MARKS"):
        register.restore_lesson(actor, korean, moved_from)


def test_a_substitute_typed_by_name_is_found_or_added_and_gets_the_hours(
    lessons, register, actor, korean, make, database
):
    learner = make.learner("Ким Ю", korean)
    known = make.person("Пак Олег Иванович")
    for day, name in ((dt.date(2026, 11, 15), "Пак Олег Иванович"), (TODAY, "Цой Вера")):
        place = LessonPlace(day, 600, 680, None, None, name)
        lessons.change(actor, korean, LessonKey(day), place, today=TODAY)
        wish = CellMark(LessonKey(day), learner, MarkCode.PRESENT)
        register.mark(actor, korean, wish, today=TODAY)
    register.mark(
        actor,
        korean,
        CellMark(LessonKey(dt.date(2026, 11, 8)), learner, MarkCode.ABSENT),
        today=TODAY,
    )
    names = {"name_kk": "Үй", "name_ru": "Дом", "name_en": ""}
    make.add(InstitutionName(valid_from=SEPTEMBER, **names))
    papers = TimetablePapers(database)
    sheets = papers.hours(actor, None, TODAY, language=PaperLanguage.BOTH, today=TODAY)
    assert [(sheet.teacher, sheet.half_hours) for sheet in sheets] == [
        ("Ли Ирина", 2),
        ("Пак Олег Иванович", 2),
        ("Цой Вера", 2),
    ]
    assert [lesson.instead_of for sheet in sheets for lesson in sheet.lessons] == [
        "",
        "Ли И.",
        "Ли И.",
    ]
    assert papers.hours(actor, [known], TODAY, language=PaperLanguage.BOTH, today=TODAY) == [
        sheets[1]
    ]
    with refused("E_NO_HOURS"):
        papers.hours(actor, [known], dt.date(2026, 10, 1), language=PaperLanguage.BOTH, today=TODAY)

import datetime as dt

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor
from friendship_desktop.rules.codes import LessonStatus, MarkCode
from friendship_desktop.services.history import HistoryService
from friendship_desktop.services.register.sheet import CellMark, LessonKey
from friendship_desktop.services.today import TodayService
from tests.services.register.conftest import COORDINATOR, TODAY

SUNDAY = LessonKey(TODAY)
LAST_SUNDAY = LessonKey(dt.date(2026, 11, 15))


def sheet_of(school, month=TODAY):
    return school.register.sheet(school.group, month, today=TODAY)


def codes(school, key):
    sheet = sheet_of(school)
    return [row.cells[sheet.column(key)].code for row in sheet.learners]


def mark(school, key, enrolment, code, **more):
    return school.register.mark(
        COORDINATOR, school.group, CellMark(key, enrolment, code, **more), today=TODAY
    )


def status(school, key):
    sheet = sheet_of(school)
    return sheet.lessons[sheet.column(key)].status


def test_lessons_of_the_month_come_from_the_timetable(sunday_class):
    days = [lesson.key.day.day for lesson in sheet_of(sunday_class).lessons]

    assert days == [1, 8, 15, 22, 29]


def test_a_holiday_is_left_out(sunday_class):
    days = [lesson.key.day.day for lesson in sheet_of(sunday_class, dt.date(2026, 10, 3)).lessons]

    assert days == [4, 11, 18]


def test_the_first_mark_makes_a_lesson_held_and_clearing_the_last_reverts_it(sunday_class):
    saved = mark(sunday_class, SUNDAY, sunday_class.aigul, MarkCode.PRESENT)
    assert saved.created_lesson
    assert status(sunday_class, SUNDAY) == LessonStatus.HELD

    mark(sunday_class, SUNDAY, sunday_class.aigul, None)
    assert status(sunday_class, SUNDAY) == LessonStatus.PLANNED


def test_the_rest_were_present_never_overwrites(sunday_class):
    mark(sunday_class, LAST_SUNDAY, sunday_class.boris, MarkCode.ILL)

    saved = sunday_class.register.mark_rest_present(
        COORDINATOR, sunday_class.group, LAST_SUNDAY, today=TODAY
    )

    assert saved.cells == 2
    assert codes(sunday_class, LAST_SUNDAY) == [MarkCode.PRESENT, MarkCode.ILL, MarkCode.PRESENT]


def test_who_has_left_stays_in_the_old_register_and_cannot_be_marked_after(sunday_class):
    sheet = sheet_of(sunday_class)
    assert [row.name for row in sheet.learners] == ["Айгүл А", "Борис А", "Ветров А"]
    assert not sheet.learners[2].cells[sheet.column(SUNDAY)].is_enrolled

    with pytest.raises(UserError, match="E_NOT_ENROLLED_THEN"):
        mark(sunday_class, SUNDAY, sunday_class.left, MarkCode.PRESENT)


def test_a_lesson_of_tomorrow_cannot_be_marked(sunday_class):
    with pytest.raises(UserError, match="E_FUTURE_LESSON"):
        mark(sunday_class, LessonKey(TODAY + dt.timedelta(7)), sunday_class.aigul, MarkCode.PRESENT)


def test_a_refused_cell_takes_the_whole_paste_with_it(sunday_class):
    wishes = [
        CellMark(SUNDAY, sunday_class.aigul, MarkCode.PRESENT),
        CellMark(SUNDAY, sunday_class.left, MarkCode.PRESENT),
    ]
    with pytest.raises(UserError):
        sunday_class.register.paste(COORDINATOR, sunday_class.group, wishes, today=TODAY)

    assert codes(sunday_class, SUNDAY) == [None, None, None]


def test_a_bulk_action_is_one_step_to_undo_and_redo(sunday_class):
    history = HistoryService(sunday_class.database)
    mark(sunday_class, LAST_SUNDAY, sunday_class.aigul, MarkCode.LATE, minutes_late=10)
    sunday_class.register.mark_rest_present(
        COORDINATOR, sunday_class.group, LAST_SUNDAY, today=TODAY
    )

    assert history.undo(COORDINATOR).action == "register.rest_present"
    assert codes(sunday_class, LAST_SUNDAY) == [MarkCode.LATE, None, None]
    assert history.undo(COORDINATOR).action == "register.mark"
    assert codes(sunday_class, LAST_SUNDAY) == [None, None, None]
    assert status(sunday_class, LAST_SUNDAY) == LessonStatus.PLANNED
    assert history.undo(COORDINATOR) is None

    history.redo(COORDINATOR)
    history.redo(COORDINATOR)
    assert codes(sunday_class, LAST_SUNDAY) == [MarkCode.LATE, MarkCode.PRESENT, MarkCode.PRESENT]
    assert history.redo(COORDINATOR) is None


def test_new_work_after_an_undo_forgets_what_could_be_redone(sunday_class):
    history = HistoryService(sunday_class.database)
    mark(sunday_class, SUNDAY, sunday_class.aigul, MarkCode.PRESENT)
    history.undo(COORDINATOR)
    mark(sunday_class, SUNDAY, sunday_class.boris, MarkCode.PRESENT)

    assert history.redo(COORDINATOR) is None
    assert history.next_undo().action == "register.mark"


def test_rates_count_only_marks_that_are_there(sunday_class):
    mark(sunday_class, SUNDAY, sunday_class.aigul, MarkCode.ABSENT)
    sheet = sheet_of(sunday_class)

    assert sheet.learners[0].tally.percent == 0
    assert sheet.learners[1].tally.percent is None
    column = sheet.lessons[sheet.column(SUNDAY)]
    assert (column.marked, column.expected, column.is_full) == (1, 2, False)


def test_a_guest_is_marked_but_not_counted(sunday_class):
    guest = sunday_class.register.add_guest(COORDINATOR, sunday_class.group, "Ким Ю", TODAY)
    mark(sunday_class, SUNDAY, guest, MarkCode.PRESENT)

    sheet = sheet_of(sunday_class)
    assert sheet.learners[-1].is_guest
    assert sheet.lessons[sheet.column(SUNDAY)].marked == 0


def test_a_second_lesson_on_a_day_stands_beside_the_first(sunday_class):
    mark(sunday_class, SUNDAY, sunday_class.aigul, MarkCode.PRESENT)
    key = sunday_class.register.add_lesson(COORDINATOR, sunday_class.group, TODAY, today=TODAY)

    assert key == LessonKey(TODAY, 2)
    assert [lesson.key.number for lesson in sheet_of(sunday_class).lessons[-3:]] == [1, 2, 1]


def test_a_cancelled_lesson_takes_no_marks_and_one_with_marks_cannot_be_cancelled(sunday_class):
    register, group = sunday_class.register, sunday_class.group
    with pytest.raises(UserError, match="E_REASON_EMPTY"):
        register.cancel_lesson(COORDINATOR, group, SUNDAY, reason=" ")
    register.cancel_lesson(COORDINATOR, group, SUNDAY, reason="Аяз")
    with pytest.raises(UserError, match="E_LESSON_CANCELLED"):
        mark(sunday_class, SUNDAY, sunday_class.aigul, MarkCode.PRESENT)

    mark(sunday_class, LAST_SUNDAY, sunday_class.aigul, MarkCode.PRESENT)
    with pytest.raises(UserError, match="E_LESSON_HAS_MARKS"):
        register.cancel_lesson(COORDINATOR, group, LAST_SUNDAY, reason="Аяз")


def test_a_viewer_may_look_but_not_mark(sunday_class):
    with pytest.raises(UserError, match="E_FORBIDDEN"):
        sunday_class.register.mark(
            Actor(2, "viewer"),
            sunday_class.group,
            CellMark(SUNDAY, sunday_class.aigul, MarkCode.PRESENT),
            today=TODAY,
        )


def test_a_person_is_found_by_public_id_only_while_enrolled(sunday_class):
    find = sunday_class.register.enrolment_on
    assert find(sunday_class.group, sunday_class.aigul_public_id, TODAY) == sunday_class.aigul
    assert find(sunday_class.group, sunday_class.aigul_public_id, dt.date(2026, 8, 1)) is None


def test_today_shows_what_is_to_mark_and_the_figures(sunday_class):
    mark(sunday_class, LAST_SUNDAY, sunday_class.aigul, MarkCode.PRESENT)
    today = TodayService(sunday_class.database).read(today=TODAY)

    assert [lesson.title for lesson in today.lessons] == ["Татар тілі"]
    assert (today.lessons[0].marked, today.lessons[0].expected) == (0, 2)
    assert today.lessons[0].teacher == "Борис А."
    assert today.to_mark == 3  # the 8th, the 15th with two of three missing, and today
    assert (today.persons, today.enrolments) == (2, 2)
    assert today.month.percent == 100
    assert [week.share.percent for week in today.weeks[-2:]] == [100, None]


def test_the_register_reopens_at_the_same_cell(sunday_class):
    sunday_class.register.remember_place(
        COORDINATOR,
        group_id=sunday_class.group,
        month=TODAY,
        day=TODAY,
        enrolment_id=sunday_class.aigul,
    )

    place = sunday_class.register.place()
    assert (place["group"], place["day"]) == (sunday_class.group, "2026-11-22")

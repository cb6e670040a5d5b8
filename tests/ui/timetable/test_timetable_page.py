"""The week of the House: a lesson is dragged or typed to another place, once or for every week."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit

from friendship_desktop.rules.timetable import PeriodKind, Slot
from friendship_desktop.services.calendar.terms import PeriodDraft
from friendship_desktop.store.models import Room

MONDAY = dt.date(2026, 11, 23)
SATURDAY, SUNDAY = 5, 6


@pytest.fixture
def week(chosen):
    """The page Timetable on the week after today, with a second group on Saturday."""
    chosen.german = chosen.make.group("Немецкий", slots=((6, 900),))
    chosen.week = chosen.page("timetable")
    go_to(chosen, MONDAY)
    return chosen


def shown(page):
    return [
        [day.item(n).data(Qt.ItemDataRole.UserRole).lesson.title for n in range(day.count())]
        for day in page.grid.days
    ]


def see(house, fits):
    """Wait until the page shows it: what was saved is read again on the worker."""
    house.qtbot.waitUntil(lambda: bool(fits()), timeout=15_000)


def go_to(house, monday):
    page = house.week
    page.show_week(monday)
    see(house, lambda: page.week is not None and page.week.monday == monday)
    house.settle()


def drop(house, source, target):
    """Let the lesson under the cursor of one day go on another, as a mouse does."""
    event = QDropEvent(
        QPointF(QPoint(5, 5)), Qt.DropAction.MoveAction, QMimeData(),
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop,
    )  # fmt: skip
    event.source = lambda: source
    target.dropEvent(event)
    house.settle()


def test_a_lesson_let_go_on_another_day_moves_once_and_comes_back_with_undo(week):
    page = week.week
    assert shown(page)[SUNDAY] == ["Корейский, младшая"]
    page.grid.days[SUNDAY].setCurrentRow(0)
    drop(week, page.grid.days[SUNDAY], page.grid.days[SATURDAY])
    dialog = page.acts.dialog
    assert dialog.day.text() == "28.11.2026"
    assert dialog.once.isChecked()
    assert not dialog.reason.isVisible()
    dialog.verb.click()
    see(week, lambda: shown(page)[SATURDAY] == ["Корейский, младшая", "Немецкий"])
    assert shown(page)[SUNDAY] == ["Корейский, младшая"]  # its old place, struck out
    go_to(week, MONDAY + dt.timedelta(days=7))
    assert shown(page)[SUNDAY] == ["Корейский, младшая"]
    go_to(week, MONDAY)
    week.undo_from_notice()
    see(week, lambda: shown(page)[SATURDAY] == ["Немецкий"])


def test_with_the_keyboard_every_week_from_a_day(week):
    page = week.week
    page.grid.days[SUNDAY].setCurrentRow(0)
    page.grid.days[SUNDAY].setFocus()
    week.press(Qt.Key.Key_Return, widget=page.grid.days[SUNDAY])
    dialog = page.acts.dialog
    week.retype(dialog.day, "27.11.2026")
    week.retype(dialog.start, "17")
    week.press(Qt.Key.Key_Tab, widget=dialog.start)
    assert (dialog.start.text(), dialog.end.text()) == ("17:00", "18:20")
    dialog.always.click()
    dialog.verb.click()
    week.settle()
    for monday in (MONDAY, MONDAY + dt.timedelta(days=7)):
        go_to(week, monday)
        assert [len(day) for day in shown(page)] == [0, 0, 0, 0, 1, 1, 0]
    go_to(week, MONDAY - dt.timedelta(days=7))
    assert shown(page)[SUNDAY] == ["Корейский, младшая"]  # this week stays as it was


def test_a_taken_room_is_said_while_typing_and_wants_a_reason(week):
    page, room = week.week, week.make.add(Room(name="14-кабинет"))
    with week.services.open_house.database.write(None, "test.room") as unit:
        unit.put("study_group", {"id": week.german}, {"room_id": room})
    week.settle()
    page.grid.days[SUNDAY].setCurrentRow(0)
    page.move_button.click()
    dialog = page.acts.dialog
    week.retype(dialog.day, "28.11.2026")
    week.retype(dialog.start, "15:30")
    week.retype(dialog.end, "16:30")
    dialog.room.setEditText("14-кабинет")
    dialog.look()
    assert "14-кабинет" in dialog._warning.text()
    assert dialog.reason.isVisible()
    dialog.verb.click()
    assert dialog.isVisible()
    week.type("Жөндеу", dialog.reason)
    dialog.verb.click()
    see(week, lambda: len(page.week.of_day(dt.date(2026, 11, 28))) == 2)
    assert week.dialog() is None
    (moved,) = [
        one.lesson for one in page.week.of_day(dt.date(2026, 11, 28)) if one.lesson.replaces_id
    ]
    assert (moved.override_reason, moved.room) == ("Жөндеу", "14-кабинет")


def test_what_cannot_be_is_said_beside_its_field(week):
    page = week.week
    page.acts.add()
    dialog = page.acts.dialog
    week.retype(dialog.day, "29.02.2027")
    dialog.verb.click()
    assert dialog._errors[dialog.day].text()
    week.retype(dialog.day, "28.11.2026")
    week.retype(dialog.start, "23:00")
    week.retype(dialog.end, "0:30")
    dialog.verb.click()
    assert dialog._errors[dialog.end].text()
    week.retype(dialog.end, "23:50")
    dialog.verb.click()
    see(week, lambda: len(shown(page)[SATURDAY]) == 2)


def test_a_cancelled_lesson_is_made_up_for(week):
    page = week.week
    page.grid.days[SUNDAY].setCurrentRow(0)
    page.cancel_button.click()
    reason = week.dialog()
    week.type("Аяз", reason.findChild(QLineEdit))
    reason.verb.click()
    see(week, lambda: page.grid.current().lesson.cancel_reason == "Аяз")
    page.acts.make_up(page.grid.current())
    week.retype(page.acts.dialog.day, "27.11.2026")
    page.acts.dialog.verb.click()
    see(week, lambda: shown(page)[4] == ["Корейский, младшая"])


def test_filters_and_vacations_show_on_the_page(week):
    page = week.week
    page.filters[1].choose(week.german)
    page.filters[1].activated.emit(page.filters[1].currentIndex())
    assert [len(day) for day in shown(page)] == [0, 0, 0, 0, 0, 1, 0]
    week.services.terms.add(
        week.actor,
        PeriodDraft(PeriodKind.VACATION, "Демалыс", MONDAY, MONDAY + dt.timedelta(days=6)),
    )
    see(week, lambda: not any(shown(page)))
    assert page.grid._notes[0].text() == "Демалыс"


def test_times_typed_on_the_groups_card_say_at_once_whom_they_are_in_the_way_of(week):
    child = week.make.person("Тен Яна")
    for group in (week.group_id, week.german):
        week.make.enrol(child, group)
    page = week.page("schools")
    page.records.change_slots(week.group_id, (Slot(6, 600, 680),), None)
    assert "another group" not in week.notice()
    page.records.change_slots(week.group_id, (Slot(6, 930, 1010),), None)
    assert "another group" in week.notice()

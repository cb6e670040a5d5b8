"""The year in the window: lists of names, later marks, absences, orders, the new school year, calls."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt

from friendship_desktop.services.attention import Concern
from friendship_desktop.services.new_year.plan import Fate
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.store.models import StudyGroup
from friendship_desktop.ui.pages.register.model import FIRST_LESSON


def group_page(house):
    page = house.page("schools")
    page.open_group(house.group_id)
    house.settle()
    return page


def names_of(view):
    return [row.full_name for row in view.selected_rows()]


def test_pasted_names_select_learners_who_are_then_moved_together(chosen):
    house = chosen
    other = house.make.group("Старшая", school_id=house.school_id)
    page = group_page(house)
    page.group.learners._find.click()
    dialog = house.dialog()
    dialog.names.setPlainText("1. артур Цой\n• Әбенов Бекзат\nНезнакомов Иван")
    house.qtbot.waitUntil(lambda: dialog.matches.table.rowCount() == 3)
    assert dialog.verb.text() == "Select 2 learners"
    dialog.verb.click()
    house.settle()
    assert names_of(page.group.learners.view) == ["Әбенов Бекзат", "Цой Артур Андреевич"]

    page.group.learners._move.click()
    moving = house.dialog()
    moving.verb.click()
    house.settle()

    assert house.dialog() is None
    card = house.services.groups.card(house.actor, other, today=house.today)
    assert len(card.learners) == 2
    house.undo_from_notice()
    card = house.services.groups.card(house.actor, other, today=house.today)
    assert card.learners == ()


def test_homonyms_are_asked_before_anybody_is_enrolled(chosen):
    house = chosen
    for year in (2012, 2014):
        house.make.person("Ли Анна", birth_year=year)
    page = group_page(house)
    page.group.enrol()
    dialog = house.dialog()
    dialog.tabs.setCurrentIndex(1)
    dialog.names.setPlainText("Ли Анна\nПак Виктор")
    house.qtbot.waitUntil(lambda: dialog.matches.table.rowCount() == 2)
    dialog.verb.click()
    house.settle()
    assert house.dialog() is dialog
    assert "Choose who is meant in 1 line" in dialog._errors[dialog.names].text()

    dialog.matches.view.selectRow(0)
    dialog.matches._who.setCurrentIndex(1)
    dialog.matches._who.activated.emit(1)
    dialog.verb.click()
    house.settle()

    assert house.dialog() is None
    card = house.services.groups.card(house.actor, house.group_id, today=house.today)
    assert len(card.learners) == 5


def test_leaving_before_the_last_mark_offers_to_keep_the_marks(chosen):
    house = chosen
    page = group_page(house)
    page.group.learners.view.select(house.stays[0])
    page.group.learners._leave()
    dialog = house.dialog()
    assert not dialog.keep.isVisible()
    house.retype(dialog.field("ended_on"), "10.11.2026")
    dialog.verb.click()
    house.settle()
    assert dialog.keep.isVisible()

    dialog.keep.setChecked(True)
    dialog.verb.click()
    house.settle()

    assert house.dialog() is None
    card = house.services.groups.card(house.actor, house.group_id, today=house.today, left=True)
    ended = {line.enrolment_id: line.ended_on for line in card.learners}
    assert ended[house.stays[0]] == dt.date(2026, 11, 15)


def test_an_absence_known_in_advance_stands_faintly_in_the_register(chosen):
    house = chosen
    page = group_page(house)
    line = page.group.learners.table.row(0)
    page.group.year.away(line.person_id, line.full_name)
    dialog = house.dialog()
    house.retype(dialog.last, "25.11.2026")
    dialog.verb.click()
    house.settle()
    assert house.dialog() is None

    register = house.page("attendance")
    register.show_lesson(house.group_id, LessonKey(house.today))
    house.settle()
    column = FIRST_LESSON + register.model.sheet.column(LessonKey(house.today))
    row = next(
        n
        for n, learner in enumerate(register.model.sheet.learners)
        if learner.person_id == line.person_id
    )
    index = register.model.index(row, column)
    assert index.data() == "С"
    assert "known in advance" in register.model.spoken(index)
    assert register.model.cell(index).code is None


def test_an_order_is_given_listed_and_taken_back(chosen):
    house = chosen
    page = group_page(house)
    dialog = page.year.orders()
    assert len(dialog.view.selected_rows()) == 3
    dialog.verb.click()
    house.settle()

    assert dialog.tabs.currentIndex() == 1
    assert [dialog.given.row(n).number for n in range(dialog.given.rowCount())] == [1]
    assert dialog.table.rowCount() == 0
    dialog.reject()
    house.undo_from_notice()
    assert house.services.orders.list(house.actor) == ()


def test_the_new_year_is_looked_at_decided_begun_and_taken_back(chosen):
    house = chosen
    page = group_page(house)
    dialog = page.year.new_year()
    house.settle()
    assert dialog.verb.isEnabled()
    dialog.title.selectAll()
    house.press(Qt.Key.Key_Delete, widget=dialog.title)
    dialog.verb.click()
    house.settle()
    assert house.dialog() is dialog
    assert dialog.error.isVisible()

    house.retype(dialog.title, "Продолжающие")
    dialog.verb.click()
    house.settle()

    assert house.dialog() is None
    titles = [line.title for line in house.services.groups.list(house.actor, today=house.today)]
    assert "Продолжающие" in titles
    plan = house.services.new_year.propose(house.actor, today=house.today)
    assert {group.fate for group in plan.groups} == {Fate.DONE}
    house.undo_from_notice()
    titles = [line.title for line in house.services.groups.list(house.actor, today=house.today)]
    assert "Продолжающие" not in titles


def test_a_year_that_is_begun_is_not_begun_again_unawares(chosen):
    house = chosen
    before = house.make.group("Младшая", academic_year=2025, archived_at="2026-08-31")
    with house.make.database.write(None, "test.continue") as unit:
        unit.session.get(StudyGroup, house.group_id).continues_id = before
    page = group_page(house)
    dialog = page.year.new_year()
    assert not dialog.verb.isEnabled()
    assert "begun already" in dialog.summary.text()

    dialog.year_after.click()
    house.settle()

    after = house.dialog()
    assert after is not dialog
    assert after.verb.isEnabled()
    assert not after.year_after.isVisible()


def test_today_leads_to_whom_to_call(chosen):
    house = chosen
    for day in (dt.date(2026, 11, 18), dt.date(2026, 11, 19)):
        house.make.mark(house.make.lesson(house.group_id, day), house.stays[1], "absent")
    page = house.page("today")
    lines = house.services.attention.lines(house.actor, today=house.today)
    page.open_line(next(line for line in lines if line.concern == Concern.STREAK))
    house.settle()
    dialog = house.dialog()
    assert [dialog.table.row(n).full_name for n in range(dialog.table.rowCount())] == ["Шин Алина"]

    dialog.least.setValue(3)
    house.settle()
    assert dialog.table.rowCount() == 0
    assert not dialog.print_button.isEnabled()
    dialog.least.setValue(2)
    house.press(Qt.Key.Key_Return, widget=dialog.view)
    assert house.dialog() is None


def test_people_of_one_group_are_moved_from_the_page_of_people(chosen):
    house = chosen
    other = house.make.group("Старшая", school_id=house.school_id)
    page = house.page("people")
    card = house.services.groups.card(house.actor, house.group_id, today=house.today)
    page.records.move_people([line.person_id for line in card.learners[:2]])
    house.dialog().verb.click()
    house.settle()

    assert house.dialog() is None
    moved = house.services.groups.card(house.actor, other, today=house.today)
    assert len(moved.learners) == 2
    page.records.leave_people([house.make.person("Никто Иван")])
    assert house.dialog() is None
    assert "Nobody of them is in a group now" in house.notice()

"""Groups: made with days, teacher and room; learners enrolled, taken off the list, moved."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from friendship_desktop.errors import UserError
from friendship_desktop.services.people_list import PeopleFilter
from friendship_desktop.services.teaching import Slot
from friendship_desktop.ui.dialogs.group_slots import minutes_of

CTRL = Qt.KeyboardModifier.ControlModifier


def learners(page):
    table = page.group.learners.table
    return [table.row(number).full_name for number in range(table.rowCount())]


def people(house):
    return house.services.people.page_ids(
        house.actor, today=house.today, which=PeopleFilter.EVERYONE
    )


def test_a_group_is_made_with_days_a_known_teacher_and_a_new_room(chosen):
    house = chosen
    before = len(people(house))
    page = house.page("schools")
    page.open_school(house.school_id)
    page.new_group()
    dialog = house.dialog()
    form = dialog.form
    house.type("Корейский язык A2", form.edit("title"))
    assert form.value("kind") == "mother_tongue"  # guessed from the words
    assert (form.value("language_code"), form.value("level")) == ("ko", "A2")
    house.type("ким елена викторовна", form.edit("teacher"))
    house.type("Зал 3", form.edit("room").lineEdit())
    form.slots_editor.add()
    form.slots_editor.add()
    dialog.verb.click()
    house.settle()
    card = page.group.card
    assert page.panes.currentWidget() is page.group
    assert card.line.title == "Корейский язык A2"
    assert card.line.school_id == house.school_id
    assert [teacher.full_name for teacher in card.teachers] == ["Ким Елена Викторовна"]
    assert len(people(house)) == before  # nobody was doubled
    assert card.room == "Зал 3"
    assert card.line.slots == (Slot(1, 600, 680), Slot(7, 600, 680))


def test_days_are_changed_in_place_and_a_wrong_time_is_said(chosen):
    house = chosen
    page = house.page("schools")
    page.open_group(house.group_id)
    page.group.edit()
    row = page.group.form.slots_editor.rows[0]
    house.retype(row.start, "1130")
    house.press(Qt.Key.Key_Tab, widget=row.start)
    assert page.group.card.line.slots == (Slot(7, 690, 770),)
    row = page.group.form.slots_editor.rows[0]
    house.retype(row.end, "9:00")
    house.press(Qt.Key.Key_Tab, widget=row.end)
    assert "comes after the beginning" in page.group.form.slots_editor._error.text()
    assert page.group.card.line.slots == (Slot(7, 690, 770),)


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("10", 600), ("10:05", 605), ("9.30", 570), ("1830", 1110), ("25:00", None), ("abc", None)],
)
def test_times_are_read_as_people_write_them(typed, minutes):
    assert minutes_of(typed) == minutes


def test_a_pasted_list_shows_whom_it_means_and_is_one_undoable_step(chosen):
    house = chosen
    house.make.person("Новак Мария", birth_year=2014)
    page = house.page("schools")
    page.open_group(house.group_id)
    before = len(people(house))
    house.press(Qt.Key.Key_I, CTRL, house.window)
    dialog = house.dialog()
    dialog.tabs.setCurrentIndex(1)
    dialog.names.setPlainText("1. Новак Мария\t2014\nПак Виктор 12.03.2015\nОдно\nШин Алина")
    house.qtbot.waitUntil(lambda: dialog.matches.table.rowCount() == 4)
    words = [dialog.matches._meaning(dialog.matches.table.row(number))[0] for number in range(4)]
    assert words == [
        "somebody known",
        "a new card",
        "needs a second word",
        "is in the group already",
    ]
    assert dialog.verb.text() == "Enrol 2 people"
    dialog.verb.click()
    house.settle()
    assert "Новак Мария" in learners(page)
    assert "Пак Виктор" in learners(page)
    assert len(people(house)) == before + 1
    page.undo()
    house.settle()
    assert len(learners(page)) == 3
    assert len(people(house)) == before


def test_one_person_needs_two_words_and_the_draft_comes_back(chosen):
    house = chosen
    page = house.page("schools")
    page.open_group(house.group_id)
    page.group.enrol()
    dialog = house.dialog()
    house.type("Хан", dialog.name)
    dialog.verb.click()
    assert house.dialog() is dialog
    assert "Two words" in dialog._errors[dialog.name].text()
    dialog.reject()
    page.group.enrol()
    dialog = house.dialog()
    assert dialog.name.text() == "Хан"
    house.press(Qt.Key.Key_End, widget=dialog.name)
    house.type(" Денис", dialog.name)
    house.press(Qt.Key.Key_Return, widget=dialog.name)
    assert house.dialog() is None
    assert "Хан Денис" in learners(page)


def test_leaving_before_marks_is_refused_beside_the_date(chosen):
    house = chosen
    page = house.page("schools")
    page.open_group(house.group_id)
    view = page.group.learners.view
    view.select(house.stays[0])
    house.press(Qt.Key.Key_Delete, widget=view)
    dialog = house.dialog()
    house.retype(dialog.field("ended_on"), "01.11.2026")
    dialog.verb.click()
    assert house.dialog() is dialog
    assert "marks after this day: 1" in dialog._errors[dialog.field("ended_on")].text()
    house.retype(dialog.field("ended_on"), "21.11.2026")
    dialog.verb.click()
    house.settle()
    assert house.dialog() is None
    assert "Цой Артур Андреевич" not in learners(page)
    page.group.learners._left.setChecked(True)
    table = page.group.learners.table
    left = table.row(table.find(house.stays[0]))
    assert left.ended_on == dt.date(2026, 11, 21)
    assert not page.group.learners.view.isColumnHidden(3)
    page.group.stays.come_back(left)
    house.settle()
    page.group.learners._left.setChecked(False)
    assert "Цой Артур Андреевич" in learners(page)


def test_a_correction_keeps_what_it_does_not_show(chosen):
    house = chosen
    page = house.page("schools")
    page.open_group(house.group_id)
    line = page.group.learners.table.row(0)
    page.group.stays.correct(line)
    dialog = house.dialog()
    house.type("14-к", dialog.field("order_no"))
    dialog.verb.click()
    house.settle()
    stay = house.services.people.card(house.actor, line.person_id, today=house.today).stays[0]
    assert (stay.order_no, stay.started_on) == ("14-к", dt.date(2026, 9, 1))


def test_a_learner_moves_to_another_group(chosen):
    house = chosen
    other = house.make.group("Корейский, старшая", school_id=house.school_id)
    page = house.page("schools")
    page.open_group(house.group_id)
    line = page.group.learners.table.row(0)
    page.group.stays.move(line)
    dialog = house.dialog()
    house.retype(dialog.field("ended_on"), "23.11.2026")
    dialog.verb.click()
    house.settle()
    moved = house.services.groups.card(house.actor, other, today=dt.date(2026, 11, 23))
    assert [learner.full_name for learner in moved.learners] == [line.full_name]


def test_a_teacher_is_typed_in_place_and_gets_a_last_day(chosen):
    house = chosen
    page = house.page("schools")
    page.open_group(house.group_id)
    tab = page.group.teachers
    page.group.tabs.setCurrentIndex(1)
    house.type("Тен Ирина", tab.name)
    house.press(Qt.Key.Key_Return, widget=tab.name)
    assert [t.full_name for t in page.group.card.teachers] == ["Ким Елена Викторовна", "Тен Ирина"]
    tab.view.selectRow(1)
    tab._dates.click()
    dialog = house.dialog()
    house.retype(dialog.field("ends_on"), "22.11.2025")
    dialog.verb.click()
    assert house.dialog() is dialog  # before the first day
    house.retype(dialog.field("ends_on"), "30.11.2026")
    dialog.verb.click()
    house.settle()
    assert page.group.card.teachers[1].ends_on == dt.date(2026, 11, 30)


def test_a_group_of_the_state_language_needs_no_school(house):
    page = house.page("state_language")
    house.press(Qt.Key.Key_N, CTRL, house.window)
    dialog = house.dialog()
    house.type("Қазақ тілі A1", dialog.form.edit("title"))
    dialog.verb.click()
    house.settle()
    line = page.group.card.line
    assert (line.kind, line.language_code, line.level, line.school_id) == (
        "state_language",
        "kk",
        "A1",
        None,
    )
    assert page.groups.rowCount() == 1
    house.window.open_record("group", line.id)  # as the quick find leads there
    assert house.window.page is page
    page.records.archive_group(page.group.card)
    house.settle()
    assert page.groups.rowCount() == 0
    house.undo_from_notice()
    assert page.groups.rowCount() == 1


def test_a_group_undone_while_it_is_shown_leaves_its_card(chosen):
    house = chosen
    page = house.page("schools")
    page.open_school(house.school_id)
    page.new_group()
    house.type("Хор", house.dialog().form.edit("title"))
    house.dialog().verb.click()
    house.settle()
    made = page.group.card.id
    page.undo()
    house.settle()
    with pytest.raises(UserError):
        house.services.groups.card(house.actor, made, today=house.today)
    assert page.panes.currentWidget() is page.school


def test_enter_takes_the_proposal_and_does_not_make_a_second_person(chosen):
    house = chosen
    house.make.person("Тен Ирина Сергеевна")
    before = len(people(house))
    page = house.page("schools")
    page.open_group(house.group_id)
    page.group.tabs.setCurrentIndex(1)
    name = page.group.teachers.name
    name.setFocus()
    house.type("тен", name)
    popup = name._completer.popup()
    house.qtbot.waitUntil(popup.isVisible)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        house.qtbot.keyClick(popup, key)
    assert name.text() == "Тен Ирина Сергеевна"
    assert len(page.group.card.teachers) == 1
    house.press(Qt.Key.Key_Return, widget=name)
    assert [t.full_name for t in page.group.card.teachers][1] == "Тен Ирина Сергеевна"
    assert len(people(house)) == before


def test_the_keyboard_walks_through_the_days_where_they_stand(chosen):
    house = chosen
    page = house.page("schools")
    page.open_group(house.group_id)
    page.group.edit()
    form = page.group.form
    form.slots_editor.add()
    house.settle()
    stops = [stop for row in form.slots_editor.rows for stop in row.stops()]
    walk = [form.edit("capacity")]
    walk[0].setFocus()
    for _step in range(len(stops) + 2):
        walk.append(walk[-1].nextInFocusChain())
    focusable = [w for w in walk if w.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert focusable[1 : len(stops) + 1] == stops
    assert form.slots_editor.add_button in focusable


def test_the_tables_keep_the_promises_of_models(chosen, qtmodeltester):
    house = chosen
    page = house.page("schools")
    page.open_group(house.group_id)
    page.group.tabs.setCurrentIndex(2)
    for model in (
        page.list.schools,
        page.school.groups,
        page.group.learners.table,
        page.group.lessons.rows,
    ):
        qtmodeltester.check(model)

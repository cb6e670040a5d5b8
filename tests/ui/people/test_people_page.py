"""The list of people: searched, narrowed, sorted, selected by many, put away and brought back."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit

from friendship_desktop.services.attention import Concern
from friendship_desktop.services.people_list import PeopleFilter
from friendship_desktop.texts import Language

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def names(page):
    table = page.list.table
    return [table.row(number).full_name for number in range(table.rowCount())]


def shows(house, page, expected):
    """Wait until the list has read itself anew."""
    house.qtbot.waitUntil(lambda: names(page) == expected)


@pytest.fixture
def three(house):
    """Two learners of one group and a teacher."""
    make = house.make
    teacher = make.person("Ким Елена Викторовна", phone="+77015551122", birth_year=1980)
    house.group_id = make.group("Корейский, младшая", teacher=teacher)
    house.child = make.person("Шин Алина", birth_date=dt.date(2014, 12, 1))
    house.other = make.person("Әбенов Бекзат", birth_date=dt.date(2010, 1, 5))
    house.teacher = teacher
    for person in (house.child, house.other):
        make.enrol(person, house.group_id)
    return house


def test_an_empty_house_is_taught_and_offers_the_first_steps(house):
    page = house.page("people")
    assert not page._right.isVisible()
    teaches = page.list._teaches
    assert teaches.isVisible()
    teaches.primary.click()
    dialog = house.dialog()
    house.type("Шин", dialog.form.edit("surname"))
    dialog.verb.click()
    house.settle()
    shows(house, page, ["Шин"])
    assert page._right.isVisible()
    assert page.card.card.full_name == "Шин"


def test_a_letter_typed_in_the_list_searches_in_any_spelling(three):
    house = three
    page = house.page("people")
    shows(house, page, ["Әбенов Бекзат", "Ким Елена Викторовна", "Шин Алина"])
    house.type("a", page.list.people)
    house.type("benov")
    shows(house, page, ["Әбенов Бекзат"])
    house.qtbot.waitUntil(lambda: page.card.card.id == house.other)
    house.press(Qt.Key.Key_Escape)
    house.qtbot.waitUntil(lambda: len(names(page)) == 3)
    house.qtbot.wait(80)
    assert page.card.card.id == house.other  # the place is kept


def test_filters_and_orders(three):
    house = three
    page = house.page("people")
    page.list.filter_chosen.emit(PeopleFilter.TEACHERS)
    house.settle()
    shows(house, page, ["Ким Елена Викторовна"])
    page.list.filter_chosen.emit(PeopleFilter.NO_GUARDIAN)
    house.settle()
    shows(house, page, ["Әбенов Бекзат", "Шин Алина"])
    page.list.filter_chosen.emit(PeopleFilter.EVERYONE)
    header = page.list.people.horizontalHeader()
    header.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    house.settle()
    shows(house, page, ["Шин Алина", "Әбенов Бекзат", "Ким Елена Викторовна"])
    header.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    house.settle()
    shows(house, page, ["Ким Елена Викторовна", "Әбенов Бекзат", "Шин Алина"])
    header.setSortIndicator(3, Qt.SortOrder.AscendingOrder)  # no order by phone
    house.settle()
    shows(house, page, ["Әбенов Бекзат", "Ким Елена Викторовна", "Шин Алина"])


def test_many_are_enrolled_then_archived_and_it_can_be_taken_back(three):
    house = three
    dance = house.make.group("Танец")
    page = house.page("people")
    view = page.list.people
    view.selectAll()
    assert page.list.bulk.isVisible()
    assert "3" in page.list._selected.text()
    house.press(Qt.Key.Key_I, CTRL, view)
    dialog = house.dialog()
    house.type("нет такой", dialog.group.lineEdit())
    dialog.verb.click()
    assert house.dialog() is dialog
    house.retype(dialog.group.lineEdit(), "танец")
    dialog.verb.click()
    house.settle()
    card = house.services.groups.card(house.actor, dance, today=house.today)
    assert len(card.learners) == 3

    page.list.people.selectAll()
    house.press(Qt.Key.Key_Delete, widget=view)
    dialog = house.dialog()  # they learn: the last day is asked
    dialog.verb.click()
    house.settle()
    shows(house, page, [])
    house.undo_from_notice()
    house.qtbot.waitUntil(lambda: len(names(page)) == 3)
    assert all(
        house.services.people.card(house.actor, one, today=house.today).stays[0].ended_on is None
        for one in (house.child, house.other)
    )


def test_who_is_already_in_the_group_is_said_in_the_dialog(three):
    house = three
    page = house.page("people")
    page.list.people.selectAll()
    page.list.enrol_button.click()
    house.settle()
    dialog = house.dialog()
    dialog.verb.click()  # the only group is chosen
    house.settle()
    assert house.dialog() is dialog
    assert "already" in dialog._errors[dialog.group].text()
    dialog.reject()


def test_the_archive_brings_back_with_one_click(three):
    house = three
    page = house.page("people")
    page.list.people.select(house.teacher)
    house.press(Qt.Key.Key_Delete, widget=page.list.people)
    shows(house, page, ["Әбенов Бекзат", "Шин Алина"])
    page.open_record("person", house.teacher)  # as Ctrl+K or a link does
    house.settle()
    assert page.list.which is PeopleFilter.ARCHIVED
    shows(house, page, ["Ким Елена Викторовна"])
    assert not page.card.details.form.isEnabled()
    page.records.restore([house.teacher])
    house.settle()
    shows(house, page, [])
    page.list.show_everybody()
    house.qtbot.waitUntil(lambda: len(names(page)) == 3)


def test_a_line_of_today_shows_its_people_under_a_banner(three):
    house = three
    page = house.page("people")
    lines = house.services.attention.lines(house.actor, today=house.today)
    line = next(line for line in lines if line.concern is Concern.NO_GUARDIAN)
    page.show_concern(line)
    house.settle()
    house.qtbot.waitUntil(lambda: set(names(page)) == {"Әбенов Бекзат", "Шин Алина"})
    assert page.list.banner.isVisible()
    header = page.list.people.horizontalHeader()
    header.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    shows(house, page, ["Шин Алина", "Әбенов Бекзат"])
    house.type("шин", page.list.search.edit)
    shows(house, page, ["Шин Алина"])
    page.list._show_all.click()
    house.settle()
    assert not page.list.banner.isVisible()
    house.qtbot.waitUntil(lambda: len(names(page)) == 3)


def test_cards_that_are_alike_stand_together(three):
    house = three
    twin = house.make.person("Шин Алина Олеговна")
    page = house.page("people")
    lines = house.services.attention.lines(house.actor, today=house.today)
    page.show_concern(next(line for line in lines if line.concern is Concern.LOOK_ALIKES))
    shows(house, page, ["Шин Алина", "Шин Алина Олеговна"])
    assert set(page.list.table.ids) == {house.child, twin}


def test_selected_rows_are_copied_for_excel(three):
    house = three
    page = house.page("people")
    view = page.list.people
    view.selectAll()
    house.press(Qt.Key.Key_C, CTRL, view)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[0] == "Name"
    assert lines[2].split("\t") == [
        "Ким Елена Викторовна", "46", "Корейский, младшая, teaches", "+7 701 555 11 22",
    ]  # fmt: skip


def test_a_long_list_keeps_its_place_while_rows_change(house, qtmodeltester):
    ids = [house.make.person(f"Абаев {number:04}") for number in range(600)]
    page = house.page("people")
    assert page.list.table.rowCount() == 600
    qtmodeltester.check(page.list.table)
    page.open_record("person", ids[450])
    house.settle()
    view = page.list.people
    assert view.current().id == ids[450]
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    house.services.people.change(house.actor, ids[450], today=house.today, surname="Яковлев")
    house.qtbot.waitUntil(lambda: view.currentIndex().row() == 599)
    assert view.current().id == ids[450]
    flags = (
        QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    )
    view.selectionModel().select(page.list.table.index(0, 0), flags)
    view.selectAll()
    assert len(view.selected_ids()) == 600
    view.copy()  # more than a screen: on the worker
    house.settle()
    assert len(QApplication.clipboard().text().splitlines()) == 601


@pytest.mark.parametrize("language", list(Language))
def test_every_control_has_a_name_in_every_language(three, language):
    house = three
    page = house.page("people")
    page.open_record("person", house.child)
    page.card.add_guardian()
    house.window.choose_language(language)
    house.settle()
    for kind in (QAbstractButton, QLineEdit, QComboBox):
        for control in page.findChildren(kind):
            is_ours = not isinstance(control.parent(), QComboBox)
            if is_ours and control.isVisible() and not control.objectName().startswith("qt_"):
                assert control.accessibleName() or control.text(), control

"""Schools and associations: made, changed in place, kept as drafts, put away and brought back."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from friendship_desktop.texts import Language
from friendship_desktop.ui.pages.schools.columns import CONTEXT

CTRL = Qt.KeyboardModifier.ControlModifier


def rows(page):
    table = page.list.schools
    return [table.row(number).name for number in range(table.rowCount())]


def test_a_first_school_is_made_with_the_keyboard_and_a_draft_survives_a_slip(house):
    page = house.page("schools")
    assert page.list.is_bare
    assert not page._right.isVisible()  # an empty House is only taught
    house.press(Qt.Key.Key_N, CTRL, house.window)
    dialog = house.dialog()
    house.type("Чосон", dialog.form.edit("name"))
    house.press(Qt.Key.Key_Escape, widget=dialog)
    assert house.dialog() is None
    assert rows(page) == []

    house.press(Qt.Key.Key_N, CTRL, house.window)
    dialog = house.dialog()
    assert dialog.form.edit("name").text() == "Чосон"
    house.retype(dialog.form.edit("association_id").lineEdit(), "Корейское ЭКО")
    house.press(Qt.Key.Key_Return, widget=dialog.form.edit("name"))
    assert house.dialog() is None
    assert rows(page) == ["Чосон"]
    card = page.school.card
    assert (card.name, card.association_ru) == ("Чосон", "Корейское ЭКО")

    house.press(Qt.Key.Key_N, CTRL, house.window)
    assert house.dialog().form.edit("name").text() == ""  # the draft was used up
    house.dialog().reject()


def test_a_school_without_a_name_is_refused_beside_the_field(house):
    page = house.page("schools")
    page.records.new_school()
    dialog = house.dialog()
    dialog.verb.click()
    assert house.dialog() is dialog
    assert any(
        "Something must be written here" in label.text()
        for label in dialog.findChildren(QLabel)
        if label.isVisible()
    )
    dialog.reject()


def test_fields_are_saved_as_they_are_left_and_wrong_ones_wait_with_their_record(chosen):
    house = chosen
    other = house.make.school("«Идель»")
    page = house.page("schools")
    page.open_school(house.school_id)
    house.press(Qt.Key.Key_F2, widget=page)
    form = page.school.form
    house.retype(form.edit("head_name"), "Тен Ирина Сергеевна")
    form.edit("kato").setFocus()
    house.settle()
    assert page.school.card.head_name == "Тен Ирина Сергеевна"

    house.retype(form.edit("kato"), "12")
    form.edit("venue").setFocus()
    house.settle()
    assert "KATO" in form._fields["kato"].error.text()
    page.open_school(other)
    assert (form.edit("kato").text(), form._fields["kato"].error.text()) == ("", "")
    page.open_school(house.school_id)
    assert form.edit("kato").text() == "12"  # nothing typed is lost
    assert form._fields["kato"].error.text()
    assert page.school.card.kato is None

    page.undo()
    house.settle()
    assert page.school.card.head_name is None
    assert form.edit("head_name").text() == ""


def test_an_archived_school_comes_back_with_undo_or_from_the_archive(chosen):
    house = chosen
    page = house.page("schools")
    page.records.archive_school(house.school_id)
    house.settle()
    assert rows(page) == []
    house.undo_from_notice()
    assert rows(page) == ["«Чосон»"]

    page.records.archive_school(house.school_id)
    house.settle()
    page.list.show_only("archive")
    assert rows(page) == ["«Чосон»"]
    assert page.school.card.is_archived
    page.records.restore_school(house.school_id)
    house.settle()
    page.list.show_only("schools")
    assert rows(page) == ["«Чосон»"]


def test_the_list_finds_by_association_and_counts(chosen):
    house = chosen
    house.make.school("«Идель»")
    page = house.page("schools")
    page.refresh()
    assert rows(page) == ["«Идель»", "«Чосон»"]
    row = page.list.schools.row(1)
    assert (row.groups, row.learners, row.share.percent) == (1, 3, 100)
    assert page.status_texts() == ("2 schools · 1 group · 3 learners",)
    house.type("корейс", page.list.search.edit)
    house.qtbot.waitUntil(lambda: rows(page) == ["«Чосон»"])
    page.list.search.clear()
    assert len(rows(page)) == 2


def test_an_association_is_changed_in_place_and_leads_to_its_schools(chosen):
    house = chosen
    page = house.page("schools")
    page.open_school(house.school_id)
    page.school._open_association()
    house.settle()
    pane = page.association
    assert page.panes.currentWidget() is pane
    house.retype(pane.form.edit("chair_phone"), "8 701 111 22 33")
    pane.form.edit("bin").setFocus()
    house.settle()
    assert pane.card.chair_phone == "+77011112233"
    pane._links[0].click()
    assert page.school.card.id == house.school_id


def test_a_group_without_a_school_is_never_out_of_sight(house):
    group = house.make.group("Домбыра", kind="music")
    page = house.page("schools")
    assert rows(page) == ["Groups without a school"]
    assert [line.id for line in page.school.groups_shown()] == [group]
    page.open_group(group)
    form = page.group.form
    page.group.edit()
    house.retype(form.edit("school_id").lineEdit(), "«Мирас»")
    form.edit("capacity").setFocus()
    house.settle()
    assert page.group.card.line.school_name == "«Мирас»"
    assert rows(page) == ["«Мирас»"]


def test_a_click_on_a_lesson_opens_its_register(chosen):
    house = chosen
    page = house.page("schools")
    page.open_school(house.school_id)
    lessons = page.school.lessons
    first = lessons.rows.row(0)
    assert first.key.day == dt.date(2026, 11, 22)
    where = lessons.visualRect(lessons.rows.index(0, 0)).center()
    house.qtbot.mouseClick(lessons.viewport(), Qt.MouseButton.LeftButton, pos=where)
    house.settle()
    register = house.window.page
    assert register.title() == "Attendance"
    assert register.group_id == house.group_id


def test_the_language_changes_at_once(chosen):
    house = chosen
    page = house.page("schools")
    page.open_school(house.school_id)
    house.window.choose_language(Language.KAZAKH)
    house.settle()
    assert page.title() == "Жексенбілік мектептер"
    assert page.school.tabs.tabText(0) == "Топтар 1"
    table = page.school.groups
    assert CONTEXT == "SchoolTables"
    assert table.headerData(0, Qt.Orientation.Horizontal) == "Топ"
    assert table.columns[-1].pill(table.row(0))[0] == "артық: 1"

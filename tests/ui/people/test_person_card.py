"""The card of a person: typed once, checked beside the field, saved as it is left, never lost."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from friendship_desktop.services.people_list import Missing
from friendship_desktop.ui.pages.people.card import DETAILS, GROUPS, HISTORY

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def child(house):
    """A child in one group, without a guardian."""
    house.group_id = house.make.group("Корейский, младшая")
    house.child = house.make.person("Шин Алина", birth_date=dt.date(2014, 12, 1))
    house.stay = house.make.enrol(house.child, house.group_id)
    return house


def read(house, person_id=None):
    return house.services.people.card(house.actor, person_id or house.child, today=house.today)


def opened(house):
    page = house.page("people")
    page.open_record("person", house.child)
    house.settle()
    return page


def test_a_new_person_is_compared_with_those_known_and_kept_as_a_draft(child):
    house = child
    page = house.page("people")
    house.press(Qt.Key.Key_N, CTRL, house.window)
    dialog = house.dialog()
    house.type("Shin", dialog.form.edit("surname"))
    house.type("Alina", dialog.form.edit("given_name"))
    house.qtbot.waitUntil(dialog.alike.isVisible)
    assert "Шин Алина" in dialog.alike.accessibleName()
    assert "01.12.2014" in dialog.alike.accessibleName()
    house.type("31.02.2014", dialog.form.edit("birth"))
    dialog.verb.click()
    assert house.dialog() is dialog
    assert "no such day" in dialog.form._fields["birth"].error.text()
    dialog.alike.findChild(QAbstractButton).click()
    assert house.dialog() is None
    assert page.card.card.id == house.child

    house.press(Qt.Key.Key_N, CTRL, house.window)
    dialog = house.dialog()
    assert dialog.form.edit("birth").text() == "31.02.2014"
    house.retype(dialog.form.edit("birth"), "12 марта 2014")
    assert "12.03.2014" in dialog.form._birth_hint.text()
    dialog.verb.click()
    house.settle()
    assert house.dialog() is None
    made = page.card.card
    assert (made.full_name, made.birth_date) == ("Shin Alina", dt.date(2014, 3, 12))
    assert page.list.people.current().id == made.id
    assert len(page.card.family.guardians.lines) == 1  # a child: the guardian is asked next
    assert house.services.settings.get("draft.person") is None
    house.undo_from_notice()
    assert page.list.table.find(made.id) == -1


def test_fields_are_saved_as_they_are_left_and_wrong_ones_wait(child):
    house = child
    page = opened(house)
    form = page.card.details.form
    house.retype(form.edit("phone"), "8 701 111 22 33")
    assert form._phone_hint.text() == "+7 701 111 22 33"
    house.press(Qt.Key.Key_Tab, widget=form.edit("phone"))
    assert read(house).phone == "+77011112233"
    assert form.edit("phone").text() == "+7 701 111 22 33"

    house.retype(form.edit("birth"), "2014")
    house.press(Qt.Key.Key_Tab, widget=form.edit("birth"))
    assert (read(house).birth_date, read(house).birth_year) == (None, 2014)

    house.retype(form.edit("phone"), "12")
    house.press(Qt.Key.Key_Tab, widget=form.edit("phone"))
    assert "cannot be a phone" in form._fields["phone"].error.text()
    assert read(house).phone == "+77011112233"
    other = house.make.person("Ян Олег")
    page.open_record("person", other)
    assert form.edit("phone").text() == ""
    page.open_record("person", house.child)
    assert form.edit("phone").text() == "12"  # nothing typed is lost

    house.retype(form.edit("surname"), "Пак")
    page.may_leave()  # another page, or the window closes
    assert read(house).surname == "Пак"
    house.settle()
    assert page.list.people.current().full_name == "Пак Алина"
    page.undo()
    house.settle()
    assert form.edit("surname").text() == "Шин"


def test_other_spellings_are_typed_never_guessed_and_both_found(child):
    house = child
    page = opened(house)
    form = page.card.details.form
    assert form.edit("surname_kk").isHidden()
    form._more.click()
    house.retype(form.edit("surname_kk"), "Шын")
    house.press(Qt.Key.Key_Tab, widget=form.edit("surname_kk"))
    card = read(house)
    assert (card.surname, card.surname_kk, card.surname_ru) == ("Шин", "Шын", None)
    row = page.list.people.current()
    assert row.other_names == ("Шын",)
    page.open_record("person", house.make.person("Ян Олег"))
    assert form.edit("surname_kk").isHidden()
    page.open_record("person", house.child)
    assert not form.edit("surname_kk").isHidden()


def test_guardians_are_typed_in_place_and_one_of_them_is_primary(child):
    house = child
    page = opened(house)
    guardians = page.card.family.guardians
    assert read(house).missing == (Missing.GUARDIAN, Missing.PHONE)
    assert page.card._pills.count() == 3  # two pills and the stretch
    house.press(Qt.Key.Key_G, CTRL, house.window)
    line = guardians.lines[0]
    house.type("8 701 555 11 22", line.form.edit("phone"))
    house.press(Qt.Key.Key_Tab, widget=line.form.edit("phone"))
    assert read(house).guardians == ()  # a phone alone is nobody yet
    page.open_record("person", house.make.person("Ян Олег"))
    page.open_record("person", house.child)
    line = guardians.lines[0]
    assert line.form.edit("phone").text() == "8 701 555 11 22"  # kept as a draft
    house.retype(line.form.edit("name"), "Шин Ольга")
    house.press(Qt.Key.Key_Tab, widget=line.form.edit("name"))
    (mother,) = read(house).guardians
    assert (mother.name, mother.phone, mother.is_primary) == ("Шин Ольга", "+77015551122", True)
    assert read(house).missing == ()
    assert page.card._pills_row.isHidden()


def test_one_of_several_guardians_is_primary_and_a_removed_one_comes_back(child):
    house = child
    house.make.guardian(house.child, "Шин Ольга")
    card = opened(house).card
    card.tabs.setCurrentWidget(card.family)
    guardians = card.family.guardians
    guardians.add.click()
    assert len(guardians.lines) == 2
    house.type("Шин Олег", guardians.lines[1].form.edit("name"))
    house.press(Qt.Key.Key_Tab, widget=guardians.lines[1].form.edit("name"))
    relation = guardians.lines[1].form.edit("relation")
    relation.choose("father")
    relation.activated.emit(relation.currentIndex())
    house.settle()
    guardians.lines[1].primary.click()
    house.settle()
    assert [(one.name, one.relation) for one in read(house).guardians] == [
        ("Шин Олег", "father"),
        ("Шин Ольга", None),
    ]
    assert guardians.lines[0].form.edit("name").text() == "Шин Олег"
    guardians.lines[0].remove.click()
    house.settle()
    assert [one.name for one in read(house).guardians] == ["Шин Ольга"]
    house.undo_from_notice()
    assert [one.name for one in read(house).guardians] == ["Шин Олег", "Шин Ольга"]
    assert len(guardians.lines) == 2


def test_enrolments_end_move_and_come_back_with_dates_and_reasons(child):
    house = child
    dance = house.make.group("Танец")
    page = opened(house)
    lesson = house.make.lesson(house.group_id, dt.date(2026, 11, 15))
    house.make.mark(lesson, house.stay)
    page.refresh()
    house.settle()
    page.card.tabs.setCurrentIndex(GROUPS)
    groups = page.card.groups
    assert groups.table.row(0).tally.percent == 100
    groups._move.click()
    dialog = house.dialog()
    assert "Шин Алина" in dialog.windowTitle()
    house.retype(dialog.field("ended_on"), "20.11.2026")
    dialog.verb.click()
    house.settle()
    stays = read(house).stays
    assert [(stay.group_id, stay.ended_on) for stay in stays] == [
        (dance, None),
        (house.group_id, dt.date(2026, 11, 19)),
    ]
    groups.view.select(stays[0].enrolment_id)
    groups._leave.click()
    dialog = house.dialog()
    house.retype(dialog.field("ended_on"), "31.02.2026")
    dialog.verb.click()
    assert house.dialog() is dialog
    house.retype(dialog.field("ended_on"), "21.11.2026")
    dialog.verb.click()
    house.settle()
    assert read(house).stays[0].ended_on == dt.date(2026, 11, 21)
    assert not groups._leave.isEnabled()
    house.undo_from_notice()
    assert groups._leave.isEnabled()


def test_the_history_tells_who_did_what(child):
    house = child
    house.services.people.change(house.actor, house.child, today=house.today, phone="87011112233")
    page = opened(house)
    page.card.tabs.setCurrentIndex(HISTORY)
    row = page.card.history.row(0)
    assert page._words.about(row) == "phone"
    assert page._words.what(row) == "A change of a card"
    page.undo()
    house.settle()
    assert page._words.what(page.card.history.row(0)) == "Taken back: a change of a card"


def test_enter_leads_into_the_card_and_escape_back(child):
    house = child
    page = opened(house)
    view = page.list.people
    view.setFocus()
    page.card.tabs.setCurrentIndex(GROUPS)
    house.press(Qt.Key.Key_Return, widget=view)
    assert page.card.tabs.currentIndex() == DETAILS
    assert page.card.details.form.edit("surname").hasFocus()
    house.press(Qt.Key.Key_Escape)
    assert view.hasFocus()


def test_a_person_undone_elsewhere_leaves_no_card_behind(house):
    page = house.page("people")
    saved = house.services.people.create(house.actor, today=house.today, surname="Ян")
    house.qtbot.waitUntil(lambda: page.card.card is not None)
    house.services.open_house.database.undo(saved.change_id, house.actor.account_id)
    house.settle()
    house.qtbot.waitUntil(lambda: page.card.card is None)
    house.qtbot.waitUntil(lambda: page.list.table.rowCount() == 0)

"""Volunteers registered, put on shifts, confirmed and thanked through the real window."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from friendship_desktop.services.volunteers.card_writing import Free, Speaks, VolunteerDraft
from friendship_desktop.services.volunteers.shifts import ShiftDraft
from friendship_desktop.texts import Language
from friendship_desktop.ui.dialogs.hours import HOURS, ConfirmDialog
from friendship_desktop.ui.dialogs.letter import LetterDialog, TitleDialog
from friendship_desktop.ui.dialogs.preview import PreviewDialog
from friendship_desktop.ui.dialogs.shift import ShiftDialog, TakeOnDialog
from friendship_desktop.ui.dialogs.volunteer import VolunteerDialog
from friendship_desktop.ui.pages.volunteers.page import AWARDS, SHIFTS
from friendship_desktop.ui.pages.volunteers.shifts_tab import TO_CONFIRM

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SATURDAY = dt.date(2026, 11, 21)
CHECKED = Qt.CheckState.Checked


@pytest.fixture
def volunteer(house):
    """Register somebody without the window; born in `year`."""

    def add(name, year=1990, **more):
        person = house.make.person(name, birth_date=dt.date(year, 1, 15))
        draft = VolunteerDraft(dt.date(2026, 2, 1), **more)
        services = house.services
        return services.volunteers.register(services.actor, person, draft, today=house.today).id

    return add


@pytest.fixture
def served(house, volunteer):
    """A shift of yesterday with two volunteers on it."""
    services = house.services
    shift = services.shifts.plan(
        services.actor, ShiftDraft("Залды безендіру", "culture", SATURDAY, 600, 720, needed=2)
    ).id
    ids = [volunteer("Бек Асхат"), volunteer("Гали Мира")]
    services.shifts.take_on(services.actor, shift, ids)
    house.settle()
    return shift


def submit(house, dialog):
    dialog.verb.click()
    house.settle()


def shown(page):
    table = page.people.table
    return [table.row(number).full_name for number in range(table.rowCount())]


def test_somebody_new_is_typed_and_a_child_without_consent_is_refused_in_place(house):
    page = house.page("volunteers")
    house.press(Qt.Key.Key_N, CTRL, page)
    dialog = house.dialog()
    assert isinstance(dialog, VolunteerDialog)
    house.retype(dialog.person, "Омаров Ерлан Серікұлы")
    house.retype(dialog.birth, "12.05.2015")
    dialog.areas.item(5).setCheckState(CHECKED)
    dialog.languages.item(2, 2).setCheckState(CHECKED)
    assert dialog.languages.item(2, 1).checkState() == CHECKED  # who interprets speaks
    submit(house, dialog)
    assert dialog.isVisible()
    assert "guardian's written consent" in dialog._errors[dialog.person].text()
    house.retype(dialog.birth, "12.05.1990")
    submit(house, dialog)
    assert shown(page) == ["Омаров Ерлан Серікұлы"]
    (line,) = page.people.chosen()
    assert (line.age, line.areas) == (36, ("event_support",))
    assert line.languages == (Speaks("de", interprets=True),)
    house.undo_from_notice()
    assert shown(page) == []


def test_one_row_of_filters_tells_who_interprets_on_saturday_at_two(house, volunteer):
    times = frozenset({Free(6, 600, 960)})
    uzbek = frozenset({Speaks("uz", interprets=True)})
    volunteer("Ахмедов Али", languages=uzbek, times=times)
    volunteer("Ли Вера", languages=frozenset({Speaks("uz")}), times=times)
    busy = volunteer("Азизова Нодира", 2009, languages=uzbek, times=times)
    services = house.services
    draft = ShiftDraft("Жәрмеңке", "culture", dt.date(2026, 11, 28), 810, 900)
    shift = services.shifts.plan(services.actor, draft).id
    services.shifts.take_on(services.actor, shift, [busy])
    page = house.page("volunteers")
    people = page.people
    people.language.choose("uz")
    people.interprets.setChecked(True)
    people.day.choose(6)
    house.retype(people.time, "14:00")
    house.settle()
    assert shown(page) == ["Ахмедов Али", "Азизова Нодира"]
    assert people._state(people.table.row(1)) == ("busy 13:30–15:00", "warning")
    people.language.choose("ko")
    house.settle()
    assert shown(page) == []
    people._empty.primary.click()
    house.settle()
    assert len(shown(page)) == 3


def test_a_shift_across_midnight_is_refused_beside_its_end(house):
    page = house.page("volunteers")
    house.press(Qt.Key.Key_N, CTRL | SHIFT, page)
    dialog = house.dialog()
    assert isinstance(dialog, ShiftDialog)
    house.retype(dialog.task, "Түнгі кезекшілік")
    house.retype(dialog.start, "22")
    house.retype(dialog.end, "2:00")
    submit(house, dialog)
    assert "two shifts" in dialog._errors[dialog.end].text()
    house.retype(dialog.end, "24")
    submit(house, dialog)
    assert page.tabs.currentIndex() == SHIFTS
    assert page.shifts.view.current().task == "Түнгі кезекшілік"


def test_people_are_ticked_onto_a_shift_and_a_minor_cannot_be(house, volunteer):
    volunteer("Бек Асхат")
    volunteer("Ким Ян", 2010)
    services = house.services
    draft = ShiftDraft("Құтқару", "emergency", dt.date(2026, 11, 28), 600, 720)
    services.shifts.plan(services.actor, draft)
    page = house.page("volunteers")
    page.tabs.setCurrentIndex(SHIFTS)
    house.settle()
    house.press(Qt.Key.Key_I, CTRL, page)
    dialog = house.dialog()
    assert isinstance(dialog, TakeOnDialog)
    assert not dialog.verb.isEnabled()
    first, minor = (dialog.table.item(row, 0) for row in range(2))
    assert (first.text(), minor.text()) == ("Бек Асхат", "Ким Ян")
    assert not minor.flags() & Qt.ItemFlag.ItemIsEnabled
    assert "under 18" in dialog.table.item(1, 2).text()
    first.setCheckState(CHECKED)
    submit(house, dialog)
    assert [one.full_name for one in page.shifts.view.current().takers] == ["Бек Асхат"]
    house.undo_from_notice()
    assert page.shifts.view.current().takers == ()


def test_hours_are_confirmed_in_part_by_somebody_else_and_corrected(house, served):
    page = house.page("volunteers")
    page.show_shifts(TO_CONFIRM)
    house.settle()
    page.shifts.confirm.click()
    dialog = house.dialog()
    assert isinstance(dialog, ConfirmDialog)
    dialog.by.setCurrentText("Бек Асхат")
    submit(house, dialog)
    assert "Nobody confirms their own hours" in dialog._errors[dialog.by].text()
    dialog.by.setCurrentText("Е. Омаров")
    dialog.table.item(0, HOURS).setText("две")
    submit(house, dialog)
    assert "in quarters" in dialog._errors[dialog.table].text()
    dialog.table.item(0, HOURS).setText("2")
    dialog.table.item(1, HOURS).setText("13")
    submit(house, dialog)
    assert "quarters" in dialog._errors[dialog.table].text()
    assert dialog.table.currentRow() == 1
    dialog.table.item(0, HOURS).setText("1,25")
    dialog.table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
    submit(house, dialog)
    assert "1.25" in house.notice()
    first, second = house.services.shifts.get(house.actor, served).takers
    assert (first.quarters, first.confirmed_by, second.is_confirmed) == (5, "Е. Омаров", False)
    page.shifts.show_which("all")
    page.shifts.takers_view.selectRow(0)
    page.shifts.correct.click()
    correct = house.dialog()
    house.retype(correct.hours, "2")
    submit(house, correct)
    assert house.services.shifts.get(house.actor, served).takers[0].quarters == 8
    page.shifts.takers_view.selectRow(1)
    page.shifts.absent.click()
    house.settle()
    assert house.services.shifts.get(house.actor, served).takers[1].came is False


def test_letters_are_written_kept_issued_printed_and_annulled(house, served):
    page = house.page("volunteers")
    page.people.view.selectAll()
    page.people.letters.click()
    dialog = house.dialog()
    assert isinstance(dialog, LetterDialog)
    assert dialog.preview_kk.text().startswith("Құрметті Асхат Бек!")
    dialog.body_ru.setPlainText("{имя}\n{фамилия}")
    dialog.show_preview()
    assert "{фамилия}" in dialog._errors[dialog.body_ru].text()
    submit(house, dialog)
    assert dialog.isVisible()
    dialog.body_ru.setPlainText("Уважаемый {имя}!\n{причина}")
    dialog.keep.click()
    asked = next(one for one in QApplication.topLevelWidgets() if isinstance(one, TitleDialog))
    house.retype(asked.title, "Наурыз")
    submit(house, asked)
    assert dialog.template.currentText() == "Наурыз"
    dialog.table.item(1, 1).setText("Мире Гали")
    submit(house, dialog)
    preview = next(one for one in QApplication.topLevelWidgets() if isinstance(one, PreviewDialog))
    preview.close()
    house.settle()
    page.tabs.setCurrentIndex(AWARDS)
    house.settle()
    table = page.awards.table
    lines = [table.row(number) for number in range(table.rowCount())]
    assert [line.number for line in lines] == ["АХ-2026/002", "АХ-2026/001"]
    assert lines[0].recipient.ru == "Мире Гали"
    page.awards.view.selectRow(0)
    page.awards.annul_button.click()
    annul = house.dialog()
    house.retype(annul.reason, "қате")
    submit(house, annul)
    assert page.awards.state(table.row(0))[1] == "error"


def test_today_leads_to_hours_that_wait(house, served):
    page = house.page("today")
    lines = {str(line.concern): line for line in page._read[1]}
    assert lines["hours_waiting"].count == 1
    page.open_line(lines["hours_waiting"])
    house.settle()
    volunteers = house.page("volunteers")
    assert volunteers.tabs.currentIndex() == SHIFTS
    assert volunteers.shifts.which.currentData() == TO_CONFIRM
    assert volunteers.shifts.view.current().id == served


def test_the_page_speaks_the_language_of_the_screen_at_once(house, served):
    page = house.page("volunteers")
    house.window.parts.language.choose(Language.KAZAKH)
    house.settle()
    assert page.tabs.tabText(SHIFTS) == "Ауысымдар"
    assert page.people.day.itemText(6) == "сенбі"
    copied = SimpleNamespace(annulled_on=None, copies=2)
    assert page.awards.state(copied) == ("көшірме: 2", "neutral")
    assert page.people._areas(page.people.table.row(0)) == ""

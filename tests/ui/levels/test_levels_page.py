"""Levels typed in a grid with the keyboard; certificates issued, printed and annulled."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from friendship_desktop.rules.codes import AssessmentKind
from friendship_desktop.store.models import Enrolment
from friendship_desktop.ui.dialogs.preview import PreviewDialog
from friendship_desktop.ui.pages.state_language.grades import FIRST_SKILL, LEVEL, level_of
from friendship_desktop.ui.pages.state_language.page import CERTIFICATES, LEVELS

CTRL = Qt.KeyboardModifier.ControlModifier
NAMES = ("Әбенов Бекзат", "Цой Артур Андреевич", "Шин Алина")
SUNDAY = dt.date(2026, 11, 15)


@pytest.fixture
def language_group(house):
    """A state-language group of three; the last of them came to one lesson of two."""
    make = house.make
    house.group_id = make.group(
        "Қазақ тілі A2", kind="state_language", language_code="kk", level="A2"
    )
    lessons = [make.lesson(house.group_id, SUNDAY - dt.timedelta(weeks=n)) for n in range(2)]
    house.stays = [make.learner(name, house.group_id) for name in NAMES]
    with house.services.open_house.database.read() as session:
        people = [row.person_id for row in session.query(Enrolment)]
    for person in people:
        make.consent(person, "certificate")
    for stay in house.stays:
        for lesson in lessons:
            missed = stay == house.stays[-1] and lesson == lessons[0]
            make.mark(lesson, stay, "absent" if missed else "present")
    return house


@pytest.fixture
def levels(language_group):
    page = language_group.page("state_language")
    page.tabs.setCurrentIndex(LEVELS)
    language_group.settle()
    page.levels.view.start()
    return page.levels


def key_in(house, view, text):
    """Type over the current cell and leave it with Enter, as fast hands do."""
    house.type(text[0], view)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    house.type(text[1:], editor)
    house.qtbot.keyClick(editor, Qt.Key.Key_Return)
    house.settle()


def saved(house, kind=AssessmentKind.INTERIM):
    sheet = house.services.levels.sheet(house.actor, house.group_id, kind, house.today)
    return {row.full_name: (row.level, row.scores[0]) for row in sheet.rows}


def test_a_column_is_typed_downwards_and_undone(language_group, levels):
    house = language_group
    for score in ("70", "65", "81"):
        key_in(house, levels.view, score)
    assert [saved(house)[name][1] for name in NAMES] == [70, 65, 81]

    house.window.page.undo()
    house.settle()
    assert saved(house)[NAMES[2]] == (None, None)
    assert levels.table.index(2, FIRST_SKILL).data() == ""
    house.press(Qt.Key.Key_Delete, widget=levels.view)


def test_wrong_scores_are_said_and_the_cell_keeps_what_it_held(language_group, levels):
    house = language_group
    key_in(house, levels.view, "70")
    levels.view.setCurrentIndex(levels.table.index(0, FIRST_SKILL))
    for wrong in ("101", "abc"):
        assert not levels.table.setData(levels.table.index(0, FIRST_SKILL), wrong)
        house.settle()
        assert "0 to 100" in house.notice()
    assert saved(house)[NAMES[0]] == (None, 70)


@pytest.mark.parametrize(
    ("typed", "level"), [("а2", "A2"), ("B1", "B1"), (" с1 ", "C1"), ("", None), ("—", None)]
)
def test_levels_are_read_in_any_script(typed, level):
    assert level_of(typed) == level


def test_a_lower_result_is_asked_about(language_group, levels, monkeypatch):
    house = language_group
    levels.kind.setCurrentIndex(levels.kind.findData("placement"))
    assert levels.table.setData(levels.table.index(0, LEVEL), "B1")
    levels.kind.setCurrentIndex(levels.kind.findData("final"))
    questions = []

    def confirm(_parent, question, _yes):
        questions.append(question)
        return len(questions) > 1

    monkeypatch.setattr(levels.context.ask, "confirm", confirm)
    assert not levels.table.setData(levels.table.index(0, LEVEL), "A2")
    assert "B1" in questions[0]
    assert levels.table.setData(levels.table.index(0, LEVEL), "A2")
    assert saved(house, AssessmentKind.FINAL)[NAMES[0]][0] == "A2"


def test_a_number_of_the_movement_opens_its_learners(language_group, levels):
    house = language_group
    levels.kind.setCurrentIndex(levels.kind.findData("final"))
    levels.table.setData(levels.table.index(1, LEVEL), "A2")
    house.settle()
    found = levels._found
    (row,) = [row for row in found.rows if row.result == "A2"]
    levels.movement.opened.emit(row.start, row.result)
    house.settle()
    dialog = house.dialog()
    assert dialog.view.model().rowCount() == 1
    assert dialog.view.model().row(0).full_name == NAMES[1]
    dialog.reject()


def test_a_day_that_cannot_be_read_or_is_ahead_saves_nothing(language_group, levels):
    house = language_group
    levels.day.setEditText("31.02.2026")
    levels.load_sheet()
    assert levels._day_error.text()
    assert levels.table.rowCount() == 0
    levels.day.setEditText("23.11.2026")
    levels.load_sheet()
    assert not levels.table.setData(levels.table.index(0, FIRST_SKILL), "50")
    house.settle()
    assert "still to come" in house.notice()


def issue_all(house, page):
    """Issue for everybody, the last one for the director's reason, and leave the preview."""
    house.press(Qt.Key.Key_N, CTRL, house.window)
    dialog = house.dialog()
    assert [row.full_name for row in dialog.chosen()] == list(NAMES[:2])
    assert dialog.verb.text() == "Issue 2 certificates"
    dialog.table.item(2, 0).setCheckState(Qt.CheckState.Checked)
    dialog.verb.click()
    assert "50 %" in dialog._errors[dialog.reason].text()
    house.type("Ауырды", dialog.reason)
    dialog.verb.click()
    house.settle()
    preview = house.dialog()
    assert isinstance(preview, PreviewDialog)
    house.qtbot.waitUntil(lambda: preview.paper is not None)
    preview.reject()
    house.settle()
    table = page.certificates.table
    return [table.row(number) for number in range(table.rowCount())]


def test_certificates_are_issued_then_annulled_with_a_reason(language_group):
    house = language_group
    page = house.page("state_language")
    page.tabs.setCurrentIndex(CERTIFICATES)
    house.settle()
    rows = issue_all(house, page)
    assert [row.number for row in rows] == ["С-2026/003", "С-2026/002", "С-2026/001"]
    assert [row.override_reason for row in rows] == ["Ауырды", None, None]

    def middle():
        return page.certificates.table.row(page.certificates.table.find(rows[1].id))

    page.certificates.view.select(rows[1].id)
    page.certificates.annul_button.click()
    dialog = house.dialog()
    dialog.verb.click()
    assert dialog._errors[dialog.reason].text()
    house.type("Тегі қате", dialog.reason)
    dialog.verb.click()
    house.settle()
    assert (middle().annulled_on, middle().annul_reason) == (house.today, "Тегі қате")
    page.undo()
    house.settle()
    assert middle().annulled_on is None


def test_a_group_of_a_sunday_school_issues_from_its_card(language_group):
    house = language_group
    group = house.make.group("Корейский", school_id=house.make.school())
    page = house.page("schools")
    page.open_group(group)
    page.group.certify()
    house.settle()
    dialog = house.dialog()
    assert "Корейский" in dialog.windowTitle()
    assert dialog.table.rowCount() == 0
    assert not dialog.verb.isEnabled()
    dialog.reject()


def test_a_person_has_a_progress_sheet_from_the_card(language_group):
    house = language_group
    page = house.page("people")
    with house.services.open_house.database.read() as session:
        person = session.get_one(Enrolment, house.stays[0]).person_id
    page.open_record("person", person)
    house.settle()
    page.card.print_progress()
    house.settle()
    preview = house.dialog()
    assert isinstance(preview, PreviewDialog)
    house.qtbot.waitUntil(lambda: preview.paper is not None)
    assert not preview.paper.missing_letters
    preview.reject()


def test_the_models_keep_their_promises(language_group, levels, qtmodeltester):
    qtmodeltester.check(levels.table)
    qtmodeltester.check(language_group.window.page.certificates.table)

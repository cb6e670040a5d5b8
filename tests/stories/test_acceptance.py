"""A coordinator's year in each language: a child enrolled, marked, assessed, and off the lists."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.services.people_list import PeopleFilter
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.texts import Language
from friendship_desktop.ui.pages.people.card import CONSENTS
from tests.ui.schools.conftest import house, qapp_args

__all__ = ["house", "qapp_args"]

CTRL = Qt.KeyboardModifier.ControlModifier
LETTERS = {Language.KAZAKH: " жс", Language.RUSSIAN: " ну", Language.ENGLISH: " ye"}
MARKS = [MarkCode.PRESENT, MarkCode.ABSENT, MarkCode.EXCUSED]


@pytest.fixture(params=list(Language))
def spoken(house, request):
    """A group with four learners, in one of the languages."""
    house.window.choose_language(request.param)
    house.settle()
    house.group_id = house.make.group("Корейский, младшая", slots=[(7, 600)], starts_on=house.today)
    for name in ("Ахметов Нұрлан", "Ким Ева", "Гүлнәз", "Өмір Үміт"):
        house.make.enrol(house.make.person(name), house.group_id, consent=False)
    return house, request.param


def test_a_child_of_nine_is_enrolled_and_what_is_missing_is_flagged(spoken):
    driver, _language = spoken
    page = driver.page("schools")
    page.open_group(driver.group_id)
    driver.press(Qt.Key.Key_I, CTRL, driver.window)
    dialog = driver.dialog()
    dialog.tabs.setCurrentIndex(1)
    dialog.names.setPlainText("Шин Алина 12.03.2017")
    driver.qtbot.waitUntil(lambda: dialog.matches.table.rowCount() == 1)
    dialog.verb.click()
    driver.settle()
    card = driver.services.groups.card(driver.actor, driver.group_id, today=driver.today)
    child = next(line for line in card.learners if line.full_name == "Шин Алина")
    assert {str(one) for one in child.missing} >= {"guardian", "consent"}
    needs = driver.services.consents.missing(driver.actor, today=driver.today)
    assert "Шин Алина" in {need.name for need in needs}


def test_letters_of_ones_own_keyboard_mark_and_an_empty_cell_stays_missing(spoken):
    driver, language = spoken
    page = driver.page("attendance")
    page.show_lesson(driver.group_id, LessonKey(driver.today))
    driver.settle()
    driver.type(LETTERS[language], page.grid)
    driver.settle()
    sheet = driver.services.register.sheet(driver.group_id, driver.today, today=driver.today)
    column = sheet.column(LessonKey(driver.today))
    assert [row.cells[column].code for row in sheet.learners] == [*MARKS, None]
    today = driver.services.today.read(today=driver.today)
    assert [(one.marked, one.expected) for one in today.lessons] == [(3, 4)]
    assert today.to_mark == 1


def test_a_withdrawn_consent_takes_the_child_off_the_lists_the_same_day(spoken):
    driver, _language = spoken
    child = driver.services.people.page_ids(driver.actor, "Ким", today=driver.today)[0]
    driver.make.consent(child, "teaching", given_on=dt.date(2026, 9, 1))
    page = driver.page("people")
    page.open_record("person", child)
    driver.settle()
    page.card.tabs.setCurrentIndex(CONSENTS)
    page.card.consents.withdraw()
    dialog = driver.dialog()
    dialog.purposes.boxes["teaching"].click()
    dialog.verb.click()
    driver.settle()
    learners = driver.services.people.page_ids(
        driver.actor, today=driver.today, which=PeopleFilter.LEARNERS
    )
    assert child not in learners
    sheet = driver.services.register.sheet(driver.group_id, driver.today, today=driver.today)
    assert len(sheet.learners) == 3

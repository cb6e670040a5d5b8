"""Terms and vacations in Settings: the usual year at one press, a slip said beside its field."""

from __future__ import annotations

from PySide6.QtCore import Qt

from friendship_desktop.rules.timetable import PeriodKind


def titles(section):
    return [section.table.row(number).title for number in range(section.table.rowCount())]


def test_the_usual_year_then_a_term_that_overlaps_then_undo(house):
    section = house.page("settings").show_section("terms")
    section.usual.click()
    house.settle()
    assert len(titles(section)) == 7
    section.usual.click()
    assert len(titles(section)) == 7

    section.open_period(None)
    dialog = house.dialog()
    dialog.field("kind").choose(PeriodKind.TERM)
    house.type("Five", dialog.field("title"))
    house.type("31.12.2026", dialog.field("starts_on"))
    house.type("30.02.2027", dialog.field("ends_on"))
    dialog.verb.click()
    assert "no such date" in dialog._errors[dialog.field("ends_on")].text()
    house.retype(dialog.field("ends_on"), "10.01.2027")
    dialog.verb.click()
    assert "Third term" in dialog._errors[dialog.field("starts_on")].text()
    house.retype(dialog.field("ends_on"), "05.01.2027")
    house.press(Qt.Key.Key_Return, widget=dialog.field("ends_on"))
    assert "Five" in titles(section)

    five = next(row.id for row in house.services.terms.list() if row.title == "Five")
    assert section.view.select(five)
    section.remove_period()
    house.settle()
    assert "Five" not in titles(section)
    house.undo_from_notice()
    section.refresh()
    assert "Five" in titles(section)

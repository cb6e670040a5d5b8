"""Events at the real window, by keys alone: planned, attended, found by whoever comes in."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from friendship_desktop.services.events.people import NewParticipant
from tests.stories.conftest import TODAY
from tests.stories.hands import PATIENCE, Hands


@pytest.fixture
def hands(qtbot, desk):
    return Hands(desk, qtbot)


@pytest.fixture
def event(desk):
    """An event of today with two of one name on its list."""
    services = desk.services
    made = services.events.create(
        services.actor, title_ru="Встреча", kind="info_meeting", starts_on=TODAY
    ).id
    people = [NewParticipant("Ким Анна", organisation=one) for one in ("Школа 5", "Школа 7")]
    services.event_people.add(services.actor, made, people)
    return made


@pytest.fixture
def page(desk, hands, event):
    page = desk.window.open_page("events")
    desk.window.activateWindow()
    hands.idle()
    page.choose(event, TODAY)
    hands.idle()
    assert page.pane.card.row.id == event
    return page


def test_each_enter_at_the_door_is_somebody(desk, page, qtbot, event):
    page.pane.check_in.click()
    dialog = page.acts.dialog
    desk.type("ким", dialog.entry)
    popup = dialog.entry._completer.popup()
    qtbot.waitUntil(popup.isVisible, timeout=PATIENCE)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert dialog.entry.text() == ""
    came = [
        one.organisation
        for one in desk.services.event_people.list(desk.services.actor, event)
        if one.came_at
    ]
    assert came == ["Школа 7"]
    desk.type("анна", dialog.entry)
    QTest.keyClick(dialog.entry, Qt.Key.Key_Return)  # faster than the pause
    assert popup.isVisible(), "part of a name is no new guest"
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert dialog._figure.text() == "Пришло: 2, в списке: 2"
    for misread in ("7", "00001"):
        desk.type(misread, dialog.entry)
        QTest.keyClick(dialog.entry, Qt.Key.Key_Return)
        dialog.entry.clear()
    assert dialog._listed == 2, "a badge read in part is nobody"
    dialog.reject()


def test_every_week_is_every_week(desk, page, hands, event):
    page.acts.run("repeat")
    dialog = page.acts.dialog
    desk.type("20.12.2026", dialog.field("until"))
    hands.click(dialog.verb)
    services = desk.services
    days = services.events.calendar(
        services.actor, TODAY, TODAY + dt.timedelta(days=40), language="ru"
    )
    mine = [row.starts_on for row in days.events if row.title("ru") == "Встреча"]
    assert mine == [TODAY + dt.timedelta(weeks=number) for number in range(5)]

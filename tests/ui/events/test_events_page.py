"""An event from plan to note through the window: typed, checked in with a reader, written down, undone."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit

from friendship_desktop.services.events.people import NewParticipant
from friendship_desktop.services.volunteers.shifts import ShiftDraft
from friendship_desktop.texts import Language
from friendship_desktop.ui.widgets.pills import Pill

SUNDAY = dt.date(2026, 11, 22)


@pytest.fixture
def held(house):
    """The page on an event of today with two people on its list."""
    services, actor = house.services, house.actor
    house.event = services.events.create(
        actor, title_ru="Концерт", title_kk="Концерті", kind="concert", starts_on=SUNDAY
    ).id
    services.event_people.add(
        actor, house.event, [NewParticipant("Ким Любовь"), NewParticipant("Ахметов Нұрлан")]
    )
    house.events = house.page("events")
    return house


def card(house):
    return house.services.events.card(house.actor, house.event)


def test_more_volunteers_are_asked_for_only_before_the_event(held):
    draft = ShiftDraft("Залды безендіру", "event_support", SUNDAY, 600, 720, 2, event_id=held.event)
    held.services.shifts.plan(held.actor, draft)
    pane, planned = held.events.pane, card(held)

    def asked(status):
        pane.show_card(replace(planned, row=replace(planned.row, status=status)))
        held.settle()
        return [pill.text() for pill in pane.findChildren(Pill) if "more needed" in pill.text()]

    assert asked("planned") == ["2 more needed"]
    assert asked("held") == []
    assert asked("cancelled") == []


def test_an_event_is_planned_with_keys_and_refusals_stand_beside_their_fields(house):
    services, page = house.services, house.page("events")
    services.event_checklists.save_template(
        house.actor, title_kk="Диалог", title_ru="Диалог", kind="forum", tasks=[("Афиша", 7)]
    )
    page.acts.new(dt.date(2026, 11, 25))
    dialog = house.dialog()
    dialog.verb.click()
    assert dialog._errors[dialog.field("title_kk")].text()
    house.type("Бірлік пен келісім", dialog.field("title_kk"))
    house.retype(dialog.field("starts_at"), "15")
    dialog.verb.click()
    assert "needs an end" in dialog._errors[dialog.field("ends_at")].text()
    house.retype(dialog.field("ends_at"), "25:00")
    dialog.verb.click()
    assert "10:00" in dialog._errors[dialog.field("ends_at")].text()
    house.retype(dialog.field("ends_at"), "17:00")
    plans = dialog.field("template_id")
    plans.setCurrentIndex(plans.findText("Диалог"))
    house.press(Qt.Key.Key_Return, widget=dialog.field("title_kk"))
    assert house.dialog() is None
    (row,) = services.events.between(house.actor, SUNDAY, dt.date(2026, 11, 30))
    assert (row.title_kk, row.kind, row.tasks) == ("Бірлік пен келісім", "forum", 1)
    assert (row.starts_at, row.ends_at) == (900, 1020)
    house.qtbot.waitUntil(lambda: page.pane.card is not None and page.pane.card.row.id == row.id)
    house.undo_from_notice()
    assert services.events.between(house.actor, SUNDAY, dt.date(2026, 11, 30)) == []
    house.qtbot.waitUntil(lambda: page.pane.card is None)


def test_arrows_go_through_days_and_months(held, qtmodeltester):
    page = held.events
    page.grid.setFocus()
    assert page.grid.day() == SUNDAY
    assert page.pane.card.row.id == held.event
    held.press(Qt.Key.Key_Left, widget=page.grid)
    assert page.grid.day() == dt.date(2026, 11, 21)
    assert page.pane.card is None
    held.press(Qt.Key.Key_Right, widget=page.grid)
    held.qtbot.waitUntil(lambda: page.pane.card is not None)
    assert page.pane.card.row.id == held.event
    held.press(Qt.Key.Key_PageDown, widget=page.grid)
    assert page._label.text() == "December 2026"
    held.press(Qt.Key.Key_PageUp, widget=page.grid)
    assert page._label.text() == "November 2026"
    for mode in ("week", "list", "month"):
        page.modes[mode].click()
        held.settle()
    qtmodeltester.check(page.grid.days)
    qtmodeltester.check(page.table)
    held.window.parts.language.choose(Language.RUSSIAN)
    held.settle()
    assert page._label.text() == "Ноябрь 2026"
    assert page.title() == "Мероприятия"


def test_a_click_on_the_second_event_of_a_day_opens_it(held):
    services, page = held.services, held.events
    second = services.events.create(
        held.actor,
        title_kk="Көрме",
        kind="exhibition",
        starts_on=SUNDAY,
        starts_at=600,
        ends_at=660,
    ).id
    held.qtbot.waitUntil(lambda: second in [row.id for row in page._days.events])
    index = page.grid.currentIndex()
    placed, more = page.grid._delegate.layout_of(
        page.grid.days.cell(index), page.grid.visualRect(index)
    )
    assert not more
    place = next(rect for rect, chip in placed if chip.event_id == second)
    held.qtbot.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    held.qtbot.waitUntil(lambda: page.pane.card.row.id == second)
    held.press(Qt.Key.Key_Return, widget=page.grid)
    held.qtbot.waitUntil(lambda: page.pane.card.row.id == held.event)
    held.qtbot.mouseDClick(
        page.grid.viewport(),
        Qt.MouseButton.LeftButton,
        pos=page.grid.visualRect(index).topLeft() + QPoint(3, 3),
    )
    assert held.dialog().field("starts_on").text() == "22.11.2026"
    held.dialog().reject()


def test_a_reader_checks_badges_in_and_the_result_counts_them(held, qtbot):
    page, badges = held.events, [one.badge for one in card(held).participants]
    page.pane.check_in.click()
    dialog = held.dialog()
    for entry in (badges[0], badges[0], "99999999", "Ахметов Нұрлан", "Жаңа Қонақ"):
        held.retype(dialog.entry, entry)
        held.press(Qt.Key.Key_Return, widget=dialog.entry)
        if entry == "99999999":
            assert "No badge" in dialog._state._text.text()
    assert dialog._figure.text() == "3 came, 3 on the list"
    dialog.undo_button.click()
    assert dialog._figure.text() == "2 came, 3 on the list"
    dialog.close_button.click()
    held.settle()

    page.acts.run("result")
    dialog = held.dialog()
    assert dialog.field("counting_method").currentData() == "list"
    held.retype(dialog.field("children"), "9")
    dialog.verb.click()
    assert "larger than the whole" in dialog._errors[dialog.field("children")].text()
    assert isinstance(dialog.field("children"), QLineEdit)
    held.retype(dialog.field("children"), "1")
    dialog.verb.click()
    held.settle()
    assert (card(held).row.status, card(held).row.participants) == ("held", 2)
    qtbot.waitUntil(lambda: page.pane.card.row.status == "held")
    page.acts.run("note")
    qtbot.waitUntil(lambda: card(held).note_number == 1)  # it is numbered where it is drawn
    held.settle()
    held.dialog().reject()


def test_photos_are_ticked_before_they_may_be_published(held, tmp_path):
    Image.new("RGB", (60, 40)).save(tmp_path / "a.jpg")
    (tmp_path / "b.jpg").write_bytes(b"no photo")
    page = held.events
    page.acts.add_photos(held.event, [tmp_path / "b.jpg", tmp_path / "a.jpg"])
    held.settle()
    (photo,) = card(held).photos
    assert not photo.consent_checked
    assert "b.jpg is no photo" in held.notice()
    page.pane.photo_asked.emit("consent", photo.id)
    assert card(held).photos[0].consent_checked
    page.pane.photo_asked.emit("remove", photo.id)
    held.settle()
    assert card(held).photos == ()
    held.undo_from_notice()
    assert len(card(held).photos) == 1

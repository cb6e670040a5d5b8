"""A regional office takes the packages of its Houses, answers, and a House reads the answer."""

import datetime as dt
import re

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from friendship_desktop.errors import UserError
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.demo import DemoOptions, fill_demo
from friendship_desktop.services.founding import Founding, found_house
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.enrolling import NewHouse
from friendship_desktop.services.office.founding import OfficeFounding, found_office
from friendship_desktop.services.workplace import services_of
from friendship_desktop.store.folder import Folder
from friendship_desktop.ui.house_door import HouseDoor
from friendship_desktop.ui.pages.office_board.board import DueDialog
from friendship_desktop.ui.pages.office_board.enrol import MeetHouseDialog
from friendship_desktop.ui.pages.office_board.review import ReviewDialog
from friendship_desktop.ui.pages.office_houses.dialogs import (
    HouseDialog,
    RetireDialog,
    RevokeDialog,
)
from tests.services.office.conftest import cheap_root_key
from tests.stories.conftest import TODAY, open_house
from tests.stories.hands import Hands

__all__ = ["cheap_root_key"]

CA = "түбір кілттің ұзын құпиясөзі"
NOVEMBER = Period(dt.date(2026, 11, 1), dt.date(2026, 11, 30))
YEAR = Period(dt.date(2026, 1, 1), dt.date(2026, 11, 30))
NAMES = ("Бірінші үй", "Екінші үй")


@pytest.fixture
def office(tmp_path):
    founding = OfficeFounding("Қоғамдық келісім", "Общественное согласие", "KZ-OFF-19")
    made = found_office(Folder(tmp_path / "office"), founding, Clock(), ca_passphrase=CA)
    made.open_house.close()
    return made


@pytest.fixture
def houses(tmp_path, office):
    """Two Houses that have joined by the letter of the office."""
    opened = []
    for number, name in enumerate(NAMES):
        house = found_house(Folder(tmp_path / f"h{number}"), Founding(name_kk=name), Clock())
        fill_demo(house.database, DemoOptions(until=TODAY, learners=30, weeks=4, seed=number + 1))
        services = services_of(house, Clock())
        data = office.invitation.read_bytes()
        services.joining.join(services.actor, data, typed_code=office.code, name=name)
        opened.append(services)
    yield opened
    for services in opened:
        services.close()


def export(services, folder):
    return services.outbox.export(
        services.actor, folder, services.outbox.draft(YEAR, NOVEMBER)
    ).path


@pytest.fixture
def hands(qtbot, make_window, office, tmp_path):
    desk = make_window()
    open_house(qtbot, desk, tmp_path / "office")
    return Hands(desk, qtbot)


def names_of(desk):
    return [action.id for action in desk.window.shortcuts.all() if action.id.startswith("page.")]


def states(page):
    return [one.state for one in page._shown.files]


def enrol(hands, page, one, code):
    page.files.view.select(one.id)
    hands.click(page.verdict.enrol)
    dialog = hands.dialog(MeetHouseDialog)
    dialog.code.setText(code)
    dialog.passphrase.setText(CA)
    hands.click(dialog.verb)
    hands.idle()
    return dialog


def review(hands, page, incoming_id):
    page.files.view.select(incoming_id)
    hands.click(page.verdict.decide)
    hands.idle()
    return hands.dialog(ReviewDialog)


def assert_no_codes(shown):
    for one in shown.review.differences:
        shown.tables.select(one.table)
        words = "\n".join(f"{row.name} {row.says}" for row in shown._row_table._rows)
        assert not re.search("[0-9a-f]{8}-|[a-z]_[a-z]", words), one.table


def remark_on_last_lesson(hands, shown):
    """Look for a row and remark on it; give its key."""
    shown.tables.select("lessons")
    lesson, count = shown._row_table._rows[-1], shown._row_table.rowCount()
    hands.fill(shown.search.edit, lesson.name.split(" · ")[-1])
    hands.qtbot.waitUntil(lambda: shown._row_table.rowCount() < count)
    assert shown.rows.select((lesson.kind, lesson.key))
    hands.fill(shown.remark, "Проверьте число занятий")
    hands.click(shown.add)
    return lesson.key


@pytest.fixture
def taken(hands, houses, tmp_path):
    """Both first packages in quarantine, and a broken file beside them; by the code of each key."""
    desk, page = hands.desk, hands.desk.window.page
    broken = tmp_path / "broken.dostyk"
    first, second = (export(one, tmp_path / f"to{n}") for n, one in enumerate(houses))
    broken.write_bytes(first.read_bytes()[:-1])
    desk.answers.paths = [first, second, broken]
    hands.click(desk.window.frame.page_bar.primary)
    hands.idle()
    by_code = {one.key_code: one for one in page._shown.files if one.key_code}
    return [by_code[one.joining.office().key_code] for one in houses]


@pytest.mark.usefixtures("taken")
def test_a_file_is_judged_in_words(hands):
    page = hands.desk.window.page
    assert states(page) == ["refused", "not_enrolled", "not_enrolled"]
    page.files.view.select(page._shown.files[0].id)
    assert "E_AGE" in page.verdict._facts.text()
    sentence = page.context.messages.explain(UserError("E_AGE", place="—"))
    assert page.verdict._text.text() == sentence
    assert not page.verdict.decide.isVisible()


def test_a_wrong_code_is_told_beside_its_field(hands, taken):
    page, code = hands.desk.window.page, taken[0].key_code
    wrong = code[:-1] + str((int(code[-1]) + 1) % 10)
    dialog = enrol(hands, page, taken[0], wrong)
    assert dialog._errors[dialog.code].text()
    assert states(page)[-1] == "not_enrolled"
    dialog.code.setText(code)
    hands.click(dialog.verb)
    hands.idle()
    assert "waiting" in states(page)


def test_the_office_accepts_one_and_returns_one_and_both_houses_read_it(
    hands, houses, taken, tmp_path
):
    desk, page = hands.desk, hands.desk.window.page
    for one in taken:
        enrol(hands, page, one, one.key_code)
    assert [line.standing for line in page._shown.board.lines] == ["waiting", "waiting"]

    page.files.view.select(taken[0].id)
    hands.enter(page.files.view)  # as a double click does
    hands.idle()
    shown = hands.dialog(ReviewDialog)
    assert len(shown.tables.current().added) > 0
    shown.tables.select("indicators")
    told = {row.name: row.says for row in shown._row_table._rows}
    assert told["Средняя посещаемость, %"].count(",") == 1  # a rate, not its hundredths
    assert_no_codes(shown)
    hands.click(shown.take)
    hands.idle()
    shown = review(hands, page, taken[1].id)
    assert not shown.give_back.isEnabled()
    lesson = remark_on_last_lesson(hands, shown)
    hands.click(shown.give_back)
    hands.idle()
    assert [line.standing for line in page._shown.board.lines] == ["accepted", "returned"]
    assert page._shown.board.lines[1].figures == {}

    desk.answers.path = tmp_path / "answers"
    desk.answers.path.mkdir()
    page.board.show_files()
    hands.click(page.verdict.receipt)
    hands.idle()
    assert len(list(desk.answers.path.iterdir())) == 1
    hands.click(page.board.receipts)
    hands.idle()
    for services, outcome, number in zip(houses, ("accepted", "returned"), (1, 2), strict=True):
        answer = tmp_path / "answers" / f"KZ-HF-000{number}_000001_receipt.dostyk"
        services.sent.take_receipt(services.actor, answer.read_bytes())
        assert services.sent.journal()[0].outcome == outcome
        remarks = services.sent.answer(services.sent.journal()[0].id).remarks
        assert [one.row for one in remarks] == ([lesson] if number == 2 else [])
        assert services.joining.office().house_id == f"KZ-HF-000{number}"


def test_an_office_shows_its_own_pages(hands):
    assert names_of(hands.desk) == [
        "page.office_board",
        "page.office_totals",
        "page.office_houses",
        "page.settings",
    ]
    assert hands.desk.window.frame.page_bar.find_field.edit.placeholderText() == (
        "Страница или команда"
    )
    sections = hands.desk.window.open_page("settings").sections
    assert list(sections) == ["account", "look", "protection", "copies", "program"]


def test_files_are_dropped_and_another_month_is_empty(hands, houses, tmp_path):
    page = hands.desk.window.page
    path = export(houses[0], tmp_path / "stick")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path.parent))])
    no_key, no_button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, no_button, no_key)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), copy, data, no_button, no_key))
    hands.idle()
    assert states(page) == ["not_enrolled"]
    assert page.period == NOVEMBER

    hands.click(page.board.before)
    hands.idle()
    assert page._shown.board.period.last == dt.date(2026, 10, 31)
    hands.click(page.board.due)
    term = hands.dialog(DueDialog)
    assert term.days.value() == 10
    term.days.setValue(3)
    (tmp_path / "empty").mkdir()
    page.acts.take([tmp_path / "empty"])
    refused = hands.desk.window.frame.strip.notice
    assert refused.property("kind") == "error"
    hands.click(term.verb)
    hands.idle()
    assert refused.isHidden()  # a later success takes the refusal away
    assert page._shown.board.due == dt.date(2026, 11, 3)


def test_what_was_typed_into_a_review_outlives_a_refusal(hands, taken):
    page, services = hands.desk.window.page, hands.desk.services
    enrol(hands, page, taken[0], taken[0].key_code)
    shown = review(hands, page, taken[0].id)
    hands.fill(shown.remark, "Первое")
    hands.click(shown.add)
    hands.fill(shown.remark, "Второе")
    services.locks.close(services.actor, NOVEMBER)
    hands.click(shown.take)
    hands.idle()
    anew = hands.dialog(ReviewDialog)
    assert anew is not shown
    assert [one.text for one in anew.remarks()] == ["Первое"]
    assert anew.remark.text() == "Второе"
    assert not anew.take.isEnabled(), "the period is closed now"
    hands.click(anew.give_back)
    hands.idle()
    assert "returned" in states(page)


def test_houses_are_expected_revoked_and_invited(hands, office, houses, tmp_path):
    desk = hands.desk
    services = desk.services
    data = export(houses[0], tmp_path / "stick").read_bytes()
    came = services.inbox.take(services.actor, data, "first.dostyk")
    code = houses[0].joining.office().key_code
    services.inbox.enrol(services.actor, came.id, typed_code=code, ca_passphrase=CA)
    page = desk.window.open_page("office_houses")
    hands.idle()
    assert page.code.text() == office.code

    desk.answers.path = tmp_path
    hands.click(page.save)
    hands.idle()
    assert (tmp_path / "invitation.dostyk").read_bytes() == office.invitation.read_bytes()

    page.ask_new()
    dialog = hands.dialog(HouseDialog)
    dialog.name_kk.setText("Күтілетін үй")
    hands.click(dialog.verb)
    hands.idle()
    page.view.select(came.roster_id or 1)
    hands.click(page.retire)
    dialog = hands.dialog(RetireDialog)
    assert "будут отклонены: 1" in dialog._advice.text()
    hands.click(dialog.cancel)
    hands.click(page.revoke)
    hands.click(hands.dialog(RevokeDialog).verb)
    hands.idle()
    assert [one.status for one in services.roster.houses()] == ["revoked", "waiting"]
    assert not page.revoke.isEnabled()


def test_a_stranger_is_told_by_the_name_it_claims_and_a_file_is_not_taken_twice(
    hands, houses, tmp_path
):
    desk, page = hands.desk, hands.desk.window.page
    desk.answers.paths = [export(one, tmp_path / f"to{n}") for n, one in enumerate(houses)]
    take = desk.window.frame.page_bar.primary
    hands.click(take)
    hands.idle()
    named = {page.house_of(one) for one in page._shown.files}
    assert named == {f"{name} (не подтверждено)" for name in NAMES}
    enrol(hands, page, page._shown.files[0], page._shown.files[0].key_code)
    hands.click(take)
    hands.idle()
    assert "не изменено: 1" in desk.notices[-1].text
    assert len(page._shown.files) == 2


def test_names_district_and_contact_of_a_house_are_corrected_its_number_stays(hands):
    services = hands.desk.services
    services.roster.add(services.actor, NewHouse(name_kk="Күтілетін үй"))
    page = hands.desk.window.open_page("office_houses")
    hands.idle()
    expected = services.roster.houses()[0]
    page.view.select(expected.id)
    hands.click(page.change)
    dialog = hands.dialog(HouseDialog)
    assert dialog.name_kk.text() == "Күтілетін үй"
    dialog.name_kk.clear()
    dialog.name_ru.clear()
    hands.click(dialog.verb)
    assert dialog._errors[dialog.name_kk].text()
    dialog.name_ru.setText("Ожидаемый Дом")
    dialog.name_en.setText("Expected House")
    dialog.district.setText("Рудный")
    hands.click(dialog.verb)
    hands.idle()
    changed = services.roster.houses()[0]
    assert (changed.house_id, changed.name_kk) == (expected.house_id, "Ожидаемый Дом")
    assert (changed.name_en, changed.district) == ("Expected House", "Рудный")


def test_a_house_shows_its_own_pages_after_an_office(qtbot, hands, houses, tmp_path):
    desk = hands.desk
    houses[0].close()
    with qtbot.waitSignal(desk.window.opened, timeout=20_000):
        desk.window.door.reopen(HouseDoor(tmp_path / "h0"))
    hands.idle()
    assert "page.office_board" not in names_of(desk)
    assert names_of(desk)[:2] == ["page.today", "page.schools"]

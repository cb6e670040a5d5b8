"""The office looks at its region: totals down to a learner's marks, questions, closed periods, keys."""

import datetime as dt
import io

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import update

from friendship_desktop.reports.pictures import Pictures
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.enrolling import NewHouse
from friendship_desktop.store.models import RegionIndicator
from friendship_desktop.ui.dialogs.listing import ListDialog
from friendship_desktop.ui.dialogs.preview import PreviewDialog
from friendship_desktop.ui.pages.office_board.enrol import MeetHouseDialog
from friendship_desktop.ui.pages.office_board.foreign import ForeignPaper
from friendship_desktop.ui.pages.office_board.review import ReviewDialog
from friendship_desktop.ui.pages.office_houses.dialogs import (
    RetireDialog,
    RevokeDialog,
    RootKeyDialog,
)
from friendship_desktop.ui.pages.office_totals.locking import CloseDialog, ReopenDialog
from tests.services.office.conftest import cheap_root_key
from tests.stories.conftest import TODAY
from tests.stories.test_office import CA, NOVEMBER, YEAR, export, hands, houses, office

__all__ = ["cheap_root_key", "hands", "houses", "office"]
OCTOBER = Period(dt.date(2026, 10, 1), dt.date(2026, 10, 31))


def accept(desk, house, path, *, code=None):
    """Let the office take a package in, without the window."""
    services = desk.services
    came = services.inbox.take(services.actor, path.read_bytes(), path.name)
    if code:
        services.inbox.enrol(services.actor, came.id, typed_code=code, ca_passphrase=CA)
    taken = services.inbox.accept(services.actor, came.id)
    house.sent.take_receipt(house.actor, services.inbox.receipt(came.id)[1])
    return taken


@pytest.fixture
def accepted(hands, houses, tmp_path):
    """The first House's November, taken in at the level `coded`."""
    house = houses[0]
    dated = dt.date(2026, 11, 2)
    house.disclosure.send_coded(house.actor, "12-1/45", dated, today=TODAY)
    code = house.joining.office().key_code
    return accept(hands.desk, house, export(house, tmp_path / "stick"), code=code)


def page_of(hands, name):
    page = hands.desk.window.open_page(name)
    hands.idle()
    return page


def newest(hands, kind, others):
    """Wait for a dialog that was not there before."""
    hands.idle()
    found = [one for one in hands.desk.window.findChildren(kind) if one.isVisible()]
    fresh = [one for one in found if one not in others]
    assert len(fresh) == 1
    return fresh[0]


def open_first(view):
    view.setFocus()
    view.opened.emit(view.current())


@pytest.mark.usefixtures("accepted")
def test_a_number_opens_down_to_the_marks_of_a_learner(hands):
    page = page_of(hands, "office_totals")
    page.by.setCurrentIndex(1)
    view = page.stack.currentWidget()
    view.selectRow(0)
    assert page.tables[1].row(0).texts[3] == page.tables[1].row(1).texts[3]
    QTest.keyClick(view, Qt.Key.Key_Return)
    groups = newest(hands, ListDialog, [])
    open_first(groups.view)
    lessons = newest(hands, ListDialog, [groups])
    assert lessons.table.rowCount() > 0
    assert "ноябрь 2026" in lessons.about.text().lower()
    hands.click(lessons.findChild(type(lessons.close_button), "learners"))
    learners = newest(hands, ListDialog, [groups, lessons])
    assert learners.view.current().birth_year
    chosen = learners.view.current()
    open_first(learners.view)
    marks = newest(hands, ListDialog, [groups, lessons, learners])
    assert marks.table.rowCount() == chosen.marked > 0


@pytest.mark.usefixtures("accepted")
def test_reach_opens_down_to_events_and_hours_to_the_work_of_volunteers(hands):
    page = page_of(hands, "office_totals")
    page.by.setCurrentIndex(page.by.count() - 1)
    district = page.stack.currentWidget()
    district.selectRow(0)
    QTest.keyClick(district, Qt.Key.Key_Return)
    parts = newest(hands, ListDialog, [])
    open_first(parts.view)
    events = newest(hands, ListDialog, [parts])
    held = sum(
        row.status == "held" for row in map(events.table.row, range(events.table.rowCount()))
    )
    assert str(held) == page.tables[5].row(0).texts[0] != "0"
    hands.click(events.findChild(type(events.close_button), "volunteers"))
    service = newest(hands, ListDialog, [parts, events])
    assert service.view.current().quarter_hours > 0
    for one in (service, events, parts):
        one.reject()
    page.by.setCurrentIndex(4)
    view = page.stack.currentWidget()
    view.setCurrentIndex(page.tables[4].index(0, 5))  # the hours of a House
    QTest.keyClick(view, Qt.Key.Key_Return)
    hours = newest(hands, ListDialog, [])
    lines = map(hours.table.row, range(hours.table.rowCount()))
    told = float(page.tables[4].row(0).texts[4].replace(",", "."))
    assert sum(line.quarter_hours for line in lines) / 4 == told


@pytest.mark.usefixtures("accepted")
def test_the_tables_are_printed_and_saved(hands, tmp_path):
    page = page_of(hands, "office_totals")
    hands.click(hands.desk.window.frame.page_bar.primary)
    preview = hands.dialog(PreviewDialog)
    hands.idle()
    assert preview.paper.data.startswith(b"%PDF")
    preview.reject()
    hands.desk.answers.path = tmp_path / "totals.xlsx"
    hands.click(page.excel)
    hands.idle()
    book = openpyxl.load_workbook(io.BytesIO((tmp_path / "totals.xlsx").read_bytes()))
    assert len(book.worksheets) == 6


@pytest.mark.usefixtures("accepted")
def test_a_closed_period_blocks_a_package_and_opens_with_a_reason(hands, houses, tmp_path):
    page = page_of(hands, "office_totals")
    assert page.period == NOVEMBER
    hands.click(page.lock.close_period)
    closing = hands.dialog(CloseDialog)
    untold = len(hands.desk.services.roster.houses()) - len(page.shown.totals.houses)
    assert ("пока нет принят" in closing._advice.text()) == bool(untold)
    hands.click(closing.verb)
    hands.idle()
    assert not page.lock.close_period.isVisible()
    assert "принять нельзя" in page.lock.words.text()

    house, services = houses[0], hands.desk.services
    house.disclosure.send_counts(house.actor)  # its coded rows go
    path = export(house, tmp_path / "again")
    came = services.inbox.take(services.actor, path.read_bytes(), path.name)
    board = page_of(hands, "office_board")
    hands.qtbot.waitUntil(lambda: board.files.view.select(came.id))
    hands.click(board.verdict.decide)
    hands.idle()
    dialog = hands.dialog(ReviewDialog)
    assert dialog.review.locked
    dialog.confirmed.setChecked(True)
    assert not dialog.take.isEnabled()
    dialog.reject()

    page = page_of(hands, "office_totals")
    hands.click(page.lock.reopen)
    ask = hands.dialog(ReopenDialog)
    hands.click(ask.verb)
    assert ask._errors[ask.reason].text()
    ask.reason.setText("Письмо Дома № 7")
    hands.click(ask.verb)
    hands.idle()
    assert "Письмо Дома № 7" in page.lock.words.text()
    assert not services.inbox.review(came.id).locked


@pytest.mark.usefixtures("accepted")
def test_an_odd_figure_becomes_a_question_in_the_receipt(hands, houses, tmp_path):
    house, services = houses[0], hands.desk.services
    draft = house.outbox.draft(YEAR, OCTOBER)
    path = house.outbox.export(house.actor, tmp_path / "october", draft).path
    came = accept(hands.desk, house, path)
    with services.open_house.database.write(1, "test") as unit:
        unit.session.execute(
            update(RegionIndicator)
            .where(RegionIndicator.code == "IND-06", RegionIndicator.period_to == OCTOBER.last)
            .values(value=50_000)
        )
    path = export(house, tmp_path / "november")
    came = services.inbox.take(services.actor, path.read_bytes(), path.name)
    board = page_of(hands, "office_board")
    hands.qtbot.waitUntil(lambda: board.files.view.select(came.id))
    hands.click(board.verdict.decide)
    hands.idle()
    dialog = hands.dialog(ReviewDialog)
    box, remark = next(one for one in dialog.questions if "IND-06" in one[1].row)
    assert "500" in box.text()
    assert dialog.remarks() == ()
    box.setChecked(True)
    hands.click(dialog.take)
    hands.idle()
    assert services.inbox.package(came.id).state == "accepted"
    house.sent.take_receipt(house.actor, services.inbox.receipt(came.id)[1])
    told = house.sent.answer(house.sent.journal()[0].id)
    assert [one.text for one in told.remarks] == [remark.text]


def test_the_report_of_a_package_is_shown_as_foreign(hands, accepted):
    board = page_of(hands, "office_board")
    hands.qtbot.waitUntil(lambda: board.files.view.select(accepted.id))
    hands.click(board.verdict.report)
    dialog = hands.dialog(ForeignPaper)
    hands.idle()
    assert dialog.paper.data.startswith(b"%PDF")
    assert not dialog._languages.isVisible()
    assert dialog._warning.isVisible()


@pytest.mark.usefixtures("houses")
def test_the_office_renews_its_keys_and_signs_its_list(hands, office):
    page = page_of(hands, "office_houses")
    old = page.code.text()
    assert old == office.code
    hands.click(page.keys.sign_list)
    dialog = hands.dialog(RootKeyDialog)
    dialog.passphrase.setText("не та фраза")
    hands.click(dialog.verb)
    hands.idle()
    assert dialog._errors[dialog.passphrase].text()
    dialog.passphrase.setText(CA)
    hands.click(dialog.verb)
    hands.idle()
    assert not page.keys.banner.isVisible()
    log = [line.action for line in hands.desk.services.roster.log()]
    assert log[0] == "office.list"

    hands.click(page.keys.renew)
    dialog = hands.dialog(RootKeyDialog)
    dialog.passphrase.setText(CA)
    hands.click(dialog.verb)
    hands.idle()
    assert page.code.text() != old


def test_an_ended_list_says_what_to_do(hands):
    page = page_of(hands, "office_houses")
    context = page.context
    object.__setattr__(context, "today", lambda: page._shown.office.list_until + dt.timedelta(1))
    page.keys.retranslate()
    assert page.keys.banner.isVisible()
    assert "осталось дней: 0" in page.keys.terms.text()


def test_a_lost_key_is_revoked_and_the_house_comes_back_under_its_number(
    hands, houses, office, accepted, tmp_path
):
    house, services = houses[0], hands.desk.services
    house.joining.new_keys(house.actor, name="Бірінші үй")
    board = page_of(hands, "office_board")
    board.acts.take([export(house, tmp_path / "new key")])
    hands.idle()
    came = board.files.view.current()
    assert came.code == "E_CERT", "the list knows another key"

    page = page_of(hands, "office_houses")
    page.view.select(accepted.roster_id)
    hands.click(page.revoke)
    dialog = hands.dialog(RevokeDialog)
    dialog.passphrase.setText(CA)
    hands.click(dialog.verb)
    hands.idle()
    assert page.view.current().status == "revoked"

    board = page_of(hands, "office_board")
    board.files.view.select(came.id)
    hands.click(board.verdict.check)
    hands.idle()
    assert services.inbox.package(came.id).state == "not_enrolled"
    hands.click(board.verdict.enrol)
    meet = hands.dialog(MeetHouseDialog)
    meet.code.setText(house.joining.office().key_code)
    assert meet.whose.currentData() == accepted.house_id, "the House that it says it is"
    meet.passphrase.setText(CA)
    hands.click(meet.verb)
    hands.idle()
    assert services.inbox.package(came.id).house_id == accepted.house_id
    assert [one.status for one in services.roster.houses()] == ["active"]


def test_a_closed_house_is_not_waited_for(hands, accepted):
    page = page_of(hands, "office_houses")
    page.view.select(accepted.roster_id)
    hands.click(page.retire)
    dialog = hands.dialog(RetireDialog)
    hands.click(dialog.verb)
    hands.idle()
    assert page.view.current().status == "retired"
    assert not page.retire.isEnabled()
    december = Period(dt.date(2026, 12, 1), dt.date(2026, 12, 31))
    services = hands.desk.services
    assert services.region.board(december, today=dt.date(2027, 2, 1)).lines == ()
    assert len(services.region.totals(NOVEMBER).houses) == 1


def test_letters_go_to_the_late_from_the_board(hands, accepted):
    services = hands.desk.services
    board = page_of(hands, "office_board")
    assert accepted.period == NOVEMBER
    assert not board.board.letters.isEnabled()
    services.roster.add(services.actor, NewHouse(name_kk="Күтілетін үй"))
    board.refresh()  # it was opened before or after the package came
    for _month in range(3):
        hands.click(board.board.before)
        hands.idle()
    assert board.period == Period(dt.date(2026, 8, 1), dt.date(2026, 8, 31))
    assert not board.verdict.report.isVisible(), "a package of another month is not of this board"
    board.board.view.select(board.board.table.row(1).roster_id)
    assert "Күтілетін үй" in board.verdict.accessibleName()
    assert not board.verdict.report.isVisible()
    hands.click(board.board.letters)
    preview = hands.dialog(PreviewDialog)
    hands.idle()
    with Pictures(preview.paper.data) as pages:
        assert len(pages) == 4  # both Houses owe August, each in two languages
    preview.reject()
    totals = page_of(hands, "office_totals")
    assert totals.shown.totals.period == board.period
    hands.click(totals.after)
    assert page_of(hands, "office_board")._shown.board.period.first == dt.date(2026, 9, 1)


@pytest.mark.usefixtures("accepted")
def test_a_quarter_is_turned_to_before_its_last_month(hands):
    services = hands.desk.services
    with services.open_house.database.write(1, "test") as unit:
        unit.session.execute(
            update(RegionIndicator)
            .where(RegionIndicator.period_to == NOVEMBER.last)
            .values(period_from=dt.date(2026, 7, 1), period_to=dt.date(2026, 9, 30))
        )
    page = page_of(hands, "office_totals")
    seen = []
    for turn in (page.before, page.before, page.before, page.after, page.after):
        hands.click(turn)
        hands.idle()
        seen.append(
            (page.period.first.month, page.period.last.month, page.tables[0].rowCount() > 0)
        )
    assert seen == [
        (10, 10, False), (9, 9, False), (7, 9, True), (9, 9, False), (10, 10, False)
    ]  # fmt: skip

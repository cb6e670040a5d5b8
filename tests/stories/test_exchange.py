"""A coordinator meets an office, makes a package in five steps, and gets an answer."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QTabWidget
from sqlalchemy import select

from friendship_desktop.exchange import invitation, office
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.quarantine import TO_ANSWER
from friendship_desktop.services.outbox.answers import Answer, Place, Remark
from friendship_desktop.services.outbox.joining import JoinedOffice
from friendship_desktop.services.register.locking import lock_covered
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.store.models import Event, Lesson, Mark, OutgoingPackage, StudyGroup
from friendship_desktop.ui.dialogs.lesson import ReopenDialog
from friendship_desktop.ui.dialogs.numbers import NumbersDialog
from friendship_desktop.ui.pages.exchange.answer import AnswerDialog
from friendship_desktop.ui.pages.exchange.correction import ChangesDialog, CorrectionDialog
from friendship_desktop.ui.pages.exchange.keys import KeysDialog, LostKeyDialog
from friendship_desktop.ui.pages.exchange.level import LevelDialog
from friendship_desktop.ui.pages.exchange.meeting import CodeDialog
from friendship_desktop.ui.pages.exchange.rows import RowsDialog
from friendship_desktop.ui.pages.exchange.words import REJECTIONS
from tests.stories.conftest import TODAY


@pytest.fixture
def exchange(qtbot, desk):
    page = desk.window.open_page("exchange")
    idle(qtbot, desk)
    return page


def idle(qtbot, desk):
    qtbot.waitUntil(lambda: desk.window.jobs.is_idle, timeout=20_000)


def forward(qtbot, desk, page):
    page.way.forward()
    idle(qtbot, desk)


def test_five_steps_with_the_practice_office(qtbot, desk, exchange, tmp_path):
    assert exchange.meeting.isVisible()
    exchange.meeting.practise.click()
    idle(qtbot, desk)
    assert not exchange.meeting.isVisible()
    assert exchange.way.period.isAncestorOf(QApplication.focusWidget()), (
        "what comes first is chosen first"
    )

    desk.answers.path = tmp_path / "stick"
    for _step in range(4):
        forward(qtbot, desk, exchange)
    files = list((tmp_path / "stick").iterdir())
    assert [file.name for file in files] == ["KZ-HF-0000_000001.dostyk"]
    assert desk.services.sent.journal()[0].sent_at is None

    desk.answers.path = tmp_path
    exchange.journal._links["save"].click()
    idle(qtbot, desk)
    assert (tmp_path / files[0].name).read_bytes() == files[0].read_bytes()
    assert desk.services.sent.journal()[0].sent_at is not None, "the file went its way"
    assert not exchange.journal._links["sent"].isVisible()

    exchange.journal._links["practice"].setFocus()
    exchange.journal._links["practice"].click()
    idle(qtbot, desk)
    assert desk.services.sent.journal()[0].outcome == "accepted"
    assert QApplication.focusWidget() is exchange.journal.view, "what was pressed is gone"


def test_the_rows_of_a_package_are_shown_in_words(qtbot, desk, exchange):
    exchange.meeting.practise.click()
    idle(qtbot, desk)
    forward(qtbot, desk, exchange)
    forward(qtbot, desk, exchange)
    exchange.way.rows.click()
    idle(qtbot, desk)
    dialog = exchange.findChild(RowsDialog)
    tabs = dialog.findChild(QTabWidget)

    def cells(number):
        model = tabs.widget(number).model()
        columns = range(model.columnCount())
        titles = [model.headerData(one, Qt.Orientation.Horizontal) for one in columns]
        rows = range(model.rowCount())
        return titles, [[model.index(row, one).data() for one in columns] for row in rows]

    titles, rows = cells(2)
    assert titles[:5] == ["№", "Постоянный ключ", "Школа", "Вид", "Язык"]
    assert [row[0] for row in rows] == [str(number) for number in range(1, len(rows) + 1)]
    assert {row[3] for row in rows} >= {"группа государственного языка"}
    assert any(row[2].startswith("№\u00a02 · «") for row in rows)
    titles, rows = cells(6)
    assert rows[0][0].startswith("IND-01 · Количество")
    dialog.reject()


def test_an_invitation_needs_the_code_of_its_letter(qtbot, desk, exchange, tmp_path):
    now = Clock().now()
    ours = office.make("KZ-OFF-19", "Кеңсе", "Учреждение", now)
    file = tmp_path / "invitation.dostyk"
    file.write_bytes(invitation.write(ours, now, "test"))
    desk.answers.path = file
    code = invitation.read(file.read_bytes(), now=now).code

    exchange.meeting.load.click()
    dialog = exchange.findChild(CodeDialog)
    dialog._code.setText("1" * 25)
    dialog.verb.click()
    idle(qtbot, desk)
    assert desk.services.joining.office() is None
    assert dialog.isVisible(), "one wrong digit costs no other"
    assert dialog._errors[dialog._code].text()

    dialog._code.setText(code)
    dialog.verb.click()
    idle(qtbot, desk)
    assert desk.services.joining.office().office_id == "KZ-OFF-19"


def test_a_lost_key_is_replaced_and_the_new_code_is_there_to_be_read_out(qtbot, desk, exchange):
    services, now = desk.services, Clock().now()
    data = invitation.write(office.make("KZ-OFF-19", "Мекеме", "Учреждение", now), now, "test")
    code = invitation.read(data, now=now).code
    services.joining.join(services.actor, data, typed_code=code, name="Үй")
    exchange.refresh()
    old = services.joining.office().key_code

    exchange.way.body.link.click()
    shown = exchange.findChild(KeysDialog)
    assert shown.code.text() == old
    shown.lost.click()
    ask = exchange.findChild(LostKeyDialog)
    assert ask.isVisible()
    ask.verb.click()
    idle(qtbot, desk)
    shown = [one for one in exchange.findChildren(KeysDialog) if one.isVisible()]
    assert [one.code.text() for one in shown] == [services.joining.office().key_code]
    assert services.joining.office().key_code != old


def test_the_keys_tell_what_ends_and_what_to_do(desk, exchange):
    words = {
        (61, False): "знает этот ключ",
        (60, False): "скоро истечёт",
        (-1, False): "Срок ключа этого Дома истёк",
        (90, True): "Срок ключей учреждения истёк",
    }
    for (days, has_ended), said in words.items():
        until = TODAY + dt.timedelta(days)
        office = JoinedOffice(
            1, "KZ-OFF-19", "Мекеме", "Учреждение", False, "1", until, True, "KZ-HF-0001", has_ended
        )
        shown = KeysDialog(office, TODAY, desk.window.context.language, exchange)
        assert said in shown.state.accessibleName()


def test_a_code_that_is_not_whole_is_told_beside_the_field(qtbot, desk, exchange):
    dialog = CodeDialog("Кеңсе", exchange)
    dialog.show()
    dialog._code.setText("12345 12345")
    dialog.try_accept()

    assert dialog.isVisible()
    assert dialog._errors[dialog._code].text()


def test_the_act_is_previewed_as_paper(qtbot, desk, exchange, tmp_path):
    exchange.meeting.practise.click()
    idle(qtbot, desk)
    desk.answers.path = tmp_path
    for _step in range(4):
        forward(qtbot, desk, exchange)
    assert exchange.print_current()
    idle(qtbot, desk)
    preview = desk.window.findChild(QDialog)
    assert preview.paper.data.startswith(b"%PDF")

    desk.answers.path = tmp_path / "act.pdf"
    preview.save()
    assert desk.answers.path.read_bytes() == preview.paper.data


def dialog_of(page, kind):
    return next(d for d in page.findChildren(kind) if d.isVisible())


def test_learners_by_code_ask_for_the_instruction(qtbot, desk, exchange):
    exchange.meeting.practise.click()
    idle(qtbot, desk)
    for _step in range(2):
        forward(qtbot, desk, exchange)
    assert "learners" not in exchange.way.draft.counts
    exchange.way.contents.level.link.click()
    dialog = dialog_of(exchange, LevelDialog)
    dialog.try_accept()
    assert dialog.isVisible()
    assert dialog._errors[dialog.number].text()
    dialog.number.setText("12-04/137")
    dialog.try_accept()
    idle(qtbot, desk)
    assert not dialog.isVisible()
    assert "learners" in exchange.way.draft.counts
    exchange.way.contents.level.link.click()
    idle(qtbot, desk)
    assert "learners" not in exchange.way.draft.counts


def test_every_rejection_that_an_office_answers_is_said_to_the_house():
    assert set(REJECTIONS) == TO_ANSWER


def test_a_package_is_corrected_with_a_reason(qtbot, desk, exchange, tmp_path):
    exchange.meeting.practise.click()
    idle(qtbot, desk)
    desk.answers.path = tmp_path / "stick"
    for _step in range(4):
        forward(qtbot, desk, exchange)
    links = exchange.journal._links
    assert not links["correct"].isVisible()
    links["practice"].click()
    idle(qtbot, desk)
    links["answer"].click()
    idle(qtbot, desk)
    answer = dialog_of(exchange, AnswerDialog)
    assert answer.about.text()
    answer.reject()
    links["correct"].click()
    dialog = dialog_of(exchange, CorrectionDialog)
    dialog.try_accept()
    assert dialog.isVisible()
    dialog.reason.setText("Қате түзетілді")
    dialog.try_accept()
    idle(qtbot, desk)
    forward(qtbot, desk, exchange)
    assert exchange.way.changes.isVisible()
    exchange.way.changes.click()
    idle(qtbot, desk)
    dialog_of(exchange, ChangesDialog).reject()
    for _step in range(2):
        forward(qtbot, desk, exchange)
    second = desk.services.sent.journal()[0]
    opened = desk.services.sent.read_back((tmp_path / "stick" / second.file_name).read_bytes())
    assert opened.header.supersedes.reason == "Қате түзетілді"
    assert opened.header.supersedes.sequence == 1


def test_a_remark_opens_the_day_the_card_or_the_figure_it_is_about(qtbot, desk, exchange):
    with desk.services.open_house.database.read() as session:
        lesson, mark = session.execute(
            select(Lesson, Mark).join(Mark, Mark.lesson_id == Lesson.id).order_by(Lesson.day)
        ).first()
        event = session.scalars(select(Event)).first()
    key = LessonKey(lesson.day, lesson.number)

    def opened(place):
        window = desk.window
        answer = Answer("returned", Clock().now(), (Remark("Дұрыс па?", "marks", "1", place),), ())
        dialog = AnswerDialog(answer, exchange.open_place, window.context, exchange)
        dialog.open()
        assert dialog.view.model().index(0, 1).data(), "a row has a name in words"
        dialog.open_row.click()
        idle(qtbot, desk)
        return window.page

    day = {"id": lesson.group_id, "day": lesson.day, "number": lesson.number}
    register = opened(Place("lesson", "Топ", **day, enrolment_id=mark.enrolment_id))
    assert register.grid.place() == (mark.enrolment_id, key)
    with desk.services.open_house.database.write(1, "test") as unit:
        unit.session.get_one(StudyGroup, lesson.group_id).archived_at = "2026-11-01T00:00:00Z"
    desk.window.open_page("attendance").refresh()
    register = opened(Place("lesson", "Топ", **day, enrolment_id=mark.enrolment_id))
    assert register.group_id == lesson.group_id, "no other group stands for an archived one"
    assert "архив" in register.chooser.currentText()
    assert register.grid.place() == (mark.enrolment_id, key)
    assert opened(Place("month", "Топ", **day)).month == lesson.day.replace(day=1)
    assert opened(Place("event", "Іс-шара", event.id)).pane.card.row.id == event.id
    assert type(opened(Place("volunteers", "elderly", day=lesson.day))).__name__ == "VolunteersPage"
    assert type(opened(Place("people", "sex", part="female"))).__name__ == "PeoplePage"
    first, last = dt.date(2026, 10, 1), dt.date(2026, 10, 31)
    opened(Place("number", "IND-01", day=first, until=last))
    numbers = dialog_of(desk.window, NumbersDialog)
    assert numbers.view.current().rule.code == "IND-01"
    assert numbers.period.period() == Period(first, last)
    numbers.reject()


def test_a_lesson_the_office_has_accepted_is_reopened_with_a_reason(
    qtbot, desk, exchange, tmp_path
):
    services = desk.services
    services.joining.join_practice(services.actor, name="Үй")
    today = services.clock.today()
    draft = services.outbox.draft(*services.outbox.proposal(today=today))
    made = services.outbox.export(services.actor, tmp_path, draft)
    with services.open_house.database.write(None, "test") as unit:
        assert lock_covered(unit, unit.session.get_one(OutgoingPackage, made.id))
    page = desk.window.open_page("attendance")
    idle(qtbot, desk)
    column = next(
        c for c in range(page.model.columnCount())
        if (lesson := page.model.lesson(c)) is not None and lesson.is_locked
    )  # fmt: skip
    words = page.model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert words
    page.lessons.show_menu(column)
    (menu,) = [m for m in page.findChildren(QMenu) if m.isVisible()]
    (action,) = menu.actions()
    menu.close()
    action.trigger()
    dialog = dialog_of(page, ReopenDialog)
    dialog.try_accept()
    assert dialog.isVisible()
    dialog.field("reason").setText("Педагог қате белгілеген")
    dialog.try_accept()
    idle(qtbot, desk)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not page.model.lesson(column).is_locked)
    services.history.undo(services.actor)
    page.refresh()
    assert page.model.lesson(column).is_locked

"""Attendance analysed at the window: from Today to a school, to a group, to a lesson, to the register's cell."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu
from sqlalchemy import select

from friendship_desktop.services.analysis.scope import Breakdown
from friendship_desktop.sheets.workbook import open_workbook
from friendship_desktop.store.models import Enrolment, Person
from friendship_desktop.texts import Language
from friendship_desktop.ui.dialogs.preview import PreviewDialog
from tests.stories.hands import Hands

SEPTEMBER = dt.date(2026, 9, 1)


@pytest.fixture
def hands(desk, qtbot):
    return Hands(desk, qtbot)


@pytest.fixture
def page(desk, hands):
    page = desk.window.open_page("analysis")
    hands.idle()
    return page


def double_click(view, row, column):
    index = view.model().index(row, column)
    view.scrollTo(index)
    place = view.visualRect(index).center()
    for click in (QTest.mouseClick, QTest.mouseDClick):
        click(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def column(figures, key):
    return [one.key for one in figures.rows.columns].index(key)


def test_by_school_on_today_leads_down_to_a_mark_in_the_register(desk, hands, qtbot):
    today = desk.window.open_page("today")
    hands.idle()
    hands.click(today._chart_card.link)
    hands.idle()
    figures = desk.window.page.figures
    assert figures.analysis.by is Breakdown.SCHOOL
    QAbstractItemModelTester(figures.rows, QAbstractItemModelTester.FailureReportingMode.QtTest)

    for by in (Breakdown.GROUP, Breakdown.LESSON):
        double_click(figures.view, 0, 0)
        qtbot.waitUntil(lambda by=by: figures.analysis.by is by, timeout=20_000)
    lesson = figures.rows.row(0)
    double_click(figures.view, 0, 0)
    qtbot.waitUntil(lambda: figures.marks.rowCount() == lesson.possible, timeout=20_000)
    mark = figures.marks.row(1)
    double_click(figures.mark_view, 1, 1)

    register = desk.window.page
    assert register.group_id == mark.group_id
    assert register.grid.place()[0] == mark.enrolment_id
    assert register.grid.place()[1].day == mark.day


def test_a_double_click_on_a_figure_opens_just_what_it_counts_and_alt_left_leads_back(
    desk, hands, page, qtbot
):
    figures = page.figures
    assert figures.analysis.by is Breakdown.MONTH
    row = next(n for n in range(figures.rows.rowCount()) if figures.rows.row(n).ill)
    ill = figures.rows.row(row).ill

    double_click(figures.view, row, column(figures, "ill"))
    qtbot.waitUntil(lambda: figures.marks.rowCount() == ill, timeout=20_000)

    assert {figures.marks.row(n).code for n in range(ill)} == {"ill"}
    assert not page.primary_action().enabled
    QTest.keyClick(desk.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    hands.idle()
    assert figures.in_view() is not None
    persons = figures.rows.row(row).persons
    double_click(figures.view, row, column(figures, "persons"))
    qtbot.waitUntil(lambda: figures.analysis.by is Breakdown.LEARNER, timeout=20_000)
    assert figures.rows.rowCount() == persons


def test_typed_days_are_checked_as_they_are_typed(hands, page):
    period, figures = page.figures.period, page.figures
    period.kind.setCurrentIndex(period.kind.findData("days"))
    period.kind.activated.emit(period.kind.currentIndex())
    hands.idle()
    before = figures.trail[-1].scope

    for typed, sentence in (
        ("31.08.2026", "Последний день стоит раньше первого."),
        ("29.02.2027", "Впишите оба дня, например 01.09.2026."),
    ):
        period.last.selectAll()
        hands.fill(period.last, typed)
        assert period._error.text() == sentence
        assert figures.trail[-1].scope == before
    period.last.selectAll()
    hands.fill(period.last, "30.09.2026")
    hands.idle()
    assert period._error.text() == ""
    assert figures.trail[-1].scope.period.last == dt.date(2026, 9, 30)


def test_days_without_lessons_teach_instead_of_showing_zeros(hands, page):
    page.figures.period.choose(
        "days",
        type(page.figures.period.period())(dt.date(2019, 9, 1), SEPTEMBER.replace(year=2020)),
    )
    hands.idle()
    assert page.figures._empty.isVisible()
    assert "—" in page.figures.tiles.tiles[1].accessibleName()
    assert not page.primary_action().enabled
    assert page.print_current() is False


def test_excel_and_paper_hold_the_order_of_the_screen(desk, hands, page, tmp_path):
    figures = page.figures
    figures.show_by(Breakdown.GROUP)
    hands.idle()
    figures.view.sortByColumn(column(figures, "rate"), Qt.SortOrder.DescendingOrder)
    desk.answers.path = tmp_path / "groups.xlsx"

    hands.click(figures.excel)
    hands.idle()

    rows = open_workbook(desk.answers.path).sheets[0].rows
    rates = [row[4] for row in rows if isinstance(row[4], float)]
    count = figures.rows.rowCount()
    assert rates[:count] == sorted(rates[:count], reverse=True)
    page.print_current()
    preview = hands.dialog(PreviewDialog)
    hands.idle()
    assert preview.paper.data.startswith(b"%PDF")
    preview.reject()


def test_the_monthly_sheet_says_that_it_balances_in_three_languages(desk, hands, page, tmp_path):
    page.tabs.setCurrentWidget(page.sheet)
    hands.idle()
    said = set()
    for language in Language:
        desk.window.choose_language(language)
        hands.idle()
        said.add(page.sheet.balance.accessibleName())
    assert len(said) == len(Language)
    shown = [page.sheet.rows.row(n) for n in range(page.sheet.rows.rowCount())]
    groups = [line.totals for line in shown if line.number]
    assert all(one.start + one.arrived - one.left == one.end for one in groups)
    assert sum(one.attended for one in groups) == shown[-1].totals.attended
    desk.answers.path = tmp_path / "f03.xlsx"
    hands.click(page.sheet.excel)
    hands.idle()
    assert desk.answers.path.read_bytes().startswith(b"PK")


def test_the_menu_of_a_row_opens_its_figures_without_a_mouse(hands, page, qtbot):
    figures = page.figures
    figures.view.select(figures.rows.row(0).key)
    figures._show_menu(QPoint(10, 10))
    menu = figures.findChildren(QMenu)[-1]
    texts = [action.text() for action in menu.actions()]
    assert any(text.startswith("Болели") for text in texts)
    next(action for action in menu.actions() if action.text().startswith("Занятия")).trigger()
    qtbot.waitUntil(lambda: figures.analysis.by is Breakdown.LESSON, timeout=20_000)
    menu.close()


def test_a_number_of_the_monthly_sheet_opens_its_learners_and_lessons(hands, page, qtbot):
    figures, sheet = page.figures, page.sheet
    for key, by in (("end", Breakdown.LEARNER), ("held", Breakdown.LESSON)):
        page.tabs.setCurrentWidget(sheet)
        hands.idle()
        line = sheet.rows.row(0)
        double_click(sheet.view, 0, [one.key for one in sheet.rows.columns].index(key))
        qtbot.waitUntil(lambda by=by: figures.analysis.by is by, timeout=20_000)
        hands.idle()
        assert not page.is_sheet
        assert figures.analysis.scope.group == line.group_id
        counted = line.totals.start + line.totals.arrived if key == "end" else line.totals.held
        assert figures.rows.rowCount() == counted


def test_whoever_is_enrolled_twice_at_once_is_named_above_the_monthly_sheet(desk, hands, page):
    database = desk.services.open_house.database
    with database.write(None, "test.twice") as unit:
        stay = unit.session.scalars(select(Enrolment).where(Enrolment.ended_on.is_(None))).first()
        person = unit.session.get(Person, stay.person_id)
        name = person.surname
        twice = Enrolment(
            person_id=stay.person_id, group_id=stay.group_id, started_on=dt.date(2026, 11, 2)
        )
        unit.session.add(twice)
    page.tabs.setCurrentWidget(page.sheet)
    hands.idle()
    assert page.sheet.balance.property("kind") == "warning"
    assert name in page.sheet.balance.accessibleName()

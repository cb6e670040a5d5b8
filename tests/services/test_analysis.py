"""Attendance analysed: what is divided by what, who counts, and every number opening its rows."""

import datetime as dt
import zipfile

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.services.analysis.papers import AnalysisPapers
from friendship_desktop.services.analysis.scope import Breakdown, Counted, Scope
from friendship_desktop.services.analysis.service import AnalysisService
from friendship_desktop.services.analysis.words import row_name
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.demo import DemoOptions, make_demo
from friendship_desktop.services.documents.month_sheet import MonthSheets
from friendship_desktop.services.doors import open_folder
from friendship_desktop.services.indicators import Period
from friendship_desktop.sheets.workbook import open_workbook
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.models import (
    GroupTeacher,
    InstitutionName,
    StudyGroup,
    WeeklySlot,
)
from friendship_desktop.texts import Language, Texts
from tests.factories import SEPTEMBER, TODAY
from tools.recount import BREAKDOWNS, TakeOut, month_sheet, recount

AUTUMN = Period(SEPTEMBER, dt.date(2026, 11, 30))
NOVEMBER = dt.date(2026, 11, 1)


def day(number, month=11):
    return dt.date(2026, month, number)


@pytest.fixture
def analysis(database):
    return AnalysisService(database)


@pytest.fixture
def named(make):
    """Papers stand under the House's name."""
    names = {"name_kk": "Достық үйі", "name_ru": "Дом дружбы", "name_en": "House of Friendship"}
    make.add(InstitutionName(valid_from=dt.date(2020, 1, 1), **names))


@pytest.fixture
def sheets(database, named):
    return MonthSheets(database)


@pytest.fixture
def read(analysis, actor):
    def read(by, period=AUTUMN, today=TODAY, **narrowed):
        return analysis.read(actor, Scope(period, **narrowed), Breakdown(by), today=today)

    return read


def test_the_denominator_is_the_marks_of_held_lessons(make, read):
    group = make.group()
    came, missed, unmarked = (make.learner(name, group) for name in ("Ким А", "Ли Б", "Пак В"))
    held, planned = make.lesson(group, day(1)), make.lesson(group, day(8), status="planned")
    make.mark(held, came, "late")
    make.mark(held, missed, "ill")
    make.mark(planned, unmarked, "present")

    row = read("group").rows[0]

    assert (row.lessons, row.attended, row.possible, row.ill, row.unexcused) == (1, 1, 2, 1, 0)
    assert row.per_mille == 500
    assert (row.persons, row.enrolments) == (3, 3)


def test_a_group_is_the_sum_of_its_marks_not_the_mean_of_percentages(make, read):
    group = make.group()
    often, once = make.learner("Ким А", group), make.learner("Ли Б", group)
    for number in (1, 8, 15):
        make.mark(make.lesson(group, day(number)), often, "present")
    make.mark(make.lesson(group, day(22)), once, "absent")

    assert read("month").total.per_mille == 750


def test_without_marks_there_is_no_rate(make, read, database, named):
    group = make.group()
    make.learner("Ким А", group)
    make.lesson(group, day(1))

    found = read("group")

    assert found.rows[0].per_mille is None
    report = AnalysisPapers(database).report(found, language=PaperLanguage.BOTH, today=TODAY)
    assert report.total.per_mille is None


def test_a_child_in_two_groups_is_one_person_and_two_enrolments(make, read):
    school = make.school()
    one, two = make.group("Корейский", school_id=school), make.group("Танец", school_id=school)
    child = make.person()
    for group in (one, two):
        make.mark(make.lesson(group, day(1)), make.enrol(child, group))

    by_group, by_school, by_learner = read("group"), read("school"), read("learner")

    assert [(row.persons, row.enrolments) for row in by_group.rows] == [(1, 1), (1, 1)]
    assert [(row.persons, row.enrolments) for row in by_school.rows] == [(1, 2)]
    assert [(row.persons, row.enrolments, row.lessons) for row in by_learner.rows] == [(1, 2, 2)]
    for found in (by_group, by_school, by_learner):
        assert (found.total.persons, found.total.enrolments, found.total.lessons) == (1, 2, 2)


def test_guests_are_counted_nowhere(make, read, analysis, actor):
    group = make.group()
    guest = make.learner("Гость Г", group, guest=True)
    make.mark(make.lesson(group, day(1)), guest)

    for by in BREAKDOWNS:
        total = read(by).total
        assert (total.lessons, total.possible, total.persons, total.enrolments) == (1, 0, 0, 0)
    assert analysis.marks(actor, Scope(AUTUMN), Counted.POSSIBLE, today=TODAY) == []


def test_whoever_withdrew_the_consent_counts_without_a_name(make, read, analysis, actor):
    group = make.group()
    child = make.person("Ким Елена")
    make.mark(make.lesson(group, day(1)), make.enrol(child, group, consent=False))
    make.consent(child, "teaching", withdrawn_on=day(20))

    found = read("learner")

    assert [(row.name, row.note, row.possible) for row in found.rows] == [("", "", 1)]
    assert (
        row_name(found.rows[0], Breakdown.LEARNER, Texts(Language.RUSSIAN))
        == f"лицо №\u00a0{child}"
    )
    (mark,) = analysis.marks(actor, found.scope, Counted.ATTENDED, today=TODAY)
    assert mark.learner == ""
    assert read("learner", today=day(19)).rows[0].name == "Ким Елена"


def test_the_teacher_of_a_lesson_is_whoever_it_names_else_the_teacher_of_that_day(make, read):
    group = make.group()
    before, after, substitute = (make.person(name) for name in ("Абай А", "Байтас Б", "Цой В"))
    make.add(GroupTeacher(group_id=group, person_id=before, ends_on=day(15)))
    make.add(GroupTeacher(group_id=group, person_id=after, starts_on=day(16)))
    make.learner("Ким А", group)
    for number, teacher in ((1, None), (8, substitute), (15, None), (22, None)):
        make.lesson(group, day(number), teacher_id=teacher)

    rows = {row.key: row.lessons for row in read("teacher").rows}

    assert rows == {before: 2, substitute: 1, after: 1}


def test_groups_without_teacher_school_language_have_a_row_of_their_own(make, read):
    group = make.group(language_code=None)
    make.mark(make.lesson(group, day(1)), make.learner("Ким А", group))

    assert [row.key for row in read("teacher").rows] == [0]
    assert [row.key for row in read("school", school=0).rows] == [0]
    assert [row.key for row in read("language", language="none").rows] == ["none"]


def test_a_renamed_group_stays_one_row_under_its_new_name(make, read, database):
    group = make.group("Корейский, младшая")
    learner = make.learner("Ким А", group)
    make.mark(make.lesson(group, day(1, month=9)), learner)
    with database.write(None, "test.rename") as unit:
        unit.session.get(StudyGroup, group).title = "Корейский, средняя"
    make.mark(make.lesson(group, day(1)), learner)

    assert [(row.name, row.lessons) for row in read("group").rows] == [("Корейский, средняя", 2)]


def test_leap_day_and_new_year_fall_into_their_own_months(make, read):
    group = make.group()
    learner = make.learner("Ким А", group, started_on=dt.date(2023, 9, 1))
    for taught in (dt.date(2023, 12, 31), dt.date(2024, 1, 1), dt.date(2024, 2, 29)):
        make.mark(make.lesson(group, taught), learner)

    found = read("month", Period(dt.date(2023, 12, 31), dt.date(2024, 2, 29)))

    assert [(row.key.isoformat(), row.lessons, row.persons) for row in found.rows] == [
        ("2023-12-01", 1, 1),
        ("2024-01-01", 1, 1),
        ("2024-02-01", 1, 1),
    ]


def test_a_month_of_vacation_between_two_others_stands_with_a_dash(make, read):
    group = make.group()
    learner = make.learner("Ким А", group)
    for month in (9, 11):
        make.mark(make.lesson(group, day(2, month=month)), learner)

    assert [row.per_mille for row in read("month").rows] == [1000, None, 1000]


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        (day(30), day(1), "E_PERIOD_ORDER"),
        (dt.date(2031, 9, 1), dt.date(2032, 5, 31), "E_PERIOD_FUTURE"),
    ],
)
def test_a_period_that_makes_no_sense_is_refused(read, first, last, code):
    with pytest.raises(UserError) as refused:
        read("month", Period(first, last))
    assert refused.value.code == code


def test_a_period_without_lessons_prints_nothing_and_says_so(make, read, database, tmp_path):
    make.learner("Ким А", make.group())
    found = read("month")
    assert found.rows == ()
    papers, path = AnalysisPapers(database), tmp_path / "nothing.xlsx"

    with pytest.raises(UserError) as refused:
        papers.write_workbook(found, path, language=Language.KAZAKH, today=TODAY)

    assert refused.value.code == "E_NO_LESSONS"
    assert not path.exists()


# --- the monthly sheet -------------------------------------------------------------------------


def test_the_month_balances_whatever_learners_do_in_it(make, sheets, actor):
    here, there = make.group("Корейский, младшая"), make.group("Корейский, старшая")
    mover, returning, brief = (make.person(name) for name in ("Ким А", "Ли Б", "Пак В"))
    make.enrol(mover, here, ended_on=day(10))
    make.enrol(mover, there, started_on=day(11))
    make.enrol(returning, here, ended_on=day(3))
    make.enrol(returning, here, started_on=day(20))
    make.enrol(brief, here, started_on=day(5), ended_on=day(5))
    make.enrol(make.person("Гость Г"), here, is_guest=True)

    found = sheets.read(actor, NOVEMBER, today=TODAY)

    figures = {
        group.name.ru: (
            group.totals.start,
            group.totals.arrived,
            group.totals.left,
            group.totals.end,
        )
        for school in found.report.schools
        for group in school.groups
    }
    assert figures == {
        "Корейский, младшая": (2, 2, 3, 1),
        "Корейский, старшая": (0, 1, 0, 1),
    }
    assert found.imbalances == ()
    assert (found.report.unique, found.report.enrolments) == (3, 5)


def test_somebody_enrolled_twice_at_once_is_named(make, sheets, actor):
    group = make.group("Танец")
    twice = make.person("Ким Елена")
    make.enrol(twice, group)
    make.enrol(twice, group, started_on=day(5))

    (wrong,) = sheets.read(actor, NOVEMBER, today=TODAY).imbalances

    assert (wrong.start, wrong.arrived, wrong.left, wrong.listed) == (1, 1, 0, 1)
    for language in Language:
        sentence = wrong.sentence(Texts(language))
        assert "Танец" in sentence
        assert "Ким Елена" in sentence


def test_teachers_who_took_turns_in_a_month_stand_both_in_the_sheet(make, sheets, actor):
    group = make.group()
    before, after = make.person("Абай Асан Болатұлы"), make.person("Байтас Бота")
    make.add(GroupTeacher(group_id=group, person_id=before, ends_on=day(15)))
    make.add(GroupTeacher(group_id=group, person_id=after, starts_on=day(16)))
    make.learner("Ким А", group)

    (school,) = sheets.read(actor, NOVEMBER, today=TODAY).report.schools

    assert school.groups[0].teacher == "Абай А. Б., Байтас Б."


def test_a_month_still_to_come_is_refused(sheets, actor):
    with pytest.raises(UserError) as refused:
        sheets.read(actor, dt.date(2027, 1, 1), today=TODAY)
    assert refused.value.code == "E_PERIOD_FUTURE"


# --- two ways to count -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """The example House, and its plain tables."""
    folder = tmp_path_factory.mktemp("analysed")
    make_demo(Folder(folder / "house"), DemoOptions(until=TODAY, learners=90), Clock()).close()
    services = open_folder(folder / "house")
    services.take_out.write(services.actor, folder / "tables")
    yield services, TakeOut(folder / "tables")
    services.close()


@pytest.mark.parametrize("by", BREAKDOWNS)
@pytest.mark.parametrize("period", [AUTUMN, Period(day(7, month=10), day(9))], ids=str)
def test_plain_python_over_the_take_out_counts_the_same(house, by, period):
    services, tables = house

    found = services.analysis.read(services.actor, Scope(period), Breakdown(by), today=TODAY)

    again = recount(tables, period.first.isoformat(), period.last.isoformat(), by)
    rows = {
        str(row.key): (
            row.lessons, row.attended, row.possible, row.excused, row.ill, row.persons, row.enrolments,
        )
        for row in found.rows
    }  # fmt: skip
    assert rows == {key: row.plain() for key, row in again.items() if any(row.plain())}
    assert found.total.lessons > 50 or period is not AUTUMN
    everybody = [stay for row in again.values() for stay in row.enrolments]
    if by in {"school", "group", "language", "level"}:
        assert found.total.enrolments == len(set(everybody)) == len(everybody)


@pytest.mark.parametrize("month", [9, 10, 11])
def test_the_monthly_sheet_agrees_with_plain_python(house, month):
    services, tables = house

    found = services.month_sheets.read(services.actor, day(1, month=month), today=TODAY)

    lines = [
        (one.start, one.arrived, one.left, one.end, one.held, one.half_hours, one.attended, rate)
        for school in found.report.schools
        for group in school.groups
        for one in [group.totals]
        for rate in [-1 if one.percent is None else one.percent]
    ]
    again = month_sheet(tables, f"2026-{month:02}-01")
    assert sorted(lines) == sorted(again.values())
    assert all(start + arrived - left == end for start, arrived, left, end, *_ in again.values())
    assert found.imbalances == ()


@pytest.mark.parametrize("by", [by for by in Breakdown if by is not Breakdown.LESSON])
def test_every_number_opens_as_many_rows_as_it_says(house, by):
    services, _tables = house
    actor, analysis = services.actor, services.analysis
    found = analysis.read(actor, Scope(Period(NOVEMBER, TODAY)), by, today=TODAY)

    for row in found.rows[:6]:
        within = found.scope.within(by, row)
        marks = {
            counted: len(analysis.marks(actor, within, counted, today=TODAY)) for counted in Counted
        }
        assert marks == {counted: getattr(row, counted) for counted in Counted}
        learners = analysis.read(actor, within, Breakdown.LEARNER, today=TODAY)
        assert len(learners.rows) == row.persons
        assert sum(one.enrolments for one in learners.rows) == row.enrolments
        lessons = analysis.read(actor, within, Breakdown.LESSON, today=TODAY)
        assert len(lessons.rows) == row.lessons


def test_paper_and_excel_say_what_the_screen_says(house, tmp_path):
    services, _tables = house
    found = services.analysis.read(services.actor, Scope(AUTUMN), Breakdown.GROUP, today=TODAY)
    report = services.analysis_papers.report(found, language=PaperLanguage.BOTH, today=TODAY)
    path = tmp_path / "groups.xlsx"
    services.analysis_papers.write_workbook(found, path, language=Language.RUSSIAN, today=TODAY)

    written = open_workbook(path).sheets[0].rows
    top = next(number for number, row in enumerate(written) if row[0] == "Группа")
    on_screen = [(row.lessons, row.attended, row.possible, row.persons) for row in found.rows]
    assert [
        (line.lessons, line.attended, line.possible, line.persons) for line in report.lines
    ] == on_screen
    assert [
        (int(row[1]), int(row[2]), int(row[3]), int(row[5]))
        for row in written[top + 1 : top + 1 + len(on_screen)]
    ] == on_screen
    assert services.analysis_papers.draw(report).pages >= 1


def test_the_excel_file_holds_a_chart_of_its_own(house, tmp_path):
    services, _tables = house
    for by in (Breakdown.MONTH, Breakdown.SCHOOL):
        found = services.analysis.read(services.actor, Scope(AUTUMN), by, today=TODAY)
        path = tmp_path / f"{by}.xlsx"
        services.analysis_papers.write_workbook(found, path, language=Language.ENGLISH, today=TODAY)
        with zipfile.ZipFile(path) as book:
            chart = book.read("xl/charts/chart1.xml").decode()
        assert f'<c:barDir val="{"col" if by is Breakdown.MONTH else "bar"}"/>' in chart
        assert "$E$4:$E$" in chart  # the column of the rates, below two titles and the heading


def test_the_teacher_of_a_weekly_time_goes_before_the_teacher_of_the_group(make, read):
    group = make.group()
    lead, wednesdays = make.person("Абай А"), make.person("Цой В")
    make.add(GroupTeacher(group_id=group, person_id=lead))
    for weekday, teacher in ((3, wednesdays), (7, None)):
        make.add(
            WeeklySlot(
                group_id=group, weekday=weekday, starts_at=600, ends_at=680, teacher_id=teacher
            )
        )
    for number in (1, 4, 8):  # a Sunday, a Wednesday, a Sunday
        make.lesson(group, day(number))

    assert {row.key: row.lessons for row in read("teacher").rows} == {lead: 2, wednesdays: 1}


def test_the_hours_sheet_and_the_analysis_agree_who_taught(house):
    services, _tables = house
    scope = Scope(Period(NOVEMBER, day(30)))
    found = services.analysis.read(services.actor, scope, Breakdown.TEACHER, today=TODAY)

    papers = services.timetable_papers.hours(
        services.actor, None, NOVEMBER, language=PaperLanguage.BOTH, today=TODAY
    )

    taught = sorted(row.half_hours for row in found.rows if row.key)
    assert sorted(paper.half_hours for paper in papers) == taught
    assert len(taught) > 1

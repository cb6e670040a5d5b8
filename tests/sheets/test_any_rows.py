"""Whatever stands in the cells: a result or a refusal, and never more people than rows."""

from datetime import date, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from friendship_desktop.errors import UserError
from friendship_desktop.sheets import register_book
from friendship_desktop.sheets.workbook import Sheet, Workbook
from friendship_desktop.texts import Language, Texts
from tests.sheets.workbooks import TODAY

WORDS = st.sampled_from(
    [
        "", "", "", "ФИО", "Фамилия", "Имя", "№", "Дата рождения", "Группа", "Школа", "Пол", "Телефон", "Согласие", "Уровень", "Язык", "Т.А.Ә.", "Топ",
        "Ким Алина", "Әлиев Ержан", "Мадина", "Итого: 5", "+", "н", "ж", "01.11", "08.11", "31.02.2010", "2010", "«Чосон»: Корейский", "Ноябрь 2026",
        "8 701 111 22 33", '"', "-//-", "A1", "корейский", "___", "Дата приёма", "сентябрь 2026",
    ]
)  # fmt: skip
OTHERS = st.one_of(
    st.text(max_size=12), st.floats(), st.booleans(), st.dates(date(1, 1, 1), date(9999, 12, 31)), st.just(time(1)),
    st.just(timedelta(hours=30)), st.just(datetime.combine(TODAY, time(9))), st.integers(-5, 50000).map(float),
)  # fmt: skip
CELLS = st.one_of(WORDS, WORDS, WORDS, OTHERS)
RANGES = st.lists(st.tuples(*[st.integers(0, 9)] * 4).map(lambda r: (min(r[0], r[2]), min(r[1], r[3]), max(r[0], r[2]), max(r[1], r[3]))), max_size=3)  # fmt: skip
SHEETS = st.builds(
    Sheet,
    st.sampled_from(["Лист1", "Ноябрь 2026", "Корейский", "x"]),
    st.integers(1, 7).flatmap(
        lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), max_size=9)
    ),
    RANGES.map(tuple),
)


@settings(max_examples=300)
@given(st.lists(SHEETS, min_size=1, max_size=3))
def test_any_rows_at_all(sheets):
    original = register_book.open_workbook
    register_book.open_workbook = lambda _source: Workbook(tuple(sheets), ("Скрытый",))
    try:
        book = register_book.read_register_book(b"", today=TODAY)
    except UserError as error:
        book = None
        code = error.code
    finally:
        register_book.open_workbook = original
    if book is None:
        assert code == "E_SHEET_NO_LIST"
        return
    assert len(book.enrolments) <= book.rows
    assert len(book.people) <= book.rows <= sum(len(sheet.rows) for sheet in sheets)
    for mark in book.marks:
        stay, lesson = book.enrolments[mark.enrolment], book.lessons[mark.lesson]
        assert stay.group == lesson.group
    for person in book.people:
        assert person.name.surname
        assert person.born is None or person.born.year <= TODAY.year
    for problem in book.problems:
        assert all(problem.message(Texts(language)) for language in Language)

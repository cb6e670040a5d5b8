"""Whatever is done to the rows and columns of a file, a mark comes to its learner and lesson or nowhere."""

import io

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from friendship_desktop.errors import UserError
from friendship_desktop.rules.attendance import symbol
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.services.travelling.result import What
from friendship_desktop.sheets.travelling_back import read_travelling
from tests.factories import TODAY
from tests.services.travelling.conftest import NAMES, SUNDAYS, File

CODES = (MarkCode.PRESENT, MarkCode.ABSENT, MarkCode.ILL, MarkCode.LATE)
DAYS = SUNDAYS[:4]


def sort(rows, order):
    places = [n for n, row in enumerate(rows) if str(row[0]).startswith("E ")][:4]
    some = [rows[place] for place in places]
    for place, pick in zip(places, order, strict=False):
        rows[place] = list(some[min(pick, len(some) - 1)])
    return rows


def names(rows, order):
    """Sort the names alone, as if the other columns had not been selected."""
    cells = [(row, n) for row in rows for n, text in enumerate(row) if text in NAMES][:4]
    texts = [row[n] for row, n in cells]
    for (row, n), pick in zip(cells, order, strict=False):
        row[n] = texts[min(pick, len(texts) - 1)]
    return rows


def columns(rows, order):
    if len(rows[0]) < 8:
        return rows
    return [[*row[:3], *(row[3 + pick] for pick in order), *row[8:]] for row in rows]


def dates(rows, order):
    for row in rows:
        heads = [n for n, text in enumerate(row) if str(text).endswith("вс")]
        texts = [row[n] for n in heads]
        for n, pick in zip(heads, order, strict=False):
            row[n] = texts[min(pick, len(texts) - 1)]
    return rows


def delete(rows, place):
    return rows[:place] + rows[place + 1 :]


def copy(rows, place):
    return rows[:place] + [list(row) for row in rows[place : place + 1]] + rows[place:]


def drop(rows, place):
    return [[*row[:place], *row[place + 1 :]] for row in rows]


def insert(rows, place):
    return [*rows[:place], [None] * len(rows[0]), *rows[place:]]


def widen(rows, place):
    return [[*row[:place], None, *row[place:]] for row in rows]


def type_row(rows, name):
    return [*rows, [None, None, name, *["Н"] * (len(rows[0]) - 3)][: len(rows[0])]]


steps = st.lists(
    st.one_of(
        st.tuples(st.just(sort), st.permutations(range(4))),
        st.tuples(st.just(names), st.permutations(range(4))),
        st.tuples(st.just(columns), st.permutations(range(5))),
        st.tuples(st.just(dates), st.permutations(range(5))),
        st.tuples(st.just(delete), st.integers(7, 12)),
        st.tuples(st.just(copy), st.integers(7, 12)),
        st.tuples(st.just(drop), st.integers(0, 7)),
        st.tuples(st.just(insert), st.integers(0, 12)),
        st.tuples(st.just(widen), st.integers(0, 7)),
        st.tuples(st.just(type_row), st.sampled_from([*NAMES, "Новая Дина", ""])),
    ),
    max_size=6,
)


def saved(rows):
    book = openpyxl.Workbook()
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row, start=1):
            if value is not None:
                book.active.cell(number, column, value)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


@pytest.fixture
def content(send):
    return send().content()


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    choice=st.lists(st.sampled_from([None, *CODES]), min_size=16, max_size=16),
    spoiled=steps,
)
def test_never_a_wrong_mark(content, stays, travelling, actor, choice, spoiled):
    file = File(content)
    meant = {}
    for place, code in enumerate(choice):
        name, day = NAMES[place // 4], DAYS[place % 4]
        if code is not None:
            file.cell(name, day).value = symbol(code, "ru")
            meant[stays[name], day] = code
    rows = file.rows()
    for step in spoiled:
        rows = step[0]([list(row) for row in rows], step[1])
    try:
        book = read_travelling(saved(rows))
    except UserError:
        return  # its hidden numbers are gone, and it says so
    result = travelling.preview(actor, book, today=TODAY)
    for line in result.lines:
        assert line.what is What.MARK
        assert meant.get((line.enrolment_id, line.key.day)) == line.new

import datetime as dt
import io

import openpyxl
import pytest

from friendship_desktop.services.register.service import RegisterService
from friendship_desktop.services.travelling import Travelling
from friendship_desktop.texts import Language
from tests.factories import TODAY

NOVEMBER = dt.date(2026, 11, 1)
SUNDAYS = [dt.date(2026, 11, day) for day in (1, 8, 15, 22, 29)]
NAMES = ["Айтбай Әсел", "Ким Елена", "Пак Андрей", "Цой Виктор"]


@pytest.fixture
def group(make):
    return make.group("Корейский", slots=((7, 600),))


@pytest.fixture
def stays(make, group):
    """The enrolments by name."""
    return {name: make.learner(name, group) for name in NAMES}


@pytest.fixture
def register(database, clock):
    return RegisterService(database, clock)


@pytest.fixture
def travelling(database):
    return Travelling(database)


class File:
    """A travelling register as a teacher sees it in a spreadsheet."""

    def __init__(self, content):
        self.book = openpyxl.load_workbook(io.BytesIO(content))
        self.sheet = self.book.active

    def row(self, name):
        return next(c.row for c in self.sheet["C"] if c.value == name)

    def column(self, day):
        text = f"{day:%d.%m}"
        return next(c.column for c in self.sheet[7] if str(c.value).startswith(text))

    def cell(self, name, day):
        return self.sheet.cell(self.row(name), self.column(day))

    def topic(self, day, row="topic"):
        place = next(c.row for c in self.sheet["A"] if c.value == row)
        return self.sheet.cell(place, self.column(day))

    def rows(self):
        """All the rows as plain values."""
        return [[cell.value for cell in row] for row in self.sheet.iter_rows()]

    def put_rows(self, rows):
        """Replace the whole content."""
        self.sheet.delete_rows(1, self.sheet.max_row)
        for number, row in enumerate(rows, start=1):
            for column, value in enumerate(row, start=1):
                if value is not None:
                    self.sheet.cell(number, column, value)

    def content(self):
        stream = io.BytesIO()
        self.book.save(stream)
        return stream.getvalue()


@pytest.fixture
def send(travelling, actor, group, stays, tmp_path):
    """Write the file for the teacher and open it."""

    def sent(language=Language.RUSSIAN, month=NOVEMBER):
        path = tmp_path / "register.xlsx"
        travelling.write(actor, group, month, path, language=language, today=TODAY)
        return File(path.read_bytes())

    return sent


@pytest.fixture
def back(travelling, actor):
    """Compare a file that came back."""

    def compare(file):
        content = file if isinstance(file, bytes) else file.content()
        return travelling.preview(actor, travelling.read(content), today=TODAY)

    return compare


@pytest.fixture
def take(travelling, actor):
    def taken(file, lines=None):
        content = file if isinstance(file, bytes) else file.content()
        return travelling.take(actor, travelling.read(content), today=TODAY, lines=lines)

    return taken

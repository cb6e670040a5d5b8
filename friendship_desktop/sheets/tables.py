"""Write lists and register months for people: .xlsx with XlsxWriter, and CSV.

Text of users is always written as text, never as a formula; in CSV a quote mark goes before
whatever a spreadsheet would take for one.
"""

from __future__ import annotations

import io
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, TypeAlias

Value: TypeAlias = str | int | float | date | None

_WIDEST, _NARROWEST = 60, 4  # characters
_LABELLED_BARS = 40
_PIXELS = 7.4  # of one letter's width
_LINE = 15  # points
_MOST_LINES = 27  # Excel makes no row higher
_BOLD = 1.2  # a bold letter of a heading in the room of a plain one
_SMALL_LETTERS = 1.15  # letters of a note in the room of one letter of the table
_SHEET_NAME_LIMIT: Final = 31
_NOT_IN_SHEET_NAMES: Final = str.maketrans("", "", "[]:*?/\\")
# What XML cannot hold: control characters, halves of characters, two non-characters.
_CONTROL: Final = dict.fromkeys(
    (*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 65534, 65535)
)


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of one column against the first one: upright bars, or lying ones for long names."""

    title: str
    column: int
    is_upright: bool
    most: int  # the end of the axis, which begins at 0


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet to write. `frozen` columns stay in view; `titles` stand above the heading."""

    name: str
    header: Sequence[str]
    rows: Sequence[Sequence[Value]]
    titles: Sequence[str] = ()
    frozen: int = 0
    narrow: Sequence[int] = ()  # columns of marks: centred, as wide as a date
    notes: Sequence[str] = ()  # lines below the table, such as the legend
    landscape: bool = False
    totals: Sequence[Value] = ()  # a last row that no filter or sorting moves
    chart: Chart | None = None  # below the notes
    figures: int = (
        0  # from this column on stand figures, those that are no plain number ("≥ 5") too
    )


def workbook_bytes(tables: Sequence[Table], *, created: date) -> bytes:
    """Make a workbook with one sheet a table.

    `created` is the only date in it, so the same tables give the same bytes. Whoever calls writes
    the file.
    """
    import xlsxwriter  # noqa: PLC0415  # wanted by one button only

    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True, "strings_to_formulas": False})
    noon = datetime(created.year, created.month, created.day, 12)  # noqa: DTZ001  # the format knows no zones
    book.set_properties({"created": noon})
    styles = _styles(book)
    used: set[str] = set()
    for table in tables:
        sheet = book.add_worksheet(_sheet_name(table.name, used))
        end = _write_sheet(sheet, table, styles)
        if table.chart is not None and table.rows:
            _write_chart(book, sheet, table, table.chart, end)
    book.close()
    return stream.getvalue()


def _styles(book: Any) -> dict[str, Any]:
    line = {"border": 1, "border_color": "#84959D", "valign": "vcenter"}
    note = {"font_size": 9, "font_color": "#5E7079"}
    return {
        "title": book.add_format({"bold": True, "font_size": 13}),
        "header": book.add_format(
            {**line, "bold": True, "bg_color": "#E3F2F5", "text_wrap": True, "align": "center"}
        ),
        "text": book.add_format({**line, "num_format": "@"}),
        "long text": book.add_format({**line, "num_format": "@", "text_wrap": True}),
        "figure": book.add_format({**line, "num_format": "@", "align": "right"}),
        "mark": book.add_format({**line, "align": "center", "num_format": "@"}),
        "number": book.add_format({**line, "align": "right"}),
        "total": book.add_format({**line, "bold": True, "align": "right", "bg_color": "#F4F7F8"}),
        "sum": book.add_format({**line, "bold": True, "bg_color": "#F4F7F8"}),
        "date": book.add_format({**line, "num_format": "dd.mm.yyyy", "align": "center"}),
        "note": book.add_format(note),
        "long note": book.add_format({**note, "text_wrap": True, "valign": "top"}),
    }


def _write_sheet(sheet: Any, table: Table, styles: dict[str, Any]) -> int:
    """Write a table and return the number of the row below its notes."""
    for number, title in enumerate(table.titles):
        sheet.write_string(number, 0, _text(title), styles["title"])
    top = len(table.titles)
    for column, heading in enumerate(table.header):
        sheet.write_string(top, column, _text(heading), styles["header"])
    narrow = frozenset(table.narrow)
    figures = table.figures or len(table.header)
    for number, row in enumerate(table.rows, start=top + 1):
        for column, value in enumerate(row):
            look = "mark" if column in narrow else "figure" if column >= figures else "text"
            _write_cell(sheet, number, column, value, styles, look)
        _give_room(sheet, number, row)
    end = top + 1 + len(table.rows)
    for column, value in enumerate(table.totals):
        if isinstance(value, str):
            look = "total" if column >= figures else "sum"
            sheet.write_string(end, column, _text(value), styles[look])
        else:
            sheet.write(end, column, value, styles["total"])
    below = end + bool(table.totals) + 1
    for number, note in enumerate(table.notes, start=below):
        _write_note(sheet, number, table, _text(note), styles)
    _set_up(sheet, table, top, end)
    return below + len(table.notes)


def _write_note(sheet: Any, number: int, table: Table, note: str, styles: dict[str, Any]) -> None:
    """Write a note below the table; one that is longer goes over several lines, as wide as the table."""
    lines = -(-len(note) // (sum(_widths(table)) * _SMALL_LETTERS))
    if lines > 1 and len(table.header) > 1:
        sheet.merge_range(number, 0, number, len(table.header) - 1, note, styles["long note"])
        sheet.set_row(number, _LINE * lines)
    else:
        sheet.write_string(number, 0, note, styles["note"])


def _write_chart(book: Any, sheet: Any, table: Table, chart: Chart, below: int) -> None:
    first = len(table.titles) + 1
    last = first + len(table.rows) - 1
    drawn = book.add_chart({"type": "column" if chart.is_upright else "bar"})
    drawn.add_series(
        {
            "name": chart.title,
            "categories": [sheet.name, first, 0, last, 0],
            "values": [sheet.name, first, chart.column, last, chart.column],
            "fill": {"color": "#0A7A8F"},
            "data_labels": {"value": len(table.rows) <= _LABELLED_BARS},
            "gap": 60,
        }
    )
    drawn.set_title({"name": chart.title, "name_font": {"size": 12}})
    drawn.set_legend({"none": True})
    lines = {"visible": True, "line": {"color": "#DDE5E9"}}
    drawn.set_y_axis({"min": 0, "max": chart.most, "major_gridlines": lines})
    if not chart.is_upright:  # what lies is called x all the same, and stands from below
        drawn.set_x_axis({"min": 0, "max": chart.most, "major_gridlines": lines})
        drawn.set_y_axis({"reverse": True, "major_gridlines": {"visible": False}})
    height = 320 if chart.is_upright else max(200, 80 + 20 * len(table.rows))
    width = max(640, round(sum(_widths(table)) * _PIXELS))
    drawn.set_size({"width": width, "height": height})
    sheet.insert_chart(below + 1, 0, drawn)


def _give_room(sheet: Any, number: int, row: Sequence[Value]) -> None:
    """Make a row with a text wider than the widest column as high as its lines."""
    lines = max(
        (len(textwrap.wrap(one, _WIDEST)) for one in row if isinstance(one, str)), default=1
    )
    if lines > 1:
        sheet.set_row(number, _LINE * min(lines, _MOST_LINES))


def _write_cell(
    sheet: Any, row: int, column: int, value: Value, styles: dict[str, Any], look: str
) -> None:
    match value:
        case None | "":
            sheet.write_blank(row, column, None, styles[look])
        case str():
            is_long = look == "text" and len(value) > _WIDEST
            sheet.write_string(row, column, _text(value), styles["long text" if is_long else look])
        case bool():
            sheet.write_number(row, column, int(value), styles["number"])
        case int() | float():
            sheet.write_number(row, column, value, styles["number"])
        case _:
            sheet.write_datetime(row, column, value, styles["date"])


def _set_up(sheet: Any, table: Table, top: int, end: int) -> None:
    widths = _widths(table)
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    high = max(
        (
            len(textwrap.wrap(text, max(1, int(width) - 1)))
            for text, width in zip(table.header, widths, strict=True)
        ),
        default=1,
    )
    sheet.set_row(
        top, _LINE * max(1, high)
    )  # not every program makes a wrapped heading room by itself
    sheet.freeze_panes(top + 1, table.frozen)
    if table.rows and table.header:
        sheet.autofilter(top, 0, end - 1, len(table.header) - 1)
    sheet.set_paper(9)  # A4
    if table.landscape:
        sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(top)


def _widths(table: Table) -> list[float]:
    narrow = frozenset(table.narrow)
    widths: list[float] = []
    for column, heading in enumerate(table.header):
        if column in narrow:
            widths.append(5.5)
            continue
        every = (*table.rows, table.totals)
        longest = max((_length(row[column]) for row in every if column < len(row)), default=0)
        words = max((len(word) for word in heading.split()), default=0)
        wanted = max(longest, round(words * _BOLD)) + 2
        widths.append(max(_NARROWEST, min(_WIDEST, wanted)))
    return widths


def _length(value: Value) -> int:
    return 10 if isinstance(value, date) else len(str(value or ""))


def _text(text: str) -> str:
    """Leave out what XML cannot hold; Excel's limit is 32,767 characters."""
    return text.translate(_CONTROL)[:32767]


def _sheet_name(name: str, used: set[str]) -> str:
    """Make a name that Excel takes: short, without its special characters, unlike the others."""
    plain = " ".join(_text(name).translate(_NOT_IN_SHEET_NAMES).split()).strip("'") or "1"
    chosen, number = _cut(plain, _SHEET_NAME_LIMIT), 2
    while chosen.casefold() in used or chosen.casefold() == "history":
        tail = f" ({number})"
        chosen, number = _cut(plain, _SHEET_NAME_LIMIT - len(tail)) + tail, number + 1
    used.add(chosen.casefold())
    return chosen


def _cut(text: str, units: int) -> str:
    """Shorten a text to so many UTF-16 units, which is how Excel counts."""
    return text.encode("utf-16-le", "ignore")[: 2 * units].decode("utf-16-le", "ignore").strip("'")

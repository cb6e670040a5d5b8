"""Workbooks as people make them, for the tests."""

import io
from datetime import date, datetime

import xlsxwriter

TODAY = date(2026, 11, 22)


def workbook(sheets, *, merged=(), hidden=(), formulas=False):
    """Bytes of an .xlsx: {sheet name: rows}; `merged` are A1 ranges of the first sheet with a text."""
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True, "strings_to_formulas": formulas})
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        if name in hidden:
            sheet.hide()
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, date | datetime):
                    sheet.write_datetime(number, column, value, day)
                elif value not in ("", None):
                    sheet.write(number, column, value)
        for cells, text in merged if name == next(iter(sheets)) else ():
            sheet.merge_range(cells, text)
    book.close()
    return stream.getvalue()

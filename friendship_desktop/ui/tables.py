"""Models of tables: columns are data, rows are prepared, nothing here asks a database."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

ROW_ROLE = int(Qt.ItemDataRole.UserRole)

PAGE_ROWS = 128
KEPT_PAGES = 32

RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)  # slots and Column[Row](…) do not go together in Python 3.11
class Column(Generic[T]):
    """How one column reads its row.

    `key` names the column for good (remembered widths, sorting); `title` is English marked with
    QT_TRANSLATE_NOOP in the table's context; `sort` gives a str, int or float (never a date; use the
    stored sort key for names); `pill` gives (word, kind) or None; `width` is in pixels at 100 %,
    0 takes what is left over.
    """

    key: str
    title: str
    text: Callable[[T], str]
    sort: Callable[[T], str | float] | None = None
    sub: Callable[[T], str] | None = None
    pill: Callable[[T], tuple[str, str] | None] | None = None
    icon: Callable[[T], str] | None = None
    width: int = 0
    right: bool = False
    strong: bool = False


# what a spreadsheet would run; a phone and a lone sign of the register are none
_RUNNABLE = re.compile(r"\s*(?:[=@＝＠]|[+\-＋－](?![\d\s()-]*$))")


def for_excel(rows: Iterable[Iterable[str]]) -> str:
    """Write cells as Excel takes them from the clipboard: each in its place, none as a formula."""
    return "\n".join("\t".join(map(_cell_for_excel, row)) for row in rows)


def _cell_for_excel(text: str) -> str:
    one_line = text.replace("\t", " ").replace("\n", " ")
    return f"'{one_line}" if _RUNNABLE.match(one_line) else one_line


class TableBase(QAbstractTableModel, Generic[T]):
    """What both tables share: reading a row through its columns."""

    def __init__(
        self, columns: Sequence[Column[T]], context: str, identity: Callable[[T], Hashable]
    ) -> None:
        """`context` is the translation context of the titles; `identity` tells rows apart over a reload."""
        super().__init__()
        self.columns = columns
        self.identity = identity
        self._context = context

    def row(self, number: int) -> T:
        """Give the row at a position."""
        raise IndexError(number)

    def find(self, identity: Hashable) -> int:
        """Give the position of a row by its identity, or -1."""
        del identity
        return -1

    def retranslate(self) -> None:
        """Show the titles in another language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate(self._context, column.title) if column.title else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column.right else LEFT
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _READERS or not index.isValid():
            return None
        return _READERS[role](self.columns[index.column()], self.row(index.row()))


def _spoken(column: Column[Any], row: Any) -> str:
    parts = [column.text(row)]
    if column.sub is not None:
        parts.append(column.sub(row))
    if column.pill is not None and (pill := column.pill(row)) is not None:
        parts.append(pill[0])
    return ", ".join(part for part in parts if part)


_READERS: dict[int, Callable[[Column[Any], Any], Any]] = {
    int(Qt.ItemDataRole.DisplayRole): lambda column, row: column.text(row),
    int(Qt.ItemDataRole.TextAlignmentRole): lambda column, _row: RIGHT if column.right else LEFT,
    int(Qt.ItemDataRole.AccessibleTextRole): _spoken,
    ROW_ROLE: lambda _column, row: row,
}


class RowTable(TableBase[T]):
    """A table of some hundred rows held in memory; sorts them itself."""

    def __init__(
        self,
        columns: Sequence[Column[T]],
        context: str,
        identity: Callable[[T], Hashable],
    ) -> None:
        super().__init__(columns, context, identity)
        self._all: Sequence[T] = ()
        self._rows: list[T] = []
        self._order: tuple[int, bool] | None = None

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show other rows, in their own order until a column is chosen to sort by."""
        self._all = rows
        self._arrange()

    @override
    def row(self, number: int) -> T:
        return self._rows[number]

    @override
    def find(self, identity: Hashable) -> int:
        return next(
            (number for number, row in enumerate(self._rows) if self.identity(row) == identity), -1
        )

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = list(self._all)
        if self._order is not None:
            number, descending = self._order
            column = self.columns[number]
            self._rows.sort(key=column.sort or column.text, reverse=descending)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = None if column < 0 else (column, order is Qt.SortOrder.DescendingOrder)
        self._arrange()


class PagedTable(TableBase[T]):
    """A table of a hundred thousand rows: all ids in order, and the rows in view fetched by pages.

    Sorting and filtering happen where the rows live: on `sort_requested(key, descending)` the page
    asks for a new list of ids and calls `set_ids`.
    """

    sort_requested = Signal(str, bool)

    def __init__(
        self,
        columns: Sequence[Column[T]],
        context: str,
        identity: Callable[[T], Hashable],
        fetch: Callable[[Sequence[int]], Sequence[T]],
        page_rows: int = PAGE_ROWS,
    ) -> None:
        """`fetch` gives the rows of some ids, in the order of the ids, within a millisecond or two.

        Rows that cost more come in smaller pages: `page_rows` at a time.
        """
        super().__init__(columns, context, identity)
        self._fetch, self._page_rows = fetch, page_rows
        self._ids: Sequence[int] = ()
        self._pages: OrderedDict[int, Sequence[T]] = OrderedDict()

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show other rows, or the same in another order."""
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def forget(self) -> None:
        """Fetch the rows in view anew, because some changed."""
        self._pages.clear()
        if self._ids:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1)
            )

    @property
    def ids(self) -> Sequence[int]:
        """Give the ids shown, in order."""
        return self._ids

    @override
    def row(self, number: int) -> T:
        page, place = divmod(number, self._page_rows)
        rows = self._pages.get(page)
        if rows is None:
            first = page * self._page_rows
            rows = self._fetch(self._ids[first : first + self._page_rows])
            self._pages[page] = rows
            if len(self._pages) > KEPT_PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(page)
        return rows[place]

    @override
    def find(self, identity: Hashable) -> int:
        try:
            return self._ids.index(identity)
        except ValueError:
            return -1

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column >= 0:
            self.sort_requested.emit(
                self.columns[column].key, order is Qt.SortOrder.DescendingOrder
            )

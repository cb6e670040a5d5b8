"""What a form looks like, whether it came as a workbook or as a text document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, TypeAlias

from friendship_desktop.sheets.workbook import cell_ref

Value: TypeAlias = Decimal | int | str | None
"""What comes into a cell; None empties it, its look stays."""

FORM_LIMIT: Final = 16 * 1024 * 1024  # bytes on disk: a form is a page or two
GRID_ROWS: Final = 2000
GRID_COLUMNS: Final = 256


@dataclass(frozen=True, slots=True)
class FormCell:
    """One cell; of merged ones, the top left with the rows and columns it spans. Counted from 0."""

    row: int
    column: int
    text: str
    rows: int = 1
    columns: int = 1
    has_formula: bool = False
    is_locked: bool = False
    is_number: bool = False
    number_format: str = ""

    @property
    def name(self) -> str:
        """Name the cell as a spreadsheet does: D6."""
        return cell_ref(self.row, self.column)

    def covers(self, row: int, column: int) -> bool:
        """Tell whether a place lies within the cell."""
        return (
            self.row <= row < self.row + self.rows
            and self.column <= column < self.column + self.columns
        )


@dataclass(frozen=True, slots=True)
class FormSheet:
    """A visible sheet of a workbook, or a table of a document, which has its number for a name."""

    name: str
    rows: int
    columns: int
    cells: tuple[FormCell, ...]
    widths: tuple[float, ...]
    """Widths of the columns in characters."""

    def at(self, row: int, column: int) -> FormCell | None:
        """Give the cell at a place, the merged one that covers it included."""
        return next((cell for cell in self.cells if cell.covers(row, column)), None)


@dataclass(frozen=True, slots=True)
class Form:
    """A form as it came; `content` are its bytes, which are never changed."""

    kind: str
    """xlsx or docx."""
    content: bytes
    sheets: tuple[FormSheet, ...]
    hidden: tuple[str, ...]

    def sheet(self, name: str) -> FormSheet | None:
        """Give a visible sheet by its name."""
        return next((sheet for sheet in self.sheets if sheet.name == name), None)

    def all_cells(self) -> Iterator[tuple[FormSheet, FormCell]]:
        """Walk over every cell of every visible sheet."""
        for sheet in self.sheets:
            for cell in sheet.cells:
                yield sheet, cell

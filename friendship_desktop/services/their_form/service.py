"""Feature 101: the office's own form, filled: cells are chosen once and remembered by its shape."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.form_periods import days_of
from friendship_desktop.rules.indicators import indicator_rule
from friendship_desktop.rules.suppression import DEFAULT_K, MERGED, mark
from friendship_desktop.services.numbers import in_words
from friendship_desktop.services.outbox.collect import shown_indicators
from friendship_desktop.services.period import Period
from friendship_desktop.services.their_form.mapping import (
    MapCell,
    as_json,
    found_cell,
    from_json,
    named_sheet,
    placed,
    writable,
)
from friendship_desktop.sheets.forms.model import Form, FormCell, Value
from friendship_desktop.sheets.forms.opening import filled, open_form
from friendship_desktop.sheets.forms.shape import shape
from friendship_desktop.store import files
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import FormMap

Counted = Mapping[tuple[str, str], int | str | None]


@dataclass(frozen=True, slots=True)
class OpenedForm:
    """A form as the office sent it, and what is remembered about it (nothing for a new one)."""

    path: Path
    form: Form
    shape: str
    cells: tuple[MapCell, ...]

    @property
    def is_known(self) -> bool:
        """Tell whether its cells were chosen before."""
        return bool(self.cells)


@dataclass(frozen=True, slots=True)
class Filling:
    """What comes into one cell; `period` is None when its days have not begun: the cell is emptied."""

    cell: MapCell
    period: Period | None
    value: Value
    was: str
    """What stood in the cell."""


class TheirForms:
    """Opens, remembers and fills forms of an office."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open(self, actor: Actor, path: Path) -> OpenedForm:
        """Read a form and find what is remembered of its shape.

        Raises UserError E_FORBIDDEN and what `open_form` refuses.
        """
        require(actor, "form.fill")
        form = open_form(path)
        key = shape(form)
        with self._database.read() as session:
            kept = session.scalar(select(FormMap.cells).where(FormMap.shape == key))
        return OpenedForm(path, form, key, from_json(kept) if kept else ())

    def choose(
        self, opened: OpenedForm, sheet: str, cell: str, indicator: str, part: str, period: str
    ) -> MapCell:
        """Say what a cell counts, with the labels that the form gives it. Raises as `mapping.placed`."""
        return placed(opened.form, [MapCell(sheet, cell, indicator, part, period)])[0]

    def may_fill(self, cell: FormCell) -> None:
        """Refuse a cell of formulas or under protection (E_FORM_FORMULA, E_FORM_LOCKED)."""
        writable(cell)

    def remember(self, actor: Actor, opened: OpenedForm, cells: Sequence[MapCell]) -> None:
        """Keep what the cells of this shape count; no cells forget it."""
        require(actor, "form.remember")
        checked = placed(opened.form, cells) if cells else ()
        with self._database.write(actor.account_id, "form.remember") as unit:
            kept = _kept(unit.session, opened.shape)
            if kept is not None and not checked:
                unit.session.delete(kept)
            elif kept is not None:
                kept.cells = as_json(checked)
            elif checked:
                unit.session.add(
                    FormMap(
                        shape=opened.shape, title=opened.path.stem[:200], cells=as_json(checked)
                    )
                )

    def fill(
        self, actor: Actor, opened: OpenedForm, cells: Sequence[MapCell], report: Period
    ) -> list[Filling]:
        """Count what comes into which cell in a report of these days; nothing is written.

        People by age and by level are hidden when they are few, as in a package: the form leaves
        the House. Raises as `mapping.placed`, and E_FORM_UNKNOWN without cells.
        """
        require(actor, "form.fill")
        if not cells:
            raise UserError("E_FORM_UNKNOWN")
        checked = placed(opened.form, cells)
        spans = {one.period: days_of(one.period, report.first, report.last) for one in checked}
        periods = {code: Period(*span) if span else None for code, span in spans.items()}
        with self._database.read() as session:
            counted = {
                period: _counted(session, period) for period in set(periods.values()) if period
            }
        made = []
        for one in checked:
            period, there = periods[one.period], _there(opened.form, one)
            number = _number(counted[period], one, there) if period else None
            made.append(Filling(one, period, number, there.text))
        return made

    def write(self, opened: OpenedForm, fillings: Sequence[Filling], target: Path) -> Path:
        """Write the filled copy; the form stays as it came.

        Raises UserError E_FORM_ORIGINAL, and what writing a file refuses.
        """
        if target.exists() and target.samefile(opened.path):
            raise UserError("E_FORM_ORIGINAL")
        values = {(one.cell.sheet, one.cell.cell): one.value for one in fillings}
        files.write(target, filled(opened.form, values))
        return target


def _kept(session: Session, key: str) -> FormMap | None:
    return session.scalar(select(FormMap).where(FormMap.shape == key))


def _there(form: Form, one: MapCell) -> FormCell:
    sheet = named_sheet(form, one.sheet)
    if sheet is None:
        raise UserError("E_FORM_SHEET", sheet=one.sheet)
    return found_cell(sheet, one.cell)


def _counted(session: Session, period: Period) -> Counted:
    return {
        (one.code, one.part): one.value for one in shown_indicators(session, period, k=DEFAULT_K)
    }


def _number(counted: Counted, one: MapCell, there: FormCell) -> Value:
    """Give the number in the unit that people read; a dash when there was nothing to count."""
    if (one.indicator, MERGED) in counted and one.part:
        return mark(DEFAULT_K)
    value = counted.get((one.indicator, one.part), 0)
    if isinstance(value, str):
        return value
    rule = indicator_rule(one.indicator, one.part)
    number = in_words((value, rule.unit))
    if rule.unit == "per_mille" and isinstance(number, Decimal) and "%" in there.number_format:
        return number / 100  # the cell shows 0.924 as 92.4 %
    return "—" if number is None else number

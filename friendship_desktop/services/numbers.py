"""The indicators of a period for the House itself, and the rows behind each of them.

What is shown here stays in the House and is never hidden; what leaves is in `outbox.collect`.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.indicators import IndicatorRule, indicator_rule, is_part, parts_of
from friendship_desktop.services.indicators import indicators
from friendship_desktop.services.number_rows_activity import ACTIVITY_ROWS
from friendship_desktop.services.number_rows_teaching import TEACHING_ROWS, NumberRow
from friendship_desktop.services.period import Period
from friendship_desktop.store.database import Database

_ROWS = TEACHING_ROWS | ACTIVITY_ROWS


@dataclass(frozen=True, slots=True)
class Number:
    """One number with its rule; `value` is in the unit of the rule, None when nothing was there to count."""

    rule: IndicatorRule
    part: str
    value: int | None

    @property
    def number(self) -> tuple[int | None, str]:
        """Give the value with its unit, for `in_words`."""
        return self.value, self.rule.unit


def in_words(number: tuple[int | None, str]) -> int | Decimal | None:
    """Turn a stored integer into the unit that people read: hours, per cent."""
    value, unit = number
    by = {"half_hours": 2, "quarter_hours": 4, "per_mille": 10}.get(unit)
    return value if by is None or value is None else Decimal(value) / by


class Numbers:
    """Counts, and opens what was counted."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, actor: Actor, period: Period) -> list[Number]:
        """Count every indicator of a period. Raises UserError E_PERIOD_ORDER, E_FORBIDDEN."""
        require(actor, "numbers.read")
        _in_order(period)
        with self._database.read() as session:
            counted = indicators(session, period)
        numbers = [
            Number(indicator_rule(one.code, one.part), one.part, one.value)
            for one in counted
            if not isinstance(one.value, str)
        ]
        return sorted(numbers, key=lambda one: (one.rule.code, parts_of(one.rule).index(one.part)))

    def rows_of(self, actor: Actor, code: str, part: str, period: Period) -> list[NumberRow]:
        """List what an indicator counts, one row for each thing that it adds.

        Of an indicator with parts an empty part means all of them, or the first. Raises UserError
        E_FORM_INDICATOR for a code that is not counted, E_PERIOD_ORDER, E_FORBIDDEN.
        """
        require(actor, "numbers.rows")
        _in_order(period)
        read = _ROWS.get(code)
        if read is None or (part and not is_part(code, part)):
            raise UserError("E_FORM_INDICATOR", indicator=code)
        with self._database.read() as session:
            return read(session, code, part, period)


def _in_order(period: Period) -> None:
    if period.first > period.last:
        raise UserError("E_PERIOD_ORDER")

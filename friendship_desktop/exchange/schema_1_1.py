"""What schema 1.1 adds to 1.0: volunteers and events; what was published never changes."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from friendship_desktop.exchange.columns import (
    NUMBER,
    PUBLIC_ID,
    Check,
    Column,
    Kind,
    Table,
    count,
    words,
)
from friendship_desktop.exchange.schema_1_0 import (
    COUNTS_1_0,
    KATO_PATTERN,
    LEARNERS_1_0,
    ORGANISERS,
    UNITS,
)
from friendship_desktop.rules import codes, reference

UNITS_1_1: Final = (*UNITS, "quarter_hours")


def _people(name: str) -> Column:
    return count(name, maximum=10_000_000)


_INDICATORS_1_1: Final = replace(
    COUNTS_1_0[-1],
    columns=tuple(
        replace(column, codes=UNITS_1_1) if column.name == "unit" else column
        for column in COUNTS_1_0[-1].columns
    ),
)
_ACTIVITY_1_1: Final = (
    Table(
        "volunteer_months",
        (
            Column("area", Kind.CODE, required=True, codes=reference.codes("volunteer_area")),
            Column("month", Kind.MONTH, required=True),
            count("volunteers", required=True, maximum=1_000_000),
            count("quarter_hours", required=True, maximum=100_000_000),
        ),
        order=("area", "month"),
        key=("area", "month"),
    ),
    Table(
        "events",
        (
            NUMBER,
            PUBLIC_ID,
            Column("title_kk", Kind.TEXT),
            Column("title_ru", Kind.TEXT),
            Column("kind", Kind.CODE, required=True, codes=reference.codes("event_kind")),
            Column("starts_on", Kind.DATE, required=True),
            Column("ends_on", Kind.DATE, required=True),
            Column("kato", Kind.CODE, pattern=KATO_PATTERN),
            Column("format", Kind.CODE, codes=reference.codes("event_format")),
            Column("organiser_kind", Kind.CODE, required=True, codes=ORGANISERS),
            Column("status", Kind.CODE, required=True, codes=reference.codes("event_status")),
            _people("participants"),
            Column("counting_method", Kind.CODE, codes=reference.codes("counting_method")),
            _people("children"),
            _people("youth"),
            _people("women"),
            count("online_views"),
            Column("funding", Kind.CODE, codes=words(codes.Funding)),
            count("budget_tenge", maximum=1_000_000_000_000),
        ),
        order=("starts_on", "ends_on", "kind", "public_id"),
        key=("public_id",),
        checks=(Check.TITLED, Check.START_BEFORE_END, Check.EVENT),
    ),
    Table(
        "event_associations",
        (
            Column("event", Kind.REFERENCE, required=True, to="events"),
            Column("association", Kind.REFERENCE, required=True, to="associations"),
        ),
        order=("event", "association"),
        key=("event", "association"),
    ),
)
COUNTS_1_1: Final = (*COUNTS_1_0[:-1], _INDICATORS_1_1, *_ACTIVITY_1_1)
"""Beside 1.0, what volunteers did and what was held."""
CODED_1_1: Final = (*COUNTS_1_1, *LEARNERS_1_0)

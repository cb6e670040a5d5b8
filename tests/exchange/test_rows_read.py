"""Rows read once are used again, and never in the place of any other check."""

from __future__ import annotations

import pytest

from friendship_desktop.exchange import layout, reading
from friendship_desktop.exchange.reading import RowsRead
from tests.exchange.forge import (
    NOW,
    code_of,
    container,
    edited,
    files_of,
    honest,
    packed,
    world,
)


def opened(data, rows_read):
    return reading.open_package(data, world().trust(), now=NOW, rows_read=rows_read)


@pytest.fixture
def rows_read():
    """What is left of looking at the honest package."""
    kept = RowsRead()
    opened(honest().asice, kept)
    return kept


def test_the_same_package_is_not_read_twice(rows_read):
    first, again = (opened(honest().asice, rows_read) for _time in range(2))
    assert first.rows is again.rows
    assert first.rows == opened(honest().asice, RowsRead()).rows


def test_a_changed_file_under_the_same_manifest_is_refused(rows_read):
    parts = container.read(honest().asice)
    files = files_of(honest().asice)
    files["data/schools.csv"] += files["data/schools.csv"].splitlines(keepends=True)[-1]
    swapped = packed(files, parts[layout.MANIFEST], parts[layout.SIGNATURE])
    assert code_of(lambda: opened(swapped, rows_read)) == "E_DIGEST"


def test_another_package_brings_its_own_rows(rows_read):
    other = edited("data/groups.csv", b",active,", b",closed,")
    assert {row[10] for row in opened(other, rows_read).rows["groups"]} > {"closed"}
    broken = edited("data/groups.csv", b",active,", b",asleep,")
    assert code_of(lambda: opened(broken, rows_read)) == "E_ROW"
    assert code_of(lambda: opened(broken, rows_read)) == "E_ROW"


def test_who_may_send_is_asked_each_time(rows_read):
    gone = world().trust(status="revoked")
    refused = code_of(
        lambda: reading.open_package(honest().asice, gone, now=NOW, rows_read=rows_read)
    )
    assert refused == "E_REVOKED"

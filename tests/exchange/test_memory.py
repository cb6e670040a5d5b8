"""Whatever comes, at most 150 MB over the program's own memory are taken to refuse or to read it."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import sys
from pathlib import Path

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.exchange import container, layout, reading, sample
from friendship_desktop.exchange.header import Instruction
from tests.exchange.forge import NOW, code_of, files_of, honest, sealed, signed_again, world

LIMIT = 150_000_000
MIMETYPE = {layout.MIMETYPE: layout.MIMETYPE_CONTENT}
NEARLY = layout.MAX_FILE - 256 * 1024


def junk():
    return os.urandom(layout.MAX_FILE)


def sealed_junk():
    return sealed(os.urandom(NEARLY))


def a_stored_table():
    return sealed(container.write({**MIMETYPE, "data/lessons.csv": os.urandom(NEARLY - 4096)}))


def two_bombs():
    """Each part shrinks less than the limit allows, and unpacks to a quarter of a gigabyte."""
    block = os.urandom(6000) + bytes(1_000_000)
    content = block * 250
    return sealed(
        container.write(
            {
                **MIMETYPE,
                "data/lessons.csv": content,
                "data/groups.csv": content[: len(content) - 1],
            }
        )
    )


def many_marks():
    rows = dict(sample.rows(2026))
    first = dt.date(2026, 1, 1)
    rows["lessons"] = [
        (n, 1 + n % 5, first + dt.timedelta(days=n % 300), "held", 4, None, None)
        for n in range(1, 10_001)
    ]
    rows["learners"] = [(n, f"C{n:06}", 2014) for n in range(1, 51)]
    rows["enrolments"] = [(n, n, 1, first, None, None, None) for n in range(1, 51)]
    rows["marks"] = [(lesson, n, "present") for lesson in range(1, 10_001) for n in range(1, 51)]
    return world().build(rows=rows, instruction=Instruction("1", first)).sealed


def long_table(name, rows):
    """Add rows to a table of the honest package, sign again."""
    files = files_of(honest().asice)
    files[f"data/{name}.csv"] += rows
    return sealed(signed_again(files))


def a_row_of_commas():
    return long_table("lessons", b"," * 19_000_000 + b"\n")


def many_schools():
    school = b"%d,01900000-0000-7000-8000-%012x,,%064d,,,,active\n"
    return long_table("schools", b"".join(school % (n, n, n) for n in range(4, 150_000)))


def references_to_nothing():
    pair = b"1%07d,1%07d\n"
    return long_table("event_associations", b"".join(pair % (n, n) for n in range(1_000_000)))


def taken(path: Path) -> int:
    """Open a file in a child; give the memory it took over what the program had."""
    trust = world().trust()
    reading.open_package(honest().sealed, trust, now=NOW)  # everything is loaded
    ours, theirs = os.pipe()
    child = os.fork()
    if not child:
        Path("/proc/self/clear_refs").write_text("5", "ascii")
        before = int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf(
            "SC_PAGE_SIZE"
        )
        with contextlib.suppress(UserError):  # refused or read, memory is the question
            reading.open_package(path.read_bytes(), trust, now=NOW)
        status = Path("/proc/self/status").read_text("ascii")
        peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
        os.write(theirs, str(int(peak.split()[1]) * 1024 - before).encode())
        os._exit(0)
    os.waitpid(child, 0)
    os.close(theirs)
    with os.fdopen(ours) as answer:
        return int(answer.read())


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's own count of memory")
@pytest.mark.parametrize(
    ("make", "code"),
    [
        (junk, "E_AGE"),
        (sealed_junk, "E_ZIP"),
        (a_stored_table, "E_BOMB"),
        (two_bombs, "E_BOMB"),
        (many_marks, None),
        (a_row_of_commas, "E_ROW"),
        (many_schools, "E_ROW"),  # as many as are read: the header tells of three
        (references_to_nothing, "E_ROW"),
    ],
)
def test_memory_stays_bounded(tmp_path, make, code):
    path = tmp_path / "file.dostyk"
    path.write_bytes(make())
    if code is not None:
        data = path.read_bytes()
        assert code_of(lambda: reading.open_package(data, world().trust(), now=NOW)) == code
        del data
    assert taken(path) < LIMIT


def test_no_package_is_made_that_nobody_would_take():
    rows = dict(sample.rows(2026))
    long = [(n, f"{'C' * 58}{n:06}", 2014) for n in range(1, 320_001)]
    rows |= {"learners": long, "enrolments": [], "marks": []}
    instruction = Instruction("1", dt.date(2026, 1, 1))
    assert code_of(lambda: world().build(rows=rows, instruction=instruction)) == "E_SIZE"

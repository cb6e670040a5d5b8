"""`list events` and the papers of events."""

import zipfile

import pytest

SPAN = ("--period", "2026-09-01..2026-12-31")


@pytest.fixture
def autumn(demo):
    """The events of this term in the demo House."""
    return demo.json("list", "events", *SPAN)


def test_events_are_listed_held_and_planned(demo, autumn):
    assert {"held", "planned"} <= {row["status"] for row in autumn}
    days = [row["date"] for row in autumn]
    assert days == sorted(days)
    assert demo("list", "events").splitlines()[0].startswith("public_id\tdate")
    demo("list", "events", "--period", "2026-11-29..2026-11-16", status=1)
    assert demo.code == "E_DATES_ORDER"


def test_each_paper_is_written_or_refused_with_its_reason(demo, autumn, tmp_path):
    held = next(row for row in autumn if row["counting_method"] == "list")
    planned = next(row for row in autumn if row["status"] == "planned")
    for form, name in (("f-04", "note.pdf"), ("f-05", "sheet.pdf"), ("badges", "badges.pdf")):
        path = tmp_path / name
        demo("report", form, "--event", held["public_id"], "--paper", "kk+ru", "-o", path)
        assert path.read_bytes().startswith(b"%PDF")
    demo("report", "f-04", "--event", held["public_id"], "-o", tmp_path / "note.docx")
    assert zipfile.is_zipfile(tmp_path / "note.docx")
    refused = tmp_path / "no.pdf"
    demo("report", "f-4", "--event", planned["public_id"], "-o", refused, status=1)
    assert demo.code == "E_EVENT_NOT_HELD"
    demo("report", "badges", "--event", planned["public_id"], "-o", refused, status=1)
    assert demo.code == "E_NOTHING_TO_PRINT"
    demo("report", "f-05", "--event", "nobody", "-o", refused, status=1)
    assert demo.code == "E_NOT_FOUND"
    demo("report", "f-05", "-o", refused, status=2)
    assert not refused.exists()


def test_a_period_goes_out_as_a_workbook_or_a_calendar(demo, autumn, tmp_path):
    demo("report", "events", *SPAN, "-o", tmp_path / "events.xlsx")
    assert zipfile.is_zipfile(tmp_path / "events.xlsx")
    demo("report", "events", *SPAN, "-o", tmp_path / "events.ics")
    assert (tmp_path / "events.ics").read_text("utf-8").count("BEGIN:VEVENT") == len(autumn)

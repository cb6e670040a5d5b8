"""`list lessons`, `report f-22` and `report f-23`."""

import pytest
from pypdfium2 import PdfDocument


@pytest.fixture
def november(demo):
    """The lessons of a week of the demo House."""
    return demo.json("list", "lessons", "--period", "2026-11-16..2026-11-29")


def pages(path):
    document = PdfDocument(path)
    return [page.get_textpage().get_text_range() for page in document]


def test_lessons_are_listed_planned_moved_and_cancelled(demo, november):
    assert {"held", "planned"} <= {row["status"] for row in november}
    first = november[0]
    assert first["from"] < first["to"]
    one = demo.json(
        "list", "lessons", "--group", first["group"], "--period", "2026-11-16..2026-11-29"
    )
    assert one == [row for row in november if row["group"] == first["group"]]
    demo("list", "lessons", "--period", "2026-11-29..2026-11-16", status=1)
    assert demo.code == "E_DATES_ORDER"
    assert demo("list", "lessons").splitlines()[0].startswith("date\tnumber")


def test_hours_of_all_teachers_and_of_one(demo, tmp_path):
    path = tmp_path / "hours.pdf"
    demo("report", "f-22", "--all", "--month", "2026-11", "-o", path)
    assert len(pages(path)) > 1
    demo("report", "f-22", "--month", "2026-11", "-o", path, status=2)
    person = demo.json("list", "people")[0]["public_id"]
    demo("report", "f-22", "--person", person, "--month", "2026-11", "-o", path, status=1)
    assert demo.code == "E_NO_HOURS"


def test_the_week_of_the_house_a_group_and_a_room(demo, november, tmp_path):
    path = tmp_path / "week.pdf"
    demo("report", "f-23", "--all", "--paper", "ru", "-o", path)
    (text,) = pages(path)
    assert "Недельное расписание занятий" in text
    demo("report", "f-23", "--each", "-o", path)
    assert len(pages(path)) == len(demo.json("list", "groups"))
    demo("report", "F23", "--group", november[0]["group"], "-o", path)
    (text,) = pages(path)
    assert november[0]["title"] in text
    room = next(row["room"] for row in november if row["room"])
    demo("report", "f-23", "--room", room, "-o", path)
    assert room in pages(path)[0]
    demo("report", "f-23", "--room", "Ешқандай", "-o", path, status=1)
    assert demo.code == "E_NOT_FOUND"

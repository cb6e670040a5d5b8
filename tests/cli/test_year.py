"""The school year from the command line: what scripts see, and what is refused."""

import datetime as dt

import pytest
from pypdfium2 import PdfDocument

from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services.access_log import AccessLog
from friendship_desktop.services.teaching import academic_year
from friendship_desktop.services.workplace import open_services
from friendship_desktop.store.folder import Folder


def pages(path):
    document = PdfDocument(str(path))
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def group_of(line):
    return max(line.json("list", "groups"), key=lambda group: group["learners"])["public_id"]


def test_orders_are_listed_and_printed(demo, tmp_path):
    orders = demo.json("list", "orders")
    assert orders
    assert {row["kind"] for row in orders} <= {"enrolment", "leaving", "transfer"}
    first = next(row for row in orders if row["number"] == 1 and row["people"])
    number = f"1/{first['date'][:4]}"
    demo("report", "f-16", "--order", number, "-o", tmp_path / "order.pdf")

    text = "\n".join(pages(tmp_path / "order.pdf"))
    assert "БҰЙРЫҚ" in text
    assert "ПРИКАЗ" in text
    demo("report", "f-16", "--order", number, "--paper", "ru", "-o", tmp_path / "ru.pdf")
    assert "БҰЙРЫҚ" not in "\n".join(pages(tmp_path / "ru.pdf"))


@pytest.mark.parametrize(
    ("words", "status", "code"),
    [
        (["--order", "999/2026"], 1, "E_NO_ORDER"),
        (["--order", "twelve"], 2, None),
        ([], 2, None),
    ],
)
def test_an_order_that_is_not_there_is_refused(demo, tmp_path, words, status, code):
    demo("report", "f-16", *words, "-o", tmp_path / "none.pdf", status=status)
    if code:
        assert demo.code == code
    assert not (tmp_path / "none.pdf").exists()


def test_a_month_without_newcomers_has_no_draft(demo, tmp_path):
    words = ("--group", group_of(demo), "--month", "2020-01", "-o", tmp_path / "none.pdf")
    demo("report", "f-16", *words, status=1)
    assert demo.code == "E_ORDER_EMPTY"


def test_streaks_lead_to_the_phone_list_that_the_log_keeps(demo, tmp_path):
    streaks = demo.json("list", "streaks")
    assert streaks
    assert all(row["length"] >= 2 for row in streaks)
    assert all(row["absent"] + row["ill"] + row["excused"] == row["length"] for row in streaks)
    demo("report", "phones", "-o", tmp_path / "phones.pdf")

    assert "Содержит персональные данные" in pages(tmp_path / "phones.pdf")[0]
    services = open_services(Folder(demo.folder), writing=False)
    try:
        (entry,) = AccessLog(services.open_house.database).rows(services.actor)
    finally:
        services.close()
    assert (entry.action, entry.people) == ("phone_list", len(streaks))


def test_the_sheet_of_changed_marks_needs_a_person_with_some(demo, tmp_path):
    person = demo.json("list", "people")[0]["public_id"]
    demo("report", "marks", "-o", tmp_path / "marks.pdf", status=2)
    demo("report", "marks", "--person", person, "-o", tmp_path / "marks.pdf", status=1)
    assert demo.code == "E_NO_CHANGED_MARKS"
    assert not (tmp_path / "marks.pdf").exists()


def test_gaps_name_their_lessons(demo):
    gaps = demo.json("list", "gaps")
    assert all(row["marked"] < row["enrolled"] for row in gaps)
    groups = {row["public_id"] for row in demo.json("list", "groups")}
    assert {row["group"] for row in gaps} <= groups


def test_the_new_year_is_told_then_begun_once(demo):
    before = demo.json("list", "groups")
    year = str(academic_year(dt.datetime.now(LOCAL_ZONE).date()))
    plan = demo.json("new-year", "--from", year, "--dry-run")
    assert demo.json("list", "groups") == before
    going = [row for row in plan["groups"] if row["what"] == "goes_on"]
    assert going

    done = demo.json("new-year", "--from", year)

    assert done["groups"] == len(going)
    assert done["learners"] == sum(row["learners"] for row in going)
    again = demo.json("new-year", "--from", year)
    assert (again["groups"], again["learners"]) == (0, 0)


def test_a_year_far_away_is_refused(demo):
    demo("new-year", "--from", "1999", status=1)
    assert demo.code == "E_YEAR_FAR"

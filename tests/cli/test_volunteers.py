"""Volunteers on the command line: lists, hours sheets and letters of the demo House."""

from pypdfium2 import PdfDocument


def test_volunteers_shifts_and_awards_are_listed(demo):
    volunteers = demo.json("list", "volunteers")
    assert len(volunteers) == 9
    assert any(row["is_minor"] for row in volunteers)
    assert any(said.endswith("*") for row in volunteers for said in row["languages"])
    assert sum(row["hours_year"] for row in volunteers) > 0
    shifts = demo.json("list", "shifts")
    period = f"{shifts[0]['date']}..{shifts[9]['date']}"
    some = demo.json("list", "shifts", "--period", period)
    assert some == [row for row in shifts if row["date"] <= shifts[9]["date"]]
    assert any(row["unconfirmed"] for row in shifts)
    awards = demo.json("list", "awards")
    numbers = sorted(row["number"] for row in awards if row["kind"] == "gratitude_letter")
    assert len(set(numbers)) == len(numbers) > 5
    assert sum(row["annulled_on"] is not None for row in awards) >= 1


def test_hours_sheets_and_letters_are_printed(demo, tmp_path):
    volunteers = demo.json("list", "volunteers")
    busiest = max(volunteers, key=lambda row: row["hours_year"])
    paper = tmp_path / "f08.pdf"
    demo("report", "f-08", "--person", busiest["public_id"], "-o", paper)
    text = PdfDocument(paper)[0].get_textpage().get_text_bounded()
    assert busiest["name"] in text
    demo("report", "F-8", "--all", "--paper", "kk", "-o", paper)
    assert "Волонтер" in PdfDocument(paper)[0].get_textpage().get_text_bounded()
    valid = [row for row in demo.json("list", "awards") if row["annulled_on"] is None]
    demo("report", "f-06", "--all", "-o", paper)
    assert len(PdfDocument(paper)) == len(valid)
    demo("report", "f-06", "-o", paper, status=2)
    demo("report", "f-08", "-o", paper, status=2)


def test_somebody_who_is_no_volunteer_has_no_sheet(demo, tmp_path):
    serving = {row["public_id"] for row in demo.json("list", "volunteers")}
    people = (row["public_id"] for row in demo.json("list", "people"))
    other = next(one for one in people if one not in serving)
    demo("report", "f-08", "--person", other, "-o", tmp_path / "x.pdf", status=1)
    assert demo.code in {"E_NO_VOLUNTEER", "E_NO_HOURS"}
    demo("report", "f-06", "--person", other, "-o", tmp_path / "x.pdf", status=1)
    assert demo.code == "E_NO_AWARD"
    idle = next(row for row in demo.json("list", "volunteers") if row["hours_all"] > 0)
    words = ("report", "f-08", "--person", idle["public_id"], "--period", "2001-01-01..2001-02-01")
    demo(*words, "-o", tmp_path / "x.pdf", status=1)
    assert demo.code == "E_NO_HOURS"
    assert not (tmp_path / "x.pdf").exists()

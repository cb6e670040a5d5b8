"""Attendance analysed from the command line: lists, papers, refusals in words."""

import pytest

PERIOD = ("--period", "2026-09-01..2026-11-30")


def test_list_attendance_ends_with_its_total(demo):
    rows = demo.json("list", "attendance", "--by", "school", *PERIOD)

    assert rows[-1]["name"] == "Total"
    assert sum(row["visits"] for row in rows[:-1]) == rows[-1]["visits"] > 0
    assert rows[-1]["persons"] <= rows[-1]["enrolments"]
    assert all(row["percent"] is None or 0 <= row["percent"] <= 100 for row in rows)


def test_one_group_alone(demo):
    group = demo.json("list", "groups")[0]
    rows = demo.json("list", "attendance", "--by", "group", "--group", group["public_id"], *PERIOD)
    assert [row["name"] for row in rows] == [group["title"], "Total"]


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
@pytest.mark.parametrize("by", ["month", "learner"])
def test_report_analysis_as_pdf_and_excel(demo, tmp_path, by, language):
    for name, start in (("a.pdf", b"%PDF"), ("a.xlsx", b"PK")):
        path = tmp_path / name
        demo("report", "analysis", "--by", by, *PERIOD, "-o", path, language=language)
        assert path.read_bytes().startswith(start)


def test_report_f03_as_pdf_and_excel_is_the_same_each_time(demo, tmp_path):
    for name in ("a.pdf", "b.pdf", "a.xlsx", "b.xlsx"):
        demo("report", "F-03", "--month", "2026-11", "-o", tmp_path / name)
    for kind in ("pdf", "xlsx"):
        one, two = ((tmp_path / f"{letter}.{kind}").read_bytes() for letter in "ab")
        assert one == two


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("list", "attendance", "--by", "day", "--period", "2026-11-30..2026-11-01"), "E_PERIOD_ORDER"),
        (("list", "attendance", "--by", "day", "--period", "2999-09-01..2999-12-31"), "E_PERIOD_FUTURE"),
        (("report", "analysis", "--by", "day", "--period", "2019-01-01..2019-12-31"), "E_NO_LESSONS"),
        (("report", "f-03", "--month", "2999-01"), "E_PERIOD_FUTURE"),
        (("report", "f-03", "--month", "2019-01"), "E_NO_LESSONS"),
    ],
)  # fmt: skip
def test_a_senseless_period_is_refused_with_a_sentence(demo, tmp_path, words, code):
    target = tmp_path / "nothing.pdf"
    output = ("-o", target) if words[0] == "report" else ()
    demo(*words, *output, status=1)
    assert demo.code == code
    assert len(demo.said.err) > len(code) + 20
    assert not target.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("list", "attendance"),
        ("list", "attendance", "--by", "weather"),
        ("list", "attendance", "--by", "day", "--period", "2026-02-29..2026-03-01"),
    ],
)
def test_wrong_usage(demo, words):
    demo(*words, status=2)
    assert demo.said.err

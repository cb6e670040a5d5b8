"""Papers of many at once: a draft until it is issued, then the archive's own bytes."""

import pytest

from tests.reports.papers import read

DRAFT = "ЧЕРНОВИК"


@pytest.mark.parametrize(
    "words", [["f-01", "--all"], ["f-22", "--all"], ["f-23", "--each"]], ids=lambda words: words[0]
)
def test_forms_of_all_are_drafts_until_they_are_issued(demo, tmp_path, words):
    path, again = tmp_path / "all.pdf", tmp_path / "again.pdf"
    report = ["report", *words, "--month", "2026-10", "--paper", "ru", "-o", path]
    before = len(demo.json("list", "papers"))
    demo(*report)
    assert all(DRAFT in page for page in read(path.read_bytes()))
    assert len(demo.json("list", "papers")) == before
    demo(*report, "--issue")
    papers = demo.json("list", "papers")[: -before or None]
    assert len(papers) > 1
    assert {paper["form"] for paper in papers} == {words[0].upper()}
    assert DRAFT not in "".join(read(path.read_bytes()))
    demo("report", "issued", "--paper-id", papers[-1]["id"], "-o", again)
    assert read(again.read_bytes())[0] == read(path.read_bytes())[0]


def test_the_archive_of_the_example_shows_what_an_office_prints(demo):
    papers = demo.json("list", "papers")
    assert {"F-02", "F-03", "F-16"} <= {paper["form"] for paper in papers}
    assert all(paper["by"] for paper in papers)


def test_who_has_nothing_to_print_is_told_so(demo, tmp_path):
    path = tmp_path / "no.pdf"
    for form in ("f-16", "f-4", "f-5"):
        demo("report", form, "--all", "--month", "1999-01", "-o", path, status=1)
        assert demo.code == "E_NOTHING_TO_PRINT"
    assert not path.exists()

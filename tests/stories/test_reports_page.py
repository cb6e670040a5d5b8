"""The page of papers: a list of forms that is read at a glance, and nothing of it lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from friendship_desktop.ui.dialogs.preview import PreviewDialog
from friendship_desktop.ui.pages.reports.forms import Offer
from friendship_desktop.ui.pages.reports.rows import FormRow
from friendship_desktop.ui.widgets.pills import Pill
from tests.reports.papers import read

CODES = [
    "F-02",
    "F-01",
    "F-03",
    "F-16",
    "F-07",
    "F-13",
    "F-23",
    "F-22",
    "F-04",
    "F-05",
    "F-06",
    "F-08",
    "F-24",
    "F-21",
]


def test_every_form_has_its_row_and_the_groups_stay_in_view(desk):
    page = desk.window.open_page("reports")
    QApplication.processEvents()
    assert [pill.text() for pill in page.forms.findChildren(Pill)] == CODES
    assert page.height() <= desk.window.frame.pages.height(), "the page itself need not scroll"
    for row in page.forms.findChildren(FormRow):
        buttons = row.findChildren(QPushButton)
        assert row.accessibleName()
        assert buttons
        assert all(button.text() for button in buttons)


@pytest.mark.parametrize("scale", [150, 200])
def test_large_text_shows_every_row_whole(desk, scale):
    page = desk.window.open_page("reports")
    desk.window.parts.theme.choose(scale=scale)
    desk.window.resize(1366, 768)
    for _turn in range(5):
        QApplication.processEvents()
    assert page.forms.verticalScrollBar().maximum() == 0, "one bar scrolls all of it"
    for row in page.forms.findChildren(FormRow):
        assert row.height() >= row.minimumSizeHint().height()
        assert row._note.height() >= row._note.heightForWidth(row._note.width())


def test_every_form_of_all_is_saved_or_its_absence_told(desk, qtbot, tmp_path):
    """One way for all: each offer of the page becomes one file, or one sentence says why not."""
    page = desk.window.open_page("reports")
    page._check_all(Qt.CheckState.Unchecked)
    page._groups.item(0).setCheckState(Qt.CheckState.Checked)
    told = {}
    for row in page.forms.rows:
        for number, offer in enumerate(row.listed.offers):
            if not isinstance(offer, Offer):
                continue
            path = desk.answers.path = tmp_path / f"{row.listed.code}{number}.pdf"
            page.save(row.listed, offer)
            qtbot.waitUntil(lambda: desk.window.jobs.is_idle, timeout=20_000)
            told[path.stem] = "".join(read(path.read_bytes())) if path.exists() else None
    missing = {name for name, text in told.items() if not text}
    given_or_sent = {"F-040", "F-050", "F-060", "F-070", "F-160", "F-210", "F-240"}
    assert missing <= given_or_sent, "of the others there is something in this House"
    assert all("ЧЕРНОВИК" in told[name] for name in ("F-010", "F-020", "F-030", "F-220", "F-231"))
    assert sum(notice.kind == "error" for notice in desk.notices) == len(missing)


def test_certificates_saved_all_at_once_are_kept(desk, qtbot, tmp_path):
    page = desk.window.open_page("reports")
    page._check_all(Qt.CheckState.Checked)
    (row,) = [one for one in page.forms.rows if one.listed.code == "F-07"]
    desk.answers.path = tmp_path / "f-07.pdf"
    page.save(row.listed, row.listed.offers[0])
    qtbot.waitUntil(lambda: desk.window.jobs.is_idle, timeout=20_000)
    text = "".join(read(desk.answers.path.read_bytes()))
    assert "С-2026/001" in text
    assert "ЧЕРНОВИК" not in text
    services = desk.window.context.services
    assert services.issued_papers.list(services.actor, form="F-07")


def test_a_preview_that_is_closed_stops_drawing(desk, qtbot):
    page = desk.window.open_page("reports")
    page.print_current()
    preview = desk.window.findChild(PreviewDialog)
    preview.reject()
    qtbot.waitUntil(lambda: desk.window.jobs.is_idle, timeout=20_000)
    assert preview.paper is None

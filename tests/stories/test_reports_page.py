"""The page of papers: a list of forms that is read at a glance, and nothing of it lost."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from friendship_desktop.ui.pages.reports.rows import FormRow
from friendship_desktop.ui.widgets.pills import Pill

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

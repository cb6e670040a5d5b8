"""A register is marked, its past told, printed as a draft, issued, and found again in the archive."""

import datetime as dt

from PySide6.QtCore import Qt

from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.services.register.sheet import CellMark
from friendship_desktop.ui.dialogs.issued_papers import IssuedPapersDialog
from friendship_desktop.ui.dialogs.preview import PreviewDialog
from friendship_desktop.ui.pages.register.model import FIRST_LESSON
from friendship_desktop.ui.pages.reports.forms import ARCHIVE
from tests.reports.papers import read
from tests.stories.conftest import TODAY
from tests.stories.hands import Hands


def shown(preview):
    return " ".join(read(preview.paper.data))


def test_a_register_goes_from_draft_to_the_archive(desk, qtbot, tmp_path):
    hands, window = Hands(desk, qtbot), desk.window
    services = desk.services
    page = window.open_page("attendance")
    page.chooser.setCurrentIndex(0)
    page.refresh()
    sheet = page.model.sheet
    row, column = next(
        (r, c)
        for r, learner in enumerate(sheet.learners)
        for c, cell in enumerate(learner.cells)
        if cell.code is MarkCode.PRESENT
    )
    wish = CellMark(sheet.lessons[column].key, sheet.learners[row].enrolment_id, MarkCode.ILL)
    services.register.mark(services.actor, sheet.group_id, wish, today=TODAY)
    cell = page.model.index(row, FIRST_LESSON + column)
    told = cell.data(Qt.ItemDataRole.ToolTipRole)
    assert "→" in told
    assert "→" not in cell.data(Qt.ItemDataRole.AccessibleTextRole)

    page.print_current()
    preview = hands.dialog(PreviewDialog)
    qtbot.waitUntil(lambda: preview.paper is not None and window.jobs.is_idle, timeout=20_000)
    assert "ЧЕРНОВИК" in shown(preview)
    hands.click(preview._issue)
    qtbot.waitUntil(lambda: "ЧЕРНОВИК" not in shown(preview), timeout=20_000)
    kept = preview.paper.data
    preview._as_of.setText(f"{TODAY + dt.timedelta(days=1):%d.%m.%Y}")
    preview._as_of_changed()
    qtbot.waitUntil(lambda: window.jobs.is_idle, timeout=20_000)
    assert preview._warning.isVisible()
    preview.reject()

    reports = window.open_page("reports")
    (row,) = [row for row in reports.forms.rows if row.listed is ARCHIVE]
    hands.click(row.buttons[0])
    archive = hands.dialog(IssuedPapersDialog)
    hands.click(archive.open_button)
    again = hands.dialog(PreviewDialog)
    qtbot.waitUntil(lambda: again.paper is not None and window.jobs.is_idle, timeout=20_000)
    assert again.paper.data == kept
    archive.grab().save(str(tmp_path / "archive.png"))
    again.grab().save(str(tmp_path / "again.png"))

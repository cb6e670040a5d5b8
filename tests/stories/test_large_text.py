"""Large text in the commonest window: nothing has to be scrolled sideways but tables."""

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea

from friendship_desktop.texts import Language
from friendship_desktop.ui.pages.exchange.journal import JournalCard

COMMON = (1366, 768)


def _sideways(widget) -> list[str]:
    areas = widget.findChildren(QScrollArea)
    return [
        f"{type(area.widget()).__name__} by {area.horizontalScrollBar().maximum()}"
        for area in areas
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]


@pytest.mark.parametrize("language", [Language.KAZAKH, Language.RUSSIAN])
def test_no_page_scrolls_sideways(desk, qtbot, language):
    window = desk.window
    window.resize(*COMMON)
    window.choose_language(language)
    found = {}
    for scale in (100, 150, 200, 125):
        window.parts.theme.choose(scale=scale)
        window.resize(*COMMON)
        for entry in window.keeper.entries:
            page = window.open_page(entry.id)
            qtbot.waitUntil(lambda: window.jobs.is_idle)
            for name in getattr(page, "sections", [""]):
                if name:
                    page.show_section(name)
                for _turn in range(3):
                    QApplication.processEvents()
                if too_wide := _sideways(window.frame.pages):
                    found[scale, entry.id, name] = too_wide
    assert window.size().toTuple() == COMMON
    assert not found


def test_the_empty_journal_of_packages_says_whole_what_belongs_there(desk):
    page = desk.window.open_page("exchange")
    desk.window.parts.theme.choose(scale=200)
    desk.window.resize(1366, 768)
    for _turn in range(5):
        QApplication.processEvents()
    empty = page.findChild(JournalCard)._empty
    for label in (empty._title, empty._text):
        assert label.height() >= label.heightForWidth(label.width())
    assert not page.findChild(JournalCard)._links["save"].isVisible(), "there is nothing to save"

"""F1: the chapter of the page in view, another language at once, a search, no network."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from friendship_desktop.texts import Language
from friendship_desktop.texts.manual import chapters
from friendship_desktop.ui import pages, theme
from friendship_desktop.ui.dialogs.manual import CHAPTER_OF_PAGE, Manual


def _manual(qtbot, parts, page: str = "") -> Manual:
    made = Manual(parts.language, parts.theme, page)
    qtbot.addWidget(made)
    made.show()
    return made


def test_f1_opens_the_manual_and_escape_closes_it(window, qtbot):
    QTest.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.findChild(Manual) is not None)
    manual = window.findChild(Manual)
    assert manual.chapter() == "start"
    QTest.keyClick(manual.contents, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not manual.isVisible())


def test_every_page_has_a_chapter():
    keys = {chapter.key for chapter in chapters(Language.KAZAKH)}
    assert {entry.id for entry in pages.ENTRIES} == set(CHAPTER_OF_PAGE)
    assert set(CHAPTER_OF_PAGE.values()) <= keys
    for page, chapter in (("state_language", "levels"), ("timetable", "timetable")):
        assert CHAPTER_OF_PAGE[page] == chapter
    assert (CHAPTER_OF_PAGE["analysis"], CHAPTER_OF_PAGE["exchange"]) == ("analysis", "packages")


def test_the_language_switches_at_once_and_the_chapter_stays(qtbot, parts):
    manual = _manual(qtbot, parts, "exchange")
    manual.search.edit.setText("квитанц")
    manual.search.search_requested.emit("квитанц")
    assert manual.chapter() == "packages"
    parts.language.choose(Language.KAZAKH)
    assert manual.chapter() == "packages"
    assert manual.contents.count() == len(chapters(Language.KAZAKH))
    assert manual.windowTitle() == "Анықтама"
    assert "түбіртек" in manual.text.toPlainText().casefold()


def test_a_search_keeps_the_chapters_that_hold_it_and_marks_the_word(qtbot, parts):
    manual = _manual(qtbot, parts, "attendance")
    manual.search.search_requested.emit("кодом восстановления")
    assert 0 < manual.contents.count() < len(chapters(Language.RUSSIAN))
    manual.search.edit.setText("квитанц")
    manual.search.search_requested.emit("квитанц")
    marks = [mark.cursor.selectedText().casefold() for mark in manual.text.extraSelections()]
    assert marks
    assert set(marks) == {"квитанц"}
    manual.search.search_requested.emit("такого слова нет нигде")
    assert manual.chapter() == ""
    assert manual.nothing.isVisible()
    assert not manual.text.isVisible()


def test_the_text_follows_the_size_of_the_window(qtbot, parts):
    manual = _manual(qtbot, parts)
    before = manual.text.document().begin().next().charFormat().font().pixelSize()
    assert manual.text.document().defaultFont().pixelSize() == theme.px(theme.BASE_SIZE)
    parts.theme.choose(scale=200)
    assert manual.text.document().defaultFont().pixelSize() == 2 * theme.BASE_SIZE
    assert before <= theme.px(theme.BASE_SIZE)


def test_nothing_is_ever_fetched(qtbot, parts):
    manual = _manual(qtbot, parts)
    assert manual.text.loadResource(2, QUrl("https://example.org/picture.png")) is None

"""A chapter of the manual on the screen: Markdown in our own fonts and colours, with a search marked in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget
from typing_extensions import override

from friendship_desktop.texts.manual import Chapter
from friendship_desktop.ui import theme

LINE_HEIGHT = 120.0  # per cent of the font's own height
KEYS_COLUMN = 34.0  # per cent of a table's width


class ChapterText(QTextBrowser):
    """Shows one chapter; the keyboard scrolls it, text can be copied, nothing is ever fetched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        return None  # the manual is one text without pictures

    def show_chapter(self, chapter: Chapter, words: str = "") -> None:
        """Show a chapter from its beginning, or from the first of the words searched for."""
        document = self.document()
        document.setDefaultFont(theme.font())
        document.setDocumentMargin(theme.px(14))
        document.setIndentWidth(theme.px(20))
        self.setMarkdown(f"## {chapter.title}\n\n{chapter.text}")
        for block in self._blocks():
            self._space(block)
            self._dress_keys(block)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark(words)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _space(self, block: QTextBlock) -> None:
        cursor, shape = QTextCursor(block), block.blockFormat()
        level = shape.headingLevel()
        is_inside = cursor.currentTable() is not None
        shape.setTopMargin(theme.px(12) if level > 2 else 0)
        shape.setBottomMargin(0 if is_inside else theme.px(6))
        shape.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(shape)
        if level:
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            look = QTextCharFormat()
            look.setFont(theme.font(20 if level == 2 else 15, strong=True))
            cursor.mergeCharFormat(look)

    def _dress_keys(self, block: QTextBlock) -> None:
        """Draw keys (Markdown's code) in the text's own font, on a tint."""
        look = QTextCharFormat()
        look.setFont(theme.font(strong=True))
        look.setBackground(theme.roles().color("neutral_tint"))
        places = []
        walk = block.begin()
        while not walk.atEnd():
            fragment = walk.fragment()
            if fragment.charFormat().fontFixedPitch():
                places.append((fragment.position(), fragment.length()))
            walk += 1
        for start, length in places:
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(look)

    def _dress_table(self, table: QTextTable) -> None:
        shape = table.format()
        shape.setBorderCollapse(True)
        shape.setBorder(1)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(theme.roles().color("lines"))
        shape.setCellPadding(theme.px(5))
        shape.setCellSpacing(0)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        rest = (100 - KEYS_COLUMN) / max(1, table.columns() - 1)
        kind = QTextLength.Type.PercentageLength
        shape.setColumnWidthConstraints(
            [QTextLength(kind, KEYS_COLUMN)] + [QTextLength(kind, rest)] * (table.columns() - 1)
        )
        table.setFormat(shape)

    def _mark(self, words: str) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        roles = theme.roles()
        for word in words.split():
            found = self.document().find(word)
            while not found.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(found)
                mark.format.setBackground(roles.color("warning_tint"))
                mark.format.setForeground(roles.color("warning"))
                marks.append(mark)
                found = self.document().find(word, found)
        self.setExtraSelections(marks)
        if marks:
            first = min(marks, key=lambda mark: mark.cursor.selectionStart()).cursor
            first.clearSelection()
            self.setTextCursor(first)
            self.ensureCursorVisible()

"""The line below a page: what the page says, when something was saved, the language of the screen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.widgets.boxes import STRETCH, across
from friendship_desktop.ui.widgets.buttons import QuietButton
from friendship_desktop.ui.widgets.labels import IconLabel, Label

HEIGHT = 28
# each language is named in itself, so that one who speaks only it can find it
NAMES = {
    Language.KAZAKH: ("Қаз", "Қазақша"),
    Language.RUSSIAN: ("Рус", "Русский"),
    Language.ENGLISH: ("Eng", "English"),
}


class PageTexts(Label):
    """One line of rich text that ends in … where there is no room, and then shows all of it in a tooltip."""

    def __init__(self) -> None:
        super().__init__("", "small")
        self.setTextFormat(Qt.TextFormat.RichText)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(24), super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        words = QTextDocument()
        words.setDefaultFont(self.font())
        words.setDocumentMargin(0)
        words.setHtml(self.text())
        is_cut = words.idealWidth() > self.width()
        tip = self.text() if is_cut else ""
        if self.toolTip() != tip:
            self.setToolTip(tip)
        if not is_cut:
            super().paintEvent(event)
            return
        room = self.width() - self.fontMetrics().horizontalAdvance("… ")
        end = QTextCursor(words)
        end.setPosition(words.firstBlock().layout().lineAt(0).xToCursor(room))
        end.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        end.insertText("…")
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = self.palette()
        context.palette.setColor(QPalette.ColorRole.Text, theme.roles().color("muted"))
        painter = QPainter(self)
        painter.translate(0, (self.height() - words.size().height()) / 2)
        words.documentLayout().draw(painter, context)


class StatusBar(QFrame):
    """Texts of the page, the time of the last save, the language switch."""

    language_chosen = Signal(object)

    def __init__(self, language: LanguageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "status-bar")
        self._language = language
        self._saved: dt.datetime | None = None
        self._page = PageTexts()
        self._saved_icon, self._saved_text = IconLabel("check", "muted", 13), Label("", "small")
        row = across(
            self._page,
            across(self._saved_icon, self._saved_text, gap=4),
            STRETCH,
            on=self,
            around=(20, 0, 16, 0),
            gap=18,
        )
        self._buttons: dict[Language, QuietButton] = {}
        row.addLayout(self._switch())
        self._saved_icon.setVisible(False)
        self._fit()

    def _switch(self) -> QHBoxLayout:
        row = across(gap=0)
        group = QButtonGroup(self)
        for language, (short, name) in NAMES.items():
            if language is not Language.KAZAKH:
                row.addWidget(Label("·", "small"))
            button = QuietButton(short)
            button.setCheckable(True)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(
                lambda _checked=False, chosen=language: self.language_chosen.emit(chosen)
            )
            group.addButton(button)
            self._buttons[language] = button
            row.addWidget(button)
        return row

    def stand_last(self) -> None:
        """Let Tab come here after the page, which was made later than this bar."""
        last = self.window().previousInFocusChain()
        while last is not None and last.focusPolicy() is Qt.FocusPolicy.NoFocus:
            if last is self:
                return
            last = (
                last.previousInFocusChain()
            )  # only what takes the keyboard has a place in the order
        if last is None or self.isAncestorOf(last):
            return
        for button in self._buttons.values():
            QWidget.setTabOrder(last, button)
            last = button

    def show_page_texts(self, texts: Sequence[str]) -> None:
        """Show what the page says of itself."""
        self._page.setVisible(bool(texts))
        self._page.setText("&nbsp;&nbsp;&nbsp;&nbsp; ".join(texts))

    def show_saved(self, moment: dt.datetime | None) -> None:
        """Say when something was saved last."""
        self._saved = moment
        self._saved_icon.setVisible(moment is not None)
        text = (
            ""
            if moment is None
            else self.tr("Saved at {time}").format(time=self._language.time(moment, seconds=True))
        )
        self._saved_text.setText(text)

    def retranslate(self) -> None:
        """Mark the language of the screen and say the rest in it."""
        self._buttons[self._language.language].setChecked(True)
        self.show_saved(self._saved)

    def _fit(self) -> None:
        self.setFixedHeight(theme.px(HEIGHT))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

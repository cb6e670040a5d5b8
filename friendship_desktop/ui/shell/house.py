"""Above and below the pages: the name of the House; the account, the last copy and the lock."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from friendship_desktop.ui import icons, theme
from friendship_desktop.ui.context import HouseFacts
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down
from friendship_desktop.ui.widgets.buttons import IconButton
from friendship_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Line


class HouseBlock(QWidget):
    """The name of the House under its sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter = ""
        self._is_narrow = False
        row = across(on=self, around=(52, 0, 0, 0))
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._title, self._place = ElidedLabel("", "heading"), ElidedLabel("", "small")
        row.addLayout(down(STRETCH, self._title, self._place, STRETCH, gap=0), 1)
        self.setFixedHeight(theme.px(46))

    def show_house(self, title: str, place: str) -> None:
        """Show the name of the House and where it is."""
        self._title.setText(title)
        self._place.setText(place)
        self._show_words()
        self._letter = title.strip("«»\"' ")[:1].upper()
        spoken = f"{title}, {place}" if place else title
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the sign alone."""
        self._is_narrow = narrow
        self._show_words()

    def _show_words(self) -> None:
        self._title.setVisible(not self._is_narrow)
        self._place.setVisible(not self._is_narrow and bool(self._place.text()))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.roles()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = theme.px(34)
        left = (self.width() - size) / 2 if self._is_narrow else theme.px(8)
        box = QRectF(left, (self.height() - size) / 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.color("primary"))
        painter.drawRoundedRect(box, theme.px(8), theme.px(8))
        # gold on the light palette's deep blue; on the dark palette's pale blue only dark ink is legible
        painter.setPen(colours.color("gold" if colours is theme.LIGHT else "on_primary"))
        painter.setFont(theme.font(16, strong=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._letter)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.setFixedHeight(theme.px(46))
        super().changeEvent(event)


class AccountBlock(QWidget):
    """Who works here, when the last copy was made, and the lock."""

    lock_requested = Signal()
    protect_requested = Signal()
    """There is no password yet and the user wants one."""

    def __init__(self, language: LanguageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._facts: HouseFacts | None = None
        outer = down(Line(), on=self, around=0, gap=8)
        lines = down(around=(10, 0, 6, 0), gap=0)
        self._account, self._copy = ElidedLabel("", "small"), ElidedLabel("", "small")
        self._copy_icon = IconLabel("shield-check", "muted", 14)
        self.lock = IconButton("lock", flat=True)
        icons.set_icon(self.lock, "lock", "muted", 14)
        self.lock.clicked.connect(self._ask)
        self._account_icon = IconLabel("circle-user", "muted", 14)
        self._lines = lines
        for icon, label in (
            (self._account_icon, self._account),
            (self._copy_icon, self._copy),
        ):
            line = across(icon, (label, 1), gap=4)
            lines.addLayout(line)
        line.addWidget(self.lock)
        self._last_line = line
        outer.addLayout(lines)

    def show_facts(self, facts: HouseFacts, today: dt.date) -> None:
        """Show the account and when the last copy was made."""
        self._facts = facts
        self._account.setText(facts.account)
        self.lock.setVisible(facts.can_lock or facts.is_open)
        if facts.last_copy is None:
            self._copy.setText(self.tr("No copy yet"))
            self._copy_icon.set_icon("shield-alert", "warning")
        else:
            self._copy_icon.set_icon("shield-check", "muted")
            self._copy.setText(self._copy_text(facts.last_copy, today))
        self.setToolTip(f"{facts.account}\n{self._copy.text()}".strip())
        self.lock.set_name(self.tr("Lock"))
        if facts.is_open:
            # said where the lock would be, until the first names ask for a password
            icons.set_icon(self.lock, "lock-open", "warning", 14)
            self.lock.set_name(
                self.tr("No password yet: whoever sits at this computer can open the House")
            )
        else:
            icons.set_icon(self.lock, "lock", "muted", 14)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the sign of the last copy and the lock alone; the words are in the tooltip."""
        for part in (self._account_icon, self._account, self._copy):
            part.setVisible(not narrow)
        self._last_line.setSpacing(0 if narrow else theme.px(4))
        self._lines.setContentsMargins(
            *((0, 0, 0, 0) if narrow else (theme.px(10), 0, theme.px(6), 0))
        )

    def _ask(self) -> None:
        if self._facts is not None and self._facts.is_open:
            self.protect_requested.emit()
        else:
            self.lock_requested.emit()

    def _copy_text(self, moment: dt.datetime, today: dt.date) -> str:
        time = self._language.time(moment)
        if moment.date() == today:
            return self.tr("Copy: today {time}").format(time=time)
        if moment.date() == today - dt.timedelta(days=1):
            return self.tr("Copy: yesterday {time}").format(time=time)
        return self.tr("Copy: {date}").format(date=self._language.date(moment.date()))

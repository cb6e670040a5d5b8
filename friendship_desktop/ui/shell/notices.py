"""The strip that says what happened, with one thing to do about it, and the progress of long work."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QProgressBar,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.jobs import Job, JobRunner
from friendship_desktop.ui.messages import STAY, Messages, Notice
from friendship_desktop.ui.shell.page_bar import PageBar
from friendship_desktop.ui.widgets.banners import ICONS
from friendship_desktop.ui.widgets.boxes import across, down
from friendship_desktop.ui.widgets.buttons import Button, IconButton
from friendship_desktop.ui.widgets.labels import IconLabel, Label

SHOW_AFTER = 500  # milliseconds: quick work never flickers
PARTS = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)
MOVES = (QEvent.Type.Resize, QEvent.Type.Move)


class NoticeBar(QFrame):
    """Shows the latest notice; brief ones leave by themselves, errors stay until closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "banner")
        self._notice: Notice | None = None
        self._icon = IconLabel("info")
        self._text = Label("", wraps=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = Button()
        self.action.clicked.connect(self._run)
        self.close_button = IconButton("x", flat=True)
        self.close_button.clicked.connect(self.dismiss)
        across(
            self._icon,
            (self._text, 1),
            self.action,
            self.close_button,
            on=self,
            around=(12, 6, 6, 6),
            gap=10,
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
        self._came_from: QWidget | None = None
        self.setVisible(False)

    def wanted_width(self) -> int:
        """Give the width on which the whole notice stands in one line."""
        self._text.setWordWrap(False)
        width = self.sizeHint().width()
        self._text.setWordWrap(True)
        return width + theme.px(2)

    def show_notice(self, notice: Notice) -> None:
        """Show a notice in place of the one before."""
        self._notice = notice
        icon, role = ICONS[notice.kind]
        self._icon.set_icon(icon, role)
        self._text.setText(notice.text)
        self.action.setText(notice.action_text)
        self.action.setVisible(notice.action is not None)
        self.close_button.set_name(self.tr("Close"))
        self.setProperty("kind", notice.kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(notice.text)
        self.setVisible(True)
        self._timer.stop()
        if notice.stays != STAY:
            self._timer.start(notice.stays)

    def take_keyboard(self) -> None:
        """Go to the notice by key; when it leaves, the keyboard is where it was before."""
        if self.isVisible() and not self._has_keyboard():
            self._came_from = QApplication.focusWidget()
            button = self.close_button if self.action.isHidden() else self.action
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        """Take the notice away."""
        self._timer.stop()
        self._notice = None
        before, self._came_from = self._came_from, None
        if before is not None and shiboken6.isValid(before) and self._has_keyboard():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(False)

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _leave(self) -> None:
        if self.underMouse() or self._has_keyboard():
            self._timer.start()  # somebody is about to answer it
        else:
            self.dismiss()

    def leave_page(self) -> None:
        """Take away what would stay though its page is left, or it is answered; brief ones go by themselves."""
        notice = self._notice
        if notice is not None and notice.stays == STAY and notice.action is None:
            self.dismiss()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        notice = self._notice
        if event.type() == QEvent.Type.LanguageChange and notice is not None:
            if notice.again is None:
                self.dismiss()
            else:
                notice.again()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _run(self) -> None:
        notice = self._notice
        self.dismiss()
        if notice is not None and notice.action is not None:
            notice.action()


class ProgressLine(QFrame):
    """What is being done now, how far it is, and Cancel; appears only after half a second."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "banner")
        self.setProperty("kind", "neutral")
        self._jobs: list[Job] = []
        self._text = Label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(theme.px(8))
        self.cancel = Button()
        self.cancel.clicked.connect(self._cancel)
        across(self._text, (self._bar, 1), self.cancel, on=self, around=(12, 6, 12, 6), gap=12)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOW_AFTER)
        self._timer.timeout.connect(self._appear)
        self.setVisible(False)

    def wanted_width(self) -> int:
        """Give a width with room for the bar."""
        return theme.px(560)

    def watch(self, job: Job) -> None:
        """Follow a job from its start to its end."""
        self._jobs.append(job)
        job.progressed.connect(self._show_progress)
        job.ended.connect(self._leave)
        if len(self._jobs) == 1:
            self._begin()

    def _begin(self) -> None:
        self._bar.setRange(0, 0)
        self._timer.start()

    def _appear(self) -> None:
        if not self._jobs:
            return
        job = self._jobs[0]
        title = job.title or self.tr("Working…")
        self._text.setText(title)
        self._bar.setAccessibleName(title)
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setEnabled(not job.is_cancelled)
        self.setAccessibleName(title)
        self.setVisible(True)

    def _show_progress(self, done: int, total: int) -> None:
        if self._jobs and self.sender() is self._jobs[0]:
            self._bar.setRange(0, max(total, 1))
            self._bar.setValue(done)

    def _cancel(self) -> None:
        if self._jobs:
            self._jobs[0].cancel()
            self.cancel.setEnabled(False)

    def _leave(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job in self._jobs:
            self._jobs.remove(job)
        self._timer.stop()
        self.setVisible(False)
        if self._jobs:
            self._begin()


class Strip(QWidget):
    """Progress and notice, one under the other; in a layout, or floating over a page."""

    def __init__(self, messages: Messages, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = ProgressLine()
        self.notice = NoticeBar()
        down(self.progress, self.notice, on=self, around=(20, 0, 20, 0), gap=6)
        messages.notice_requested.connect(self.notice.show_notice)
        jobs.started.connect(self.progress.watch)


class FloatingStrip(Strip):
    """Lies over the bar of the pages, on its search, and moves nothing; as wide as its words need.

    Of all there is to see at once, only the search can be done without for eight seconds (Ctrl+K
    still opens it). A long notice covers the title too, and grows down over the page at last.
    """

    def __init__(self, messages: Messages, jobs: JobRunner, bar: PageBar, frame: QWidget) -> None:
        super().__init__(messages, jobs, frame)
        self._bar = bar
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.progress, self.notice):
            part.setProperty("floats", True)  # noqa: FBT003 - Qt's own signature
        for watched in (bar, bar.find_field, self.progress, self.notice):
            watched.installEventFilter(self)
        self.setVisible(False)

    def _place(self) -> None:
        parts = [part for part in (self.progress, self.notice) if not part.isHidden()]
        self.setVisible(bool(parts))
        if not parts:
            return
        bar = self._bar.geometry()
        search = self._bar.find_field.geometry()
        room = search.right() + 1 - theme.px(20)
        wanted = max(part.wanted_width() for part in parts)
        width = min(room, max(wanted, search.width()))
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout and layout.hasHeightForWidth() else -1
        height = height if height > 0 else self.sizeHint().height()
        top = bar.top() + max((bar.height() - height) // 2, theme.px(4))
        self.setGeometry(bar.left() + search.right() + 1 - width, top, width, height)
        self.raise_()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        on_bar = watched in (self._bar, self._bar.find_field)
        if event.type() in (MOVES if on_bar else PARTS):
            self._place()
        return super().eventFilter(watched, event)

"""What needs attention: each line in words, leading to its rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from friendship_desktop.services.attention import AttentionLine, Concern
from friendship_desktop.ui import theme
from friendship_desktop.ui.widgets.buttons import IconButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label, Line

ICONS = {
    Concern.RECOVERY_CODE: "key-round",
    Concern.LESSON_UNMARKED: "calendar-check",
    Concern.LESSON_INCOMPLETE: "list-checks",
    Concern.STREAK: "user-x",
    Concern.NO_GUARDIAN: "users",
    Concern.NO_PHONE: "phone",
    Concern.NO_BIRTH: "baby",
    Concern.NO_CONSENT: "signature",
    Concern.CONSENT_ENDING: "clock",
    Concern.LOOK_ALIKES: "copy",
    Concern.GROUP_NO_TEACHER: "user-x",
    Concern.GROUP_NO_TIMES: "clock",
    Concern.GROUP_NO_SCHOOL: "school",
    Concern.SCHOOL_NO_ASSOCIATION: "landmark",
    Concern.EVENT_TASK: "clipboard-list",
    Concern.EVENT_NO_RESULT: "calendar-days",
    Concern.EVENT_NO_NOTE: "file-text",
    Concern.SHIFT_TODAY: "hand-heart",
    Concern.SHIFT_SHORT: "user-plus",
    Concern.HOURS_WAITING: "check-check",
    Concern.COPY_ON_STICK: "usb",
}
Act = Callable[[AttentionLine], object]


class AttentionRow(QFrame):
    """One line: opens its rows with a click, Enter or Space."""

    def __init__(self, line: AttentionLine, title: str, note: str, open_line: Act) -> None:
        super().__init__()
        self._line, self._open = line, open_line
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(title)
        self.setAccessibleDescription(note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(2), 0, theme.px(2))
        row.setSpacing(theme.px(10))
        row.addWidget(IconLabel(ICONS[line.concern]), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(title))
        words.addWidget(ElidedLabel(note, "small"))
        row.addLayout(words, 1)
        self.line = row

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self._open(self._line)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self._line)
        else:
            super().keyPressEvent(event)


class AttentionCard(Card):
    """The list of what needs attention."""

    def __init__(self, open_line: Act, put_aside: Act) -> None:
        super().__init__(" ", "bell-ring")
        self._open, self._put_aside = open_line, put_aside
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._area, 1)
        self.keep_height(200)

    def show_lines(self, lines: Sequence[AttentionLine]) -> None:
        """Show the lines, the most urgent first."""
        inner = QWidget()
        inner.setProperty("look", "scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.px(4), 0)
        column.setSpacing(theme.px(4))
        for line in lines:
            row = AttentionRow(line, self._headline(line), self._note(line), self._open)
            aside = IconButton("x", self.tr("Put aside"), flat=True)
            aside.clicked.connect(lambda _checked=False, line=line: self._put_aside(line))
            row.line.addWidget(aside)
            column.addWidget(row)
            column.addWidget(Line())
        if not lines:
            column.addWidget(
                Label(self.tr("Nothing: everything is marked and filled in."), "muted", wraps=True)
            )
        column.addStretch(1)
        self._area.setWidget(inner)

    def _headline(self, line: AttentionLine) -> str:  # noqa: PLR0911, PLR0912, C901 - a sentence for each concern
        n = line.count
        match line.concern:
            case Concern.RECOVERY_CODE:
                return self.tr("Print the recovery code")
            case Concern.LESSON_UNMARKED:
                return self.tr("%n lesson(s) without a register", "", n)
            case Concern.LESSON_INCOMPLETE:
                return self.tr("%n lesson(s) marked in part", "", n)
            case Concern.STREAK:
                return self.tr("%n learner(s) to call: lessons missed in a row", "", n)
            case Concern.NO_GUARDIAN:
                return self.tr("%n child(ren) without a legal guardian", "", n)
            case Concern.NO_PHONE:
                return self.tr("%n learner(s) without a phone", "", n)
            case Concern.NO_BIRTH:
                return self.tr("%n learner(s) without a date of birth", "", n)
            case Concern.NO_CONSENT:
                return self.tr("%n learner(s) without a consent to be taught", "", n)
            case Concern.CONSENT_ENDING:
                return self.tr("%n consent(s) about to end", "", n)
            case Concern.LOOK_ALIKES:
                return self.tr("%n pair(s) of similar cards", "", n)
            case Concern.GROUP_NO_TEACHER:
                return self.tr("%n group(s) without a teacher", "", n)
            case Concern.GROUP_NO_TIMES:
                return self.tr("%n group(s) without days and times", "", n)
            case Concern.GROUP_NO_SCHOOL:
                return self.tr("%n group(s) without a school", "", n)
            case Concern.SCHOOL_NO_ASSOCIATION:
                return self.tr("%n school(s) without an association", "", n)
            case Concern.EVENT_TASK:
                return self.tr("%n line(s) of checklists due", "", n)
            case Concern.EVENT_NO_RESULT:
                return self.tr("%n event(s) over without a result", "", n)
            case Concern.EVENT_NO_NOTE:
                return self.tr("%n event(s) held without a note", "", n)
            case Concern.SHIFT_TODAY:
                return self.tr("%n shift(s) of volunteers today", "", n)
            case Concern.SHIFT_SHORT:
                return self.tr("%n shift(s) this week without enough people", "", n)
            case Concern.HOURS_WAITING:
                return self.tr("%n shift(s) with hours to confirm", "", n)
            case Concern.COPY_ON_STICK:
                return self.tr("No copy on a stick for two weeks")

    def _note(self, line: AttentionLine) -> str:
        if line.concern == Concern.RECOVERY_CODE:
            return self.tr("It opens the House if the password is forgotten")
        if line.concern == Concern.COPY_ON_STICK:
            return self.tr("A copy outside this computer survives its loss")
        parted = " / " if line.concern == Concern.LOOK_ALIKES else ", "
        return parted.join(line.samples)

"""The shape of every gate: the sign, the language switch, notices and progress, one calm column."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.paths import FOLDER_KEY
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.gate import Gate, GateContext
from friendship_desktop.ui.house_door import HouseDoor
from friendship_desktop.ui.jobs import Job
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.shell.notices import Strip
from friendship_desktop.ui.shell.status_bar import NAMES
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down
from friendship_desktop.ui.widgets.buttons import QuietButton
from friendship_desktop.ui.widgets.labels import Label


def root_of(error: UserError, usual: Path) -> Path:
    """Give the folder of the House that a refusal is about."""
    return Path(str(error.details.get("folder", usual)))


class Sign(QWidget):
    """The sign of the program: the one of the navigation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(theme.px(34), theme.px(34))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.roles()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.color("primary"))
        painter.drawRoundedRect(QRectF(self.rect()), theme.px(8), theme.px(8))
        painter.setPen(colours.color("gold" if colours is theme.LIGHT else "on_primary"))
        painter.setFont(theme.font(16, strong=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "Д")


class LanguageSwitch(QWidget):
    """The three languages, each named in itself; the choice is in force at once and remembered."""

    def __init__(
        self, language: LanguageContext, memory: Memory, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language, self._memory = language, memory
        row = across(on=self, around=0, gap=4)
        group = QButtonGroup(self)
        self._buttons: dict[Language, QuietButton] = {}
        for each, (_short, name) in NAMES.items():
            button = QuietButton(name)
            button.setProperty("look", "")
            button.setCheckable(True)
            button.setChecked(each is language.language)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _checked=False, chosen=each: self.choose(chosen))
            group.addButton(button)
            self._buttons[each] = button
            row.addWidget(button)

    def choose(self, language: Language) -> None:
        """Speak another language from now on."""
        self._memory.set("language", str(language))
        self._language.choose(language)
        self._buttons[language].setChecked(True)


class StandingGate(Gate):
    """A gate with its frame; subclasses fill `column` and put texts in `retranslate`."""

    WIDTH = 920

    def __init__(self, context: GateContext, root: Path, home: Path) -> None:
        super().__init__(context)
        self.root, self.home = root_of(context.error, root), home
        outer = down(
            self._bar(),
            down(Strip(context.messages, context.jobs), around=(0, 8, 0, 0)),
            on=self,
            around=0,
            gap=0,
        )
        self._inner = QWidget()
        self._inner.setProperty("look", "scrolled")
        self.held = QWidget()
        self.held.setMaximumWidth(theme.px(self.WIDTH))
        self.column = down(on=self.held, around=0, gap=16)
        across(STRETCH, (self.held, 100), STRETCH, on=self._inner, around=(20, 12, 20, 20))
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(self._inner)
        outer.addWidget(area, 1)
        context.jobs.started.connect(self._wait)

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("look", "page-bar")
        self._program = Label("", "heading")
        across(
            Sign(),
            self._program,
            STRETCH,
            LanguageSwitch(self.context.language, self.context.memory),
            on=bar,
            around=(20, 9, 20, 9),
            gap=12,
        )
        return bar

    def remember(self, root: Path) -> None:
        """Begin with this folder from now on, unless the program is told another one."""
        self.context.memory.set(FOLDER_KEY, "" if root == self.home else str(root))

    def enter(self, door: HouseDoor) -> None:
        """Go in through a door."""
        self.proceed.emit(door)

    def open_elsewhere(self) -> None:
        """Ask for another folder and open the House there."""
        chosen = self.context.ask.folder(self, self.tr("Folder of the House"))
        if chosen is not None:
            self.remember(chosen)
            self.enter(HouseDoor(chosen))

    def _wait(self, job: Job) -> None:
        """Take no second answer while the first one is tried."""
        self.held.setEnabled(False)
        job.ended.connect(self._wait_no_more)

    def _wait_no_more(self) -> None:
        self.held.setEnabled(True)

    @override
    def retranslate(self) -> None:
        self._program.setText(self.tr("House of Friendship"))

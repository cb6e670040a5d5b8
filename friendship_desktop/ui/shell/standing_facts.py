"""What the frame says of the House on every page: name, account, counters, the band of an example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from friendship_desktop.progress import Progress
from friendship_desktop.ui.context import HouseFacts, ShellServices

if TYPE_CHECKING:
    from friendship_desktop.ui.main_window import MainWindow

CALM = 400  # milliseconds without a change


class StandingFacts(QObject):
    """Asks for the facts on the worker and shows them in the frame; again after each change."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._facts = HouseFacts("")
        # while marks are typed the frame waits: its figures may be a moment old
        self._timer = QTimer(self, singleShot=True, interval=CALM)
        self._timer.timeout.connect(self.refresh)
        window.changes.tables_changed.connect(lambda _tables: self._timer.start())
        self.own_button = window.frame.banner.add_action("", self._start_own)

    def refresh(self) -> None:
        """Ask the open House, if there is one."""
        context = self._window.context
        if context is None:
            return
        services: ShellServices = context.services
        language, today = self._window.parts.language.language, self._window.today()

        def work(_progress: Progress) -> HouseFacts:
            return services.house_facts(language, today)

        self._window.jobs.start(work, done=self.show)

    def show(self, facts: HouseFacts) -> None:
        """Show facts; those of no House when one was left."""
        self._facts = facts
        self._window.frame.navigation.show_facts(facts, self._window.today())
        self.retranslate()

    def retranslate(self) -> None:
        """Put the title of the window and the band in the language of the screen."""
        facts, banner = self._facts, self._window.frame.banner
        self._window.setWindowTitle(facts.title or self.tr("House of Friendship"))
        text = self.tr("This is an example House: its people are invented, so try everything.")
        banner.show_text(text if facts.is_demo else facts.banner)
        banner.setVisible(bool(facts.is_demo or facts.banner))
        self.own_button.setText(self.tr("Start my own House"))
        self.own_button.setVisible(facts.is_demo and self._window.parts.own_house is not None)

    def _start_own(self) -> None:
        if self._window.parts.own_house is not None:
            self._window.door.reopen(self._window.parts.own_house)

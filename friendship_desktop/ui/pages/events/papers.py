"""The papers and files of events: note, sign-in sheet, badges, the month for Excel and calendars."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from friendship_desktop.errors import UserError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.rules.dates import month_end, month_start
from friendship_desktop.services.events.views import EventCard
from friendship_desktop.ui.dialogs.preview import PaperChoice
from friendship_desktop.ui.printing import print_forms

if TYPE_CHECKING:
    from friendship_desktop.ui.pages.events.acts import EventActs
    from friendship_desktop.ui.pages.events.page import EventsPage


class EventPaperActs(QObject):
    """Prints for the page and writes files."""

    def __init__(self, page: EventsPage, acts: EventActs) -> None:
        super().__init__(page)
        self._page, self._acts = page, acts
        self._services = page.services

    def offers(self) -> list[tuple[str, str] | None]:
        """Name what can be printed or written, with the act for each."""
        return [
            (self.tr("Note F-04…"), "note"),
            (self.tr("Note F-04 for Word…"), "word"),
            (self.tr("Sign-in sheet F-05…"), "sign_in"),
            (self.tr("Badges…"), "badges"),
            (self.tr("Events of the month for Excel…"), "excel"),
            (self.tr("Events of the month for a calendar…"), "icalendar"),
        ]

    def note(self, card: EventCard) -> None:
        """Give the note its number and show it; an event without a result is asked for that first."""
        if self._numbered(card):
            self._print("note", card, "F-04.pdf")

    def _numbered(self, card: EventCard) -> bool:
        services, today = self._services, self._page.context.today()
        if card.row.status != "held":
            self._acts.result(card)
            return False
        if card.note_number is None:
            services.event_results.number_note(services.actor, card.row.id, dated=today)
            self._acts.say(self.tr("The note has its number."))
        return True

    def sign_in(self, card: EventCard) -> None:
        """Show the sign-in sheet."""
        self._print("sign_in", card, "F-05.pdf")

    def badges(self, card: EventCard) -> None:
        """Show the badges of everybody on the list."""
        if not card.participants:
            self._page.context.messages.show(UserError("E_NOTHING_TO_PRINT"))
            return
        self._print("badges", card, "badges.pdf")

    def _print(self, what: str, card: EventCard, name: str) -> None:
        services, today = self._services, self._page.context.today()
        papers, event_id = services.event_papers, card.row.id

        def fill(choice: PaperChoice, _progress: Any) -> Any:
            filled = getattr(papers, what)
            return filled(services.actor, event_id, language=choice.language, today=today)

        print_forms(self._page.context, self._page, fill, name)

    def word(self, card: EventCard) -> None:
        """Write the note as a document of Word, in Kazakh and Russian."""
        if not self._numbered(card):
            return
        services, today = self._services, self._page.context.today()

        def write(path: Path) -> None:
            services.event_papers.write_word(
                services.actor, card.row.id, path, language=PaperLanguage.BOTH, today=today
            )

        self._save_as("F-04.docx", self.tr("Documents of Word (*.docx)"), write)

    def excel(self, _card: EventCard | None = None) -> None:
        """Write the events of the month shown as a workbook."""
        self._write_month("xlsx", self.tr("Excel workbooks (*.xlsx)"))

    def icalendar(self, _card: EventCard | None = None) -> None:
        """Write the events of the month shown for other calendars."""
        self._write_month("ics", self.tr("Calendars (*.ics)"))

    def _write_month(self, suffix: str, kinds: str) -> None:
        services, page = self._services, self._page
        first, now = month_start(page.day()), services.clock.local_now()
        language = page.context.language.language

        def write(path: Path) -> object:
            return services.event_papers.write_period(
                services.actor, first, month_end(first), path, language=language, now=now
            )

        self._save_as(f"{first:%Y-%m}.{suffix}", kinds, write)

    def _save_as(self, name: str, kinds: str, write: Callable[[Path], object]) -> None:
        context = self._page.context
        path = context.ask.save_path(self._page, self.tr("Save as"), name, kinds)
        if path is None:
            return

        def done(_written: object) -> None:
            context.messages.say(self.tr("Saved: {name}").format(name=path.name))

        context.jobs.start(lambda _progress: write(path), done=done)

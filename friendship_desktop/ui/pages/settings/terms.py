"""Terms and vacations of the school years."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.timetable import PeriodKind
from friendship_desktop.services.calendar.terms import TITLE_LIMIT, PeriodDraft, PeriodRow
from friendship_desktop.services.teaching import academic_year
from friendship_desktop.texts import Texts
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.sheet import SheetDialog
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.settings.section import Section, nothing_refused
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.undoing import undo
from friendship_desktop.ui.widgets.boxes import put
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

CONTEXT = "TermsSection"
SUMMER = 7
"""From July on the next school year is prepared."""


class PeriodDialog(SheetDialog):
    """One term or vacation: kind, name, first and last day."""

    def __init__(self, section: TermsSection, row: PeriodRow | None) -> None:
        title = self.tr("A term or a vacation")
        super().__init__(title, self.tr("Save"), self.tr("Cancel"), section)
        self._section, self._row = section, row
        kinds = [(section.kind_name(kind), kind) for kind in PeriodKind]
        self.add_choice("kind", self.tr("&Kind"), kinds, row.kind if row else PeriodKind.VACATION)
        self.add_line("title", self.tr("&Name"), row.title if row else "", TITLE_LIMIT)
        first, last = (row.starts_on, row.ends_on) if row else (None, None)
        self.add_date("starts_on", self.tr("&First day"), first, needed=True)
        self.add_date("ends_on", self.tr("&Last day"), last, needed=True)

    @override
    def submit(self) -> None:
        typed = self.values()
        draft = PeriodDraft(**{**typed, "kind": PeriodKind(typed["kind"])})
        if self._section.store(self._row, draft, self._refuse):
            self.accept()

    def _refuse(self, error: UserError) -> bool:
        self.tell(error, self._section.context.messages.explain)
        return True


class TermsSection(Section):
    """A table one can add to, correct and shorten; the usual year is added at one press."""

    icon = "calendar-clock"

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self._card, self._note = Card(" ", "calendar-clock"), Label("", "muted", wraps=True)
        self.usual, self.add = Button(icon="list-checks"), Button(icon="plus")
        self.edit, self.remove = Button(icon="pencil"), Button(icon="trash-2")
        self.table = RowTable[PeriodRow](self._columns(), CONTEXT, lambda row: row.id)
        self.view = RegistryView(self.table, "terms", context.memory)
        put(
            self._card.body,
            self._note,
            Flow(self.usual, self.add, self.edit, self.remove),
            (self.view, 1),
        )
        self.column.addWidget(self._card, 1)
        self.usual.clicked.connect(self.add_usual)
        self.add.clicked.connect(lambda: self.open_period(None))
        self.edit.clicked.connect(lambda: self.open_period(self.view.current()))
        self.remove.clicked.connect(self.remove_period)
        self.view.opened.connect(self.open_period)
        self.view.selected.connect(self._enable)

    def _columns(self) -> tuple[Column[PeriodRow], ...]:
        return (
            Column(
                "title",
                QT_TRANSLATE_NOOP("TermsSection", "Name"),
                lambda row: row.title,
                strong=True,
            ),
            Column(
                "kind",
                QT_TRANSLATE_NOOP("TermsSection", "Kind"),
                lambda row: self.kind_name(row.kind),
                width=140,
            ),
            Column(
                "starts_on",
                QT_TRANSLATE_NOOP("TermsSection", "First day"),
                lambda row: short_date(row.starts_on),
                sort=lambda row: row.starts_on.isoformat(),
                width=110,
            ),
            Column(
                "ends_on",
                QT_TRANSLATE_NOOP("TermsSection", "Last day"),
                lambda row: short_date(row.ends_on),
                sort=lambda row: row.ends_on.isoformat(),
                width=130,
            ),
        )

    def kind_name(self, kind: PeriodKind) -> str:
        """Name a kind in the language of the screen."""
        return self.tr("Term") if kind is PeriodKind.TERM else self.tr("Vacation")

    # --- showing --------------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        self.table.set_rows(list(self.services.terms.list()))
        self._enable()

    def _enable(self, _row: object = None) -> None:
        has_one = self.view.current() is not None
        self.edit.setEnabled(has_one)
        self.remove.setEnabled(has_one)

    def _year(self) -> int:
        today = self.context.today()
        return today.year if today.month >= SUMMER else academic_year(today)

    # --- changing -------------------------------------------------------------------------------

    def add_usual(self) -> None:
        """Add the usual terms and vacations of the school year, to be checked."""
        terms, actor, year = self.services.terms, self.services.actor, self._year()
        texts = Texts(self.context.language.language)
        if self.save(lambda: terms.add_usual(actor, year, texts), nothing_refused):
            self._say_done(self.tr("Check the days against this year's order of the ministry."))

    def open_period(self, row: PeriodRow | None) -> None:
        """Show one term or vacation to correct, or a new one."""
        dialog = PeriodDialog(self, row)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def store(
        self, row: PeriodRow | None, draft: PeriodDraft, refuse: Callable[[UserError], bool]
    ) -> bool:
        """Save a term or a vacation; a refusal is said in the dialog."""
        terms, actor = self.services.terms, self.services.actor

        def work() -> None:
            if row is None:
                terms.add(actor, draft)
            else:
                terms.change(actor, row.id, draft)

        if not self.save(work, refuse):
            return False
        self.refresh()
        return True

    def remove_period(self) -> None:
        """Take away the line under the cursor."""
        row = self.view.current()
        if row is None:
            return
        terms, actor = self.services.terms, self.services.actor
        if self.save(lambda: terms.remove(actor, row.id), nothing_refused):
            self._say_done(self.tr("Lessons follow the calendar without this line."))

    def _say_done(self, words: str) -> None:
        self.context.messages.say(
            words, action_text=self.tr("Undo"), action=lambda: undo(self.context)
        )
        self.refresh()

    # --- language -------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Terms and vacations")

    @override
    def retranslate(self) -> None:
        self._card.set_title(self.tr("Terms and vacations"))
        self._note.setText(
            self.tr(
                "In a vacation no lesson is expected. As soon as a school year has a term, lessons of that year are expected only within its terms. Marks that are there stay."
            )
        )
        self.usual.setText(self.tr("Add the usual year {year}").format(year=self._year_words()))
        self.usual.setToolTip(
            self.tr("Four terms with their vacations, as they have lain in recent years")
        )
        self.add.setText(self.tr("Add a line…"))
        self.edit.setText(self.tr("Change…"))
        self.remove.setText(self.tr("Remove"))
        self.view.setAccessibleName(self.tr("Terms and vacations"))

    def _year_words(self) -> str:
        return f"{self._year()}–{self._year() + 1}"

"""The calendar: days without lessons and moved working days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import HolidayKind
from friendship_desktop.rules.dates import short_date, weekday_name
from friendship_desktop.rules.reference import label
from friendship_desktop.services.holidays import HolidayDraft, HolidayRow
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.record_fields import CalmCombo
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

CONTEXT = "HolidaysSection"


class HolidayDialog(SheetDialog):
    """One day: date, what kind of day, its name."""

    def __init__(self, section: HolidaysSection, row: HolidayRow | None) -> None:
        title = self.tr("Another day") if row is None else self.tr("A day of the calendar")
        super().__init__(title, self.tr("Save"), self.tr("Cancel"), section)
        self._section, self._row = section, row
        language = section.context.language.language
        day = row.day if row else section.context.today()
        self.add_date("day", self.tr("&Date"), day, needed=True).selectAll()
        kinds = [(label("holiday_kind", kind, language).capitalize(), kind) for kind in HolidayKind]
        self.add_choice("kind", self.tr("&Kind"), kinds, row.kind if row else HolidayKind.PUBLIC)
        self.add_line("name", self.tr("&Name"), row.name(language) if row else "")

    @override
    def submit(self) -> None:
        typed = self.values()
        draft = HolidayDraft(typed["day"], HolidayKind(typed["kind"]), typed["name"])
        if self._section.store(self._row, draft, self._refuse):
            self.accept()

    def _refuse(self, error: UserError) -> bool:
        self.tell(error, self._section.context.messages.explain)
        return True


class HolidaysSection(Section):
    """A table one can add to, correct and shorten."""

    icon = "calendar-days"

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self._card, self._note = Card(" ", "calendar-days"), Label("", "muted", wraps=True)
        self.year = CalmCombo()
        self.add, self.edit = Button(icon="plus"), Button(icon="pencil")
        self.remove = Button(icon="trash-2")
        self.table = RowTable[HolidayRow](self._columns(), CONTEXT, lambda row: row.id)
        self.view = RegistryView(self.table, "holidays", context.memory)
        self._rows: tuple[HolidayRow, ...] = ()
        put(
            self._card.body,
            self._note,
            Flow(self.year, self.add, self.edit, self.remove),
            (self.view, 1),
        )
        self.column.addWidget(self._card, 1)
        self.year.activated.connect(self._filter)
        self.add.clicked.connect(lambda: self.open_day(None))
        self.edit.clicked.connect(lambda: self.open_day(self.view.current()))
        self.remove.clicked.connect(self.remove_day)
        self.view.opened.connect(self.open_day)
        self.view.selected.connect(self._enable)

    def _columns(self) -> tuple[Column[HolidayRow], ...]:
        language = self.context.language
        return (
            Column(
                "day",
                QT_TRANSLATE_NOOP("HolidaysSection", "Date"),
                lambda row: short_date(row.day),
                sort=lambda row: row.day.isoformat(),
                width=100,
            ),
            Column(
                "weekday",
                QT_TRANSLATE_NOOP("HolidaysSection", "Weekday"),
                lambda row: weekday_name(row.day, language.language),
                sort=lambda row: row.day.isoweekday(),
                width=110,
            ),
            Column(
                "name",
                QT_TRANSLATE_NOOP("HolidaysSection", "Name"),
                lambda row: row.name(language.language),
                strong=True,
            ),
            Column(
                "kind",
                QT_TRANSLATE_NOOP("HolidaysSection", "Kind"),
                lambda row: label("holiday_kind", row.kind, language.language),
                width=200,
            ),
        )

    # --- showing --------------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        self._rows = self.services.holidays.list()
        today = self.context.today()
        years = sorted({row.day.year for row in self._rows} | {today.year})
        kept = self.year.currentData()
        self.year.show_items([(str(year), year) for year in years])
        self.year.choose(kept if kept in years else today.year)
        self._filter()

    def _filter(self) -> None:
        year = self.year.currentData()
        self.table.set_rows([row for row in self._rows if row.day.year == year])
        self._enable()

    def _enable(self, _row: object = None) -> None:
        has_one = self.view.current() is not None
        self.edit.setEnabled(has_one)
        self.remove.setEnabled(has_one)

    # --- changing -------------------------------------------------------------------------------

    def open_day(self, row: HolidayRow | None) -> None:
        """Show one day to correct, or a new one."""
        dialog = HolidayDialog(self, row)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def store(self, row: HolidayRow | None, draft: HolidayDraft, refuse: object) -> bool:
        """Save a day; a refusal is said in the dialog."""
        holidays, actor = self.services.holidays, self.services.actor
        language = str(self.context.language.language)

        def work() -> None:
            if row is None:
                holidays.add(actor, draft)
            else:
                holidays.change(actor, row.id, draft, language)

        if not self.save(work, refuse):  # type: ignore[arg-type]
            return False
        self.year.choose(draft.day.year)
        self.refresh()
        self.year.choose(draft.day.year)
        self._filter()
        return True

    def remove_day(self) -> None:
        """Take the day under the cursor out of the calendar."""
        row = self.view.current()
        if row is None:
            return
        holidays, actor = self.services.holidays, self.services.actor
        if self.save(lambda: holidays.remove(actor, row.id), nothing_refused):
            self.context.messages.say(
                self.tr("The day is out of the calendar."),
                action_text=self.tr("Undo"),
                action=lambda: undo(self.context),
            )
            self.refresh()

    # --- language -------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Holidays")

    @override
    def retranslate(self) -> None:
        self._card.set_title(self.tr("Days off and moved working days"))
        self._note.setText(
            self.tr(
                "No lesson is expected on a day off; one that takes place all the same is simply marked. Religious days off and moved days are announced every year: check them."
            )
        )
        self.year.setAccessibleName(self.tr("Year"))
        self.add.setText(self.tr("Add a day…"))
        self.edit.setText(self.tr("Change…"))
        self.remove.setText(self.tr("Remove"))
        self.view.setAccessibleName(self.tr("Days off and moved working days"))

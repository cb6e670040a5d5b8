"""The new school year: what happens to each group, before anything does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from friendship_desktop.rules.reference import items, label
from friendship_desktop.services.new_year.plan import Fate, GroupFate, YearPlan
from friendship_desktop.services.new_year.service import GroupChoice
from friendship_desktop.ui.dialogs.listing import ListDialog
from friendship_desktop.ui.dialogs.record_fields import CalmCombo, date_text
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.tables import Column
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.boxes import down
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.labels import Label, label_of

PILLS = {Fate.GOES_ON: "good", Fate.ENDS: "neutral", Fate.STAYS: "info", Fate.DONE: "neutral"}


class NewYearDialog(ListDialog[GroupFate]):
    """A dry run as a table; each row can be decided otherwise below it."""

    submitted = Signal()
    year_after_wanted = Signal()

    def __init__(
        self,
        plan: YearPlan,
        language: LanguageContext,
        memory: Memory,
        parent: QWidget,
        *,
        is_begun: bool,
    ) -> None:
        """Show a plan; `is_begun` says that the year is there and only the one after can be begun."""
        self._plan, self._language, self._is_begun = plan, language, is_begun
        self._choices: dict[int, GroupChoice] = {}
        self._is_filling = False
        years = f"{plan.from_year + 1}–{plan.from_year + 2}"
        super().__init__(
            self.tr("New school year {years}").format(years=years),
            self.tr(
                "Nothing happens before you press the button, and one undo takes all of it back. Marks and registers of the old groups stay as they are."
            ),
            self._columns(),
            lambda group: group.group_id,
            "NewYearDialog",
            memory,
            parent,
        )
        self._build_editor()
        self.error = Label("", "error", wraps=True)
        self.error.setVisible(False)
        self.add_below(self.error)
        self.summary = Label("", "strong", wraps=True)
        self.doing.addWidget(self.summary)
        self.verb = PrimaryButton(self.tr("Begin {years}").format(years=years), icon="check")
        self.verb.clicked.connect(self.submitted)
        after = f"{plan.from_year + 2}–{plan.from_year + 3}"
        self.year_after = Button(self.tr("Prepare {years} already…").format(years=after))
        self.year_after.clicked.connect(self.year_after_wanted)
        self.year_after.setVisible(is_begun)
        self.buttons.addWidget(self.year_after)
        self.buttons.addWidget(self.verb)
        self.close_button.setText(self.tr("Cancel"))
        running = sum(group.is_running for group in plan.groups)
        if running:
            ahead = self.tr("%n group(s) still have lessons ahead", "", running)
            warning = self.tr(
                "Those lessons go on to their last day, and the groups stay out of the archive until the new year is begun again."
            )
            self.column.insertWidget(2, Banner(f"{ahead}. {warning}", "warning"))
        self.view.selected.connect(self._fill)
        self.show_rows(plan.groups)
        self._fill(self.view.current())
        self._count()

    def choices(self) -> dict[int, GroupChoice]:
        """Give what was decided otherwise than proposed."""
        return dict(self._choices)

    def say(self, sentence: str, group_id: int | None = None) -> None:
        """Say what stood in the way, at the group it is about."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        if group_id is not None:
            self.view.select(group_id)
            self.title.setFocus()

    # --- making ---------------------------------------------------------------------------------

    def _columns(self) -> Sequence[Column[GroupFate]]:
        return (
            Column(
                "group",
                QT_TRANSLATE_NOOP("NewYearDialog", "Group"),
                lambda row: row.old_title,
                sub=lambda row: row.school or "",
            ),
            Column(
                "fate",
                QT_TRANSLATE_NOOP("NewYearDialog", "What happens"),
                lambda _row: "",
                pill=lambda row: (
                    self._fate_text(self._choice(row).fate),
                    PILLS[self._choice(row).fate],
                ),
                width=150,
            ),
            Column(
                "new",
                QT_TRANSLATE_NOOP("NewYearDialog", "In the new year"),
                self._new_title,
                sub=self._new_note,
                width=250,
            ),
            Column(
                "learners",
                QT_TRANSLATE_NOOP("NewYearDialog", "Learners"),
                lambda row: str(row.learners),
                sort=lambda row: row.learners,
                sub=self._left_out,
                width=120,
                right=True,
            ),
        )

    def _build_editor(self) -> None:
        self.what, self.title = CalmCombo(), QLineEdit(maxLength=200)
        self.level, self.age = CalmCombo(), CalmCombo()
        row = QHBoxLayout()
        for text, widget, share in (
            (self.tr("&What happens"), self.what, 3),
            (self.tr("&Title in the new year"), self.title, 5),
            (self.tr("&Level"), self.level, 2),
            (self.tr("&Age"), self.age, 2),
        ):
            row.addLayout(down(label_of(widget, text), widget), share)
        language = self._language.language
        for combo, codes in ((self.level, "language_level"), (self.age, "age_band")):
            combo.show_items(
                [("—", None), *((item.label(language), item.code) for item in items(codes))]
            )
        for combo in (self.what, self.level, self.age):
            combo.activated.connect(self._decide)
        self.title.textEdited.connect(self._decide)
        self.add_below(row)

    # --- words ----------------------------------------------------------------------------------

    def _fate_text(self, fate: Fate) -> str:
        match fate:
            case Fate.GOES_ON:
                return self.tr("goes on")
            case Fate.ENDS:
                return self.tr("into the archive")
            case Fate.STAYS:
                return self.tr("stays as it is")
            case Fate.DONE:
                return self.tr("goes on already")

    def _choice(self, row: GroupFate) -> GroupChoice:
        proposed = GroupChoice(row.fate, row.title, row.level, row.age_band)
        return self._choices.get(row.group_id, proposed)

    def _new_title(self, row: GroupFate) -> str:
        choice = self._choice(row)
        return choice.title if choice.fate is Fate.GOES_ON else "—"

    def _new_note(self, row: GroupFate) -> str:
        choice, language = self._choice(row), self._language.language
        if choice.fate is not Fate.GOES_ON:
            return self.tr("lessons are still ahead") if row.is_running else ""
        parts = [
            label("language_level", choice.level, language) if choice.level else "",
            label("age_band", choice.age_band, language) if choice.age_band else "",
            self.tr("from {day}").format(day=date_text(row.starts_on)),
        ]
        return " · ".join(filter(None, parts))

    def _left_out(self, row: GroupFate) -> str:
        left = row.guests + row.left_out
        return self.tr("and %n left out", "", left) if left else ""

    # --- deciding -------------------------------------------------------------------------------

    def _fill(self, row: GroupFate | None) -> None:
        self._is_filling = True
        fates = [Fate.GOES_ON, Fate.ENDS, Fate.STAYS]
        if row is not None and row.is_continued:
            fates = [Fate.DONE] if row.fate is Fate.DONE else [Fate.ENDS, Fate.STAYS]
        self.what.show_items([(self._fate_text(fate), fate) for fate in fates])
        if row is not None:
            choice = self._choice(row)
            self.what.choose(choice.fate)
            self.title.setText(choice.title)
            self.level.choose(choice.level)
            self.age.choose(choice.age_band)
        self._enable(row)
        self._is_filling = False

    def _enable(self, row: GroupFate | None) -> None:
        goes_on = row is not None and self._choice(row).fate is Fate.GOES_ON
        self.what.setEnabled(row is not None and row.fate is not Fate.DONE)
        for widget in (self.title, self.level, self.age):
            widget.setEnabled(goes_on)

    def _decide(self) -> None:
        row = self.view.current()
        if row is None or self._is_filling:
            return
        self._choices[row.group_id] = GroupChoice(
            Fate(self.what.currentData()),
            self.title.text(),
            self.level.currentData(),
            self.age.currentData(),
        )
        self._enable(row)
        self.say("")
        self.view.viewport().update()
        self._count()

    def _count(self) -> None:
        rows = [(row, self._choice(row).fate) for row in self._plan.groups]
        going = [row for row, fate in rows if fate is Fate.GOES_ON]
        ending = sum(fate is Fate.ENDS for _row, fate in rows)
        self.verb.setEnabled(bool(going) or bool(ending))
        if not going and not ending:
            said = self.tr("There is nothing to do for the new school year.")
            if self._is_begun:
                said = self.tr("This school year is begun already: nobody is carried over twice.")
            self.summary.setText(said)
            return
        parts = (
            self.tr("%n group(s) go on", "", len(going)),
            self.tr("%n learner(s) move up", "", sum(row.learners for row in going)),
            self.tr("%n group(s) end", "", ending),
        )
        self.summary.setText(" · ".join(parts))

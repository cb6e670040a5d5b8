"""Who a volunteer is: areas, languages, usual times, skills; one sheet for registering and for changing."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.rules.names import split_name
from friendship_desktop.rules.reference import items
from friendship_desktop.rules.timetable import Slot
from friendship_desktop.rules.volunteering import hours_text
from friendship_desktop.services.volunteers.card_writing import (
    SKILLS_LENGTH,
    Free,
    Speaks,
    VolunteerDraft,
)
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.form_dialog import TEXT_LENGTH
from friendship_desktop.ui.dialogs.group_slots import SlotsEditor
from friendship_desktop.ui.dialogs.record_fields import FieldProblem, FindPeople, PersonEdit
from friendship_desktop.ui.dialogs.sheet import StayDialog
from friendship_desktop.ui.dialogs.tick_table import CHECKED, UNCHECKED

CODE = int(Qt.ItemDataRole.UserRole)
HOURS = re.compile(r"\d{1,5}(?:[.,](?:25|5|50|75))?")
SPEAKS, INTERPRETS = 1, 2


def quarters_of(text: str) -> int | None:
    """Read hours like 2, 2,5 or 1,25 as quarter-hours; None when they cannot be read."""
    bare = "".join(text.split())
    return round(float(bare.replace(",", ".")) * 4) if HOURS.fullmatch(bare) else None


def quarters(text: str) -> int:
    """Read hours as quarter-hours (FieldProblem)."""
    found = quarters_of(text)
    if found is None:
        raise FieldProblem("hours")
    return found


def _quarters_or_none(text: str) -> int:
    return quarters(text or "0")


class VolunteerDialog(StayDialog):
    """Registers somebody, from the registry or new, or changes what is known; connect `submitted`."""

    def __init__(
        self,
        title: str,
        verb: str,
        language: Language,
        draft: VolunteerDraft,
        parent: QWidget,
        find: FindPeople | None = None,
    ) -> None:
        """`find` looks people up; without it the person is fixed already."""
        super().__init__(title, verb, parent)
        self._left_on = draft.left_on
        self._language = language
        self.person = PersonEdit()
        self.birth = QLineEdit()
        self.scroll_fields()
        if find is not None:
            self._ask_person(find)
        self.areas, self.languages = self._areas(draft), self._languages(draft)
        self.beside(
            [("", self.tr("&Areas (Space ticks)"), self.areas)],
            [("", self.tr("&Languages"), self.languages)],
        )
        self.times = SlotsEditor(language)
        self.times.retranslate(language)
        self.times.show_slots(
            tuple(Slot(one.weekday, one.starts_at, one.ends_at) for one in sorted(draft.times))
        )
        self.add_field(self.tr("&When they usually can"), self.times)
        self.name_field("times", self.times)
        self._ask_more(draft)
        self.fit(760, 690)

    def _ask_more(self, draft: VolunteerDraft) -> None:
        self.skills = QLineEdit(draft.skills, maxLength=SKILLS_LENGTH)
        self.platform = QLineEdit(draft.platform_id, maxLength=TEXT_LENGTH)
        self.day = self.add_date(
            "registered_on", self.tr("&Volunteer since"), draft.registered_on, needed=True
        )
        self.brought = QLineEdit(hours_text(draft.quarters_brought_forward, self._language))
        brought = self.tr("&Hours served before the House kept them here")
        wrong = self.tr("Type hours in quarters, as 12.25.")
        self.beside(
            [
                ("skills", self.tr("&Skills"), self.skills),
                ("platform_id", self.tr("&Number on a volunteers' platform"), self.platform),
            ],
            [("brought_forward", brought, self.brought, _quarters_or_none, "", wrong)],
        )

    def _ask_person(self, find: FindPeople) -> None:
        self.person.search_with(find)
        self.person.setPlaceholderText(self.tr("Surname, given name, patronymic"))
        self.beside(
            [("person", self.tr("&Person, known or new"), self.person)],
            [("birth", self.tr("Date of &birth"), self.birth)],
        )
        self.name_field("surname", self.person)
        self.birth.setPlaceholderText(self.tr("only for somebody new, as 12.05.2010"))
        self.person.settled.connect(self._note_known)

    def _note_known(self) -> None:
        self.birth.setEnabled(self.person.proposal() is None)

    def _areas(self, draft: VolunteerDraft) -> QListWidget:
        areas = QListWidget()
        for item in items("volunteer_area"):
            line = QListWidgetItem(item.label(self._language))
            if item.extra.get("min_age"):
                line.setText(self.tr("{area} — from 18 only").format(area=line.text()))
            line.setData(CODE, item.code)
            line.setCheckState(CHECKED if item.code in draft.areas else UNCHECKED)
            areas.addItem(line)
        areas.setCurrentRow(0)
        areas.setMinimumHeight(theme.px(170))
        return areas

    def _languages(self, draft: VolunteerDraft) -> QTableWidget:
        spoken = {one.language: one.interprets for one in draft.languages}
        # those spoken stand first, so that nobody looks for them
        rows = sorted(items("language"), key=lambda item: item.code not in spoken)
        table = QTableWidget(len(rows), 3)
        table.setHorizontalHeaderLabels(
            [self.tr("Language"), self.tr("Speaks"), self.tr("Interprets")]
        )
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for number, item in enumerate(rows):
            name = QTableWidgetItem(item.label(self._language))
            name.setData(CODE, item.code)
            table.setItem(number, 0, name)
            for column, is_on in (
                (SPEAKS, item.code in spoken),
                (INTERPRETS, spoken.get(item.code, False)),
            ):
                tick = QTableWidgetItem()
                tick.setCheckState(CHECKED if is_on else UNCHECKED)
                tick.setData(int(Qt.ItemDataRole.AccessibleTextRole), name.text())
                table.setItem(number, column, tick)
        table.setMinimumHeight(theme.px(170))
        table.itemChanged.connect(self._follow_tick)
        return table

    def _follow_tick(self, item: QTableWidgetItem) -> None:
        """Whoever interprets speaks; whoever does not speak does not interpret."""
        row, is_on = item.row(), item.checkState() == CHECKED
        if item.column() == INTERPRETS and is_on:
            self._tick(row, SPEAKS).setCheckState(CHECKED)
        elif item.column() == SPEAKS and not is_on:
            self._tick(row, INTERPRETS).setCheckState(UNCHECKED)

    def _tick(self, row: int, column: int) -> QTableWidgetItem:
        item = self.languages.item(row, column)
        if item is None:
            raise IndexError(row)
        return item

    # --- what was entered -----------------------------------------------------------------------

    def who(self) -> int | dict[str, Any]:
        """Give the person of the registry, or the fields of a new one."""
        person = self.person.person()
        if isinstance(person, int):
            return person
        name = split_name(person or "")
        return {
            "surname": name.surname,
            "given_name": name.given_name,
            "patronymic": name.patronymic,
            "birth": self.birth.text(),
        }

    def draft(self) -> VolunteerDraft:
        """Give what was entered, once submitted."""
        areas = (self.areas.item(row) for row in range(self.areas.count()))
        speaks = [
            Speaks(
                str(self._tick(row, 0).data(CODE)),
                self._tick(row, INTERPRETS).checkState() == CHECKED,
            )
            for row in range(self.languages.rowCount())
            if self._tick(row, SPEAKS).checkState() == CHECKED
        ]
        times = self.times.slots() or ()
        return VolunteerDraft(
            registered_on=self.value("registered_on"),
            areas=frozenset(str(one.data(CODE)) for one in areas if one.checkState() == CHECKED),
            languages=frozenset(speaks),
            times=frozenset(Free(one.weekday, one.starts_at, one.ends_at) for one in times),
            skills=self.skills.text(),
            platform_id=self.platform.text(),
            quarters_brought_forward=self.value("brought_forward"),
            left_on=self._left_on,
        )

    @override
    def is_right(self) -> bool:
        return super().is_right() and self.times.is_right()

"""The fields of a study group of any kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from friendship_desktop.rules.codes import GroupKind, LanguageLevel
from friendship_desktop.rules.timetable import Slot
from friendship_desktop.services.group_fields import CLEANERS
from friendship_desktop.services.taught import guess
from friendship_desktop.texts import Language
from friendship_desktop.ui.dialogs.group_slots import SlotsEditor
from friendship_desktop.ui.dialogs.record_fields import (
    CalmCombo,
    FindPeople,
    PersonEdit,
    half_hours_of,
    number_of,
)
from friendship_desktop.ui.dialogs.record_form import Explain, RecordForm
from friendship_desktop.ui.forms.group_form import Ui_GroupForm

Names = Sequence[tuple[str, object]]
GUESSED = ("kind", "language_code", "level")


def hours_text(half_hours: int | None) -> str:
    """Write half academic hours as a field shows them: 64 or 1,5."""
    if half_hours is None:
        return ""
    return f"{half_hours // 2},5" if half_hours % 2 else str(half_hours // 2)


def year_text(year: int) -> str:
    """Write an academic year by the year it begins in: 2026–2027."""
    return f"{year}–{year + 1}"


def level_name(code: str, label: str) -> str:
    """Name a level with its letter: A1 · basic."""
    return label if code == LanguageLevel.NONE else f"{code} · {label}"


class GroupForm(RecordForm):
    """What is taught, where, when and by whom; only what is taught is needed."""

    def __init__(
        self,
        explain: Explain,
        language: Language,
        find_people: FindPeople | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """With `find_people` the form is for a new group: it asks for a teacher and guesses."""
        super().__init__(CLEANERS, explain, parent)
        self._ui = Ui_GroupForm()
        self._ui.setupUi(self)
        self.slots_editor = SlotsEditor(language)
        self._ui.slots_cell.addWidget(self.slots_editor)
        self._ui.slots_label.setBuddy(self.slots_editor)
        self._is_new = find_people is not None
        self._untouched = set(GUESSED)
        self._take_fields()
        if find_people is not None:
            self._be_new(find_people)
        self.slots_editor.changed.connect(self.typed)
        self._order_tabs()
        self.retranslate(language)

    def _take_fields(self) -> None:
        for name in ("title", "kind", "language_code", "level", "school_id", "room"):
            self.add_field(self._ui, name)
        self.add_field(self._ui, "capacity", number_of)
        if self._is_new:
            self.add_field(self._ui, "teacher")
        self.add_field(self._ui, "academic_year")
        for name in ("starts_on", "ends_on"):
            self.add_date(self._ui, name)
        self.add_field(self._ui, "status")
        self.add_field(self._ui, "age_band")
        self.add_field(self._ui, "planned_half_hours", half_hours_of, hours_text)
        if not self._is_new:
            self.add_field(self._ui, "lesson_half_hours", half_hours_of, hours_text)
        ui = self._ui
        ui.teacher_label.setVisible(self._is_new)
        ui.teacher_edit.setVisible(self._is_new)
        # a new group takes the length of its lessons from its first time
        ui.lesson_half_hours_label.setVisible(not self._is_new)
        ui.lesson_half_hours_edit.setVisible(not self._is_new)

    def _be_new(self, find_people: FindPeople) -> None:
        self.teacher.search_with(find_people)
        self._ui.title_edit.textEdited.connect(self._guess)
        for name in GUESSED:
            combo = self.edit(name)
            if isinstance(combo, CalmCombo):
                combo.activated.connect(lambda _n, touched=name: self._untouched.discard(touched))

    @property
    def teacher(self) -> PersonEdit:
        """The field in which the teacher of a new group is typed."""
        edit: PersonEdit = self._ui.teacher_edit
        return edit

    def offer(self, *, schools: Names, rooms: Sequence[str], years: Sequence[int]) -> None:
        """Offer the schools, rooms and academic years there are."""
        self.show_names("school_id", schools)
        self.show_names("room", [(room, room) for room in rooms])
        self.show_names("academic_year", [(year_text(year), year) for year in years])

    def keep_kind(self) -> None:
        """Guess the kind no more: it is given by where the group is made."""
        self._untouched.discard("kind")

    def show_slots(self, slots: tuple[Slot, ...]) -> None:
        """Show the weekly times of the group."""
        self.slots_editor.show_slots(slots)

    @override
    def is_right(self) -> bool:
        fields_right = super().is_right()
        return self.slots_editor.is_right() and fields_right

    @override
    def say(self, name: str, sentence: str) -> bool:
        if name == "slots":
            self.slots_editor.say(sentence)
            return True
        return super().say(name, sentence)

    @override
    def state(self) -> dict[str, Any]:
        slots = self.slots_editor.slots() or ()
        times = [[slot.weekday, slot.starts_at, slot.ends_at] for slot in slots]
        return {**super().state(), "slots": times}

    @override
    def restore(self, state: Mapping[str, Any]) -> None:
        super().restore({name: typed for name, typed in state.items() if name != "slots"})
        if "slots" in state:
            self.show_slots(tuple(Slot(*numbers) for numbers in state["slots"]))
        self._untouched.clear()

    def retranslate(self, language: Language) -> None:
        """Put the words in the language of the screen."""
        self._ui.retranslateUi(self)
        none = self.tr("Not stated")
        self.show_codes("kind", "group_kind", language)
        self.show_codes("language_code", "language", language, none)
        self.show_codes("level", "language_level", language, none, naming=level_name)
        self.show_codes("status", "group_status", language)
        self.show_codes("age_band", "age_band", language, self.tr("Any age"))
        self.slots_editor.retranslate(language)
        self.name_fields()

    def _order_tabs(self) -> None:
        self.slots_editor.follow(self._ui.teacher_edit if self._is_new else self._ui.capacity_edit)

    def _guess(self, title: str) -> None:
        said = guess(title)
        guessed = {
            "kind": None if said.kind is GroupKind.OTHER else said.kind,
            "language_code": said.language_code,
            "level": said.level,
        }
        for name in self._untouched:
            combo = self.edit(name)
            if isinstance(combo, CalmCombo) and guessed[name] is not None:
                combo.choose(guessed[name])

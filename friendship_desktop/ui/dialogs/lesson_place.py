"""When, where and by whom a lesson is given; clashes are said while it is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QRadioButton, QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.dates import DateProblem, parse_date, weekday_name
from friendship_desktop.services.calendar.clashes import Clash
from friendship_desktop.services.calendar.lessons import TeacherChoice
from friendship_desktop.services.calendar.places import REASON_LIMIT, LessonPlace
from friendship_desktop.texts import Language
from friendship_desktop.ui.dialogs.clash_words import ClashWords
from friendship_desktop.ui.dialogs.group_slots import minutes_of, time_text
from friendship_desktop.ui.dialogs.record_fields import CalmCombo, NameCombo
from friendship_desktop.ui.dialogs.sheet import SheetDialog
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down
from friendship_desktop.ui.widgets.labels import Label


@dataclass(frozen=True, slots=True)
class LessonMove:
    """What was entered: the place, whether for every week from there on, and why in spite of a clash."""

    place: LessonPlace
    weekly: bool
    reason: str


@dataclass(frozen=True, slots=True)
class LessonOffer:
    """What the dialog begins with and offers."""

    title: str
    verb: str
    place: LessonPlace
    rooms: Sequence[str]
    teachers: Sequence[TeacherChoice]
    language: Language
    with_weekly: bool = False
    weekly: bool = False
    groups: Sequence[tuple[str, int]] = ()
    """For a lesson to be added: the groups to choose from."""


Check = Callable[[LessonMove, int | None], Sequence[Clash]]
Save = Callable[[LessonMove, int | None], object]


class LessonPlaceDialog(SheetDialog):
    """Moves a lesson, makes one up or adds one; it closes only when the change is saved."""

    def __init__(
        self,
        offer: LessonOffer,
        check: Check,
        save: Save,
        explain: Callable[[UserError], str],
        parent: QWidget,
    ) -> None:
        super().__init__(offer.title, offer.verb, self.tr("Cancel"), parent)
        self._check, self._save, self._explain = check, save, explain
        self._language = offer.language
        self._clashes: Sequence[Clash] = ()
        self._length = offer.place.ends_at - offer.place.starts_at
        self._weekday = Label("", "muted")
        self.once, self.always = QRadioButton(), QRadioButton()
        self._warning = Label("", "error", wraps=True)
        self._add_fields(offer)
        self._connect()
        self.look()

    def _add_fields(self, offer: LessonOffer) -> None:
        place = offer.place
        self.group = CalmCombo()
        if offer.groups:
            self.group = self.add_choice("group", self.tr("&Group"), offer.groups, None)
        self.day = self.add_date("day", self.tr("&Day"), place.day, needed=True)
        self.day.selectAll()
        self.fields.addRow(self._weekday)
        self.start = self.add_time("starts_at", self.tr("&Beginning"), place.starts_at, needed=True)
        self.end = self.add_time("ends_at", self.tr("&End"), place.ends_at, needed=True)
        self.room = self.add("room", self.tr("&Room"), CalmCombo())
        self.room.setEditable(True)
        self.room.show_items([(name, name) for name in offer.rooms])
        self.room.setEditText(place.room or "")
        self.teacher = self.add("teacher", self.tr("&Teacher of this lesson"), NameCombo())
        none: list[tuple[str, object]] = [(self.tr("— not named —"), None)]
        self.teacher.show_items([*none, *((one.name, one.person_id) for one in offer.teachers)])
        self.teacher.choose(place.teacher_id)
        self._add_scope(offer)
        self.fields.addRow(self._warning)
        label = self.tr("Rea&son why it takes place all the same")
        self.reason = self.add_line("reason", label, "", REASON_LIMIT)

    def _connect(self) -> None:
        self.start.editingFinished.connect(self._move_end)
        for line in (self.day, self.start, self.end):
            line.editingFinished.connect(self.look)
        for combo in (self.room, self.teacher, self.group):
            combo.activated.connect(self.look)
        self.once.toggled.connect(self.look)

    def _add_scope(self, offer: LessonOffer) -> None:
        self.once.setText(self.tr("This lesson &only"))
        self.always.setText(self.tr("Every &week from this day"))
        (self.always if offer.weekly else self.once).setChecked(True)
        scope = QWidget()
        down(across(self.once, self.always, STRETCH, gap=16), on=scope, around=(0, 6, 0, 0))
        scope.setVisible(offer.with_weekly)
        self.fields.addRow(scope)

    # --- what was entered -----------------------------------------------------------------------

    def draft(self) -> LessonMove | None:
        """Give what was entered, or None while a day or a time cannot be read."""
        day = parse_date(self.day.text())
        start, end = minutes_of(self.start.text()), minutes_of(self.end.text())
        if isinstance(day, DateProblem) or start is None or end is None:
            return None
        named = self.teacher.chosen()
        place = LessonPlace(
            day,
            start,
            end,
            self.room.currentText().strip() or None,
            named if isinstance(named, int) else None,
            named if isinstance(named, str) else "",
        )
        return LessonMove(place, self.always.isChecked(), self.reason.text())

    def look(self) -> None:
        """Say the weekday, and what is in the way of the lesson there."""
        draft = self.draft()
        self._clashes = ()
        self._weekday.setText("")
        if draft is not None:
            name = weekday_name(draft.place.day, self._language)
            self._weekday.setText(name[:1].upper() + name[1:])
            if draft.place.ends_at > draft.place.starts_at:
                self._clashes = self._check(draft, self.group.currentData())
        lines = ClashWords().lines(self._clashes)
        self._warning.setText("\n".join(lines))
        self._warning.setVisible(bool(lines))
        self._show_reason(is_wanted=bool(lines))

    def _show_reason(self, *, is_wanted: bool) -> None:
        label = self.fields.labelForField(self.reason)
        for widget in (self.reason, label):
            if widget is not None:
                widget.setVisible(is_wanted)

    def _move_end(self) -> None:
        start = minutes_of(self.start.text())
        if start is not None:
            self.start.setText(time_text(start))
            self.end.setText(time_text(min(start + self._length, 24 * 60)))

    # --- saving ---------------------------------------------------------------------------------

    @override
    def submit(self) -> None:
        draft = self.draft()
        if draft is not None:
            self.save(lambda: self._save(draft, self.group.currentData()), self._explain)

    @override
    def tell(self, error: UserError, explain: Callable[[UserError], str]) -> None:
        self.look()
        if error.details.get("field") == "reason":
            self._show_reason(is_wanted=True)
        super().tell(error, explain)

"""The card of one event: preparation, participants, result, photographs and media."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.rules.reference import label
from friendship_desktop.services.events.views import (
    EventCard,
    Mention,
    Participant,
    Photo,
    Task,
    in_language,
)
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.event_words import EventWords
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.buttons import Button, IconButton, LinkButton, PrimaryButton
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import IconLabel, Label, Line
from friendship_desktop.ui.widgets.pills import Pill

if TYPE_CHECKING:
    from friendship_desktop.ui.context import PageContext

THUMB = 64  # pixels at 100 %
STATUS_TINTS = {"planned": "info", "held": "good", "cancelled": "error", "moved": "warning"}


class CardPane(QFrame):
    """Shows one event; what is asked for here is done by the page's acts."""

    ticked = Signal(int, bool)
    asked = Signal(str)
    """What was asked for: check_in, note, edit, tasks, result, people, remove_people, photo, mention, more."""
    photo_asked = Signal(str, int)
    """A photograph is to be removed ("remove") or its consent turned round ("consent")."""
    mention_removed = Signal(int)

    def __init__(self, context: PageContext[Any]) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._context, self.words = context, EventWords(context.language)
        self.card: EventCard | None = None
        self._empty = EmptyState("calendar-days")
        self._kind, self._status = Pill("", "info"), Pill("", "neutral")
        self._title = Label("", "title", wraps=True)
        self._when, self._place = Label("", "muted", wraps=True), Label("", "muted", wraps=True)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.check_in, self.note = PrimaryButton(icon="user-check"), Button(icon="printer")
        self.more = Button(icon="ellipsis")
        self._body = QWidget()
        self._lay_out()
        for button, what in ((self.check_in, "check_in"), (self.note, "note"), (self.more, "more")):
            button.clicked.connect(lambda _checked=False, asked=what: self.asked.emit(asked))

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12))
        outer.addWidget(self._empty)
        outer.addWidget(self._body, 1)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(Flow(self._kind, self._status))
        for text in (self._title, self._when, self._place):
            column.addWidget(text)
        column.addSpacing(theme.px(4))
        self._plan, self._result, self._photos = _Sheet(), _Sheet(), _Sheet()
        self._people = PeopleTab(self._context, self.words, self.asked.emit)
        for page in (self._plan, self._people, self._result, self._photos):
            self.tabs.addTab(page, "")
        column.addWidget(self.tabs, 1)
        column.addWidget(Flow(self.check_in, self.note, self.more))
        self._body.setVisible(False)

    def selected_people(self) -> list[int]:
        """Give the participants chosen in the list."""
        return [one.id for one in self._people.view.selected_rows()]

    def show_card(self, card: EventCard | None) -> None:
        """Show another event, the same again, or none."""
        self.card = card
        self._empty.setVisible(card is None)
        self._body.setVisible(card is not None)
        if card is not None:
            self._head(card)
            self._fill_plan(card)
            self._people.show_people(card)
            self._fill_result(card)
            self._fill_photos(card)
            self._name_tabs(card)

    def _name_tabs(self, card: EventCard) -> None:
        number = card.row.participants
        count = len(card.participants) if number is None else number
        people = self.tr("Participants")
        names = (
            self.tr("Preparation"),
            f"{people} {self._context.language.number(count)}" if count else people,
            self.tr("Result"),
            self.tr("Photos"),
        )
        for place, name in enumerate(names):
            self.tabs.setTabText(place, name)

    def _head(self, card: EventCard) -> None:
        row = card.row
        self._kind.show_state(self.words.kind(row), "info")
        self._status.show_state(self.words.status(row), STATUS_TINTS[row.status])
        self._title.setText(row.title(self.words.code))
        self._when.setText(self.words.when(row))
        place = row.place
        if card.room_capacity:
            seats = self.tr("%n seat(s)", "", card.room_capacity)
            place = f"{place} · {seats}"
        self._place.setText(place)
        self._place.setVisible(bool(place))
        is_over = row.status == "cancelled"
        self.check_in.setEnabled(not is_over)

    def _fill_plan(self, card: EventCard) -> None:
        row, sheet, get = card.row, self._plan, card.fields.get
        sheet.clear()
        if card.cancel_reason:
            sheet.fact(self.tr("Cancelled because"), card.cancel_reason)
        if row.repeats_id:
            sheet.fact(self.tr("Series"), self.tr("one of several"))
        sheet.fact(self.tr("Organisers"), self.words.organiser(row))
        taking = [one for one in card.associations if not one.is_organiser]
        code = self.words.code
        sheet.fact(
            self.tr("Take part"),
            ", ".join(in_language(one.name_kk, one.name_ru, code) for one in taking),
        )
        sheet.fact(self.tr("Responsible"), row.responsible)
        themes = [label("event_theme", one, code) for one in card.themes]
        sheet.fact(self.tr("Themes"), ", ".join(themes))
        for kind, word in (
            ("partner", self.tr("Partners")),
            ("guest", self.tr("Guests of honour")),
            ("speaker", self.tr("Speakers")),
        ):
            sheet.fact(word, ", ".join(one.name for one in card.guests if one.kind == kind))
        sheet.fact(self.tr("Goal"), in_language(get("goal_kk"), get("goal_ru"), code))
        budget = get("budget_tenge")
        if budget is not None:
            funding = label("funding", str(get("funding")), code) if get("funding") else ""
            money = self.tr("{sum} tenge").format(sum=self._context.language.number(budget))
            sheet.fact(self.tr("Budget"), " · ".join(filter(None, (money, funding))))
        self._fill_tasks(card.tasks)

    def _fill_tasks(self, tasks: Sequence[Task]) -> None:
        sheet = self._plan
        done = sum(one.is_done for one in tasks)
        words = self.tr("Tasks: {done} of {all}").format(done=done, all=len(tasks))
        sheet.heading("list-checks", words if tasks else self.tr("Tasks"))
        today = self._context.today()
        for task in tasks:
            due = self._context.language.day_month(task.due)
            box = QCheckBox()
            box.setAccessibleName(f"{task.title}, {due}")
            box.setChecked(task.is_done)
            is_late = not task.is_done and task.due < today
            if is_late:
                box.setToolTip(self.tr("The day for it has gone by"))
            box.toggled.connect(lambda checked, number=task.id: self.ticked.emit(number, checked))
            late = Pill(self.tr("overdue"), "warning") if is_late else None
            sheet.add(_ticked(box, f"{task.title} · {due}"), late)
        sheet.add(self._link(self.tr("Change the checklist…"), "tasks"))

    def _link(self, text: str, what: str) -> LinkButton:
        link = LinkButton(text)
        link.clicked.connect(lambda: self.asked.emit(what))
        link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return link

    def _fill_result(self, card: EventCard) -> None:
        sheet, get, number = self._result, card.fields.get, self._context.language.number
        sheet.clear()
        code = self.words.code
        sheet.fact(self.tr("Participants"), self.words.counted(card))
        for name, word in (
            ("children", self.tr("of them children")),
            ("youth", self.tr("of them youth, 14–35")),
            ("women", self.tr("of them women")),
            ("questions_raised", self.tr("Questions raised")),
            ("questions_solved", self.tr("of them solved")),
            ("questions_forwarded", self.tr("of them forwarded")),
        ):
            count = get(name)
            if count is not None:
                sheet.fact(word, number(count))
        if card.note_number is not None and card.note_dated is not None:
            dated = self._context.language.date(card.note_dated)
            words = self.tr("No. {number} of {day}")
            sheet.fact(self.tr("Note F-04"), words.format(number=card.note_number, day=dated))
        summary = in_language(get("summary_kk"), get("summary_ru"), code)
        results = in_language(get("results_kk"), get("results_ru"), code)
        for text in (summary, results):
            if text:
                sheet.add(Label(text, wraps=True))
        sheet.add(self._link(self.tr("Write down the result…"), "result"))

    def _fill_photos(self, card: EventCard) -> None:
        sheet = self._photos
        sheet.clear()
        sheet.heading("image", self.tr("Photos: {count} of 10").format(count=len(card.photos)))
        for photo in card.photos:
            sheet.add(self._photo(photo))
        sheet.add(self._link(self.tr("Add photos…"), "photo"))
        sheet.heading("file-text", self.tr("Publications"))
        for mention in card.mentions:
            sheet.add(self._mention(mention))
        sheet.add(self._link(self.tr("Add a publication…"), "mention"))

    def _photo(self, photo: Photo) -> QWidget:
        line, row = _row()
        services = self._context.services
        picture, pixmap = QLabel(), QPixmap()
        pixmap.loadFromData(services.event_photos.jpeg(services.actor, photo.id))
        size = QSize(theme.px(THUMB), theme.px(THUMB))
        mode = Qt.TransformationMode.SmoothTransformation
        picture.setPixmap(pixmap.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, mode))
        picture.setAccessibleName(photo.caption or self.tr("Photo"))
        row.addWidget(picture)
        agreed = self.tr("everybody in it agreed to being published")
        box = QCheckBox()
        box.setAccessibleName(agreed)
        box.setToolTip(self.tr("Only such photos go into the note"))
        box.setChecked(photo.consent_checked)
        box.toggled.connect(lambda: self.photo_asked.emit("consent", photo.id))
        words = QVBoxLayout()
        if photo.caption:
            words.addWidget(Label(photo.caption, wraps=True))
        words.addWidget(_ticked(box, agreed))
        row.addLayout(words, 1)
        row.addWidget(
            self._remover(
                lambda: self.photo_asked.emit("remove", photo.id), self.tr("Remove the photo")
            )
        )
        return line

    def _mention(self, mention: Mention) -> QWidget:
        line, row = _row()
        code = self.words.code
        facts = [mention.outlet, label("media_kind", mention.kind, code)]
        facts.append(self._context.language.date(mention.day))
        words = QVBoxLayout()
        words.addWidget(Label(" · ".join(facts), wraps=True))
        if mention.title or mention.link:
            words.addWidget(Label(mention.title or mention.link or "", "muted", wraps=True))
        row.addLayout(words, 1)
        if mention.is_ethnic_media:
            row.addWidget(Pill(self.tr("ethnic media"), "info"))
        remove = self._remover(
            lambda: self.mention_removed.emit(mention.id), self.tr("Remove the publication")
        )
        row.addWidget(remove)
        return line

    def _remover(self, run: Callable[[], object], name: str) -> IconButton:
        button = IconButton("x", name, flat=True)
        button.clicked.connect(lambda: run())  # noqa: PLW0108 - drops the signal's own argument
        return button

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self._empty.show_texts(
            self.tr("No event is chosen"),
            self.tr("Choose an event in the calendar, or plan one on the day under the cursor."),
        )
        self.check_in.setText(self.tr("Check in"))
        self.check_in.setToolTip(self.tr("Note who comes, by name or badge"))
        self.note.setText(self.tr("Event note"))
        self.note.setToolTip(self.tr("Form F-04 in Kazakh and Russian (Ctrl+P)"))
        self.more.setText(self.tr("More"))
        self._people.retranslate()
        self.show_card(self.card)


class PeopleTab(QWidget):
    """The list of an event."""

    def __init__(
        self, context: PageContext[Any], words: EventWords, ask: Callable[[str], object]
    ) -> None:
        super().__init__()
        self._words = words
        self._counted = Label("", "muted", wraps=True)
        columns = (
            Column[Participant](
                "name",
                QT_TRANSLATE_NOOP("PeopleTab", "Name"),
                lambda one: one.name,
                sub=lambda one: " · ".join(
                    filter(None, (one.organisation, words.roles()[one.role]))
                ),
            ),
            Column[Participant](
                "came",
                QT_TRANSLATE_NOOP("PeopleTab", "Came"),
                lambda _one: "",
                sort=lambda one: one.came_at or "",
                pill=lambda one: (self.tr("came"), "good") if one.came_at else None,
                width=84,
            ),
        )
        self.table = RowTable(columns, "PeopleTab", lambda one: one.id)
        self.view = RegistryView(self.table, "event_people", context.memory)
        self.add, self.remove = Button(icon="user-plus"), Button(icon="user-minus")
        self._sheet = Button(icon="printer")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(8), 0, 0)
        column.addWidget(self._counted)
        column.addWidget(Flow(self.add, self.remove, self._sheet))
        column.addWidget(self.view, 1)
        self.add.clicked.connect(lambda: ask("people"))
        self.remove.clicked.connect(lambda: ask("remove_people"))
        self._sheet.clicked.connect(lambda: ask("sign_in"))
        self.view.selected.connect(lambda row: self.remove.setEnabled(row is not None))

    def show_people(self, card: EventCard) -> None:
        """Show the list and what was counted."""
        self.table.set_rows(card.participants)
        words = self.tr("{came} of {listed} on the list came; in all: {all}")
        self._counted.setText(
            words.format(
                came=card.came, listed=len(card.participants), all=self._words.counted(card)
            )
        )
        self.remove.setEnabled(self.view.current() is not None)

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.add.setText(self.tr("Add people…"))
        self.remove.setText(self.tr("Remove from the list"))
        self._sheet.setText(self.tr("Sign-in sheet…"))
        self.view.setAccessibleName(self.tr("List of participants"))


class _Sheet(QScrollArea):
    """Facts and lines one below another, made anew for each event."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clear()

    def clear(self) -> None:
        """Take everything away; the place in the sheet is kept for whoever only ticked a box."""
        held = QWidget()
        held.setProperty("look", "scrolled")
        self._column = QVBoxLayout(held)
        self._column.setContentsMargins(0, theme.px(8), theme.px(6), 0)
        self._column.setSpacing(theme.px(5))
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(theme.px(12))
        self._facts.setVerticalSpacing(theme.px(5))
        self._facts.setColumnStretch(1, 1)
        self._column.addLayout(self._facts)
        self._column.addStretch(1)
        at = self.verticalScrollBar().value()
        self.setWidget(held)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setValue(at)

    def fact(self, name: str, value: str | None) -> None:
        """Add what is known under a name; nothing for what is not known."""
        if not value:
            return
        row = self._facts.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        self._facts.addWidget(Label(name, "muted", wraps=True), row, 0, top)
        self._facts.addWidget(Label(value, wraps=True), row, 1, top)
        self._facts.addWidget(Line(), row + 1, 0, 1, 2)

    def heading(self, icon: str, text: str) -> None:
        """Begin a part."""
        line, row = _row()
        row.setContentsMargins(0, theme.px(8), 0, 0)
        row.addWidget(IconLabel(icon))
        row.addWidget(Label(text, "heading"), 1)
        self.add(line)

    def add(self, widget: QWidget, beside: QWidget | None = None) -> None:
        """Add a line, with something at its right."""
        if beside is not None:
            line, row = _row()
            row.addWidget(widget, 1)
            row.addWidget(beside)
            widget = line
        self._column.insertWidget(self._column.count() - 1, widget)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(120))


class _Words(Label):
    """The words of a box to tick, over several lines; a click on them ticks it."""

    def __init__(self, box: QCheckBox, text: str) -> None:
        super().__init__(text, wraps=True)
        self._box = box
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._box.toggle()


def _ticked(box: QCheckBox, text: str) -> QWidget:
    line, row = _row()
    row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(_Words(box, text), 1)
    return line


def _row() -> tuple[QWidget, QHBoxLayout]:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(8))
    return line, row

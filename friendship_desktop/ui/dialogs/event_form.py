"""The dialogs of an event: its plan, its result, its checklist, a publication, a repetition."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from friendship_desktop.rules.reference import items
from friendship_desktop.services.events.fields import GuestKind, Organiser
from friendship_desktop.services.events.parts import EventParts
from friendship_desktop.services.events.results import MentionDraft
from friendship_desktop.services.events.series import Every
from friendship_desktop.services.events.views import EventCard, Guest, in_language
from friendship_desktop.ui.dialogs.event_words import EventWords
from friendship_desktop.ui.dialogs.fields import FieldsDialog, TickList
from friendship_desktop.ui.dialogs.record_fields import CalmCombo, NameCombo, date_of

if TYPE_CHECKING:
    from friendship_desktop.ui.context import PageContext

Save = Callable[[dict[str, Any]], object]
PARTS = ("themes", "organisers", "taking_part", "partner", "guest", "speaker")


def code_combo(list_name: str, chosen: object, language: str, none: str | None = None) -> CalmCombo:
    """Offer a list of the reference data, with `none` for nothing if given."""
    combo = CalmCombo()
    offered: list[tuple[str, object]] = [] if none is None else [(none, None)]
    combo.show_items([*offered, *((one.label(language), one.code) for one in items(list_name))])
    combo.choose(chosen)
    return combo


def people_text(guests: Sequence[Guest], kind: str) -> str:
    """Write guests of one kind, each on a line: name, then position after a dash."""
    lines = (
        f"{one.name} — {one.position}" if one.position else one.name
        for one in guests
        if one.kind == kind
    )
    return "\n".join(lines)


def people_read(text: str, kind: str) -> list[Guest]:
    """Read guests from such lines."""
    found = []
    for row in text.splitlines():
        name, _dash, position = row.replace(" - ", " — ").partition(" — ")
        if name.strip():
            found.append(Guest(kind, name.strip(), position.strip() or None))
    return found


def parts_of(values: dict[str, Any]) -> EventParts:
    """Take out of a form's values what is no field of the event."""
    taken = {name: values.pop(name) for name in PARTS}
    guests = [guest for kind in GuestKind for guest in people_read(taken[kind], kind)]
    return EventParts(
        themes=taken["themes"],
        organisers=taken["organisers"],
        participants=[one for one in taken["taking_part"] if one not in taken["organisers"]],
        guests=guests,
    )


class EventDialog(FieldsDialog):
    """Everything about the plan of an event; one title, a kind and a day are enough."""

    def __init__(
        self,
        context: PageContext[Any],
        card: EventCard | None,
        save: Save,
        parent: QWidget,
        words: tuple[str, str],
        start: dict[str, Any] | None = None,
    ) -> None:
        """`card` is the event to change, or None for a new one that begins with `start`.

        `words` are the title and the verb of the dialog.
        """
        super().__init__(*words, save, context.messages.explain, parent)
        self.context, self.language = context, str(context.language.language)
        self.start = dict(card.fields) if card is not None else dict(start or {})
        self.card = card
        self._what()
        EventGoalTab(self).fill(self)
        EventGuestsTab(self).fill(self)

    def _what(self) -> None:
        value, language = self.start.get, self.language
        self.add_tab(self.tr("What and when"))
        if self.card is None:
            self._add_template()
        self.add_line("title_kk", self.tr("Title in &Kazakh"), value("title_kk"), 300, wide=True)
        self.add_line("title_ru", self.tr("Title in &Russian"), value("title_ru"), 300, wide=True)
        none = self.tr("Not stated")
        kind = code_combo("event_kind", value("kind"), language)
        self.add("kind", self.tr("K&ind"), kind)
        self.add(
            "format",
            self.tr("&Format"),
            code_combo("event_format", value("format"), language, none),
        )
        self.add_date("starts_on", self.tr("First &day"), value("starts_on"))
        self.add_date("ends_on", self.tr("&Last day, if another"), self._last_day())
        self.add_time("starts_at", self.tr("&Beginning"), value("starts_at"))
        self.add_time("ends_at", self.tr("&End"), value("ends_at"))
        services = self.context.services
        room = NameCombo()
        room.show_items([(name, name) for name in services.lessons.rooms(services.actor)])
        room.setEditText(value("room") or "")
        self.add("room", self.tr("Roo&m of the House"), room)
        self.add_line("place", self.tr("&Place, if elsewhere"), value("place"), 200)
        self.add_line("responsible", self.tr("Resp&onsible"), value("responsible"), 200)

    def _last_day(self) -> Any:
        first, last = self.start.get("starts_on"), self.start.get("ends_on")
        return None if last == first else last

    def _add_template(self) -> None:
        services = self.context.services
        combo = CalmCombo()
        plans = services.event_checklists.templates(services.actor)
        combo.show_items(
            [
                (self.tr("Blank, without a checklist"), None),
                *(
                    (in_language(one.title_kk, one.title_ru, self.language), one.id)
                    for one in plans
                ),
            ]
        )
        combo.setCurrentIndex(0)
        self.add("template_id", self.tr("Begin with &template"), combo, wide=True)

        def follow() -> None:
            plan = next((one for one in plans if one.id == combo.currentData()), None)
            kind = self.field("kind")
            if plan is not None and isinstance(kind, CalmCombo):
                kind.choose(plan.kind)

        combo.currentIndexChanged.connect(follow)


class EventGoalTab(QObject):
    """The tab of an event's goal, money and themes; a context of its own for its mnemonics."""

    def fill(self, dialog: EventDialog) -> None:
        """Add the tab."""
        value, language = dialog.start.get, dialog.language
        dialog.add_tab(self.tr("Goal and money"))
        dialog.add_text("goal_kk", self.tr("&Goal in Kazakh"), value("goal_kk"))
        dialog.add_text("goal_ru", self.tr("G&oal in Russian"), value("goal_ru"))
        dialog.add_text("programme_kk", self.tr("&Programme in Kazakh"), value("programme_kk"))
        dialog.add_text("programme_ru", self.tr("P&rogramme in Russian"), value("programme_ru"))
        dialog.add_number("budget_tenge", self.tr("&Budget, tenge"), value("budget_tenge"))
        funding = code_combo("funding", value("funding"), language, self.tr("Not stated"))
        dialog.add("funding", self.tr("&Funding"), funding)
        dialog.add_line("languages", self.tr("&Languages, codes: kk, ru"), value("languages"), 60)
        themes = TickList()
        offered: list[tuple[str, object]] = [
            (one.label(language), one.code) for one in items("event_theme")
        ]
        themes.offer(offered, dialog.card.themes if dialog.card else ())
        dialog.add("themes", self.tr("&Themes"), themes)


class EventGuestsTab(QObject):
    """The tab of who holds an event and who is invited."""

    def fill(self, dialog: EventDialog) -> None:
        """Add the tab."""
        value, card, services = dialog.start.get, dialog.card, dialog.context.services
        dialog.add_tab(self.tr("Who holds it, guests"))
        combo = CalmCombo()
        combo.show_items(
            [
                (word, code)
                for code, word in EventWords(dialog.context.language).organisers().items()
            ]
        )
        combo.choose(value("organiser_kind") or Organiser.HOUSE)
        dialog.add("organiser_kind", self.tr("&Organiser"), combo)
        dialog.add_line("organiser_name", self.tr("I&ts name"), value("organiser_name"), 200)
        offered: list[tuple[str, object]] = [
            (in_language(one.name_kk, one.name_ru, dialog.language), one.id)
            for one in services.associations.list(services.actor)
        ]
        there = card.associations if card else ()
        for name, label, holds in (
            ("organisers", self.tr("&Associations that hold it"), True),
            ("taking_part", self.tr("Associations that take &part"), False),
        ):
            ticks = TickList()
            ticks.offer(offered, [one.id for one in there if one.is_organiser is holds])
            dialog.add(name, label, ticks)
        guests = card.guests if card else ()
        hint = self.tr("A line each: name — position")
        for kind, label in (
            (GuestKind.PARTNER, self.tr("Part&ners")),
            (GuestKind.GUEST, self.tr("&Guests of honour")),
            (GuestKind.SPEAKER, self.tr("&Speakers")),
        ):
            dialog.add_text(str(kind), label, people_text(guests, kind))
            dialog.field(str(kind)).setToolTip(hint)


class ResultDialog(FieldsDialog):
    """What came of an event: how many, how counted, what was said."""

    def __init__(
        self,
        context: PageContext[Any],
        card: EventCard,
        save: Save,
        parent: QWidget,
        words: tuple[str, str],
    ) -> None:
        super().__init__(*words, save, context.messages.explain, parent)
        value, language = card.fields.get, str(context.language.language)
        self.add_tab(self.tr("How many"))
        self.add_number(
            "participants", self.tr("Participants &in all, in person"), value("participants")
        )
        method = code_combo(
            "counting_method", value("counting_method"), language, self.tr("Not stated")
        )
        if card.came and value("counting_method") is None:
            method.choose("list")
        self.add("counting_method", self.tr("How they were &counted"), method)
        self.add_number("children", self.tr("of them chi&ldren"), value("children"))
        self.add_number("youth", self.tr("of them &youth, 14–35"), value("youth"))
        self.add_number("women", self.tr("of them &women"), value("women"))
        self.add_number(
            "online_views", self.tr("&Views online, counted apart"), value("online_views")
        )
        for name, text in (
            ("questions_raised", self.tr("&Questions raised")),
            ("questions_solved", self.tr("of them &solved")),
            ("questions_forwarded", self.tr("of them &forwarded")),
        ):
            self.add_number(name, text, value(name))
        self.add_tab(self.tr("In words"))
        for name, text in (
            ("summary_kk", self.tr("What happened, in &Kazakh, up to 1500 signs")),
            ("summary_ru", self.tr("What happened, in &Russian, up to 1500 signs")),
            ("results_kk", self.tr("R&esults and proposals in Kazakh")),
            ("results_ru", self.tr("Results and &proposals in Russian")),
        ):
            self.add_text(name, text, value(name), wide=True)


class TasksDialog(FieldsDialog):
    """A checklist as lines: how many days before the event, and what."""

    def __init__(
        self,
        context: PageContext[Any],
        tasks: Sequence[tuple[str, int]],
        save: Callable[[list[tuple[str, int]]], object],
        parent: QWidget,
        words: tuple[str, str],
    ) -> None:
        super().__init__(*words, self._read_and_save, context.messages.explain, parent)
        self._then = save
        self.add_tab(self.tr("Checklist"))
        text = self.tr("A &line each: days before the event, then what; -1 is the day after")
        self.add_text("tasks", text, tasks_text(tasks), wide=True)
        self.field("tasks").setMinimumHeight(self.height() // 2)

    def _read_and_save(self, values: dict[str, Any]) -> object:
        return self._then(tasks_read(values["tasks"]))


def tasks_text(tasks: Sequence[tuple[str, int]]) -> str:
    """Write a checklist as lines."""
    return "\n".join(f"{days} {title}" for title, days in tasks)


def tasks_read(text: str) -> list[tuple[str, int]]:
    """Read a checklist from lines; a line without a number is due on the day itself."""
    found = []
    for row in text.splitlines():
        first, _space, rest = row.strip().partition(" ")
        if first.lstrip("-").isdigit() and rest.strip():
            found.append((rest.strip(), int(first)))
        elif row.strip():
            found.append((row.strip(), 0))
    return found


class TemplateDialog(FieldsDialog):
    """A plan to begin events with."""

    def __init__(
        self,
        context: PageContext[Any],
        card: EventCard,
        save: Save,
        parent: QWidget,
        words: tuple[str, str],
    ) -> None:
        """Begin with the kind and the checklist of an event."""
        super().__init__(*words, save, context.messages.explain, parent)
        language = str(context.language.language)
        self.add_tab(self.tr("Template"))
        self.add_line("title_kk", self.tr("Title in &Kazakh"), card.row.title_kk, 200)
        self.add_line("title_ru", self.tr("Title in &Russian"), card.row.title_ru, 200)
        self.add(
            "kind", self.tr("K&ind"), code_combo("event_kind", card.row.kind, language), wide=True
        )
        tasks = [(task.title, task.days_before) for task in card.tasks]
        text = self.tr("A &line each: days before the event, then what; -1 is the day after")
        self.add_text("tasks", text, tasks_text(tasks), wide=True)
        self.field("tasks").setMinimumHeight(self.height() // 3)


class MentionDialog(FieldsDialog):
    """A publication about an event."""

    def __init__(
        self,
        context: PageContext[Any],
        card: EventCard,
        save: Callable[[MentionDraft], object],
        parent: QWidget,
        words: tuple[str, str],
    ) -> None:
        super().__init__(*words, self._read_and_save, context.messages.explain, parent)
        self._then, self._day = save, card.row.starts_on
        language = str(context.language.language)
        self.add_tab(self.tr("Publication"))
        self.add_line("outlet", self.tr("&Media outlet"), "", 200)
        self.add_date("day", self.tr("&Day"), card.row.starts_on)
        self.add("kind", self.tr("K&ind"), code_combo("media_kind", "site", language))
        self.add(
            "language",
            self.tr("&Language"),
            code_combo("language", None, language, self.tr("Not stated")),
        )
        ethnic = CalmCombo()
        ethnic.show_items([(self.tr("no"), False), (self.tr("yes"), True)])
        ethnic.setCurrentIndex(0)
        self.add("is_ethnic_media", self.tr("&Ethnic media"), ethnic)
        self.add_line("title", self.tr("&Headline"), "", 300, wide=True)
        self.add_line("link", self.tr("Lin&k"), "", 500, wide=True)

    def _read_and_save(self, values: dict[str, Any]) -> object:
        values["day"] = values["day"] or self._day
        return self._then(MentionDraft(**values))


class EventMoveDialog(FieldsDialog):
    """Another day, and other times, for an event."""

    def __init__(
        self,
        context: PageContext[Any],
        card: EventCard,
        save: Save,
        parent: QWidget,
        words: tuple[str, str],
    ) -> None:
        super().__init__(*words, save, context.messages.explain, parent)
        self.add_tab(self.tr("When"))
        self.add_date("starts_on", self.tr("New first &day"), card.row.starts_on)
        self.add_time("starts_at", self.tr("&Beginning"), card.row.starts_at)
        self.add_time("ends_at", self.tr("&End"), card.row.ends_at)


class RepeatDialog(FieldsDialog):
    """How often an event comes again, until when, and without which days."""

    def __init__(
        self,
        context: PageContext[Any],
        save: Callable[[dict[str, Any]], object],
        parent: QWidget,
        words: tuple[str, str],
    ) -> None:
        super().__init__(*words, save, context.messages.explain, parent)
        self.add_tab(self.tr("Repetition"))
        every = CalmCombo()
        every.show_items(
            [
                (self.tr("Every week"), Every.WEEK),
                (self.tr("Every month"), Every.MONTH),
                (self.tr("Every year"), Every.YEAR),
            ]
        )
        every.setCurrentIndex(0)
        self.add("every", self.tr("&How often"), every)
        self.add_date("until", self.tr("&Last day"), None)
        self.add(
            "without",
            self.tr("&Without these days, a line each"),
            QPlainTextEdit(),
            lambda text: [day for row in text.split() if (day := date_of(row)) is not None],
            wide=True,
        )

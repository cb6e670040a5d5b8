"""The dialog of the plan of an event."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject
from typing_extensions import override

from friendship_desktop.rules.reference import items
from friendship_desktop.services.events.fields import GuestKind, Organiser
from friendship_desktop.services.events.parts import EventParts
from friendship_desktop.services.events.views import Guest, in_language
from friendship_desktop.ui.dialogs.event_fields import EventFieldsDialog, code_combo
from friendship_desktop.ui.dialogs.event_words import EventWords
from friendship_desktop.ui.dialogs.fields import TickList
from friendship_desktop.ui.dialogs.record_fields import CalmCombo, NameCombo

PARTS = ("themes", "organisers", "taking_part", "partner", "guest", "speaker")


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
    """Take out of a form's values what is no field of the event; join the codes of its languages."""
    values["languages"] = ",".join(values["languages"])
    taken = {name: values.pop(name) for name in PARTS}
    guests = [guest for kind in GuestKind for guest in people_read(taken[kind], kind)]
    return EventParts(
        themes=taken["themes"],
        organisers=taken["organisers"],
        participants=[one for one in taken["taking_part"] if one not in taken["organisers"]],
        guests=guests,
    )


class EventDialog(EventFieldsDialog):
    """Everything about the plan of an event; one title, a kind and a day are enough."""

    WATCHED = ("starts_on", "ends_on", "starts_at", "ends_at", "room", "responsible")

    @override
    def fill(self) -> None:
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
        plans = services.event_checklists.templates(services.actor)
        offered: list[tuple[str, object]] = [
            (self.tr("Blank, without a checklist"), None),
            *((in_language(one.title_kk, one.title_ru, self.language), one.id) for one in plans),
        ]
        label = self.tr("Begin with &template")
        combo = self.add_choice("template_id", label, offered, None, wide=True)

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
        spoken, known = TickList(), (value("languages") or "").split(",")
        spoken.offer([(one.label(language), one.code) for one in items("language")], known)
        dialog.add("languages", self.tr("&Languages"), spoken)
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
        organisers = EventWords(dialog.context.language).organisers()
        dialog.add_choice(
            "organiser_kind",
            self.tr("&Organiser"),
            [(word, code) for code, word in organisers.items()],
            value("organiser_kind") or Organiser.HOUSE,
        )
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
            names = dialog.add_text(str(kind), label, people_text(guests, kind))
            names.setPlaceholderText(hint)

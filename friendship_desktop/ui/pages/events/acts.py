"""What can be done with an event: plan, change, move, cancel, repeat, check in, write down, print."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QDialog, QMenu

from friendship_desktop.errors import UserError
from friendship_desktop.services.calendar.clashes import Clash
from friendship_desktop.services.events.people import NewParticipant
from friendship_desktop.services.events.photos import Shrunk, shrink
from friendship_desktop.services.events.results import MentionDraft
from friendship_desktop.services.events.series import Every, repeated
from friendship_desktop.services.events.views import EventCard, in_language
from friendship_desktop.ui.dialogs.check_in import CheckInDialog
from friendship_desktop.ui.dialogs.event_fields import Check
from friendship_desktop.ui.dialogs.event_form import EventDialog, parts_of
from friendship_desktop.ui.dialogs.event_people import PeopleDialog
from friendship_desktop.ui.dialogs.event_result import MentionDialog, ResultDialog
from friendship_desktop.ui.dialogs.event_tasks import TasksDialog, TemplateDialog
from friendship_desktop.ui.dialogs.event_when import EventMoveDialog, RepeatDialog
from friendship_desktop.ui.dialogs.lesson import ReasonDialog
from friendship_desktop.ui.pages.events.papers import EventPaperActs
from friendship_desktop.ui.undoing import undo

if TYPE_CHECKING:
    from friendship_desktop.ui.pages.events.page import EventsPage

KEYS = {"edit": "F2", "result": "Ctrl+R", "note": "Ctrl+P"}
"""The keys of the page, said in the menu."""


class EventActs(QObject):
    """Acts for the page; what was done is said with Undo, a refusal beside its field."""

    def __init__(self, page: EventsPage) -> None:
        super().__init__(page)
        self._page = page
        self._services = page.services
        self._papers = EventPaperActs(page, self)
        self.dialog: QDialog | None = None

    def run(self, what: str) -> None:
        """Do what the card asks for."""
        card = self._page.pane.card
        act: Callable[[EventCard], object] = getattr(
            self if hasattr(self, what) else self._papers, what
        )
        if card is not None:
            act(card)

    # --- planning -------------------------------------------------------------------------------

    def new(self, day: dt.date | None = None) -> None:
        """Ask for an event on a day."""
        services, page = self._services, self._page
        start = {
            "starts_on": day or page.day(),
            "kind": "round_table",
            "organiser_kind": "house",
        }

        def save(values: dict[str, Any]) -> object:
            parts = parts_of(values)
            template = values.pop("template_id")
            made = services.events.create(
                services.actor,
                parts=parts,
                template_id=template,
                language=self._page.context.language.language,
                **values,
            )
            page.choose(made.id, values["starts_on"])
            return made

        def check(values: dict[str, Any]) -> Sequence[Clash]:
            return services.events.clashes(services.actor, **values)

        words = self.tr("Plan an event"), self.tr("Plan")
        dialog = EventDialog(page.context, None, save, page, words, check, start)
        self._open(dialog, self.tr("The event was planned."))

    def edit(self, card: EventCard) -> None:
        """Ask for everything about its plan anew."""
        services = self._services

        def save(values: dict[str, Any]) -> object:
            parts = parts_of(values)
            return services.events.change(services.actor, card.row.id, parts=parts, **values)

        words = self.tr("Change the event"), self.tr("Save")
        dialog = EventDialog(self._page.context, card, save, self._page, words, self._check(card))
        self._open(dialog, self.tr("The event was changed."))

    def move(self, card: EventCard) -> None:
        """Ask for another day."""
        services, page = self._services, self._page

        def save(values: dict[str, Any]) -> object:
            done = services.events.move(services.actor, card.row.id, **values)
            page.choose(card.row.id, values["starts_on"])
            return done

        words = self.tr("Move the event"), self.tr("Move it")
        dialog = EventMoveDialog(page.context, card, save, page, words, self._check(card))
        self._open(dialog, self.tr("The event was moved."))

    def repeat(self, card: EventCard) -> None:
        """Ask how often it comes again."""
        services = self._services

        def save(values: dict[str, Any]) -> object:
            if values["until"] is None:
                raise UserError("E_EVENT_DAY", field="until")
            return services.events.repeat(
                services.actor,
                card.row.id,
                Every(values["every"]),
                until=values["until"],
                without=values["without"],
                reason=values["reason"],
            )

        def check(values: dict[str, Any]) -> Sequence[Clash]:
            if values["until"] is None:
                return ()
            # a list of Qt gives the word of an enum, not the enum
            every = Every(values["every"])
            days = set(repeated(card.row.starts_on, every, values["until"]))
            days.difference_update(values["without"])
            return services.events.clashes(services.actor, card.row.id, days=sorted(days))

        words = self.tr("Plan it again and again"), self.tr("Plan")
        dialog = RepeatDialog(self._page.context, card, save, self._page, words, check)
        self._open(dialog, self.tr("The series was planned."))

    def _check(self, card: EventCard) -> Check:
        services = self._services
        return lambda values: services.events.clashes(services.actor, card.row.id, **values)

    def cancel(self, card: EventCard) -> None:
        """Ask why it does not take place."""
        services, page = self._services, self._page
        dialog = ReasonDialog(card.row.title(page.words.code), page)
        dialog.accepted.connect(
            lambda: self._try(
                lambda: services.events.cancel(services.actor, card.row.id, reason=dialog.draft()),
                self.tr("The event was cancelled."),
            )
        )
        self._open(dialog)

    def plan_again(self, card: EventCard) -> None:
        """Take a cancellation back."""
        self._try(
            lambda: self._services.events.plan_again(self._services.actor, card.row.id),
            self.tr("The event takes place after all."),
        )

    def archive(self, card: EventCard) -> None:
        """Put it away."""
        self._try(
            lambda: self._services.events.archive(self._services.actor, card.row.id),
            self.tr("The event was moved to the archive."),
        )

    def restore(self, card: EventCard) -> None:
        """Bring it back."""
        self._try(
            lambda: self._services.events.restore(self._services.actor, card.row.id),
            self.tr("The event was taken from the archive."),
        )

    def tasks(self, card: EventCard) -> None:
        """Ask for the lines of its checklist."""
        services = self._services

        def save(values: dict[str, Any]) -> object:
            return services.event_checklists.set_tasks(services.actor, card.row.id, values["tasks"])

        words = self.tr("Checklist"), self.tr("Save")
        dialog = TasksDialog(self._page.context, card, save, self._page, words)
        self._open(dialog, self.tr("The checklist was changed."))

    def template(self, card: EventCard) -> None:
        """Keep its kind and checklist as a template."""
        services = self._services

        def save(values: dict[str, Any]) -> object:
            return services.event_checklists.save_template(services.actor, **values)

        words = self.tr("Keep as a template"), self.tr("Keep")
        dialog = TemplateDialog(self._page.context, card, save, self._page, words)
        self._open(dialog, self.tr("The template was kept."))

    def remove_template(self, template_id: int) -> None:
        """Take a template away."""
        self._try(
            lambda: self._services.event_checklists.remove_template(
                self._services.actor, template_id
            ),
            self.tr("The template was removed."),
        )

    def tick(self, task_id: int, done: bool) -> None:  # noqa: FBT001 - a signal's own argument
        """Tick a line of the checklist off."""
        self._try(
            lambda: self._services.event_checklists.tick(self._services.actor, task_id, done=done)
        )

    # --- people, result, photographs, media -----------------------------------------------------

    def check_in(self, card: EventCard) -> None:
        """Open the field that names and badges are typed into."""
        if card.row.status == "cancelled":
            return  # the button is dimmed
        title = card.row.title(self._page.words.code)
        self._open(CheckInDialog(self._page.context, card, title, self._page))

    def people(self, card: EventCard) -> None:
        """Ask whom to put on the list."""
        services = self._services

        def save(people: list[NewParticipant]) -> int:
            return services.event_people.add(services.actor, card.row.id, people)

        title = self.tr("Add people to the list")
        dialog = PeopleDialog(self._page.context, save, self._page, title)
        self._open(dialog, self.tr("The list was added to."))

    def remove_people(self, _card: EventCard) -> None:
        """Take whoever is chosen off the list."""
        ids = self._page.pane.selected_people()
        if ids:
            self._try(
                lambda: self._services.event_people.remove(self._services.actor, ids),
                self.tr("Taken off the list."),
            )

    def result(self, card: EventCard) -> None:
        """Ask what came of it."""
        services, today = self._services, self._page.context.today()

        def save(values: dict[str, Any]) -> object:
            return services.event_results.hold(services.actor, card.row.id, today=today, **values)

        words = self.tr("What came of it"), self.tr("Write down as held")
        dialog = ResultDialog(self._page.context, card, save, self._page, words)
        self._open(dialog, self.tr("The result was written down."))

    def photo(self, card: EventCard) -> None:
        """Ask for files of photographs; they are shrunk on the worker."""
        kinds = self.tr("Photos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff)")
        paths = self._page.context.ask.open_paths(self._page, self.tr("Photos of the event"), kinds)
        self.add_photos(card.row.id, paths)

    def add_photos(self, event_id: int, paths: list[Path]) -> None:
        """Shrink files and keep them; what is refused is said, the others are kept."""
        services, page = self._services, self._page
        if not paths:
            return

        def work(_progress: Any) -> tuple[list[Shrunk], UserError | None]:
            return shrunk(paths)

        def done(found: tuple[list[Shrunk], UserError | None]) -> None:
            made, refused = found
            try:
                for one in made:
                    services.event_photos.add(services.actor, event_id, one, consent=False)
            except UserError as error:
                refused = error
            if refused is not None:
                page.context.messages.show(refused)
            else:
                self.say(self.tr("Photos added. Tick those that may be published."))

        page.context.jobs.start(work, done=done)

    def photo_asked(self, what: str, photo_id: int) -> None:
        """Remove a photograph, or turn its consent round."""
        services, card = self._services, self._page.pane.card
        if what == "remove":
            self._try(
                lambda: services.event_photos.remove(services.actor, photo_id),
                self.tr("The photo was removed."),
            )
        elif card is not None:
            photo = next(one for one in card.photos if one.id == photo_id)
            self._try(
                lambda: services.event_photos.change(
                    services.actor, photo_id, consent=not photo.consent_checked
                )
            )

    def mention(self, card: EventCard) -> None:
        """Ask for a publication."""
        services = self._services

        def save(values: dict[str, Any]) -> object:
            draft = MentionDraft(**{**values, "day": values["day"] or card.row.starts_on})
            return services.event_results.add_mention(services.actor, card.row.id, draft)

        words = self.tr("Add a publication"), self.tr("Add")
        dialog = MentionDialog(self._page.context, card, save, self._page, words)
        self._open(dialog, self.tr("The publication was added."))

    def remove_mention(self, mention_id: int) -> None:
        """Take a publication away."""
        self._try(
            lambda: self._services.event_results.remove_mention(self._services.actor, mention_id),
            self.tr("The publication was removed."),
        )

    # --- the menu -------------------------------------------------------------------------------

    def more(self, card: EventCard) -> None:
        """Offer everything that can be done with an event."""
        menu = QMenu(self._page)
        status = card.row.status
        offers: list[tuple[str, str] | None] = [
            (self.tr("Change…"), "edit"),
            (self.tr("Write down the result…"), "result"),
            None,
            (self.tr("To another day…"), "move"),
            (self.tr("Repeat…"), "repeat"),
            (self.tr("It is cancelled…"), "cancel")
            if status != "cancelled"
            else (self.tr("It takes place after all"), "plan_again"),
            (self.tr("Keep as a template…"), "template"),
            None,
            *self._papers.offers(),
            None,
            (self.tr("Move to the archive"), "archive")
            if not card.is_archived
            else (self.tr("Take from the archive"), "restore"),
        ]
        for offer in offers:
            if offer is None:
                menu.addSeparator()
            else:
                text, what = offer
                keys = KEYS.get(what, "")
                menu.addAction(f"{text}\t{keys}" if keys else text, partial(self.run, what))
        plans = self._services.event_checklists.templates(self._services.actor)
        if plans:
            code = self._page.words.code
            templates = menu.addMenu(self.tr("Remove a template"))
            for plan in plans:
                title = in_language(plan.title_kk, plan.title_ru, code).replace("&", "&&")
                templates.addAction(title, partial(self.remove_template, plan.id))
        menu.popup(QCursor.pos())

    # --- inside ---------------------------------------------------------------------------------

    def _open(self, dialog: QDialog, done: str = "") -> None:
        if done:
            dialog.accepted.connect(lambda: self.say(done))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _try(self, act: Callable[[], object], done: str = "") -> None:
        try:
            act()
        except UserError as error:
            self._page.context.messages.show(error)
            self._page.reload_card()
        else:
            if done:
                self.say(done)

    def say(self, done: str) -> None:
        """Say what was done, with Undo."""
        context = self._page.context
        context.messages.say(done, action_text=self.tr("Undo"), action=lambda: undo(context))
        self._page.saved.emit()


def shrunk(paths: Sequence[Path]) -> tuple[list[Shrunk], UserError | None]:
    """Shrink photographs; give them, and the refusal of the first that is none."""
    made: list[Shrunk] = []
    refused: UserError | None = None
    for path in paths:
        try:
            made.append(shrink(path))
        except UserError as error:
            refused = refused or error
    return made, refused

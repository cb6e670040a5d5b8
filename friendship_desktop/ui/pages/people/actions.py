"""What can be done with people: made, changed, enrolled, archived; every step can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog

from friendship_desktop.rules.codes import GroupKind
from friendship_desktop.ui.dialogs.group_stay import LeaveDialog
from friendship_desktop.ui.pages.schools.stays import StayActions

if TYPE_CHECKING:
    from friendship_desktop.services.editing import Saved
    from friendship_desktop.services.learners import LearnerLine
    from friendship_desktop.services.lookalikes import LookAlike
    from friendship_desktop.services.school_views import GroupLine
    from friendship_desktop.ui.dialogs.guardian_form import GuardianForm
    from friendship_desktop.ui.dialogs.record_form import RecordForm

DRAFT = "person"
AT_ONCE = 50
"""People written without a job."""


class PersonActions(StayActions):
    """Acts on people for the page."""

    made = Signal(int)
    """Somebody was added, or a look-alike chosen instead."""

    # --- the card -------------------------------------------------------------------------------

    def new_person(self) -> None:
        """Ask for a new person and add the card; what is left incomplete is kept as a draft."""
        from friendship_desktop.ui.dialogs.person_dialog import PersonDialog  # noqa: PLC0415 - made when asked for
        from friendship_desktop.ui.dialogs.person_form import PersonForm  # noqa: PLC0415 - the same

        form = PersonForm(self.explain, self.context.language.language, self.context.today)
        dialog = PersonDialog(form, self._find_alike, self.page)
        kept = self.draft(DRAFT)
        if kept is not None:
            dialog.bring_back(kept)
            dialog.look_for_alike()

        def save() -> None:
            saved = self.attempt(lambda: self._create(form.values()), form)
            if saved is not None:
                dialog.accept()
                self.keep_draft(DRAFT, None)
                self.made.emit(saved.id)
                self.say_done(self.tr("The card was added."))

        dialog.submitted.connect(save)
        dialog.open_requested.connect(self.made)
        dialog.rejected.connect(lambda: self.keep_draft(DRAFT, dialog.draft()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        form.focus_first()

    def _create(self, values: dict[str, Any]) -> Saved:
        services = self.services
        return services.people.create(services.actor, today=self.context.today(), **_typed(values))

    def _find_alike(self, typed: dict[str, object]) -> Sequence[LookAlike]:
        services = self.services
        return services.people.look_alikes(
            services.actor, today=self.context.today(), **_typed(typed)
        )

    def change(self, person_id: int, name: str, form: RecordForm) -> None:
        """Save one field of a card as it was left."""
        services, today = self.services, self.context.today()
        fields = {name: form.value(name)}
        self.attempt(
            lambda: services.people.change(
                services.actor, person_id, today=today, **_typed(fields)
            ),
            form,
        )

    # --- guardians ------------------------------------------------------------------------------

    def add_guardian(self, person_id: int, form: GuardianForm) -> int | None:
        """Add a guardian who has a name by now; the id, or None when something is refused."""
        services = self.services
        if not form.is_right():
            return None
        saved = self.attempt(
            lambda: services.people.add_guardian(
                services.actor, person_id, **_typed(form.values())
            ),
            form,
        )
        return saved.id if saved is not None else None

    def change_guardian(
        self, guardian_id: int, fields: dict[str, object], form: GuardianForm
    ) -> bool:
        """Save fields of a guardian as they were left; False when something is refused."""
        services = self.services
        saved = self.attempt(
            lambda: services.people.change_guardian(services.actor, guardian_id, **_typed(fields)),
            form,
        )
        return saved is not None

    def remove_guardian(self, guardian_id: int) -> None:
        """Remove a guardian and offer the way back."""
        services = self.services
        if self.attempt(lambda: services.people.remove_guardian(services.actor, guardian_id)):
            self.say_done(self.tr("The legal guardian was removed."))

    # --- groups ---------------------------------------------------------------------------------

    def enrol_people(self, person_ids: Sequence[int], name: str = "") -> None:
        """Ask for a group and enrol one person, by name, or many."""
        services, today = self.services, self.context.today()
        ids = list(person_ids)

        def ask(groups: Sequence[GroupLine]) -> None:
            self.ask_group(ids, name, groups)

        self.context.jobs.start(
            lambda _progress: services.groups.list(services.actor, today=today), done=ask
        )

    def ask_group(self, ids: list[int], name: str, groups: Sequence[GroupLine]) -> None:
        """Ask for one of some groups and enrol people there."""
        if not groups:
            self.context.messages.say(
                self.tr("There is no group yet."),
                "info",
                action_text=self.tr("To the groups"),
                action=lambda: self.context.open_page("schools"),
            )
            return
        from friendship_desktop.ui.dialogs.enrol_people import EnrolPeopleDialog  # noqa: PLC0415 - made when asked for

        services = self.services
        title = (
            self.tr("Enrol: {name}").format(name=name)
            if name
            else self.tr("Enrol %n person(s)", "", len(ids))
        )
        names = [(group_name(line), line.id) for line in groups]
        dialog = EnrolPeopleDialog(title, names, self.context.today(), self.page)

        def save() -> object:
            group_id, terms = dialog.draft()
            return services.enrolments.enrol(services.actor, group_id, person_ids=ids, terms=terms)

        self.run(dialog, save, self.tr("%n person(s) enrolled.", "", len(ids)))

    def move_people(self, person_ids: Sequence[int]) -> None:
        """Move people out of the one group they share, or that is asked for, into another."""
        stays = self._stays_of(person_ids)
        groups = {stay.group_id: stay.group for stay in stays}
        chosen = self._from_group(groups, self.tr("From which group do they move?"))
        self.move(*(stay for stay in stays if stay.group_id == chosen))

    def leave_people(self, person_ids: Sequence[int]) -> None:
        """Take people off the list of the one group they share, or of the one that is asked for."""
        stays = self._stays_of(person_ids)
        groups = {stay.group_id: stay.group for stay in stays}
        chosen = self._from_group(groups, self.tr("Which group do they leave?"))
        self.leave([stay for stay in stays if stay.group_id == chosen])

    def _stays_of(self, person_ids: Sequence[int]) -> Sequence[LearnerLine]:
        services, today = self.services, self.context.today()
        stays = services.people.stays_now(services.actor, list(person_ids), today=today)
        if not stays:
            self.context.messages.say(self.tr("Nobody of them is in a group now."), "info")
        return stays

    def _from_group(self, groups: Mapping[int, str], question: str) -> int | None:
        """Ask for one of several groups; None when it was not answered."""
        if len(groups) < 2:
            return next(iter(groups), None)
        ids = list(groups)
        titles = [f"{number}. {groups[one]}" for number, one in enumerate(ids, start=1)]
        title, is_chosen = QInputDialog.getItem(
            self.page, question, self.tr("Group"), titles, 0, editable=False
        )
        return ids[titles.index(title)] if is_chosen else None

    # --- the archive ----------------------------------------------------------------------------

    def archive(self, person_ids: Sequence[int]) -> None:
        """Put people away; of those who still learn, the last day is asked first."""
        ids, services, today = list(person_ids), self.services, self.context.today()
        done = self.tr("%n card(s) moved to the archive.", "", len(ids))
        if not services.people.enrolled_among(services.actor, ids, today=today):
            self._write_many(
                ids, lambda: services.people.archive_all(services.actor, ids, today=today), done
            )
            return
        title = self.tr("Last day in the groups before the archive")
        dialog = LeaveDialog(title, self.context.language.language, today, self.page)
        dialog.verb.setText(self.tr("Move to the archive"))

        def save() -> object:
            last_day, reason = dialog.draft()
            return services.people.archive_all(
                services.actor, ids, today=today, leave_on=last_day, reason_out=reason
            )

        self.run(dialog, save, done)

    def restore(self, person_ids: Sequence[int]) -> None:
        """Bring people back."""
        ids, services = list(person_ids), self.services
        self._write_many(
            ids,
            lambda: services.people.restore_all(services.actor, ids),
            self.tr("%n card(s) taken from the archive.", "", len(ids)),
        )

    def _write_many(self, ids: list[int], write: Callable[[], Saved], done: str) -> None:
        if len(ids) <= AT_ONCE:
            if self.attempt(write):
                self.say_done(done)
            return

        def tell(_saved: Saved) -> None:
            self.page.saved.emit()
            self.say_done(done)

        self.context.jobs.start(lambda _progress: write(), done=tell)


def group_name(line: GroupLine) -> str:
    """Name a group with its school, as lists to choose from do."""
    if line.school_name and line.kind != GroupKind.STATE_LANGUAGE:
        return f"{line.title} · {line.school_name}"
    return line.title


def _typed(values: dict[str, Any]) -> Any:
    """Pass fields by their names where a service declares each of them."""
    return values

"""What can be done with schools, associations and groups themselves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from friendship_desktop.rules.codes import GroupKind, GroupStatus, SchoolStatus
from friendship_desktop.rules.timetable import Slot
from friendship_desktop.services.editing import Saved
from friendship_desktop.services.group_fields import GroupDraft
from friendship_desktop.services.groups import GroupCard
from friendship_desktop.services.teaching import academic_year
from friendship_desktop.ui.dialogs.record_form import RecordForm
from friendship_desktop.ui.pages.schools.acting import Acting

if TYPE_CHECKING:
    from friendship_desktop.ui.dialogs.group_form import GroupForm

KAZAKH_LETTERS = frozenset("әғқңөұүһі")
DRAFT_FIELDS = frozenset(GroupDraft.__dataclass_fields__)


class RecordActions(Acting):
    """Makes, changes, archives and restores; tells the page what to show then."""

    made = Signal(str, int)
    """A record of a kind was made: school, association or group."""

    # --- making ---------------------------------------------------------------------------------

    def new_school(self) -> None:
        """Ask for a new school and add it."""
        from friendship_desktop.ui.dialogs.school_form import SchoolForm  # noqa: PLC0415 - made when asked for

        form = SchoolForm(self.explain, self.context.language.language)
        form.show_associations(self.association_names())
        form.show_record(None, {"status": SchoolStatus.ACTIVE})
        self._ask(
            "school",
            form,
            (
                self.tr("New Sunday school"),
                self.tr("A name is enough; everything else may be added later."),
                self.tr("Add the school"),
            ),
            lambda: self._add_school(form),
        )

    def new_association(self) -> None:
        """Ask for a new association and add it."""
        from friendship_desktop.ui.dialogs.association_form import AssociationForm  # noqa: PLC0415 - the same

        form = AssociationForm(self.explain, self.context.language.language)
        services = self.services
        self._ask(
            "association",
            form,
            (
                self.tr("New association"),
                self.tr("One of the two names is enough; everything else may be added later."),
                self.tr("Add the association"),
            ),
            lambda: services.associations.create(services.actor, **_fields(form.values())),
        )

    def new_group(self, school_id: int | None = None, kind: GroupKind | None = None) -> None:
        """Ask for a new group of a school, or of a kind, and add it."""
        from friendship_desktop.ui.dialogs.group_form import GroupForm  # noqa: PLC0415 - the same

        form = GroupForm(self.explain, self.context.language.language, self.find_people)
        self.offer_to(form)
        year = academic_year(self.context.today())
        form.show_record(
            None,
            {
                "kind": kind or GroupKind.OTHER,
                "language_code": "kk" if kind is GroupKind.STATE_LANGUAGE else None,
                "school_id": school_id,
                "academic_year": year,
                "status": GroupStatus.ACTIVE,
            },
        )
        if kind is not None:
            form.keep_kind()
        title = (
            self.tr("New state-language group")
            if kind is GroupKind.STATE_LANGUAGE
            else self.tr("New group")
        )
        self._ask(
            "group",
            form,
            (
                title,
                self.tr("What is taught is enough; days, teacher and room may be added later."),
                self.tr("Add the group"),
            ),
            lambda: self._add_group(form),
        )

    def _ask(
        self,
        kind: str,
        form: RecordForm,
        words: tuple[str, str, str],
        create: Callable[[], Saved | None],
    ) -> None:
        from friendship_desktop.ui.dialogs.record_dialog import RecordDialog  # noqa: PLC0415 - the same

        dialog = RecordDialog(form, *words, self.page)
        kept = self.draft(kind)
        if kept is not None:
            dialog.bring_back(kept)

        def save() -> None:
            saved = self.attempt(create, form)
            if saved is None:
                return
            dialog.accept()
            self.keep_draft(kind, None)
            self.made.emit(kind, saved.id)
            self.say_done(self._said_made(kind))

        dialog.submitted.connect(save)
        dialog.rejected.connect(lambda: self.keep_draft(kind, dialog.draft()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        form.focus_first()

    def _said_made(self, kind: str) -> str:
        return {
            "school": self.tr("The school was added."),
            "association": self.tr("The association was added."),
            "group": self.tr("The group was added."),
        }[kind]

    def _add_school(self, form: RecordForm) -> Saved:
        values = form.values()
        values["association_id"] = self.association_id(values["association_id"])
        return self.services.schools.create(self.services.actor, **_fields(values))

    def _add_group(self, form: GroupForm) -> Saved:
        values = form.values()
        values["school_id"] = self.school_id(values["school_id"])
        values["teacher"] = form.teacher.person()
        values["slots"] = form.slots_editor.slots() or ()
        draft = GroupDraft(**_fields({k: v for k, v in values.items() if k in DRAFT_FIELDS}))
        services = self.services
        return services.groups.create(services.actor, draft, today=self.context.today())

    # --- names typed in place -------------------------------------------------------------------

    def association_names(self) -> list[tuple[str, object]]:
        """List associations, each its name on the screen and its id."""
        is_kazakh = self.context.language.language == "kk"
        return [
            (
                (row.name_kk if is_kazakh else row.name_ru) or row.name_ru or row.name_kk or "",
                row.id,
            )
            for row in self.services.associations.list(self.services.actor)
        ]

    def school_names(self) -> list[tuple[str, object]]:
        """List schools, each its name and id."""
        rows = self.services.schools.list(self.services.actor, today=self.context.today())
        return [(row.name, row.id) for row in rows]

    def association_id(self, chosen: object) -> int | None:
        """Give the id of an association, made now when its name was typed."""
        if not isinstance(chosen, str):
            return _id(chosen)
        spelling = "name_kk" if KAZAKH_LETTERS & set(chosen.casefold()) else "name_ru"
        return self.services.associations.create(
            self.services.actor, **_fields({spelling: chosen})
        ).id

    def school_id(self, chosen: object) -> int | None:
        """Give the id of a school, made now when its name was typed."""
        if not isinstance(chosen, str):
            return _id(chosen)
        return self.services.schools.create(self.services.actor, name=chosen).id

    def offer_to(self, form: GroupForm) -> None:
        """Offer a group's form the schools, rooms and years there are."""
        services, year = self.services, academic_year(self.context.today())
        years = {*services.groups.academic_years(services.actor), year, year + 1}
        form.offer(
            schools=self.school_names(),
            rooms=services.groups.rooms(services.actor),
            years=sorted(years, reverse=True),
        )

    # --- changing -------------------------------------------------------------------------------

    def change_school(self, school_id: int, name: str, form: RecordForm) -> None:
        """Save one field of a school as it was left."""

        def write() -> Saved:
            value = form.value(name)
            if name == "association_id":
                value = self.association_id(value)
            services = self.services
            return services.schools.change(services.actor, school_id, **_fields({name: value}))

        self.attempt(write, form)

    def change_association(self, association_id: int, name: str, form: RecordForm) -> None:
        """Save one field of an association as it was left."""
        services = self.services
        self.attempt(
            lambda: services.associations.change(
                services.actor, association_id, **_fields({name: form.value(name)})
            ),
            form,
        )

    def change_group(self, group_id: int, name: str, form: RecordForm) -> None:
        """Save one field of a group as it was left."""

        def write() -> Saved:
            value = form.value(name)
            if name == "school_id":
                value = self.school_id(value)
            services = self.services
            return services.groups.change(services.actor, group_id, **_fields({name: value}))

        self.attempt(write, form)

    def change_slots(self, group_id: int, slots: tuple[Slot, ...], form: RecordForm) -> None:
        """Save the weekly times of a group as they were left."""
        services, today = self.services, self.context.today()
        saved = self.attempt(
            lambda: services.groups.set_slots(services.actor, group_id, slots, today=today), form
        )
        if saved and services.lessons.is_in_the_way(services.actor, group_id, today=today):
            self.context.messages.say(
                self.tr(
                    "The times were saved. Then another group has the room, the teacher or some of the learners."
                ),
                action_text=self.tr("Timetable"),
                action=lambda: self.context.open_page("timetable"),
            )

    # --- the archive ----------------------------------------------------------------------------

    def archive_school(self, school_id: int) -> None:
        """Put a school away and offer to take it back."""
        if self.attempt(lambda: self.services.schools.archive(self.services.actor, school_id)):
            self.say_done(self.tr("The school was moved to the archive."))

    def restore_school(self, school_id: int) -> None:
        """Bring a school back."""
        if self.attempt(lambda: self.services.schools.restore(self.services.actor, school_id)):
            self.say_done(self.tr("The school was taken from the archive."))

    def archive_association(self, association_id: int) -> None:
        """Put an association away and offer to take it back."""
        services = self.services
        if self.attempt(lambda: services.associations.archive(services.actor, association_id)):
            self.say_done(self.tr("The association was moved to the archive."))

    def restore_association(self, association_id: int) -> None:
        """Bring an association back."""
        services = self.services
        if self.attempt(lambda: services.associations.restore(services.actor, association_id)):
            self.say_done(self.tr("The association was taken from the archive."))

    def archive_group(self, card: GroupCard) -> None:
        """Put a group away and offer to take it back."""
        if self.attempt(lambda: self.services.groups.archive(self.services.actor, card.id)):
            self.say_done(self.tr("The group was moved to the archive."))

    def restore_group(self, group_id: int) -> None:
        """Bring a group back."""
        if self.attempt(lambda: self.services.groups.restore(self.services.actor, group_id)):
            self.say_done(self.tr("The group was taken from the archive."))


def _fields(values: dict[str, Any]) -> Any:
    """Pass fields by their names where a service declares each of them."""
    return values


def _id(chosen: object) -> int | None:
    return chosen if isinstance(chosen, int) else None

"""What can be done with the learners and teachers of a group."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import GroupKind
from friendship_desktop.services.enrolling import Terms
from friendship_desktop.services.pasted_names import Paste
from friendship_desktop.ui.dialogs.group_stay import (
    LeaveDialog,
    MoveDialog,
    TeacherDatesDialog,
    TermsDialog,
    TermsDraft,
)
from friendship_desktop.ui.pages.schools.acting import Acting

if TYPE_CHECKING:
    from friendship_desktop.services.groups import GroupCard
    from friendship_desktop.services.learners import LearnerLine
    from friendship_desktop.services.school_views import GroupLine
    from friendship_desktop.services.teaching import TeacherName
    from friendship_desktop.ui.dialogs.group_enrol import EnrolDialog, EnrolDraft

DRAFT = "enrolment"


class StayCounts(QObject):
    """Says how many; it has no heirs, for `tr` asks an heir first and fills %n in English there."""

    def enrolled(self, count: int) -> str:
        """Say who came."""
        return self.tr("%n learner(s) enrolled.", "", count)

    def left_out(self, count: int) -> str:
        """Say what a pasted list left out."""
        return self.tr("%n line(s) need attention and enrolled nobody.", "", count)

    def leave(self, count: int) -> str:
        """Say whom a dialog is about."""
        return self.tr("%n learner(s) leave the group", "", count)

    def left(self, count: int) -> str:
        """Say who left."""
        return self.tr("%n learner(s) taken off the list.", "", count)

    def move(self, count: int) -> str:
        """Say whom a dialog moves."""
        return self.tr("%n learner(s) move to another group", "", count)

    def moved(self, count: int) -> str:
        """Say who moved."""
        return self.tr("%n learner(s) moved.", "", count)


class StayActions(Acting):
    """Enrols, takes off the list, moves, corrects; and who teaches."""

    # --- enrolling ------------------------------------------------------------------------------

    def enrol(self, group_id: int, title: str) -> None:
        """Ask whom to enrol into a group, one or many, and enrol them in one step."""
        from friendship_desktop.ui.dialogs.group_enrol import EnrolDialog  # noqa: PLC0415 - made when asked for

        services, today = self.services, self.context.today()
        dialog = EnrolDialog(
            self.tr("Enrol into the group: {group}").format(group=title),
            self.find_people,
            lambda text, day: services.enrolments.preview_names(
                services.actor, group_id, text, started_on=day, today=today
            ),
            self.context.memory,
            today,
            self.page,
        )
        kept = self.draft(DRAFT)
        if kept is not None:
            dialog.bring_back(kept)
        dialog.submitted.connect(lambda: self._save_enrolment(dialog, group_id))
        dialog.rejected.connect(lambda: self.keep_draft(DRAFT, dialog.state()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_enrolment(self, dialog: EnrolDialog, group_id: int) -> None:
        try:
            made, left_out = self._write_enrolment(group_id, dialog.draft())
        except UserError as error:
            dialog.tell(error, self.explain)
            return
        if not made:
            dialog.say("", self.tr("Nobody was enrolled: these people are in the group already."))
            return
        dialog.accept()
        self.keep_draft(DRAFT, None)
        self.page.saved.emit()
        self.say_done(StayCounts().enrolled(made))
        if left_out:
            self.context.messages.say(
                StayCounts().left_out(left_out),
                "warning",
            )

    def _write_enrolment(self, group_id: int, draft: EnrolDraft) -> tuple[int, int]:
        """Give how many were enrolled, and how many lines enrolled nobody."""
        services = self.services
        terms = Terms(
            draft.started_on,
            order_no=draft.order_no or None,
            order_date=draft.order_date,
            is_guest=draft.is_guest,
        )
        if isinstance(draft.person, int):
            services.enrolments.enrol(
                services.actor, group_id, person_ids=[draft.person], terms=terms
            )
            return 1, 0
        paste = Paste(draft.person or draft.names, draft.same)
        result = services.enrolments.enrol_names(
            services.actor, group_id, paste, terms=terms, today=self.context.today()
        )
        enrolled = {learner.number for learner in result.made}
        return len(result.made), sum(note.number not in enrolled for note in result.notes)

    # --- leaving, moving, correcting ------------------------------------------------------------

    def leave(self, learners: Sequence[LearnerLine]) -> None:
        """Ask for the last day of one learner or many."""
        if not learners:
            return
        title = (
            self.tr("Leaves the group: {name}").format(name=learners[0].full_name)
            if len(learners) == 1
            else StayCounts().leave(len(learners))
        )
        today = self.context.today()
        dialog = LeaveDialog(title, self.context.language.language, today, self.page)
        ids = [learner.enrolment_id for learner in learners]

        def save() -> object:
            last_day, reason = dialog.draft()
            return self.services.enrolments.leave(
                self.services.actor,
                ids,
                ended_on=last_day,
                reason_out=reason,
                keep_marks=dialog.keep.isChecked(),
            )

        self.run(
            dialog,
            save,
            StayCounts().left(len(ids)),
        )

    def come_back(self, learner: LearnerLine) -> None:
        """Take a leaving back."""
        services = self.services
        if self.attempt(
            lambda: services.enrolments.come_back(services.actor, learner.enrolment_id)
        ):
            self.say_done(self.tr("The learner is on the list again."))

    def move(self, *learners: LearnerLine) -> None:
        """Ask for another group and move one learner or many there."""
        services, today = self.services, self.context.today()
        left = {learner.group_id for learner in learners}
        others = [
            (_with_school(line), line.id)
            for line in services.groups.list(services.actor, today=today)
            if line.id not in left
        ]
        if not learners:
            return
        if not others:
            self.context.messages.say(self.tr("There is no other group yet."), "info")
            return
        title = (
            self.tr("Moves to another group: {name}").format(name=learners[0].full_name)
            if len(learners) == 1
            else StayCounts().move(len(learners))
        )
        dialog = MoveDialog(title, others, today, self.page)
        ids = [learner.enrolment_id for learner in learners]

        def save() -> object:
            group_id, first_day = dialog.draft()
            return services.enrolments.move(
                services.actor,
                ids,
                group_id=group_id,
                first_day=first_day,
                keep_marks=dialog.keep.isChecked(),
            )

        self.run(
            dialog,
            save,
            StayCounts().moved(len(ids)),
        )

    def choose_by_names(
        self, group_id: int, title: str, select: Callable[[Sequence[int]], object]
    ) -> None:
        """Ask for a list of names and select the people of the group who are meant."""
        from friendship_desktop.ui.dialogs.group_find import NamesDialog  # noqa: PLC0415 - made when asked for

        services, today = self.services, self.context.today()
        dialog = NamesDialog(
            self.tr("Find on the list: {group}").format(group=title),
            lambda text: services.enrolments.preview_members(
                services.actor, group_id, text, today=today
            ),
            self.context.memory,
            self.page,
        )
        dialog.accepted.connect(lambda: select(dialog.people()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def correct(self, learner: LearnerLine) -> None:
        """Ask for the right first day, reason and order of an enrolment."""
        services, today = self.services, self.context.today()
        card = self.attempt(
            lambda: services.people.card(services.actor, learner.person_id, today=today)
        )
        stay = next(
            (s for s in card.stays if s.enrolment_id == learner.enrolment_id) if card else iter(()),
            None,
        )
        if stay is None:
            return
        terms = TermsDraft(
            stay.started_on, stay.reason_in or "", stay.order_no or "", stay.order_date
        )
        title = self.tr("Enrolment: {name}").format(name=learner.full_name)
        dialog = TermsDialog(title, terms, self.page)

        def save() -> object:
            draft = dialog.draft()
            return services.enrolments.change(
                services.actor,
                stay.enrolment_id,
                terms=Terms(
                    draft.started_on,
                    draft.reason_in or None,
                    draft.order_no or None,
                    draft.order_date,
                    stay.is_guest,
                ),
            )

        self.run(dialog, save, self.tr("The enrolment was corrected."))

    def remove(self, learner: LearnerLine) -> None:
        """Remove an enrolment made by mistake."""
        services = self.services
        if self.attempt(lambda: services.enrolments.remove(services.actor, learner.enrolment_id)):
            self.say_done(self.tr("The enrolment was removed."))

    def take_in(self, learner: LearnerLine) -> None:
        """Turn a guest into a learner."""
        services = self.services
        if self.attempt(
            lambda: services.enrolments.take_in_guest(services.actor, learner.enrolment_id)
        ):
            self.say_done(self.tr("The guest is a learner of the group now."))

    # --- teachers -------------------------------------------------------------------------------

    def add_teacher(self, card: GroupCard, teacher: int | str) -> bool:
        """Let somebody known, or typed in place, teach the group from today."""
        services, today = self.services, self.context.today()
        starts_on = today if card.teachers else card.starts_on
        saved = self.attempt(
            lambda: services.groups.add_teacher(
                services.actor,
                card.id,
                teacher=teacher,
                today=today,
                starts_on=starts_on,
            )
        )
        if saved is not None:
            self.say_done(self.tr("The teacher was added."))
        return saved is not None

    def date_teacher(self, teacher: TeacherName) -> None:
        """Ask from when to when somebody teaches."""
        services = self.services
        title = self.tr("Teaches the group: {name}").format(name=teacher.full_name)
        dialog = TeacherDatesDialog(title, teacher.starts_on, teacher.ends_on, self.page)

        def save() -> object:
            starts_on, ends_on = dialog.draft()
            return services.groups.change_teacher(
                services.actor,
                teacher.row_id,
                role=teacher.role,
                starts_on=starts_on,
                ends_on=ends_on,
            )

        self.run(dialog, save, self.tr("The dates of the teacher were saved."))

    def remove_teacher(self, teacher: TeacherName) -> None:
        """Take back a teacher entered by mistake."""
        services = self.services
        if self.attempt(lambda: services.groups.remove_teacher(services.actor, teacher.row_id)):
            self.say_done(self.tr("The teacher was removed from the group."))


def _with_school(line: GroupLine) -> str:
    if line.school_name and line.kind != GroupKind.STATE_LANGUAGE:
        return f"{line.school_name} · {line.title}"
    return line.title

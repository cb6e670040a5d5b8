"""Undo and redo from any page, with the step named in the language of the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from friendship_desktop.errors import UserError
from friendship_desktop.services.history import Step
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP

CONTEXT = "Undoing"
STEPS = {
    "register.mark": QT_TRANSLATE_NOOP("Undoing", "a mark"),
    "register.paste": QT_TRANSLATE_NOOP("Undoing", "several marks"),
    "register.rest_present": QT_TRANSLATE_NOOP("Undoing", "“the rest were present”"),
    "register.add_lesson": QT_TRANSLATE_NOOP("Undoing", "a lesson added"),
    "register.remove_lesson": QT_TRANSLATE_NOOP("Undoing", "a lesson removed"),
    "register.cancel_lesson": QT_TRANSLATE_NOOP("Undoing", "a lesson cancelled"),
    "register.restore_lesson": QT_TRANSLATE_NOOP("Undoing", "a lesson restored"),
    "register.describe_lesson": QT_TRANSLATE_NOOP("Undoing", "topic and homework"),
    "register.reopen": QT_TRANSLATE_NOOP("Undoing", "a lesson reopened"),
    "register.add_guest": QT_TRANSLATE_NOOP("Undoing", "a guest"),
    "enrolment.create": QT_TRANSLATE_NOOP("Undoing", "an enrolment"),
    "enrolment.paste": QT_TRANSLATE_NOOP("Undoing", "learners enrolled by a list"),
    "enrolment.change": QT_TRANSLATE_NOOP("Undoing", "an enrolment changed"),
    "enrolment.leave": QT_TRANSLATE_NOOP("Undoing", "a leaving"),
    "enrolment.come_back": QT_TRANSLATE_NOOP("Undoing", "a learner's return"),
    "enrolment.move": QT_TRANSLATE_NOOP("Undoing", "a move to another group"),
    "enrolment.order": QT_TRANSLATE_NOOP("Undoing", "an order"),
    "enrolment.annul_order": QT_TRANSLATE_NOOP("Undoing", "an order annulled"),
    "excused.add": QT_TRANSLATE_NOOP("Undoing", "an absence known in advance"),
    "excused.change": QT_TRANSLATE_NOOP("Undoing", "an absence changed"),
    "excused.remove": QT_TRANSLATE_NOOP("Undoing", "an absence taken back"),
    "group.new_year": QT_TRANSLATE_NOOP("Undoing", "the new school year"),
    "enrolment.remove": QT_TRANSLATE_NOOP("Undoing", "an enrolment removed"),
    "enrolment.take_in_guest": QT_TRANSLATE_NOOP("Undoing", "a guest taken into the group"),
    "form.remember": QT_TRANSLATE_NOOP("Undoing", "the cells of a form"),
    "person.create": QT_TRANSLATE_NOOP("Undoing", "a new card"),
    "person.change": QT_TRANSLATE_NOOP("Undoing", "a change of a card"),
    "person.archive": QT_TRANSLATE_NOOP("Undoing", "a card moved to the archive"),
    "person.restore": QT_TRANSLATE_NOOP("Undoing", "a card taken from the archive"),
    "guardian.add": QT_TRANSLATE_NOOP("Undoing", "a legal guardian"),
    "guardian.change": QT_TRANSLATE_NOOP("Undoing", "a change of a legal guardian"),
    "guardian.remove": QT_TRANSLATE_NOOP("Undoing", "a legal guardian removed"),
    "consent.give": QT_TRANSLATE_NOOP("Undoing", "a consent noted"),
    "consent.renew": QT_TRANSLATE_NOOP("Undoing", "a consent renewed"),
    "consent.withdraw": QT_TRANSLATE_NOOP("Undoing", "a consent withdrawn"),
    "consent.remove": QT_TRANSLATE_NOOP("Undoing", "a consent removed"),
    "family.join": QT_TRANSLATE_NOOP("Undoing", "brothers and sisters"),
    "family.leave": QT_TRANSLATE_NOOP("Undoing", "a sibling taken away"),
    "group.create": QT_TRANSLATE_NOOP("Undoing", "a new group"),
    "group.start": QT_TRANSLATE_NOOP("Undoing", "the first group"),
    "group.change": QT_TRANSLATE_NOOP("Undoing", "a change of a group"),
    "group.slots": QT_TRANSLATE_NOOP("Undoing", "the days of a group"),
    "group.teacher": QT_TRANSLATE_NOOP("Undoing", "a teacher of a group"),
    "group.remove_teacher": QT_TRANSLATE_NOOP("Undoing", "a teacher removed"),
    "programme.save": QT_TRANSLATE_NOOP("Undoing", "a programme"),
    "programme.follow": QT_TRANSLATE_NOOP("Undoing", "the choice of a programme"),
    "programme.take": QT_TRANSLATE_NOOP("Undoing", "the topic of a lesson"),
    "register.travelled": QT_TRANSLATE_NOOP("Undoing", "a returned register"),
    "group.archive": QT_TRANSLATE_NOOP("Undoing", "a group moved to the archive"),
    "group.restore": QT_TRANSLATE_NOOP("Undoing", "a group taken from the archive"),
    "school.create": QT_TRANSLATE_NOOP("Undoing", "a new school"),
    "school.change": QT_TRANSLATE_NOOP("Undoing", "a change of a school"),
    "school.archive": QT_TRANSLATE_NOOP("Undoing", "a school moved to the archive"),
    "school.restore": QT_TRANSLATE_NOOP("Undoing", "a school taken from the archive"),
    "association.create": QT_TRANSLATE_NOOP("Undoing", "a new association"),
    "association.change": QT_TRANSLATE_NOOP("Undoing", "a change of an association"),
    "association.archive": QT_TRANSLATE_NOOP("Undoing", "an association moved to the archive"),
    "association.restore": QT_TRANSLATE_NOOP("Undoing", "an association taken from the archive"),
    "attention.set_aside": QT_TRANSLATE_NOOP("Undoing", "a line put aside"),
    "attention.bring_back": QT_TRANSLATE_NOOP("Undoing", "a line brought back"),
    "account.name": QT_TRANSLATE_NOOP("Undoing", "the name of whoever works here"),
    "level.assess": QT_TRANSLATE_NOOP("Undoing", "an assessment of levels"),
    "certificate.issue": QT_TRANSLATE_NOOP("Undoing", "certificates issued"),
    "certificate.annul": QT_TRANSLATE_NOOP("Undoing", "a certificate annulled"),
    "certificate.copy": QT_TRANSLATE_NOOP("Undoing", "a copy of a certificate"),
    "house.change": QT_TRANSLATE_NOOP("Undoing", "the card of the House"),
    "house.rename": QT_TRANSLATE_NOOP("Undoing", "the names of the House"),
    "holiday.add": QT_TRANSLATE_NOOP("Undoing", "a day added to the calendar"),
    "holiday.change": QT_TRANSLATE_NOOP("Undoing", "a change of the calendar"),
    "holiday.remove": QT_TRANSLATE_NOOP("Undoing", "a day taken out of the calendar"),
    "lesson.change": QT_TRANSLATE_NOOP("Undoing", "a lesson moved or changed"),
    "lesson.weekly": QT_TRANSLATE_NOOP("Undoing", "a weekly time moved"),
    "lesson.make_up": QT_TRANSLATE_NOOP("Undoing", "a lesson that makes up for another"),
    "lesson.add": QT_TRANSLATE_NOOP("Undoing", "a lesson added"),
    "term.add": QT_TRANSLATE_NOOP("Undoing", "a term or vacation added"),
    "term.change": QT_TRANSLATE_NOOP("Undoing", "a term or vacation changed"),
    "term.remove": QT_TRANSLATE_NOOP("Undoing", "a term or vacation removed"),
    "term.usual": QT_TRANSLATE_NOOP("Undoing", "the usual school year"),
    "event.create": QT_TRANSLATE_NOOP("Undoing", "a new event"),
    "event.change": QT_TRANSLATE_NOOP("Undoing", "a change of an event"),
    "event.move": QT_TRANSLATE_NOOP("Undoing", "a move of an event"),
    "event.cancel": QT_TRANSLATE_NOOP("Undoing", "a cancellation of an event"),
    "event.plan_again": QT_TRANSLATE_NOOP("Undoing", "a cancellation taken back"),
    "event.archive": QT_TRANSLATE_NOOP("Undoing", "an event moved to the archive"),
    "event.restore": QT_TRANSLATE_NOOP("Undoing", "an event taken from the archive"),
    "event.repeat": QT_TRANSLATE_NOOP("Undoing", "a series of events"),
    "event.tasks": QT_TRANSLATE_NOOP("Undoing", "a checklist"),
    "event.tick": QT_TRANSLATE_NOOP("Undoing", "a line of a checklist"),
    "event.template": QT_TRANSLATE_NOOP("Undoing", "a template of events"),
    "event.template_remove": QT_TRANSLATE_NOOP("Undoing", "a template of events"),
    "event.hold": QT_TRANSLATE_NOOP("Undoing", "the result of an event"),
    "event.note": QT_TRANSLATE_NOOP("Undoing", "the number of a note"),
    "event.mention": QT_TRANSLATE_NOOP("Undoing", "a publication"),
    "event.mention_remove": QT_TRANSLATE_NOOP("Undoing", "a publication"),
    "event.list": QT_TRANSLATE_NOOP("Undoing", "the list of an event"),
    "event.check_in": QT_TRANSLATE_NOOP("Undoing", "a check-in"),
    "event.check_in_back": QT_TRANSLATE_NOOP("Undoing", "a check-in"),
    "event.photo": QT_TRANSLATE_NOOP("Undoing", "a photo of an event"),
    "event.photo_change": QT_TRANSLATE_NOOP("Undoing", "a photo of an event"),
    "event.photo_remove": QT_TRANSLATE_NOOP("Undoing", "a photo of an event"),
    "undo": QT_TRANSLATE_NOOP("Undoing", "a step undone or redone"),
    "import.store": QT_TRANSLATE_NOOP("Undoing", "an import from Excel"),
}
UNDONE = QT_TRANSLATE_NOOP("Undoing", "Undone: {step}")
DONE_AGAIN = QT_TRANSLATE_NOOP("Undoing", "Done again: {step}")
UNDO = QT_TRANSLATE_NOOP("Undoing", "Undo")
REDO = QT_TRANSLATE_NOOP("Undoing", "Redo")
ANYTHING = QT_TRANSLATE_NOOP("Undoing", "the last step")


def step_name(step: Step) -> str:
    """Name a step in the language of the screen."""
    return QCoreApplication.translate(CONTEXT, STEPS.get(step.action, ANYTHING))


def undo(context: PageContext[Any]) -> bool:
    """Take back the last step and say so, with its way back; False when there is none."""
    text = QCoreApplication.translate(CONTEXT, UNDONE)
    again = QCoreApplication.translate(CONTEXT, REDO)
    history, actor = context.services.history, context.services.actor
    return _walk(context, lambda: history.undo(actor), text, again, lambda: redo(context))


def redo(context: PageContext[Any]) -> bool:
    """Make the step again that was taken back last, and say so."""
    text = QCoreApplication.translate(CONTEXT, DONE_AGAIN)
    back = QCoreApplication.translate(CONTEXT, UNDO)
    history, actor = context.services.history, context.services.actor
    return _walk(context, lambda: history.redo(actor), text, back, lambda: undo(context))


def _walk(
    context: PageContext[Any],
    walk: Callable[[], Step | None],
    text: str,
    action_text: str,
    action: Callable[[], object],
) -> bool:
    try:
        step = walk()
    except UserError as error:
        context.messages.show(error)
        return True
    if step is None:
        return False
    context.messages.say(text.format(step=step_name(step)), action_text=action_text, action=action)
    return True

"""How the forms of the page of reports are filled: of the ticked groups, of the month, of all."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from friendship_desktop.errors import UserError
from friendship_desktop.rules.dates import month_end, month_start
from friendship_desktop.ui import printing
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.pages.people import people_paper
from friendship_desktop.ui.pages.schools.year import filling_orders
from friendship_desktop.ui.pages.state_language.certifying import filling_certificates
from friendship_desktop.ui.pages.state_language.progress_paper import filling_progress
from friendship_desktop.ui.pages.timetable import papers as timetable
from friendship_desktop.ui.pages.volunteers import papers as volunteers
from friendship_desktop.ui.printing import Fill

if TYPE_CHECKING:
    from friendship_desktop.reports.kinds import Form
    from friendship_desktop.services.outbox.sent import Sent
    from friendship_desktop.services.workplace import Services
    from friendship_desktop.ui.dialogs.preview import PaperChoice


@dataclass(frozen=True, slots=True)
class At:
    """What is chosen on the page when a form is asked for."""

    context: PageContext[Any]
    groups: tuple[int, ...]
    month: dt.date

    @property
    def services(self) -> Services:
        """The services of the House."""
        services: Services = self.context.services
        return services


def registers(at: At) -> Fill:
    """F-02 of the groups."""
    return printing.filling_registers(at.context, at.groups, at.month)


def lists(at: At) -> Fill:
    """F-01 of the groups."""
    return people_paper.filling_group_lists(at.context, at.groups, with_contacts=False)


def contacts(at: At) -> Fill:
    """F-01 of the groups with telephone numbers."""
    return people_paper.filling_group_lists(at.context, at.groups, with_contacts=True)


def month_sheet(at: At) -> Fill:
    """F-03 of the month."""
    return printing.filling_month_sheet(at.context, at.month)


def orders(at: At) -> Fill:
    """F-16 of every order of the month that stands."""
    papers, actor = at.services.year_papers, at.services.actor

    def fill(choice: PaperChoice, progress: Any) -> Sequence[Form]:
        return filling_orders(at.context, papers.given_in(actor, at.month))(choice, progress)

    return fill


def certificates(at: At) -> Fill:
    """F-07 of the certificates in force of the groups."""
    valid = [
        line.id
        for line in at.services.certificates.list(at.services.actor)
        if line.group_id in at.groups and line.annulled_on is None
    ]
    return filling_certificates(at.context, valid)


def progress_sheets(at: At) -> Fill:
    """Progress sheets of the groups."""
    return filling_progress(at.context, at.groups)


def missing_consents(at: At) -> Fill:
    """F-13 of every learner without a consent."""
    people = at.services.people_papers.without_consent(today=at.context.today())
    return people_paper.filling_consents(at.context, people)


def consents(at: At) -> Fill:
    """F-13 of every learner of the groups, of each once."""
    papers, today = at.services.people_papers, at.context.today()
    learners = (
        one for group in at.groups for one in papers.learners_of(today=today, group_id=group)
    )
    return people_paper.filling_consents(at.context, list(dict.fromkeys(learners)))


def week(at: At) -> Fill:
    """F-23 of the House."""
    return timetable.filling_week(at.context)


def week_of_groups(at: At) -> Fill:
    """F-23 of each group."""
    return timetable.filling_week(at.context, group_ids=at.groups)


def week_of_rooms(at: At) -> Fill:
    """F-23 of each room, for its door."""
    rooms = at.services.lessons.rooms(at.services.actor)
    return timetable.filling_week(at.context, room_ids=list(rooms.values()))


def hours(at: At) -> Fill:
    """F-22 of everybody who taught in the month."""
    return timetable.filling_hours(at.context, at.month)


def notes(at: At) -> Fill:
    """F-04 of every event of the month whose note is numbered."""
    papers, actor, today = at.services.event_papers, at.services.actor, at.context.today()
    return lambda choice, _progress: papers.notes_of(
        actor, at.month, language=choice.language, today=today
    )


def sign_ins(at: At) -> Fill:
    """F-05 of every event of the month that is planned."""
    papers, actor, today = at.services.event_papers, at.services.actor, at.context.today()
    return lambda choice, _progress: papers.sign_ins_of(
        actor, at.month, language=choice.language, today=today
    )


def letters(at: At) -> Fill:
    """F-06 of every letter of the month that stands."""
    days = month_start(at.month), month_end(at.month)
    valid = [
        line.id
        for line in at.services.awards.list(at.services.actor)
        if days[0] <= line.dated <= days[1] and line.annulled_on is None
    ]
    return volunteers.filling_letters(at.context, valid)


def volunteer_sheets(at: At) -> Fill:
    """F-08 of each volunteer for the month."""
    return _volunteer_hours(at, together=False)


def volunteer_sheet(at: At) -> Fill:
    """F-08 of all volunteers on one sheet."""
    return _volunteer_hours(at, together=True)


def _volunteer_hours(at: At, *, together: bool) -> Fill:
    found = at.services.volunteers.list(at.services.actor, today=at.context.today())
    ids = [one.id for one in found]
    days = month_start(at.month), month_end(at.month)
    return volunteers.filling_volunteer_hours(at.context, ids, *days, together=together)


def act(at: At) -> Fill:
    """F-24 of the last package."""
    return _last_package(at, at.services.sent.act)


def signatures(at: At) -> Fill:
    """F-21 of the last package."""
    return _last_package(at, at.services.second.sheet)


def _last_package(at: At, sheet: Callable[..., Form]) -> Fill:
    today = at.context.today()

    def fill(choice: PaperChoice, _progress: Any) -> Sequence[Form]:
        sent: Sent | None = next(iter(at.services.sent.journal()), None)
        if sent is None:
            raise UserError("E_NO_PACKAGE")
        return [sheet(sent.id, language=choice.language, today=today)]

    return fill

"""Opening a House for work: every service of it, made when first needed."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress
from friendship_desktop.rules.access import Actor
from friendship_desktop.services.clock import Clock
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.models import Account, OwnOffice
from friendship_desktop.store.opening import open_house
from friendship_desktop.store.vault import NOTHING, Secret

if TYPE_CHECKING:
    from friendship_desktop.services.access_log import AccessLog
    from friendship_desktop.services.analysis.papers import AnalysisPapers
    from friendship_desktop.services.analysis.service import AnalysisService
    from friendship_desktop.services.archive.issued import IssuedPapers
    from friendship_desktop.services.archive.marks import MarkHistory
    from friendship_desktop.services.associations import Associations
    from friendship_desktop.services.attention import Attention
    from friendship_desktop.services.awards.service import Awards
    from friendship_desktop.services.calendar.lessons import Lessons
    from friendship_desktop.services.calendar.terms import Terms
    from friendship_desktop.services.certificates.service import Certificates
    from friendship_desktop.services.consents.service import Consents
    from friendship_desktop.services.copying import Copying
    from friendship_desktop.services.documents.event_papers import EventPapers
    from friendship_desktop.services.documents.level_papers import LevelPapers
    from friendship_desktop.services.documents.mark_paper import MarkPapers
    from friendship_desktop.services.documents.month_sheet import MonthSheets
    from friendship_desktop.services.documents.people_papers import PeoplePapers
    from friendship_desktop.services.documents.service import Documents
    from friendship_desktop.services.documents.timetable_papers import TimetablePapers
    from friendship_desktop.services.documents.volunteer_papers import VolunteerPapers
    from friendship_desktop.services.documents.year_papers import YearPapers
    from friendship_desktop.services.enrolments import Enrolments
    from friendship_desktop.services.events.checklists import EventChecklists
    from friendship_desktop.services.events.people import EventPeople
    from friendship_desktop.services.events.photos import EventPhotos
    from friendship_desktop.services.events.results import EventResults
    from friendship_desktop.services.events.service import Events
    from friendship_desktop.services.excused import Excused
    from friendship_desktop.services.families import Families
    from friendship_desktop.services.find import Find
    from friendship_desktop.services.groups import Groups
    from friendship_desktop.services.history import HistoryService
    from friendship_desktop.services.holidays import Holidays
    from friendship_desktop.services.house import HouseService
    from friendship_desktop.services.importing import Importing
    from friendship_desktop.services.levels.service import Levels
    from friendship_desktop.services.new_year.service import NewYear
    from friendship_desktop.services.numbers import Numbers
    from friendship_desktop.services.office.inbox import Inbox
    from friendship_desktop.services.office.locks import Locks
    from friendship_desktop.services.office.papers import OfficePapers
    from friendship_desktop.services.office.region import Region
    from friendship_desktop.services.office.roster import Roster
    from friendship_desktop.services.orders import Orders
    from friendship_desktop.services.outbox.disclosure import Disclosure
    from friendship_desktop.services.outbox.joining import Joining
    from friendship_desktop.services.outbox.second import SecondSignatures
    from friendship_desktop.services.outbox.sent import SentPackages
    from friendship_desktop.services.outbox.service import Outbox
    from friendship_desktop.services.people import People
    from friendship_desktop.services.programme import Programmes
    from friendship_desktop.services.protection import Protection
    from friendship_desktop.services.register.locking import Locking
    from friendship_desktop.services.register.service import RegisterService
    from friendship_desktop.services.schools import Schools
    from friendship_desktop.services.settings import SettingsService
    from friendship_desktop.services.streaks import Streaks
    from friendship_desktop.services.take_out import TakeOutService
    from friendship_desktop.services.their_form.service import TheirForms
    from friendship_desktop.services.today import TodayService
    from friendship_desktop.services.travelling import Travelling
    from friendship_desktop.services.volunteers.hours import ServedHours
    from friendship_desktop.services.volunteers.service import Volunteers
    from friendship_desktop.services.volunteers.shifts import Shifts
    from friendship_desktop.store.open_house import OpenHouse


def _made(where: str, needs: Callable[[Services], tuple[object, ...]]) -> Any:
    """Make a service when it is first asked for, and load its module no sooner.

    A start-up that shows Today needs few of them.
    """
    module, _, name = where.partition(":")

    def make(services: Services) -> object:
        loaded = import_module(f"friendship_desktop.services.{module}")
        return getattr(loaded, name)(*needs(services))

    return cached_property(make)


def _on_database(where: str) -> Any:
    return _made(where, lambda services: (services.open_house.database,))


def _on_database_and_clock(where: str) -> Any:
    return _made(where, lambda services: (services.open_house.database, services.clock))


def _on_house(where: str) -> Any:
    return _made(where, lambda services: (services.open_house, services.clock))


class Services:
    """An open House and whoever works in it; what each service does, its class says."""

    # the House itself
    house: HouseService = _on_database_and_clock("house:HouseService")
    settings: SettingsService = _on_database("settings:SettingsService")
    holidays: Holidays = _on_database("holidays:Holidays")
    terms: Terms = _on_database("calendar.terms:Terms")
    history: HistoryService = _on_database("history:HistoryService")
    copying: Copying = _on_house("copying:Copying")
    protection: Protection = _on_house("protection:Protection")
    access_log: AccessLog = _on_database("access_log:AccessLog")
    take_out: TakeOutService = _on_database("take_out:TakeOutService")

    # teaching
    associations: Associations = _on_database_and_clock("associations:Associations")
    schools: Schools = _on_database_and_clock("schools:Schools")
    groups: Groups = _on_database_and_clock("groups:Groups")
    enrolments: Enrolments = _on_database_and_clock("enrolments:Enrolments")
    orders: Orders = _on_database("orders:Orders")
    new_year: NewYear = _on_database_and_clock("new_year.service:NewYear")
    programmes: Programmes = _on_database("programme:Programmes")
    lessons: Lessons = _on_database_and_clock("calendar.lessons:Lessons")
    register: RegisterService = _on_database_and_clock("register.service:RegisterService")
    locking: Locking = _on_database("register.locking:Locking")
    travelling: Travelling = _on_database("travelling:Travelling")
    streaks: Streaks = _on_database("streaks:Streaks")
    excused: Excused = _on_database("excused:Excused")

    # people
    people: People = _on_database_and_clock("people:People")
    families: Families = _on_database("families:Families")
    consents: Consents = _on_database("consents.service:Consents")
    levels: Levels = _on_database("levels.service:Levels")
    certificates: Certificates = _on_database_and_clock("certificates.service:Certificates")
    importing: Importing = _on_house("importing:Importing")

    # events and volunteers
    events: Events = _on_database_and_clock("events.service:Events")
    event_checklists: EventChecklists = _on_database_and_clock("events.checklists:EventChecklists")
    event_people: EventPeople = _on_database_and_clock("events.people:EventPeople")
    event_photos: EventPhotos = _on_database("events.photos:EventPhotos")
    event_results: EventResults = _on_database("events.results:EventResults")
    volunteers: Volunteers = _on_database_and_clock("volunteers.service:Volunteers")
    shifts: Shifts = _on_database("volunteers.shifts:Shifts")
    served_hours: ServedHours = _on_database("volunteers.hours:ServedHours")
    awards: Awards = _on_database_and_clock("awards.service:Awards")

    # what a day begins with
    today: TodayService = _on_database("today:TodayService")
    attention: Attention = _on_database("attention:Attention")
    finder: Find = _on_database_and_clock("find:Find")

    # figures
    analysis: AnalysisService = _on_database("analysis.service:AnalysisService")
    numbers: Numbers = _on_database("numbers:Numbers")
    their_forms: TheirForms = _on_database("their_form.service:TheirForms")

    # papers
    documents: Documents = _on_database("documents.service:Documents")
    month_sheets: MonthSheets = _on_database("documents.month_sheet:MonthSheets")
    timetable_papers: TimetablePapers = _on_database("documents.timetable_papers:TimetablePapers")
    year_papers: YearPapers = _on_database("documents.year_papers:YearPapers")
    people_papers: PeoplePapers = _on_database("documents.people_papers:PeoplePapers")
    level_papers: LevelPapers = _on_database("documents.level_papers:LevelPapers")
    analysis_papers: AnalysisPapers = _on_database("analysis.papers:AnalysisPapers")
    event_papers: EventPapers = _on_database("documents.event_papers:EventPapers")
    volunteer_papers: VolunteerPapers = _on_database("documents.volunteer_papers:VolunteerPapers")
    issued_papers: IssuedPapers = _on_database("archive.issued:IssuedPapers")
    mark_history: MarkHistory = _on_database("archive.marks:MarkHistory")
    mark_papers: MarkPapers = _on_database("documents.mark_paper:MarkPapers")

    # packages to the office
    joining: Joining = _on_house("outbox.joining:Joining")
    outbox: Outbox = _on_house("outbox.service:Outbox")
    disclosure: Disclosure = _on_database("outbox.disclosure:Disclosure")
    sent: SentPackages = _on_house("outbox.sent:SentPackages")
    second: SecondSignatures = _on_house("outbox.second:SecondSignatures")

    # the regional office
    roster: Roster = _on_house("office.roster:Roster")
    inbox: Inbox = _on_house("office.inbox:Inbox")
    region: Region = _on_house("office.region:Region")
    locks: Locks = _on_house("office.locks:Locks")
    office_papers: OfficePapers = _on_house("office.papers:OfficePapers")

    def __init__(self, house: OpenHouse, actor: Actor, clock: Clock) -> None:
        self.open_house = house
        self.actor = actor
        self.clock = clock

    @cached_property
    def is_office(self) -> bool:
        """Whether this file is a regional office's, not a House's."""
        with self.open_house.database.read() as session:
            return session.get(OwnOffice, 1) is not None

    def close(self) -> None:
        """Close the House without a copy; `copying.on_closing` makes that first."""
        self.open_house.close()


def open_services(
    folder: Folder,
    secret: Secret = NOTHING,
    *,
    clock: Clock | None = None,
    writing: bool = True,
    progress: Progress | None = None,
) -> Services:
    """Open the House of a folder for work.

    Raises whatever store.opening.open_house refuses.
    """
    clock = clock or Clock()
    house = open_house(folder, secret, now=clock.local_now, writing=writing, progress=progress)
    try:
        return services_of(house, clock)
    except BaseException:
        house.close()  # a damaged database is met here first; whoever tries again needs the lock
        raise


def open_folder(
    root: Path, secret: Secret = NOTHING, *, progress: Progress | None = None
) -> Services:
    """Open the House of a folder for the window; a refusal says in `folder` which House was meant."""
    with telling(root):
        return open_services(Folder(root), secret, progress=progress)


@contextlib.contextmanager
def telling(root: Path) -> Iterator[None]:
    """Let refusals say which House they are about."""
    try:
        yield
    except UserError as error:
        raise UserError(error.code, **{**error.details, "folder": str(root)}) from error


def services_of(house: OpenHouse, clock: Clock) -> Services:
    """Put the services around a House that is open; its first account works with them."""
    with house.database.read() as session:
        account_id, role = session.execute(
            select(Account.id, Account.role).where(Account.closed_at.is_(None)).order_by(Account.id)
        ).first() or (1, "coordinator")
    return Services(house, Actor(account_id, role), clock)

"""Opening a House for work: every service of it, made when first needed."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress
from friendship_desktop.rules.access import Actor
from friendship_desktop.services.clock import Clock
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.models import Account
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
    from friendship_desktop.services.documents.month_sheet import MonthSheets
    from friendship_desktop.services.documents.people_papers import PeoplePapers
    from friendship_desktop.services.documents.service import Documents
    from friendship_desktop.services.documents.timetable_papers import TimetablePapers
    from friendship_desktop.services.documents.volunteer_papers import VolunteerPapers
    from friendship_desktop.services.documents.year_papers import YearPapers
    from friendship_desktop.services.enrolments import Enrolments
    from friendship_desktop.services.events.people import EventPeople
    from friendship_desktop.services.events.photos import EventPhotos
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

# Modules load when their service is first asked for: a start-up that shows Today needs few of them.
# ruff: noqa: PLC0415


class Services:
    """An open House and whoever works in it."""

    def __init__(self, house: OpenHouse, actor: Actor, clock: Clock) -> None:
        self.open_house = house
        self.actor = actor
        self.clock = clock

    @cached_property
    def house(self) -> HouseService:
        """The card of the House."""
        from friendship_desktop.services.house import HouseService

        return HouseService(self.open_house.database, self.clock)

    @cached_property
    def settings(self) -> SettingsService:
        """Choices of the House."""
        from friendship_desktop.services.settings import SettingsService

        return SettingsService(self.open_house.database)

    @cached_property
    def holidays(self) -> Holidays:
        """Days without lessons."""
        from friendship_desktop.services.holidays import Holidays

        return Holidays(self.open_house.database)

    @cached_property
    def terms(self) -> Terms:
        """Terms and vacations."""
        from friendship_desktop.services.calendar.terms import Terms

        return Terms(self.open_house.database)

    @cached_property
    def lessons(self) -> Lessons:
        """The week of the House; lessons moved, made up and added."""
        from friendship_desktop.services.calendar.lessons import Lessons

        return Lessons(self.open_house.database, self.clock)

    @cached_property
    def timetable_papers(self) -> TimetablePapers:
        """F-22 and F-23."""
        from friendship_desktop.services.documents.timetable_papers import TimetablePapers

        return TimetablePapers(self.open_house.database)

    @cached_property
    def take_out(self) -> TakeOutService:
        """Everything as plain tables."""
        from friendship_desktop.services.take_out import TakeOutService

        return TakeOutService(self.open_house.database)

    @cached_property
    def history(self) -> HistoryService:
        """Undo and redo since the House was opened."""
        from friendship_desktop.services.history import HistoryService

        return HistoryService(self.open_house.database)

    @cached_property
    def today(self) -> TodayService:
        """The page Today."""
        from friendship_desktop.services.today import TodayService

        return TodayService(self.open_house.database)

    @cached_property
    def register(self) -> RegisterService:
        """The attendance register."""
        from friendship_desktop.services.register.service import RegisterService

        return RegisterService(self.open_house.database, self.clock)

    @cached_property
    def locking(self) -> Locking:
        """Lessons that accepted packages cover."""
        from friendship_desktop.services.register.locking import Locking

        return Locking(self.open_house.database)

    @cached_property
    def programmes(self) -> Programmes:
        """Topics with their hours, and the groups that follow them."""
        from friendship_desktop.services.programme import Programmes

        return Programmes(self.open_house.database)

    @cached_property
    def travelling(self) -> Travelling:
        """Registers that a teacher fills elsewhere."""
        from friendship_desktop.services.travelling import Travelling

        return Travelling(self.open_house.database)

    @cached_property
    def associations(self) -> Associations:
        """Ethnocultural associations."""
        from friendship_desktop.services.associations import Associations

        return Associations(self.open_house.database, self.clock)

    @cached_property
    def schools(self) -> Schools:
        """Sunday schools."""
        from friendship_desktop.services.schools import Schools

        return Schools(self.open_house.database, self.clock)

    @cached_property
    def groups(self) -> Groups:
        """Study groups of schools and of the state language."""
        from friendship_desktop.services.groups import Groups

        return Groups(self.open_house.database, self.clock)

    @cached_property
    def people(self) -> People:
        """People and their cards."""
        from friendship_desktop.services.people import People

        return People(self.open_house.database, self.clock)

    @cached_property
    def consents(self) -> Consents:
        """What people have agreed to."""
        from friendship_desktop.services.consents.service import Consents

        return Consents(self.open_house.database)

    @cached_property
    def families(self) -> Families:
        """Brothers and sisters."""
        from friendship_desktop.services.families import Families

        return Families(self.open_house.database)

    @cached_property
    def access_log(self) -> AccessLog:
        """Who took personal data out of the program."""
        from friendship_desktop.services.access_log import AccessLog

        return AccessLog(self.open_house.database)

    @cached_property
    def enrolments(self) -> Enrolments:
        """Who is in which group, from when to when."""
        from friendship_desktop.services.enrolments import Enrolments

        return Enrolments(self.open_house.database, self.clock)

    @cached_property
    def events(self) -> Events:
        """Events planned and held."""
        from friendship_desktop.services.events.service import Events

        return Events(self.open_house.database, self.clock)

    @cached_property
    def event_people(self) -> EventPeople:
        """Lists of participants and who came."""
        from friendship_desktop.services.events.people import EventPeople

        return EventPeople(self.open_house.database, self.clock)

    @cached_property
    def event_papers(self) -> EventPapers:
        """F-04, F-05, badges and the list of a period."""
        from friendship_desktop.services.documents.event_papers import EventPapers

        return EventPapers(self.open_house.database)

    @cached_property
    def event_photos(self) -> EventPhotos:
        """Photographs of events."""
        from friendship_desktop.services.events.photos import EventPhotos

        return EventPhotos(self.open_house.database)

    @cached_property
    def excused(self) -> Excused:
        """Absences known in advance."""
        from friendship_desktop.services.excused import Excused

        return Excused(self.open_house.database)

    @cached_property
    def orders(self) -> Orders:
        """Orders of enrolment, leaving and transfer."""
        from friendship_desktop.services.orders import Orders

        return Orders(self.open_house.database)

    @cached_property
    def year_papers(self) -> YearPapers:
        """Form F-16 and the phone list."""
        from friendship_desktop.services.documents.year_papers import YearPapers

        return YearPapers(self.open_house.database)

    @cached_property
    def streaks(self) -> Streaks:
        """Absences in a row."""
        from friendship_desktop.services.streaks import Streaks

        return Streaks(self.open_house.database)

    @cached_property
    def new_year(self) -> NewYear:
        """The school year after this one."""
        from friendship_desktop.services.new_year.service import NewYear

        return NewYear(self.open_house.database, self.clock)

    @cached_property
    def finder(self) -> Find:
        """Quick find over everything."""
        from friendship_desktop.services.find import Find

        return Find(self.open_house.database)

    @cached_property
    def attention(self) -> Attention:
        """What needs attention."""
        from friendship_desktop.services.attention import Attention

        return Attention(self.open_house.database)

    @cached_property
    def documents(self) -> Documents:
        """Paper and Excel files."""
        from friendship_desktop.services.documents.service import Documents

        return Documents(self.open_house.database)

    @cached_property
    def issued_papers(self) -> IssuedPapers:
        """The archive of papers that were issued."""
        from friendship_desktop.services.archive.issued import IssuedPapers

        return IssuedPapers(self.open_house.database)

    @cached_property
    def mark_history(self) -> MarkHistory:
        """Who changed a mark, when, from what to what."""
        from friendship_desktop.services.archive.marks import MarkHistory

        return MarkHistory(self.open_house.database)

    @cached_property
    def analysis(self) -> AnalysisService:
        """Attendance analysed."""
        from friendship_desktop.services.analysis.service import AnalysisService

        return AnalysisService(self.open_house.database)

    @cached_property
    def analysis_papers(self) -> AnalysisPapers:
        """The analysis on paper and in Excel."""
        from friendship_desktop.services.analysis.papers import AnalysisPapers

        return AnalysisPapers(self.open_house.database)

    @cached_property
    def month_sheets(self) -> MonthSheets:
        """F-03, the monthly attendance sheet."""
        from friendship_desktop.services.documents.month_sheet import MonthSheets

        return MonthSheets(self.open_house.database)

    @cached_property
    def people_papers(self) -> PeoplePapers:
        """Consents to sign and lists of groups."""
        from friendship_desktop.services.documents.people_papers import PeoplePapers

        return PeoplePapers(self.open_house.database)

    @cached_property
    def levels(self) -> Levels:
        """Assessments of levels and how learners moved between them."""
        from friendship_desktop.services.levels.service import Levels

        return Levels(self.open_house.database)

    @cached_property
    def certificates(self) -> Certificates:
        """Certificates and their register."""
        from friendship_desktop.services.certificates.service import Certificates

        return Certificates(self.open_house.database, self.clock)

    @cached_property
    def level_papers(self) -> LevelPapers:
        """Certificates F-07 and progress sheets."""
        from friendship_desktop.services.documents.level_papers import LevelPapers

        return LevelPapers(self.open_house.database)

    @cached_property
    def their_forms(self) -> TheirForms:
        """Forms that an office sends, filled."""
        from friendship_desktop.services.their_form.service import TheirForms

        return TheirForms(self.open_house.database)

    @cached_property
    def numbers(self) -> Numbers:
        """The indicators of the House, and the rows behind each."""
        from friendship_desktop.services.numbers import Numbers

        return Numbers(self.open_house.database)

    @cached_property
    def joining(self) -> Joining:
        """The regional office and the House's keys."""
        from friendship_desktop.services.outbox.joining import Joining

        return Joining(self.open_house, self.clock)

    @cached_property
    def sent(self) -> SentPackages:
        """The journal of packages and receipts."""
        from friendship_desktop.services.outbox.sent import SentPackages

        return SentPackages(self.open_house, self.clock)

    @cached_property
    def second(self) -> SecondSignatures:
        """The ЭЦП attached to packages."""
        from friendship_desktop.services.outbox.second import SecondSignatures

        return SecondSignatures(self.open_house, self.clock)

    @cached_property
    def outbox(self) -> Outbox:
        """The next signed package for the office."""
        from friendship_desktop.services.outbox.service import Outbox

        return Outbox(self.open_house, self.clock)

    @cached_property
    def disclosure(self) -> Disclosure:
        """How much the next packages say."""
        from friendship_desktop.services.outbox.disclosure import Disclosure

        return Disclosure(self.open_house.database)

    @cached_property
    def is_office(self) -> bool:
        """Whether this file is a regional office's, not a House's."""
        from friendship_desktop.store.models import OwnOffice

        with self.open_house.database.read() as session:
            return session.get(OwnOffice, 1) is not None

    @cached_property
    def inbox(self) -> Inbox:
        """Packages that came to the office."""
        from friendship_desktop.services.office.inbox import Inbox

        return Inbox(self.open_house, self.clock)

    @cached_property
    def roster(self) -> Roster:
        """The Houses of the office, and the office itself."""
        from friendship_desktop.services.office.roster import Roster

        return Roster(self.open_house, self.clock)

    @cached_property
    def region(self) -> Region:
        """The figures of all Houses of the office."""
        from friendship_desktop.services.office.region import Region

        return Region(self.open_house, self.clock)

    @cached_property
    def office_papers(self) -> OfficePapers:
        """Letters and consolidated tables of the office."""
        from friendship_desktop.services.office.papers import OfficePapers

        return OfficePapers(self.open_house, self.clock)

    @cached_property
    def locks(self) -> Locks:
        """Periods that the office has closed."""
        from friendship_desktop.services.office.locks import Locks

        return Locks(self.open_house, self.clock)

    @cached_property
    def importing(self) -> Importing:
        """Registers kept in Excel, brought over."""
        from friendship_desktop.services.importing import Importing

        return Importing(self.open_house, self.clock)

    @cached_property
    def protection(self) -> Protection:
        """The password and the recovery code."""
        from friendship_desktop.services.protection import Protection

        return Protection(self.open_house, self.clock)

    @cached_property
    def copying(self) -> Copying:
        """Copies of the data, made, looked into and restored."""
        from friendship_desktop.services.copying import Copying

        return Copying(self.open_house, self.clock)

    @cached_property
    def volunteers(self) -> Volunteers:
        """Volunteers and what they can."""
        from friendship_desktop.services.volunteers.service import Volunteers

        return Volunteers(self.open_house.database, self.clock)

    @cached_property
    def shifts(self) -> Shifts:
        """Shifts and who takes them."""
        from friendship_desktop.services.volunteers.shifts import Shifts

        return Shifts(self.open_house.database)

    @cached_property
    def served_hours(self) -> ServedHours:
        """Hours of volunteers, confirmed and corrected."""
        from friendship_desktop.services.volunteers.hours import ServedHours

        return ServedHours(self.open_house.database)

    @cached_property
    def awards(self) -> Awards:
        """Letters of gratitude and volunteers' certificates."""
        from friendship_desktop.services.awards.service import Awards

        return Awards(self.open_house.database, self.clock)

    @cached_property
    def volunteer_papers(self) -> VolunteerPapers:
        """F-06 and F-08."""
        from friendship_desktop.services.documents.volunteer_papers import VolunteerPapers

        return VolunteerPapers(self.open_house.database)

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

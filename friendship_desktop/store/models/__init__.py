"""Every table of a House and of an office, one module an area."""

from __future__ import annotations

from friendship_desktop.store.models.base import Base
from friendship_desktop.store.models.exchange import HouseKey, Office, OutgoingPackage
from friendship_desktop.store.models.house import (
    Account,
    Holiday,
    House,
    InstitutionName,
    ProgrammeDocument,
    SetAside,
    Setting,
)
from friendship_desktop.store.models.journal import Change, ChangeRow
from friendship_desktop.store.models.office import (
    HouseCertificate,
    IncomingPackage,
    OfficeKey,
    OfficeLog,
    OwnOffice,
    PeriodLock,
    RosterHouse,
)
from friendship_desktop.store.models.people import Guardian, Person
from friendship_desktop.store.models.region import (
    RegionAssociation,
    RegionBreakdown,
    RegionGroup,
    RegionGroupMonth,
    RegionIndicator,
    RegionLesson,
    RegionSchool,
)
from friendship_desktop.store.models.teaching import (
    Association,
    Enrolment,
    GroupTeacher,
    Lesson,
    Mark,
    Room,
    School,
    StudyGroup,
    WeeklySlot,
)

__all__ = [
    "Account", "Association", "Base", "Change", "ChangeRow", "Enrolment", "GroupTeacher",
    "Guardian", "Holiday", "House", "HouseCertificate", "HouseKey", "IncomingPackage",
    "InstitutionName", "Lesson", "Mark", "Office", "OfficeKey", "OfficeLog", "OutgoingPackage",
    "OwnOffice", "PeriodLock", "Person", "ProgrammeDocument", "RegionAssociation",
    "RegionBreakdown", "RegionGroup", "RegionGroupMonth", "RegionIndicator", "RegionLesson",
    "RegionSchool", "Room", "RosterHouse", "School", "SetAside", "Setting", "StudyGroup",
    "WeeklySlot",
]  # fmt: skip

# Now, while the password is typed, and not in the first query after it.
Base.registry.configure()

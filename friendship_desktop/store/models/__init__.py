"""Every table of a House and of an office, one module an area."""

from __future__ import annotations

from friendship_desktop.store.models.base import Base
from friendship_desktop.store.models.curriculum import (
    LevelAssessment,
    Programme,
    ProgrammeTopic,
    StudyPeriod,
)
from friendship_desktop.store.models.events import (
    Event,
    EventAssociation,
    EventGuest,
    EventParticipant,
    EventPhoto,
    EventPhotoFile,
    EventTask,
    EventTemplate,
    EventTheme,
    MediaMention,
)
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
from friendship_desktop.store.models.paper import (
    AccessRecord,
    Certificate,
    IssuedPaper,
    IssuedPaperFile,
    RegisterNumber,
)
from friendship_desktop.store.models.people import (
    Consent,
    ConsentItem,
    ExcusedPeriod,
    Family,
    Guardian,
    Person,
)
from friendship_desktop.store.models.region import (
    RegionAssociation,
    RegionBreakdown,
    RegionEvent,
    RegionEventAssociation,
    RegionGroup,
    RegionGroupMonth,
    RegionIndicator,
    RegionLearner,
    RegionLesson,
    RegionMark,
    RegionSchool,
    RegionStay,
    RegionVolunteerMonth,
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
from friendship_desktop.store.models.volunteers import (
    Award,
    FormMap,
    LetterTemplate,
    Shift,
    Volunteer,
    VolunteerArea,
    VolunteerLanguage,
    VolunteerShift,
    VolunteerTime,
)

__all__ = [
    "AccessRecord", "Account", "Association", "Award", "Base", "Certificate", "Change",
    "ChangeRow", "Consent", "ConsentItem", "Enrolment", "Event", "EventAssociation",
    "EventGuest", "EventParticipant", "EventPhoto", "EventPhotoFile", "EventTask",
    "EventTemplate", "EventTheme", "ExcusedPeriod", "Family", "FormMap", "GroupTeacher",
    "Guardian", "Holiday", "House", "HouseCertificate", "HouseKey", "IncomingPackage",
    "InstitutionName", "IssuedPaper", "IssuedPaperFile", "Lesson", "LetterTemplate",
    "LevelAssessment", "Mark", "MediaMention", "Office", "OfficeKey", "OfficeLog",
    "OutgoingPackage", "OwnOffice", "PeriodLock", "Person", "Programme", "ProgrammeDocument",
    "ProgrammeTopic", "RegionAssociation", "RegionBreakdown", "RegionEvent",
    "RegionEventAssociation", "RegionGroup",
    "RegionGroupMonth", "RegionIndicator", "RegionLearner", "RegionLesson", "RegionMark",
    "RegionSchool", "RegionStay", "RegionVolunteerMonth", "RegisterNumber", "Room", "RosterHouse", "School",
    "SetAside", "Setting", "Shift", "StudyGroup", "StudyPeriod", "Volunteer", "VolunteerArea",
    "VolunteerLanguage", "VolunteerShift", "VolunteerTime", "WeeklySlot",
]  # fmt: skip

# Now, while the password is typed, and not in the first query after it.
Base.registry.configure()

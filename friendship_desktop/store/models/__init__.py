"""Every table of the House, one module an area."""

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
from friendship_desktop.store.models.people import Guardian, Person
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
    "Account", "Association", "Base", "Change", "ChangeRow", "Enrolment", "GroupTeacher", "Guardian",
    "Holiday", "House", "HouseKey", "InstitutionName", "Lesson", "Mark", "Office", "OutgoingPackage",
    "Person", "ProgrammeDocument", "Room", "School", "SetAside", "Setting", "StudyGroup", "WeeklySlot",
]  # fmt: skip

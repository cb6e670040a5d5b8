"""What a line under "needs attention" may be about, and where it leads."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from friendship_desktop.services.lesson_gaps import LessonGap


class Concern(StrEnum):
    """What a line is about, in the order in which lines stand."""

    RECOVERY_CODE = "recovery_code"
    LESSON_UNMARKED = "lesson_unmarked"
    LESSON_INCOMPLETE = "lesson_incomplete"
    STREAK = "streak"
    SHIFT_TODAY = "shift_today"
    SHIFT_SHORT = "shift_short"
    NO_GUARDIAN = "no_guardian"
    NO_PHONE = "no_phone"
    NO_BIRTH = "no_birth"
    NO_CONSENT = "no_consent"
    CONSENT_ENDING = "consent_ending"
    LOOK_ALIKES = "look_alikes"
    GROUP_NO_TEACHER = "group_no_teacher"
    GROUP_NO_TIMES = "group_no_times"
    GROUP_NO_SCHOOL = "group_no_school"
    SCHOOL_NO_ASSOCIATION = "school_no_association"
    EVENT_TASK = "event_task"
    EVENT_NO_RESULT = "event_no_result"
    EVENT_NO_NOTE = "event_no_note"
    HOURS_WAITING = "hours_waiting"
    COPY_ON_STICK = "copy_on_stick"


class Place(StrEnum):
    """Where a line leads."""

    RECOVERY = "recovery"
    REGISTER = "register"
    STREAKS = "streaks"
    PEOPLE = "people"
    GROUPS = "groups"
    SCHOOLS = "schools"
    EVENTS = "events"
    VOLUNTEERS = "volunteers"
    COPIES = "copies"


LEADS_TO = {
    Concern.RECOVERY_CODE: Place.RECOVERY,
    Concern.LESSON_UNMARKED: Place.REGISTER,
    Concern.LESSON_INCOMPLETE: Place.REGISTER,
    Concern.STREAK: Place.STREAKS,
    Concern.GROUP_NO_TEACHER: Place.GROUPS,
    Concern.GROUP_NO_TIMES: Place.GROUPS,
    Concern.GROUP_NO_SCHOOL: Place.GROUPS,
    Concern.SCHOOL_NO_ASSOCIATION: Place.SCHOOLS,
    Concern.EVENT_TASK: Place.EVENTS,
    Concern.EVENT_NO_RESULT: Place.EVENTS,
    Concern.EVENT_NO_NOTE: Place.EVENTS,
    Concern.SHIFT_TODAY: Place.VOLUNTEERS,
    Concern.SHIFT_SHORT: Place.VOLUNTEERS,
    Concern.HOURS_WAITING: Place.VOLUNTEERS,
    Concern.COPY_ON_STICK: Place.COPIES,
}
HOUSE = "house"
"""The subject of lines about the House itself."""


@dataclass(frozen=True, slots=True)
class AttentionLine:
    """One line: what, how many, whom, and where it leads."""

    concern: Concern
    count: int
    subjects: tuple[str, ...]
    """What `set_aside` takes to put this line away as it stands now."""
    ids: tuple[int, ...]
    """Persons, groups or schools; for look-alikes the two of each pair in turn."""
    samples: tuple[str, ...]
    """The first few names or titles."""
    lessons: tuple[LessonGap, ...] = ()

    @property
    def leads_to(self) -> Place:
        """The page that shows the rows."""
        return LEADS_TO.get(self.concern, Place.PEOPLE)


@dataclass(frozen=True, slots=True)
class Item:
    """One row of a line: what names it when it is set aside, whom it is about, what is shown."""

    subject: str
    ids: tuple[int, ...]
    sample: str
    lesson: LessonGap | None = None

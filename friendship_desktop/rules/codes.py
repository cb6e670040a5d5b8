"""The fixed codes that are stored and sent: words, never labels.

Each class has a list of the same name in `resources/reference/codes.json` with names in three
languages; a test holds the two together. Lists of which the program needs only the labels
(kinds of events, councils, disputes...) live in that file alone.
"""

from __future__ import annotations

from enum import StrEnum


class MarkCode(StrEnum):
    """What is marked for a learner at a lesson; an empty cell is no mark and is never stored."""

    PRESENT = "present"
    LATE = "late"
    ONLINE = "online"
    LEFT_EARLY = "left_early"
    EXCUSED = "excused"
    ILL = "ill"
    ABSENT = "absent"


class GroupKind(StrEnum):
    """What a study group is for."""

    STATE_LANGUAGE = "state_language"
    MOTHER_TONGUE = "mother_tongue"
    CULTURE = "culture"
    DANCE = "dance"
    VOCAL = "vocal"
    MUSIC = "music"
    CRAFT = "craft"
    HISTORY = "history"
    CONVERSATION_CLUB = "conversation_club"
    OTHER = "other"


class GroupStatus(StrEnum):
    """Where a study group stands in its life."""

    PLANNED = "planned"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    COMPLETED = "completed"
    CLOSED = "closed"


class SchoolStatus(StrEnum):
    """Whether a Sunday school works."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    CLOSED = "closed"


class LessonStatus(StrEnum):
    """What became of a lesson; only held ones count."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"
    MOVED = "moved"


NOT_HELD = frozenset({LessonStatus.CANCELLED, LessonStatus.MOVED})
"""Lessons that take no marks, and wait for none."""


class ReasonOut(StrEnum):
    """Why a learner left a group."""

    COMPLETED = "completed"
    MOVED = "moved"
    SCHEDULE = "schedule"
    TRANSFERRED = "transferred"
    OWN_WISH = "own_wish"
    NON_ATTENDANCE = "non_attendance"
    HEALTH = "health"
    DATA_ERASED = "data_erased"
    OTHER = "other"


class LanguageLevel(StrEnum):
    """Level of a language, as KAZTEST and CEFR name it."""

    NONE = "none"
    A1 = "A1"
    A2 = "A2"
    B1 = "B1"
    B2 = "B2"
    C1 = "C1"
    C2 = "C2"


class AgeBand(StrEnum):
    """Ages by which people are counted; computed on the last day of a period, never stored."""

    UNDER_7 = "lt7"
    FROM_7_TO_10 = "7_10"
    FROM_11_TO_13 = "11_13"
    FROM_14_TO_17 = "14_17"
    FROM_18_TO_35 = "18_35"
    FROM_36_TO_59 = "36_59"
    FROM_60 = "ge60"


class Sex(StrEnum):
    """As stated by the person; `NOT_STATED` is an answer like the others."""

    FEMALE = "female"
    MALE = "male"
    NOT_STATED = "not_stated"


class Relation(StrEnum):
    """Who a legal representative is to a minor."""

    MOTHER = "mother"
    FATHER = "father"
    GUARDIAN = "guardian"
    TRUSTEE = "trustee"
    ADOPTIVE = "adoptive"
    FOSTER = "foster"
    OTHER_REP = "other_rep"


class ConsentPurpose(StrEnum):
    """What personal data may be used for."""

    TEACHING = "teaching"
    CONTACT = "contact"
    CERTIFICATE = "certificate"
    VOLUNTEER = "volunteer"
    EVENT_LIST = "event_list"
    PHOTO_PUBLIC = "photo_public"
    ETHNICITY_STATS = "ethnicity_stats"


class VolunteerArea(StrEnum):
    """In what a volunteer helps; `min_age` of the list says which areas the law keeps minors from."""

    SOCIAL = "social"
    ELDERLY = "elderly"
    DISABILITY = "disability"
    CHILDREN = "children"
    EDUCATION = "education"
    EVENT_SUPPORT = "event_support"
    CULTURE = "culture"
    ENVIRONMENT = "environment"
    EMERGENCY = "emergency"
    SEARCH = "search"
    HEALTH = "health"
    TRANSLATION = "translation"
    MEDIA = "media"
    DIGITAL = "digital"
    LEGAL = "legal"


class ConsentMethod(StrEnum):
    """How a consent was given."""

    PAPER = "paper"
    EDS = "eds"
    STATE_SERVICE = "state_service"
    NON_STATE_SERVICE = "non_state_service"


class Role(StrEnum):
    """What a user of the program is in the House."""

    DIRECTOR = "director"
    COORDINATOR = "coordinator"
    SCHOOL_HEAD = "school_head"
    TEACHER = "teacher"
    OPERATOR = "operator"
    CONSOLIDATOR = "consolidator"
    VIEWER = "viewer"
    DPO = "dpo"
    ADMIN = "admin"


class Employment(StrEnum):
    """How a teacher works for the House."""

    STAFF = "staff"
    CONTRACT = "contract"
    VOLUNTEER = "volunteer"


class HouseLevel(StrEnum):
    """Level of a House or of an association."""

    REPUBLICAN = "republican"
    REGIONAL = "regional"
    CITY = "city"
    DISTRICT = "district"


class Funding(StrEnum):
    """Where the money of a school or an event comes from."""

    LOCAL_BUDGET = "local_budget"
    REPUBLIC_BUDGET = "republic_budget"
    STATE_ORDER = "state_order"
    GRANT = "grant"
    SPONSOR = "sponsor"
    OWN = "own"
    VOLUNTEER = "volunteer"


class LegalForm(StrEnum):
    """Legal form of an association."""

    PUBLIC_ASSOCIATION = "public_association"
    BRANCH = "branch"
    LEGAL_ENTITIES_ASSOCIATION = "legal_entities_association"
    FUND = "fund"
    NOT_REGISTERED = "not_registered"


class AssessmentKind(StrEnum):
    """Which test of a language level it was."""

    PLACEMENT = "placement"
    INTERIM = "interim"
    FINAL = "final"
    EXTERNAL_KAZTEST = "external_kaztest"


class DataOwner(StrEnum):
    """Who owns the database of people (decides the route of consent)."""

    HOUSE = "house"
    ASSOCIATION = "association"


class HolidayKind(StrEnum):
    """Why a date is off, or worked although it should be off."""

    PUBLIC = "public"
    SHIFTED = "shifted"
    RELIGIOUS = "religious"
    WORKDAY = "workday"

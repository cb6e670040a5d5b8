"""The tables of schema 1.0; what was published never changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from friendship_desktop.exchange.columns import (
    NUMBER,
    PUBLIC_ID,
    Check,
    Column,
    Kind,
    Table,
    count,
    words,
)
from friendship_desktop.rules import codes
from friendship_desktop.rules.suppression import MERGED

LANGUAGE_PATTERN: Final = "[a-z]{2,3}"
KATO_PATTERN: Final = "[0-9]{9}"
KEY_PATTERN: Final = "[A-Za-z0-9_]{1,32}"
LEARNER_PATTERN: Final = "[A-Za-z0-9_-]{1,64}"
ACADEMIC_YEAR_PATTERN: Final = "[0-9]{4}-[0-9]{4}"
INDICATOR_PATTERN: Final = "IND-[0-9]{2}"
NOT_STATED: Final = "not_stated"
DIMENSIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "age_band": (*words(codes.AgeBand), NOT_STATED, MERGED),
    "sex": (*words(codes.Sex), MERGED),
    "kind": (*words(codes.GroupKind), MERGED),
    "level": (*words(codes.LanguageLevel), MERGED),
    "language": (),
    "ethnicity": (),
}
"""Dimension of a breakdown → its keys; an empty list means any code (ISO 639, our ethnic codes)."""
ORGANISERS: Final = ("house", "association", "council", "organisation")
UNITS: Final = ("count", "persons", "enrolments", "half_hours", "percent", "tenge")

_LESSON_HOURS = Column("half_hours", Kind.COUNT, required=True, maximum=48)


COUNTS_1_0: Final = (
    Table(
        "associations",
        (
            NUMBER,
            PUBLIC_ID,
            Column("name_kk", Kind.TEXT),
            Column("name_ru", Kind.TEXT),
            Column("level", Kind.CODE, codes=words(codes.HouseLevel)),
            Column("legal_form", Kind.CODE, codes=words(codes.LegalForm)),
            Column("registry_no", Kind.TEXT),
            Column("accredited_until", Kind.DATE),
            count("members_count"),
            count("creative_collectives_count"),
        ),
        order=("name_kk", "name_ru", "public_id"),
        key=("public_id",),
        checks=(Check.NAMED,),
    ),
    Table(
        "schools",
        (
            NUMBER,
            PUBLIC_ID,
            Column("association", Kind.REFERENCE, to="associations"),
            Column("name", Kind.TEXT, required=True),
            Column("kato", Kind.CODE, pattern=KATO_PATTERN),
            Column("opened_on", Kind.DATE),
            Column("closed_on", Kind.DATE),
            Column("status", Kind.CODE, required=True, codes=words(codes.SchoolStatus)),
        ),
        order=("association", "name", "public_id"),
        key=("public_id",),
        checks=(Check.OPEN_BEFORE_CLOSED,),
    ),
    Table(
        "groups",
        (
            NUMBER,
            PUBLIC_ID,
            Column("school", Kind.REFERENCE, to="schools"),
            Column("kind", Kind.CODE, required=True, codes=words(codes.GroupKind)),
            Column("language", Kind.CODE, pattern=LANGUAGE_PATTERN),
            Column("level", Kind.CODE, codes=words(codes.LanguageLevel)),
            Column("age_band", Kind.CODE, codes=words(codes.AgeBand)),
            Column("academic_year", Kind.CODE, required=True, pattern=ACADEMIC_YEAR_PATTERN),
            Column("starts_on", Kind.DATE),
            Column("ends_on", Kind.DATE),
            Column("status", Kind.CODE, required=True, codes=words(codes.GroupStatus)),
            count("capacity", maximum=10_000),
            count("planned_half_hours", maximum=100_000),
        ),
        order=("school", "kind", "language", "level", "academic_year", "starts_on", "public_id"),
        key=("public_id",),
        checks=(Check.START_BEFORE_END,),
    ),
    Table(
        "lessons",
        (
            NUMBER,
            Column("group", Kind.REFERENCE, required=True, to="groups"),
            Column("date", Kind.DATE, required=True),
            Column("status", Kind.CODE, required=True, codes=words(codes.LessonStatus)),
            _LESSON_HOURS,
            count("enrolled", maximum=10_000),
            count("attended", maximum=10_000),
        ),
        order=("group", "date", "status", "half_hours", "enrolled", "attended"),
        key=("n",),
        checks=(Check.LESSON,),
    ),
    Table(
        "group_months",
        (
            Column("group", Kind.REFERENCE, required=True, to="groups"),
            Column("month", Kind.MONTH, required=True),
            count("start", required=True, maximum=10_000),
            count("arrived", required=True, maximum=10_000),
            count("left", required=True, maximum=10_000),
            count("end", required=True, maximum=10_000),
            count("held", required=True, maximum=1_000),
            count("half_hours", required=True, maximum=48_000),
            count("attended", required=True, maximum=10_000_000),
            count("possible", required=True, maximum=10_000_000),
        ),
        order=("group", "month"),
        key=("group", "month"),
        checks=(Check.MONTH,),
    ),
    Table(
        "breakdowns",
        (
            Column("dimension", Kind.CODE, required=True, codes=tuple(DIMENSIONS)),
            Column("key", Kind.CODE, required=True, pattern=KEY_PATTERN),
            Column("persons", Kind.COUNT, required=True, hides=True),
            Column("enrolments", Kind.COUNT, required=True, hides=True),
        ),
        order=("dimension", "key"),
        key=("dimension", "key"),
        checks=(Check.BREAKDOWN,),
    ),
    Table(
        "indicators",
        (
            Column("code", Kind.CODE, required=True, pattern=INDICATOR_PATTERN),
            Column("part", Kind.CODE, pattern=KEY_PATTERN),
            Column("period_from", Kind.DATE, required=True),
            Column("period_to", Kind.DATE, required=True),
            Column("value", Kind.DECIMAL, hides=True),
            Column("unit", Kind.CODE, required=True, codes=UNITS),
            count("rule_version", required=True, maximum=1_000),
        ),
        order=("code", "part", "period_from", "period_to"),
        key=("code", "part", "period_from", "period_to"),
        checks=(Check.PERIOD,),
    ),
)

LEARNERS_1_0: Final = (
    Table(
        "learners",
        (
            NUMBER,
            Column("code", Kind.CODE, required=True, pattern=LEARNER_PATTERN),
            count("birth_year", maximum=2_200),
        ),
        order=("code",),
        key=("code",),
    ),
    Table(
        "enrolments",
        (
            NUMBER,
            Column("learner", Kind.REFERENCE, required=True, to="learners"),
            Column("group", Kind.REFERENCE, required=True, to="groups"),
            Column("from", Kind.DATE, required=True),
            Column("to", Kind.DATE),
            Column("start_level", Kind.CODE, codes=words(codes.LanguageLevel)),
            Column("result_level", Kind.CODE, codes=words(codes.LanguageLevel)),
        ),
        order=("learner", "group", "from"),
        key=("learner", "group", "from"),
        checks=(Check.STAY,),
    ),
    Table(
        "marks",
        (
            Column("lesson", Kind.REFERENCE, required=True, to="lessons"),
            Column("enrolment", Kind.REFERENCE, required=True, to="enrolments"),
            Column("mark", Kind.CODE, required=True, codes=words(codes.MarkCode)),
        ),
        order=("lesson", "enrolment"),
        key=("lesson", "enrolment"),
    ),
)
CODED_1_0: Final = (*COUNTS_1_0, *LEARNERS_1_0)
"""Beside the counts, learners by a code that only their House can read, and their marks."""

"""The columns of the tables of this page: data for the shared tables."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from friendship_desktop.services.consents.service import ConsentRow
from friendship_desktop.services.people_list import PersonRow
from friendship_desktop.services.person_card import Stay, Teaching
from friendship_desktop.services.person_history import PastChange
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.people.words import PeopleWords
from friendship_desktop.ui.tables import Column

CONTEXT = "PeopleTables"
NAME, AGE = "name", "age"


def people_columns(words: PeopleWords) -> tuple[Column[PersonRow], ...]:
    """List people at the left."""
    return (
        Column(
            NAME,
            QT_TRANSLATE_NOOP("PeopleTables", "Name"),
            lambda row: row.full_name,
            sub=words.name_note,
            strong=True,
        ),
        Column(
            AGE,
            QT_TRANSLATE_NOOP("PeopleTables", "Age"),
            lambda row: "" if row.age is None else str(row.age),
            width=58,
            right=True,
        ),
        Column(
            "groups",
            QT_TRANSLATE_NOOP("PeopleTables", "Groups"),
            words.group,
            sub=words.group_note,
            width=156,
        ),
        Column(
            "phone",
            QT_TRANSLATE_NOOP("PeopleTables", "Phone"),
            words.phone,
            sub=words.phone_note,
            width=140,
        ),
    )


def stay_columns(words: PeopleWords, today: Callable[[], dt.date]) -> tuple[Column[Stay], ...]:
    """List the enrolments of a person."""
    return (
        Column(
            "group",
            QT_TRANSLATE_NOOP("PeopleTables", "Group"),
            lambda row: row.group,
            sub=lambda row: row.school or "",
            strong=True,
        ),
        Column(
            "since",
            QT_TRANSLATE_NOOP("PeopleTables", "Since"),
            lambda row: words.screen.date(row.started_on),
            sort=lambda row: row.started_on.isoformat(),
            sub=words.stay_order,
            width=98,
        ),
        Column(
            "until",
            QT_TRANSLATE_NOOP("PeopleTables", "Until"),
            words.until,
            sort=lambda row: row.ended_on.isoformat() if row.ended_on else "",
            sub=words.reason_out,
            pill=lambda row: words.stay_state(row, today()),
            width=124,
        ),
        Column(
            "rate",
            QT_TRANSLATE_NOOP("PeopleTables", "Att."),
            lambda row: words.percent(row.tally.percent),
            sort=lambda row: -1.0 if row.tally.rate is None else row.tally.rate,
            sub=words.marks,
            width=80,
            right=True,
        ),
    )


def teaching_columns(words: PeopleWords) -> tuple[Column[Teaching], ...]:
    """List the groups a person teaches or taught."""
    return (
        Column(
            "group",
            QT_TRANSLATE_NOOP("PeopleTables", "Teaches"),
            lambda row: row.group,
            sub=words.teaching_role,
            strong=True,
        ),
        Column(
            "dates",
            QT_TRANSLATE_NOOP("PeopleTables", "From – until"),
            lambda row: words.dates(row.starts_on, row.ends_on),
            width=184,
        ),
    )


def consent_columns(words: PeopleWords) -> tuple[Column[ConsentRow], ...]:
    """List the consents of a person."""
    return (
        Column(
            "purposes",
            QT_TRANSLATE_NOOP("PeopleTables", "Purposes"),
            words.purposes,
            sub=words.consent_note,
            strong=True,
        ),
        Column(
            "until",
            QT_TRANSLATE_NOOP("PeopleTables", "Ends"),
            words.consent_until,
            sort=lambda row: (row.withdrawn_on or row.valid_until or dt.date.max).isoformat(),
            width=92,
        ),
        Column(
            "state",
            QT_TRANSLATE_NOOP("PeopleTables", "State"),
            lambda _row: "",
            sort=lambda row: row.state,
            pill=words.consent_state,
            width=116,
        ),
    )


def history_columns(words: PeopleWords) -> tuple[Column[PastChange], ...]:
    """List what was done with a card."""
    return (
        Column(
            "when",
            QT_TRANSLATE_NOOP("PeopleTables", "When"),
            words.when,
            sort=lambda row: row.change_id,
            width=132,
        ),
        Column(
            "what",
            QT_TRANSLATE_NOOP("PeopleTables", "What"),
            words.what,
            sub=words.about,
        ),
        Column("who", QT_TRANSLATE_NOOP("PeopleTables", "Who"), words.who, width=112),
    )

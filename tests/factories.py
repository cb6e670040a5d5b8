"""Rows for tests, with sensible defaults: `make.person("Ким Елена")`; each returns its id."""

import datetime as dt
import itertools

from friendship_desktop.rules.name_keys import search_key, sort_key
from friendship_desktop.rules.names import full_name, split_name
from friendship_desktop.store.models import (
    Account,
    Association,
    Consent,
    ConsentItem,
    Enrolment,
    GroupTeacher,
    Guardian,
    Holiday,
    House,
    Lesson,
    Mark,
    Person,
    School,
    StudyGroup,
    WeeklySlot,
)

TODAY = dt.date(2026, 11, 22)  # a Sunday
SEPTEMBER = dt.date(2026, 9, 1)
LONG_AGO = "2026-01-01T00:00:00.000000Z"


class Maker:
    """Writes rows straight into the database, each in a transaction of its own."""

    def __init__(self, database):
        self.database = database
        self._numbers = itertools.count(1)

    def public_id(self):
        return f"00000000-0000-7000-8000-{next(self._numbers):012d}"

    def add(self, row):
        with self.database.write(None, "test.setup") as unit:
            unit.session.add(row)
            unit.session.flush()
            return getattr(row, "id", None)

    def house(self, **more):
        row = {
            "id": 1,
            "database_id": "d" * 36,
            "profile": "generic-2026",
            "created_at": LONG_AGO,
        } | more
        return self.add(House(**row))

    def account(self, name="А. Сейітова", role="coordinator"):
        return self.add(Account(name=name, role=role, created_at=LONG_AGO))

    def association(self, name_ru="Корейское ЭКО", **more):
        return self.add(
            Association(
                public_id=self.public_id(), name_ru=name_ru, sort_key=sort_key(name_ru), **more
            )
        )

    def school(self, name="«Чосон»", **more):
        row = {"status": "active"} | more
        return self.add(
            School(public_id=self.public_id(), name=name, sort_key=sort_key(name), **row)
        )

    def group(self, title="Корейский, младшая", *, slots=(), teacher=None, **more):
        row = {"kind": "mother_tongue", "academic_year": 2026, "status": "active"} | more
        group_id = self.add(
            StudyGroup(public_id=self.public_id(), title=title, sort_key=sort_key(title), **row)
        )
        for weekday, starts_at in slots:
            self.add(
                WeeklySlot(
                    group_id=group_id, weekday=weekday, starts_at=starts_at, ends_at=starts_at + 80
                )
            )
        if teacher:
            self.add(GroupTeacher(group_id=group_id, person_id=teacher))
        return group_id

    def person(self, name="Ким Елена Викторовна", **more):
        parts = split_name(name)
        spelling = {"surname": parts.surname, "given_name": parts.given_name}
        row = spelling | {"patronymic": parts.patronymic or None} | more
        return self.add(
            Person(
                public_id=self.public_id(),
                sort_key=sort_key(parts.surname, parts.given_name, parts.patronymic),
                search_key=search_key(
                    full_name(parts.surname, parts.given_name, parts.patronymic), more.get("phone")
                ),
                **row,
            )
        )

    def guardian(self, person_id, name="Ким Анна", phone="+77011112233", **more):
        return self.add(Guardian(person_id=person_id, name=name, phone=phone, **more))

    def consent(self, person_id, *purposes, given_on=dt.date(2020, 9, 1), method="paper", **more):
        consent_id = self.add(
            Consent(person_id=person_id, given_on=given_on, method=method, **more)
        )
        for purpose in purposes or ("teaching",):
            self.add(ConsentItem(consent_id=consent_id, purpose=purpose))
        return consent_id

    def enrol(
        self, person_id, group_id, started_on=SEPTEMBER, ended_on=None, *, consent=True, **more
    ):
        """Enrol somebody who has, unless told otherwise, consented to be taught."""
        if consent:
            self.consent(person_id)
        return self.add(
            Enrolment(
                person_id=person_id,
                group_id=group_id,
                started_on=started_on,
                ended_on=ended_on,
                **more,
            )
        )

    def learner(self, name, group_id, *, started_on=SEPTEMBER, ended_on=None, guest=False, **more):
        """A person with a guardian's phone and a birth date, enrolled: nothing is missing."""
        person_id = self.person(name, **({"birth_date": dt.date(2014, 3, 12)} | more))
        self.guardian(person_id)
        return self.enrol(person_id, group_id, started_on, ended_on, is_guest=guest)

    def lesson(self, group_id, day, status="held", number=1, **more):
        return self.add(
            Lesson(group_id=group_id, day=day, number=number, status=status, half_hours=2, **more)
        )

    def mark(self, lesson_id, enrolment_id, code="present"):
        came = code in {"present", "late", "online", "left_early"}
        self.add(Mark(lesson_id=lesson_id, enrolment_id=enrolment_id, code=code, attended=came))

    def holiday(self, day, kind="public"):
        return self.add(
            Holiday(day=day, kind=kind, name_kk="Мереке", name_ru="Праздник", name_en="")
        )

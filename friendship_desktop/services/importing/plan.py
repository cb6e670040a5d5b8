"""Finds for every row of a workbook what it is in the House: the same, more of it, or new.

Blanks never wipe, and what the House holds stays where the two differ: the difference is listed.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from friendship_desktop.rules.attendance import attended
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.rules.dates import ACADEMIC_YEAR_STARTS
from friendship_desktop.rules.names import fold, full_name, search_key, sort_key, split_name
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.importing.known import Entry, Known, name_key
from friendship_desktop.services.importing.result import Kept, KeptCode
from friendship_desktop.sheets.book import BookEnrolment, BookGroup, BookPerson, BookRead

KAZAKH_LETTERS = re.compile("[әғқңөұүһі]", re.IGNORECASE)
HELD, PLANNED, CANCELLED = "held", "planned", "cancelled"
LESSON_HALF_HOURS = 2


class Plan:
    """Everything to be stored, in the order of its references, and what each row became."""

    def __init__(self, book: BookRead, known: Known, clock: Clock) -> None:
        self._book = book
        self._known = known
        self._clock = clock
        self._year = _academic_year(book, clock.today())
        self.associations: list[Entry] = []
        self.schools: list[Entry] = []
        self.groups: list[Entry] = []
        self.people: list[Entry] = []
        """Of the book's people, in its order; known ones too."""
        self.teachers: list[Entry] = []
        self.teaching: list[tuple[Entry, Entry]] = []
        self.guardians: list[Entry] = []
        self.stays: list[Entry] = []
        """Of the book's enrolments, in its order; known ones too."""
        self.lessons: list[Entry] = []
        self.marks: list[dict[str, Any]] = []
        self.problems: list[Kept] = []
        self.touched: set[int] = set()
        """Enrolments of the book, by place, that get something new."""

    @property
    def writes_anything(self) -> bool:
        """Tell whether the House lacks anything of the book."""
        entries = (*self.associations, *self.schools, *self.groups, *self.people, *self.guardians)
        entries += (*self.stays, *self.lessons, *self.teachers)
        return bool(self.marks) or any(entry.is_new or entry.changes for entry in entries)

    def make(self) -> Plan:
        """Match everything; nothing is written."""
        groups = self._institutions()
        self._people(groups)
        self._enrolments(groups)
        self._lessons(groups)
        return self

    def _institutions(self) -> list[Entry]:
        book = self._book
        schools = [
            self._school(school.name, school.association) if school.name else None
            for school in book.schools
        ]
        return [self._group(group, schools[group.school]) for group in book.groups]

    def _association(self, name: str) -> Entry:
        key = fold(name)
        found = self._known.associations.get(key)
        if found is None:
            language = "name_kk" if KAZAKH_LETTERS.search(name) else "name_ru"
            names = {"name_kk": None, "name_ru": None, language: name}
            values = {**names, "public_id": self._clock.new_id(), "sort_key": sort_key(name)}
            found = self._known.associations[key] = Entry(None, values)
            self.associations.append(found)
        return found

    def _school(self, name: str, association: str) -> Entry:
        key = fold(name)
        found = self._known.schools.get(key)
        if found is None:
            values = {
                "public_id": self._clock.new_id(),
                "name": name,
                "association_id": self._association(association) if association else None,
                "status": "active",
                "sort_key": sort_key(name),
            }
            found = self._known.schools[key] = Entry(None, values)
            self.schools.append(found)
        elif association and found.fill("association_id", self._association(association)):
            self.schools.append(found)
        return found

    def _group(self, group: BookGroup, school: Entry | None) -> Entry:
        key = (school, fold(group.title), self._year)
        found = self._known.groups.get(key)
        level = str(group.level) if group.level else None
        if found is None:
            values = {
                "public_id": self._clock.new_id(),
                "school_id": school,
                "kind": str(group.kind),
                "title": group.title,
                "language_code": group.language_code,
                "level": level,
                "academic_year": self._year,
                "status": "active",
                "lesson_half_hours": LESSON_HALF_HOURS,
                "sort_key": sort_key(group.title),
            }
            found = self._known.groups[key] = Entry(None, values)
            self.groups.append(found)
            if group.teacher:
                self.teaching.append((found, self._teacher(group.teacher)))
        elif found.fill("language_code", group.language_code) | found.fill("level", level):
            self.groups.append(found)
        return found

    def _teacher(self, name: str) -> Entry:
        parts = split_name(name)
        key = name_key(parts.surname, parts.given_name, parts.patronymic)
        known = self._known.people.get(key)
        if known:
            return known[0]
        entry = self._new_person(parts.surname, parts.given_name, parts.patronymic)
        self._known.people[key].append(entry)
        self.teachers.append(entry)
        return entry

    def _new_person(self, surname: str, given_name: str, patronymic: str) -> Entry:
        values = {
            "public_id": self._clock.new_id(),
            "surname": surname,
            "given_name": given_name,
            "patronymic": patronymic or None,
            "birth_date": None,
            "birth_year": None,
            "sex": None,
            "phone": None,
            "note": None,
            "sort_key": sort_key(surname, given_name, patronymic),
        }
        return Entry(None, values)

    def _people(self, groups: list[Entry]) -> None:
        inside: dict[int, list[Entry]] = {}
        notes: dict[int, str] = {}
        for row in self._book.enrolments:
            inside.setdefault(row.person, []).append(groups[row.group])
            if row.note:
                notes.setdefault(row.person, row.note[:500])
        taken: set[Entry] = set()
        for number, person in enumerate(self._book.people):
            entry = self._match(person, inside.get(number, []), taken)
            taken.add(entry)
            self.people.append(entry)
            self._complete(entry, person, notes.get(number))

    def _match(self, person: BookPerson, groups: list[Entry], taken: set[Entry]) -> Entry:
        """Find the person: the same name and birth, or the same name in the same group."""
        name = person.name
        key = name_key(name.surname, name.given_name, name.patronymic)
        known = self._known.people.get(key, ())
        candidates = [entry for entry in known if entry not in taken] if known else ()
        for entry in candidates:
            if _same_birth(entry, person):
                return entry
        for entry in candidates:
            is_here = not groups or any((entry, group) in self._known.stays for group in groups)
            if is_here and _may_be(entry, person):
                return entry
        return self._new_person(name.surname, name.given_name, name.patronymic)

    def _complete(self, entry: Entry, person: BookPerson, note: str | None) -> None:
        """Fill what the House does not know yet; tell where it knows better."""
        born = person.born
        if born is not None and born.date is not None:
            if entry.fill("birth_date", born.date) and entry.values["birth_year"] is not None:
                entry.values["birth_year"] = entry.changes["birth_year"] = None
        elif born is not None and entry.values["birth_date"] is None:
            entry.fill("birth_year", born.year)
        sex = str(person.sex) if person.sex else None
        self._fill(entry, "sex", sex, person, KeptCode.SEX_DIFFERS)
        entry.fill("note", note)
        phone = person.phone
        if person.guardian_name:
            self._guardian(entry, person)
        else:
            phone = phone or person.guardian_phone
        self._fill(entry, "phone", phone, person, KeptCode.PHONE_DIFFERS)
        if entry.is_new:
            values = entry.values
            name = full_name(values["surname"], values["given_name"], values["patronymic"] or "")
            values["search_key"] = search_key(name, values["phone"])
        elif "phone" in entry.changes:
            entry.changes["search_key"] = f"{entry.values['search_key']} {fold(phone or '')}"

    def _fill(
        self, entry: Entry, column: str, value: str | None, person: BookPerson, code: KeptCode
    ) -> None:
        if value and not entry.fill(column, value) and entry.values[column] != value:
            self.problems.append(Kept(person.sheet, person.cell, code))

    def _guardian(self, child: Entry, person: BookPerson) -> None:
        key = fold(person.guardian_name)
        for known in self._known.guardians.get(child, ()):
            if fold(known.values["name"]) == key:
                phone, code = person.guardian_phone, KeptCode.GUARDIAN_PHONE_DIFFERS
                self._fill(known, "phone", phone, person, code)
                if known.changes:
                    self.guardians.append(known)
                return
        values = {
            "person_id": child,
            "name": person.guardian_name,
            "phone": person.guardian_phone,
            "is_primary": not self._known.guardians.get(child),
        }
        self.guardians.append(Entry(None, values))

    def _enrolments(self, groups: list[Entry]) -> None:
        first_marks = self._first_marks()
        fresh_guardians = {entry.values["person_id"] for entry in self.guardians}
        for number, row in enumerate(self._book.enrolments):
            person, group = self.people[row.person], groups[row.group]
            stay = self._known.stays.get((person, group))
            if stay is None:
                started = self._started_on(row, first_marks.get(number))
                values = {
                    "person_id": person,
                    "group_id": group,
                    "started_on": started,
                    "ended_on": self._left_on(person, started),
                }
                stay = self._known.stays[person, group] = Entry(None, values)
            elif person.changes or person in fresh_guardians or person.id in fresh_guardians:
                self.touched.add(number)
            self.stays.append(stay)

    def _withdrawn(self, person: Entry) -> dt.date | None:
        return None if person.id is None else self._known.withdrawn.get(person.id)

    def _left_on(self, person: Entry, started: dt.date) -> dt.date | None:
        """End a new enrolment before the day on which the consent was withdrawn."""
        gone = self._withdrawn(person)
        return None if gone is None else max(started, gone - dt.timedelta(days=1))

    def _first_marks(self) -> dict[int, dt.date]:
        first: dict[int, dt.date] = {}
        for mark in self._book.marks:
            day = self._book.lessons[mark.lesson].date
            first[mark.enrolment] = min(day, first.get(mark.enrolment, day))
        return first

    def _started_on(self, row: BookEnrolment, first_mark: dt.date | None) -> dt.date:
        """Say from when: as written, else the month's first day, else the academic year's."""
        started = row.admitted or row.admitted_month
        started = started or dt.date(self._year, ACADEMIC_YEAR_STARTS, 1)
        return min(started, first_mark) if first_mark else started

    def _lessons(self, groups: list[Entry]) -> None:
        lessons: dict[int, Entry | None] = {}
        for mark in self._book.marks:
            if mark.lesson not in lessons:
                lessons[mark.lesson] = self._lesson(mark.lesson, groups)
            lesson, stay = lessons[mark.lesson], self.stays[mark.enrolment]
            if lesson is None:
                continue
            held = self._book.lessons[mark.lesson]
            stored = self._known.marks.get((lesson, stay))
            if stored is not None:
                if stored != mark.code:
                    self.problems.append(Kept(held.sheet, mark.cell, KeptCode.MARK_DIFFERS))
                continue
            ended = stay.values["ended_on"]
            gone = self._withdrawn(self.people[self._book.enrolments[mark.enrolment].person])
            if gone and held.date >= gone:
                self.problems.append(Kept(held.sheet, mark.cell, KeptCode.MARK_OUTSIDE))
                continue
            if held.date < stay.values["started_on"] or (ended and held.date > ended):
                self.problems.append(Kept(held.sheet, mark.cell, KeptCode.MARK_OUTSIDE))
                continue
            self._mark(lesson, stay, mark.code, mark.enrolment)

    def _mark(self, lesson: Entry, stay: Entry, code: MarkCode, number: int) -> None:
        self._known.marks[lesson, stay] = str(code)
        self.marks.append(
            {
                "lesson_id": lesson,
                "enrolment_id": stay,
                "code": str(code),
                "attended": attended(code),
                "minutes_late": None,
                "note": None,
            }
        )
        self.touched.add(number)
        if lesson.values["status"] == PLANNED:
            lesson.values["status"] = lesson.changes["status"] = HELD
            self.lessons.append(lesson)

    def _lesson(self, place: int, groups: list[Entry]) -> Entry | None:
        """Find or plan the lesson of a column; None when its marks may not be taken."""
        held = self._book.lessons[place]
        group = groups[held.group]
        found = self._known.lessons.get((group, held.date))
        if found is None:
            values = {
                "group_id": group,
                "day": held.date,
                "number": 1,
                "status": HELD,
                "half_hours": group.values["lesson_half_hours"],
            }
            found = self._known.lessons[group, held.date] = Entry(None, values)
            self.lessons.append(found)
        elif found.values.get("locked_by") is not None:
            self.problems.append(Kept(held.sheet, held.cell, KeptCode.LESSON_LOCKED))
            return None
        elif found.values["status"] == CANCELLED:
            self.problems.append(Kept(held.sheet, held.cell, KeptCode.LESSON_CANCELLED))
            return None
        return found


def _academic_year(book: BookRead, today: dt.date) -> int:
    found = re.search(r"\d{4}", book.academic_year or "")
    if found:
        return int(found[0])
    return today.year - (today.month < ACADEMIC_YEAR_STARTS)


def _same_birth(entry: Entry, person: BookPerson) -> bool:
    values, born = entry.values, person.born
    if born is None:
        return False
    if born.date is not None:
        return bool(values["birth_date"] == born.date)
    return values["birth_date"] is None and values["birth_year"] == born.year


def _may_be(entry: Entry, person: BookPerson) -> bool:
    """Tell whether nothing that is known of the births contradicts."""
    values, born = entry.values, person.born
    if born is None or (values["birth_date"] is None and values["birth_year"] is None):
        return True
    if born.date is not None and values["birth_date"] is not None:
        return bool(values["birth_date"] == born.date)
    year = values["birth_date"].year if values["birth_date"] else values["birth_year"]
    return bool(year == born.year)

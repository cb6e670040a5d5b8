"""Gather people, groups and problems while the sheets of one workbook are read."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from friendship_desktop.rules.codes import LanguageLevel
from friendship_desktop.rules.dates import Born
from friendship_desktop.rules.duplicates import Card, find_duplicates
from friendship_desktop.rules.name_keys import fold
from friendship_desktop.rules.names import PersonName
from friendship_desktop.sheets.book import (
    BookDuplicate,
    BookEnrolment,
    BookGroup,
    BookLesson,
    BookMark,
    BookPerson,
    BookProblem,
    BookRead,
    BookSchool,
    ProblemCode,
)
from friendship_desktop.sheets.cells import kind_of
from friendship_desktop.sheets.workbook import cell_ref


@dataclass(slots=True)
class GroupDraft:
    """A group as far as the rows read until now tell."""

    school: int
    title: str
    language_code: str | None
    teacher: str
    levels: set[LanguageLevel | None] = field(default_factory=set)
    enrolments: list[int] = field(default_factory=list)
    people: set[int] = field(default_factory=set)


@dataclass(slots=True)
class Builder:
    """Everything read so far; `read()` makes it final."""

    people: list[BookPerson] = field(default_factory=list)
    schools: list[BookSchool] = field(default_factory=list)
    groups: list[GroupDraft] = field(default_factory=list)
    enrolments: list[BookEnrolment] = field(default_factory=list)
    lessons: list[BookLesson] = field(default_factory=list)
    marks: list[BookMark] = field(default_factory=list)
    problems: list[BookProblem] = field(default_factory=list)
    rows: int = 0
    academic_year: str | None = None
    _school_places: dict[str, int] = field(default_factory=dict)
    _group_places: dict[tuple[int, str], int] = field(default_factory=dict)
    _by_date: dict[tuple[str, date], int] = field(default_factory=dict)
    _by_phone: dict[tuple[str, str], list[int]] = field(default_factory=dict)

    def problem(
        self, sheet: str, row: int, column: int, code: ProblemCode, **details: object
    ) -> None:
        """Note what could not be taken; rows and columns begin at 0."""
        self.problems.append(BookProblem(sheet, cell_ref(row, column), code, details))

    def school(self, name: str, association: str = "") -> int:
        """Place of a school, made when first met."""
        key = fold(name)
        place = self._school_places.get(key)
        if place is None:
            place = self._school_places[key] = len(self.schools)
            self.schools.append(BookSchool(name, association))
        return place

    def group(self, school: int, title: str, language: str | None = None, teacher: str = "") -> int:
        """Place of a group of a school, made when first met."""
        key = (school, fold(title))
        place = self._group_places.get(key)
        if place is None:
            place = self._group_places[key] = len(self.groups)
            self.groups.append(GroupDraft(school, title, language, teacher))
        return place

    def person(self, card: BookPerson) -> int:
        """Place of a human: an earlier row of the same spelling and day, or telephone, is the same.

        Two spellings of one name stay two persons, and are listed as possible duplicates.
        """
        written = spelling(card.name)
        born = card.born.date if card.born is not None else None
        place = self._known(written, card)
        if place is None:
            place = len(self.people)
            self.people.append(card)
        else:
            self.people[place] = _filled(self.people[place], card)
        if born is not None:
            self._by_date.setdefault((written, born), place)
        for phone in (card.phone, card.guardian_phone):
            if phone is not None:
                places = self._by_phone.setdefault((written, phone), [])
                if place not in places:
                    places.append(place)
        return place

    def _known(self, written: str, card: BookPerson) -> int | None:
        if card.born is not None and card.born.date is not None:
            place = self._by_date.get((written, card.born.date))
            if place is not None:
                return place
        for phone in (card.phone, card.guardian_phone):
            for place in self._by_phone.get((written, phone), ()) if phone is not None else ():
                if _agree(self.people[place].born, card.born):
                    return place
        return None

    def enrol(self, enrolment: BookEnrolment) -> int | None:
        """Put a person into a group; None when the person is there already."""
        group = self.groups[enrolment.group]
        if enrolment.person in group.people:
            return None
        place = len(self.enrolments)
        self.enrolments.append(enrolment)
        group.people.add(enrolment.person)
        group.enrolments.append(place)
        group.levels.add(enrolment.level)
        return place

    def spelling_of(self, enrolment: int) -> PersonName:
        """Name of the person of an enrolment."""
        return self.people[self.enrolments[enrolment].person].name

    def read(self) -> BookRead:
        """Make everything final and look for persons who may be one."""
        return BookRead(
            rows=self.rows,
            academic_year=self.academic_year,
            people=tuple(self.people),
            schools=tuple(self.schools),
            groups=tuple(_group(draft) for draft in self.groups),
            enrolments=tuple(self.enrolments),
            lessons=tuple(self.lessons),
            marks=tuple(self.marks),
            duplicates=self._duplicates(),
            problems=tuple(self.problems),
        )

    def _duplicates(self) -> tuple[BookDuplicate, ...]:
        cards = [
            Card(
                # as written, for its words are folded once more for the search key, and remembered
                fold(f"{card.name.surname} {card.name.given_name} {card.name.patronymic}"),
                card.born,
                card.phone or card.guardian_phone,
            )
            for card in self.people
        ]
        return tuple(
            BookDuplicate(pair.first, pair.second, pair.score, pair.same_date)
            for pair in find_duplicates(cards)
        )


def spelling(name: PersonName) -> str:
    """Bring capitals and ё to one form: what is left is one spelling of one name."""
    whole = f"{name.surname} {name.given_name} {name.patronymic}".strip()
    return whole.casefold().replace("ё", "е")


def _agree(one: Born | None, two: Born | None) -> bool:
    if one is None or two is None:
        return True
    return one.year == two.year and (one.date is None or two.date is None)


def _filled(person: BookPerson, row: BookPerson) -> BookPerson:
    """Add what the earlier rows left out; a whole date is better than a year."""
    born = person.born
    if born is None or (born.date is None and row.born is not None and row.born.date):
        born = row.born
    return replace(
        person,
        born=born,
        sex=person.sex or row.sex,
        phone=person.phone or row.phone,
        guardian_name=person.guardian_name or row.guardian_name,
        guardian_phone=person.guardian_phone or row.guardian_phone,
    )


def _group(draft: GroupDraft) -> BookGroup:
    level = next(iter(draft.levels)) if len(draft.levels) == 1 else None
    return BookGroup(
        draft.school,
        draft.title,
        draft.language_code,
        kind_of(draft.language_code),
        level,
        draft.teacher,
    )

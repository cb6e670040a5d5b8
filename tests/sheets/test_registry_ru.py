"""The example of a real register, beside the truth about how it was made."""

import json
from collections import Counter
from pathlib import Path

import pytest

from friendship_desktop.rules.codes import GroupKind, LanguageLevel, MarkCode, Sex
from friendship_desktop.rules.names import full_name
from friendship_desktop.sheets.book import ProblemCode
from friendship_desktop.sheets.register_book import read_register_book
from tests.sheets.workbooks import TODAY

EXAMPLES = Path(__file__).resolve().parents[2] / "resources" / "examples"


@pytest.fixture(scope="module")
def truth():
    return json.loads((EXAMPLES / "registry_ru.truth.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def book():
    return read_register_book(EXAMPLES / "registry_ru.xlsx", today=TODAY)


def problems(book, code):
    return {(problem.sheet, problem.cell) for problem in book.problems if problem.code is code}


def person_at(book, cell):
    stay = next(stay for stay in book.enrolments if stay.cell == cell)
    return book.people[stay.person]


def test_everything_comes_in(book, truth):
    assert book.rows == truth["rows"]
    assert len(book.enrolments) == truth["enrolments"]
    assert len(book.schools) == truth["schools"]
    assert len(book.groups) == truth["groups"]
    assert len(book.marks) == truth["marks"]
    assert book.academic_year == "2026–2027"


def test_one_child_in_two_groups_is_one_person(book, truth):
    assert len(book.people) == truth["unique_persons"] + truth["russian_spelling_duplicates"]
    twice = [
        count for count in Counter(stay.person for stay in book.enrolments).values() if count > 1
    ]
    assert twice == [2] * truth["same_child_two_groups"]
    assert person_at(book, "B30") == person_at(
        book, "B13"
    )  # Цой Алина, spaces and date written otherwise
    assert person_at(book, "B180") == person_at(
        book, "B50"
    )  # by the telephone: the date there cannot be


def test_the_russian_spellings_are_listed_and_not_merged(book, truth):
    assert len(book.duplicates) == truth["russian_spelling_duplicates"]
    pairs = {
        (book.people[pair.person].cell, book.people[pair.other].cell) for pair in book.duplicates
    }
    assert pairs == {
        ("B9", "B200"),
        ("B12", "B184"),
        ("B65", "B118"),
        ("B84", "B104"),
        ("B188", "B203"),
    }
    assert all(pair.same_date for pair in book.duplicates)


def test_impossible_dates_stay_empty_and_name_their_cells(book, truth):
    cells = problems(book, ProblemCode.DATE_IMPOSSIBLE)
    assert cells == {("Список", cell) for cell in ("C22", "C55", "C153", "C168", "C180")}
    assert len(cells) == truth["bad_dates"]
    assert person_at(book, "B22").born is None


def test_years_alone_stay_years(book, truth):
    only_years = [person for person in book.people if person.born and person.born.date is None]
    assert len(only_years) == truth["year_only"]
    assert person_at(book, "B28").born.year == 2017


def test_days_are_never_invented(book):
    months = problems(book, ProblemCode.JOINED_MONTH_ONLY)
    without_day = [stay for stay in book.enrolments if stay.admitted is None]
    assert {stay.cell[1:] for stay in without_day} == {cell[1:] for _sheet, cell in months}
    assert {(stay.admitted_month.year, stay.admitted_month.month) for stay in without_day} == {
        (2026, 9)
    }
    assert {stay.admitted.isoformat() for stay in book.enrolments if stay.admitted} == {
        "2026-09-06"
    }


def test_letters_of_another_alphabet_are_put_right(book):
    names = [full_name(p.name.surname, p.name.given_name, p.name.patronymic) for p in book.people]
    assert not [name for name in names if any(char.isascii() and char.isalpha() for char in name)]
    assert ("Список", "B128") in problems(book, ProblemCode.NAME_REPAIRED)
    assert person_at(book, "B128").name.surname == "Нұрланова"
    assert not [name for name in names if "  " in name or name != name.strip()]


def test_capitals_are_lowered(book):
    name = person_at(book, "B33").name
    assert (name.surname, name.given_name, name.patronymic) == ("Кузнецов", "Пётр", "Ильич")
    assert person_at(book, "B95").name.patronymic == "Чингиз оглы"


def test_groups_know_language_level_and_kind(book):
    by_title = {group.title: group for group in book.groups}
    korean = by_title["Корейский, младшая"]
    assert (korean.language_code, korean.level, korean.kind) == (
        "ko",
        LanguageLevel.B1,
        GroupKind.MOTHER_TONGUE,
    )
    assert book.schools[korean.school].name == "Чосон"
    kazakh = by_title["Қазақ тілі, младшая"]
    assert (kazakh.language_code, kazakh.level, kazakh.kind) == (
        "kk",
        LanguageLevel.A1,
        GroupKind.STATE_LANGUAGE,
    )
    assert by_title["Немецкий, старшая"].level is LanguageLevel.A2  # written with a Cyrillic А


def test_the_other_columns(book):
    child = person_at(book, "B7")
    assert (child.sex, child.guardian_name, child.guardian_phone) == (
        Sex.FEMALE,
        "Мұқан Марат",
        "+77011178154",
    )
    assert child.phone is None
    assert Counter(person.sex for person in book.people)[None] == 0
    assert Counter(stay.consent for stay in book.enrolments)[True] > 80
    assert sum(person.guardian_phone is not None for person in book.people) > 130
    assert {stay.note for stay in book.enrolments} == {"", "многодетная", "скидка"}


def test_subtotals_are_not_people(book):
    assert not [person for person in book.people if "Итог" in person.name.surname]


def test_month_sheets_become_lessons(book):
    assert Counter(lesson.date.isoformat() for lesson in book.lessons) == dict.fromkeys(
        ("2026-11-01", "2026-11-08", "2026-11-15", "2026-11-22"), 4
    )
    assert {book.groups[lesson.group].title for lesson in book.lessons} == {
        "Корейский, младшая", "Корейский, старшая", "Корейский, взрослые", "Немецкий, младшая",
    }  # fmt: skip


def mark_of(book, sheet, cell):
    mark = next(
        mark
        for mark in book.marks
        if mark.cell == cell and book.lessons[mark.lesson].sheet == sheet
    )
    return mark.code, book.enrolments[mark.enrolment].cell


def test_marks_reach_their_owners(book):
    assert mark_of(book, "1 Чосон нояб", "E4") == (MarkCode.LATE, "B5")
    assert mark_of(book, "1 Чосон нояб", "C9") == (MarkCode.EXCUSED, "B10")
    # two namesakes in one group, told apart by the order of the list
    assert mark_of(book, "1 Чосон нояб", "D10") == (MarkCode.ILL, "B11")
    assert mark_of(book, "1 Чосон нояб", "D13") == (MarkCode.PRESENT, "B14")
    assert mark_of(book, "4 Возрождение нояб", "C8") == (MarkCode.LATE, "B51")
    assert mark_of(book, "4 Возрождение нояб", "F9") == (MarkCode.PRESENT, "B52")
    assert Counter(mark.code for mark in book.marks) == {
        MarkCode.PRESENT: 160, MarkCode.ABSENT: 15, MarkCode.ILL: 9, MarkCode.EXCUSED: 8, MarkCode.LATE: 7,
    }  # fmt: skip


def test_nothing_else_was_left_out(book):
    assert {problem.code for problem in book.problems} == {
        ProblemCode.DATE_IMPOSSIBLE, ProblemCode.JOINED_MONTH_ONLY, ProblemCode.NAME_REPAIRED,
    }  # fmt: skip


def test_reading_twice_gives_the_same(book):
    assert read_register_book((EXAMPLES / "registry_ru.xlsx").read_bytes(), today=TODAY) == book

import datetime as dt

import pytest

from friendship_desktop.services.pasted import LineProblem, read_lines
from tests.factories import TODAY


def read(line):
    (found,) = read_lines(line, today=TODAY)
    birth = found.born and (found.born.date or found.born.year)
    return found.surname, found.given_name, found.patronymic, birth, found.phone, found.problem


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ким Елена", ("Ким", "Елена", "", None, None, None)),
        ("  7.  Ким   Елена Викторовна ", ("Ким", "Елена", "Викторовна", None, None, None)),
        ("12\tКим\tЕлена\tВикторовна", ("Ким", "Елена", "Викторовна", None, None, None)),
        ("Ким Елена 2014", ("Ким", "Елена", "", 2014, None, None)),
        ("Ким Елена, 12.03.2014", ("Ким", "Елена", "", dt.date(2014, 3, 12), None, None)),
        (
            "Ким Елена\t12.03.2014\t8 701 555 11 22",
            ("Ким", "Елена", "", dt.date(2014, 3, 12), "+77015551122", None),
        ),
        ("Ким Елена +7 (701) 555-11-22", ("Ким", "Елена", "", None, "+77015551122", None)),
        ("Ким Елена\t31.02.2014", ("Ким", "Елена", "", None, None, LineProblem.BIRTH)),
        ("Ким Елена\t12.03.2040", ("Ким", "Елена", "", None, None, LineProblem.BIRTH)),
        ("Ким Елена\t870155", ("Ким", "Елена", "", None, None, LineProblem.PHONE)),
        (
            "Әбдіғали Әлия Ерланқызы",
            ("Әбдіғали", "Әлия", "Ерланқызы", None, None, None),
        ),
        ("• Ким Елена", ("Ким", "Елена", "", None, None, None)),
        ("— Ким Елена", ("Ким", "Елена", "", None, None, None)),
        ("✅ 3) Ким Елена", ("Ким", "Елена", "", None, None, None)),
        ("3️⃣ Ким Елена 🌸", ("Ким", "Елена", "", None, None, None)),
        ("[22.11.26, 10:15:03] Айгүл: 1. Ким Елена", ("Ким", "Елена", "", None, None, None)),
        ("22.11.2026, 10:15 - Айгүл Мұғалім: Ким Елена", ("Ким", "Елена", "", None, None, None)),
        ("Елена Викторовна Ким", ("Ким", "Елена", "Викторовна", None, None, None)),
        ("Әлия Ерланқызы Әбдіғали", ("Әбдіғали", "Әлия", "Ерланқызы", None, None, None)),
        ("О'Тегін Ким-Ли", ("О'Тегін", "Ким-Ли", "", None, None, None)),
        ("김 엘레나", ("김", "엘레나", "", None, None, None)),
        ("Айгүл", ("", "", "", None, None, LineProblem.ONE_WORD)),
        ("К" * 201 + " Елена", ("", "", "", None, None, LineProblem.TOO_LONG)),
    ],
)
def test_a_line_is_read(line, expected):
    assert read(line) == expected


def test_lines_without_letters_are_passed_over_and_numbers_stay_those_of_the_paste():
    lines = read_lines("\n1.\n\nКим Елена\n---\nПак Виктор\n", today=TODAY)

    assert [line.number for line in lines] == [4, 6]


def test_a_name_that_stands_twice_is_one_learner_unless_births_differ():
    lines = read_lines("Ким Елена 2014\nКим Елена 2015\nКИМ ЕЛЕНА 2014", today=TODAY)

    assert [line.makes_learner for line in lines] == [True, True, False]
    assert lines[2].problem == LineProblem.REPEATED


def test_nothing_pasted_is_nothing():
    assert read_lines("", today=TODAY) == ()


def test_names_that_only_sound_alike_are_two_children():
    lines = read_lines("Ким Аннац\nКим Аннак\nКим Аннац\nКИМ АННАК", today=dt.date(2026, 11, 22))
    assert [line.problem for line in lines] == [
        None, None, LineProblem.REPEATED, LineProblem.REPEATED
    ]  # fmt: skip
    lines = read_lines("Annac Kim\nAnnak Kim", today=dt.date(2026, 11, 22))
    assert [line.makes_learner for line in lines] == [True, True]

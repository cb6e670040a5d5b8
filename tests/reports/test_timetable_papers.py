"""F-22, the hours of a teacher, and F-23, the week on one A4: full and with next to nothing."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from friendship_desktop.reports.document import Named, PaperLanguage, Signatory
from friendship_desktop.reports.hours import HoursSheet, TaughtGroup, TaughtLesson
from friendship_desktop.reports.timetable import Meeting, Timetable
from friendship_desktop.reports.writer import render
from tests.reports.papers import NAMES, plain, read

HOUSE = (Named("Достық үйі", "Дом дружбы"),)
LONG = "Мемлекеттік тілді тереңдетіп оқыту тобы, қалалық мәдениет үйінің екінші ғимараты"


def text_of(form):
    return re.sub(r"\s+", " ", "\n".join(read(render([form], title="x").data)))


def hours(lessons, language=PaperLanguage.BOTH, teacher="Ким Елена Викторовна"):
    taught = tuple(
        TaughtLesson(
            date(2026, 11, 1) + timedelta(days=number % 30),
            "10:00–11:20",
            f"{LONG} {number % 3}",
            3,
            12,
            15,
            "Пак О. И." if number == 1 else "",
        )
        for number in range(lessons)
    )
    groups = tuple(TaughtGroup(f"{LONG} {n}", lessons // 3, lessons) for n in range(3))
    return HoursSheet(
        language=language,
        institution=HOUSE,
        teacher=teacher,
        month=date(2026, 11, 1),
        lessons=taught,
        groups=groups if lessons > 2 else (),
        house_code="KOK",
        dated=date(2026, 11, 30),
        approval=Signatory(Named("Директор", "Директор"), "А. Әбенов"),
        teacher_signs=Signatory(Named("Педагог", "Педагог"), "Е. В. Ким"),
        prepared_by=Signatory(Named("Дайындаған", "Подготовил")),
    )


def week(meetings, language=PaperLanguage.BOTH, subject=""):
    return Timetable(
        language=language,
        institution=HOUSE,
        subject=subject,
        since=date(2026, 9, 1),
        meetings=tuple(meetings),
        house_code="KOK",
        dated=date(2026, 11, 22),
        approval=None if subject else Signatory(Named("Директор", "Директор"), "А. Әбенов"),
    )


def test_hours_hold_every_date_the_sum_and_the_substitution():
    text = text_of(hours(40))
    assert "Педагогтің сағаттарын есепке алу парағы / Лист учёта часов педагога" in text
    assert "22.11.2026" in text
    assert "Пак О. И." in text
    assert "Итого: занятий 40" in text
    assert " 60 " in text  # 40 lessons of an hour and a half


@pytest.mark.parametrize("language", list(PaperLanguage))
def test_a_single_lesson_fits_one_page_in_each_language(language):
    assert render([hours(1, language)], title="x").pages == 1


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_teachers_and_groups_of_every_script(name):
    sheet = week([Meeting(7, "10:00–11:20", name, (name, "14-кабинет"))], subject=name)
    for form in (hours(1, teacher=name), sheet):
        rendered = render([form], title="x")
        assert rendered.missing_letters == ""
        assert plain(name.split()[0])[:4] in plain("\n".join(read(rendered.data)))


@pytest.mark.parametrize("lessons", [1, 24, 70, 120])
def test_the_week_is_one_a4_however_many_lessons_it_has(lessons):
    meetings = [
        Meeting(7 - number % 3, "10:00–11:20", f"{LONG} {number}", ("«Чосон»", "Ким Е.", "5"))
        for number in range(lessons)
    ]
    rendered = render([week(meetings)], title="x")
    assert rendered.pages == 1
    text = read(rendered.data)[0]
    assert text.count("10:00–11:20") == lessons
    assert "Жексенбі" in text
    assert "Воскресенье" in text


def test_the_same_week_is_the_same_bytes():
    meetings = [Meeting(1, "10:00–11:20", "Топ")]
    assert render([week(meetings)], title="x") == render([week(meetings)], title="x")

"""The demo House: invented, alive on the page Today, and the same for the same seed and day."""

import datetime as dt
import re
from collections import Counter

import pytest
from sqlalchemy import func, select

from friendship_desktop.rules.holidays import shipped_holidays
from friendship_desktop.rules.names import sort_key
from friendship_desktop.services.demo import DemoOptions, demo_clock, demo_rows, fill_demo
from friendship_desktop.services.lookalikes import pairs
from friendship_desktop.services.today import TodayService
from friendship_desktop.store.models import (
    Base,
    Enrolment,
    Holiday,
    House,
    InstitutionName,
    Lesson,
    Mark,
    Person,
    StudyGroup,
)

SUNDAY = dt.date(2026, 11, 22)
REPUBLIC_DAY = {dt.date(2026, 10, 25): "Республика күні"}
KAZAKH_LETTERS = "ӘҒҚӨҰҮҺІЁ"


@pytest.fixture(scope="module")
def rows():
    return demo_rows(DemoOptions(until=SUNDAY), REPUBLIC_DAY)


@pytest.fixture
def filled(database, make):
    make.add(
        InstitutionName(
            valid_from=dt.date(2026, 1, 1), name_kk="Үй", name_ru="Дом", name_en="House"
        )
    )
    with database.write(None, "holidays") as unit:
        for day in shipped_holidays():
            unit.session.add(
                Holiday(day=day.date, kind=day.kind, name_kk=day.kk, name_ru=day.ru, name_en=day.en)
            )
    fill_demo(database, DemoOptions(until=SUNDAY))
    return database


def test_same_options_same_house(rows):
    assert demo_rows(DemoOptions(until=SUNDAY), REPUBLIC_DAY) == rows


@pytest.mark.parametrize(
    "other", [DemoOptions(until=SUNDAY, seed=2), DemoOptions(until=SUNDAY + dt.timedelta(days=1))]
)
def test_another_seed_or_day_makes_other_people(rows, other):
    changed = demo_rows(other, REPUBLIC_DAY)
    names = [(row["surname"], row["given_name"]) for row in rows.person]
    assert [(row["surname"], row["given_name"]) for row in changed.person] != names
    assert changed.person[0]["public_id"] != rows.person[0]["public_id"]


def test_clock_stands_and_names_in_a_row():
    one, two = demo_clock(DemoOptions(until=SUNDAY)), demo_clock(DemoOptions(until=SUNDAY))
    assert one.today() == SUNDAY
    made = [one.new_id() for _ in range(3)]
    assert made == [two.new_id() for _ in range(3)]
    assert sorted(made) == made
    assert all(
        re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab].*", each) for each in made
    )


def test_size_is_that_of_a_typical_house(rows):
    teachers = {row["person_id"] for row in rows.group_teacher}
    assert len(rows.person) == 280 + len(teachers)
    assert (len(rows.association), len(rows.school), len(rows.study_group)) == (6, 7, 20)
    assert sum(row["kind"] == "state_language" for row in rows.study_group) == 5
    groups_of = Counter(row["person_id"] for row in rows.enrolment)
    assert sum(count > 1 for count in groups_of.values()) >= 25
    assert any(len(row) == 2 for row in _weekdays(rows).values())


def _weekdays(rows):
    days = {}
    for slot in rows.weekly_slot:
        days.setdefault(slot["group_id"], []).append(slot["weekday"])
    return days


def test_attendance_is_believable_every_week(rows):
    week_of = {row["id"]: row["day"].isocalendar()[1] for row in rows.lesson}
    came, possible = Counter(), Counter()
    for mark in rows.mark:
        week = week_of[mark["lesson_id"]]
        came[week] += mark["attended"]
        possible[week] += 1
    rates = {week: came[week] / possible[week] for week in possible if possible[week] > 50}
    assert len(rates) >= 11
    assert all(0.8 <= rate <= 0.93 for rate in rates.values()), rates
    assert {mark["code"] for mark in rows.mark} == {"present", "late", "ill", "excused", "absent"}


def test_names_try_the_program(rows):
    people = rows.person
    assert sum(row["patronymic"] is None for row in people) >= 2
    assert [row["given_name"] for row in people if not row["surname"]] == ["Гүлнәз"]
    assert any((row["birth_date"] or SUNDAY).strftime("%d%m") == "2902" for row in people)
    surnames = {row["surname"] for row in people}
    assert {"О'Тегін", "Ким-Ли", "김", "روزىيېۋا"} <= surnames
    letters = "".join(row["surname"] + row["given_name"] for row in people)
    assert not [letter for letter in KAZAKH_LETTERS if letter not in letters]
    assert "ң" in "".join(row["patronymic"] or "" for row in people) + letters


def test_phones_are_invented_and_some_are_missing(rows):
    numbers = [row["phone"] for row in [*rows.person, *rows.guardian] if row["phone"]]
    assert all(re.fullmatch(r"\+7700000\d{4}", number) for number in numbers)
    owners = {(row["phone"], row.get("name", row["id"])) for row in [*rows.person, *rows.guardian]}
    shared = [number for number in set(numbers) if numbers.count(number) > 1]
    assert shared  # siblings have the same mother, nobody else has the same number
    assert all(len([1 for phone, _ in owners if phone == number]) == 1 for number in shared)
    assert 0 < sum(row["phone"] is None for row in rows.guardian) < len(rows.guardian) / 5
    guarded = {row["person_id"] for row in rows.guardian}
    children = [row for row in rows.person if row["birth_date"] and row["birth_date"].year > 2008]
    assert 0.85 < sum(row["id"] in guarded for row in children) / len(children) < 1


def test_some_come_late_and_some_leave(rows):
    first = min(row["started_on"] for row in rows.enrolment)
    assert any(row["started_on"] > first and not row["is_guest"] for row in rows.enrolment)
    left = [row for row in rows.enrolment if row["ended_on"]]
    assert left
    assert all(row["started_on"] <= row["ended_on"] and row["reason_out"] for row in left)
    assert sum(row["is_guest"] for row in rows.enrolment) == 1


def test_every_mark_lies_inside_its_enrolment(rows):
    stays = {row["id"]: row for row in rows.enrolment}
    lessons = {row["id"]: row for row in rows.lesson}
    for mark in rows.mark:
        stay, lesson = stays[mark["enrolment_id"]], lessons[mark["lesson_id"]]
        assert stay["group_id"] == lesson["group_id"]
        assert stay["started_on"] <= lesson["day"] <= (stay["ended_on"] or SUNDAY)
        assert lesson["status"] == "held"


def test_a_holiday_cancels_lessons():
    days_off = {SUNDAY - dt.timedelta(weeks=2, days=1): "Үлгі мерекесі"}
    rows = demo_rows(DemoOptions(until=SUNDAY), days_off)
    on_the_day = [row for row in rows.lesson if row["day"] in days_off]
    assert on_the_day
    assert {(row["status"], row["cancel_reason"]) for row in on_the_day} == {
        ("cancelled", "Үлгі мерекесі")
    }


@pytest.mark.parametrize("learners", [1, 7, 25, 100, 1000])
def test_any_number_of_learners(learners):
    rows = demo_rows(DemoOptions(until=SUNDAY, learners=learners), {})
    teachers = {row["person_id"] for row in rows.group_teacher}
    assert len(rows.person) - len(teachers) == learners
    assert {row["person_id"] for row in rows.enrolment} == (
        {row["id"] for row in rows.person} - teachers
    )
    assert len({row["sort_key"] for row in rows.study_group}) == len(rows.study_group)


def test_no_learners_no_rows():
    rows = demo_rows(DemoOptions(until=SUNDAY, learners=0), {})
    assert not any(getattr(rows, name) for name in rows.__dataclass_fields__)


@pytest.mark.parametrize("until", ["2024-02-29", "2026-07-14", "2026-09-03", "2026-12-31"])
def test_any_day_of_the_year_has_lessons(until):
    day = dt.date.fromisoformat(until)
    rows = demo_rows(DemoOptions(until=day), {})
    assert max(row["day"] for row in rows.lesson if row["day"] <= day) == day
    assert sum(day.isoweekday() in days for days in _weekdays(rows).values()) == 5


def test_years_of_weeks_are_cut_into_academic_years():
    rows = demo_rows(DemoOptions(until=SUNDAY, learners=60, weeks=150), {})
    years = {row["academic_year"] for row in rows.study_group}
    assert years == {2023, 2024, 2025, 2026}
    assert {row["status"] for row in rows.study_group if row["academic_year"] < 2026} == {
        "completed"
    }


@pytest.mark.parametrize("until", ["2024-02-29", "2026-07-14", "2026-09-03", "2026-11-22"])
def test_the_year_before_is_over_and_carried_into_this_one(until):
    day = dt.date.fromisoformat(until)
    rows = demo_rows(DemoOptions(until=day, with_year_before=True), {})
    assert rows == demo_rows(DemoOptions(until=day, with_year_before=True), {})
    groups = {row["id"]: row for row in rows.study_group}
    (year, *_), now = sorted({row["academic_year"] for row in rows.study_group}), rows.study_group
    old = [row for row in now if row["academic_year"] == year]
    assert {(row["status"], row["archived_at"] is None) for row in old} == {("completed", False)}
    months = {row["day"].month for row in rows.lesson if groups[row["group_id"]] in old}
    assert months == {9, 10, 11, 12, 1, 2, 3, 4, 5}
    pairs_of_years = [(groups[row["continues_id"]], row) for row in now if row["continues_id"]]
    assert len(pairs_of_years) == len(old)
    assert {("A1", "A2"), ("A2", "B1")} == {
        (before["level"], row["level"]) for before, row in pairs_of_years if row["level"]
    }
    assert all(before["ends_on"] < row["starts_on"] for before, row in pairs_of_years)
    assert any(groups[row["group_id"]] in old for row in rows.level_assessment)
    moved = [row for row in rows.register_number if row["subject"] == "transfer"]
    assert moved
    assert len(rows.certificate) > 20


def test_this_year_begins_in_september_even_when_it_is_spring():
    rows = demo_rows(DemoOptions(until=dt.date(2026, 5, 31), with_year_before=True), {})
    starts = {row["academic_year"]: row["starts_on"] for row in rows.study_group}
    assert starts == {2024: dt.date(2024, 9, 1), 2025: dt.date(2025, 9, 1)}


def test_loaded_house_is_alive_today(filled):
    today = TodayService(filled).read(today=SUNDAY)
    assert today.lessons[0].marked == 9
    assert today.lessons[0].expected == 23
    assert [lesson.marked for lesson in today.lessons[1:]] == [0, 0, 0, 0]
    assert today.to_mark == 6  # and one lesson of last week
    assert today.persons < today.enrolments
    assert dict(today.state_language_levels) == {"A1": 2, "A2": 2, "B1": 1}


def test_loaded_house_needs_attention(filled):
    with filled.read() as session:
        assert len(pairs(session)) >= 2
        taught = select(func.count()).select_from(Base.metadata.tables["group_teacher"])
        assert session.scalar(taught) < session.scalar(select(func.count(StudyGroup.id)))
        latest = (
            select(Mark.enrolment_id, Mark.code, Lesson.group_id)
            .join(Lesson, Lesson.id == Mark.lesson_id)
            .order_by(Lesson.day.desc())
        )
        codes = {}
        for enrolment, code, _group in session.execute(latest):
            codes.setdefault(enrolment, []).append(code)
        assert any(found[:4] == ["absent"] * 4 for found in codes.values())


def test_loaded_house_says_that_it_is_invented(filled):
    with filled.read() as session:
        assert session.get_one(House, 1).is_demo
        names = session.scalars(select(InstitutionName)).one()
        assert (names.name_kk, names.place_kk) == ("Үлгілі Достық үйі", "Үлгілі ауданы")
        person = session.scalars(select(Person).where(Person.surname == "О'Тегін")).one()
        assert person.sort_key == sort_key("О'Тегін", person.given_name)
        assert session.scalar(select(func.count(Enrolment.id))) > 280


# --- families and consents -----------------------------------------------------------------------


def test_most_have_consented_and_one_has_withdrawn(rows):
    signed = {row["person_id"] for row in rows.consent if row["withdrawn_on"] is None}
    learners = {row["person_id"] for row in rows.enrolment if row["ended_on"] is None}
    assert 0.75 < len(learners & signed) / len(learners) < 0.97
    teaching = {row["consent_id"] for row in rows.consent_item if row["purpose"] == "teaching"}
    (gone,) = [row for row in rows.consent if row["withdrawn_on"] and row["id"] in teaching]
    assert all(
        row["ended_on"] < gone["withdrawn_on"]
        for row in rows.enrolment
        if row["person_id"] == gone["person_id"]
    )
    assert all(row["given_on"] <= SUNDAY for row in rows.consent)


def test_siblings_and_those_who_collect_are_there(rows):
    families = [row["family_id"] for row in rows.person if row["family_id"]]
    assert len(families) == 2 * len(rows.family) > 0
    assert any(row["may_collect"] and not row["is_representative"] for row in rows.guardian)


def test_the_coming_week_has_a_lesson_moved_one_cancelled_and_one_made_up_for(rows):
    ahead = [row for row in rows.lesson if row["day"] > SUNDAY]
    assert Counter(row["status"] for row in ahead) == {"moved": 1, "planned": 2, "cancelled": 1}
    lessons = {row["id"]: row for row in rows.lesson}
    replaced = [lessons[row["replaces_id"]]["status"] for row in ahead if row["replaces_id"]]
    assert sorted(replaced) == ["cancelled", "moved"]
    autumn = [
        row for row in rows.lesson if dt.date(2026, 10, 26) <= row["day"] <= dt.date(2026, 11, 1)
    ]
    assert not [row for row in autumn if row["status"] == "held"]

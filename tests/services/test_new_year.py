import datetime as dt

import pytest
from sqlalchemy import select

from friendship_desktop.errors import UserError
from friendship_desktop.services.new_year.plan import Fate
from friendship_desktop.services.new_year.service import GroupChoice, NewYear
from friendship_desktop.store.models import Base, Consent, Enrolment, StudyGroup

SUMMER = dt.date(2027, 6, 20)
FIRST, LAST = dt.date(2026, 9, 6), dt.date(2027, 5, 30)
NEXT = dt.date(2027, 9, 6)
JOURNAL = {"change", "change_row"}


@pytest.fixture
def new_year(database, clock):
    return NewYear(database, clock)


@pytest.fixture
def house(make):
    """A group that goes on, one that is empty, and one of another year."""
    teacher = make.person("Ким Елена")
    groups = {
        "a1": make.group(
            "Мемлекеттік тіл A1",
            kind="state_language",
            level="A1",
            starts_on=FIRST,
            ends_on=LAST,
            teacher=teacher,
            slots=[(7, 600)],
            capacity=12,
        ),
        "empty": make.group("Пустая", starts_on=FIRST, ends_on=LAST),
        "other": make.group("Прошлая", academic_year=2025),
    }
    groups["anna"] = make.learner("Ли Анна", groups["a1"], started_on=FIRST)
    groups["gone"] = make.learner(
        "Пак Виктор", groups["a1"], started_on=FIRST, ended_on=dt.date(2027, 2, 1)
    )
    groups["guest"] = make.learner("Ан Олег", groups["a1"], started_on=FIRST, guest=True)
    return groups


def dump(database):
    with database.engine.connect() as connection:
        return {
            table.name: sorted(map(repr, connection.execute(select(table)).all()))
            for table in Base.metadata.sorted_tables
            if table.name not in JOURNAL
        }


def groups_of(database, year):
    with database.read() as session:
        rows = session.scalars(select(StudyGroup).where(StudyGroup.academic_year == year))
        return {row.title: row for row in rows}


def stays_in(database, group_id):
    with database.read() as session:
        query = select(Enrolment).where(Enrolment.group_id == group_id).order_by(Enrolment.id)
        return [
            (s.person_id, s.started_on, s.ended_on, s.reason_out) for s in session.scalars(query)
        ]


def test_a_dry_run_tells_everything_and_changes_nothing(new_year, actor, house, database):
    before = dump(database)

    plan = new_year.propose(actor, today=SUMMER)

    assert plan.from_year == 2026
    (goes_on, ends) = plan.groups
    assert (goes_on.fate, goes_on.title, goes_on.level) == (
        Fate.GOES_ON,
        "Мемлекеттік тіл A2",
        "A2",
    )
    assert (goes_on.learners, goes_on.guests, goes_on.teachers, goes_on.times) == (1, 1, 1, 1)
    assert (goes_on.starts_on, goes_on.last_day) == (NEXT, LAST)
    assert ends.fate is Fate.ENDS
    assert dump(database) == before


def test_groups_go_on_learners_move_up_and_the_rest_is_archived(
    new_year, actor, house, database, groups
):
    done = new_year.begin(actor, today=SUMMER, from_year=2026)

    assert (done.groups, done.learners, done.finished, done.archived) == (1, 1, 0, 2)
    new = groups_of(database, 2027)["Мемлекеттік тіл A2"]
    assert (new.continues_id, new.capacity, new.starts_on) == (house["a1"], 12, NEXT)
    card = groups.card(actor, new.id, today=NEXT)
    assert [teacher.full_name for teacher in card.teachers] == ["Ким Елена"]
    assert [(slot.weekday, slot.starts_at) for slot in card.line.slots] == [(7, 600)]
    assert [line.full_name for line in card.learners] == ["Ли Анна"]
    old = stays_in(database, house["a1"])
    assert [(ended, reason) for _person, _start, ended, reason in old] == [
        (LAST, "transferred"),
        (dt.date(2027, 2, 1), None),
        (LAST, "completed"),
    ]
    assert {row.archived_at is None for row in groups_of(database, 2026).values()} == {False}


def test_it_is_taken_back_to_the_last_row(new_year, actor, house, database):
    before = dump(database)
    done = new_year.begin(actor, today=SUMMER, from_year=2026)
    assert dump(database) != before

    database.undo(done.change_id, actor.account_id)

    assert dump(database) == before


def test_done_twice_nothing_is_done_twice(new_year, actor, house, database):
    new_year.begin(actor, today=SUMMER, from_year=2026)
    once = dump(database)

    again = new_year.begin(actor, today=SUMMER, from_year=2026)

    assert again.change_id is None
    assert dump(database) == once


def test_in_the_middle_of_the_year_lessons_go_on_to_their_last_day(
    new_year, actor, house, database
):
    winter = dt.date(2027, 1, 15)
    done = new_year.begin(actor, today=winter, from_year=2026)

    assert (done.groups, done.archived) == (1, 0)
    old = groups_of(database, 2026)["Мемлекеттік тіл A1"]
    assert (old.status, old.archived_at) == ("active", None)
    assert [g.fate for g in new_year.propose(actor, today=winter, from_year=2026).groups] == [
        Fate.DONE,
        Fate.STAYS,
    ]

    later = new_year.begin(actor, today=SUMMER, from_year=2026)

    assert (later.groups, later.learners, later.archived) == (0, 0, 2)
    assert len(stays_in(database, groups_of(database, 2027)["Мемлекеттік тіл A2"].id)) == 1


def test_what_was_decided_goes_before_what_was_proposed(new_year, actor, house, database):
    choices = {
        house["a1"]: GroupChoice(Fate.GOES_ON, "  Продолжающие ", "A1", "18_35"),
        house["empty"]: GroupChoice(Fate.STAYS, ""),
    }
    new_year.begin(actor, today=SUMMER, from_year=2026, choices=choices)

    new = groups_of(database, 2027)
    assert set(new) == {"Продолжающие"}
    assert (new["Продолжающие"].level, new["Продолжающие"].age_band) == ("A1", "18_35")
    assert groups_of(database, 2026)["Пустая"].archived_at is None


def test_a_title_left_empty_stops_everything(new_year, actor, house, database):
    before = dump(database)
    with pytest.raises(UserError) as refusal:
        new_year.begin(
            actor,
            today=SUMMER,
            from_year=2026,
            choices={house["a1"]: GroupChoice(Fate.GOES_ON, " ")},
        )
    assert refusal.value.code == "E_TEXT_EMPTY"
    assert refusal.value.details["group"] == house["a1"]
    assert dump(database) == before


def test_a_mark_after_the_last_day_is_kept_within_the_stay(new_year, actor, house, make, database):
    late = dt.date(2027, 6, 6)
    make.mark(make.lesson(house["a1"], late), house["anna"])

    new_year.begin(actor, today=SUMMER, from_year=2026)

    assert stays_in(database, house["a1"])[0][2] == late


def test_enrolled_in_summer_is_enrolled_for_the_year_to_come(
    new_year, actor, house, make, database
):
    person = make.person("Югай Мила")
    make.enrol(person, house["a1"], started_on=dt.date(2027, 6, 15))

    new_year.begin(actor, today=SUMMER, from_year=2026)

    new = groups_of(database, 2027)["Мемлекеттік тіл A2"]
    assert (person, dt.date(2027, 6, 15), None, None) in stays_in(database, new.id)


def test_a_year_far_away_is_refused(new_year, actor, house):
    with pytest.raises(UserError) as refusal:
        new_year.begin(actor, today=SUMMER, from_year=2020)
    assert refusal.value.code == "E_YEAR_FAR"


def test_a_withdrawn_consent_moves_nobody_up(new_year, actor, house, database):
    with database.read() as session:
        person = session.get(Enrolment, house["anna"]).person_id
    with database.write(None, "test.withdraw") as unit:
        query = select(Consent).where(Consent.person_id == person)
        for consent in unit.session.scalars(query):
            consent.withdrawn_on = dt.date(2027, 5, 1)
    (group, _empty) = new_year.propose(actor, today=SUMMER).groups

    assert (group.learners, group.left_out, group.fate) == (0, 1, Fate.ENDS)


def test_a_group_without_dates_goes_on_in_september(new_year, actor, make, database):
    teacher = make.person("Ким Елена")
    group = make.group("Без дат", teacher=teacher, slots=[(7, 600)])
    make.learner("Ли Анна", group)

    (row,) = new_year.propose(actor, today=SUMMER).groups
    new_year.begin(actor, today=dt.date(2027, 9, 1), from_year=2026)

    assert (row.teachers, row.times) == (1, 1)
    new = groups_of(database, 2027)["Без дат"]
    assert new.starts_on == dt.date(2027, 9, 1)
    assert groups_of(database, 2026)["Без дат"].ends_on == dt.date(2027, 8, 31)


def test_asked_again_in_autumn_the_year_that_has_only_begun_is_not_left(
    new_year, actor, house, database
):
    september, november = dt.date(2027, 9, 1), dt.date(2027, 11, 22)
    new_year.begin(actor, today=september, from_year=2026)
    once = dump(database)

    plan = new_year.propose(actor, today=november)
    again = new_year.begin(actor, today=november, from_year=plan.from_year)

    assert (plan.from_year, plan.groups, again.change_id) == (2026, (), None)
    assert dump(database) == once
    (next_plan,) = new_year.propose(actor, today=dt.date(2028, 1, 10)).groups
    assert (next_plan.old_title, next_plan.fate) == ("Мемлекеттік тіл A2", Fate.GOES_ON)


def test_who_stands_on_the_list_twice_moves_up_once(new_year, actor, house, make, database):
    with database.read() as session:
        person = session.get(Enrolment, house["anna"]).person_id
    make.enrol(person, house["a1"], started_on=dt.date(2026, 10, 4))
    make.enrol(person, house["a1"], started_on=dt.date(2027, 6, 10))

    plan = new_year.propose(actor, today=SUMMER)
    done = new_year.begin(actor, today=SUMMER, from_year=2026)

    assert (plan.groups[0].learners, done.learners) == (1, 1)
    new = groups_of(database, 2027)["Мемлекеттік тіл A2"]
    assert [person for person, *_dates in stays_in(database, new.id)] == [person]
    old = [line for line in stays_in(database, house["a1"]) if line[0] == person]
    assert {(ended, reason) for _who, _start, ended, reason in old} == {(LAST, "transferred")}
    assert done.finished == 0

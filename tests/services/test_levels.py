"""Levels assessed for a whole group, and how learners move between them."""

import datetime as dt

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import AssessmentKind, LanguageLevel
from friendship_desktop.rules.levels import passes_kaztest
from friendship_desktop.services.indicators import Period, indicators
from friendship_desktop.services.levels.service import Grade, Levels
from friendship_desktop.store.models import Consent, Enrolment, LevelAssessment
from tests.factories import SEPTEMBER, TODAY

OCTOBER = dt.date(2026, 10, 4)
FULL = (70, 65, 80, 60, 90)
PLACEMENT, INTERIM, FINAL, KAZTEST = AssessmentKind


@pytest.fixture
def levels(database):
    return Levels(database)


@pytest.fixture
def group(make):
    return make.group("Қазақ тілі A2", kind="state_language", language_code="kk", level="A2")


@pytest.fixture
def stays(make, group):
    return [make.learner(name, group) for name in ("Шин Алина", "Пак Виктор", "Айгүл Сара")]


@pytest.fixture
def save(levels, actor, group):
    def run(kind, day, *grades, **more):
        return levels.save(actor, group, kind, day, grades, today=TODAY, **more)

    return run


def stay_of(database, stay_id):
    with database.read() as session:
        stay = session.get_one(Enrolment, stay_id)
        return stay.start_level, stay.result_level


def test_a_group_is_assessed_in_one_undoable_step(levels, save, actor, group, stays, database):
    change = save(INTERIM, OCTOBER, *(Grade(stay, "A1", FULL) for stay in stays))

    sheet = levels.sheet(actor, group, INTERIM, OCTOBER)
    assert [(row.level, row.scores) for row in sheet.rows] == [("A1", FULL)] * 3
    assert levels.days(actor, group, INTERIM) == [OCTOBER]
    assert [row.level for row in levels.sheet(actor, group, FINAL, OCTOBER).rows] == [None] * 3

    database.undo(change, actor.account_id)
    assert [row.level for row in levels.sheet(actor, group, INTERIM, OCTOBER).rows] == [None] * 3


def test_typing_again_corrects_and_emptying_takes_the_check_out(save, stays, database):
    save(INTERIM, OCTOBER, Grade(stays[0], "A1", FULL))
    save(INTERIM, OCTOBER, Grade(stays[0], None, (1, None, None, None, None)))
    with database.read() as session:
        (row,) = session.query(LevelAssessment)
        assert (row.level, row.listening, row.speaking) == (None, 1, None)
    save(INTERIM, OCTOBER, Grade(stays[0], None, (None,) * 5))
    with database.read() as session:
        assert session.query(LevelAssessment).count() == 0


def test_placement_and_final_give_the_levels_of_the_enrolment(save, stays, database):
    save(PLACEMENT, SEPTEMBER - dt.timedelta(days=20), Grade(stays[0], "A1", FULL))
    save(FINAL, TODAY, Grade(stays[0], "A2", FULL))

    assert stay_of(database, stays[0]) == ("A1", "A2")


def test_a_result_below_the_start_is_asked_about_and_allowed(save, stays, database):
    save(PLACEMENT, SEPTEMBER, Grade(stays[0], "B1", FULL))

    with pytest.raises(UserError) as refusal:
        save(FINAL, TODAY, Grade(stays[0], "A2", FULL))
    assert (refusal.value.code, refusal.value.details["start"]) == ("E_LEVEL_LOWER", "B1")
    assert stay_of(database, stays[0]) == ("B1", None)

    save(FINAL, TODAY, Grade(stays[0], "A2", FULL), lower_is_meant=True)
    assert stay_of(database, stays[0]) == ("B1", "A2")


@pytest.mark.parametrize(
    ("kind", "day", "wrong", "code"),
    [
        (INTERIM, OCTOBER, ("A1", (101, *FULL[1:])), "E_SCORE"),
        (INTERIM, OCTOBER, ("A1", (-1, *FULL[1:])), "E_SCORE"),
        (INTERIM, TODAY + dt.timedelta(days=1), ("A1", FULL), "E_ASSESSMENT_FUTURE"),
        (INTERIM, SEPTEMBER - dt.timedelta(days=1), ("A1", FULL), "E_ASSESSMENT_EARLY"),
        (PLACEMENT, SEPTEMBER - dt.timedelta(days=61), ("A1", FULL), "E_ASSESSMENT_EARLY"),
        (FINAL, OCTOBER, ("C2", FULL), "E_LEVEL_OUTSIDE"),
    ],
)
def test_wrong_assessments_are_refused_and_nothing_is_kept(
    save, stays, database, kind, day, wrong, code
):
    with pytest.raises(UserError, match=code):
        save(kind, day, Grade(stays[1], "A1", FULL), Grade(stays[0], *wrong))
    with database.read() as session:
        assert session.query(LevelAssessment).count() == 0


def test_a_guest_and_somebody_of_another_group_are_not_assessed(make, save, group):
    guest = make.learner("Гость Иван", group, guest=True)
    stranger = make.learner("Цой Артур", make.group("Другая"))

    with pytest.raises(UserError, match="E_GUEST_ASSESSED"):
        save(INTERIM, OCTOBER, Grade(guest, "A1", FULL))
    with pytest.raises(UserError, match="E_NOT_FOUND"):
        save(INTERIM, OCTOBER, Grade(stranger, "A1", FULL))


def test_kaztest_comes_from_outside_and_may_be_c2(levels, save, actor, group, stays, database):
    save(KAZTEST, OCTOBER, Grade(stays[0], "C2", FULL, "KT-2026-17"))

    with database.read() as session:
        (row,) = session.query(LevelAssessment)
        assert (row.group_id, row.level, row.external_no) == (None, "C2", "KT-2026-17")
    assert stay_of(database, stays[0]) == (None, None)
    assert levels.days(actor, group, KAZTEST) == [OCTOBER]


@pytest.mark.parametrize(
    ("scores", "passes"),
    [((60,) * 5, True), ((60, 60, 59, 90, 90), False), ((60, 60, None, 60, 60), None), ((None, 59, None, None, None), False)],
)  # fmt: skip
def test_each_single_skill_must_reach_sixty(scores, passes):
    assert passes_kaztest(scores) is passes


def test_homonyms_and_somebody_who_came_back_stand_once_each(make, levels, save, actor, group):
    for year in (2013, 2014):
        make.learner("Ким Анна", group, birth_date=dt.date(year, 2, 28))
    again = make.person("Ли Роман")
    make.enrol(again, group, ended_on=dt.date(2026, 9, 20))
    back = make.enrol(again, group, started_on=dt.date(2026, 10, 1))

    rows = levels.sheet(actor, group, INTERIM, OCTOBER).rows
    assert [row.full_name for row in rows] == ["Ким Анна (2013)", "Ким Анна (2014)", "Ли Роман"]
    assert rows[2].enrolment_id == back
    assert len({row.person_id for row in rows}) == 3
    assert len(levels.progress(actor, group, today=TODAY).rows) == 3


def test_who_withdrew_the_consent_stands_on_no_grid(make, levels, actor, group, stays, database):
    with database.write(1, "test.setup") as unit:
        person = unit.session.get_one(Enrolment, stays[0]).person_id
        (consent,) = unit.session.query(Consent).filter_by(person_id=person)
        consent.withdrawn_on = OCTOBER

    assert len(levels.sheet(actor, group, INTERIM, OCTOBER).rows) == 2
    assert len(levels.sheet(actor, group, INTERIM, OCTOBER - dt.timedelta(days=1)).rows) == 3
    assert len(levels.progress(actor, group, today=TODAY).rows) == 2


def test_movement_counts_levels_at_both_ends_of_a_term(levels, save, actor, group, stays):
    save(PLACEMENT, SEPTEMBER, Grade(stays[0], "A1", FULL), Grade(stays[1], "A2", FULL))
    save(INTERIM, OCTOBER, Grade(stays[0], "A2", FULL))
    save(FINAL, TODAY, Grade(stays[0], "B1", FULL), Grade(stays[1], "A2", FULL))

    def cells(first, last):
        found = levels.movement(actor, first, last, group_id=group)
        return {(str(row.start), str(row.result)) for row in found.rows}, found.raised

    assert cells(SEPTEMBER, OCTOBER) == ({("A1", "A2"), ("A2", "none"), ("none", "none")}, 1)
    assert cells(dt.date(2026, 11, 1), TODAY) == (
        {("A2", "B1"), ("A2", "A2"), ("none", "none")},
        1,
    )
    whole = levels.movement(actor, SEPTEMBER, TODAY)
    assert [row.full_name for row in whole.cell(LanguageLevel.A1, LanguageLevel.B1)] == [
        "Шин Алина"
    ]


def test_raised_levels_count_persons_who_completed(make, group, database):
    for name, start, result, reason, ended in (
        ("Шин Алина", "A1", "A2", "completed", OCTOBER),
        ("Пак Виктор", "A2", "A2", "completed", OCTOBER),
        ("Ким Анна", "A1", "B1", "moved", OCTOBER),
        ("Ли Роман", "A1", "B1", "completed", SEPTEMBER),
        ("Цой Артур", None, "B1", "completed", OCTOBER),
    ):
        make.enrol(
            make.person(name), group, ended_on=ended, start_level=start, result_level=result,
            reason_out=reason,
        )  # fmt: skip
    with database.read() as session:
        values = {
            one.code: one.value
            for one in indicators(session, Period(dt.date(2026, 10, 1), dt.date(2026, 10, 31)))
        }
    assert (values["IND-12"], values["IND-13"]) == (1, 0)

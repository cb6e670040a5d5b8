"""Volunteers: the law's ages, shifts that never meet, hours that somebody else confirms, one filter."""

import datetime as dt
import threading
from dataclasses import replace

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.rules.timetable import DAY_MINUTES
from friendship_desktop.services.history import HistoryService
from friendship_desktop.services.volunteers.bars import BusyKind, Warned
from friendship_desktop.services.volunteers.card_writing import Free, Speaks, VolunteerDraft
from friendship_desktop.services.volunteers.hours import ServedHours
from friendship_desktop.services.volunteers.lines import Wanted
from friendship_desktop.services.volunteers.service import Volunteers
from friendship_desktop.services.volunteers.shifts import ShiftDraft, Shifts
from friendship_desktop.store.models import Enrolment, Event, ExcusedPeriod, Person
from tests.factories import TODAY

SATURDAY = dt.date(2026, 11, 21)
NEXT_SATURDAY = dt.date(2026, 11, 28)
BY = "А. Сейітова"
TEN, NOON, TWO = 600, 720, 840


@pytest.fixture
def volunteers(database, clock, make):
    return Volunteers(database, clock)


@pytest.fixture
def shifts(database):
    return Shifts(database)


@pytest.fixture
def hours(database):
    return ServedHours(database)


@pytest.fixture
def join(volunteers, actor, make):
    """Register somebody new of the registry; `age` on the day of today."""

    def add(name="Цой Артур", age=30, *, consent=False, **more):
        person = make.person(name, birth_date=dt.date(TODAY.year - age, 1, 15))
        if consent:
            make.consent(person, "volunteer", given_by="Цой Анна")
        draft = VolunteerDraft(dt.date(2026, 2, 10), **more)
        return volunteers.register(actor, person, draft, today=TODAY).id

    return add


@pytest.fixture
def plan(shifts, actor):
    def add(day=SATURDAY, starts=TEN, ends=NOON, *, area="event_support", **more):
        draft = ShiftDraft("Залды безендіру", area, day, starts, ends, **more)
        return shifts.plan(actor, draft).id

    return add


def refused(code, run):
    with pytest.raises(UserError) as caught:
        run()
    assert caught.value.code == code
    return caught.value


def test_a_thirteen_year_old_needs_a_guardians_consent(join, volunteers, actor):
    refused("E_VOLUNTEER_CONSENT", lambda: join("Ли Дана", 13))
    assert volunteers.list(actor, today=TODAY) == []
    join("Ли Дана", 13, consent=True)
    join("Пак Олег", 14)
    assert [(one.full_name, one.is_minor) for one in volunteers.list(actor, today=TODAY)] == [
        ("Ли Дана", True),
        ("Пак Олег", True),
    ]


def test_a_consent_that_ran_out_keeps_a_child_from_a_shift(join, plan, shifts, actor, make):
    person = make.person("Ли Дана", birth_date=dt.date(2014, 1, 1))
    make.consent(person, "volunteer", valid_until=dt.date(2026, 11, 20))
    one = Volunteers(shifts._database, None).register(
        actor, person, VolunteerDraft(dt.date(2026, 3, 1)), today=TODAY
    )
    shifts.take_on(actor, plan(dt.date(2026, 11, 14)), [one.id])
    refused("E_VOLUNTEER_CONSENT", lambda: shifts.take_on(actor, plan(), [one.id]))


@pytest.mark.parametrize("more", [{"area": "emergency"}, {"is_hazardous": True}])
def test_a_minor_takes_no_shift_for_adults(join, plan, shifts, actor, more):
    shift = plan(**more)
    refused("E_VOLUNTEER_MINOR", lambda: shifts.take_on(actor, shift, [join("Ким Ян", 16)]))
    assert shifts.get(actor, shift).takers == ()
    shifts.take_on(actor, shift, [join("Ким Рим", 18)])
    assert len(shifts.get(actor, shift).takers) == 1


def test_the_age_is_that_of_the_day_of_the_shift(plan, shifts, actor, make, volunteers):
    person = make.person("Ким Ян", birth_date=dt.date(2008, 11, 25))  # eighteen in three days
    one = volunteers.register(actor, person, VolunteerDraft(SATURDAY), today=TODAY).id
    refused("E_VOLUNTEER_MINOR", lambda: shifts.take_on(actor, plan(area="search"), [one]))
    shifts.take_on(actor, plan(NEXT_SATURDAY, area="search"), [one])


def test_of_a_year_alone_the_younger_age_counts(plan, shifts, actor, make, volunteers):
    person = make.person("Ким Ян", birth_year=2008)
    one = volunteers.register(actor, person, VolunteerDraft(SATURDAY), today=TODAY).id
    refused("E_VOLUNTEER_MINOR", lambda: shifts.take_on(actor, plan(area="legal"), [one]))
    nobody_knows = make.person("Ким Эн")
    other = volunteers.register(actor, nobody_knows, VolunteerDraft(SATURDAY), today=TODAY).id
    refused("E_VOLUNTEER_BIRTH", lambda: shifts.take_on(actor, plan(area="legal"), [other]))
    shifts.take_on(actor, plan(), [other])


def test_a_shift_moved_to_a_forbidden_area_is_refused_while_a_minor_is_on_it(
    join, plan, shifts, actor
):
    shift = plan()
    shifts.take_on(actor, shift, [join(age=16)])
    draft = ShiftDraft("Құтқару", "emergency", SATURDAY, TEN, NOON)
    refused("E_VOLUNTEER_MINOR", lambda: shifts.change(actor, shift, draft))
    assert shifts.get(actor, shift).area == "event_support"


def test_two_shifts_do_not_meet_unless_a_reason_is_given(join, plan, shifts, actor):
    one, shift = join(), plan()
    shifts.take_on(actor, shift, [one])
    other = plan(starts=660, ends=780)
    error = refused("E_SHIFT_CLASH", lambda: shifts.take_on(actor, other, [one]))
    assert (error.details["first"], error.details["last"]) == ("10:00", "12:00")
    shifts.take_on(actor, plan(starts=NOON, ends=TWO), [one])  # one after another is no clash
    shifts.take_on(actor, other, [one], override_reason="Екі зал қатар тұр")
    assert shifts.get(actor, other).takers[0].override_reason == "Екі зал қатар тұр"
    refused("E_SHIFT_TWICE", lambda: shifts.take_on(actor, other, [one]))


def test_own_lessons_are_in_the_way_of_learner_and_teacher(
    join, plan, shifts, actor, make, volunteers, database
):
    group = make.group("Корейский, младшая", slots=[(6, 630)])
    learner = join("Шин Алина", 15)
    with database.read() as session:
        person = session.query(Person).filter_by(surname="Шин").one().id
    make.enrol(person, group)
    refused("E_SHIFT_CLASH", lambda: shifts.take_on(actor, plan(), [learner]))
    (busy,) = volunteers.list(actor, Wanted(), today=TODAY) and [
        one.busy for one in shifts.candidates(actor, plan())
    ]
    assert (busy.kind, busy.title) == (BusyKind.LEARNS, "Корейский, младшая")
    with database.write(None, "test.leaves") as unit:
        unit.session.query(Enrolment).one().ended_on = dt.date(2026, 11, 1)
    shifts.take_on(actor, plan(), [learner])


def test_whoever_is_known_to_be_away_is_put_on_a_shift_only_with_a_reason(
    join, plan, shifts, actor, make, volunteers, database
):
    one, shift = join(), plan()
    with database.read() as session:
        person = session.query(Person).one().id
    make.add(ExcusedPeriod(person_id=person, starts_on=SATURDAY, ends_on=SATURDAY, code="excused"))
    assert [busy.busy.kind for busy in shifts.candidates(actor, shift)] == [BusyKind.AWAY]
    refused("E_SHIFT_AWAY", lambda: shifts.take_on(actor, shift, [one]))
    assert shifts.get(actor, shift).takers == ()
    shifts.take_on(actor, shift, [one], override_reason="Сапары кейінге қалды")


def test_shifts_of_a_cancelled_event_wait_for_nobody(
    join, plan, shifts, hours, actor, make, database
):
    event = make.add(
        Event(
            public_id=make.public_id(), title_ru="Концерт", kind="concert", status="planned",
            starts_on=SATURDAY, ends_on=SATURDAY, organiser_kind="house",
        )
    )  # fmt: skip
    shift = plan(event_id=event, needed=3)
    shifts.take_on(actor, shift, [join()])
    (line,) = hours.waiting(actor, today=TODAY)
    assert (line.waiting, line.taken, line.missing) == (1, 1, 2)
    with database.write(None, "test.cancels") as unit:
        unit.session.query(Event).one().status = "cancelled"
    assert hours.waiting(actor, today=TODAY) == []
    line = shifts.get(actor, shift)
    assert (line.is_called_off, line.waiting, line.taken, line.missing) == (True, 0, 1, 0)


def test_one_filter_says_who_can_interpret_uzbek_on_saturday_at_two(
    join, plan, shifts, actor, volunteers
):
    uzbek = frozenset({Speaks("uz", interprets=True), Speaks("ru")})
    saturday = frozenset({Free(6, TEN, 960)})
    free = join("Ахмедов Али", languages=uzbek, times=saturday, areas=frozenset({"translation"}))
    busy = join("Азизова Нодира", 17, languages=uzbek, times=saturday)
    join("Ли Вера", languages=frozenset({Speaks("uz")}), times=saturday)
    join("Юсупов Тимур", languages=uzbek, times=frozenset({Free(6, TEN, TWO)}))
    join("Ким Олег", languages=uzbek, times=frozenset({Free(7, TEN, 960)}))
    shifts.take_on(actor, plan(NEXT_SATURDAY, 810, 900), [busy])
    asked = Wanted(language="uz", interprets=True, day=NEXT_SATURDAY, minute=TWO)
    lines = volunteers.list(actor, asked, today=TODAY)
    assert [(one.id, bool(one.busy), one.is_minor) for one in lines] == [
        (free, False, False),
        (busy, True, True),
    ]
    narrower = replace(asked, area="translation")
    assert [one.id for one in volunteers.list(actor, narrower, today=TODAY)] == [free]


@pytest.mark.parametrize(
    ("starts", "ends", "code"),
    [
        (1320, 120, "E_SHIFT_MIDNIGHT"),
        (TEN, TEN, "E_SHIFT_MIDNIGHT"),
        (0, 735, "E_SHIFT_LONG"),
        (TEN, DAY_MINUTES + 60, "E_SHIFT_TIMES"),
    ],
)
def test_impossible_times_of_a_shift_are_refused(plan, shifts, actor, starts, ends, code):
    refused(code, lambda: plan(starts=starts, ends=ends))
    assert shifts.between(actor, SATURDAY, SATURDAY) == []


def test_only_confirmed_hours_are_counted_and_parts_can_be_confirmed(
    join, plan, shifts, hours, actor, volunteers
):
    people = [join(name) for name in ("Абай Ерлан", "Бек Асхат", "Гали Мира")]
    taken = shifts.take_on(actor, plan(), people)
    first, second, third = taken.ids
    assert [one.quarters_all for one in volunteers.list(actor, today=TODAY)] == [0, 0, 0]
    made = hours.confirm(actor, {first: None, second: 5}, by=BY, today=TODAY)
    assert (made.count, made.quarters) == (2, 13)
    lines = volunteers.list(actor, today=TODAY)
    assert [(one.quarters, one.unconfirmed) for one in lines] == [(8, 0), (5, 0), (0, 1)]
    assert [
        one.id for one in hours.waiting(actor, today=TODAY)[0].takers if not one.is_confirmed
    ] == [third]


@pytest.mark.parametrize("by", ["Цой Артур", "цой а.", "А. Цой", "Артур Цой", "Tsoy Artur"])
def test_nobody_confirms_their_own_hours(join, plan, shifts, hours, actor, by):
    (served,) = shifts.take_on(actor, plan(), [join("Цой Артур")]).ids
    refused("E_HOURS_SELF", lambda: hours.confirm(actor, {served: None}, by=by, today=TODAY))
    hours.confirm(actor, {served: None}, by="Цой Анна", today=TODAY)


def test_whoever_did_not_come_gets_no_hours(join, plan, shifts, hours, actor, volunteers):
    (served,) = shifts.take_on(actor, plan(), [join()]).ids
    hours.absent(actor, [served], today=TODAY)
    refused("E_HOURS_ABSENT", lambda: hours.confirm(actor, {served: None}, by=BY, today=TODAY))
    assert hours.waiting(actor, today=TODAY) == []
    hours.came_after_all(actor, [served])
    hours.confirm(actor, {served: None}, by=BY, today=TODAY)
    assert volunteers.list(actor, today=TODAY)[0].quarters == 8


@pytest.mark.parametrize("quarters", [0, -4, 49])
def test_impossible_hours_are_refused(join, plan, shifts, hours, actor, quarters):
    (served,) = shifts.take_on(actor, plan(), [join()]).ids
    refused(
        "E_HOURS_IMPOSSIBLE",
        lambda: hours.confirm(actor, {served: quarters}, by=BY, today=TODAY),
    )


def test_twelve_hours_a_day_are_the_most_and_minors_are_warned_of(join, plan, shifts, hours, actor):
    one = join(age=15)
    (served,) = shifts.take_on(actor, plan(starts=480, ends=720), [one]).ids
    taken = shifts.take_on(actor, plan(starts=720, ends=780), [one])
    assert taken.warned == ((one, Warned.HOURS),)
    refused("E_HOURS_DAY", lambda: shifts.take_on(actor, plan(starts=780, ends=1260), [one]))
    refused("E_HOURS_DAY", lambda: hours.confirm(actor, {served: 45}, by=BY, today=TODAY))


def test_hours_of_a_shift_to_come_wait(join, plan, shifts, hours, actor):
    (served,) = shifts.take_on(actor, plan(NEXT_SATURDAY), [join()]).ids
    refused("E_HOURS_EARLY", lambda: hours.confirm(actor, {served: None}, by=BY, today=TODAY))
    refused("E_HOURS_EARLY", lambda: hours.absent(actor, [served], today=TODAY))


def test_two_confirmations_at_once_give_one_result(join, plan, shifts, hours, actor, volunteers):
    (served,) = shifts.take_on(actor, plan(), [join()]).ids
    both, answers = threading.Barrier(2), []

    def confirm(by):
        both.wait()
        try:
            answers.append(hours.confirm(actor, {served: None}, by=by, today=TODAY).count)
        except UserError as error:
            answers.append(error.code)

    threads = [threading.Thread(target=confirm, args=(by,)) for by in (BY, "Е. Омаров")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(str, answers)) == ["1", "E_HOURS_CONFIRMED"]
    assert volunteers.list(actor, today=TODAY)[0].quarters == 8


def test_a_correction_keeps_what_was_and_can_be_undone(
    join, plan, shifts, hours, actor, volunteers, database
):
    history = HistoryService(database)
    (served,) = shifts.take_on(actor, plan(), [join()]).ids
    refused("E_HOURS_OPEN", lambda: hours.correct(actor, served, quarters=6, by=BY, today=TODAY))
    hours.confirm(actor, {served: None}, by=BY, today=TODAY)
    hours.correct(actor, served, quarters=6, by="Е. Омаров", today=TODAY)
    told = [(one.action, one.quarters, one.confirmed_by) for one in hours.history(actor, served)]
    assert told == [
        ("shift.take_on", 8, None),
        ("hours.confirm", 8, BY),
        ("hours.correct", 6, "Е. Омаров"),
    ]
    history.undo(actor)
    assert volunteers.list(actor, today=TODAY)[0].quarters == 8


def test_confirmed_shifts_stay(join, plan, shifts, hours, actor):
    shift = plan()
    (served,) = shifts.take_on(actor, shift, [join()]).ids
    hours.confirm(actor, {served: None}, by=BY, today=TODAY)
    refused("E_SHIFT_CONFIRMED", lambda: shifts.remove(actor, shift))
    refused("E_SHIFT_CONFIRMED", lambda: shifts.take_off(actor, [served]))
    later = ShiftDraft("Залды безендіру", "event_support", NEXT_SATURDAY, TEN, NOON)
    refused("E_SHIFT_CONFIRMED", lambda: shifts.change(actor, shift, later))


def test_longer_shifts_give_longer_hours_to_those_not_confirmed(join, plan, shifts, hours, actor):
    shift = plan()
    first, _second = shifts.take_on(actor, shift, [join("Бек Асхат"), join("Гали Мира")]).ids
    hours.confirm(actor, {first: None}, by=BY, today=TODAY)
    shifts.change(actor, shift, ShiftDraft("Сахна", "culture", SATURDAY, TEN, 750))
    assert [one.quarters for one in shifts.get(actor, shift).takers] == [8, 10]


def test_the_archive_and_those_who_left_take_no_shifts(
    join, plan, shifts, actor, make, volunteers, people
):
    gone, archived = join("Бек Асхат"), join("Гали Мира")
    volunteers.leave(actor, gone, on=dt.date(2026, 11, 1))
    refused("E_VOLUNTEER_LEFT", lambda: shifts.take_on(actor, plan(), [gone]))
    card = volunteers.card(actor, archived, today=TODAY)
    people.archive(actor, card.line.person_id, today=TODAY)
    refused("E_VOLUNTEER_ARCHIVED", lambda: shifts.take_on(actor, plan(), [archived]))
    assert shifts.candidates(actor, plan()) == []
    person = make.person("Ли Вера")
    people.archive(actor, person, today=TODAY)
    draft = VolunteerDraft(SATURDAY)
    refused("E_VOLUNTEER_ARCHIVED", lambda: volunteers.register(actor, person, draft, today=TODAY))


def test_everything_typed_about_a_volunteer_comes_back(volunteers, actor, join):
    draft = VolunteerDraft(
        dt.date(2025, 3, 1),
        areas=frozenset({"culture", "media"}),
        languages=frozenset({Speaks("kk"), Speaks("uz", interprets=True)}),
        times=frozenset({Free(6, TEN, TWO), Free(6, TWO, 960), Free(2, 1080, 1200)}),
        skills="Фото, дыбыс",
        platform_id="QV-0042",
        quarters_brought_forward=50,
    )
    one = join()
    volunteers.change(actor, one, draft)
    assert volunteers.card(actor, one, today=TODAY).draft == draft
    changed = replace(
        draft, times=frozenset({Free(6, TEN, 960)}), languages=frozenset({Speaks("uz")})
    )
    volunteers.change(actor, one, changed)
    assert volunteers.card(actor, one, today=TODAY).draft == changed
    assert volunteers.card(actor, one, today=TODAY).line.quarters_all == 50


@pytest.mark.parametrize(
    "times", [{Free(6, TWO, TEN)}, {Free(6, TEN, TWO), Free(6, NOON, 960)}, {Free(8, TEN, TWO)}]
)
def test_times_that_cannot_be_are_refused(join, times):
    refused("E_VOLUNTEER_TIMES", lambda: join(times=frozenset(times)))


def test_somebody_new_is_registered_in_one_step_and_never_twice(volunteers, actor, database):
    typed = {"surname": "Омаров", "given_name": "Ерлан", "birth": "12.05.1990"}
    draft = VolunteerDraft(SATURDAY)
    made = volunteers.register(actor, typed, draft, today=TODAY)
    card = volunteers.card(actor, made.id, today=TODAY)
    assert (card.line.full_name, card.line.age) == ("Омаров Ерлан", 36)
    refused(
        "E_VOLUNTEER_TWICE",
        lambda: volunteers.register(actor, card.line.person_id, draft, today=TODAY),
    )
    refused(
        "E_VOLUNTEER_CONSENT",
        lambda: volunteers.register(actor, {**typed, "birth": "2015"}, draft, today=TODAY),
    )
    with database.read() as session:
        assert session.query(Person).count() == 1

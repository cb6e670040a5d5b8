"""The region: board, totals, comparison, outliers, closed periods."""

import datetime as dt

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.enrolling import NewHouse
from friendship_desktop.services.office.figures import Figure, added, before, year_before
from friendship_desktop.services.office.receipts import Remark
from friendship_desktop.store.models import Enrolment, Lesson
from friendship_desktop.texts import Language, Texts
from tests.services.office.conftest import CA, NOVEMBER, TODAY

OCTOBER = Period(dt.date(2026, 10, 1), dt.date(2026, 10, 31))
TO_OCTOBER = Period(dt.date(2026, 1, 1), dt.date(2026, 10, 31))


def refused(code):
    return pytest.raises(UserError, match=f"^{code}$")


@pytest.mark.parametrize(
    ("period", "previous", "last_year"),
    [
        ("2026-11-01 2026-11-30", "2026-10-01 2026-10-31", "2025-11-01 2025-11-30"),
        ("2026-01-01 2026-03-31", "2025-10-01 2025-12-31", "2025-01-01 2025-03-31"),
        ("2026-01-01 2026-12-31", "2025-01-01 2025-12-31", "2025-01-01 2025-12-31"),
        ("2025-02-01 2025-02-28", "2025-01-01 2025-01-31", "2024-02-01 2024-02-29"),
        ("2026-03-09 2026-03-15", "2026-03-02 2026-03-08", "2025-03-09 2025-03-15"),
    ],
)
def test_a_period_knows_the_one_before(period, previous, last_year):
    def read(text):
        return Period(*map(dt.date.fromisoformat, text.split()))

    assert before(read(period)) == read(previous)
    assert year_before(read(period)) == read(last_year)


def test_a_sum_with_hidden_parts_is_at_least():
    assert added([(700, None), (500, None)]) == Figure(1200)
    assert added([(700, None), (None, 5)]) == Figure(700, at_least=True)
    assert added([(None, 5)]) == Figure(0, at_least=True)
    assert added([(None, None)]) == Figure(None)


def test_the_board_tells_who_has_sent(office, found, enrol, drop, time):
    enrol(found("Бірінші", learners=20))
    waiting = found("Екінші", learners=20, seed=2)
    enrol(waiting)
    back = drop(waiting.export())
    returned = found("Үшінші", learners=20, seed=3)
    came = drop(returned.export())
    office.inbox.enrol(
        office.actor,
        came.id,
        typed_code=returned.code,
        ca_passphrase=CA,
    )

    office.inbox.give_back(office.actor, came.id, [Remark("Айды қайта қараңыз")])
    office.roster.add(office.actor, NewHouse(name_kk="Төртінші"))
    stranger = drop(found("Бесінші", learners=5, seed=4).export())

    board = office.region.board(NOVEMBER, today=TODAY)
    assert [line.standing for line in board.lines] == [
        "accepted",
        "waiting",
        "returned",
        "expected",
    ]
    assert board.lines[1].incoming_id == back.id
    assert board.strangers == (stranger.id,)
    late = office.region.board(NOVEMBER, today=dt.date(2026, 12, 11))
    assert [line.standing for line in late.lines][-1] == "missing"
    assert late.lines[-1].late_days == 1
    assert {line.standing for line in office.region.board(OCTOBER, today=TODAY).lines} == {
        "missing"
    }


def test_totals_add_houses_districts_and_languages(office, found, enrol):
    first, second = found("Бірінші", learners=60), found("Екінші", learners=25, seed=2)
    enrol(first, NewHouse(name_kk="Бірінші", district="Рудный"))
    enrol(second, NewHouse(name_kk="Екінші", district="Қостанай"))
    totals = office.region.totals(NOVEMBER)
    assert list(totals.districts) == ["Қостанай", "Рудный"]  # by the Kazakh alphabet
    of = {(one.code, one.part): one for one in totals.region}

    told = [
        {
            (row[0], row[1] or ""): row[4]
            for row in one.services.outbox.draft(
                Period(dt.date(2026, 1, 1), dt.date(2026, 11, 30)), NOVEMBER
            ).collected.rows["indicators"]
        }
        for one in (first, second)
    ]
    for key in (("IND-06", ""), ("IND-07", ""), ("IND-10", "lessons")):
        assert of[key].figure.whole == sum(int(one[key]) for one in told)
        assert of[key].houses == 2
        districts = [totals.districts[name][key].whole for name in ("Қостанай", "Рудный")]
        assert districts == [int(told[1][key]), int(told[0][key])]
    rate = of["IND-11", ""].figure.value
    rates = sorted(int(one["IND-11", ""] * 100) for one in told)
    assert rates[0] <= rate <= rates[1]
    parts = office.region.parts_of(NOVEMBER, "IND-06")
    assert [part.figure.whole for part in parts] == [int(one["IND-06", ""]) for one in told]
    assert all(office.inbox.package(part.incoming_id).state == "accepted" for part in parts)
    held = sum(line.held for line in totals.languages)
    assert held == sum(
        line.held
        for part in parts
        for line in office.region.groups(NOVEMBER, roster_id=part.roster_id)
    )
    assert held == of["IND-10", "lessons"].figure.whole


def test_a_hidden_count_makes_a_total_at_least(office, found, enrol):
    enrol(found("Бірінші", learners=60))
    enrol(found("Екінші", learners=7, seed=2))
    totals = office.region.totals(NOVEMBER)
    ages = [one for one in totals.region if one.code == "IND-15"]
    assert any(one.figure.at_least for one in ages)
    for one in ages:
        parts = [part.figure for part in office.region.parts_of(NOVEMBER, one.code, one.part)]
        assert one.figure.at_least == any(part.at_least for part in parts)


def test_a_returned_package_stays_out_of_every_total(office, found, drop):
    house = found(learners=20)
    came = drop(house.export())
    office.inbox.enrol(office.actor, came.id, typed_code=house.code, ca_passphrase=CA)
    assert office.region.totals(NOVEMBER).region == ()
    office.inbox.give_back(office.actor, came.id, [Remark("Қайта қараңыз")])
    assert office.region.totals(NOVEMBER).region == ()
    assert office.region.periods() == []


def test_languages_count_the_houses_that_totals_count(office, found, enrol, drop):
    first, second = found(learners=20), found("Екінші", learners=20, seed=2)
    for house in (first, second):
        enrol(house)  # its window holds October too, of which no package came
    came = drop(first.export(TO_OCTOBER, OCTOBER))
    office.inbox.accept(office.actor, came.id)
    totals = office.region.totals(OCTOBER)
    assert totals.told == (1, 0, 0)
    assert {line.houses for line in totals.languages} == {1}
    language = totals.languages[0]
    groups = office.region.groups(OCTOBER, language=language.language)
    assert len(groups) == language.groups
    assert sum(line.held for line in groups) == language.held


def test_a_period_is_compared_with_the_one_before_and_questioned(office, found, enrol, drop):
    house = found(learners=40)
    came = drop(house.export(TO_OCTOBER, OCTOBER))

    office.inbox.enrol(office.actor, came.id, typed_code=house.code, ca_passphrase=CA)
    office.inbox.accept(office.actor, came.id)

    def remove_half(unit):

        rows = unit.session.query(Enrolment).all()
        for row in rows[: len(rows) * 2 // 3]:
            row.ended_on = max(row.started_on, dt.date(2026, 10, 30))

    house.write(remove_half)
    taken = office.inbox.accept(office.actor, drop(house.export()).id, confirmed=True)
    totals = {(one.code, one.part): one for one in office.region.totals(NOVEMBER).region}
    learners = totals["IND-06", ""]
    assert learners.before.whole > 2 * learners.figure.whole > 0
    assert learners.year_before == Figure(None)
    found_ones = office.region.outliers(NOVEMBER)
    question = next(one for one in found_ones if one.code == "IND-06")
    text = question.question(Texts(Language.RUSSIAN))
    assert str(learners.before.whole) in text
    assert str(learners.figure.whole) in text
    assert question.asked() == f"{question.question(Texts(Language.KAZAKH))} / {text}"
    assert taken.state == "accepted"
    assert office.region.periods() == [NOVEMBER, OCTOBER]


def test_a_closed_period_is_changed_only_after_it_is_reopened(office, house, enrol, drop):
    enrol(house)
    office.locks.close(office.actor, NOVEMBER)
    assert office.region.board(NOVEMBER, today=TODAY).is_locked
    with refused("E_PERIOD_LOCKED"):
        office.locks.close(office.actor, NOVEMBER)
    same = drop(house.export())
    office.inbox.accept(office.actor, same.id)  # nothing of November changes

    def cancel(unit):

        lesson = unit.session.query(Lesson).filter(Lesson.day >= NOVEMBER.first).first()
        lesson.half_hours = 11

    house.write(cancel)
    came = drop(house.export())
    assert office.inbox.review(came.id).locked == ((NOVEMBER.first, NOVEMBER.last),)
    with refused("E_PERIOD_LOCKED"):
        office.inbox.accept(office.actor, came.id)
    with refused("E_REASON_EMPTY"):
        office.locks.reopen(office.actor, NOVEMBER, "  ")
    office.locks.reopen(office.actor, NOVEMBER, "Достық үйінің хаты № 5")
    assert office.inbox.accept(office.actor, came.id).state == "accepted"
    lock = office.locks.listed()[0]
    assert (lock.reason, lock.reopened_at is not None) == ("Достық үйінің хаты № 5", True)
    assert [line.action for line in office.roster.log()][:2] == ["office.accept", "office.reopen"]


def test_a_file_nobody_can_read_is_shown_at_the_house_its_name_tells(office, house, enrol, drop):
    enrol(house)
    path = house.export()
    whole = path.read_bytes()
    path.write_bytes(whole[:-9])
    cut = drop(path)
    assert (cut.code, cut.roster_id, cut.named_id) == ("E_AGE", None, "KZ-HF-0001")
    december = Period(dt.date(2026, 12, 1), dt.date(2026, 12, 31))
    line = office.region.board(december, today=TODAY).lines[0]
    assert (line.standing, line.refusal, line.refused_id) == ("expected", "E_AGE", cut.id)
    path.write_bytes(whole)
    office.inbox.accept(office.actor, drop(path).id)
    assert office.region.board(december, today=TODAY).lines[0].refusal is None

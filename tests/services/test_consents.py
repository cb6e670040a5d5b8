import datetime as dt
from types import SimpleNamespace

import pytest
from sqlalchemy import select

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import ConsentPurpose, MarkCode
from friendship_desktop.services.attention import Attention, Concern
from friendship_desktop.services.consents.force import valid_purposes
from friendship_desktop.services.consents.service import Consents, ConsentState
from friendship_desktop.services.enrolling import Terms
from friendship_desktop.services.pasted import LineProblem
from friendship_desktop.services.pasted_names import Paste
from friendship_desktop.services.people_list import PeopleFilter
from friendship_desktop.services.register.reading import read_sheet
from friendship_desktop.services.register.service import RegisterService
from friendship_desktop.services.register.sheet import CellMark, LessonKey
from friendship_desktop.services.settings import SettingsService
from friendship_desktop.store.models import Enrolment, House
from tests.factories import SEPTEMBER, TODAY

DAY = dt.timedelta(days=1)
PAST = dt.date(2026, 11, 15)


@pytest.fixture
def consents(database):
    return Consents(database)


@pytest.fixture
def register(database, clock):
    return RegisterService(database, clock)


@pytest.fixture
def desk(register, people, groups, enrolments):
    return SimpleNamespace(register=register, people=people, groups=groups, enrolments=enrolments)


@pytest.fixture
def group(make):
    return make.group(slots=[(7, 600)])


@pytest.fixture
def child(make):
    person = make.person("Ким Елена", birth_date=dt.date(2016, 3, 1))
    make.guardian(person, "Ким Анна")
    return person


@pytest.fixture
def stay(make, child, group):
    return make.enrol(child, group, consent=False)


def give(consents, actor, person, *purposes, **more):
    fields = {"given_on": SEPTEMBER, "method": "paper"} | more
    return consents.give(actor, person, today=TODAY, purposes=purposes or ("teaching",), **fields)


def valid(database, person, on=TODAY):
    with database.read() as session:
        return valid_purposes(session, [person], on)[person]


def withdraw(consents, actor, person, *purposes, on=TODAY, reason="Өтініш"):
    return consents.withdraw(
        actor, person, purposes=purposes or ("teaching",), withdrawn_on=on, reason=reason,
        today=TODAY,
    )  # fmt: skip


def refusal(call, *args, **more):
    with pytest.raises(UserError) as caught:
        call(*args, **more)
    return caught.value.code, caught.value.details.get("field")


# --- giving --------------------------------------------------------------------------------------


def test_a_consent_holds_from_its_first_day_to_its_last(consents, actor, child, database):
    give(consents, actor, child, "teaching", "contact", valid_until=dt.date(2027, 8, 31))

    assert valid(database, child, SEPTEMBER - DAY) == frozenset()
    assert valid(database, child, SEPTEMBER) == {ConsentPurpose.TEACHING, ConsentPurpose.CONTACT}
    assert valid(database, child, dt.date(2027, 8, 31))
    assert not valid(database, child, dt.date(2027, 9, 1))


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"given_on": TODAY + DAY}, "E_CONSENT_FUTURE", "given_on"),
        ({"given_on": None}, "E_CONSENT_DATE", "given_on"),
        ({"valid_until": SEPTEMBER - DAY}, "E_CONSENT_TERM", "valid_until"),
        ({"given_by": "Я" * 201}, "E_TEXT_LONG", "given_by"),
    ],
)
def test_a_consent_that_cannot_be_is_refused(consents, actor, child, fields, code, field):
    assert refusal(give, consents, actor, child, **fields) == (code, field)
    assert consents.card(actor, child, today=TODAY).rows == ()


def test_a_consent_to_nothing_is_refused(consents, actor, child):
    refused = refusal(
        consents.give, actor, child, today=TODAY, purposes=(), given_on=SEPTEMBER, method="paper"
    )
    assert refused == ("E_CONSENT_PURPOSE", "purposes")


def test_the_card_offers_who_signs_and_until_when(consents, actor, child, make):
    make.guardian(child, "Ким Тётя", is_representative=False, is_primary=False)
    card = consents.card(actor, child, today=TODAY)
    assert (card.signer, card.until) == ("Ким Анна", dt.date(2027, 8, 31))

    adult = make.person("Тан Олег", birth_year=1990)
    make.guardian(adult, "Тан Ольга")
    assert consents.card(actor, adult, today=TODAY).signer is None


def test_paper_may_not_do_for_a_state_body(consents, actor, database, child):
    with database.write(None, "test") as unit:
        unit.session.get_one(House, 1).data_owner = "house"
    assert consents.card(actor, child, today=TODAY).needs_service


def test_renewing_keeps_what_was_agreed(consents, actor, child, database):
    old = give(
        consents, actor, child, "teaching", "contact", given_by="Ким Анна",
        given_on=dt.date(2025, 9, 1), valid_until=dt.date(2026, 8, 31),
    )  # fmt: skip
    assert not valid(database, child)
    consents.renew(actor, old.id, today=TODAY, given_on=TODAY, valid_until=dt.date(2027, 8, 31))

    new, before = consents.card(actor, child, today=TODAY).rows
    assert (new.state, before.state) == (ConsentState.IN_FORCE, ConsentState.EXPIRED)
    assert (new.given_by, new.purposes) == ("Ким Анна", before.purposes)


# --- missing -------------------------------------------------------------------------------------


def test_a_missing_consent_is_flagged_and_blocks_nothing(
    desk, consents, actor, child, stay, group, database
):
    register, people = desk.register, desk.people
    assert [need.person_id for need in consents.missing(actor, today=TODAY)] == [child]
    assert people.page_ids(actor, today=TODAY, which=PeopleFilter.NO_CONSENT) == [child]
    lines = {line.concern: line for line in Attention(database).lines(actor, today=TODAY)}
    assert lines[Concern.NO_CONSENT].ids == (child,)
    register.mark(actor, group, CellMark(LessonKey(PAST), stay, MarkCode.PRESENT), today=TODAY)

    give(consents, actor, child)
    assert consents.missing(actor, today=TODAY) == ()
    assert people.page_ids(actor, today=TODAY, which=PeopleFilter.NO_CONSENT) == []


def test_a_consent_that_ends_soon_is_a_line_until_it_is_renewed(
    consents, actor, child, stay, database
):
    attention = Attention(database)

    def ending():
        return [
            one.ids
            for one in attention.lines(actor, today=TODAY)
            if one.concern == "consent_ending"
        ]

    give(consents, actor, child, valid_until=TODAY + 20 * DAY)
    assert ending() == [(child,)]
    SettingsService(database).put(actor, "consent.warn_days", 10)
    assert ending() == []
    SettingsService(database).put(actor, "consent.warn_days", 30)
    give(consents, actor, child, valid_until=TODAY + 400 * DAY)
    assert ending() == []


def test_a_house_may_insist(desk, consents, actor, child, group, make):
    enrolments, register, database = desk.enrolments, desk.register, make.database
    SettingsService(database).put(actor, "consent.required", True)
    terms = Terms(SEPTEMBER)
    refused = refusal(enrolments.enrol, actor, group, person_ids=[child], terms=terms)
    assert refused == ("E_CONSENT_MISSING", "person")

    give(consents, actor, child)
    (saved,) = enrolments.enrol(actor, group, person_ids=[child], terms=terms)
    wish = CellMark(LessonKey(PAST), saved.id, MarkCode.PRESENT)
    register.mark(actor, group, wish, today=TODAY)

    orphan = make.enrol(make.person("Пак Ян", birth_date=dt.date(2015, 1, 1)), group, consent=False)
    wish = CellMark(LessonKey(PAST), orphan, MarkCode.PRESENT)
    assert refusal(register.mark, actor, group, wish, today=TODAY)[0] == "E_CONSENT_MISSING"


# --- withdrawing ---------------------------------------------------------------------------------


def sheet_names(register, group, month=TODAY):
    return [row.name for row in register.sheet(group, month, today=TODAY).learners]


def test_a_withdrawn_consent_takes_the_child_from_lists_the_same_day(
    desk, consents, actor, child, stay, group, make
):
    people, groups, register, database = desk.people, desk.groups, desk.register, make.database
    give(consents, actor, child)
    october = make.lesson(group, dt.date(2026, 10, 4))
    make.mark(october, stay)
    before = register.sheet(group, dt.date(2026, 10, 1), today=TODAY)

    done = withdraw(consents, actor, child)

    assert (done.groups_left, done.marks_kept) == (1, 0)
    assert people.page_ids(actor, today=TODAY, which=PeopleFilter.LEARNERS) == []
    assert people.page_ids(actor, today=TODAY, which=PeopleFilter.NO_CONSENT) == []
    assert groups.card(actor, group, today=TODAY).learners == ()
    assert sheet_names(register, group) == []
    with database.read() as session:  # the month's paper keeps whoever was there, as one who left
        paper = read_sheet(session, group, dt.date(2026, 11, 1), dt.date(2026, 11, 30), TODAY)
    assert [(row.name, row.ended_on) for row in paper.learners] == [("Ким Елена", TODAY - DAY)]
    assert people.card(actor, child, today=TODAY).is_withdrawn
    wish = CellMark(LessonKey(TODAY), stay, MarkCode.PRESENT)
    assert refusal(register.mark, actor, group, wish, today=TODAY)[0] == "E_NOT_ENROLLED_THEN"
    after = register.sheet(group, dt.date(2026, 10, 1), today=TODAY)
    assert after.lessons == before.lessons
    assert [row.cells for row in after.learners] == [row.cells for row in before.learners]

    database.undo(done.change_id, 1)
    assert people.page_ids(actor, today=TODAY, which=PeopleFilter.LEARNERS) == [child]
    assert sheet_names(register, group) == ["Ким Елена"]


def test_no_lesson_waits_for_a_mark_of_whom_no_sheet_shows(
    desk, consents, actor, child, stay, group, make
):
    register, database = desk.register, make.database
    other = make.learner("Ли Анна", group)
    for day in (1, 8, 15):
        lesson = make.lesson(group, dt.date(2026, 11, day))
        make.mark(lesson, other)
        if day == 1:
            make.mark(lesson, stay)
    give(consents, actor, child)
    (waiting,) = register.open_sheets(TODAY, today=TODAY)
    assert waiting.lessons == 3

    withdraw(consents, actor, child)

    lessons = register.sheet(group, TODAY, today=TODAY).lessons
    assert [(one.marked, one.expected) for one in lessons[:4]] == [(2, 2), (1, 1), (1, 1), (0, 1)]
    (waiting,) = register.open_sheets(TODAY, today=TODAY)
    assert waiting.lessons == 1
    gaps = [one for one in Attention(database).lines(actor, today=TODAY) if one.lessons]
    assert [gap.key.day for line in gaps for gap in line.lessons if gap.key.day.month == 11] == []


def test_nobody_comes_back_without_a_new_consent(desk, consents, actor, child, stay, group):
    enrolments = desk.enrolments
    give(consents, actor, child)
    withdraw(consents, actor, child, on=PAST)
    terms = Terms(TODAY)

    refused = refusal(enrolments.enrol, actor, group, person_ids=[child], terms=terms)
    assert refused == ("E_CONSENT_WITHDRAWN", "person")
    assert refusal(enrolments.come_back, actor, stay)[0] == "E_CONSENT_WITHDRAWN"
    pasted = enrolments.enrol_names(
        actor, group, Paste("Ким Елена\nПак Ян", {1: child}), terms=terms, today=TODAY
    )
    assert [note.problem for note in pasted.notes] == [LineProblem.WITHDRAWN]
    assert len(pasted.made) == 1

    give(consents, actor, child, given_on=TODAY)
    enrolments.enrol(actor, group, person_ids=[child], terms=terms)


def test_marks_after_a_withdrawal_are_refused_even_where_the_list_was_mended(
    desk, consents, actor, child, stay, group, database
):
    register = desk.register
    give(consents, actor, child)
    withdraw(consents, actor, child, on=PAST)
    with database.write(None, "test") as unit:
        unit.session.get_one(Enrolment, stay).ended_on = None

    wish = CellMark(LessonKey(PAST), stay, MarkCode.PRESENT)
    assert refusal(register.mark, actor, group, wish, today=TODAY)[0] == "E_CONSENT_WITHDRAWN_MARK"
    earlier = CellMark(LessonKey(PAST - 7 * DAY), stay, MarkCode.PRESENT)
    register.mark(actor, group, earlier, today=TODAY)


def test_marks_made_before_the_request_was_noted_stay(consents, actor, child, stay, group, make):
    make.mark(make.lesson(group, PAST), stay)
    give(consents, actor, child)

    done = withdraw(consents, actor, child, on=PAST)

    assert done.marks_kept == 1
    with make.database.read() as session:
        assert session.get_one(Enrolment, stay).ended_on == PAST


def test_an_enrolment_that_was_to_begin_later_is_forgotten(consents, actor, child, make, group):
    make.enrol(child, group, TODAY + 7 * DAY, consent=False)
    give(consents, actor, child)
    withdraw(consents, actor, child)
    with make.database.read() as session:
        assert session.scalars(select(Enrolment)).all() == []


def test_one_purpose_can_be_withdrawn_alone(consents, actor, child, stay, database):
    give(consents, actor, child, "teaching", "photo_public", "contact")

    done = withdraw(consents, actor, child, "photo_public")

    assert done.groups_left == 0
    assert valid(database, child) == {ConsentPurpose.TEACHING, ConsentPurpose.CONTACT}
    assert valid(database, child, TODAY - DAY) >= {ConsentPurpose.PHOTO_PUBLIC}
    states = {row.purposes: row.state for row in consents.card(actor, child, today=TODAY).rows}
    assert states[ConsentPurpose.PHOTO_PUBLIC,] is ConsentState.WITHDRAWN
    database.undo(done.change_id, 1)
    assert len(consents.card(actor, child, today=TODAY).rows) == 1


def test_a_withdrawal_covers_every_consent_in_force(consents, actor, child, database):
    give(consents, actor, child)
    give(consents, actor, child, given_on=PAST)
    withdraw(consents, actor, child)
    assert not valid(database, child)


@pytest.mark.parametrize(
    ("more", "code", "field"),
    [
        ({"on": TODAY + DAY}, "E_WITHDRAWN_FUTURE", "withdrawn_on"),
        ({"on": SEPTEMBER - DAY}, "E_WITHDRAWN_BEFORE_GIVEN", "withdrawn_on"),
        ({"reason": "я" * 201}, "E_TEXT_LONG", "withdraw_reason"),
    ],
)
def test_a_withdrawal_that_cannot_be_is_refused(consents, actor, child, more, code, field):
    give(consents, actor, child)
    assert refusal(withdraw, consents, actor, child, **more) == (code, field)


def test_what_was_never_agreed_to_cannot_be_withdrawn(consents, actor, child):
    give(consents, actor, child)
    assert refusal(withdraw, consents, actor, child, "photo_public")[0] == "E_CONSENT_NOTHING"


def test_the_consent_of_somebody_else_does_not_stand_against_a_withdrawal(
    desk, consents, actor, child, group, make
):
    other = make.enrol(make.person("Пак Ян"), group)  # consented to without an end
    give(consents, actor, child)
    withdraw(consents, actor, child, on=PAST)

    refused = refusal(desk.enrolments.enrol, actor, group, person_ids=[child], terms=Terms(TODAY))
    assert refused == ("E_CONSENT_WITHDRAWN", "person")
    wish = CellMark(LessonKey(PAST), other, MarkCode.PRESENT)
    desk.register.mark(actor, group, wish, today=TODAY)
    assert sheet_names(desk.register, group) == ["Пак Ян"]

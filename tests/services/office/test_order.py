"""Order and trouble: gaps, late ones, forks, replays, duplicates, remarks, lost keys, restored copies."""

import datetime as dt
import shutil
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from sqlalchemy import select

from friendship_desktop.errors import UserError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.enrolling import NewHouse
from friendship_desktop.services.office.receipts import Remark
from friendship_desktop.services.office.rows import key_text, snapshot
from friendship_desktop.services.register.sheet import CellMark, LessonKey
from friendship_desktop.services.workplace import open_services
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.models import (
    Enrolment,
    Lesson,
    Mark,
    Person,
    RegionGroup,
    RegionGroupMonth,
    RegionLesson,
    StudyGroup,
)
from friendship_desktop.texts import Language, Texts
from tests.services.office.conftest import CA, NOVEMBER, TODAY, House
from tests.services.office.test_coded import give_consents


def refused(code):
    return pytest.raises(UserError, match=f"^{code}$")


def lessons_of(office):
    with office.open_house.database.read() as session:
        rows = session.query(RegionLesson).order_by(RegionLesson.id)
        return [(row.id, row.group_id, row.day, row.number, row.half_hours) for row in rows]


def change_hours(house, hours):
    def change(unit):
        unit.session.query(Lesson).filter(Lesson.status == "held").first().half_hours = hours

    house.write(change)


@pytest.fixture
def member(house, enrol):
    enrol(house)
    return house


def test_the_same_package_gives_the_same_answer_again(office, member, drop):
    path = member.export()
    taken = office.inbox.accept(office.actor, drop(path).id)
    again = drop(path)
    assert (again.id, again.is_duplicate, again.state) == (taken.id, True, "accepted")
    sent = member.services.sent.journal()[0]
    other_bytes = member.services.sent.read_back(path.read_bytes()).asice
    path.write_bytes(other_bytes)  # the same package, not even encrypted
    unsealed = drop(path)
    assert (unsealed.id, unsealed.is_duplicate, unsealed.digest) == (taken.id, True, sent.digest)
    assert len(office.inbox.packages()) == 2
    assert office.inbox.look(other_bytes).is_duplicate


def test_a_gap_is_named_and_the_late_one_archived(office, member, drop):
    lost, here = member.export(), member.export()
    came = drop(here)
    assert office.inbox.review(came.id).missing == (2,)
    taken = office.inbox.accept(office.actor, came.id)
    answer = member.load(taken)
    assert (answer.missing, answer.next_sequence) == ((2,), 4)
    before = lessons_of(office)
    late = drop(lost)
    assert (late.state, late.sequence, late.has_receipt) == ("archived", 2, True)
    assert lessons_of(office) == before
    assert member.load(late).outcome == "superseded"
    assert office.roster.houses()[0].missing == ()
    assert drop(lost).is_duplicate


def test_waiting_packages_are_no_gap_in_whatever_order_they_come(office, member, drop):
    second, third, fourth = member.export(), member.export(), member.export()
    ids = [drop(path).id for path in (fourth, second, third)]
    assert office.inbox.review(ids[0]).earlier == 2
    with refused("E_EARLIER"):
        office.inbox.accept(office.actor, ids[0])
    for one in (ids[1], ids[2], ids[0]):
        taken = office.inbox.accept(office.actor, one)
    assert office.roster.houses()[0].missing == ()
    assert member.load(taken).missing == ()


@pytest.fixture
def twin(member, tmp_path, clock):
    """The same House on a second computer, from a copy of the folder."""
    folder = tmp_path / "twin"
    shutil.copytree(member.services.open_house.folder.root, folder)
    services = open_services(Folder(folder), clock=clock)
    yield House(services, member.office, tmp_path / "twin-stick")
    services.close()


def test_a_number_from_two_computers_is_a_replay_and_the_answer_says_where_to_go_on(
    office, member, twin, drop
):
    office.inbox.accept(office.actor, drop(member.export()).id)
    change_hours(twin, 7)
    came = drop(twin.export())
    assert (came.state, came.code, came.house_id) == ("refused", "E_REPLAY", "KZ-HF-0001")
    answer = twin.load(came)
    assert (answer.outcome, answer.head.sequence, answer.problems[0].code) == (
        "rejected",
        2,
        "E_REPLAY",
    )
    third = drop(twin.export())
    assert (third.state, third.sequence) == ("waiting", 3)
    assert office.inbox.review(third.id).missing == ()


def test_another_parent_is_a_fork(office, member, twin, drop):
    office.inbox.accept(office.actor, drop(member.export()).id)
    change_hours(twin, 7)
    twin.export()
    came = drop(twin.export())
    assert (came.state, came.code) == ("refused", "E_FORK")
    assert office.region.board(NOVEMBER, today=TODAY).lines[0].refusal == "E_FORK"
    twin.load(came)
    came = drop(twin.export())
    assert (came.state, came.sequence) == ("waiting", 4)
    assert office.inbox.review(came.id).missing == (3,)


def test_two_that_wait_under_one_number_are_a_fork(office, member, twin, drop):
    first = drop(member.export())
    assert first.state == "waiting"
    change_hours(twin, 7)
    later = Period(NOVEMBER.first, dt.date(2026, 12, 31))
    came = drop(twin.export(Period(dt.date(2026, 1, 1), later.last), later))
    assert (came.code, came.period) == ("E_FORK", later)
    assert office.inbox.proposal() == NOVEMBER  # a refused file says nothing to begin with
    office.inbox.accept(office.actor, first.id)
    names = {office.inbox.receipt(one.id)[0] for one in (first, came)}
    assert names == {
        "KZ-HF-0001_000002_receipt.dostyk",
        f"KZ-HF-0001_000002-{came.id}_receipt.dostyk",
    }


def test_a_restored_house_loads_its_last_receipt_and_goes_on(office, member, drop, tmp_path):
    copy = member.services.copying.copy_now(member.services.actor)
    for _ in range(2):
        taken = office.inbox.accept(office.actor, drop(member.export()).id)
    member.services.copying.restore(member.services.actor, copy.path)
    assert member.services.sent.journal()[0].sequence == 1
    answer = member.load(taken)
    assert answer.head.sequence == 3
    came = drop(member.export())
    assert (came.state, came.sequence) == ("waiting", 4)
    assert office.inbox.review(came.id).missing == ()
    with refused("E_NO_PACKAGE"):
        member.load(taken)


def test_a_returned_package_is_corrected_with_a_reason(office, member, drop):
    before = lessons_of(office)
    change_hours(member, 9)
    came = drop(member.export())
    row = next(
        change
        for one in office.inbox.review(came.id).differences
        if one.table == "lessons"
        for change in one.rows
    )
    key = " ".join(map(str, row.key))
    with refused("E_REMARK"):
        office.inbox.give_back(office.actor, came.id, [])
    with refused("E_REMARK"):
        office.inbox.give_back(office.actor, came.id, [Remark("?", "lessons", "nowhere")])
    back = office.inbox.give_back(office.actor, came.id, [Remark("9 сағат па?", "lessons", key)])
    assert lessons_of(office) == before
    problem = member.load(back).problems[0]
    assert (problem.code, problem.table, problem.row) == ("9 сағат па?", "lessons", key)
    assert member.services.sent.journal()[0].outcome == "returned"

    change_hours(member, 3)
    wrong = member.services.sent.journal()[0]
    with refused("E_REASON_EMPTY"):
        member.export(corrects=wrong.id, reason=" ")
    corrected = drop(member.export(corrects=wrong.id, reason="Сағат қате жазылған"))
    assert (corrected.corrects, corrected.reason) == (wrong.digest, "Сағат қате жазылған")
    with refused("E_DECIDED"):
        office.inbox.accept(office.actor, back.id)
    taken = office.inbox.accept(office.actor, corrected.id)
    assert taken.differences["lessons"]["changed"] == 1
    assert [row[0] for row in lessons_of(office)] == [row[0] for row in before]


def test_a_remark_may_be_about_any_row_unchanged_or_gone(office, member, drop):
    def forget(unit):
        lesson = unit.session.query(Lesson).filter(Lesson.status == "held").first()
        for mark in unit.session.query(Mark).filter(Mark.lesson_id == lesson.id):
            unit.session.delete(mark)
        lesson.status = "planned"

    member.write(forget)
    came = drop(member.export())
    review = office.inbox.review(came.id)
    lessons = next(one for one in review.differences if one.table == "lessons")
    ((gone, _values),) = lessons.removed.items()
    kept = list(lessons.unchanged())
    assert len(kept) == lessons.same
    assert {row.kind for row in kept} == {"same"}
    assert gone[0] in review.groups
    remarks = [Remark("?", "lessons", key_text(key)) for key in (gone, kept[0].key)]
    back = office.inbox.give_back(office.actor, came.id, remarks)
    assert [one.row for one in member.load(back).problems] == [one.row for one in remarks]


def test_a_correction_takes_the_place_of_what_was_accepted(office, member, drop):
    first = office.inbox.accept(office.actor, drop(member.export()).id)
    own = member.services.sent.journal()[0]
    came = drop(member.export(corrects=own.id, reason="Түзету"))
    taken = office.inbox.accept(office.actor, came.id)
    assert office.inbox.package(first.id).state == "superseded"
    assert office.region.parts_of(NOVEMBER, "IND-06")[0].incoming_id == taken.id


def test_a_decision_is_about_what_was_shown(office, member, drop):
    came, later = drop(member.export()), member.export()
    token = office.inbox.review(came.id).token
    office.inbox.accept(office.actor, came.id, reviewed=token)
    next_one = drop(later)
    with refused("E_REVIEW"):
        office.inbox.accept(office.actor, next_one.id, reviewed=token)


def test_a_table_that_shrinks_needs_a_second_look(office, member, drop):
    with member.services.open_house.database.write(1, "test") as unit:
        group = unit.session.query(StudyGroup).first().id
        ids = [row.id for row in unit.session.query(Lesson).filter(Lesson.group_id == group)]
        unit.remove_where(Mark, Mark.lesson_id.in_(ids))
        unit.remove_where(Lesson, Lesson.id.in_(ids))
        unit.remove_where(Enrolment, Enrolment.group_id == group)
    came = drop(member.export())
    review = office.inbox.review(came.id)
    assert "lessons" in review.needs_confirmation
    with refused("E_SHRINK"):
        office.inbox.accept(office.actor, came.id)
    gone = {one.table: len(one.removed) for one in review.differences}
    before = len(lessons_of(office))
    office.inbox.accept(office.actor, came.id, confirmed=True)
    assert len(lessons_of(office)) == before - gone["lessons"]


def test_rows_of_another_window_are_not_touched(office, member, drop):
    with office.open_house.database.read() as session:
        october = (
            session.query(RegionGroupMonth).filter(RegionGroupMonth.month < NOVEMBER.first).count()
        )
        lessons = session.query(RegionLesson).filter(RegionLesson.day < NOVEMBER.first).count()
    assert october > 0
    assert lessons > 0
    came = drop(member.export(window=Period(NOVEMBER.first, NOVEMBER.last)))
    review = office.inbox.review(came.id)
    assert review.counts()["lessons"]["removed"] == 0
    office.inbox.accept(office.actor, came.id, confirmed=True)
    with office.open_house.database.read() as session:
        assert (
            session.query(RegionGroupMonth).filter(RegionGroupMonth.month < NOVEMBER.first).count()
            == october
        )
        assert (
            session.query(RegionLesson).filter(RegionLesson.day < NOVEMBER.first).count() == lessons
        )
        assert session.query(RegionGroup).filter(~RegionGroup.present).count() == 0


def test_a_revoked_house_is_refused_at_first_sight_and_enrols_again(office, member, drop):
    signed_before = member.export()
    roster_id = office.roster.houses()[0].id
    with refused("E_CA_PASSWORD"):
        office.roster.revoke(office.actor, roster_id, ca_passphrase="wrong")
    assert office.roster.houses()[0].status == "active"
    office.roster.revoke(office.actor, roster_id, ca_passphrase=CA)
    came = drop(signed_before)
    assert (came.state, came.code, came.has_receipt) == ("refused", "E_REVOKED", False)

    member.services.joining.join(
        member.services.actor,
        office.invitation.read_bytes(),
        typed_code=office.letter_code,
        name="Достық үйі",
        fresh_keys=True,
    )
    anew = drop(member.export())
    assert (anew.state, anew.claimed_id, anew.sequence) == ("not_enrolled", "KZ-HF-0001", 3)
    office.inbox.enrol(office.actor, anew.id, typed_code=member.code, ca_passphrase=CA)
    taken = office.inbox.accept(office.actor, anew.id)
    assert taken.house_id == "KZ-HF-0001"
    assert member.load(taken).missing == (2,)
    assert drop(member.export()).state == "waiting"
    assert [one.house_id for one in office.roster.houses()] == ["KZ-HF-0001"]


def test_a_revoked_key_is_not_enrolled_again(office, house, drop):
    first = drop(house.export())
    office.inbox.enrol(office.actor, first.id, typed_code=house.code, ca_passphrase=CA)
    office.inbox.accept(office.actor, first.id)
    office.roster.revoke(office.actor, office.roster.houses()[0].id)
    assert drop(house.export()).code == "E_REVOKED"  # still self-signed, by the stolen key


def test_a_house_that_lost_everything_begins_anew_under_its_number(office, member, found, drop):
    office.roster.revoke(office.actor, office.roster.houses()[0].id, ca_passphrase=CA)
    anew = found("Достық үйі", seed=5)
    came = drop(anew.export())
    office.inbox.enrol(
        office.actor,
        came.id,
        typed_code=anew.code,
        ca_passphrase=CA,
        house=NewHouse(house_id="KZ-HF-0001"),
    )
    taken = office.inbox.accept(office.actor, came.id, confirmed=True)
    assert (taken.house_id, taken.sequence) == ("KZ-HF-0001", 1)
    assert anew.load(taken).house_id == "KZ-HF-0001"


def test_an_active_house_is_not_given_away(office, member, found, drop):
    came = drop(found(learners=5, seed=7).export())
    stranger = office.inbox.package(came.id)
    house = NewHouse(house_id="KZ-HF-0001")
    with refused("E_HOUSE_ACTIVE"):
        office.inbox.enrol(
            office.actor, came.id, typed_code=stranger.key_code, ca_passphrase=CA, house=house
        )


def test_a_retired_house_is_not_waited_for_and_its_figures_stay(office, member):
    office.roster.retire(office.actor, office.roster.houses()[0].id)
    december = Period(dt.date(2026, 12, 1), dt.date(2026, 12, 31))
    assert office.region.board(december, today=TODAY).lines == ()
    assert office.region.totals(NOVEMBER).region


def test_the_next_certificate_comes_before_the_first_ends(office, member, drop, time):
    old = member.code
    time.pass_days(680)
    office.roster.sign_list(office.actor, ca_passphrase=CA)
    came = drop(member.export())
    taken = office.inbox.accept(office.actor, came.id, ca_passphrase=CA)
    under_old_key = drop(member.export())
    assert under_old_key.state == "waiting"
    answer = member.load(taken)
    assert answer.certificate is not None
    assert member.code != old
    office.inbox.accept(office.actor, under_old_key.id)
    time.pass_days(30)
    fresh = member.export()
    assert drop(fresh).state == "waiting"
    assert member.services.sent.read_back(fresh.read_bytes()).enrolled
    assert office.roster.houses()[0].key_code == member.code


def test_new_office_keys_are_met_by_a_new_invitation(office, member, drop):
    to_old_key = member.export()
    before = office.roster.office().code
    card = office.roster.renew_own_keys(office.actor, ca_passphrase=CA)
    assert card.code != before
    assert drop(to_old_key).state == "waiting"
    own = member.code
    member.services.joining.join(
        member.services.actor, card.invitation, typed_code=card.code, name="Достық үйі"
    )
    assert member.code == own
    came = drop(member.export())
    assert (came.state, came.sequence) == ("waiting", 3)


def test_a_list_out_of_date_is_told(office, member, drop, time):
    time.pass_days(401)
    assert drop(member.export()).code == "E_EXPIRED"


def test_bytes_are_never_lost_and_no_stranger_is_answered(office, drop, tmp_path):
    path = tmp_path / "anything.dostyk"
    path.write_bytes(b"not a package")
    came = drop(path)
    assert (came.state, came.code) == ("refused", "E_AGE")
    assert office.inbox.data_of(came.id) == b"not a package"
    with refused("E_NO_RECEIPT"):
        office.inbox.receipt(came.id)
    assert drop(path).id == came.id
    big = office.inbox.take_oversized(office.actor, "big.dostyk", 70_000_000)
    assert (big.state, big.code) == ("refused", "E_SIZE")
    assert [line.action for line in office.roster.log()][:3] == ["office.refuse"] * 3


def test_a_kill_before_the_end_leaves_nothing_half_done(office, member, drop, monkeypatch):
    came = drop(member.export())
    change_hours(member, 9)
    before = lessons_of(office)
    later = drop(member.export())

    def killed(*_args, **_more):
        raise KeyboardInterrupt

    office.inbox.accept(office.actor, came.id)
    with monkeypatch.context() as patch:
        patch.setattr("friendship_desktop.services.office.deciding.answer", killed)
        with pytest.raises(KeyboardInterrupt):
            office.inbox.accept(office.actor, later.id)
    assert lessons_of(office) == before
    assert office.roster.houses()[0].sequence == 2
    assert office.inbox.accept(office.actor, later.id).state == "accepted"
    assert lessons_of(office) != before


def test_an_accepted_package_locks_its_lessons_until_they_are_reopened(house, enrol):
    services = house.services
    enrol(house)
    with services.open_house.database.read() as session:
        held = session.scalars(select(Lesson).where(Lesson.status == "held")).all()
        assert held
        assert all(one.locked_by for one in held)
        lesson = max(held, key=lambda one: one.day)
        (mark,) = session.scalars(select(Mark).where(Mark.lesson_id == lesson.id).limit(1))
    wish = CellMark(LessonKey(lesson.day, lesson.number), mark.enrolment_id, MarkCode.ABSENT)

    def correct():
        services.register.mark(services.actor, lesson.group_id, wish, today=TODAY)

    with pytest.raises(UserError, match="E_LESSON_LOCKED"):
        correct()
    assert services.history.next_undo() is None
    with pytest.raises(UserError, match="E_REASON_EMPTY"):
        services.locking.reopen(services.actor, lesson.id, "  ")
    services.locking.reopen(services.actor, lesson.id, "Педагог қате белгілеген")
    correct()
    with pytest.raises(UserError, match="E_LESSON_OPEN"):
        services.locking.reopen(services.actor, lesson.id, "тағы")

    path = house.export(corrects=services.sent.journal()[0].id, reason="Қате түзетілді")
    office = house.office
    came = office.inbox.take(office.actor, path.read_bytes(), path.name)
    house.load(office.inbox.accept(office.actor, came.id))
    with pytest.raises(UserError, match="E_LESSON_LOCKED"):
        services.history.undo(services.actor)
    with services.open_house.database.read() as session:
        assert session.get_one(Mark, (lesson.id, mark.enrolment_id)).code == "absent"


def test_remarks_lead_to_the_rows_of_the_house(house, enrol, drop):
    """A remark about a row of any table finds it; one about a row that is gone finds nothing."""
    enrol(house)
    house.write(give_consents)
    services, office = house.services, house.office
    services.disclosure.send_coded(services.actor, "12-04/137", TODAY, today=TODAY)
    change_hours(house, 8)
    came = drop(house.export())
    opened = office.inbox.verify(office.inbox.data_of(came.id))
    rows = snapshot(opened.rows, opened.header)
    with services.open_house.database.read() as session:
        lesson = session.scalars(select(Lesson).where(Lesson.half_hours == 8)).one()
        group = session.get_one(StudyGroup, lesson.group_id)
    keys = {table: key_text(next(iter(found))) for table, found in rows.items()}
    keys["lessons"] = f"{group.public_id} {lesson.day} {lesson.number}"
    remarks = [Remark("Дұрыс па?", table, row) for table, row in keys.items()]
    assert services.sent.answer(services.sent.journal()[0].id) is None
    house.load(office.inbox.give_back(office.actor, came.id, [*remarks, Remark("Жалпы")]))
    answer = services.sent.answer(services.sent.journal()[0].id)
    assert answer.outcome == "returned"
    places = {one.table: one.place for one in answer.remarks}
    assert places.pop("") is None
    assert {table: place.kind for table, place in places.items()} == {
        "associations": "association", "schools": "school", "groups": "group",
        "lessons": "lesson", "group_months": "month", "breakdowns": "number",
        "indicators": "number", "volunteer_months": "volunteers", "events": "event",
        "event_associations": "event", "learners": "person", "enrolments": "person",
        "marks": "lesson",
    }  # fmt: skip
    first = places["lessons"]
    assert (first.id, first.day, first.number) == (group.id, lesson.day, lesson.number)
    with services.open_house.database.read() as session:
        assert (
            session.get_one(Enrolment, places["marks"].enrolment_id).group_id == places["marks"].id
        )
        for one in (places["learners"], places["enrolments"]):
            assert session.get_one(Person, one.id).surname in one.name

    def forget(unit):
        unit.session.get_one(StudyGroup, group.id).public_id = "0" * 36

    house.write(forget)
    again = services.sent.answer(services.sent.journal()[0].id)
    assert next(one.place for one in again.remarks if one.table == "lessons") is None


def test_an_older_answer_changes_nothing(office, member, drop):
    services = member.services
    came = drop(member.export())
    first = office.inbox.accept(office.actor, came.id)
    member.load(first)
    path = member.export(corrects=services.sent.journal()[0].id, reason="Қате түзетілді")
    act = services.sent.act(services.sent.journal()[0].id, language=PaperLanguage.BOTH, today=TODAY)
    assert act.supersedes == 2
    member.load(office.inbox.accept(office.actor, drop(path).id))
    assert [(one.sequence, one.outcome, one.corrects) for one in services.sent.journal()] == [
        (3, "accepted", 2), (2, "superseded", None), (1, "accepted", None)
    ]  # fmt: skip
    with services.open_house.database.read() as session:
        lesson = session.scalars(select(Lesson.id).where(Lesson.locked_by.is_not(None))).first()
    services.locking.reopen(services.actor, lesson, "Педагог қате белгілеген")

    member.load(first)  # the same file a second time
    assert services.sent.journal()[1].outcome == "superseded"
    with services.open_house.database.read() as session:
        assert session.get_one(Lesson, lesson).locked_by is None


def test_a_corrected_package_stays_so_when_its_answer_comes_last(office, member, drop):
    journal = member.services.sent.journal
    came = [drop(member.export())]
    came.append(drop(member.export(corrects=journal()[0].id, reason="Қате түзетілді")))
    for taken in reversed([office.inbox.accept(office.actor, one.id) for one in came]):
        member.load(taken)
    assert [one.outcome for one in journal()] == ["accepted", "superseded", "accepted"]


def test_what_the_office_wrote_is_read_after_the_keys_were_lost(office, member, drop):
    services = member.services
    came = drop(member.export())
    member.load(office.inbox.give_back(office.actor, came.id, [Remark("Сағаты дұрыс па?")]))
    services.joining.new_keys(services.actor, name="Достық үйі")
    answer = services.sent.answer(services.sent.journal()[0].id)
    assert [one.text for one in answer.remarks] == ["Сағаты дұрыс па?"]


def test_a_correction_shows_old_and_new(house, enrol):
    services = house.services
    enrol(house)
    sent = services.sent.journal()[0]
    same = services.outbox.draft(sent.window, sent.period)
    assert services.sent.changes(sent.id, same) == ()

    def lengthen(unit):
        held = select(Lesson).where(Lesson.status == "held", Lesson.day >= NOVEMBER.first)
        unit.session.scalars(held).first().half_hours = 40

    house.write(lengthen)
    changed = services.sent.changes(sent.id, services.outbox.draft(sent.window, sent.period))
    assert "hours" in {one.part for one in changed if one.code == "IND-10"}
    assert all(one.before != one.after for one in changed)


def test_a_letter_carries_the_package(house, enrol):
    services = house.services
    enrol(house)
    sent = services.sent.journal()[0]
    name, data = services.sent.letter(sent.id, Texts(Language.KAZAKH))
    letter = message_from_bytes(data, policy=policy.default)
    (attached,) = letter.iter_attachments()
    assert name == f"{Path(sent.file_name).stem}.eml"
    assert letter["X-Unsent"] == "1"
    assert attached.get_filename() == sent.file_name
    assert attached.get_content() == services.sent.save_again(sent.id, house.folder).read_bytes()
    assert "Достық үйі" in letter.get_body().get_content()


def test_a_correction_of_a_package_that_never_came_is_taken_and_told(office, member, drop):
    member.export()
    lost = member.services.sent.journal()[0]
    came = drop(member.export(corrects=lost.id, reason="Түзету"))
    review = office.inbox.review(came.id)
    assert (review.unknown_correction, review.missing) == (2, (2,))
    taken = office.inbox.accept(office.actor, came.id)
    known = member.services.sent.journal()[0]
    again = drop(member.export(corrects=known.id, reason="Түзету"))
    assert (taken.state, office.inbox.review(again.id).unknown_correction) == ("accepted", None)

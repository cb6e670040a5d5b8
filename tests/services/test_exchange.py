"""A House joins an office, sends, protects itself, and reads its answers."""

import datetime as dt
import json
import zipfile
from io import BytesIO

import pytest
from sqlalchemy import func, select

from friendship_desktop.errors import CancelledError, UserError
from friendship_desktop.exchange import invitation, office, practice, schema
from friendship_desktop.exchange.header import Instruction
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.consents.force import has_teaching
from friendship_desktop.services.demo import DemoOptions, fill_demo
from friendship_desktop.services.founding import Founding, found_house
from friendship_desktop.services.indicators import Period, overlaps
from friendship_desktop.services.outbox.collect import collect
from friendship_desktop.services.outbox.keyring import house_keys
from friendship_desktop.services.outbox.service import as_sent
from friendship_desktop.services.workplace import open_services, services_of
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.models import Consent, ConsentItem, Enrolment, OutgoingPackage, Person
from friendship_desktop.store.vault import Secret

TODAY = dt.date(2026, 11, 22)
PASSWORD = "төрт ашық сөз айтамыз"


@pytest.fixture
def services(tmp_path):
    clock = Clock()
    house = found_house(Folder(tmp_path / "house"), Founding(name_kk="Достық үйі"), clock)
    fill_demo(house.database, DemoOptions(until=TODAY, learners=60, weeks=6))
    made = services_of(house, clock)
    yield made
    made.close()


@pytest.fixture
def joined(services):
    services.joining.join_practice(services.actor, name="Достық үйі")
    return services


def draft(services):
    return services.outbox.draft(*services.outbox.proposal(today=TODAY))


def export(services, to):
    return services.outbox.export(services.actor, to, draft(services))


def test_nothing_is_exported_before_an_office_was_joined(services, tmp_path):
    with pytest.raises(UserError, match="E_NOT_INVITED"):
        draft(services)


def test_a_package_reads_back_and_the_practice_office_takes_it(joined, tmp_path):
    made = export(joined, tmp_path / "out")
    opened = joined.sent.read_back(made.path.read_bytes())

    assert (opened.header.sequence, opened.digest) == (1, made.digest)
    assert joined.sent.ask_practice_office(joined.actor, made.id).outcome == "accepted"
    assert joined.sent.journal()[0].outcome == "accepted"


def test_no_row_and_no_report_names_a_person(joined, tmp_path):
    asice = joined.sent.read_back(export(joined, tmp_path).path.read_bytes()).asice
    with zipfile.ZipFile(BytesIO(asice)) as box:
        everything = b"".join(box.read(name) for name in box.namelist() if name != "report.pdf")
    with joined.open_house.database.read() as session:
        people = session.query(Person.surname, Person.given_name, Person.phone).all()
    longer = {word for row in people for word in row if word and len(word) > 4}
    assert [word for word in longer if word.encode() in everything] == []


def test_numbers_grow_and_each_package_names_the_one_before(joined, tmp_path):
    first, second = export(joined, tmp_path), export(joined, tmp_path)
    header = joined.sent.read_back(second.path.read_bytes()).header

    assert (second.sequence, header.prev) == (2, first.digest)
    assert [row.sequence for row in joined.sent.journal()] == [2, 1]


def test_what_the_last_package_showed_does_not_help_to_guess(joined, tmp_path):
    """Seven boys are shown; later three children state no sex, and seven is the boys' least number."""
    window, period = joined.outbox.proposal(today=TODAY)

    def declare(sex, how_many):
        with joined.open_house.database.write(None, "test") as unit:
            learners = unit.session.scalars(
                select(Person).join(Enrolment).where(overlaps(period)).distinct()
            ).all()
            for person in [one for one in learners if one.sex != sex][:how_many]:
                person.sex = sex

    def sexes(made):
        rows = joined.sent.read_back(made.path.read_bytes()).rows
        return {row[1]: row[2] for row in rows["breakdowns"] if row[0] == "sex"}

    declare("female", 100)
    declare("male", 7)
    assert sexes(export(joined, tmp_path))["male"] == 7
    declare("not_stated", 3)
    with joined.open_house.database.read() as session:
        alone = collect(session, window, period, k=5).rows["breakdowns"]
    assert isinstance(next(row for row in alone if row[:2] == ("sex", "female"))[2], int)
    assert set(sexes(export(joined, tmp_path))) == {"merged"}


def test_a_cancelled_export_leaves_no_file_and_takes_no_number(joined, tmp_path):
    class Impatient:
        def step(self, done, _total):
            if done:
                raise CancelledError

    with pytest.raises(CancelledError):
        joined.outbox.export(joined.actor, tmp_path / "out", draft(joined), progress=Impatient())

    assert joined.sent.journal() == []
    assert not list((tmp_path / "out").glob("*")) if (tmp_path / "out").exists() else True
    assert export(joined, tmp_path).sequence == 1


def test_the_same_bytes_are_sent_again(joined, tmp_path):
    made = export(joined, tmp_path / "out")
    again = joined.sent.save_again(made.id, tmp_path)

    assert again.read_bytes() == made.path.read_bytes()


def test_a_package_whose_file_found_no_place_is_in_the_journal(joined, tmp_path):
    in_the_way = tmp_path / "stick" / "KZ-HF-0000_000001.dostyk"
    in_the_way.mkdir(parents=True)
    with pytest.raises(UserError, match="E_NOT_PLACED"):
        export(joined, tmp_path / "stick")
    assert list((tmp_path / "stick").iterdir()) == [in_the_way]
    (sent,) = joined.sent.journal()
    assert joined.sent.save_again(sent.id, tmp_path).stat().st_size == sent.file_size


def test_what_a_pulled_stick_has_kept_goes_with_the_next_file(joined, tmp_path):
    ours, theirs = (tmp_path / f"KZ-HF-{n}_000009.dostyk.unfinished" for n in ("0000", "0007"))
    for place in (ours, theirs):
        place.write_bytes(b"age")
    made = export(joined, tmp_path)
    assert sorted(tmp_path.glob("KZ*")) == [made.path, theirs]
    ours.write_bytes(b"age")
    joined.sent.save_again(made.id, tmp_path)
    assert sorted(tmp_path.glob("KZ*")) == [made.path, theirs]


def test_an_older_answer_and_an_own_package_are_no_news(joined, tmp_path):
    data = export(joined, tmp_path).path.read_bytes()
    with pytest.raises(UserError, match="E_OWN_PACKAGE"):
        joined.sent.take_receipt(joined.actor, data)
    with joined.open_house.database.read() as session:
        own = house_keys(joined.open_house, session)
    now = joined.clock.now()
    older, newer = (practice.answer(data, own, now=now - dt.timedelta(hours=h)) for h in (2, 1))
    joined.sent.take_receipt(joined.actor, newer)
    with pytest.raises(UserError, match="E_OLD_RECEIPT"):
        joined.sent.take_receipt(joined.actor, older)
    assert joined.sent.take_receipt(joined.actor, newer).outcome == "accepted"


def test_the_signing_key_survives_the_first_password(joined, tmp_path):
    before = joined.joining.office().key_code
    joined.protection.protect(joined.actor, PASSWORD)
    assert export(joined, tmp_path).sequence == 1
    joined.close()

    again = open_services(Folder(tmp_path / "house"), Secret(password=PASSWORD))
    try:
        assert again.joining.office().key_code == before
        assert export(again, tmp_path).sequence == 2
    finally:
        again.close()


def test_the_cover_act_tells_the_digest_and_the_key(joined, tmp_path):
    made = export(joined, tmp_path)
    act = joined.sent.act(made.id, language=PaperLanguage.BOTH, today=TODAY)

    assert act.manifest_digest == made.digest
    assert act.key_code == joined.joining.office().key_code
    assert act.practice
    assert joined.sent.draw_act(act).missing_glyphs == 0


def test_small_counts_say_the_same_in_breakdowns_and_indicators(joined):
    rows = draft(joined).collected.rows
    shown = {(line[0], line[1]): line[2] for line in rows["breakdowns"]}
    by_age = {row[1]: row[4] for row in rows["indicators"] if row[0] == "IND-15"}

    assert {part: str(value) for part, value in by_age.items()} == {
        key: str(persons) for (dimension, key), persons in shown.items() if dimension == "age_band"
    }


def test_months_balance(joined):
    for _group, _month, start, arrived, left, end, *_rest in draft(joined).collected.rows[
        "group_months"
    ]:
        assert start + arrived - left == end


def test_counts_in_the_journal_are_those_of_the_package(joined, tmp_path):
    made = export(joined, tmp_path)
    counts = joined.sent.read_back(made.path.read_bytes()).header.counts
    with joined.open_house.database.read() as session:
        assert json.loads(session.get_one(OutgoingPackage, made.id).counts) == dict(counts)


def test_the_practice_office_answers_what_was_made_before_the_keys_were_lost(joined, tmp_path):
    made = export(joined, tmp_path)
    joined.joining.new_keys(joined.actor, name="Үй")
    joined.sent.ask_practice_office(joined.actor, made.id)
    assert joined.sent.journal()[0].outcome == "accepted"


def test_an_office_with_a_later_program_is_told_before_anything_is_signed(
    joined, tmp_path, monkeypatch
):
    now = joined.clock.now()
    with monkeypatch.context() as later:
        later.setattr(schema, "VERSIONS", ("9.0",))
        data = invitation.write(office.make("KZ-OFF-19", "Мекеме", "Учреждение", now), now, "9")
    code = joined.joining.look_at_invitation(data).code
    joined.joining.join(joined.actor, data, typed_code=code, name="Үй")
    with pytest.raises(UserError, match="E_OFFICE_NEWER"):
        draft(joined)
    assert joined.sent.journal() == []


def test_what_is_no_receipt_is_refused_and_changes_nothing(joined, tmp_path):
    made = export(joined, tmp_path)
    with pytest.raises(UserError):
        joined.sent.take_receipt(joined.actor, made.path.read_bytes())
    assert joined.sent.journal()[0].outcome == "created"


def test_learners_leave_by_code_only_under_an_instruction(joined, tmp_path):
    counts = joined.sent.read_back(export(joined, tmp_path).path.read_bytes())
    assert "learners" not in counts.rows

    with joined.open_house.database.write(None, "test") as unit:
        for person_id in unit.session.scalars(select(Person.id).where(Person.id % 2 == 0)):
            given = Consent(person_id=person_id, method="paper", given_on=dt.date(2026, 9, 1))
            unit.session.add(given)
            unit.session.flush()
            unit.session.add(ConsentItem(consent_id=given.id, purpose="teaching"))
    joined.disclosure.send_coded(joined.actor, " 12-04/137 ", TODAY, today=TODAY)
    made = export(joined, tmp_path)
    opened = joined.sent.read_back(made.path.read_bytes())
    assert opened.header.instruction == Instruction("12-04/137", TODAY)
    with joined.open_house.database.read() as session:
        people = session.query(Person.surname, Person.given_name, Person.public_id).all()
        consented = session.scalar(
            select(func.count(Person.id.distinct()))
            .join(Enrolment)
            .where(overlaps(opened_window(opened)), has_teaching(joined.clock.today()))
        )
        of_window = session.scalar(
            select(func.count(Enrolment.person_id.distinct())).where(
                overlaps(opened_window(opened))
            )
        )
    assert len(opened.rows["learners"]) == consented > 0
    shown = draft(joined)
    assert shown.collected.without_consent == of_window - consented > 0
    as_read = {table.name: rows for table, rows in as_sent(shown).items()}
    assert as_read == opened.rows, "shown before signing as the office reads it"
    assert opened.rows["marks"]
    with zipfile.ZipFile(BytesIO(opened.asice)) as box:
        rows = b"".join(box.read(name) for name in box.namelist() if name.startswith("data/"))
    told = {word for row in people for word in row if word and len(word) > 4}
    assert [word for word in told if word.encode() in rows] == []
    again = joined.sent.read_back(export(joined, tmp_path).path.read_bytes())
    assert again.rows["learners"] == opened.rows["learners"]
    act = joined.sent.act(made.id, language=PaperLanguage.BOTH, today=TODAY)
    assert act.disclosure == "coded"

    joined.disclosure.send_counts(joined.actor)
    assert joined.disclosure.instruction() is None
    assert "learners" not in joined.sent.read_back(export(joined, tmp_path).path.read_bytes()).rows
    joined.disclosure.send_coded(joined.actor, "1", TODAY, today=TODAY)
    later = joined.sent.read_back(export(joined, tmp_path).path.read_bytes())
    assert later.rows["learners"] == opened.rows["learners"]


def opened_window(opened):
    return Period(*opened.header.window)


def test_without_consent_no_code_leaves(joined, tmp_path):
    with joined.open_house.database.write(None, "test") as unit:
        for consent in unit.session.scalars(select(Consent)):
            consent.withdrawn_on = TODAY
    joined.disclosure.send_coded(joined.actor, "12", TODAY, today=TODAY)
    opened = joined.sent.read_back(export(joined, tmp_path).path.read_bytes())
    assert opened.header.disclosure == "coded"
    assert (opened.rows["learners"], opened.rows["marks"]) == ([], [])


@pytest.mark.parametrize(
    ("number", "day", "code"),
    [
        (" ", TODAY, "E_TEXT_EMPTY"),
        ("9" * 201, TODAY, "E_TEXT_LONG"),
        ("1", dt.date(2026, 11, 23), "E_INSTRUCTION_FUTURE"),
    ],
)
def test_an_instruction_that_cannot_be(joined, number, day, code):
    with pytest.raises(UserError, match=code):
        joined.disclosure.send_coded(joined.actor, number, day, today=TODAY)
    assert joined.disclosure.instruction() is None


def test_few_who_raised_their_level_are_hidden(joined):
    with joined.open_house.database.write(1, "test.setup") as unit:
        for stay in unit.session.query(Enrolment).filter_by(is_guest=False).limit(2):
            stay.start_level, stay.result_level = "A1", "A2"
            stay.ended_on, stay.reason_out = TODAY, "completed"

    shown = {row[0]: row[4] for row in draft(joined).collected.rows["indicators"] if not row[1]}

    assert shown["IND-12"] == "<5"
    assert shown["IND-13"] is not None

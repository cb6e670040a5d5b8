"""Events and volunteers in the office: taken in, changed, taken away, kept when nothing is said."""

import datetime as dt
import uuid

from sqlalchemy import select

from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.enrolling import NewHouse
from friendship_desktop.services.office.figures import written
from friendship_desktop.store.models import (
    Association,
    Event,
    EventAssociation,
    MediaMention,
    Person,
    RegionEvent,
    RegionEventAssociation,
    RegionVolunteerMonth,
    Shift,
    Volunteer,
    VolunteerShift,
)
from tests.services.office.conftest import CA, NOVEMBER, YEAR

OCTOBER = Period(dt.date(2026, 10, 1), dt.date(2026, 10, 31))
LAST_YEAR = Period(dt.date(2025, 1, 1), dt.date(2025, 12, 31))


def event(day, **more):
    usual = {"status": "held", "participants": 320, "counting_method": "estimate", "online_views": 1500}  # fmt: skip
    return Event(
        public_id=str(uuid.uuid4()), title_kk="Наурыз", kind="festival", starts_on=day, ends_on=day,
        organiser_kind="house", **(usual | more),
    )  # fmt: skip


def empty(session):
    """Let only what the test writes count, whatever the example House holds."""
    for model in (EventAssociation, VolunteerShift, Shift, MediaMention):
        for row in session.scalars(select(model)):
            session.delete(row)
    session.flush()
    for row in session.scalars(select(Event)):
        row.starts_on = row.ends_on = dt.date(2020, 1, 1)


def a_month(unit):
    """A festival, a small meeting, a planned concert; five quarter-hours and three unconfirmed."""
    session = unit.session
    empty(session)
    festival = event(dt.date(2026, 11, 5), children=100, youth=None, women=318)
    meeting = event(dt.date(2026, 11, 12), participants=6, children=None, youth=6, women=3)
    planned = event(dt.date(2026, 11, 29), status="planned", participants=None)
    session.add_all([festival, meeting, planned])
    session.flush()
    for association in session.scalars(select(Association).order_by(Association.id).limit(2)):
        session.add(EventAssociation(event_id=festival.id, association_id=association.id))
    person = session.scalars(select(Person.id).order_by(Person.id.desc())).first()
    volunteer = session.scalar(select(Volunteer).where(Volunteer.person_id == person))
    if volunteer is None:
        volunteer = Volunteer(person_id=person, registered_on=dt.date(2026, 1, 1))
        session.add(volunteer)
    session.flush()
    for quarters, confirmed in ((5, dt.date(2026, 11, 6)), (3, None)):
        shift = Shift(task="x", area="culture", day=dt.date(2026, 11, 5), starts_at=600, ends_at=720)  # fmt: skip
        session.add(shift)
        session.flush()
        session.add(
            VolunteerShift(
                shift_id=shift.id,
                volunteer_id=volunteer.id,
                quarters=quarters,
                confirmed_on=confirmed,
            )
        )


def stored(office):
    with office.open_house.database.read() as session:
        events = session.scalars(select(RegionEvent).order_by(RegionEvent.starts_on)).all()
        months = session.scalars(select(RegionVolunteerMonth)).all()
        joined = session.scalars(select(RegionEventAssociation.association_id)).all()
    return events, months, joined


def taken(office, drop, house, **more):
    came = drop(house.export(**more))
    assert came.state == "waiting", came.code
    assert office.inbox.accept(office.actor, came.id, confirmed=True).state == "accepted"


def test_events_and_hours_come_to_the_office(office, drop, house, enrol):
    house.write(a_month)
    enrol(house)
    events, months, joined = stored(office)
    assert [(one.status, one.participants, one.online_views) for one in events] == [
        ("held", 320, 1500), ("held", 6, 1500), ("planned", None, None),
    ]  # fmt: skip
    # of 320, two were no women; of six, three were: whoever knows the total would know them
    assert [(one.children, one.youth, one.women) for one in events] == [(None, None, None)] * 3
    assert [(one.area, one.volunteers, one.quarter_hours) for one in months] == [("culture", 1, 5)]
    assert len(joined) == 2


def test_numbers_of_events_and_volunteers_open_down_to_their_rows(office, house, enrol):
    house.write(a_month)
    house_id = enrol(house, NewHouse(name_kk="Достық үйі", district="Рудный")).roster_id
    region = office.region
    totals = region.totals(NOVEMBER)
    told = totals.districts["Рудный"]
    assert told == totals.houses[house_id]

    events = region.events(house_id, NOVEMBER)
    held = [one for one in events if one.status == "held"]
    assert [(one.starts_on.day, one.participants) for one in held] == [(5, 320), (12, 6)]
    assert [len(one.associations) for one in events] == [2, 0, 0]
    assert written(told["IND-19", ""], "events") == str(len(held))
    assert written(told["IND-21", ""], "visits") == "326"
    assert region.events(house_id, OCTOBER) == ()

    (service,) = region.service(house_id, NOVEMBER)
    assert (service.area, service.quarter_hours) == ("culture", 5)
    assert written(told["IND-27", ""], "quarter_hours") == "1,25"
    assert written(told["IND-27", ""], "quarter_hours", "en") == "1.25"
    assert written(told["IND-16", ""], "associations") == str(len(region.associations(house_id)))


def test_a_window_replaces_its_own_events_only(office, drop, house, enrol):
    house.write(a_month)
    enrol(house)

    def change(unit):
        held = unit.session.scalars(select(Event).where(Event.status == "held", Event.starts_on > dt.date(2026, 1, 1)).order_by(Event.starts_on)).all()  # fmt: skip
        held[0].participants = 300
        held[0].women = 150
        held[1].status = "cancelled"
        for row in unit.session.scalars(select(EventAssociation)).all()[:1]:
            unit.session.delete(row)

    house.write(change)
    taken(office, drop, house, window=LAST_YEAR, period=LAST_YEAR)
    assert [one.participants for one in stored(office)[0]] == [320, 6, None]
    taken(office, drop, house, window=YEAR, period=NOVEMBER)
    events, _months, joined = stored(office)
    assert [(one.status, one.participants, one.women) for one in events] == [
        ("held", 300, 150), ("cancelled", None, None), ("planned", None, None),
    ]  # fmt: skip
    assert len(joined) == 1

    def clear(unit):
        empty(unit.session)

    house.write(clear)
    taken(office, drop, house)
    assert stored(office) == ([], [], [])


def test_a_package_of_the_first_version_says_nothing_of_events(office, drop, house, enrol, monkeypatch):  # fmt: skip
    from friendship_desktop.exchange import schema  # noqa: PLC0415

    house.write(a_month)
    enrol(house)
    monkeypatch.setattr(schema, "newest", lambda _accepted: "1.0")
    draft = house.services.outbox.draft(YEAR, NOVEMBER)
    assert "events" not in draft.counts
    assert max(one.code for one in draft.collected.indicators) == "IND-18"
    taken(office, drop, house)
    events, months, joined = stored(office)
    assert (len(events), len(months), len(joined)) == (3, 1, 2)


def test_a_receipt_tells_that_the_office_reads_more_than_when_it_invited(
    office, house, drop, clock, monkeypatch
):
    from friendship_desktop.exchange import invitation, schema  # noqa: PLC0415
    from friendship_desktop.services.office.keyring import office_keys  # noqa: PLC0415

    def invite(versions):
        with monkeypatch.context() as patch, office.open_house.database.read() as session:
            patch.setattr(schema, "VERSIONS", versions)
            ours = office_keys(office.open_house, session)
            data = invitation.write(ours, clock.now().replace(microsecond=0), "1.0.0")
        house.services.joining.join(
            house.services.actor, data, typed_code=office.letter_code, name="Достық үйі"
        )

    invite(("1.0",))
    came = drop(house.export())
    assert "events" not in came.counts
    office.inbox.enrol(office.actor, came.id, typed_code=house.code, ca_passphrase=CA)
    first = house.load(office.inbox.accept(office.actor, came.id))
    assert first.schema_versions == schema.VERSIONS
    came = drop(house.export())
    assert "events" in came.counts
    house.load(office.inbox.accept(office.actor, came.id, confirmed=True))

    invite(("1.0",))  # by a later letter it reads less again, and an old receipt tells nothing new
    house.services.sent.take_receipt(house.services.actor, office.inbox.receipt(came.id)[1])
    assert "events" not in house.services.outbox.draft(YEAR, NOVEMBER).counts


def test_a_closed_period_keeps_its_events(office, house, drop, enrol):
    house.write(a_month)
    enrol(house)
    office.locks.close(office.actor, OCTOBER)

    def move(unit):
        first = unit.session.scalars(select(Event).where(Event.participants == 320)).first()
        first.starts_on = first.ends_on = dt.date(2026, 10, 30)

    house.write(move)
    review = office.inbox.review(drop(house.export()).id)
    assert review.locked == ((OCTOBER.first, OCTOBER.last),)

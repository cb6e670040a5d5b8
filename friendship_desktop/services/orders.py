"""Orders of enrolment, leaving and transfer: numbered, written into the enrolments, printed as F-16.

An order's list is not kept apart: it is the enrolments that name its number and date, those let in
in `order_no` and those who left in `out_order_no`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import ReasonOut
from friendship_desktop.rules.names import full_name
from friendship_desktop.services.editing import found, put
from friendship_desktop.services.numbering import ORDERS, annul, next_number
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Enrolment, Person, RegisterNumber, School, StudyGroup

Condition = ColumnElement[bool]
WINDOW = dt.timedelta(days=366)
"""Between the end of a stay and the beginning of the one that it was transferred to."""


class OrderKind(StrEnum):
    """What an order is about."""

    ENROLMENT = "enrolment"
    LEAVING = "leaving"
    TRANSFER = "transfer"


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One learner of an order, or one who waits for an order."""

    enrolment_id: int
    """Of the stay that begins, or for leaving and transfer of the one that ends."""
    person_id: int
    full_name: str
    group: str
    school: str | None
    day: dt.date
    """First day in the group, or for leaving the last one."""
    reason_out: str | None = None
    from_group: str | None = None
    """For a transfer: the group that was left; `group` is the new one."""


@dataclass(frozen=True, slots=True)
class OrderRow:
    """An order that was given."""

    number_id: int
    number: int
    dated: dt.date
    kind: OrderKind
    people: int
    annulled_on: dt.date | None
    annul_reason: str | None


@dataclass(frozen=True, slots=True)
class Issued:
    """A number that was taken."""

    number_id: int
    number: int
    change_id: int


class Orders:
    """Gives orders and lists them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def waiting(
        self,
        actor: Actor,
        kind: OrderKind,
        *,
        first: dt.date,
        last: dt.date,
        group_id: int | None = None,
    ) -> tuple[OrderLine, ...]:
        """List who came, left or was moved between two days and stands in no order yet."""
        require(actor, "document.read")
        with self._database.read() as session:
            chosen = [StudyGroup.id == group_id] if group_id is not None else []
            return tuple(waiting_lines(session, kind, first, last, chosen))

    def issue(
        self, actor: Actor, kind: OrderKind, enrolment_ids: Sequence[int], *, dated: dt.date
    ) -> Issued:
        """Take the next number of the year and write it into the enrolments, in one change.

        For a transfer the enrolments are those that ended. Raises E_ORDER_EMPTY, E_ORDER_TWICE with
        the `number` that stands there, E_ORDER_KIND; then no number is taken.
        """
        require(actor, "enrolment.order")
        if not enrolment_ids:
            raise UserError("E_ORDER_EMPTY")
        with self._database.write(
            actor.account_id, "enrolment.order", people=len(enrolment_ids)
        ) as unit:
            session = unit.session
            stays = [found(session, Enrolment, one) for one in dict.fromkeys(enrolment_ids)]
            after = successors(session, stays) if kind is OrderKind.TRANSFER else {}
            _refuse_unfit(kind, stays, after)
            number = next_number(unit, ORDERS, dated, str(kind))
            for stay in stays:
                _write(kind, stay, after.get(stay.id), str(number.number), dated)
            return Issued(number.id, number.number, unit.change_id)

    def annul(self, actor: Actor, number_id: int, *, on: dt.date, reason: str) -> int:
        """Annul an order: the number stays taken, the enrolments wait for another order.

        Returns the change. Raises E_TEXT_EMPTY beside `reason`, E_NUMBER_ANNULLED.
        """
        require(actor, "enrolment.order")
        with self._database.write(actor.account_id, "enrolment.annul_order") as unit:
            row = annul(unit, number_id, on=on, reason=reason)
            came, went = _named_in(row)
            for stay in unit.session.scalars(select(Enrolment).where(came)).all():
                put(stay, {"order_no": None, "order_date": None})
            for stay in unit.session.scalars(select(Enrolment).where(went)).all():
                put(stay, {"out_order_no": None, "out_order_date": None})
            return unit.change_id

    def list(self, actor: Actor, *, year: int | None = None) -> tuple[OrderRow, ...]:
        """List orders, latest first."""
        require(actor, "document.read")
        query = select(RegisterNumber).where(RegisterNumber.register == ORDERS)
        if year is not None:
            query = query.where(RegisterNumber.year == year)
        query = query.order_by(RegisterNumber.year.desc(), RegisterNumber.number.desc())
        with self._database.read() as session:
            people = _people(session)
            return tuple(_row(row, people) for row in session.scalars(query).all())

    def find(self, actor: Actor, number: int, year: int) -> OrderRow:
        """Return one order (E_NO_ORDER)."""
        for row in self.list(actor, year=year):
            if row.number == number:
                return row
        raise UserError("E_NO_ORDER", number=number, year=year)

    def lines(self, actor: Actor, number_id: int) -> tuple[OrderLine, ...]:
        """List the learners of an order by group and name (E_NOT_FOUND)."""
        require(actor, "document.read")
        with self._database.read() as session:
            return tuple(order_lines(session, found(session, RegisterNumber, number_id)))


def _refuse_unfit(
    kind: OrderKind, stays: Iterable[Enrolment], after: Mapping[int, Enrolment]
) -> None:
    for stay in stays:
        number = stay.order_no if kind is OrderKind.ENROLMENT else stay.out_order_no
        if number:
            raise UserError("E_ORDER_TWICE", number=number)
        if kind is not OrderKind.ENROLMENT and stay.ended_on is None:
            raise UserError("E_ORDER_KIND")
        if kind is OrderKind.TRANSFER and stay.id not in after:
            raise UserError("E_ORDER_KIND")


def _write(
    kind: OrderKind, stay: Enrolment, new: Enrolment | None, number: str, dated: dt.date
) -> None:
    if kind is OrderKind.ENROLMENT:
        put(stay, {"order_no": number, "order_date": dated})
        return
    put(stay, {"out_order_no": number, "out_order_date": dated})
    if new is not None:
        put(new, {"order_no": number, "order_date": dated})


def _named_in(row: RegisterNumber) -> tuple[Condition, Condition]:
    number = str(row.number)
    came = and_(Enrolment.order_no == number, Enrolment.order_date == row.dated)
    went = and_(Enrolment.out_order_no == number, Enrolment.out_order_date == row.dated)
    return came, went


Counts = Mapping[tuple[bool, str, dt.date | None], int]
"""Enrolments by number and date of an order: those that begin (False) and those that end (True)."""


def _people(session: Session) -> Counts:
    counts: dict[tuple[bool, str, dt.date | None], int] = {}
    for ends, number, dated in (
        (False, Enrolment.order_no, Enrolment.order_date),
        (True, Enrolment.out_order_no, Enrolment.out_order_date),
    ):
        query = select(number, dated, func.count()).where(number.is_not(None), dated.is_not(None))
        for text, day, count in session.execute(query.group_by(number, dated)):
            counts[ends, str(text), day] = count
    return counts


def _row(row: RegisterNumber, people: Counts) -> OrderRow:
    kind = OrderKind(row.subject)
    return OrderRow(
        number_id=row.id,
        number=row.number,
        dated=row.dated,
        kind=kind,
        people=people.get((kind is not OrderKind.ENROLMENT, str(row.number), row.dated), 0),
        annulled_on=row.annulled_on,
        annul_reason=row.annul_reason,
    )


def order_lines(session: Session, row: RegisterNumber) -> list[OrderLine]:
    """Read the learners of an order."""
    came, went = _named_in(row)
    condition = came if row.subject == OrderKind.ENROLMENT else went
    return _lines(session, OrderKind(row.subject), [condition])


def waiting_lines(
    session: Session,
    kind: OrderKind,
    first: dt.date,
    last: dt.date,
    chosen: Sequence[Condition] = (),
) -> list[OrderLine]:
    """Read who came, left or was moved between two days without an order."""
    if kind is OrderKind.ENROLMENT:
        fresh: list[Condition] = [
            Enrolment.order_no.is_(None),
            Enrolment.started_on.between(first, last),
            Enrolment.is_guest.is_(False),
        ]
        lines = _lines(session, kind, [*fresh, *chosen])
        moved = _transferred_to(session, {line.person_id for line in lines})
        return [line for line in lines if line.enrolment_id not in moved]
    is_transfer: Condition = Enrolment.reason_out == ReasonOut.TRANSFERRED
    conditions: list[Condition] = [
        Enrolment.out_order_no.is_(None),
        Enrolment.ended_on.between(first, last),
        Enrolment.is_guest.is_(False),
        is_transfer
        if kind is OrderKind.TRANSFER
        else or_(Enrolment.reason_out.is_(None), ~is_transfer),
    ]
    return _lines(session, kind, [*conditions, *chosen])


def _lines(session: Session, kind: OrderKind, conditions: Sequence[Condition]) -> list[OrderLine]:
    query = (
        select(Enrolment, Person, StudyGroup.title, School.name)
        .join(Person, Person.id == Enrolment.person_id)
        .join(StudyGroup, StudyGroup.id == Enrolment.group_id)
        .outerjoin(School, School.id == StudyGroup.school_id)
        .where(*conditions)
        .order_by(
            School.sort_key.is_(None),
            School.sort_key,
            StudyGroup.sort_key,
            Person.sort_key,
            Enrolment.id,
        )
    )
    rows = session.execute(query).all()
    after = successors(session, [row[0] for row in rows]) if kind is OrderKind.TRANSFER else {}
    places = _places(session, {stay.group_id for stay in after.values()})
    lines = []
    for stay, person, title, school in rows:
        new = after.get(stay.id)
        if kind is OrderKind.TRANSFER and new is None:
            continue
        group, of_school = places[new.group_id] if new is not None else (title, school)
        lines.append(
            OrderLine(
                enrolment_id=stay.id,
                person_id=person.id,
                full_name=full_name(person.surname, person.given_name, person.patronymic or ""),
                group=group,
                school=of_school,
                day=_day(kind, stay, new),
                reason_out=stay.reason_out if kind is OrderKind.LEAVING else None,
                from_group=title if new is not None else None,
            )
        )
    return lines


def _day(kind: OrderKind, stay: Enrolment, new: Enrolment | None) -> dt.date:
    if new is not None:
        return new.started_on
    if kind is OrderKind.LEAVING and stay.ended_on is not None:
        return stay.ended_on
    return stay.started_on


def _places(session: Session, group_ids: Collection[int]) -> dict[int, tuple[str, str | None]]:
    query = (
        select(StudyGroup.id, StudyGroup.title, School.name)
        .outerjoin(School, School.id == StudyGroup.school_id)
        .where(StudyGroup.id.in_(group_ids))
    )
    return {group_id: (title, school) for group_id, title, school in session.execute(query)}


def successors(session: Session, stays: Sequence[Enrolment]) -> dict[int, Enrolment]:
    """Find, for stays that ended by a transfer, the stay that the learner was moved to.

    It is in the group that goes on with the old one, else in the one entered first afterwards.
    """
    moved = [stay for stay in stays if stay.reason_out == ReasonOut.TRANSFERRED]
    people = {stay.person_id for stay in moved}
    query = (
        select(Enrolment, StudyGroup.continues_id)
        .join(StudyGroup, StudyGroup.id == Enrolment.group_id)
        .where(Enrolment.person_id.in_(people))
        .order_by(Enrolment.started_on, Enrolment.id)
    )
    later: dict[int, list[tuple[Enrolment, int | None]]] = {}
    for stay, continues_id in session.execute(query):
        later.setdefault(stay.person_id, []).append((stay, continues_id))
    return {
        stay.id: new
        for stay in moved
        if (new := _after(stay, later.get(stay.person_id, ()))) is not None
    }


def _after(old: Enrolment, own: Sequence[tuple[Enrolment, int | None]]) -> Enrolment | None:
    if old.ended_on is None:
        return None
    fits = [
        (continues_id != old.group_id, stay.started_on, stay.id, stay)
        for stay, continues_id in own
        if stay.group_id != old.group_id and old.ended_on < stay.started_on <= old.ended_on + WINDOW
    ]
    return min(fits)[3] if fits else None


def _transferred_to(session: Session, person_ids: Collection[int]) -> set[int]:
    query = select(Enrolment).where(
        Enrolment.person_id.in_(person_ids), Enrolment.reason_out == ReasonOut.TRANSFERRED
    )
    return {new.id for new in successors(session, session.scalars(query).all()).values()}

"""F-16 and the phone list, filled from the House's data; drawing them is `reports`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.reports.document import Named, PaperLanguage
from friendship_desktop.reports.kinds import title_of
from friendship_desktop.reports.order import OrderLearner, OrderSheet
from friendship_desktop.reports.phone_list import CallGroup, CallLine, PhoneList
from friendship_desktop.reports.writer import Rendered, render
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.attendance import symbol
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.rules.dates import day_month, month_end, month_start
from friendship_desktop.rules.phones import show_phone
from friendship_desktop.rules.reference import item
from friendship_desktop.services import access_log
from friendship_desktop.services.access_log import AccessAction
from friendship_desktop.services.documents.letterhead import letterhead
from friendship_desktop.services.editing import found
from friendship_desktop.services.house import institution_on
from friendship_desktop.services.numbering import ORDERS
from friendship_desktop.services.orders import OrderKind, OrderLine, order_lines
from friendship_desktop.services.settings import read_setting
from friendship_desktop.services.streaks import LEAST, Streak, find_streaks
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import RegisterNumber

NO_BREAK = "\N{NO-BREAK SPACE}"
MISSED = (MarkCode.ABSENT, MarkCode.ILL, MarkCode.EXCUSED)


class YearPapers:
    """Papers of enrolling, leaving and calling."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def orders(
        self, actor: Actor, number_ids: Sequence[int], *, language: PaperLanguage
    ) -> list[OrderSheet]:
        """Fill orders that were given: of each a sheet for each language (E_NOT_FOUND, E_ORDER_EMPTY)."""
        require(actor, "document.read")
        with self._database.read() as session:
            rows = [found(session, RegisterNumber, number_id) for number_id in number_ids]
            return [
                sheet
                for row in rows
                for sheet in _sheets(
                    session,
                    OrderKind(row.subject),
                    order_lines(session, row),
                    language,
                    dated=row.dated,
                    number=str(row.number),
                    annulled=row.annulled_on is not None,
                )
            ]

    def given_in(self, actor: Actor, month: dt.date) -> list[int]:
        """List the orders of a month that stand, in the order of their numbers (E_NOTHING_TO_PRINT)."""
        require(actor, "document.read")
        query = (
            select(RegisterNumber.id)
            .where(
                RegisterNumber.register == ORDERS,
                RegisterNumber.dated.between(month_start(month), month_end(month)),
                RegisterNumber.annulled_on.is_(None),
            )
            .order_by(RegisterNumber.year, RegisterNumber.number)
        )
        with self._database.read() as session:
            ids = list(session.scalars(query))
        if not ids:
            raise UserError("E_NOTHING_TO_PRINT")
        return ids

    def draft_order(
        self,
        actor: Actor,
        kind: OrderKind,
        lines: Sequence[OrderLine],
        *,
        dated: dt.date,
        language: PaperLanguage,
    ) -> list[OrderSheet]:
        """Fill an order that has no number yet, to be looked at or numbered by hand (E_ORDER_EMPTY)."""
        require(actor, "document.read")
        with self._database.read() as session:
            return _sheets(session, kind, lines, language, dated=dated)

    def phone_list(
        self,
        actor: Actor,
        *,
        today: dt.date,
        language: PaperLanguage,
        group_id: int | None = None,
    ) -> PhoneList:
        """Fill the list of whom to call (E_NOTHING_TO_PRINT)."""
        require(actor, "document.read")
        with self._database.read() as session:
            streaks = find_streaks(session, today, group_id=group_id)
            if not streaks:
                raise UserError("E_NOTHING_TO_PRINT")
            head = letterhead(session, today)
            return PhoneList(
                language=language,
                institution=head.institution,
                least=int(read_setting(session, LEAST)),
                legend=_legend(language),
                groups=tuple(
                    _group(list(rows), language)
                    for _group_id, rows in groupby(streaks, key=lambda one: one.group_id)
                ),
                house_code=head.house_code,
                dated=today,
            )

    def draw_phone_list(self, actor: Actor, sheet: PhoneList) -> Rendered:
        """Draw the phone list and note who took the numbers out of the program."""
        people = sum(len(group.calls) for group in sheet.groups)
        rendered = render([sheet])
        with self._database.write(actor.account_id, "access.note") as unit:
            access_log.record(unit, AccessAction.PHONE_LIST, title_of(sheet), people)
        return rendered


def _languages(language: PaperLanguage) -> tuple[PaperLanguage, ...]:
    """Give the sheets of an official paper: one language each."""
    if language is PaperLanguage.BOTH:
        return PaperLanguage.KAZAKH, PaperLanguage.RUSSIAN
    return (language,)


def _sheets(
    session: Session,
    kind: OrderKind,
    lines: Sequence[OrderLine],
    language: PaperLanguage,
    *,
    dated: dt.date,
    number: str = "",
    annulled: bool = False,
) -> list[OrderSheet]:
    if not lines and not annulled:
        raise UserError("E_ORDER_EMPTY")
    head, names = letterhead(session, dated), institution_on(session, dated)
    return [
        OrderSheet(
            language=one,
            institution=head.institution,
            kind=str(kind),
            number=number,
            dated=dated,
            place=Named(names.place_kk or "", names.place_ru or ""),
            learners=tuple(map(_learner, lines)),
            head=head.head,
            house_code=head.house_code,
            annulled=annulled,
        )
        for one in _languages(language)
    ]


def _learner(line: OrderLine) -> OrderLearner:
    reason = item("reason_out", line.reason_out) if line.reason_out else None
    return OrderLearner(
        name=line.full_name,
        group=" · ".join(filter(None, (line.school, line.group))),
        day=line.day,
        from_group=line.from_group or "",
        reason=Named(reason.kk, reason.ru) if reason else Named(),
    )


def _shown(phone: str) -> str:
    return show_phone(phone).replace(" ", NO_BREAK)


def _legend(language: PaperLanguage) -> Named:
    """Explain the letters of absences, which are those of the paper's language."""
    letters = "ru" if language is PaperLanguage.RUSSIAN else "kk"
    marks = [(symbol(code, letters), item("mark_code", code)) for code in MISSED]
    kk = "; ".join(f"{letter} — {named.kk}" for letter, named in marks)
    ru = "; ".join(f"{letter} — {named.ru}" for letter, named in marks)
    return Named(kk, ru)


def _group(rows: Sequence[Streak], language: PaperLanguage) -> CallGroup:
    first = rows[0]
    letters = "ru" if language is PaperLanguage.RUSSIAN else "kk"
    return CallGroup(
        group=" · ".join(filter(None, (first.school, first.group))),
        teacher=first.teacher,
        calls=tuple(
            CallLine(
                name=row.full_name,
                missed=", ".join(
                    f"{day_month(day)}{NO_BREAK}{symbol(code, letters)}" for day, code in row.missed
                ),
                contacts=tuple(
                    "\n".join(filter(None, (_shown(contact.phone), contact.name)))
                    for contact in row.contacts
                )
                or ("—",),
            )
            for row in rows
        ),
    )

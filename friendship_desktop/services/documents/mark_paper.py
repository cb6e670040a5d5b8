"""A learner's marks that were changed after the day of their lesson, on paper."""

from __future__ import annotations

import datetime as dt
import sys

from friendship_desktop.errors import UserError
from friendship_desktop.reports.document import NAMELESS, Named, PaperLanguage
from friendship_desktop.reports.mark_history import MarkHistorySheet, MarkLine
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.rules.names import full_name
from friendship_desktop.rules.reference import item
from friendship_desktop.services.archive.marks import LateChange, MarkHistory
from friendship_desktop.services.documents.letterhead import letterhead
from friendship_desktop.services.editing import found
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Person


class MarkPapers:
    """Makes the sheet that says who changed a learner's marks."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def changed(
        self, actor: Actor, person_id: int, *, language: PaperLanguage, today: dt.date
    ) -> list[MarkHistorySheet]:
        """Fill the sheet of one person (E_NOT_FOUND, E_NO_CHANGED_MARKS)."""
        require(actor, "document.print")
        late = MarkHistory(self._database).late_of_person(actor, person_id, limit=sys.maxsize)
        with self._database.read() as session:
            person, head = found(session, Person, person_id), letterhead(session, today)
        if not late:
            raise UserError("E_NO_CHANGED_MARKS")
        return [
            MarkHistorySheet(
                language=language,
                institution=head.institution,
                person=full_name(person.surname, person.given_name, person.patronymic or ""),
                lines=tuple(map(_line, late)),
                house_code=head.house_code,
                dated=today,
            )
        ]


def _line(late: LateChange) -> MarkLine:
    change = late.change
    return MarkLine(
        lesson=late.day,
        group=late.group,
        before=_named(change.before),
        after=_named(change.after),
        changed=f"{change.at:%d.%m.%Y\n%H:%M}",
        by=change.by or "",
        is_undo=change.is_undo,
    )


def _named(code: MarkCode | None) -> Named:
    if code is None:
        return NAMELESS
    named = item("mark_code", code)
    return Named(named.kk, named.ru)

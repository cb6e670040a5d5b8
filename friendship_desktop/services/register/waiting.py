"""For how many marks a lesson waits."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from friendship_desktop.rules.dates import month_end, month_start, months_between
from friendship_desktop.services.consents.validity import is_withdrawn
from friendship_desktop.services.teaching import Roll, stays_between
from friendship_desktop.store.models import Consent, Enrolment, Mark, Person

Stay = Row[*tuple[Any, ...]]


class LessonRoll(Roll):
    """Counts the learners that the sheet of a lesson shows.

    Who withdrew the consent to be taught stands on no sheet from the month of the withdrawal on; a
    mark that was made before is counted on both sides.
    """

    def __init__(
        self,
        session: Session,
        first: dt.date,
        last: dt.date,
        group_ids: Collection[int] | None = None,
    ) -> None:
        super().__init__(session, first, last, group_ids)
        self._hidden: dict[tuple[int, dt.date], list[Stay]] = defaultdict(list)
        only = () if group_ids is None else (Enrolment.group_id.in_(group_ids),)
        of_withdrawn = (
            select(Enrolment.id, Enrolment.group_id, Enrolment.started_on, Enrolment.ended_on)
            .join(Person, Person.id == Enrolment.person_id)
            .where(Enrolment.is_guest.is_(False), stays_between(first, last), *only)
            .where(
                Person.id.in_(
                    select(Consent.person_id).where(Consent.withdrawn_on <= month_end(last))
                )
            )
        )
        stays = [row.id for row in session.execute(of_withdrawn)]
        if stays:
            for month in months_between(first, last):
                hidden = of_withdrawn.where(is_withdrawn(month_end(month)))
                for row in session.execute(hidden):
                    self._hidden[row.group_id, month].append(row)
        marks = select(Mark.lesson_id, Mark.enrolment_id).where(Mark.enrolment_id.in_(stays))
        self._marked = {tuple(row) for row in session.execute(marks)} if stays else set()

    def expected(self, group_id: int, day: dt.date, lesson_id: int | None) -> int:
        """Count the learners of a lesson; guests are left out."""
        hidden = [
            stay
            for stay in self._hidden.get((group_id, month_start(day)), ())
            if stay.started_on <= day <= (stay.ended_on or dt.date.max)
            and (lesson_id, stay.id) not in self._marked
        ]
        return self.enrolled(group_id, day) - len(hidden)

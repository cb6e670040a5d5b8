"""The papers of the timetable: the week on one A4 (F-23), the hours of teachers (F-22)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.printing import Fill, print_forms


def filling_week(
    context: PageContext[Any],
    *,
    group_ids: Sequence[int] = (),
    person_ids: Sequence[int] = (),
    room_ids: Sequence[int] = (),
) -> Fill:
    """Fill F-23 of each group, teacher and room; without any of them of the whole House."""
    services, today = context.services, context.today()
    return lambda choice, progress: services.timetable_papers.week(
        services.actor,
        language=choice.language,
        today=today,
        group_ids=group_ids,
        person_ids=person_ids,
        room_ids=room_ids,
        progress=progress,
    )


def print_week(
    context: PageContext[Any],
    parent: QWidget,
    group_id: int | None = None,
    person_id: int | None = None,
    room_id: int | None = None,
) -> None:
    """Preview F-23 of a group, a teacher or a room; without any of them of the whole House."""
    ids = ([] if one is None else [one] for one in (group_id, person_id, room_id))
    groups, people, rooms = ids
    fill = filling_week(context, group_ids=groups, person_ids=people, room_ids=rooms)
    print_forms(context, parent, fill, "F-23.pdf")


def filling_hours(
    context: PageContext[Any], day: dt.date, person_ids: Sequence[int] | None = None
) -> Fill:
    """Fill F-22 of the month of a day: of some teachers, or of all who taught in it."""
    services, today = context.services, context.today()
    return lambda choice, progress: services.timetable_papers.hours(
        services.actor,
        person_ids,
        day,
        language=choice.language,
        today=today,
        progress=progress,
    )


def print_hours(
    context: PageContext[Any], parent: QWidget, day: dt.date, person_id: int | None = None
) -> None:
    """Preview F-22 of the month of a day: of one teacher, or of all who taught in it."""
    fill = filling_hours(context, day, None if person_id is None else [person_id])
    print_forms(context, parent, fill, f"F-22 {day:%Y-%m}.pdf")

"""The timetable on the command line: `list lessons`, the hours sheet F-22, the week F-23."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Sequence

from friendship_desktop.cli.console import Console, Row
from friendship_desktop.cli.usage import UsageError
from friendship_desktop.errors import UserError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.kinds import Form
from friendship_desktop.services.listings import ListingService
from friendship_desktop.services.workplace import Services

LESSONS = ("date", "number", "from", "to", "group", "title", "teacher", "room", "status", "marked")


def lesson_rows(options: argparse.Namespace, services: Services) -> list[Row]:
    """List lessons, planned and written down, of a period or of the week from today (E_DATES_ORDER)."""
    today = services.clock.today()
    first, last = options.period or (today, today + dt.timedelta(days=6))
    if last < first:
        raise UserError("E_DATES_ORDER")
    listing = ListingService(services.open_house.database)
    only = [listing.group_id(options.group)] if options.group else None
    public = {
        listing.group_id(row["public_id"]): row["public_id"]
        for row in listing.groups(today=today, group=options.group)
    }
    return [
        {
            "date": lesson.key.day.isoformat(),
            "number": lesson.key.number,
            "from": _time(lesson.starts_at),
            "to": _time(lesson.ends_at),
            "group": public.get(lesson.group_id),
            "title": lesson.title,
            "teacher": lesson.teacher,
            "room": lesson.room,
            "status": str(lesson.status),
            "hours": lesson.half_hours / 2,
            "topic": lesson.topic,
            "reason": lesson.cancel_reason,
            "override_reason": lesson.override_reason,
            "marked": lesson.marked,
            "expected": lesson.expected,
        }
        for lesson in services.lessons.between(services.actor, first, last, only)
    ]


def _time(minutes: int | None) -> str | None:
    return None if minutes is None else f"{minutes // 60:02}:{minutes % 60:02}"


def fill_hours(
    options: argparse.Namespace, console: Console, services: Services, language: PaperLanguage
) -> Sequence[Form]:
    """Fill F-22 of one teacher, or of all who taught in the month."""
    if not (options.person or options.all):
        raise UsageError(console.texts.text("F-22 needs --person ID or --all."))
    today = services.clock.today()
    listing = ListingService(services.open_house.database)
    people = [listing.person_id(options.person)] if options.person else None
    return services.timetable_papers.hours(
        services.actor,
        people,
        options.month or today.replace(day=1),
        language=language,
        today=today,
    )


def fill_week(
    options: argparse.Namespace, _console: Console, services: Services, language: PaperLanguage
) -> Sequence[Form]:
    """Fill F-23 of a group, a teacher, a room, with --each of every group; without any, of the House."""
    listing = ListingService(services.open_house.database)
    groups = [listing.group_id(options.group)] if options.group else []
    if options.each:
        groups = [one.group_id for one in services.register.choices()]
    return services.timetable_papers.week(
        services.actor,
        language=language,
        today=services.clock.today(),
        group_ids=groups,
        person_ids=[listing.person_id(options.person)] if options.person else [],
        room_ids=[_room_id(options.room, services)] if options.room else [],
    )


def _room_id(name: str, services: Services) -> int:
    rooms = services.lessons.rooms(services.actor)
    if name not in rooms:
        raise UserError("E_NOT_FOUND")
    return rooms[name]

"""The programme of a group as an Excel file: plan against fact, topic by topic."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from friendship_desktop.rules.dates import short_date
from friendship_desktop.services.programme_reading import GroupProgramme
from friendship_desktop.sheets.tables import Table, workbook_bytes
from friendship_desktop.store import files
from friendship_desktop.texts import Texts, msg

HEADINGS = (
    msg("Topic"),
    msg("Hours planned"),
    msg("Hours taught"),
    msg("Lessons"),
    msg("Last lesson"),
    msg("Homework"),
)
PLAN = msg("Plan by {day}: {due} h; covered {covered} h of {planned} h.")


def write_programme(
    programme: GroupProgramme, group: str, path: Path, texts: Texts, *, today: dt.date
) -> Path:
    """Write plan against fact into the file `path`.

    Raises UserError E_READONLY, E_FULL, E_DISK; then the file that stood there is untouched.
    """
    standing = programme.standing
    table = Table(
        name=programme.title or group,
        header=["№", *(texts.text(heading) for heading in HEADINGS)],
        rows=[
            [
                topic.number,
                topic.title,
                topic.half_hours / 2,
                topic.taught_half_hours / 2,
                topic.lessons,
                topic.last_day,
                topic.homework,
            ]
            for topic in programme.topics
        ],
        titles=[group, programme.title],
        frozen=2,
        notes=[
            texts.text(PLAN).format(
                day=short_date(today),
                due=_hours(standing.due),
                covered=_hours(standing.covered),
                planned=_hours(standing.planned),
            )
        ],
        totals=[
            None,
            None,
            standing.planned / 2,
            sum(topic.taught_half_hours for topic in programme.topics) / 2,
            sum(topic.lessons for topic in programme.topics),
        ],
        landscape=True,
    )
    with files.refusals(path):
        files.write(path, workbook_bytes([table], created=today))
    return path


def _hours(halves: int) -> str:
    return f"{halves / 2:g}".replace(".", ",")

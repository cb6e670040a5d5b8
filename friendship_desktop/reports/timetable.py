"""Form F-23, the weekly timetable on one A4: of the House, a group, a teacher or a room's door."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil
from typing import Final

from friendship_desktop.reports.calendar_words import digits
from friendship_desktop.reports.document import Labels, Named, PaperLanguage, Signatory
from friendship_desktop.reports.fitting import wrap
from friendship_desktop.reports.multitext import width_of
from friendship_desktop.reports.page import BOLD_LINE, LEFT, PAD, SHADE, TOP, Pen, mm
from friendship_desktop.reports.parts import approval_block, heading
from friendship_desktop.texts import msg

TITLE = msg("Weekly timetable")
DAYS: Final = (
    msg("Monday"),
    msg("Tuesday"),
    msg("Wednesday"),
    msg("Thursday"),
    msg("Friday"),
    msg("Saturday"),
    msg("Sunday"),
)
_HEAD, _EMPTY = 9 * mm, 19 * mm
_SIZES = (16.0, 14.0, 12.0, 10.5, 9.0)
_LEADING, _AROUND = 1.45, 1.8 * mm
_A_COLUMN = 9  # entries below each other before a day gets a second column


@dataclass(frozen=True, slots=True)
class Meeting:
    """One weekly lesson: ISO weekday, «10:00–11:20», the group, and what else is to be said of it."""

    weekday: int
    time: str
    group: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Timetable:
    """Everything F-23 prints; `subject` is the group, teacher or room it is about, empty for the House."""

    language: PaperLanguage
    institution: tuple[Named, ...]
    subject: str
    since: date
    meetings: tuple[Meeting, ...]
    house_code: str
    dated: date
    approval: Signatory | None = None

    def of_day(self, weekday: int) -> tuple[Meeting, ...]:
        """Give the lessons of one weekday, in their order."""
        return tuple(one for one in self.meetings if one.weekday == weekday)


def draw_timetable(pen: Pen, sheet: Timetable) -> None:
    """Draw the week on one page, however many lessons it has."""
    labels = Labels(sheet.language)
    pen.begin(landscape=True)
    y = TOP - 4 * mm
    if sheet.approval:
        y = approval_block(pen, labels, y, sheet.approval) - 4 * mm
    y = heading(pen, y, sheet.institution, labels.text(TITLE), sheet.language)
    width = pen.right - LEFT
    if sheet.subject:
        pen.cell((LEFT, y, width, 8 * mm), sheet.subject, 15, align="centre", bold=True, lines=1)
        y += 8.5 * mm
    since = labels.text(msg("In force from {day}"), day=digits(sheet.since))
    pen.cell((LEFT, y, width, 5 * mm), since, 9, align="centre", lines=1)
    _week(pen, labels, sheet, y + 7 * mm)


_Texts = dict[Meeting, list[tuple[str, bool]]]


def _week(pen: Pen, labels: Labels, sheet: Timetable, top: float) -> None:
    """Give each day as much width as its lessons need; a day without lessons stays narrow."""
    days = [sheet.of_day(number) for number in range(1, 8)]
    parts = [ceil(len(day) / _A_COLUMN) for day in days]
    room = pen.right - LEFT - _EMPTY * parts.count(0)
    part = room / (sum(parts) or 1)
    most = max(1, *(ceil(len(day) / n) for day, n in zip(days, parts, strict=True) if n))
    size, texts = _letters(sheet.meetings, part - 2 * PAD, (pen.bottom - top - _HEAD) / most)
    lines = max(map(len, texts.values()))
    height = min(lines * size * _LEADING + _AROUND, (pen.bottom - top - _HEAD) / most)
    bottom = top + _HEAD + height * max(1, most)
    pen.fill(LEFT, top, pen.right - LEFT, _HEAD, grey=SHADE)
    x = LEFT
    for name, day, columns in zip(DAYS, days, parts, strict=True):
        width = columns * part if columns else _EMPTY
        box = (x, top, width, _HEAD)
        pen.cell(box, labels.stacked(name), 9, align="centre", bold=True, least=5, lines=4)
        for place, meeting in enumerate(day):
            column, row = divmod(place, most)
            at = (x + column * part, top + _HEAD + row * height, part, height)
            _entry(pen, at, texts[meeting], lines)
        x += width
        if x < pen.right - 1:
            pen.line(x, top, x, bottom)
    pen.line(LEFT, top + _HEAD, pen.right, top + _HEAD, width=BOLD_LINE)
    pen.box(LEFT, top, pen.right - LEFT, bottom - top, line=BOLD_LINE)


def _letters(meetings: Sequence[Meeting], width: float, height: float) -> tuple[float, _Texts]:
    """Choose the largest letters with which every lesson has room: a door is read from afar."""
    for size in _SIZES:
        texts = {meeting: _lines(meeting, width, size) for meeting in meetings}
        lines = max(map(len, texts.values()), default=2)
        widest = max(
            (width_of(text, size, bold=bold) for of in texts.values() for text, bold in of)
        )
        if widest <= width and lines * size * _LEADING + _AROUND <= height:
            break
    return size, texts


def _lines(meeting: Meeting, width: float, size: float) -> list[tuple[str, bool]]:
    """Give the lines of a lesson; a long name of a group takes two."""
    name = wrap(meeting.group, width, size)
    group = [name[0], " ".join(name[1:])] if len(name) > 1 else name
    return [(meeting.time, True), *((line, False) for line in (*group, *meeting.details))]


def _entry(
    pen: Pen, box: tuple[float, float, float, float], texts: Sequence[tuple[str, bool]], most: int
) -> None:
    """Write a lesson line by line: `most` lines fit, so that all lessons have letters of one size."""
    x, y, width, height = box
    line = (height - _AROUND) / most
    size = line / _LEADING
    at = y + _AROUND / 2
    for text, bold in texts:
        room = (x, at, width, line)
        pen.cell(room, text, size, bold=bold, least=size * 0.6, lines=1)
        at += line
    pen.line(x, y + height, x + width, y + height)

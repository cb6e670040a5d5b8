"""What the pages of schools and groups say of states, times, hours and changes."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject

from friendship_desktop.rules.codes import LanguageLevel, LessonStatus, SchoolStatus
from friendship_desktop.rules.dates import weekday_short
from friendship_desktop.rules.reference import label
from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services.history import Step
from friendship_desktop.services.learners import LearnerLine
from friendship_desktop.services.people_list import Missing
from friendship_desktop.services.register.figures import Share
from friendship_desktop.services.school_views import GroupLine, LastChange, Pill, SchoolCard
from friendship_desktop.services.teaching import TeacherName
from friendship_desktop.texts import Language
from friendship_desktop.ui.dialogs.group_form import hours_text
from friendship_desktop.ui.dialogs.group_slots import slots_text
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.undoing import step_name

State = tuple[str, str]
"""A word and the kind of its pill."""
DASH = "—"
ABBREVIATIONS = (
    ("этномәдени бірлестігі", "ЭМБ"),
    ("этнокультурное объединение", "ЭКО"),
    ("Этнокультурное объединение", "ЭКО"),
)
"""domain.md § 7; only where there is no room for the whole name."""


class SchoolWords(QObject):
    """Says it in the language of the screen."""

    def __init__(self, language: LanguageContext) -> None:
        super().__init__()
        self._screen = language

    @property
    def language(self) -> Language:
        """The language of the screen."""
        return self._screen.language

    def association(self, kk: str | None, ru: str | None) -> str:
        """Name an association in the language of the screen, else in the other one."""
        first, second = (kk, ru) if self.language is Language.KAZAKH else (ru, kk)
        return first or second or ""

    def short_association(self, kk: str | None, ru: str | None) -> str:
        """Name an association as a narrow list does, with the usual abbreviation."""
        name = self.association(kk, ru)
        for long, short in ABBREVIATIONS:
            name = name.replace(long, short)
        return name

    def share(self, share: Share) -> str:
        """Write a rate of attendance in whole per cent, a dash when nothing was marked."""
        return DASH if share.percent is None else self._screen.percent(share.percent / 100, 0)

    def percent(self, percent: int | None) -> str:
        """Write whole per cent, a dash when there is none."""
        return DASH if percent is None else self._screen.percent(percent / 100, 0)

    def count(self, number: int) -> str:
        """Write a number as the language does."""
        return self._screen.number(number)

    def date(self, day: dt.date | None) -> str:
        """Write a date in figures, nothing when there is none."""
        return "" if day is None else self._screen.date(day)

    def taken(self, line: GroupLine) -> str:
        """Write learners and places: 23 / 25."""
        if line.capacity is None:
            return self.count(line.enrolled)
        return self.tr("{learners} / {places}").format(learners=line.enrolled, places=line.capacity)

    def hours(self, line: GroupLine) -> str:
        """Write academic hours held, and planned if that is known: 22 / 64."""
        held = hours_text(line.held_half_hours)
        if line.planned_half_hours is None:
            return held
        return self.tr("{held} / {planned}").format(
            held=held, planned=hours_text(line.planned_half_hours)
        )

    def slots(self, line: GroupLine) -> str:
        """Write weekly times: вс 10:00 · ср 17:00."""
        return slots_text(line.slots, self.language)

    def teachers(self, teachers: tuple[TeacherName, ...]) -> str:
        """Name the teachers in short, the lead first."""
        return ", ".join(teacher.short_name for teacher in teachers)

    def level(self, code: str | None) -> str:
        """Name a level by its letter, a dash when there is none."""
        return DASH if code in (None, LanguageLevel.NONE) else str(code)

    def day(self, day: dt.date) -> str:
        """Write a day as a list of lessons does: 22 ноября, вс."""
        return self.tr("{day}, {weekday}").format(
            day=self._screen.day_month(day), weekday=weekday_short(day, self.language)
        )

    def school_state(self, card: SchoolCard) -> State:
        """Give the pill of a school."""
        if card.is_archived:
            return self.tr("in the archive"), "neutral"
        if card.status == SchoolStatus.CLOSED:
            return label("school_status", card.status, self.language), "neutral"
        if card.status == SchoolStatus.SUSPENDED:
            return label("school_status", card.status, self.language), "warning"
        if card.opened_on is not None:
            return self.tr("works since {year}").format(year=card.opened_on.year), "good"
        return label("school_status", card.status, self.language), "good"

    def group_state(self, line: GroupLine) -> State:
        """Give the pill of a group."""
        if line.pill is Pill.OVER_CAPACITY:
            return self.tr("over by {count}").format(count=line.over), "warning"
        if line.pill is Pill.ARCHIVED:
            return self.tr("in the archive"), "neutral"
        if line.pill is Pill.RUNS:
            return self.tr("runs"), "good"
        kinds = {Pill.PLANNED: "info", Pill.SUSPENDED: "warning"}
        name = label("group_status", str(line.pill), self.language)
        return name, kinds.get(line.pill, "neutral")

    def lesson_state(
        self, status: LessonStatus, day: dt.date, marked: int, expected: int, today: dt.date
    ) -> State:
        """Give the pill of a lesson."""
        if status in {LessonStatus.CANCELLED, LessonStatus.MOVED}:
            return label("lesson_status", str(status), self.language), "neutral"
        if marked and marked >= expected:
            return self.tr("marked: {count}").format(count=marked), "good"
        if marked:
            return self.tr("{marked} of {expected}").format(
                marked=marked, expected=expected
            ), "warning"
        if day > today:
            return self.tr("ahead"), "neutral"
        if day == today:
            return self.tr("today"), "info"
        return self.tr("not marked"), "warning" if expected else "neutral"

    def missing(self, line: LearnerLine) -> State | None:
        """Give the pill of a learner: a guest, or what the card lacks."""
        if line.is_guest:
            return self.tr("guest"), "info"
        if line.ended_on is not None:
            return None
        if not line.missing:
            return None
        if len(line.missing) > 1:
            return self.tr("incomplete"), "neutral"
        return {
            Missing.BIRTH: self.tr("no date of birth"),
            Missing.GUARDIAN: self.tr("no guardian"),
            Missing.PHONE: self.tr("no phone"),
            Missing.CONSENT: self.tr("no consent"),
        }[line.missing[0]], "neutral"

    def born(self, line: LearnerLine) -> str:
        """Write birth and age as far as they are known: 12.03.2014 · 12."""
        if line.birth_date is not None:
            return self.tr("{date} · {age}").format(
                date=self.date(line.birth_date), age=line.age if line.age is not None else ""
            )
        return DASH if line.birth_year is None else str(line.birth_year)

    def until(self, line: LearnerLine) -> str:
        """Write the last day of an enrolment with its reason."""
        if line.ended_on is None:
            return ""
        if line.reason_out is None:
            return self.date(line.ended_on)
        return self.tr("{date}, {reason}").format(
            date=self.date(line.ended_on),
            reason=label("reason_out", line.reason_out, self.language),
        )

    def last_change(self, change: LastChange | None, today: dt.date) -> str:
        """Say who changed what and when; nothing when nothing was changed."""
        if change is None:
            return ""
        at = dt.datetime.fromisoformat(change.at).astimezone(LOCAL_ZONE)
        what = step_name(Step(change.change_id, change.action, dict(change.details)))
        who = change.by or self.tr("the program")
        time = self._screen.time(at)
        if at.date() == today:
            sentence = self.tr("Last change: {who}, today at {time} — {what}")
        elif at.date() == today - dt.timedelta(days=1):
            sentence = self.tr("Last change: {who}, yesterday at {time} — {what}")
        else:
            sentence = self.tr("Last change: {who}, {date} at {time} — {what}")
        return sentence.format(who=who, date=self.date(at.date()), time=time, what=what)

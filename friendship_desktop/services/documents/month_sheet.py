"""F-03: the month of the House on screen, on paper and in Excel, and whether its learners add up."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.reports.document import Named, PaperLanguage
from friendship_desktop.reports.totals import GroupLine, SchoolBlock, Totals, TotalsReport
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.dates import month_end, month_start, month_title, short_date
from friendship_desktop.rules.names import full_name
from friendship_desktop.services.documents.letterhead import letterhead
from friendship_desktop.services.documents.totals_paper import month_sheet
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.months import GroupMonth, group_months
from friendship_desktop.sheets.tables import Table, Value, workbook_bytes
from friendship_desktop.store import files
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Enrolment, Person, StudyGroup
from friendship_desktop.texts import Language, Texts, msg

TITLE = msg("Attendance sheet")
NOT_BALANCED = msg(
    "{group}: {start} at the start + {arrived} arrived − {left} left = {end}, but on the list at the end: {listed}. Enrolled twice at once: {names}. End one of the two enrolments."
)
_HEADS = (
    "№",
    msg("School, association"),
    msg("Group, language, level"),
    msg("Teacher"),
    msg("On the list at the start"),
    msg("Arrived"),
    msg("Left"),
    msg("On the list at the end"),
    msg("Lessons held"),
    msg("Hours"),
    msg("Visits"),
    msg("Average %"),
)


@dataclass(frozen=True, slots=True)
class Imbalance:
    """A group whose learners do not add up: `start + arrived - left` is not who is on the list.

    `names` are those enrolled twice at once, the only way it can come about.
    """

    group_id: int
    group: str
    start: int
    arrived: int
    left: int
    listed: int
    names: tuple[str, ...]

    def sentence(self, texts: Texts) -> str:
        """Say what does not add up, and who is the reason."""
        return texts.text(
            NOT_BALANCED,
            group=self.group,
            start=self.start,
            arrived=self.arrived,
            left=self.left,
            end=self.start + self.arrived - self.left,
            listed=self.listed,
            names=", ".join(self.names),
        )


@dataclass(frozen=True, slots=True)
class MonthOfHouse:
    """F-03 of a month, and the groups in it that do not balance."""

    report: TotalsReport
    imbalances: tuple[Imbalance, ...]

    def papers(self) -> tuple[TotalsReport]:
        """Give what is printed (E_NO_LESSONS for an empty month)."""
        _require_groups(self.report)
        return (self.report,)


class MonthSheets:
    """Makes F-03, the monthly attendance sheet of the House."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(
        self,
        actor: Actor,
        month: dt.date,
        *,
        today: dt.date,
        language: PaperLanguage = PaperLanguage.BOTH,
    ) -> MonthOfHouse:
        """Count a month, dated by its last day or by today; raises UserError E_PERIOD_FUTURE."""
        require(actor, "register.analyse")
        first, last = month_start(month), month_end(month)
        if first > today:
            raise UserError("E_PERIOD_FUTURE", field="month", day=short_date(first))
        with self._database.read() as session:
            head = letterhead(session, min(last, today))
            months = group_months(session, first, last)
            period = Period(first, last)
            report = month_sheet(session, head, period, months, language=language)
            return MonthOfHouse(report, tuple(imbalances(session, months, last)))

    def write_workbook(self, report: TotalsReport, path: Path, *, language: Language) -> None:
        """Write F-03 as an Excel file. Raises UserError E_NO_LESSONS, E_READONLY, E_FULL, E_DISK."""
        _require_groups(report)
        content = workbook_bytes([_table(report, Texts(language))], created=report.dated)
        with files.refusals(path):
            files.write(path, content)


def imbalances(
    session: Session, months: Sequence[GroupMonth], last: dt.date
) -> Iterable[Imbalance]:
    """Count who is on the lists of a month's last evening, and compare with what the sheet adds up to."""
    listed: dict[int, int] = dict(
        session.execute(
            select(Enrolment.group_id, func.count(Enrolment.person_id.distinct()))
            .where(
                Enrolment.is_guest.is_(False),
                Enrolment.started_on <= last,
                func.coalesce(Enrolment.ended_on, dt.date.max) > last,
            )
            .group_by(Enrolment.group_id)
        ).all()
    )
    wrong = [one for one in months if one.end != listed.get(one.group_id, 0)]
    titles = _titles(session, wrong)
    doubled = _doubled(session, wrong, last)
    for one in wrong:
        yield Imbalance(
            one.group_id,
            titles[one.group_id],
            one.start,
            one.arrived,
            one.left,
            listed.get(one.group_id, 0),
            tuple(doubled[one.group_id]),
        )


def _titles(session: Session, months: list[GroupMonth]) -> dict[int, str]:
    ids = [one.group_id for one in months]
    return dict(
        session.execute(select(StudyGroup.id, StudyGroup.title).where(StudyGroup.id.in_(ids))).all()
    )


def _doubled(session: Session, months: list[GroupMonth], last: dt.date) -> dict[int, list[str]]:
    names: dict[int, list[str]] = defaultdict(list)
    rows = session.execute(
        select(Enrolment.group_id, Person.surname, Person.given_name, Person.patronymic)
        .join(Person, Person.id == Enrolment.person_id)
        .where(
            Enrolment.group_id.in_([one.group_id for one in months]),
            Enrolment.is_guest.is_(False),
            Enrolment.started_on <= last,
            func.coalesce(Enrolment.ended_on, dt.date.max) > last,
        )
        .group_by(Enrolment.group_id, Person.id)
        .having(func.count() > 1)
        .order_by(Person.sort_key)
    )
    for group_id, surname, given, patronymic in rows:
        names[group_id].append(full_name(surname, given, patronymic or ""))
    return names


# --- Excel -------------------------------------------------------------------------------------


def _require_groups(report: TotalsReport) -> None:
    if not report.schools:
        first, last = short_date(report.period_from), short_date(report.period_to)
        raise UserError("E_NO_LESSONS", first=first, last=last)


def _table(report: TotalsReport, texts: Texts) -> Table:
    title = texts.text(TITLE)
    month = month_title(report.period_from, texts.language)
    unique = texts.text(msg("Unique learners: {number}"), number=report.unique)
    stays = texts.text(msg("Enrolments: {number}"), number=report.enrolments)
    return Table(
        name=f"{report.period_from:%Y-%m}",
        header=[texts.text(head) for head in _HEADS],
        rows=list(_rows(report, texts)),
        totals=["", texts.text(msg("Total")), "", "", *_figures(report.totals)],
        titles=[*(named(one, texts) for one in report.institution), f"{title}, {month}"],
        frozen=3,
        notes=[f"{unique} · {stays}"],
        landscape=True,
    )


def named(name: Named, texts: Texts) -> str:
    """Give a name of paper in the language of the screen; English reads the Russian one."""
    return name.on(
        PaperLanguage.KAZAKH if texts.language is Language.KAZAKH else PaperLanguage.RUSSIAN
    )[0]


def _rows(report: TotalsReport, texts: Texts) -> Iterable[list[Value]]:
    number = 0
    for school in report.schools:
        for group in school.groups:
            number += 1
            yield [number, *_names(school, group, texts), *_figures(group.totals)]
        if len(school.groups) > 1:
            label = texts.text(msg("Total for the school"))
            yield [None, named(school.name, texts), label, "", *_figures(school.totals)]


def _names(school: SchoolBlock, group: GroupLine, texts: Texts) -> list[Value]:
    places = (named(one, texts) for one in (school.name, school.association) if one)
    taught = (named(one, texts) for one in (group.name, group.language_level) if one)
    return [", ".join(places), ", ".join(taught), group.teacher]


def _figures(totals: Totals) -> list[Value]:
    half_hours = totals.half_hours
    hours = half_hours / 2 if isinstance(half_hours, int) else half_hours
    return [
        totals.start,
        totals.arrived,
        totals.left,
        totals.end,
        totals.held,
        hours,
        totals.attended,
        totals.percent,
    ]

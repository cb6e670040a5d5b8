"""The totals of the House for a period: F-03 by groups and schools, and the indicators."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.reports.document import NAMELESS, Labels, Named, PaperLanguage, Signatory
from friendship_desktop.reports.totals import (
    GroupLine,
    IndicatorLine,
    SchoolBlock,
    Totals,
    TotalsReport,
)
from friendship_desktop.rules.attendance import percent
from friendship_desktop.rules.indicators import indicator_rule, part_label, value_text
from friendship_desktop.rules.suppression import MERGED
from friendship_desktop.services.documents.letterhead import Letterhead
from friendship_desktop.services.documents.register_paper import language_level
from friendship_desktop.services.indicators import IndicatorValue, Period, learners_in
from friendship_desktop.services.months import GroupMonth, group_months
from friendship_desktop.services.teaching import teachers_of
from friendship_desktop.store.models import Association, School, StudyGroup
from friendship_desktop.texts import msg

TOGETHER = msg("All together")


@dataclass(slots=True)
class Sum:
    """Figures of one or more groups over the months of a period."""

    start: int = 0
    arrived: int = 0
    left: int = 0
    end: int = 0
    held: int = 0
    half_hours: int = 0
    attended: int = 0
    possible: int = 0

    @classmethod
    def of_months(cls, months: Sequence[GroupMonth]) -> Sum:
        """Join the months of one group: it starts as the first one and ends as the last one."""
        total = cls(start=months[0].start, end=months[-1].end)
        for month in months:
            total.arrived += month.arrived
            total.left += month.left
            total.held += month.held
            total.half_hours += month.half_hours
            total.attended += month.attended
            total.possible += month.possible
        return total

    @classmethod
    def of_groups(cls, groups: Iterable[Sum]) -> Sum:
        """Add groups up; learners of two groups count in each."""
        total = cls()
        for group in groups:
            for field in cls.__slots__:
                setattr(total, field, getattr(total, field) + getattr(group, field))
        return total

    def on_paper(self) -> Totals:
        """Give the figures as F-03 prints them."""
        share = percent(self.attended, self.possible)
        return Totals(
            self.start,
            self.arrived,
            self.left,
            self.end,
            self.held,
            self.half_hours,
            self.attended,
            share,
        )


def totals_paper(
    session: Session,
    letterhead: Letterhead,
    period: Period,
    values: Sequence[IndicatorValue],
    *,
    language: PaperLanguage,
    hidden_below: int | None,
) -> TotalsReport:
    """Fill the report of a period, months of groups joined; it names no teacher, for it leaves the House."""
    sums = _sums(group_months(session, period.first, period.last))
    schools = _schools(session, sums, letterhead.house, {})
    return TotalsReport(
        language=language,
        institution=letterhead.institution,
        period_from=period.first,
        period_to=period.last,
        schools=schools,
        totals=Sum.of_groups(sums.values()).on_paper(),
        unique=learners_in(session, period)[0],
        indicators=tuple(_indicator(value) for value in values),
        house_code=letterhead.house_code,
        dated=letterhead.dated,
        approval=letterhead.head,
        head=letterhead.head,
        prepared_by=Signatory(NAMELESS),
        hidden_below=hidden_below,
    )


def month_sheet(
    session: Session,
    letterhead: Letterhead,
    period: Period,
    months: Iterable[GroupMonth],
    *,
    language: PaperLanguage,
) -> TotalsReport:
    """Fill F-03 of one month as the House files it: with teachers, approval and both counts of people."""
    sums = _sums(months)
    unique, enrolments = learners_in(session, period)
    return TotalsReport(
        language=language,
        institution=letterhead.institution,
        period_from=period.first,
        period_to=period.last,
        schools=_schools(session, sums, letterhead.house, _leads(session, sums.keys(), period)),
        totals=Sum.of_groups(sums.values()).on_paper(),
        unique=unique,
        enrolments=enrolments,
        indicators=(),
        house_code=letterhead.house_code,
        dated=letterhead.dated,
        approval=letterhead.head,
        head=letterhead.head,
    )


def _leads(session: Session, group_ids: Collection[int], period: Period) -> dict[int, str]:
    """Name the lead teachers of a period; two where one took over from the other in it."""
    return {
        group_id: ", ".join(
            one.short_name
            for one in sorted(found, key=lambda one: one.starts_on or dt.date.min)
            if one.role == "lead"
            and (one.starts_on or period.last) <= period.last
            and (one.ends_on or period.first) >= period.first
        )
        for group_id, found in teachers_of(session, group_ids).items()
    }


def _sums(months: Iterable[GroupMonth]) -> dict[int, Sum]:
    of_group: dict[int, list[GroupMonth]] = defaultdict(list)
    for month in months:
        of_group[month.group_id].append(month)
    return {group_id: Sum.of_months(found) for group_id, found in of_group.items()}


def _schools(
    session: Session, sums: Mapping[int, Sum], house: Named, teachers: Mapping[int, str]
) -> tuple[SchoolBlock, ...]:
    groups = session.execute(
        select(StudyGroup, School, Association)
        .outerjoin(School, School.id == StudyGroup.school_id)
        .outerjoin(Association, Association.id == School.association_id)
        .where(StudyGroup.id.in_(sums.keys()))
        .order_by(School.sort_key.is_(None), School.sort_key, StudyGroup.sort_key)
    ).all()
    blocks: dict[int | None, list[tuple[StudyGroup, School | None, Association | None]]] = {}
    for group, school, association in groups:
        blocks.setdefault(group.school_id, []).append((group, school, association))
    return tuple(_block(rows, sums, house, teachers) for rows in blocks.values())


def _block(
    rows: Sequence[tuple[StudyGroup, School | None, Association | None]],
    sums: Mapping[int, Sum],
    house: Named,
    teachers: Mapping[int, str],
) -> SchoolBlock:
    _group, school, association = rows[0]
    names = (association.name_kk or "", association.name_ru or "") if association else ("", "")
    return SchoolBlock(
        name=Named.same(school.name) if school else house,
        association=Named(*names),
        groups=tuple(
            GroupLine(
                Named.same(group.title),
                language_level(group.kind, group.language_code, group.level),
                sums[group.id].on_paper(),
                teachers.get(group.id, ""),
                group_id=group.id,
            )
            for group, _school, _association in rows
        ),
        totals=Sum.of_groups(sums[group.id] for group, _school, _association in rows).on_paper(),
    )


def _indicator(value: IndicatorValue) -> IndicatorLine:
    rule = indicator_rule(value.code, value.part)
    shown = value.value if isinstance(value.value, str) else value_text(value.value, rule.unit)
    return IndicatorLine(
        code=value.code,
        name=Named(rule.name("kk"), rule.name("ru")),
        value=shown,
        unit=Named(rule.unit_label("kk"), rule.unit_label("ru")),
        rule=Named(rule.rule("kk"), rule.rule("ru")),
        part=_part(value),
    )


def _part(value: IndicatorValue) -> Named:
    if value.part == MERGED:
        return Labels(PaperLanguage.BOTH).pair(TOGETHER)
    kk, ru = (part_label(value.code, value.part, language) for language in ("kk", "ru"))
    return Named(kk, ru)

"""The office's papers: the letter with its code, reminders to the late, the tables of a period."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from sqlalchemy import select

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress
from friendship_desktop.reports.calendar_words import digits
from friendship_desktop.reports.document import Labels, Named, PaperLanguage, Signatory
from friendship_desktop.reports.office_letter import (
    Lateness,
    OfficeLetter,
    invitation_letter,
    late_letter,
)
from friendship_desktop.reports.region import (
    TITLE,
    RegionLine,
    RegionReport,
    RegionTable,
    notes,
)
from friendship_desktop.reports.writer import Rendered, render
from friendship_desktop.rules.indicators import part_label, told_rule
from friendship_desktop.rules.reference import label
from friendship_desktop.services.documents.letterhead import letterhead
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.board import SHOWN, Board, BoardLine, Standing, board, owes
from friendship_desktop.services.office.figures import Figure, written
from friendship_desktop.services.office.keyring import Desk, office_keys, own_office
from friendship_desktop.services.office.languages import LanguageLine
from friendship_desktop.services.office.region import Region, Total, Totals
from friendship_desktop.sheets.tables import Table, Value, workbook_bytes
from friendship_desktop.store.models import RosterHouse
from friendship_desktop.texts import msg

SIDES: Final = {
    PaperLanguage.KAZAKH: (PaperLanguage.KAZAKH,),
    PaperLanguage.RUSSIAN: (PaperLanguage.RUSSIAN,),
    PaperLanguage.BOTH: (PaperLanguage.KAZAKH, PaperLanguage.RUSSIAN),
}
"""A letter in both languages is two sheets."""
INDICATORS, INDICATOR = msg("Indicators of the region"), msg("Indicator")
BY_HOUSE, HOUSE = msg("By House of Friendship"), msg("House of Friendship")
BY_DISTRICT, DISTRICT = msg("By district"), msg("District")
ACTIVITY_BY_HOUSE = msg("Events and volunteers: Houses")
ACTIVITY_BY_DISTRICT = msg("Events and volunteers: districts")
BY_LANGUAGE, LANGUAGE = msg("By language taught"), msg("Language")
REGION, NO_LANGUAGE, NO_DISTRICT = msg("Region"), msg("no language"), msg("district not stated")
OF_HOUSES: Final = (
    (msg("Sunday schools"), SHOWN["schools"]),
    (msg("Study groups"), SHOWN["groups"]),
    (msg("State-language groups"), SHOWN["language_groups"]),
    (msg("Learners"), SHOWN["learners"]),
    (msg("Lessons held"), ("IND-10", "lessons")),
    (msg("Attendance, %"), SHOWN["attendance"]),
)
OF_ACTIVITY: Final = (
    (msg("Events held"), ("IND-19", "")),
    (msg("Came to them"), ("IND-21", "")),
    (msg("Online views"), ("IND-23", "")),
    (msg("Active volunteers"), ("IND-26", "")),
    (msg("Volunteer hours"), ("IND-27", "")),
)
OF_LANGUAGES: Final = (
    msg("Houses"),
    msg("Study groups"),
    msg("Learners"),
    msg("Lessons held"),
    msg("Attendance, %"),
)


_Shown = Sequence[tuple[str, tuple[str, str]]]
"""Titles of columns and the indicators under them."""
_Told = Sequence[tuple[Named, Mapping[tuple[str, str], Figure]]]


class OfficePapers(Desk):
    """Fills and draws them; their language is chosen apart from the screen's."""

    def invitation(self, *, language: PaperLanguage, today: dt.date) -> list[OfficeLetter]:
        """Write the official letter with the code; the file itself goes another way."""
        with self._database.read() as session:
            card, code = own_office(session), office_keys(self._house, session).code
            office, head = Named(card.name_kk, card.name_ru), letterhead(session, today).head.name
            return [
                invitation_letter(
                    office, card.office_id, code, language=side, dated=today, head=head
                )
                for side in SIDES[language]
            ]

    def late(
        self,
        period: Period,
        *,
        language: PaperLanguage,
        today: dt.date,
        only: Collection[int] | None = None,
    ) -> list[OfficeLetter]:
        """Write to every House that owes something for a period, or to `only` some of the roster.

        Raises UserError E_NOBODY_LATE when nobody does.
        """
        with self._database.read() as session:
            card = own_office(session)
            office, head = Named(card.name_kk, card.name_ru), letterhead(session, today).head.name
            found = board(session, period, today=today)
        letters = [
            late_letter(
                office,
                card.office_id,
                Named(line.name_kk, line.name_ru),
                _lateness(found, line, today),
                language=side,
                dated=today,
                head=head,
            )
            for line in found.lines
            if owes(line) and (only is None or line.roster_id in only)
            for side in SIDES[language]
        ]
        if not letters:
            raise UserError("E_NOBODY_LATE")
        return letters

    def region(self, period: Period, *, language: PaperLanguage, today: dt.date) -> RegionReport:
        """Fill the consolidated tables of a period; only accepted packages count."""
        totals = Region(self._house, self._clock).totals(period)
        with self._database.read() as session:
            card = own_office(session)
            head = letterhead(session, today).head
            rows = session.scalars(select(RosterHouse).order_by(RosterHouse.house_id))
            names = {row.id: Named(row.name_kk, row.name_ru) for row in rows}
            lines = board(session, period, today=today).lines
        tables = _tables(totals, names)
        told = totals.houses.keys()
        return RegionReport(
            language=language,
            office=Named(card.name_kk, card.name_ru),
            period_from=period.first,
            period_to=period.last,
            told=len(told),
            told_before=totals.told[1],
            told_year_before=totals.told[2],
            houses=len(lines),
            absent=tuple(names[one.roster_id] for one in lines if one.roster_id not in told),
            tables=tables,
            hidden=any(
                text.startswith(("<", "≥"))
                for table in tables
                for line in table.lines
                for text in line.figures
            ),
            house_code=card.office_id,
            dated=today,
            head=Signatory(head.position, head.name),
        )

    def draw(
        self, papers: Sequence[OfficeLetter] | RegionReport, *, progress: Progress | None = None
    ) -> Rendered:
        """Draw them for a preview, a file or a printer."""
        if isinstance(papers, RegionReport):
            title = Labels(papers.language).text(TITLE)
            return render([papers], title=title, progress=progress)
        title = papers[0].subject.joined(papers[0].language)
        return render(list(papers), title=title, progress=progress)

    def workbook(self, report: RegionReport) -> bytes:
        """Write the tables as an Excel file, one a sheet; numbers stay numbers."""
        language = report.language
        span = f"{digits(report.period_from)} – {digits(report.period_to)}"
        return workbook_bytes(
            [
                Table(
                    name=table.title.on(language)[0],
                    header=[table.first.joined(language)]
                    + ["\n".join(one.on(language)) for one in table.columns],
                    rows=[_cells(line, language) for line in table.lines if not line.strong],
                    totals=next(
                        (_cells(line, language) for line in table.lines if line.strong), ()
                    ),
                    titles=[report.office.joined(language), table.title.joined(language), span],
                    notes=[one.joined(language) for one in notes(report)],
                    frozen=1,
                    figures=1,
                    landscape=True,
                )
                for table in report.tables
            ],
            created=report.dated,
        )


def _lateness(found: Board, line: BoardLine, today: dt.date) -> Lateness:
    return Lateness(
        period_from=found.period.first,
        period_to=found.period.last,
        due=found.due,
        days=max(0, (today - found.due).days),
        missing=line.missing,
        returned=line.sequence if line.standing is Standing.RETURNED else None,
        nothing_came=line.standing is Standing.MISSING,
        refused=(line.refusal or "—") if line.standing is Standing.REFUSED else None,
    )


def _cells(line: RegionLine, language: PaperLanguage) -> list[Value]:
    return [line.name.joined(language), *map(_value, line.figures)]


def _value(text: str) -> Value:
    plain = text.replace("\u00a0", "").replace(",", ".")
    return float(plain) if plain.replace(".", "", 1).isdecimal() else text


def _tables(totals: Totals, names: dict[int, Named]) -> tuple[RegionTable, ...]:
    pair = Labels(PaperLanguage.BOTH).pair
    houses = [(names[house], told) for house, told in totals.houses.items()]
    districts = [
        (Named.same(name) if name else pair(NO_DISTRICT), told)
        for name, told in totals.districts.items()
    ]
    region = {(one.code, one.part): one.figure for one in totals.region}

    def table(title: str, first: str, told: _Told, shown: _Shown) -> RegionTable:
        lines = [_line(name, figures, shown) for name, figures in told]
        whole = _line(pair(REGION), region, shown, strong=True)
        return RegionTable(
            pair(title), pair(first), tuple(pair(name) for name, _one in shown), (*lines, whole)
        )

    activity = (
        (
            table(ACTIVITY_BY_HOUSE, HOUSE, houses, OF_ACTIVITY),
            table(ACTIVITY_BY_DISTRICT, DISTRICT, districts, OF_ACTIVITY),
        )
        if any(one in region for _name, one in OF_ACTIVITY)
        else ()
    )
    return (
        _indicators(totals),
        table(BY_HOUSE, HOUSE, houses, OF_HOUSES),
        table(BY_DISTRICT, DISTRICT, districts, OF_HOUSES),
        RegionTable(
            pair(BY_LANGUAGE),
            pair(LANGUAGE),
            tuple(map(pair, OF_LANGUAGES)),
            tuple(map(_language, totals.languages)),
        ),
        *activity,
    )


def _line(
    name: Named,
    told: Mapping[tuple[str, str], Figure],
    shown: _Shown,
    *,
    strong: bool = False,
) -> RegionLine:
    figures = (written(told.get(one), told_rule(*one).unit) for _title, one in shown)
    return RegionLine(name, tuple(figures), strong)


def _indicators(totals: Totals) -> RegionTable:
    pair = Labels(PaperLanguage.BOTH).pair
    spans = (totals.period, totals.before, totals.year_before)
    columns = [Named.same(f"{digits(one.first)} – {digits(one.last)}") for one in spans]
    return RegionTable(
        pair(INDICATORS),
        pair(INDICATOR),
        (*columns, pair(msg("Houses that have told it"))),
        tuple(
            RegionLine(
                indicator_name(one),
                (
                    *(
                        written(figure, told_rule(one.code, one.part).unit)
                        for figure in (one.figure, one.before, one.year_before)
                    ),
                    str(one.houses),
                ),
            )
            for one in totals.region
        ),
    )


def indicator_name(one: Total) -> Named:
    """Name an indicator with its part, and say that a rate is in per cent."""
    rule = told_rule(one.code, one.part)
    kk, ru = (
        ": ".join(filter(None, (rule.name(side), part_label(one.code, one.part, side))))
        for side in ("kk", "ru")
    )
    return Named(f"{kk}, %", f"{ru}, %") if rule.unit == "per_mille" else Named(kk, ru)


def _language(line: LanguageLine) -> RegionLine:
    name = Labels(PaperLanguage.BOTH).pair(NO_LANGUAGE)
    if line.language:
        name = Named(label("language", line.language, "kk"), label("language", line.language, "ru"))
    rate = (
        Figure((2000 * line.attended + line.possible) // (2 * line.possible) * 10)
        if line.possible
        else None
    )
    return RegionLine(
        name,
        (
            str(line.houses),
            str(line.groups),
            written(line.persons, "persons"),
            str(line.held),
            written(rate, "per_mille"),
        ),
    )


__all__ = ["OfficePapers", "indicator_name"]

"""What a number of events, volunteers or associations is made of: the rows its House has sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.reference import label
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.down import AssociationLine, EventLine, ServiceLine
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.listing import ListDialog
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.office_board.words import NOBODY, name_of, period_name
from friendship_desktop.ui.tables import Column
from friendship_desktop.ui.widgets.buttons import Button

NAME = "OfficeRows"
ASSOCIATIONS = frozenset({"IND-16", "IND-17", "IND-18"})
EVENTS = frozenset({"IND-19", "IND-20", "IND-21", "IND-22", "IND-23", "IND-24", "IND-25", "IND-33"})
VOLUNTEERS = frozenset({"IND-26", "IND-27"})
KIND_OF = {"IND-25": "dialogue_platform", "IND-33": "info_meeting"}


def _said(source: str) -> str:
    return QCoreApplication.translate(NAME, source)


class ActivityRows:
    """Opens the rows behind a number of a House, where they are no groups."""

    def __init__(self, context: PageContext[Any], period: Period) -> None:
        self._context, self._period = context, period
        self._region, self._language = context.services.region, context.language

    def open(self, title: str, indicator: tuple[str, str], roster_id: int, parent: QWidget) -> bool:
        """Open them; False for an indicator that groups explain."""
        code, part = indicator
        region, period = self._region, self._period
        if code in ASSOCIATIONS:
            self._start(
                lambda: region.associations(roster_id),
                lambda rows: self._associations(title, rows, parent),
            )
        elif code in VOLUNTEERS:
            self._start(
                lambda: region.service(roster_id, period),
                lambda rows: self._service(title, rows, parent),
            )
        elif code in EVENTS:
            kind = part if code == "IND-20" else KIND_OF.get(code)
            self._start(
                lambda: (region.events(roster_id, period), region.service(roster_id, period)),
                lambda found: self._events(title, kind, found[0], found[1], parent),
            )
        else:
            return False
        return True

    def _start(self, read: Any, show: Any) -> None:
        self._context.jobs.start(lambda _progress: read(), done=show)

    def _events(
        self,
        title: str,
        kind: str | None,
        events: Sequence[EventLine],
        service: Sequence[ServiceLine],
        parent: QWidget,
    ) -> None:
        about = _said(QT_TRANSLATE_NOOP("OfficeRows", "Events that began in {period}. Those held count; “≈” is an estimate, “—” a count that the House hides or does not know."))  # fmt: skip
        dialog: ListDialog[EventLine] = ListDialog(
            title, about.format(period=period_name(self._period, self._language)),
            event_columns(self._language), lambda one: one.id, NAME, self._context.memory, parent,
        )  # fmt: skip
        volunteers = Button(
            _said(QT_TRANSLATE_NOOP("OfficeRows", "&Volunteers by month…")), "hand-heart"
        )
        volunteers.setVisible(bool(service))
        volunteers.setObjectName("volunteers")
        volunteers.clicked.connect(lambda: self._service(title, service, dialog))
        dialog.doing.addWidget(volunteers)
        dialog.doing.addStretch(1)
        dialog.show_rows([one for one in events if kind is None or one.kind == kind])
        dialog.open()

    def _service(self, title: str, rows: Sequence[ServiceLine], parent: QWidget) -> None:
        about = _said(QT_TRANSLATE_NOOP("OfficeRows", "Confirmed work by month and area. Somebody who worked in two areas or months stands in both lines."))  # fmt: skip
        dialog: ListDialog[ServiceLine] = ListDialog(
            title, about, service_columns(self._language), lambda one: (one.month, one.area),
            NAME, self._context.memory, parent,
        )  # fmt: skip
        dialog.show_rows(rows)
        dialog.open()

    def _associations(self, title: str, rows: Sequence[AssociationLine], parent: QWidget) -> None:
        about = _said(
            QT_TRANSLATE_NOOP("OfficeRows", "As the newest package of the House has them.")
        )
        dialog: ListDialog[AssociationLine] = ListDialog(
            title, about, association_columns(self._language), lambda one: one.id,
            NAME, self._context.memory, parent,
        )  # fmt: skip
        dialog.show_rows(rows)
        dialog.open()


def _name(kk: str | None, ru: str | None, language: LanguageContext) -> str:
    return name_of(kk or "", ru or "", language)


def _number(value: int | None, language: LanguageContext) -> str:
    return NOBODY if value is None else language.number(value)


def _until(one: EventLine) -> str:
    return f"– {short_date(one.ends_on)}" if one.ends_on > one.starts_on else ""


def _people(one: EventLine, language: LanguageContext) -> str:
    number = _number(one.participants, language)
    is_guess = one.counting_method == "estimate" and one.participants is not None
    return f"≈\u00a0{number}" if is_guess else number


def event_columns(language: LanguageContext) -> Sequence[Column[EventLine]]:
    """Make the columns of a list of events."""

    def about(one: EventLine) -> str:
        kind = label("event_kind", one.kind, language.language)
        return " · ".join((kind, *(_name(kk, ru, language) for kk, ru in one.associations)))

    return (
        Column("days", QT_TRANSLATE_NOOP("OfficeRows", "Day"), lambda one: short_date(one.starts_on), sub=_until, sort=lambda one: one.starts_on.toordinal(), width=115),
        Column("event", QT_TRANSLATE_NOOP("OfficeRows", "Event"), lambda one: _name(one.title_kk, one.title_ru, language), sub=about, strong=True),
        Column("status", QT_TRANSLATE_NOOP("OfficeRows", "State"), lambda one: label("event_status", one.status, language.language), width=140),
        Column("came", QT_TRANSLATE_NOOP("OfficeRows", "Came to them"), lambda one: _people(one, language), sort=lambda one: one.participants or 0, right=True, width=100),
        Column("views", QT_TRANSLATE_NOOP("OfficeRows", "Online views"), lambda one: _number(one.online_views, language), sort=lambda one: one.online_views or 0, right=True, width=140),
    )  # fmt: skip


def service_columns(language: LanguageContext) -> Sequence[Column[ServiceLine]]:
    """Make the columns of what volunteers did."""

    def hours(one: ServiceLine) -> str:
        decimals = {0: 0, 2: 1}.get(one.quarter_hours % 4, 2)
        return language.number(one.quarter_hours / 4, decimals)

    return (
        Column("month", QT_TRANSLATE_NOOP("OfficeRows", "Month"), lambda one: language.month(one.month.year, one.month.month), sort=lambda one: one.month.toordinal(), width=180),
        Column("area", QT_TRANSLATE_NOOP("OfficeRows", "Area"), lambda one: label("volunteer_area", one.area, language.language), strong=True),
        Column("volunteers", QT_TRANSLATE_NOOP("OfficeRows", "Volunteers"), lambda one: language.number(one.volunteers), sort=lambda one: one.volunteers, right=True, width=140),
        Column("hours", QT_TRANSLATE_NOOP("OfficeRows", "Hours"), hours, sort=lambda one: one.quarter_hours, right=True, width=120),
    )  # fmt: skip


def association_columns(language: LanguageContext) -> Sequence[Column[AssociationLine]]:
    """Make the columns of a list of associations."""
    return (
        Column("association", QT_TRANSLATE_NOOP("OfficeRows", "Association"), lambda one: _name(one.name_kk, one.name_ru, language), strong=True),
        Column("until", QT_TRANSLATE_NOOP("OfficeRows", "Accredited until"), lambda one: short_date(one.accredited_until) if one.accredited_until else NOBODY, sort=lambda one: one.accredited_until.toordinal() if one.accredited_until else 0, width=190),
        Column("members", QT_TRANSLATE_NOOP("OfficeRows", "Members"), lambda one: _number(one.members, language), sort=lambda one: one.members or 0, right=True, width=120),
        Column("collectives", QT_TRANSLATE_NOOP("OfficeRows", "Creative collectives"), lambda one: _number(one.collectives, language), sort=lambda one: one.collectives or 0, right=True, width=190),
    )  # fmt: skip

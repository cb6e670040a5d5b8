"""Every kind of paper: its code, its name, how it is drawn, and whether its finals are kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from friendship_desktop.reports import (
    consent,
    event_note,
    event_people,
    group_list,
    hours,
    mark_history,
    order,
    region,
    timetable,
    volunteer_hours,
)
from friendship_desktop.reports.acts import CoverAct, KeysSheet, RecoverySheet
from friendship_desktop.reports.acts_page import draw_cover_act, draw_keys, draw_recovery
from friendship_desktop.reports.analysis import AnalysisReport
from friendship_desktop.reports.analysis_page import draw_analysis
from friendship_desktop.reports.certificate import CertificateSheet, draw_certificate
from friendship_desktop.reports.consent import ConsentForm, draw_consent
from friendship_desktop.reports.document import Labels, PaperLanguage
from friendship_desktop.reports.event_note import EventNote, draw_note
from friendship_desktop.reports.event_people import Badges, SignInSheet, draw_badges, draw_sign_in
from friendship_desktop.reports.group_list import GroupList, draw_group_list
from friendship_desktop.reports.guide_page import GuideSheet, draw_guide
from friendship_desktop.reports.hours import HoursSheet, draw_hours
from friendship_desktop.reports.letter import LetterSheet, draw_letter
from friendship_desktop.reports.mark_history import MarkHistorySheet, draw_mark_history
from friendship_desktop.reports.office_letter import OfficeLetter, draw_office_letter
from friendship_desktop.reports.order import OrderSheet, draw_order
from friendship_desktop.reports.page import Pen
from friendship_desktop.reports.phone_list import PhoneList, draw_phone_list
from friendship_desktop.reports.progress import ProgressSheet, draw_progress
from friendship_desktop.reports.region import RegionReport, draw_region
from friendship_desktop.reports.register import RegisterSheet
from friendship_desktop.reports.register_page import draw_register
from friendship_desktop.reports.signature_sheet import SignatureSheet, draw_signature_sheet
from friendship_desktop.reports.timetable import Timetable, draw_timetable
from friendship_desktop.reports.totals import TotalsReport
from friendship_desktop.reports.totals_page import draw_totals
from friendship_desktop.reports.volunteer_hours import (
    VolunteerHoursSheet,
    draw_volunteer_hours,
)
from friendship_desktop.rules.dates import month_title
from friendship_desktop.texts import msg

Form = (
    RegisterSheet
    | TotalsReport
    | AnalysisReport
    | CertificateSheet
    | ConsentForm
    | ProgressSheet
    | GroupList
    | OrderSheet
    | EventNote
    | SignInSheet
    | Badges
    | MarkHistorySheet
    | PhoneList
    | HoursSheet
    | LetterSheet
    | VolunteerHoursSheet
    | Timetable
    | CoverAct
    | RecoverySheet
    | KeysSheet
    | GuideSheet
    | OfficeLetter
    | RegionReport
    | SignatureSheet
)

ISSUED = frozenset({"F-01", "F-02", "F-03", "F-04", "F-06", "F-07", "F-08", "F-16", "F-22", "F-23"})
"""Forms whose finals are kept in the archive. The others are signed as they lie (F-05, F-13), or are
printed again from a package that is kept itself (F-21, F-24)."""


class Kind(NamedTuple):
    """How a form is drawn and named; one without a code is no form of the House and shows no hash of its data.

    `outline` tells which of several alike a paper is: its group, number or teacher.
    """

    code: str
    draw: Callable[[Pen, Any], None]
    title: str | Callable[[Any], str]
    outline: Callable[[Any], str] = lambda _form: ""


def _register_title(sheet: RegisterSheet) -> str:
    month = month_title(sheet.month, "ru" if sheet.language is PaperLanguage.RUSSIAN else "kk")
    return f"{Labels(sheet.language).text(msg('Attendance register'))}, {month}"


def _number(sheet: CertificateSheet | LetterSheet) -> str:
    return sheet.number


def _event(note: EventNote) -> str:
    number = f"№\N{NO-BREAK SPACE}{note.number}" if note.number else ""
    return " · ".join(filter(None, (number, note.facts[0][1] if note.facts else "")))


def _file_name(sheet: CoverAct | SignatureSheet) -> str:
    return sheet.file_name


KINDS: dict[type, Kind] = {
    RegisterSheet: Kind(
        "F-02", draw_register, _register_title, lambda sheet: sheet.group.joined(sheet.language)
    ),
    TotalsReport: Kind("F-03", draw_totals, msg("Attendance sheet")),
    AnalysisReport: Kind("", draw_analysis, lambda report: report.title.joined(report.language)),
    CertificateSheet: Kind("F-07", draw_certificate, msg("Certificate"), _number),
    ProgressSheet: Kind("", draw_progress, msg("Progress sheet"), lambda sheet: sheet.group),
    ConsentForm: Kind("F-13", draw_consent, consent.TITLE, lambda form: form.subject),
    GroupList: Kind(
        "F-01",
        draw_group_list,
        group_list.TITLE,
        lambda sheet: sheet.group.joined(sheet.language),
    ),
    OrderSheet: Kind(
        "F-16", draw_order, lambda sheet: Labels(sheet.language).text(order.TITLES[sheet.kind])
    ),
    MarkHistorySheet: Kind("", draw_mark_history, mark_history.TITLE, lambda sheet: sheet.person),
    PhoneList: Kind("", draw_phone_list, msg("Phone list")),
    EventNote: Kind("F-04", draw_note, event_note.TITLE, _event),
    SignInSheet: Kind("F-05", draw_sign_in, event_people.SIGN_IN),
    Badges: Kind("", draw_badges, event_people.BADGES),
    LetterSheet: Kind("F-06", draw_letter, msg("Letters and certificates"), _number),
    VolunteerHoursSheet: Kind(
        "F-08", draw_volunteer_hours, volunteer_hours.TITLE, lambda sheet: sheet.volunteer
    ),
    HoursSheet: Kind("F-22", draw_hours, hours.TITLE, lambda sheet: sheet.teacher),
    Timetable: Kind("F-23", draw_timetable, timetable.TITLE, lambda sheet: sheet.subject),
    CoverAct: Kind("F-24", draw_cover_act, _file_name),
    RecoverySheet: Kind("", draw_recovery, msg("Recovery code")),
    KeysSheet: Kind("", draw_keys, lambda sheet: sheet.title),
    GuideSheet: Kind("", draw_guide, lambda sheet: sheet.title),
    OfficeLetter: Kind(
        "",
        draw_office_letter,
        lambda letter: letter.addressee.joined(letter.language),
        lambda letter: letter.addressee.joined(letter.language),
    ),
    RegionReport: Kind("", draw_region, region.TITLE),
    SignatureSheet: Kind("F-21", draw_signature_sheet, _file_name),
}


def title_of(form: Form) -> str:
    """Name a form in its own language."""
    title = KINDS[type(form)].title
    return title(form) if callable(title) else Labels(language_of(form)).text(title)


def language_of(form: Form) -> PaperLanguage:
    """Give the language of a form; one that has no choice of language speaks both."""
    return getattr(form, "language", PaperLanguage.BOTH)


def code_of(form: Form) -> str:
    """Give the code of a form if papers of it are issued and kept, else nothing."""
    code = KINDS[type(form)].code
    return code if code in ISSUED and not getattr(form, "blank", False) else ""


def outline_of(form: Form) -> str:
    """Tell which of several alike a form is: its group, number or teacher."""
    return KINDS[type(form)].outline(form)


def has_number(form: Form) -> bool:
    """Tell whether a form is final by itself: it carries a number of its register."""
    return bool(getattr(form, "number", ""))


def keeps_itself(form: Form) -> bool:
    """Tell whether a form is kept whenever it leaves the window: a number of its register stands on it."""
    return bool(code_of(form)) and has_number(form)


def can_be_issued(form: Form) -> bool:
    """Tell whether a paper can become final: one that is numbered in a register, not before that."""
    return bool(code_of(form)) and (has_number(form) or not hasattr(form, "number"))

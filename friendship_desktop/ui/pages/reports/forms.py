"""Every paper of the program in one list: its code, its name, what it holds, how it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.reports import filling
from friendship_desktop.ui.pages.reports.filling import At
from friendship_desktop.ui.printing import Fill

if TYPE_CHECKING:
    from friendship_desktop.ui.pages.reports.page import ReportsPage

PREVIEW = QT_TRANSLATE_NOOP("Forms", "Preview")


@dataclass(frozen=True, slots=True)
class Offer:
    """Papers that a row makes: its preview is a button, its PDF an entry beside it."""

    name: str
    fill: Callable[[At], Fill]
    icon: str = "eye"
    of_groups: bool = False
    """Made of the ticked groups, so that there must be some."""
    has_blank: bool = False
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Act:
    """What else a row can do; a dialog or a page opens."""

    name: str
    do: Callable[[ReportsPage], object]
    icon: str
    of_groups: bool = False
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """One row; `code` is that of a form of the House, if it has one."""

    code: str
    title: str
    note: str
    offers: tuple[Offer | Act, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """What serves one purpose."""

    icon: str
    title: str
    papers: tuple[Listed, ...]


def _send(page: ReportsPage) -> None:
    from friendship_desktop.ui.pages.register.travels import send_all  # noqa: PLC0415 - opened when asked for

    send_all(page, page.chosen(), page.month)


def _orders(page: ReportsPage) -> None:
    from friendship_desktop.ui.pages.schools.year import YearActions  # noqa: PLC0415 - the same

    YearActions(page).orders()


def _calls(page: ReportsPage) -> None:
    from friendship_desktop.ui.pages.today.lists import open_streaks  # noqa: PLC0415 - the same

    open_streaks(page, page.context)


def _archive(page: ReportsPage) -> None:
    from friendship_desktop.ui.pages.reports.issued_papers import open_issued  # noqa: PLC0415 - the same

    open_issued(page.context, page)


def open_form(page: ReportsPage) -> None:
    """Choose a form of the office and fill it."""
    from friendship_desktop.ui.dialogs.their_form import open_their_form  # noqa: PLC0415 - the same

    open_their_form(page.context, page)


def open_numbers(page: ReportsPage) -> None:
    """Show the indicators of a period."""
    from friendship_desktop.ui.dialogs.numbers import NumbersDialog  # noqa: PLC0415 - the same

    dialog = NumbersDialog(page.context, page.window())
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _guide(page: ReportsPage) -> None:
    from friendship_desktop.ui.pages.reports.guide_paper import print_guide  # noqa: PLC0415 - the same

    print_guide(page.context, page)


def _keys(page: ReportsPage) -> None:
    from friendship_desktop.ui.pages.reports.keys_paper import print_keys  # noqa: PLC0415 - the same

    print_keys(page.context, page)


REGISTERS = Listed(
    "F-02",
    QT_TRANSLATE_NOOP("Forms", "Attendance registers"),
    QT_TRANSLATE_NOOP(
        "Forms",
        "Of the ticked groups; in the preview choose the language, or a blank sheet to be filled by hand.",
    ),
    (
        Offer(PREVIEW, filling.registers, of_groups=True, has_blank=True),
        Act(
            QT_TRANSLATE_NOOP("Forms", "For teachers…"),
            _send,
            "file-spreadsheet",
            of_groups=True,
            tip=QT_TRANSLATE_NOOP(
                "Forms",
                "An Excel file for each chosen group, to be filled in elsewhere and taken back on the page Attendance",
            ),
        ),
    ),
)
LISTS = Listed(
    "F-01",
    QT_TRANSLATE_NOOP("Forms", "Lists of groups"),
    QT_TRANSLATE_NOOP("Forms", "The ticked groups, as they are today."),
    (
        Offer(PREVIEW, filling.lists, of_groups=True),
        Offer(
            QT_TRANSLATE_NOOP("Forms", "With contacts"),
            filling.contacts,
            "phone",
            of_groups=True,
            tip=QT_TRANSLATE_NOOP(
                "Forms", "Marked as personal data; the settings keep note of who made it"
            ),
        ),
    ),
)
MONTH = Listed(
    "F-03",
    QT_TRANSLATE_NOOP("Forms", "Attendance of the month"),
    QT_TRANSLATE_NOOP(
        "Forms",
        "One sheet for the whole House: who came, who left, lessons, hours, average attendance.",
    ),
    (
        Offer(PREVIEW, filling.month_sheet),
        Act(
            QT_TRANSLATE_NOOP("Forms", "Attendance analysed"),
            lambda page: page.context.open_page("analysis"),
            "chart-column",
        ),
    ),
)
CALLS = Listed(
    "",
    QT_TRANSLATE_NOOP("Forms", "Whom to call"),
    QT_TRANSLATE_NOOP("Forms", "Learners who missed lessons in a row."),
    (Act(QT_TRANSLATE_NOOP("Forms", "Phone list…"), _calls, "phone"),),
)
ORDERS = Listed(
    "F-16",
    QT_TRANSLATE_NOOP("Forms", "Orders"),
    QT_TRANSLATE_NOOP("Forms", "Enrolment, leaving and transfer: those given in the chosen month."),
    (
        Offer(PREVIEW, filling.orders),
        Act(QT_TRANSLATE_NOOP("Forms", "New order…"), _orders, "file-text"),
    ),
)
CERTIFICATES = Listed(
    "F-07",
    QT_TRANSLATE_NOOP("Forms", "Certificates"),
    QT_TRANSLATE_NOOP(
        "Forms",
        "Those issued in the ticked groups. New ones: on the page of state-language groups or on the card of a group.",
    ),
    (Offer(PREVIEW, filling.certificates, of_groups=True),),
)
PROGRESS = Listed(
    "",
    QT_TRANSLATE_NOOP("Forms", "Progress of learners"),
    QT_TRANSLATE_NOOP("Forms", "Levels by skill in the ticked groups."),
    (Offer(PREVIEW, filling.progress_sheets, of_groups=True),),
)
ARCHIVE = Listed(
    "",
    QT_TRANSLATE_NOOP("Forms", "Issued papers"),
    QT_TRANSLATE_NOOP(
        "Forms",
        "Finals as they were issued, with their dates and numbers, to be printed again unchanged.",
    ),
    (Act(QT_TRANSLATE_NOOP("Forms", "Open the archive…"), _archive, "archive"),),
)
CONSENTS = Listed(
    "F-13",
    QT_TRANSLATE_NOOP("Forms", "Consents to sign"),
    QT_TRANSLATE_NOOP("Forms", "Filled in from the cards of the learners."),
    (
        Offer(
            QT_TRANSLATE_NOOP("Forms", "For all without a consent"),
            filling.missing_consents,
            "signature",
        ),
        Offer(
            QT_TRANSLATE_NOOP("Forms", "For the ticked groups"), filling.consents, of_groups=True
        ),
    ),
)
WEEK = Listed(
    "F-23",
    QT_TRANSLATE_NOOP("Forms", "Weekly timetable"),
    QT_TRANSLATE_NOOP(
        "Forms", "Of the House, or one sheet for each ticked group or for the door of each room."
    ),
    (
        Offer(QT_TRANSLATE_NOOP("Forms", "Of the House"), filling.week),
        Offer(QT_TRANSLATE_NOOP("Forms", "Of groups"), filling.week_of_groups, of_groups=True),
        Offer(QT_TRANSLATE_NOOP("Forms", "Of rooms"), filling.week_of_rooms),
    ),
)
HOURS = Listed(
    "F-22",
    QT_TRANSLATE_NOOP("Forms", "Hours of teachers"),
    QT_TRANSLATE_NOOP("Forms", "What each taught in the chosen month."),
    (Offer(PREVIEW, filling.hours),),
)
NOTES = Listed(
    "F-04",
    QT_TRANSLATE_NOOP("Forms", "Notes on events"),
    QT_TRANSLATE_NOOP(
        "Forms",
        "Those numbered, of the chosen month. One event, also for Word: on the page Events.",
    ),
    (Offer(PREVIEW, filling.notes),),
)
SIGN_INS = Listed(
    "F-05",
    QT_TRANSLATE_NOOP("Forms", "Lists of participants to sign"),
    QT_TRANSLATE_NOOP("Forms", "Of the events planned in the chosen month."),
    (Offer(PREVIEW, filling.sign_ins),),
)
LETTERS = Listed(
    "F-06",
    QT_TRANSLATE_NOOP("Forms", "Letters of gratitude"),
    QT_TRANSLATE_NOOP(
        "Forms", "Those given in the chosen month. New ones: on the page Volunteers."
    ),
    (Offer(PREVIEW, filling.letters),),
)
VOLUNTEERS = Listed(
    "F-08",
    QT_TRANSLATE_NOOP("Forms", "Hours of volunteers"),
    QT_TRANSLATE_NOOP(
        "Forms", "Confirmed hours of the chosen month. Another period: on the page Volunteers."
    ),
    (
        Offer(QT_TRANSLATE_NOOP("Forms", "Of each"), filling.volunteer_sheets),
        Offer(QT_TRANSLATE_NOOP("Forms", "All on one sheet"), filling.volunteer_sheet),
    ),
)
ACT = Listed(
    "F-24",
    QT_TRANSLATE_NOOP("Forms", "Cover act of a package"),
    QT_TRANSLATE_NOOP("Forms", "Of the last package. Earlier ones: on the page Exchange."),
    (Offer(PREVIEW, filling.act),),
)
SIGNATURES = Listed(
    "F-21",
    QT_TRANSLATE_NOOP("Forms", "Signature sheet"),
    QT_TRANSLATE_NOOP("Forms", "Of the last package, once its ЭЦП is attached."),
    (
        Offer(PREVIEW, filling.signatures),
        Act(
            QT_TRANSLATE_NOOP("Forms", "Packages"),
            lambda page: page.context.open_page("exchange"),
            "send",
        ),
    ),
)
THEIR_FORM = Listed(
    "",
    QT_TRANSLATE_NOOP("Forms", "The office's own form"),
    QT_TRANSLATE_NOOP(
        "Forms",
        "Open the table that the office sent, click a cell, choose what it counts. Next month it fills itself.",
    ),
    (Act(QT_TRANSLATE_NOOP("Forms", "Fill their form…"), open_form, "file-spreadsheet"),),
)
NUMBERS = Listed(
    "",
    QT_TRANSLATE_NOOP("Forms", "Numbers with their rules"),
    QT_TRANSLATE_NOOP(
        "Forms", "All that is counted over a period; each number opens what it was counted from."
    ),
    (Act(QT_TRANSLATE_NOOP("Forms", "Numbers of a period…"), open_numbers, "list-checks"),),
)
GUIDE = Listed(
    "",
    QT_TRANSLATE_NOOP("Forms", "Quick guide"),
    QT_TRANSLATE_NOOP(
        "Forms", "The daily work on one page, in the language of the screen. F1 opens the manual."
    ),
    (Act(QT_TRANSLATE_NOOP("Forms", "Print the guide"), _guide, "printer"),),
)
KEYS = Listed(
    "",
    QT_TRANSLATE_NOOP("Forms", "Keys of the program"),
    QT_TRANSLATE_NOOP(
        "Forms", "One page to lie beside the keyboard, in the language of the screen."
    ),
    (Act(QT_TRANSLATE_NOOP("Forms", "Print the keys"), _keys, "printer"),),
)
SECTIONS = (
    Section("printer", QT_TRANSLATE_NOOP("Forms", "Registers and lists"), (REGISTERS, LISTS)),
    Section("chart-column", QT_TRANSLATE_NOOP("Forms", "Attendance"), (MONTH, CALLS)),
    Section(
        "badge-check",
        QT_TRANSLATE_NOOP("Forms", "Orders and certificates"),
        (ORDERS, CERTIFICATES, PROGRESS, ARCHIVE),
    ),
    Section("signature", QT_TRANSLATE_NOOP("Forms", "People and consents"), (CONSENTS,)),
    Section("calendar-clock", QT_TRANSLATE_NOOP("Forms", "Timetable and hours"), (WEEK, HOURS)),
    Section(
        "hand-heart",
        QT_TRANSLATE_NOOP("Forms", "Events and volunteers"),
        (NOTES, SIGN_INS, LETTERS, VOLUNTEERS),
    ),
    Section("send", QT_TRANSLATE_NOOP("Forms", "Packages"), (ACT, SIGNATURES)),
    Section(
        "file-spreadsheet",
        QT_TRANSLATE_NOOP("Forms", "Numbers and the office's own form"),
        (THEIR_FORM, NUMBERS),
    ),
    Section("keyboard", QT_TRANSLATE_NOOP("Forms", "Beside the keyboard"), (GUIDE, KEYS)),
)

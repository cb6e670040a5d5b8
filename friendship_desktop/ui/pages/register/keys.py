"""The keys of the register: what they do, and how they are told in the status bar."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from friendship_desktop.rules.attendance import symbol
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.rules.dates import next_month, previous_month
from friendship_desktop.texts import Language
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.shortcuts import Action

if TYPE_CHECKING:
    from friendship_desktop.ui.pages.register.page import RegisterPage

CONTEXT = "RegisterPage"
HEADING = QT_TRANSLATE_NOOP("RegisterPage", "Attendance")
MARKS = (
    ("present", QT_TRANSLATE_NOOP("RegisterPage", "Was present"), ("Space", "+")),
    ("absent", QT_TRANSLATE_NOOP("RegisterPage", "Was absent"), ("Ж", "Н")),
    ("ill", QT_TRANSLATE_NOOP("RegisterPage", "Was ill"), ("А", "Б")),
    ("excused", QT_TRANSLATE_NOOP("RegisterPage", "Good reason"), ("С", "У")),
    ("late", QT_TRANSLATE_NOOP("RegisterPage", "Was late"), ("К", "О")),
    ("clear", QT_TRANSLATE_NOOP("RegisterPage", "Clear the mark"), ("Del",)),
    ("note", QT_TRANSLATE_NOOP("RegisterPage", "Minutes late and note"), ("Enter", "F2")),
)
"""The grid itself reads these keys; here they stand for the sheet of all keys."""
LEGEND = (
    (MarkCode.PRESENT, QT_TRANSLATE_NOOP("RegisterPage", "present")),
    (MarkCode.ABSENT, QT_TRANSLATE_NOOP("RegisterPage", "absent")),
    (MarkCode.ILL, QT_TRANSLATE_NOOP("RegisterPage", "ill")),
    (MarkCode.EXCUSED, QT_TRANSLATE_NOOP("RegisterPage", "good reason")),
    (MarkCode.LATE, QT_TRANSLATE_NOOP("RegisterPage", "late")),
)
SPACE = QT_TRANSLATE_NOOP("RegisterPage", "Space")
CLEAR = QT_TRANSLATE_NOOP("RegisterPage", "clear")


def add_keys(page: RegisterPage) -> None:
    """Register every action of the page and the keys the grid reads."""
    actions = (
        (
            "rest",
            QT_TRANSLATE_NOOP("RegisterPage", "The rest were present"),
            ("Ctrl+Return", "Ctrl+Enter"),
            page.marks.rest_present,
        ),
        (
            "before",
            QT_TRANSLATE_NOOP("RegisterPage", "Month before"),
            ("Alt+Left",),
            lambda: page.show_month(previous_month(page.month)),
        ),
        (
            "after",
            QT_TRANSLATE_NOOP("RegisterPage", "Month after"),
            ("Alt+Right",),
            lambda: page.show_month(next_month(page.month)),
        ),
        (
            "today",
            QT_TRANSLATE_NOOP("RegisterPage", "Go to today's lesson"),
            ("Ctrl+T",),
            page.go_to_today,
        ),
        (
            "group",
            QT_TRANSLATE_NOOP("RegisterPage", "Choose a group"),
            ("Ctrl+G",),
            page.chooser.open,
        ),
        (
            "lesson",
            QT_TRANSLATE_NOOP("RegisterPage", "Add a lesson"),
            ("Ctrl+D",),
            page.lessons.add,
        ),
        (
            "topic",
            QT_TRANSLATE_NOOP("RegisterPage", "Take the topic the programme offers"),
            ("Ctrl+Shift+T",),
            page.topic.take_offer,
        ),
        (
            "excel",
            QT_TRANSLATE_NOOP("RegisterPage", "Save the month as Excel"),
            ("Ctrl+E",),
            page.learners.save_excel,
        ),
        (
            "paper",
            QT_TRANSLATE_NOOP("RegisterPage", "Enter from paper…"),
            ("Ctrl+Shift+P",),
            page.paper.ask,
        ),
    )
    add = page.context.shortcuts.add
    for name, text, keys, run in actions:
        add(Action(f"register.{name}", CONTEXT, text, keys, run, HEADING), page)
    done = QT_TRANSLATE_NOOP("RegisterPage", "Done with the sheet from paper")
    add(
        Action("register.paper_done", CONTEXT, done, ("Esc",), page.paper.stop, HEADING), page.paper
    )
    for name, text, keys in MARKS:
        add(Action(f"register.{name}", CONTEXT, text, keys, None, HEADING), page)


def legend_of_keys(language: Language) -> str:
    """Tell in one line which key makes which mark, in the letters of the screen's language."""

    def said(text: str) -> str:
        return escape(QCoreApplication.translate(CONTEXT, text))

    parts = []
    for code, meaning in LEGEND:
        key = said(SPACE) if code is MarkCode.PRESENT else escape(symbol(code, language))
        parts.append(f"<b>{key}</b> {said(meaning)}")
    return " · ".join([*parts, f"<b>Del</b> {said(CLEAR)}"])

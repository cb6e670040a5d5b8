"""Words for a change of a mark, in the register and on the card."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.rules.reference import label
from friendship_desktop.services.archive.marks import MarkChange
from friendship_desktop.texts import Language
from friendship_desktop.ui.dialogs.record_fields import date_text


def _said(code: MarkCode | None, language: Language) -> str:
    if code is None:
        return QCoreApplication.translate("MarkWords", "no mark")
    return label("mark_code", code, language)


def mark_change_text(change: MarkChange, language: Language) -> str:
    """Say a change in one line: moment, who, old → new."""
    words = QCoreApplication.translate("MarkWords", "{when} · {who}: {old} → {new}")
    if change.is_undo:
        words = QCoreApplication.translate("MarkWords", "{when} · {who}, undone: {old} → {new}")
    return words.format(
        when=f"{date_text(change.at.date())} {change.at:%H:%M}",
        who=change.by or "—",
        old=_said(change.before, language),
        new=_said(change.after, language),
    )

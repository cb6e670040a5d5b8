"""The keys of the program on one page, from the same registry as the Ctrl+/ sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.preview import PaperChoice
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.printing import print_forms

if TYPE_CHECKING:
    from friendship_desktop.reports.acts import KeysSheet

TITLE = QT_TRANSLATE_NOOP("KeysPaper", "Keys of the program")


def print_keys(context: PageContext[Any], parent: QWidget) -> None:
    """Preview the sheet of keys in the language of the screen."""
    sections: dict[str, list[tuple[str, str]]] = {}
    for action in context.shortcuts.all():
        if action.keys:
            keys = " · ".join(action.keys)
            rows = sections.setdefault(context.shortcuts.group(action), [])
            rows.append((keys, context.shortcuts.text(action.id)))
    title = QCoreApplication.translate("KeysPaper", TITLE)
    language, today = context.language.language, context.today()

    def fill(_choice: PaperChoice, _progress: Any) -> list[KeysSheet]:
        from friendship_desktop.reports.acts import KeySection, KeysSheet  # noqa: PLC0415 - when printed

        parts = tuple(KeySection(name, tuple(rows)) for name, rows in sections.items())
        return [KeysSheet(language, title, parts, today)]

    print_forms(context, parent, fill, f"{title}.pdf")

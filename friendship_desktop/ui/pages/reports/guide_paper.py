"""The quick guide on one page, in the language of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from friendship_desktop.texts.manual import quick_guide
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.preview import PaperChoice, PreviewDialog
from friendship_desktop.ui.printing import print_forms

if TYPE_CHECKING:
    from friendship_desktop.reports.guide_page import GuideSheet


def print_guide(context: PageContext[Any], parent: QWidget) -> PreviewDialog:
    """Preview the quick guide."""
    language, today = context.language.language, context.today()
    guide = quick_guide(language)

    def fill(_choice: PaperChoice, _progress: Any) -> list[GuideSheet]:
        from friendship_desktop.reports.guide_page import GuideSheet  # noqa: PLC0415 - when printed

        sections = tuple((section.title, section.steps) for section in guide.sections)
        return [GuideSheet(language, guide.title, sections, today)]

    return print_forms(context, parent, fill, f"{guide.title}.pdf")

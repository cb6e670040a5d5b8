"""The quick guide on one page, in the language of the screen."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from friendship_desktop.texts.manual import quick_guide
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.preview import Paper, PaperChoice, PreviewDialog
from friendship_desktop.ui.printing import print_paper


def print_guide(context: PageContext[Any], parent: QWidget) -> PreviewDialog:
    """Preview the quick guide."""
    language, today = context.language.language, context.today()
    guide = quick_guide(language)

    def draw(_choice: PaperChoice, _progress: Any) -> Paper:
        from friendship_desktop.reports.guide_page import GuideSheet  # noqa: PLC0415 - when printed
        from friendship_desktop.reports.writer import render  # noqa: PLC0415 - the same

        sections = tuple((section.title, section.steps) for section in guide.sections)
        drawn = render([GuideSheet(language, guide.title, sections, today)], title=guide.title)
        return Paper.of(drawn)

    return print_paper(context, parent, draw, f"{guide.title}.pdf")

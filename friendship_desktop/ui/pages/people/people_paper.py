"""F-13 and F-01 in the preview."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.preview import Paper, PaperChoice, PreviewDialog
from friendship_desktop.ui.printing import print_paper


def print_consents(
    context: PageContext[Any], parent: QWidget, person_ids: Sequence[int]
) -> PreviewDialog:
    """Preview F-13 for some people."""
    papers, actor, today = context.services.people_papers, context.services.actor, context.today()

    def draw(choice: PaperChoice, progress: Any) -> Paper:
        forms = papers.consent_forms(actor, person_ids, language=choice.language, today=today)
        drawn = papers.draw(forms, progress=progress)
        return Paper.of(drawn)

    return print_paper(context, parent, draw, f"F-13 {today:%Y-%m-%d}.pdf")


def print_group_lists(
    context: PageContext[Any],
    parent: QWidget,
    group_ids: Sequence[int],
    *,
    with_contacts: bool,
) -> PreviewDialog:
    """Preview F-01 for some groups; with contacts, each making of it is noted in the log."""
    papers, actor, today = context.services.people_papers, context.services.actor, context.today()

    def draw(choice: PaperChoice, progress: Any) -> Paper:
        sheets = papers.group_lists(
            actor, group_ids, language=choice.language, with_contacts=with_contacts, today=today
        )
        drawn = papers.draw(sheets, progress=progress)
        return Paper.of(drawn)

    return print_paper(context, parent, draw, f"F-01 {today:%Y-%m-%d}.pdf")

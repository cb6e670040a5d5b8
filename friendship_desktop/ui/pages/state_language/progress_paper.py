"""The progress sheet, from any page that knows a group or a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from friendship_desktop.ui.page import Page

if TYPE_CHECKING:
    from friendship_desktop.ui.dialogs.preview import Paper, PaperChoice


def print_progress(page: Page, group_ids: Sequence[int], *, person_id: int | None = None) -> None:
    """Show the progress sheets of some groups, or of a person in every group, before printing."""
    from friendship_desktop.ui.dialogs.preview import Paper  # noqa: PLC0415 - papers load when printed
    from friendship_desktop.ui.printing import print_paper  # noqa: PLC0415 - the same

    services, today, ids = page.context.services, page.context.today(), list(group_ids)

    def draw(choice: PaperChoice, progress: Any) -> Paper:
        papers = services.level_papers
        sheets = [
            sheet
            for group_id in (ids if person_id is None else [None])
            for sheet in papers.progress(
                services.actor,
                group_id=group_id,
                person_id=person_id,
                language=choice.language,
                today=today,
            )
        ]
        drawn = papers.draw(sheets, progress=progress)
        return Paper.of(drawn)

    print_paper(page.context, page, draw, "progress.pdf")

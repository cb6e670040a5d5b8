"""The progress sheet, from any page that knows a group or a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from friendship_desktop.ui.page import Page

if TYPE_CHECKING:
    from friendship_desktop.ui.context import PageContext
    from friendship_desktop.ui.printing import Fill


def filling_progress(
    context: PageContext[Any], group_ids: Sequence[int], *, person_id: int | None = None
) -> Fill:
    """Fill the progress sheets of some groups, or of a person in every group."""
    services, today = context.services, context.today()
    return lambda choice, progress: services.level_papers.progress(
        services.actor,
        group_ids,
        person_id=person_id,
        language=choice.language,
        today=today,
        watch=progress,
    )


def print_progress(page: Page, group_ids: Sequence[int], *, person_id: int | None = None) -> None:
    """Show the progress sheets of some groups, or of a person in every group, before printing."""
    from friendship_desktop.ui.printing import print_forms  # noqa: PLC0415 - papers load when printed

    fill = filling_progress(page.context, group_ids, person_id=person_id)
    print_forms(page.context, page, fill, "progress.pdf")

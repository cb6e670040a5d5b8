"""F-13 and F-01 on paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.preview import PreviewDialog
from friendship_desktop.ui.printing import Fill, print_forms


def filling_consents(context: PageContext[Any], person_ids: Sequence[int]) -> Fill:
    """Fill F-13 for some people."""
    papers, actor, today = context.services.people_papers, context.services.actor, context.today()
    return lambda choice, _progress: papers.consent_forms(
        actor, person_ids, language=choice.language, today=today
    )


def print_consents(
    context: PageContext[Any], parent: QWidget, person_ids: Sequence[int]
) -> PreviewDialog:
    """Preview F-13 for some people."""
    fill = filling_consents(context, person_ids)
    return print_forms(context, parent, fill, f"F-13 {context.today():%Y-%m-%d}.pdf")


def filling_group_lists(
    context: PageContext[Any], group_ids: Sequence[int], *, with_contacts: bool
) -> Fill:
    """Fill F-01 for some groups; with contacts, each making of it is noted in the log."""
    papers, actor, today = context.services.people_papers, context.services.actor, context.today()
    return lambda choice, _progress: papers.group_lists(
        actor, group_ids, language=choice.language, with_contacts=with_contacts, today=today
    )


def print_group_lists(
    context: PageContext[Any],
    parent: QWidget,
    group_ids: Sequence[int],
    *,
    with_contacts: bool,
) -> PreviewDialog:
    """Preview F-01 for some groups."""
    fill = filling_group_lists(context, group_ids, with_contacts=with_contacts)
    return print_forms(context, parent, fill, f"F-01 {context.today():%Y-%m-%d}.pdf")

"""Papers that the demo House has issued, so that its archive shows what an archive is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.rules.dates import previous_month

if TYPE_CHECKING:
    from friendship_desktop.reports.kinds import Form
    from friendship_desktop.services.workplace import Services

EACH = 2
"""How many registers, certificates and orders were printed."""


def issue_papers(services: Services, until: dt.date) -> None:
    """Issue what an office prints at the end of a month: the month before `until`, on that day."""
    for forms in _papers(services, previous_month(until), until):
        services.issued_papers.issue(services.actor, forms, today=until)


def _papers(services: Services, month: dt.date, until: dt.date) -> Iterator[Sequence[Form]]:
    actor, both = services.actor, PaperLanguage.BOTH
    sheet = services.month_sheets.read(actor, month, today=until, language=both).report
    if sheet.schools:
        groups = [one.group_id for one in services.register.choices()][:EACH]
        yield services.documents.registers(groups, month, language=both, today=until)
        yield [sheet]
    given = [one.id for one in services.certificates.list(actor) if one.annulled_on is None]
    if given:
        yield services.level_papers.certificates(actor, given[:EACH], language=both)
    orders = [one.number_id for one in services.orders.list(actor) if one.annulled_on is None]
    if orders:
        yield services.year_papers.orders(actor, orders[:EACH], language=both)

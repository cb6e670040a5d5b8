"""F-24, the cover act of a package: printed after the export, signed by both sides."""

from __future__ import annotations

import datetime as dt
import json

from friendship_desktop.reports.acts import CoverAct, TotalLine
from friendship_desktop.reports.document import Labels, Named, PaperLanguage, Signatory
from friendship_desktop.rules.suppression import DEFAULT_K
from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services.documents.letterhead import Letterhead
from friendship_desktop.store.models import Office, OutgoingPackage
from friendship_desktop.texts import msg

TABLES = {
    "associations": msg("Associations"),
    "schools": msg("Sunday schools"),
    "groups": msg("Groups"),
    "lessons": msg("Lessons"),
    "group_months": msg("Months of groups"),
    "breakdowns": msg("Lines of breakdowns"),
    "indicators": msg("Indicators"),
    "volunteer_months": msg("Months of volunteers"),
    "events": msg("Events"),
    "event_associations": msg("Associations of events"),
    "learners": msg("Learners by code"),
    "enrolments": msg("Stays of learners"),
    "marks": msg("Marks"),
}
GIVEN_BY = msg("Given by")
TAKEN_BY = msg("Taken by")


def cover_act(
    package: OutgoingPackage,
    office: Office,
    key_code: str,
    head: Letterhead,
    *,
    language: PaperLanguage,
) -> CoverAct:
    """Fill the act from the journal, so that it can be printed again unchanged."""
    labels = Labels(language)
    counts: dict[str, int] = json.loads(package.counts)
    return CoverAct(
        language=language,
        institution=head.institution,
        house=head.house,
        recipient=Named(office.name_kk, office.name_ru),
        sequence=package.sequence,
        file_name=package.file_name,
        created_on=dt.datetime.fromisoformat(package.created_at).astimezone(LOCAL_ZONE).date(),
        window_from=package.window_from,
        window_to=package.window_to,
        period_from=package.period_from,
        period_to=package.period_to,
        disclosure="coded" if "learners" in counts else "counts",
        totals=tuple(
            TotalLine(labels.pair(name), counts[table])
            for table, name in TABLES.items()
            if table in counts
        ),
        manifest_digest=package.manifest_sha256,
        key_code=key_code,
        house_code=head.house_code,
        dated=head.dated,
        given_by=Signatory(labels.pair(GIVEN_BY), head.head.name),
        taken_by=Signatory(labels.pair(TAKEN_BY)),
        hidden_below=DEFAULT_K,
        practice=office.practice,
        supersedes=package.supersedes,
    )

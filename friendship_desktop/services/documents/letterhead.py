"""What stands above and below every form: the names in force on the document's date, who signs."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from friendship_desktop.reports.document import Labels, Named, PaperLanguage, Signatory
from friendship_desktop.rules.names import short_name, split_name
from friendship_desktop.services.house import institution_on
from friendship_desktop.store.models import House
from friendship_desktop.texts import msg

HEAD = msg("Head")


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The fixed facts of a House's papers on one date."""

    dated: dt.date
    house_code: str
    institution: tuple[Named, ...]
    house: Named
    head: Signatory


def letterhead(session: Session, dated: dt.date) -> Letterhead:
    """Read the names that were valid on a date."""
    names = institution_on(session, dated)
    house_id = session.get_one(House, 1).house_id
    parent = Named(names.parent_kk or "", names.parent_ru or "")
    house = Named(names.name_kk or names.name_ru, names.name_ru or names.name_kk)
    usual = Labels(PaperLanguage.BOTH).pair(HEAD)
    position = Named(names.head_position_kk or usual.kk, names.head_position_ru or usual.ru)
    return Letterhead(
        dated=dated,
        house_code=house_id or "—",
        institution=tuple(name for name in (parent, house) if name),
        house=house,
        head=Signatory(position, _initials(names.head_name or "")),
    )


def _initials(name: str) -> str:
    """Write initials before the surname, as names stand under papers, unless they were typed so."""
    if "." in name:
        return name
    parts = split_name(name)
    return short_name(parts.surname, parts.given_name, parts.patronymic, initials_first=True)

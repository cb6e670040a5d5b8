"""Founding a House: an empty database gets its card, names, holidays and first account."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import Role
from friendship_desktop.rules.names import clean_name
from friendship_desktop.rules.reference import (
    document,
    event_templates,
    institution_profile,
    programme_documents,
)
from friendship_desktop.services.clock import Clock
from friendship_desktop.store.database import Unit
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.keys import Keys
from friendship_desktop.store.models import (
    Account,
    EventTemplate,
    Holiday,
    House,
    InstitutionName,
    ProgrammeDocument,
)
from friendship_desktop.store.open_house import OpenHouse
from friendship_desktop.store.opening import create_house
from friendship_desktop.store.vault import Vault

PROFILE = "generic-2026"
BEGINNING = dt.date(1995, 1, 1)


@dataclass(frozen=True, slots=True)
class Founding:
    """What a new House is called, in whichever languages are known, and by which profile."""

    name_kk: str = ""
    name_ru: str = ""
    name_en: str = ""
    profile: str = PROFILE
    coordinator: str = ""


def found_house(
    folder: Folder,
    founding: Founding,
    clock: Clock,
    *,
    even_in_cloud: bool = False,
    then: Callable[[OpenHouse], None] | None = None,
    under: tuple[Vault, Keys] | None = None,
) -> OpenHouse:
    """Create a House in a folder and write its first rows; `then` may write more of them.

    `under` is a protected vault for it (Vault.create_protected); without one it lies open.

    Raises UserError E_TEXT_EMPTY without any name, E_PROFILE for an unknown profile, and everything
    that creating refuses (E_EXISTS, E_CLOUD, E_READONLY, E_FULL, E_BUSY). A House that could not be
    written completely is not left behind.
    """
    names = {language: clean_name(text) for language, text in _names(founding).items()}
    if not any(names.values()):
        raise UserError("E_TEXT_EMPTY")
    try:
        profile = institution_profile(founding.profile)
    except KeyError:
        raise UserError("E_PROFILE", profile=founding.profile) from None

    def fill(house: OpenHouse) -> None:
        with house.database.write(None, "house.found") as unit:
            _write(unit, house.database_id, names, founding, profile, clock)
        if then is not None:
            then(house)

    return create_house(
        folder, now=clock.local_now, even_in_cloud=even_in_cloud, fill=fill, under=under
    )


def _names(founding: Founding) -> dict[str, str]:
    return {"kk": founding.name_kk, "ru": founding.name_ru, "en": founding.name_en}


def _write(
    unit: Unit,
    database_id: str,
    names: dict[str, str],
    founding: Founding,
    profile: Any,
    clock: Clock,
) -> None:
    session = unit.session
    at = clock.instant()
    session.add(House(id=1, database_id=database_id, profile=founding.profile, created_at=at))
    session.add(Account(name=founding.coordinator, role=Role.COORDINATOR, created_at=at))
    for parent in profile["parents"]:
        session.add(
            InstitutionName(
                valid_from=_date(parent["valid_from"]) or BEGINNING,
                valid_to=_date(parent["valid_to"]),
                name_kk=names["kk"],
                name_ru=names["ru"],
                name_en=names["en"],
                # A profile without a body above has only a word for one; paper shows names, not words.
                parent_kk=parent["parent_kk"] if parent["body_kk"] else None,
                parent_ru=parent["parent_ru"] if parent["body_ru"] else None,
                parent_en=parent["parent_en"] if parent["body_en"] else None,
                head_position_kk=profile["head_position_kk"],
                head_position_ru=profile["head_position_ru"],
            )
        )
    session.add_all(_programmes())
    session.add_all(_event_templates())
    session.add_all(
        Holiday(
            day=dt.date.fromisoformat(row["date"]),
            kind=row["kind"],
            name_kk=row["kk"],
            name_ru=row["ru"],
            name_en=row["en"],
        )
        for row in document("holidays")["holidays"]
    )


def _event_templates() -> list[EventTemplate]:
    return [
        EventTemplate(
            title_kk=plan["kk"],
            title_ru=plan["ru"],
            kind=plan["kind"],
            tasks=json.dumps(
                [
                    {
                        "title": task["kk"],
                        "title_ru": task["ru"],
                        "days_before": task["days_before"],
                    }
                    for task in plan["tasks"]
                ],
                ensure_ascii=False,
            ),
        )
        for plan in event_templates()
    ]


def _programmes() -> list[ProgrammeDocument]:
    return [
        ProgrammeDocument(
            code=row["code"],
            number=row["number"],
            dated=_date(row["dated"]),
            title_kk=row["kk"],
            title_ru=row["ru"],
            valid_from=dt.date.fromisoformat(row["valid_from"]),
            valid_to=_date(row["valid_to"]),
        )
        for row in programme_documents()
    ]


def _date(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None

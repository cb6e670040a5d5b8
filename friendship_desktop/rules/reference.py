"""Reference data kept as readable files in `resources/reference`, read once when first asked for.

Codes are stored and sent; names are only shown, in Kazakh, Russian or English.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from friendship_desktop.texts import Language

REFERENCE_DIR = Path(__file__).resolve().parents[2] / "resources" / "reference"


@dataclass(frozen=True, slots=True)
class Item:
    """One code with its names; `extra` holds what else the file says about it."""

    code: str
    kk: str
    ru: str
    en: str
    extra: Mapping[str, Any]

    def label(self, language: Language | str) -> str:
        """Name it in one language."""
        return {"kk": self.kk, "ru": self.ru, "en": self.en}[str(language)]


@cache
def document(name: str) -> Mapping[str, Any]:
    """Read one file of `resources/reference` by its name without `.json`."""
    text = (REFERENCE_DIR / f"{name}.json").read_text(encoding="utf-8")
    content: dict[str, Any] = json.loads(text)
    return MappingProxyType(content)


# Lists with a file of their own; every other list stands in codes.json.
_OWN_FILES = {"region": "regions", "ethnic_group": "ethnic_groups", "language": "languages"}


@cache
def items(enum_name: str) -> tuple[Item, ...]:
    """Every item of a list (`group_kind`, `region`, `language`...), in the order to show it.

    Raises KeyError for a list that does not exist.
    """
    rows = document(_OWN_FILES.get(enum_name, "codes"))[enum_name]
    return tuple(
        Item(
            row["code"],
            row["kk"],
            row["ru"],
            row["en"],
            MappingProxyType({k: v for k, v in row.items() if k not in {"code", "kk", "ru", "en"}}),
        )
        for row in rows
    )


@cache
def _by_code(enum_name: str) -> Mapping[str, Item]:
    return {item.code: item for item in items(enum_name)}


def item(enum_name: str, code: str) -> Item:
    """Look one item up; raises KeyError for an unknown list or code."""
    return _by_code(enum_name)[code]


def label(enum_name: str, code: str, language: Language | str) -> str:
    """Name a code in one language; raises KeyError for an unknown list or code."""
    return item(enum_name, code).label(language)


def codes(enum_name: str) -> tuple[str, ...]:
    """List the codes of one list, in the order to show them."""
    return tuple(_by_code(enum_name))


def enum_names() -> tuple[str, ...]:
    """List every list of codes there is."""
    return (*(name for name in document("codes") if name != "source"), *_OWN_FILES)


def languages() -> tuple[Item, ...]:
    """Languages that are taught; Kazakh first. `extra["ethnic_group"]` may name a people."""
    return items("language")


def regions() -> tuple[Item, ...]:
    """Regions and cities of republican significance; the code is the first two digits of KATO."""
    return items("region")


def ethnic_groups() -> tuple[Item, ...]:
    """Self-declared ethnicity, an open list; ends with other, declined and not asked."""
    return items("ethnic_group")


def institution_profiles() -> tuple[Mapping[str, Any], ...]:
    """Shipped names of what stands above a House: `ank-2022` and `generic-2026`."""
    return tuple(document("profiles")["profiles"])


def institution_profile(code: str) -> Mapping[str, Any]:
    """Find a shipped profile; raises KeyError for an unknown code."""
    return {profile["code"]: profile for profile in institution_profiles()}[code]


def programme_documents() -> tuple[Mapping[str, Any], ...]:
    """Dated programme documents and the context indicators that only national surveys measure."""
    return tuple(document("programmes")["documents"])


def event_templates() -> tuple[Mapping[str, Any], ...]:
    """Usual plans of events, each with a checklist counted back from the day; a House changes its own."""
    return tuple(document("event_templates")["templates"])


def thematic_dates() -> tuple[Mapping[str, Any], ...]:
    """Days a House plans around; none of them is a day off by itself."""
    return tuple(document("thematic_dates")["dates"])


def passphrase_words(language: Language | str) -> tuple[str, ...]:
    """Give short neutral words for offering a password of four; English screens get Russian words."""
    words = document("passphrase_words")
    lines = words["kk" if str(language) == "kk" else "ru"]
    return tuple(" ".join(lines).split())

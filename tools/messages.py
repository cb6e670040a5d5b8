"""Keep the Qt-free catalogue fresh: extract, merge, compile, check.

python tools/messages.py           update every .po from the sources and compile the .mo files
python tools/messages.py apply F   fill translations from a JSON file {"English": {"kk": …, "ru": …}}
                                   (a counted sentence: {"English one": {"ru": [one, few, many], "kk": [one, other]}})
python tools/messages.py check     exit 1 if anything is stale, untranslated or has other {places}
"""

from __future__ import annotations

import datetime as dt
import io
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from babel.messages import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from filelock import FileLock

ROOT = Path(__file__).resolve().parents[1]
LOCALE = ROOT / "resources" / "locale"
KEYWORDS = {"text": None, "plural": (1, 2), "msg": None, "Sentence": None}
SOURCES = {
    "errors": [ROOT / "friendship_desktop" / "texts"],
    "paper": [ROOT / "friendship_desktop" / "reports"],
    "words": [
        ROOT / "friendship_desktop" / "services",
        ROOT / "friendship_desktop" / "cli",
        ROOT / "friendship_desktop" / "rules",
        ROOT / "friendship_desktop" / "sheets",
    ],
}
UNDATED = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)  # so that a rewrite changes nothing
PLACES = re.compile(r"\{(\w+)\}")


def _extracted(domain: str) -> Catalog:
    catalog = Catalog(project="friendship-desktop", charset="utf-8")
    for folder in SOURCES[domain]:
        if not folder.is_dir():
            continue
        found = extract_from_dir(folder, [("**.py", "python")], keywords=KEYWORDS)
        for _name, _line, message, _comments, _context in found:
            texts = (message,) if isinstance(message, str) else tuple(message)
            for one in [message] if len(texts) == 1 or domain != "errors" else texts:
                if one:
                    catalog.add(one)
    return catalog


def _po(domain: str, language: str) -> Path:
    return LOCALE / language / "LC_MESSAGES" / f"{domain}.po"


def _merged(domain: str, language: str) -> Catalog:
    template = _extracted(domain)
    path = _po(domain, language)
    catalog = (
        read_po(path.open("rb"), locale=language)
        if path.exists()
        else Catalog(locale=language, charset="utf-8")
    )
    catalog.update(template, no_fuzzy_matching=True)
    catalog.obsolete.clear()
    return catalog


def _bytes(catalog: Catalog) -> tuple[bytes, bytes]:
    po, mo = io.BytesIO(), io.BytesIO()
    catalog.creation_date = catalog.revision_date = UNDATED
    write_po(po, catalog, width=110, no_location=True, omit_header=False, sort_output=True)
    write_mo(mo, catalog)
    return po.getvalue(), mo.getvalue()


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_bytes() != data:
        path.write_bytes(data)


def _forms(value: str | Sequence[str] | None) -> tuple[str, ...]:
    """Return the one text, or the forms of a counted one; an empty text if there is none."""
    return (value or "",) if value is None or isinstance(value, str) else tuple(value)


def update(translations: dict[str, dict[str, str | list[str]]] | None = None) -> None:
    """Rewrite every catalogue from the sources, filling in the given translations."""
    for domain in SOURCES:
        for language in ("kk", "ru"):
            catalog = _merged(domain, language)
            for message in catalog:
                key = _forms(message.id)[0]
                given = (translations or {}).get(key, {}).get(language)
                if key and given:
                    message.string = given if isinstance(given, str) else tuple(given)
            po, mo = _bytes(catalog)
            _write(_po(domain, language), po)
            _write(_po(domain, language).with_suffix(".mo"), mo)


def problems() -> list[str]:
    """List what is stale, missing or inconsistent, one line each."""
    found = []
    for domain in SOURCES:
        for language in ("kk", "ru"):
            path = _po(domain, language)
            catalog = _merged(domain, language)
            po, mo = _bytes(catalog)
            if (
                not path.exists()
                or path.read_bytes() != po
                or path.with_suffix(".mo").read_bytes() != mo
            ):
                found.append(f"{path.relative_to(ROOT)}: stale, run python tools/messages.py")
            for message in catalog:
                ids, strings = _forms(message.id), _forms(message.string)
                if not ids[0]:
                    continue
                if not all(strings):
                    found.append(f"{path.relative_to(ROOT)}: not translated: {ids[0][:70]}")
                elif any(
                    set(PLACES.findall(s)) - {"n"} != set(PLACES.findall(ids[-1])) - {"n"}
                    for s in strings
                ):
                    found.append(f"{path.relative_to(ROOT)}: other places: {ids[0][:70]}")
    return found


def main(arguments: list[str]) -> int:
    """Do what the arguments say."""
    if arguments[:1] == ["check"]:
        found = problems()
        print("\n".join(found) if found else "catalogue: fresh")
        return 1 if found else 0
    with FileLock(ROOT / ".venv" / "messages.lock"):
        update(
            json.loads(Path(arguments[1]).read_text("utf-8"))
            if arguments[:1] == ["apply"]
            else None
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

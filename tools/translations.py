"""Keep the window's catalogues fresh: resources/i18n/{kk,ru,en}.ts and the .qm compiled from them.

python tools/translations.py              read the sources again, compile
python tools/translations.py apply F      fill translations from a JSON file
{"Context": {"Source": {"kk": "…", "ru": "…"},
"%n learner(s)": {"kk": ["one", "other"], "ru": ["one", "few", "many"], "en": ["one", "other"]}}}
python tools/translations.py missing      print what still has no translation, in the shape `apply` takes
python tools/translations.py check        exit 1 if anything is stale, unfinished, or has other {places} or %n
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock

ROOT = Path(__file__).resolve().parents[1]
I18N = ROOT / "resources" / "i18n"
LANGUAGES = {"kk": "kk_KZ", "ru": "ru_RU", "en": "en_GB"}
BIN = Path(sys.executable).parent
PLACES = re.compile(r"\{\w+\}|%n|%\d|%L\d")
MARKS = re.compile(r"&(?=\w)")


def sources() -> list[Path]:
    """Give the files whose texts the window shows, in a stable order."""
    ui = ROOT / "friendship_desktop" / "ui"
    python = [path for path in sorted(ui.rglob("*.py")) if path.parent.name != "forms"]
    return [*python, *sorted((ROOT / "forms").glob("*.ui"))]


def _lupdate(folder: Path) -> None:
    with tempfile.NamedTemporaryFile("w", suffix=".lst", encoding="utf-8") as listing:
        listing.write("\n".join(map(str, sources())))
        listing.flush()
        for language, code in LANGUAGES.items():
            arguments: list[str | Path] = [
                f"@{listing.name}",
                "-locations",
                "none",
                "-no-obsolete",
                "-source-language",
                "en_GB",
                "-target-language",
                code,
            ]
            if language == "en":
                arguments.append("-pluralonly")
            subprocess.run(
                [BIN / "pyside6-lupdate", *arguments, "-ts", folder / f"{language}.ts"],
                check=True,
                capture_output=True,
            )


def _lrelease(folder: Path) -> None:
    """Compile beside the target and move into place: a running program maps the old file into its memory."""
    for language in LANGUAGES:
        target, fresh = folder / f"{language}.qm", folder / f"{language}.qm.new"
        command: list[str | Path] = [BIN / "pyside6-lrelease", "-silent", "-nounfinished"]
        subprocess.run(
            [*command, folder / f"{language}.ts", "-qm", fresh], check=True, capture_output=True
        )
        if target.exists() and target.read_bytes() == fresh.read_bytes():
            fresh.unlink()
        else:
            fresh.replace(target)


def _messages(tree: ET.ElementTree[ET.Element]) -> Iterator[tuple[str, str, ET.Element]]:
    for context in tree.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message.findtext("source", ""), message


def _fill(given: dict[str, dict[str, dict[str, str | list[str]]]]) -> list[str]:
    """Write translations into the .ts files; give those that fit no message."""
    known: set[tuple[str, str]] = set()
    for language in LANGUAGES:
        path = I18N / f"{language}.ts"
        tree = ET.parse(path)  # noqa: S314 - our own file
        for context, source, message in _messages(tree):
            known.add((context, source))
            text = given.get(context, {}).get(source, {}).get(language)
            if text:
                _set(message, text)
        tree.write(path, "utf-8", xml_declaration=True)
    return [
        f"{context}: {source}"
        for context, texts in given.items()
        for source in texts
        if (context, source) not in known
    ]


def _set(message: ET.Element, text: str | list[str]) -> None:
    translation = message.find("translation")
    if translation is None:
        translation = ET.SubElement(message, "translation")
    forms = translation.findall("numerusform")
    if isinstance(text, str):
        text = [text] * len(forms) if message.get("numerus") else [text]
    if message.get("numerus"):
        for form in forms:
            translation.remove(form)
        translation.text = None
        for one in text:
            ET.SubElement(translation, "numerusform").text = one
    else:
        translation.text = text[0]
    translation.attrib.pop("type", None)


def _translations(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None:
        return [""]
    forms = translation.findall("numerusform")
    return (
        [form.text or "" for form in forms] if message.get("numerus") else [translation.text or ""]
    )


def _is_finished(message: ET.Element) -> bool:
    translation = message.find("translation")
    return (
        translation is not None
        and translation.get("type") != "unfinished"
        and all(_translations(message))
    )


def missing() -> dict[str, dict[str, dict[str, object]]]:
    """Collect what still waits for a translation, in the shape `apply` takes."""
    found: dict[str, dict[str, dict[str, object]]] = {}
    for language in LANGUAGES:
        for context, source, message in _messages(ET.parse(I18N / f"{language}.ts")):  # noqa: S314 - our own file
            if not _is_finished(message):
                empty = _translations(message) if message.get("numerus") else ""
                found.setdefault(context, {}).setdefault(source, {})[language] = empty
    return found


def _stale() -> list[str]:
    found = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for path in I18N.glob("*.ts"):
            shutil.copy(path, fresh)
        _lupdate(fresh)
        _lrelease(fresh)
        for path in sorted(fresh.iterdir()):
            ours = I18N / path.name
            if not ours.exists() or ours.read_bytes() != path.read_bytes():
                found.append(f"{ours.relative_to(ROOT)}: stale, run python tools/translations.py")
    return found


def _faults(source: str, message: ET.Element) -> list[str]:
    if not _is_finished(message):
        return ["not translated"]
    found = []
    for text in _translations(message):
        if set(PLACES.findall(text)) - {"%n"} != set(PLACES.findall(source)) - {"%n"}:
            found.append("other places")
        if bool(MARKS.search(text)) != bool(MARKS.search(source)):
            found.append("mnemonic on one side only")
    return found


def problems() -> list[str]:
    """List what is stale, unfinished or inconsistent, one line each."""
    found = _stale()
    for language in LANGUAGES:
        for context, source, message in _messages(ET.parse(I18N / f"{language}.ts")):  # noqa: S314 - our own file
            found += [
                f"{language}.ts: {context}: {source[:60]}: {fault}"
                for fault in _faults(source, message)
            ]
    return found


def main(arguments: list[str]) -> int:
    """Do what the arguments say."""
    with FileLock(ROOT / ".venv" / "translations.lock"):
        if arguments[:1] == ["check"]:
            found = problems()
            print("\n".join(found) if found else "translations: fresh")
            return 1 if found else 0
        if arguments[:1] == ["missing"]:
            print(json.dumps(missing(), ensure_ascii=False, indent=1))
            return 0
        I18N.mkdir(parents=True, exist_ok=True)
        _lupdate(I18N)
        strangers: list[str] = []
        if arguments[:1] == ["apply"]:
            strangers = _fill(json.loads(Path(arguments[1]).read_text("utf-8")))
            _lupdate(I18N)  # and so in the same layout as ever
        _lrelease(I18N)
        for stranger in strangers:
            print(f"no such text in the sources: {stranger}")
    return 1 if strangers else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

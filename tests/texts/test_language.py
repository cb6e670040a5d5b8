"""The mechanical rules of the three languages, for every text of the program.

What a rule cannot see (whether a sentence is natural) is left to editors; these keep their work from
coming undone. Each forbidden word names the one in use, so that one thing has one name everywhere.
"""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LANGUAGES = ("kk", "ru", "en")
PLACE = r"(?:\{\w+\}|%n|%\d)"
# A head noun may be joined to an ordinal («{number}-жол» is «5-жол»); a case ending never.
ORDINALS = "жол|бет|тоқсан|сабақ"
SUFFIX_AFTER_PLACE = re.compile(rf"{PLACE}(?:[а-яәғқңөұүһі]|[-–’'](?!(?:{ORDINALS})\b)\w)")
BARE_SPACE = re.compile(r"№ |(?:\d|\}) %")
FORBIDDEN = {
    "kk": {
        r"кеңсе": "мекеме",
        r"флеш-": "флешка",
        r"сақтық көшірме": "көшірме",
        r"түйме": "батырма",
        r"электрондық кесте|кітап файлы": "Excel файлы",
        r"excel-(?:ден|ге|дегі|де)\b": "Excel файлы",
        r"ата-ана": "заңды өкіл",
        r"жазылым(?=.)|(?<=.)жазылым": "қабылдау",  # alone it is the skill of writing
        r"мұғалім|оқытушы": "педагог",
        r"оқушы": "тыңдаушы",
        r"\bсн\b": "сб",
        r"мұрағатқа жібер|мұрағаттан ал": "мұрағатқа көшіру, мұрағаттан қайтару",
        r"пароль\b|кілтсөз": "құпиясөз",
        r"\bэцп\b": "ЭЦҚ",
        r"бөлме": "кабинет",
        r"кезекшілік": "ауысым",
        r"зақымда": "бүлінген",
    },
    "ru": {
        r"офис(?!а?\.)": "учреждение; учебный получатель",
        r"управлени[еяюи]\b(?! внутренней)": "учреждение",
        r"флеш-": "флешка",
        r"резервн\w+ копи": "копия",
        r"книг[аиу] excel|файл книги|электронн\w+ таблиц": "файл Excel",
        r"родител": "законный представитель",
        r"учител|преподавател": "педагог",
        r"\bученик": "слушатель",
        r"заметк": "примечание",
        r"исключить из (?:списка|группы)": "отчислить",
        r"секци[яию]\b": "раздел",
        r"логин|аккаунт": "учётная запись",
        r"\bпожалуйста\b": "(nothing)",
        r"помещени|комнат": "кабинет",
    },
    "en": {
        r"\bparents?\b(?! folder| directory)": "legal guardian",
        r"flash drive|usb stick": "stick",
    },
}
Text = tuple[str, str, str]  # where, English, text


def _window(language: str) -> Iterator[Text]:
    name = "kk" if language == "en" else language
    for context in ET.parse(RESOURCES / "i18n" / f"{name}.ts").iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source", "")
            where = context.findtext("name", "")
            translation = message.find("translation")
            if language == "en":
                yield where, source, source
            elif translation is not None:
                forms = [form.text or "" for form in translation.findall("numerusform")]
                for text in forms or [translation.text or ""]:
                    yield where, source, text


def _catalogue(language: str) -> Iterator[Text]:
    name = "kk" if language == "en" else language
    for path in sorted((RESOURCES / "locale" / name / "LC_MESSAGES").glob("*.po")):
        with path.open("rb") as file:
            catalogue = read_po(file, locale=name)
        for message in filter(lambda message: message.id, catalogue):
            ids = [message.id] if isinstance(message.id, str) else list(message.id)
            strings = [message.string] if isinstance(message.string, str) else list(message.string)
            for text in filter(None, ids if language == "en" else strings):
                yield path.stem, ids[0], text


def _help(language: str) -> Iterator[Text]:
    for name in (f"{language}.md", f"quick.{language}.md"):
        for number, line in enumerate(
            (RESOURCES / "help" / name).read_text("utf-8").split("\n"), 1
        ):
            if not line.startswith("<!--"):
                yield f"{name}:{number}", "", line


def _labels(found: object, language: str) -> Iterator[str]:
    if isinstance(found, dict):
        for key, value in found.items():
            if isinstance(value, str) and (key == language or key.endswith(f"_{language}")):
                yield value
            else:
                yield from _labels(value, language)
    elif isinstance(found, list):
        for value in found:
            yield from _labels(value, language)


def _reference(language: str) -> Iterator[Text]:
    for path in sorted((RESOURCES / "reference").glob("*.json")):
        if path.stem not in ("passphrase_words", "kk_order"):
            for text in _labels(json.loads(path.read_text("utf-8")), language):
                yield path.stem, "", text


def _ours(language: str) -> list[Text]:
    """The sentences this program writes itself."""
    return [*_window(language), *_catalogue(language), *_help(language)]


def _every(language: str) -> list[Text]:
    return [*_ours(language), *_reference(language)]


def _show(texts: list[Text]) -> list[str]:
    return [f"{where}: {text[:120]}" for where, _source, text in texts]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_shouts(language):
    assert _show([t for t in _every(language) if "!" in t[2]]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_dash_is_a_dash_and_an_ellipsis_one_letter(language):
    wrong = re.compile(r"(?<=\w) - (?=\w)|\.\.\.|–(?= \w+[^\d\W])")
    ranges = re.compile(rf"(?:{PLACE}|\bБасы|\bС|From) – ")
    texts = [t for t in _every(language) if wrong.search(ranges.sub("", t[2]))]
    assert _show(texts) == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_quotation_marks_are_those_of_the_language(language):
    texts = [t for t in _every(language) if re.search(r"[“”„]|\"", t[2])]
    assert _show(texts) == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_number_stays_on_the_line_of_its_sign(language):
    assert _show([t for t in _ours(language) if BARE_SPACE.search(t[2])]) == []


def test_no_kazakh_ending_hangs_on_a_place():
    assert _show([t for t in _ours("kk") if SUFFIX_AFTER_PLACE.search(t[2])]) == []


def test_the_rule_of_endings_sees_what_it_should():
    for wrong in ("{name}ға жіберу", "{n}-ге дейін", "%n-ші", "{place}-дан", "%1да"):
        assert SUFFIX_AFTER_PLACE.search(wrong), wrong
    for right in (
        "{number}-жол",
        "{name} файлы",
        "{n} адам",
        "%n күн",
        "{year} жылғы {number}-тоқсан",
    ):
        assert not SUFFIX_AFTER_PLACE.search(right), right


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_thing_has_one_name(language):
    found = [
        f"{where}: {text[:100]} (say {instead})"
        for where, _source, text in _ours(language)  # the lists of the law keep their own words
        for wrong, instead in FORBIDDEN[language].items()
        if re.search(wrong, text.replace("&", "").casefold())
    ]
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_of_the_other_alphabet_hides_in_a_word(language):
    mixed = re.compile(r"[a-z][а-яёәғқңөұүһі]|[а-яёәғқңөұүһі][a-z]", re.IGNORECASE)
    assert _show([t for t in _every(language) if mixed.search(t[2])]) == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_dialog_follows_where_the_source_says_so(language):
    texts = [t for t in _window(language) if t[1].endswith("…") != t[2].endswith("…")]
    assert _show(texts) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_fields_of_a_form_share_a_mnemonic(language):
    taken: dict[tuple[str, str], list[str]] = defaultdict(list)
    for where, _source, text in _window(language):
        if found := re.search(r"&(\w)", text):
            taken[where, found[1].casefold()].append(text)
    assert {key: texts for key, texts in taken.items() if len(texts) > 1} == {}


# Words that stand for several things in English, or in a narrow column; all others have one translation.
SEVERAL = {
    "Age",
    "Change",
    "Closing the House",
    "Details",
    "Groups",
    "Houses",
    "Learners",
    "Mark",
    "Name",
    "Pages",
    "Print",
    "Region",
    "Rows",
    "Schools",
    "State language",
    "State-language groups",
    "no date of birth",
}


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_one_text_is_translated_in_one_way(language):
    ways: dict[str, set[str]] = defaultdict(set)
    for _where, source, text in _window(language):
        if text and "%n" not in source:
            ways[source.replace("&", "").rstrip("…")].add(text.replace("&", "").rstrip("…"))
    several = {source: texts for source, texts in ways.items() if len(texts) > 1}
    assert {source: texts for source, texts in several.items() if source not in SEVERAL} == {}

"""The manual says the same in three languages, and names only what the screen shows."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path

import pytest

from friendship_desktop.reports.guide_page import GuideSheet
from friendship_desktop.reports.writer import render
from friendship_desktop.texts import Language
from friendship_desktop.texts.manual import chapters, quick_guide

I18N = Path(__file__).resolve().parents[2] / "resources" / "i18n"
BOLD = re.compile(r"\*\*(.+?)\*\*")
CODE = re.compile(r"`(.+?)`")


def _shown(language: Language) -> set[str]:
    """Every text of the window in one language, without mnemonics and dots."""
    name = "kk" if language is Language.ENGLISH else language
    texts = set()
    for message in ET.parse(I18N / f"{name}.ts").iter("message"):
        text = message.findtext("source" if language is Language.ENGLISH else "translation", "")
        texts.add(text.replace("&", "").rstrip("…"))
    return texts


@pytest.mark.parametrize("language", Language)
def test_names_in_bold_are_on_the_screen(language):
    shown = _shown(language)
    unknown = [
        f"{chapter.key}: {name}"
        for chapter in chapters(language)
        if chapter.key
        != "trouble"  # there whole sentences are bold, and its names are checked below
        for name in BOLD.findall(chapter.text)
        if name.rstrip("…") not in shown
    ]
    assert unknown == []


@pytest.mark.parametrize("language", Language)
def test_names_in_sentences_of_trouble_are_on_the_screen(language):
    text = next(chapter.text for chapter in chapters(language) if chapter.key == "trouble")
    inside = [name for name in BOLD.findall(text) if not name.endswith(".")]
    assert inside
    assert [name for name in inside if name.rstrip("…") not in _shown(language)] == []


def test_chapters_and_keys_are_the_same_in_every_language():
    kinds = {
        tuple((c.key, tuple(sorted(set(CODE.findall(c.text))))) for c in chapters(language))
        for language in Language
    }
    assert len(kinds) == 1


@pytest.mark.parametrize("language", Language)
def test_a_search_looks_through_emphasis_and_case(language):
    found = [chapter.key for chapter in chapters(language) if chapter.holds("CTRL+D")]
    assert "marking" in found
    assert not any(chapter.holds("ctrl+d qqq") for chapter in chapters(language))


@pytest.mark.parametrize("language", Language)
def test_the_quick_guide_fits_on_one_page(language):
    guide = quick_guide(language)
    sections = tuple((section.title, section.steps) for section in guide.sections)
    assert len(sections) == len(quick_guide(Language.ENGLISH).sections)
    assert all(steps for _title, steps in sections)
    drawn = render(
        [GuideSheet(language, guide.title, sections, date(2026, 11, 22))], title=guide.title
    )
    assert (drawn.pages, drawn.missing_letters) == (1, "")

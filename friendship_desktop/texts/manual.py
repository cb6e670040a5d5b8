"""The manual and the one-page quick guide, kept as readable Markdown in `resources/help`.

A chapter begins with a comment that holds its key (`<!-- marking -->`), the same in every language,
and a heading of the second level; what stands before the first chapter is not shown.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from friendship_desktop.texts import Language

HELP_DIR = Path(__file__).resolve().parents[2] / "resources" / "help"
_CHAPTER = re.compile(r"^<!-- (\w+) -->\n## (.+)\n", re.MULTILINE)
_STEP = re.compile(r"^(?:\d+\.|-) (.+)$")
_EMPHASIS = re.compile(r"\*\*|`")


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: its key, its title, and its text as Markdown without the heading."""

    key: str
    title: str
    text: str

    def holds(self, words: str) -> bool:
        """Tell whether every word of a search stands somewhere in the chapter."""
        haystack = f"{self.title} {_EMPHASIS.sub('', self.text)}".casefold()
        return all(word in haystack for word in words.casefold().split())


@dataclass(frozen=True, slots=True)
class GuideSection:
    """A few steps of the quick guide under one heading."""

    title: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """The quick guide: what fits on one page beside the keyboard."""

    title: str
    sections: tuple[GuideSection, ...]


@cache
def chapters(language: Language) -> tuple[Chapter, ...]:
    """Give the manual in one language, chapter by chapter."""
    text = _read(f"{language}.md")
    found = list(_CHAPTER.finditer(text))
    ends = [match.start() for match in found[1:]] + [len(text)]
    return tuple(
        Chapter(match[1], match[2].strip(), text[match.end() : end].strip())
        for match, end in zip(found, ends, strict=True)
    )


@cache
def quick_guide(language: Language) -> Guide:
    """Give the quick guide in one language, as plain text without marks of emphasis."""
    title, *parts = re.split(r"^#{1,2} ", _read(f"quick.{language}.md"), flags=re.MULTILINE)[1:]
    return Guide(title.strip(), tuple(_section(part) for part in parts))


def _section(part: str) -> GuideSection:
    heading, *lines = part.splitlines()
    steps = (match[1] for line in lines if (match := _STEP.match(line)))
    return GuideSection(heading.strip(), tuple(_EMPHASIS.sub("", step) for step in steps))


def _read(name: str) -> str:
    return (HELP_DIR / name).read_text("utf-8")

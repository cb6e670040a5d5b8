"""What "Корейский язык, младшая" or "Қазақ тілі А1" says about a group: a guess, shown and editable."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from friendship_desktop.rules.codes import GroupKind, LanguageLevel
from friendship_desktop.rules.name_keys import fold
from friendship_desktop.rules.reference import languages

# Beginnings of words; the first kind that any word fits is taken.
STEMS = {
    GroupKind.CONVERSATION_CLUB: ("сөйлеу", "разговорн", "клуб", "conversation"),
    GroupKind.DANCE: ("хореограф", "танц", "танец", "билер", "би", "dance", "dancing"),
    GroupKind.VOCAL: ("вокал", "хор", "пени", "ән", "vocal", "choir", "singing"),
    GroupKind.MUSIC: ("музык", "домбыр", "скрипк", "баян", "аспап", "music"),
    GroupKind.CRAFT: ("қолөнер", "рукодел", "прикладн", "вышив", "тігін", "craft"),
    GroupKind.HISTORY: ("краевед", "истори", "тарих", "өлкетану", "history"),
    GroupKind.CULTURE: ("культур", "традиц", "мәдениет", "салт", "дәстүр", "обыча", "culture"),
}
WHOLE = frozenset({"би", "ән", "хор", "клуб"})  # too short to be a mere beginning
LEVEL = re.compile(r"(?<![^\W_])([ABCАВС])\s?-?([12])(?![^\W_])", re.IGNORECASE)
STATE_LANGUAGE = "kk"


@dataclass(frozen=True, slots=True)
class Taught:
    """What the words say; None where they say nothing."""

    kind: GroupKind
    language_code: str | None
    level: str | None


def guess(title: str) -> Taught:
    """Guess kind, language and level of a group from what somebody typed as taught."""
    words = fold(title).split()
    language = _language(words)
    kind = _kind(words)
    if kind is None and language is not None:
        kind = GroupKind.STATE_LANGUAGE if language == STATE_LANGUAGE else GroupKind.MOTHER_TONGUE
    return Taught(kind or GroupKind.OTHER, language, _level(title))


def _kind(words: list[str]) -> GroupKind | None:
    for kind, stems in STEMS.items():
        for stem in stems:
            folded = fold(stem)
            if any(
                word == folded or (stem not in WHOLE and word.startswith(folded)) for word in words
            ):
                return kind
    return None


def _language(words: list[str]) -> str | None:
    text = " ".join(words)
    fitting = [
        (len(stem), code) for stem, code in _language_stems() if f" {text}".find(f" {stem}") >= 0
    ]
    return max(fitting)[1] if fitting else None


@cache
def _language_stems() -> tuple[tuple[str, str], ...]:
    return tuple(_stems())


def _stems() -> Iterator[tuple[str, str]]:
    for item in languages():
        yield fold(item.kk.removesuffix(" тілі")), item.code
        yield fold(item.ru.removesuffix("ий")), item.code
        yield fold(item.en), item.code
        for name in item.extra.get("also", ()):
            yield fold(name), item.code


def _level(title: str) -> str | None:
    found = LEVEL.search(title)
    if found is None:
        return None
    letter = found[1].upper().translate(str.maketrans("АВС", "ABC"))
    level = f"{letter}{found[2]}"
    return LanguageLevel(level) if level in set(LanguageLevel) else None

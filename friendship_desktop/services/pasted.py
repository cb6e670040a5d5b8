"""Names pasted from anywhere, one a line: what each line says and which lines need attention."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from friendship_desktop.errors import UserError
from friendship_desktop.rules import names
from friendship_desktop.rules.dates import Born, DateProblem, parse_born
from friendship_desktop.rules.phones import normalise_phone

# A number after a name begins the next cell, even where only a space parts them.
CELLS = re.compile(r"[\t;]|(?<=[^\W\d_])[ ,]+(?=[+(]?\d)")
LETTER = re.compile(r"[^\W\d_]")
# «[22.11.26, 10:15] Айгуль: » and «22.11.2026, 10:15 - Айгуль: » stand before a message's text.
MESSAGE = re.compile(
    r"^\W*\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp][Mm])?\]?"
    r"(?:\s*[-–—])?\s*[^:]{1,60}:\s+"
)
# Bullets, dashes, check marks and emoji before a name; keycap digits count as numbering.
BULLET = re.compile(r"^(?:[^\w\s(+\"«“'’ʼ]|\s|\d{1,3}\ufe0f?\u20e3)+")
PATRONYMIC = re.compile(r"(?:вич|вна|ична|инична|[ұу]лы|[қкг]ызы|оглы|оғлы)$", re.IGNORECASE)


class LineProblem(StrEnum):
    """Why a pasted line needs a person's eye."""

    ONE_WORD = "one_word"  # made no learner: two words make one
    TOO_LONG = "too_long"  # made no learner: over 200 characters
    REPEATED = "repeated"  # made no learner: the same name stands above
    ENROLLED = "enrolled"  # made no learner: already in the group on that day
    WITHDRAWN = "withdrawn"  # made no learner: the consent was withdrawn
    BIRTH = "birth"  # made a learner without a birth date: what is written cannot be one
    PHONE = "phone"  # made a learner without a phone: what is written cannot be one


UNMADE = frozenset(
    {
        LineProblem.ONE_WORD,
        LineProblem.TOO_LONG,
        LineProblem.REPEATED,
        LineProblem.ENROLLED,
        LineProblem.WITHDRAWN,
    }
)


@dataclass(frozen=True, slots=True)
class PastedLine:
    """One line with letters in it; `number` counts the lines of the paste from 1."""

    number: int
    text: str
    surname: str
    given_name: str
    patronymic: str
    born: Born | None
    phone: str | None
    problem: LineProblem | None
    name: str = ""
    """The words of the line that are no date and no number."""

    @property
    def makes_learner(self) -> bool:
        """Tell whether the line is enough to enrol somebody."""
        return self.problem not in UNMADE


@dataclass(frozen=True, slots=True)
class LineNote:
    """A line that needs attention, for the list shown after enrolling."""

    number: int
    text: str
    problem: LineProblem


def read_lines(text: str, *, today: dt.date) -> tuple[PastedLine, ...]:
    """Read pasted names; cells of a row may also hold a birth date or year and a phone.

    Numbering before a name goes; lines without a letter are passed over.
    """
    seen: set[tuple[str, Born | None]] = set()
    lines = []
    for number, line in _with_letters(text):
        read = _read(number, line, today)
        whole = f"{read.surname} {read.given_name} {read.patronymic}"
        key = (whole.casefold(), read.born)  # to the letter: «Annac» and «Annak» are two children
        if read.makes_learner and key in seen:
            read = _empty(number, line, LineProblem.REPEATED)
        seen.add(key)
        lines.append(read)
    return tuple(lines)


def _with_letters(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), start=1):
        if LETTER.search(line):
            yield number, line.strip()


def _read(number: int, line: str, today: dt.date) -> PastedLine:
    words: list[str] = []
    born: Born | None = None
    phone: str | None = None
    problem: LineProblem | None = None
    bare = _without_signs(BULLET.sub("", MESSAGE.sub("", line)))
    for cell in (cell.strip() for cell in CELLS.split(bare)):
        if not any(char.isdigit() for char in cell):
            words.append(cell)
        elif found := parse_born_or_none(cell, today):
            born = found
        elif found_phone := normalise_phone(cell):
            phone = found_phone
        elif LETTER.search(cell):
            words.append(cell)
        elif len(cell) > 4:  # a shorter one is the number of the row
            problem = LineProblem.BIRTH if looks_like_date(cell) else LineProblem.PHONE
    return _named(number, line, " ".join(words), born=born, phone=phone, problem=problem)


def _without_signs(text: str) -> str:
    """Take off the flowers and hearts after a name."""
    end = len(text)
    while end and (
        unicodedata.category(text[end - 1])[0] in "SZ" or text[end - 1] in "\ufe0f\u200d"
    ):
        end -= 1
    return text[:end]


def _named(
    number: int,
    line: str,
    name: str,
    *,
    born: Born | None,
    phone: str | None,
    problem: LineProblem | None,
) -> PastedLine:
    try:
        parts = names.split_name(name)
    except UserError:
        return _empty(number, line, LineProblem.TOO_LONG)
    if not parts.given_name:
        return replace(_empty(number, line, LineProblem.ONE_WORD), name=parts.surname)
    surname, given_name, patronymic = _surname_first(parts)
    return PastedLine(number, line, surname, given_name, patronymic, born, phone, problem, name)


def _surname_first(parts: names.PersonName) -> tuple[str, str, str]:
    """Turn «Елена Викторовна Ким» round: a patronymic is never the given name."""
    last = parts.patronymic
    if (
        last
        and " " not in last
        and PATRONYMIC.search(parts.given_name)
        and not PATRONYMIC.search(last)
    ):
        return last, parts.surname, parts.given_name
    return parts.surname, parts.given_name, last


def _empty(number: int, line: str, problem: LineProblem) -> PastedLine:
    return PastedLine(number, line, "", "", "", None, None, problem)


def parse_born_or_none(cell: str, today: dt.date) -> Born | None:
    """Read a birth date or year, or None for anything else."""
    born = parse_born(cell, today=today)
    return None if isinstance(born, DateProblem) else born


def looks_like_date(cell: str) -> bool:
    """Tell whether a cell was meant as a date, by its dots or strokes between numbers."""
    return bool(re.fullmatch(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?", cell))

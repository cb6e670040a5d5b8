"""What the columns of a list mean, told by their headings in Russian, Kazakh and English."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from friendship_desktop.rules.dates import parse_day
from friendship_desktop.rules.names import repair_lookalikes
from friendship_desktop.sheets.workbook import Row, cell_text

HEADING_LIMIT: Final = 80  # characters; longer texts are titles
SEARCHED_ROWS: Final = 40  # titles above a heading are never longer


class Field(StrEnum):
    """One column's meaning."""

    NUMBER = "number"
    NAME = "name"
    SURNAME = "surname"
    GIVEN_NAME = "given_name"
    PATRONYMIC = "patronymic"
    BORN = "born"
    SEX = "sex"
    SCHOOL = "school"
    ASSOCIATION = "association"
    GROUP = "group"
    LANGUAGE = "language"
    LEVEL = "level"
    GUARDIAN = "guardian"
    PHONE = "phone"
    GUARDIAN_PHONE = "guardian_phone"
    ADMITTED = "admitted"
    CONSENT = "consent"
    NOTE = "note"
    TEACHER = "teacher"
    IGNORED = "ignored"  # known, and deliberately not taken: IIN, age, address, totals


_GUARDIAN = r"родител|законн\w* предст|опекун|матер|мать|отец|мам[аы]|ата ?-?анас|^анасы$|^әкесі$|заңды өкіл|parent|guardian|mother|father"

# The first pattern found wins, so the narrower ones stand before the wider.
_PATTERNS: Final[tuple[tuple[Field, re.Pattern[str]], ...]] = tuple(
    (field, re.compile(pattern))
    for field, pattern in (
        (Field.NUMBER, r"^(?:№|n|no|nr|#|номер)?\s*(?:п п|р с|п н|рет|рет саны|row|пп)?$|^№"),
        (Field.IGNORED, r"\b(?:иин|жсн|iin|бин|бсн|возраст|жасы|age|адрес|мекен ?жай\w*|address|итого|всего|барлығы|total|посещаем\w*|национальн\w*|ұлты|этнос\w*)\b|^%|%$"),
        (Field.CONSENT, r"соглас|келісім|consent"),
        (Field.PATRONYMIC, r"^(?:отчество|әкесінің аты|patronymic|middle name|по отчеству)\b(?!.*(?:фамил|тегі|тел))"),
        (Field.GUARDIAN_PHONE, rf"(?=.*(?:{_GUARDIAN}))(?=.*(?:\bтел|phone|контакт|байланыс|номер|нөмір))"),
        (Field.GUARDIAN, _GUARDIAN),
        (Field.PHONE, r"\bтел|phone|\bmobile|ұялы|моб\w*\b|сотов|контакт|байланыс|whatsapp|\bcontact"),
        (Field.BORN, r"рожд|туған|birth|\bborn|^д р$|^г р$|^dob$"),
        (Field.ADMITTED, r"при[её]м|зачисл|поступл|принят|қабылда|тіркел|enrol|admi(?:tted|ssion)|joined|start date"),
        (Field.IGNORED, r"отчисл|выбыл|шыққан|шығарыл|\bleft\b|статус|status"),
        (Field.TEACHER, r"педагог|учител|преподават|мұғалім|ұстаз|оқытушы|teacher"),
        (Field.SURNAME, r"^(?:фамили\w*|тегі|surname|last name|family name)$"),
        (Field.GIVEN_NAME, r"^(?:имя|аты|есімі|есім|given name|first name)$"),
        (Field.NAME, r"\bф\s?и\s?о\b|\bт\s?а\s?ә\b|\bаты[ -]?жөні|аты және тегі|тегі.*аты|аты.*тегі|фамили\w*.*им|им\w*.*фамили|full name|^names?$|surname.*name|слушател|ученик|учащ|воспитанник|обучающ|ребен|ребён|тыңдаушы|оқушы|балан\w*|student|learner|pupil|child"),
        (Field.SEX, r"^пол\b|жыныс|\bsex\b|gender|^м ж$"),
        (Field.ASSOCIATION, r"\bэко\b|этнокульт|этномәдени|\bэмб\b|объединени|бірлестік|association"),
        (Field.LANGUAGE, r"язык|\bтіл[ідн]?\b|language"),
        (Field.LEVEL, r"уров|деңгей|level"),
        (Field.SCHOOL, r"школ|мектеп|мектеб|school"),
        (Field.GROUP, r"групп|\bтоп|класс|сынып|кружок|үйірме|group|class"),
        (Field.NOTE, r"примеч|ескерт|note|remark|comment|комментар|доп"),
    )
)  # fmt: skip
_NOT_WORDS = re.compile(r"[^\w№#%]+")


def field_of(heading: str) -> Field | None:
    """Tell what a heading means; None for one that is not known (an empty one too)."""
    text = _plain(heading)
    if not text or len(text) > HEADING_LIMIT:
        return None
    return next((field for field, pattern in _PATTERNS if pattern.search(text)), None)


def _plain(heading: str) -> str:
    return _NOT_WORDS.sub(" ", repair_lookalikes(heading).casefold()).strip()


@dataclass(frozen=True, slots=True)
class Heading:
    """Where the heading ends and which column (from 0) carries which field."""

    row: int  # last row of the heading, from 0
    columns: Mapping[Field, int]
    texts: tuple[str, ...]

    @property
    def has_names(self) -> bool:
        """Tell whether people can be read under it."""
        return Field.NAME in self.columns or Field.SURNAME in self.columns


# A heading of one word must be unmistakable: a title such as "Список слушателей" is none.
_NAMES_ALONE = re.compile(
    r"(?:ф ?и ?о|т ?а ?ә|аты ?жөні|full name|names?|фамилия имя|тегі аты)\b.{0,20}", re.IGNORECASE
)


def find_heading(rows: Sequence[Row]) -> Heading | None:
    """Find the heading among the first rows: the row, or pair of rows, that says most.

    None if no row names a column of names.
    """
    best: Heading | None = None
    for number, row in enumerate(rows[:SEARCHED_ROWS]):
        if best is not None and len(best.columns) > 2 and number > best.row + 2:
            break  # what follows are the people
        texts = tuple(cell_text(cell) for cell in row)
        filled = [text for text in texts if text]
        if not filled or (len(filled) == 1 and not _NAMES_ALONE.fullmatch(_plain(filled[0]))):
            continue
        found = _heading(number, texts, [field_of(text) for text in texts])
        below = rows[number + 1] if number + 1 < len(rows) else []
        if found.columns and _is_second_line(len(filled), below):
            pair = _heading(number + 1, *_joined(texts, below))
            found = pair if len(pair.columns) > len(found.columns) else found
        elif found.has_names and _is_line_of_days(found, below):
            found = replace(found, row=number + 1)
        if found.has_names and (best is None or len(found.columns) > len(best.columns)):
            best = found
    return best


def _heading(row: int, texts: tuple[str, ...], fields: Sequence[Field | None]) -> Heading:
    columns: dict[Field, int] = {}
    for column, field in enumerate(fields):
        if field is not None and field is not Field.IGNORED:
            columns.setdefault(field, column)
    if Field.NAME not in columns and Field.SURNAME not in columns and Field.GIVEN_NAME in columns:
        columns[Field.NAME] = columns.pop(Field.GIVEN_NAME)
    return Heading(row, columns, texts)


def _is_second_line(filled: int, below: Row) -> bool:
    """Tell whether the row below goes on with the heading: it holds nothing but known headings."""
    words = [cell for cell in below if cell != ""]
    return 0 < len(words) <= filled and all(
        isinstance(cell, str) and field_of(cell) for cell in words
    )


def _is_line_of_days(heading: Heading, below: Row) -> bool:
    """Tell whether the row below holds the days under "Days of the month", beside the names."""
    filled = [column for column, cell in enumerate(below) if cell != ""]
    some_month = date(2000, 1, 1)
    return (
        len(filled) > 1
        and not set(filled) & set(heading.columns.values())
        and all(isinstance(parse_day(below[column], month=some_month), date) for column in filled)
    )


def _joined(texts: tuple[str, ...], below: Row) -> tuple[tuple[str, ...], list[Field | None]]:
    """Read two lines as one: "Родитель" over "ФИО | Телефон" gives a parent and a parent's phone."""
    joined: list[str] = []
    fields: list[Field | None] = []
    above = ""
    for column, text in enumerate(texts):
        under = cell_text(below[column]) if column < len(below) else ""
        above = text or (above if under else "")
        joined.append(under or text)
        fields.append(_field_of_pair(field_of(above), field_of(under)) if under else field_of(text))
    return tuple(joined), fields


def _field_of_pair(above: Field | None, under: Field | None) -> Field | None:
    if above is not Field.GUARDIAN:
        return under
    if under is Field.PHONE:
        return Field.GUARDIAN_PHONE
    return Field.GUARDIAN if under in {Field.NAME, Field.SURNAME, Field.GUARDIAN} else Field.IGNORED

"""What stands between and below the rows of a list: sections, subtotals, signatures, merged cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from friendship_desktop.rules.dates import parse_month
from friendship_desktop.sheets.workbook import Sheet, cell_text

# Whole words only: Директоров and Орындаев are people.
_TOTAL = re.compile(
    r"(?:итого?|всего|барлығы|жиыны|жалпы саны|total|оның ішінде|в т\.? ?ч|из них|в том числе"
    r"|присутств(?:ие|овало|ует|уют)|қатысқан(?:дар)?|посещаемость|қатысу)\b",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(
    r"(?:руководитель|директор|педагог|учитель|преподаватель|состави(?:л|ла|тель)|проверил|проверила|исполни(?:л|ла|тель)"
    r"|координатор|заведующ(?:ий|ая)|подпись|басшы|басшысы|жетекшісі|үйлестіруші|орындаған|орындаушы|тексерген|тексерді"
    r"|құрастырған|дайындаған|мұғалім|мұғалімі|педагогі|қолы|примечание|ескертпе|ескерту|м\. ?[опo]|head|signed|teacher|prepared by)\b",
    re.IGNORECASE,
)
# Whole words again: Языков, Школьник, Группман and Классен are people.
_SECTION = re.compile(
    r"[«“\":]|\b(?:под)?групп[аыуе]?\b|\bтоп\b|\bтобы\b|мектеп|мектеб|\bшкол[аыуе]?\b|\bязык[аиу]?\b|\bтіл"
    r"|\bкласс[аы]?\b|сынып|кружок|үйірме|group|school",
    re.IGNORECASE,
)
_SCHOOL_AND_GROUP = re.compile(r"\s*[«“\"](?P<school>[^»”\"]+)[»”\"]\s*[:,—–-]?\s*(?P<group>.*)")
_NAMED_GROUP = re.compile(
    r"\b(?:групп[аы]|топ|кружок|үйірме|group)\s*:\s*([^.;]*[^\s.;])", re.IGNORECASE
)
QUOTES: Final = " «»“”„\"'"
DITTO: Final = frozenset(
    {'"', "''", "-//-", "—//—", "--//--", "//", "〃", '-"-', "то же", "тот же"}
)


@dataclass(frozen=True, slots=True)
class Section:
    """The school and group that a title or a line between the rows speaks of."""

    school: str = ""
    group: str = ""


def section_of(text: str) -> Section:
    """Split "«Чосон»: Корейский, младшая" into school and group; without quotes it is a group."""
    found = _SCHOOL_AND_GROUP.fullmatch(text)
    if found is None:
        return Section(group=text.strip())
    return Section(found["school"].strip(), found["group"].strip())


def group_in(titles: Sequence[str]) -> str:
    """Find the group among the titles above a register: named as such, else the last that may be it.

    A title that tells only the month, or who signs, is not it.
    """
    for title in titles:
        if found := _NAMED_GROUP.search(title):
            return found[1].strip()
    left = [title for title in titles if not _SIGNATURE.match(title) and not parse_month(title)]
    return left[-1] if left else ""


def looks_like_a_section(text: str) -> bool:
    """Tell a line that names a school or a group from a person who stands alone in a row."""
    return bool(_SECTION.search(text))


def is_total(text: str) -> bool:
    """Tell a subtotal or a total by its first word."""
    return bool(_TOTAL.match(text))


def is_below_the_list(texts: list[str], name: str) -> bool:
    """Tell a subtotal, a total or a line of signatures from a person."""
    if is_total(name):
        return True
    filled = [text for text in texts if text]
    first = filled[0] if filled else ""
    if is_total(first):
        return True
    return len(filled) <= 3 and bool(_SIGNATURE.match(first) or "___" in "".join(filled))


def merged_values(sheet: Sheet, heading_row: int) -> dict[tuple[int, int], str]:
    """Give every cell of a merged range below the heading the value of its first cell."""
    values: dict[tuple[int, int], str] = {}
    for first_row, first_column, last_row, last_column in sheet.merged:
        if first_row <= heading_row or last_row == first_row or first_row >= len(sheet.rows):
            continue
        row = sheet.rows[first_row]
        text = cell_text(row[first_column]) if first_column < len(row) else ""
        # a range may run to the last row of the sheet, far below the last person
        for number in range(first_row, min(last_row + 1, len(sheet.rows))):
            for column in range(first_column, min(last_column + 1, len(row))):
                values[number, column] = text
    return values

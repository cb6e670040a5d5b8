"""Invented papers for the tests, the same on every run."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pypdfium2
import pytest

from friendship_desktop.reports.acts import (
    CoverAct,
    KeySection,
    KeysSheet,
    RecoverySheet,
    TotalLine,
)
from friendship_desktop.reports.document import Named, PaperLanguage, Signatory
from friendship_desktop.reports.register import (
    NOT_ENROLLED,
    Cell,
    LearnerRow,
    LessonColumn,
    RegisterSheet,
)
from friendship_desktop.reports.totals import (
    GroupLine,
    IndicatorLine,
    SchoolBlock,
    Totals,
    TotalsReport,
)
from friendship_desktop.rules.attendance import tally
from friendship_desktop.rules.codes import LessonStatus, MarkCode
from friendship_desktop.texts import Language

# One row a script or alphabet that a House of Kazakhstan meets (text-and-paper.md § 1).
NAMES = {
    "Kazakh": "Әбдіғаппарқызы Қуаныш Ңөмірұлы Һакім",
    "Kazakh in Latin": "Şyñğys Jūmabaev Öske Ūly",
    "Russian": "Фёдорова Ёлка Щукина Объездчикова",
    "Uyghur": "ھۈسەيىن مەھمۇت ئابدۇللا",
    "Uyghur in Cyrillic": "Һүсәйин Мәһмут Җаһангир",
    "Korean": "김철수 박 영희",
    "Chinese": "王小明 东干",
    "Dungan": "Бу Җён Ңў Ҽ",
    "Georgian": "გიორგი ბერიძე",
    "Armenian": "Արամ Հակոբյան",
    "Hebrew": "יוסף כהן",
    "Arabic": "محمد الحسن لا إله",
    "Persian": "پرویز گلچین ژاله",
    "German": "Müller-Lüdenscheidt Jürgen Groß",
    "Turkish": "Türkoğlu İbrahim Işık Şeyhmus",
    "Azerbaijani": "Əliyev Rəşad Günəş",
    "Polish": "Łukasz Brzęczyszczykiewicz Ździsław",
    "Greek": "Παπαδόπουλος Γιώργος",
    "Tatar and Bashkir": "Ҡаһарманов Ҙиннур Җәмилә",
    "Chechen and Tajik": "Ёқубзода Ҷамшед Ӯктам Ӏимран",
    "Ukrainian and Belarusian": "Їжакевич Ґанна Ўладзімір",
    "Uzbek and Kurdish": "Oʻgʻuljon Şêrîn Xwîşk",
    "Chuvash, Ossetian, Sakha": "Ӑрӑмӗ Ҫӗнтерӳ Ӕхсар Ҕаана",
    "Bulgarian, Czech, Lithuanian": "Ъгъл Dvořák Žemaitė Ėglė",
    "Punctuation": "«О’Тегін» — № 5 – „a“ “b” … ₸ § ° × ½",
}
LONG_NAME = (
    "Әбдіразақовабекмұхамедәлінұрсұлтанғалымжановқызыұлыбекенов-Ң "
    "Мұхаммедәлі-Константин Александровна-Әбдіғаппарқызы"
)
"""A surname of more than 60 letters, which no paper may end in an ellipsis."""
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe]")
MONTH = date(2026, 11, 1)


def plain(text: str) -> str:
    """Take out what a reader adds around right-to-left text; compare composed letters."""
    return unicodedata.normalize("NFC", _DIRECTIONS.sub("", text))


def read(pdf: bytes) -> list[str]:
    """Read the text of every page with PDFium."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [plain(page.get_textpage().get_text_bounded()) for page in document]
    document.close()
    return pages


def _cell(row: int, lesson: int, status: LessonStatus) -> Cell:
    if status is not LessonStatus.HELD or (row + lesson) % 13 == 12:
        return None
    if row == 1 and lesson == 0:
        return NOT_ENROLLED
    return list(MarkCode)[(row * 3 + lesson * 5) % len(MarkCode)]


def register(
    names: list[str], lessons: int = 4, language: PaperLanguage = PaperLanguage.BOTH, **other: Any
) -> RegisterSheet:
    """Make a register; the second of four and more lessons is cancelled."""
    days = [MONTH + timedelta(days=i * 30 // max(lessons, 1)) for i in range(lessons)]
    states = [
        LessonStatus.CANCELLED if i == 1 and lessons > 3 else LessonStatus.HELD
        for i in range(lessons)
    ]
    grid = [tuple(_cell(row, i, states[i]) for i in range(lessons)) for row in range(len(names))]
    marked = [[cell for cell in row if cell and cell != NOT_ENROLLED] for row in grid]
    by_lesson = [
        [row[i] for row in grid if row[i] and row[i] != NOT_ENROLLED] for i in range(lessons)
    ]
    sheet = RegisterSheet(
        language,
        (Named("Үлгілі ауданының Достық үйі", "Дом дружбы Улгилинского района"),),
        Named("«Ариран» мектебі", "Школа «Ариран»"),
        Named("1-топ", "Группа 1"),
        Named("қазақ тілі, A2", "казахский язык, A2"),
        "Сейітова Айгүл",
        MONTH,
        tuple(
            LearnerRow(
                i + 1, name, grid[i], tally(marked[i]), date(2026, 11, 15) if i == 2 else None
            )
            for i, name in enumerate(names)
        ),
        tuple(
            LessonColumn(
                day,
                states[i],
                3,
                tally(by_lesson[i]),
                f"Тақырып {i + 1}",
                "12-бет",
                reason="" if states[i] is LessonStatus.HELD else "мереке күні",
            )
            for i, day in enumerate(days)
        ),
        tally(mark for row in marked for mark in row),
        "KZ-HF-0019",
        date(2026, 11, 30),
    )
    return replace(sheet, **other)


@pytest.fixture
def make_register() -> Callable[..., RegisterSheet]:
    return register


def _totals(n: int) -> Totals:
    return Totals(20 + n, 2, 1, 21 + n, 8, 25, 140 + n, 87)


@pytest.fixture
def report() -> TotalsReport:
    schools = tuple(
        SchoolBlock(
            Named(f"«Мектеп {s}»", f"Школа «{s}»"),
            Named("«Ариран» корей бірлестігі", "Корейское объединение «Ариран»") if s else Named(),
            tuple(
                GroupLine(
                    Named(f"{s}.{g}-топ", f"Группа {s}.{g}"),
                    Named("қазақ тілі", "казахский язык"),
                    _totals(g),
                )
                for g in range(5)
            ),
            _totals(s),
        )
        for s in range(4)
    )
    indicators = (
        IndicatorLine(
            "IND-06",
            Named("Тыңдаушылар (бірегей)", "Слушатели (уникальные)"),
            312,
            Named("адам", "чел."),
            Named(
                "кезеңде кемінде бір күн тізімде болғандар",
                "бывшие в списке хотя бы один день периода",
            ),
        ),
        IndicatorLine(
            "IND-09", Named("Деңгей", "Уровень"), "<5", Named.same("A2"), Named(), Named.same("A2")
        ),
    )
    return TotalsReport(
        PaperLanguage.BOTH,
        (Named("Үлгілі ауданының Достық үйі", "Дом дружбы Улгилинского района"),),
        MONTH,
        date(2026, 11, 30),
        schools,
        _totals(50),
        312,
        indicators,
        "KZ-HF-0019",
        date(2026, 11, 30),
        approval=Signatory(
            Named("Достық үйінің басшысы", "Руководитель Дома дружбы"), "Ғ. Ә. Тегі"
        ),
        hidden_below=5,
    )


@pytest.fixture
def act() -> CoverAct:
    return CoverAct(
        PaperLanguage.BOTH,
        (),
        Named("Үлгілі ауданының Достық үйі", "Дом дружбы Улгилинского района"),
        Named("«Қоғамдық келісім» КММ", "КГУ «Қоғамдық келісім»"),
        12,
        "KZ-HF-0019_000012.dostyk",
        date(2026, 11, 30),
        date(2026, 1, 1),
        date(2026, 11, 30),
        MONTH,
        date(2026, 11, 30),
        "counts",
        (TotalLine(Named("Сабақтар", "Занятия"), 1284),),
        "a1b2c3d4" * 8,
        "12345 67890 13579 24680 11223",
        "KZ-HF-0019",
        date(2026, 11, 30),
        supersedes=11,
    )


@pytest.fixture
def recovery() -> RecoverySheet:
    house = Named("Үлгілі ауданының Достық үйі", "Дом дружбы Улгилинского района")
    return RecoverySheet(house, "K7QF-3XHM-99PA-TT4W", "KZ-HF-0019", date(2026, 11, 30))


@pytest.fixture
def keys() -> KeysSheet:
    section = KeySection("Журнал", (("Ctrl+K", "найти человека"), ("Н", "отсутствовал")))
    return KeysSheet(Language.RUSSIAN, "Клавиши", (section,) * 12, date(2026, 11, 30))

"""F-02 is opened again and read, with PDFium and with poppler."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from friendship_desktop.reports.document import Named, PaperLanguage, data_hash
from friendship_desktop.reports.multitext import width_of
from friendship_desktop.reports.page import Pen
from friendship_desktop.reports.register_page import draw_register
from friendship_desktop.reports.writer import render
from friendship_desktop.rules.codes import LessonStatus
from tests.reports.papers import LONG_NAME, NAMES, read, register

BOTH, KAZAKH, RUSSIAN = PaperLanguage.BOTH, PaperLanguage.KAZAKH, PaperLanguage.RUSSIAN


def pages(sheet):
    return read(render([sheet], title="F-02").data)


def drawn(sheet):
    """Give the texts of every page with their places, before they become a file."""
    pen = Pen()
    draw_register(pen, sheet)
    return pen.pages


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_in_any_script_is_read_back_whole(name):
    (first, *_) = pages(register([name], 2))
    assert name in first


@pytest.mark.parametrize(
    ("learners", "lessons", "count"),
    [(1, 1, 1), (5, 4, 1), (25, 14, 2), (26, 4, 2), (60, 5, 3), (25, 31, 4)],
)
def test_pages_follow_learners_and_lessons(learners, lessons, count):
    found = pages(register([f"Ким {i}" for i in range(learners)], lessons))
    assert len(found) == count
    for number, text in enumerate(found, start=1):
        assert (f"{number} / {count}" in text) == (count > 1)
        assert re.search(r"F-02 · KZ-HF-0019 · 30\.11\.2026 · [0-9a-f]{8}", text)
    for i in range(learners):
        assert any(f"Ким {i}" in text for text in found)


def test_the_head_of_the_grid_repeats():
    found = pages(register([f"Ким {i}" for i in range(60)], 5))
    assert all("Т.А.Ә. / Ф.И.О." in text for text in found)


def test_lessons_beyond_twenty_are_parted_evenly():
    found = drawn(register([f"Ким {i}" for i in range(25)], 26))
    heads = [
        [
            text
            for _x, _y, text, size, bold, _grey in page.texts
            if bold and size == 9 and re.fullmatch(r"\d\d", text)
        ]
        for page in found
    ]
    assert [len(days) for days in heads[:2]] == [13, 13]
    assert all("Ким 24" in {item[2] for item in page.texts} for page in found[:2])


def test_a_month_of_lessons_that_were_all_cancelled_still_prints():
    sheet = register([f"Ким {i}" for i in range(25)], 31)
    lessons = tuple(
        replace(one, status=LessonStatus.CANCELLED, reason="мектеп жөндеуде " * 15)
        for one in sheet.lessons
    )
    for page in drawn(replace(sheet, lessons=lessons)):
        assert all(0 < y < page.height - 10 * 72 / 25.4 for _x, y, *_rest in page.texts)


@pytest.mark.parametrize(
    ("language", "there", "absent"),
    [
        (
            KAZAKH,
            ["Сабаққа қатысуды есепке алу журналы", "2026 жылғы қараша", "Қатысқандар"],
            ["Журнал учёта", "ноябрь"],
        ),
        (
            RUSSIAN,
            ["Журнал учёта посещаемости", "ноябрь 2026 года", "Присутствовало"],
            ["журналы", "қараша"],
        ),
        (BOTH, ["Сабаққа қатысуды есепке алу журналы / Журнал учёта посещаемости", "жс/вс"], []),
    ],
)
def test_the_language_of_the_paper_is_its_own(language, there, absent):
    (text,) = pages(register(["Ким"], 4, language))
    assert all(word in text for word in there)
    assert not any(word in text for word in absent)


def test_totals_are_printed_as_they_were_counted():
    sheet = register(["Ким", "Ли", "Пак"], 4)
    texts = [item[2] for item in drawn(sheet)[0].texts]
    tally = sheet.learners[0].tally
    at = texts.index("Ким")
    row = texts[at : texts.index("Ли")]
    assert [
        str(tally.attended),
        str(tally.excused),
        str(tally.unexcused),
        str(tally.percent),
    ] == row[-5:-1]
    assert str(sheet.tally.percent) in texts


def test_nobody_attended_nothing_is_a_dash_not_zero():
    sheet = register(["Ким"], 0)
    texts = [item[2] for item in drawn(sheet)[0].texts]
    assert "—" in texts
    assert "0%" not in texts


def test_a_cancelled_lesson_has_a_cross_a_hatch_and_a_reason():
    sheet = register(["Ким", "Ли"], 4)
    (page,) = drawn(sheet)
    assert any(item[2] == "×" for item in page.texts)
    assert any(grey == pytest.approx(0.72) for _width, grey in page.lines)
    assert "×1 08.11.2026 – өткізілмеді / не проведено: мереке күні." in " ".join(
        item[2] for item in page.texts
    )
    assert not any(grey == pytest.approx(0.72) for _w, grey in drawn(register(["Ким"], 3))[0].lines)


def test_a_moved_lesson_names_its_new_date():
    sheet = register(["Ким"], 1)
    lesson = replace(sheet.lessons[0], status=LessonStatus.MOVED, moved_to=date(2026, 11, 29))
    text = pages(replace(sheet, lessons=(lesson,)))[0]
    assert "ауыстырылды / перенесено → 29.11.2026" in text


def test_who_left_stays_struck_out_with_the_date():
    sheet = register(["Ким", "Ли", "Пак"], 4)
    assert sheet.learners[2].left_on == date(2026, 11, 15)
    (page,) = drawn(sheet)
    x, y = next((x, y) for x, y, text, *_rest in page.texts if text == "Пак")
    struck = [
        line
        for lines in page.lines.values()
        for line in lines
        if abs(line[0] - x) < 0.1 and y - 9 < line[1] < y
    ]
    assert len(struck) == 1
    text = pages(sheet)[0]
    assert "шықты: 15.11.2026" in text
    assert "выбыл(а) 15.11.2026" in text


def test_outside_the_enrolment_stands_a_dash_and_the_legend_says_so():
    text = pages(register(["Ким", "Ли"], 4))[0]
    assert "не числится" in text
    assert "не числится" not in pages(register(["Ким"], 4))[0]


def test_the_legend_has_the_chosen_letters_and_only_those_in_use():
    sheet = register(["Ким"], 4, BOTH, symbol_set="ru")
    legend = pages(sheet)[0].replace("\xa0", " ")
    assert "Н (Ж) – себепсіз / без причины" in legend
    few = replace(sheet, marks_in_use=sheet.marks_in_use[:1])
    assert "без причины" not in pages(few)[0]


def test_the_grid_uses_the_chosen_letters():
    kk, ru = (
        register([f"Ким {i}" for i in range(9)], 6, KAZAKH, symbol_set=one) for one in ("kk", "ru")
    )
    marks = [{item[2] for item in drawn(sheet)[0].texts if len(item[2]) == 1} for sheet in (kk, ru)]
    assert {"Ж", "К"} <= marks[0]
    assert {"Н", "О"} <= marks[1]
    assert not {"Н", "О"} & marks[0]


def test_a_blank_sheet_keeps_names_and_dates_and_nothing_else():
    filled = register(["Ким", "Ли"], 4)
    blank = replace(filled, blank=True)
    texts = [item[2] for page in drawn(blank) for item in page.texts]
    assert {"Ким", "Ли", "25", "01", "01.11.2026"} <= set(texts)
    assert "Тақырып 1" not in texts
    assert "+" not in texts
    assert str(filled.tally.percent) not in texts
    assert data_hash(blank) == data_hash(filled)


def test_a_blank_sheet_without_dates_has_columns_to_fill():
    pen_pages = drawn(register([], 0, blank=True))
    assert len(pen_pages) == 2
    verticals = {
        round(x1, 1)
        for lines in pen_pages[0].lines.values()
        for x1, _y1, x2, _y2 in lines
        if x1 == x2
    }
    assert len(verticals) >= 9 + 6


def test_signatures_and_total_hours_stand_once():
    found = "\n".join(pages(register([f"Ким {i}" for i in range(30)], 14)))
    assert found.count("Тексерді: үйлестіруші") == 1
    assert found.count("Барлығы, сағат") == 1
    assert "19,5" in found  # thirteen lessons of one and a half hours


def test_long_texts_stay_inside_the_page():
    sheet = register(["Қ" * 200, "Ә " * 100, "ھۈسەيىن " * 25], 14)
    lessons = tuple(
        replace(one, topic="Тақырып " * 60, homework="бет " * 90, reason="себебі " * 30)
        for one in sheet.lessons
    )
    long = Named("Мектеп " * 30, "Школа " * 30)
    for page in drawn(
        replace(
            sheet,
            lessons=lessons,
            school=long,
            group=long,
            teacher="Т" * 200,
            institution=(long,) * 3,
        )
    ):
        for x, y, text, size, bold, _grey in page.texts:
            assert x >= 0
            assert x + width_of(text, size, bold=bold) <= page.width - 5, text[:40]
            assert 0 < y < page.height


@pytest.mark.parametrize("lessons", [5, 31])
def test_a_very_long_name_is_never_cut(lessons):
    for page in drawn(register([LONG_NAME], lessons)):
        texts = "".join(text for _x, _y, text, *_rest in page.texts)
        assert "…" not in texts

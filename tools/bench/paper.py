"""The register on paper beside ReportLab's bare canvas drawing the same strings and lines.

Goal: 30 groups of 25 learners for a month at no more than 1.3 times the bare canvas.
"""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from friendship_desktop.reports.document import Named, PaperLanguage
from friendship_desktop.reports.fitting import fit
from friendship_desktop.reports.fonts import BOLD, REGULAR, fonts
from friendship_desktop.reports.multitext import layout
from friendship_desktop.reports.page import Page, Pen
from friendship_desktop.reports.register import LearnerRow, LessonColumn, RegisterSheet
from friendship_desktop.reports.register_page import draw_register
from friendship_desktop.reports.writer import write
from friendship_desktop.rules.attendance import tally
from friendship_desktop.rules.codes import LessonStatus, MarkCode
from tools.bench.frame import Figure, compared, interleaved, measurement, seconds

GROUPS, LEARNERS, LESSONS, RUNS = 30, 25, 9, 7
GOAL = 1.3
_SURNAMES = ("Әбдіқадырова", "Қоңыратбаев", "Ким-Ли", "Фёдорова", "Жұмабаев", "Шмидт", "Їжакевич")
_NAMES = ("Әйгерім", "Һакім", "Анастасия", "Ёлка", "Мағжан", "Jürgen", "Ґанна", "Ғазиза")
_FATHERS = ("Қуанышқызы", "Өмірұлы", "Сергеевна", "Ықыласқызы", "")
_CODES = tuple(MarkCode)


def sheet(group: int) -> RegisterSheet:
    """Make the register of an invented group, the same for the same number."""
    days = [date(2026, 11, 1) + timedelta(days=3 * i) for i in range(LESSONS)]
    grid = [
        [_CODES[(learner * 5 + lesson * 3 + group) % 11 % len(_CODES)] for lesson in range(LESSONS)]
        for learner in range(LEARNERS)
    ]
    learners = tuple(
        LearnerRow(
            row + 1,
            " ".join(
                part[(group * 7 + row * step) % len(part)]
                for part, step in ((_SURNAMES, 3), (_NAMES, 5), (_FATHERS, 2))
            ).strip(),
            tuple(marks),
            tally(marks),
        )
        for row, marks in enumerate(grid)
    )
    lessons = tuple(
        LessonColumn(
            day,
            LessonStatus.HELD,
            3,
            tally(row[i] for row in grid),
            f"Сабақ тақырыбы {group}.{i}",
            "12-бет",
        )
        for i, day in enumerate(days)
    )
    return RegisterSheet(
        PaperLanguage.BOTH,
        (Named("Үлгілі ауданының Достық үйі", "Дом дружбы Улгилинского района"),),
        Named("Жексенбілік мектеп", "Воскресная школа"),
        Named(f"{group + 1}-топ", f"Группа {group + 1}"),
        Named("қазақ тілі, A2", "казахский язык, A2"),
        "Сейітова Айгүл",
        date(2026, 11, 1),
        learners,
        lessons,
        tally(mark for row in grid for mark in row),
        "KZ-HF-0001",
        date(2026, 11, 30),
    )


def bare(pages: list[Page], path: Path) -> None:
    """Draw what stands on the pages with nothing but the canvas: one call for each string and line."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, initialFontName=REGULAR, invariant=1, pageCompression=1)
    for page in pages:
        canvas.setPageSize((page.width, page.height))
        for x, y, width, height, grey in page.fills:
            canvas.setFillGray(grey)
            canvas.rect(x, page.height - y - height, width, height, stroke=0, fill=1)
        for (thickness, grey), lines in page.lines.items():
            canvas.setLineWidth(thickness)
            canvas.setStrokeGray(grey)
            for x1, y1, x2, y2 in lines:
                canvas.line(x1, page.height - y1, x2, page.height - y2)
        for x, y, text, size, bold, grey in page.texts:
            canvas.setFillGray(grey)
            canvas.setFont(BOLD if bold else REGULAR, size)
            canvas.drawString(x, page.height - y, text)
        canvas.showPage()
    canvas.save()
    path.write_bytes(buffer.getvalue())


@measurement("paper")
def paper() -> Iterator[Figure]:
    """Measure our register and the bare canvas in turn, fonts loaded, no page remembered."""
    sheets = [sheet(group) for group in range(GROUPS)]
    fonts()
    pages: list[Page] = []
    for one in sheets:
        pen = Pen()
        draw_register(pen, one)
        pages += pen.pages
    base, name = "bare canvas, the same strings and lines", f"F-02 of {GROUPS} groups"
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "register.pdf"

        def ours() -> None:
            layout.cache_clear()
            fit.cache_clear()
            write(sheets, target, title="Register")

        runs = {
            base: lambda: seconds(lambda: bare(pages, target)) * 1000,
            name: lambda: seconds(ours) * 1000,
        }
        yield from compared(interleaved(runs, RUNS), "ms", base, {name: GOAL})

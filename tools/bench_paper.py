"""Measure the register on paper beside ReportLab's bare canvas drawing the same strings and lines.

python tools/bench_paper.py      prints one line of JSON; only the ratio is worth comparing

Goal (docs: performance): 30 groups of 25 learners for a month at no more than 1.3 times the bare canvas.
"""

from __future__ import annotations

import io
import json
import statistics
import tempfile
import time
from collections.abc import Callable
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


def measure() -> dict[str, object]:
    """Run both in turn and give the medians in milliseconds, their ratio and the goal."""
    sheets = [sheet(group) for group in range(GROUPS)]
    fonts()
    pages: list[Page] = []
    for one in sheets:
        pen = Pen()
        draw_register(pen, one)
        pages += pen.pages
    ours, theirs = [], []
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "register.pdf"
        for _run in range(RUNS):
            theirs.append(_timed(lambda: bare(pages, target)))
            layout.cache_clear()
            fit.cache_clear()
            ours.append(_timed(lambda: write(sheets, target, title="Register")))
        size = target.stat().st_size
    ratio = statistics.median(mine / other for mine, other in zip(ours, theirs, strict=True))
    return {
        "bench": "register_to_pdf",
        "groups": GROUPS,
        "learners": LEARNERS,
        "lessons": LESSONS,
        "pages": len(pages),
        "ms": round(statistics.median(ours), 1),
        "bare_canvas_ms": round(statistics.median(theirs), 1),
        "ratio": round(ratio, 3),
        "goal": GOAL,
        "bytes": size,
    }


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    print(json.dumps(measure()))

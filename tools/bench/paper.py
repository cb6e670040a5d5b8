"""A register drawn on ReportLab's bare canvas: the floor for our paper."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tools.bench.frame import Figure, interleaved, measurement, seconds

GROUPS, LEARNERS, DAYS = 30, 25, 31
FONT = Path(__file__).resolve().parents[2] / "resources" / "fonts" / "DejaVuSansCondensed.ttf"
NAME = "Bench"
ROUNDS = 5


def draw_bare_registers(groups: int = GROUPS, learners: int = LEARNERS, days: int = DAYS) -> bytes:
    """Draw one page a group: a ruled grid, names and a mark in every cell; nothing else."""
    if NAME not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(NAME, FONT))
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=landscape(A4), initialFontName=NAME, invariant=1)
    for group in range(groups):
        _page(canvas, group, learners, days)
    canvas.save()
    return target.getvalue()


def _page(canvas: Canvas, group: int, learners: int, days: int) -> None:
    left, top, row, column, name = 30, 530, 17, 18, 190
    canvas.setFont(NAME, 11)
    canvas.drawString(left, top + 30, f"Группа {group + 1}. Журнал посещаемости, қараша 2026")
    canvas.setFont(NAME, 8)
    ys = [top - row * line for line in range(learners + 2)]
    xs = [left, left + name, *(left + name + column * (day + 1) for day in range(days))]
    canvas.grid(xs, ys)
    for day in range(days):
        canvas.drawCentredString(xs[day + 1] + column / 2, ys[1] + 5, str(day + 1))
    for line in range(learners):
        base = ys[line + 2] + 5
        canvas.drawString(left + 4, base, f"{line + 1}. Әбдірахманова Гүлнұр Серікқызы {group}")
        for day in range(days):
            mark = "п" if (line + day) % 7 else "о"
            canvas.drawCentredString(xs[day + 1] + column / 2, base, mark)
    canvas.showPage()


@measurement("bare-paper")
def bare_paper() -> Iterator[Figure]:
    """Measure the bare canvas, fonts loaded: what F-02 for 30 groups is compared with."""
    name = f"bare canvas, register of {GROUPS} groups"
    values = interleaved({name: lambda: seconds(draw_bare_registers) * 1000}, ROUNDS)
    yield Figure(figure=name, value=values[name], unit="ms")

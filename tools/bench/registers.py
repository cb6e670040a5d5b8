"""Thirty registers from stored marks to the file, beside the bare canvas and what an office does.

Goal (performance.md): 1.3 times ReportLab's bare canvas drawing the same. The office's way is the
month of each group kept as an Excel file and turned into PDF by LibreOffice, where it is installed.
"""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.fitting import fit
from friendship_desktop.reports.fonts import fonts
from friendship_desktop.reports.multitext import layout
from friendship_desktop.reports.page import Page, Pen
from friendship_desktop.reports.register_page import draw_register
from friendship_desktop.reports.writer import write
from friendship_desktop.services.workplace import Services
from friendship_desktop.texts import Language
from tools.bench import houses
from tools.bench.frame import Figure, compared, interleaved, measurement, milliseconds, seconds
from tools.bench.paper import bare

GROUPS, RUNS, GOAL = 30, 9, 1.3
TODAY = houses.LARGE.until
MONTH = dt.date(2026, 4, 1)
CANVAS = "bare canvas, the same 30 registers"
STORED = "F-02 of 30 groups, from stored marks to the file"
READ = "F-02 of 30 groups, stored marks read"
OFFICE = "LibreOffice, the same 30 registers from Excel files"
OFFICE_SECONDS = 1200


@measurement("registers")
def registers() -> Iterator[Figure]:
    """Measure the whole way of thirty registers, no page remembered."""
    target = houses.folder("registers-")
    fonts()
    with houses.opened(houses.house(houses.LARGE)) as services:
        ids = [choice.group_id for choice in services.register.choices()][:GROUPS]
        pages = _pages(services, ids)

        def stored() -> None:
            layout.cache_clear()
            fit.cache_clear()
            documents = services.documents
            sheets = documents.registers(ids, MONTH, language=PaperLanguage.BOTH, today=TODAY)
            write(sheets, target / "registers.pdf")

        def read() -> None:
            services.documents.registers(ids, MONTH, language=PaperLanguage.BOTH, today=TODAY)

        runs = {CANVAS: lambda: bare(pages, target / "bare.pdf"), STORED: stored, READ: read}
        values = interleaved({name: partial(milliseconds, run) for name, run in runs.items()}, RUNS)
        yield from compared(values, "ms", CANVAS, {STORED: GOAL})
        yield _office(services, ids, target / "office", values[STORED])


def _pages(services: Services, ids: list[int]) -> list[Page]:
    pages: list[Page] = []
    for sheet in services.documents.registers(ids, MONTH, language=PaperLanguage.BOTH, today=TODAY):
        pen = Pen()
        draw_register(pen, sheet)
        pages += pen.pages
    return pages


def _office(services: Services, ids: list[int], folder: Path, ours: float) -> Figure:
    program = shutil.which("soffice")
    if program is None:
        return Figure(
            figure=OFFICE + ": not measured, LibreOffice is not installed", value=0, unit=""
        )
    folder.mkdir()
    books = [
        services.documents.register_workbook(
            group_id, MONTH, folder / f"{group_id}.xlsx", language=Language.KAZAKH, today=TODAY
        )
        for group_id in ids
    ]
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    convert = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run(
        [*convert, str(books[0])], capture_output=True, check=True, timeout=OFFICE_SECONDS
    )  # makes its profile

    def run() -> None:
        subprocess.run(
            [*convert, *map(str, books)], capture_output=True, check=True, timeout=OFFICE_SECONDS
        )

    value = seconds(run) * 1000
    return Figure(figure=OFFICE, value=value, unit="ms", ratio_to=STORED, ratio=value / ours)

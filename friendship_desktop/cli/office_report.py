"""`office report` and `office init --letter`: the office's papers as files."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from friendship_desktop.cli.access import opened
from friendship_desktop.cli.console import Console
from friendship_desktop.cli.usage import UsageError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.papers import OfficePapers
from friendship_desktop.store import files

if TYPE_CHECKING:
    from friendship_desktop.store.open_house import OpenHouse


def write_letter(house: OpenHouse, path: Path) -> None:
    """Write the official letter with the code, in Kazakh and in Russian."""
    clock = Clock()
    papers = OfficePapers(house, clock)
    letters = papers.invitation(language=PaperLanguage.BOTH, today=clock.today())
    _write(path, papers.draw(letters).data)


def do_report(options: argparse.Namespace, console: Console) -> int:
    """Write the tables of a period and the letters to the late, whichever are asked for."""
    if not (options.pdf or options.excel or options.letters):
        raise UsageError(console.texts.text("Say what to write: --pdf, --excel or --letters."))
    period, language = Period(*options.period), PaperLanguage(options.paper)
    written: dict[str, str] = {}
    with opened(options, writing=False) as services:
        papers, today = services.office_papers, services.clock.today()
        if options.pdf or options.excel:
            report = papers.region(period, language=language, today=today)
            if options.pdf:
                written["pdf"] = _write(options.pdf, papers.draw(report).data)
            if options.excel:
                written["excel"] = _write(options.excel, papers.workbook(report))
        if options.letters:
            letters = papers.late(period, language=language, today=today)
            written["letters"] = _write(options.letters, papers.draw(letters).data)
    console.answer({"ok": True, **written}, *written.values())
    return 0


def _write(path: Path, data: bytes) -> str:
    with files.refusals(path):
        files.write(path, data)
    return str(path)

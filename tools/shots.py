"""Take a picture of every page and dialog: python tools/shots.py DIR [options].

Every language, light and dark, text at 100 and 150 %, at 1366×768, on a demo House, an empty one and a regional office.
Narrow it with --house demo|empty|office, --language, --mode, --scale, --only NAME (may be repeated), or show
another House with --data-dir. Exit status 1 if anything failed or Qt complained on the way.

A dialog gets its picture by a line in DIALOGS: a name and what makes it, given the open window.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from openpyxl import load_workbook
from PySide6.QtCore import QCoreApplication, QEvent, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from friendship_desktop.app import house_factory
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.crash import CrashWindow
from friendship_desktop.ui.dialogs.manual import Manual
from friendship_desktop.ui.main_window import MainWindow
from friendship_desktop.ui.pages.register.travels import take_in
from friendship_desktop.ui.pages.schools.group_pane import PROGRAMME
from friendship_desktop.ui.pages.today.lists import open_streaks
from friendship_desktop.ui.palette_box import PaletteBox
from friendship_desktop.ui.shell.keys_sheet import KeysSheet
from friendship_desktop.ui.window_app import WindowOptions, application, make_window
from tools import shots_office
from tools.shots_doors import DOORS

ROOT = Path(__file__).resolve().parents[1]
NOW = dt.datetime(2026, 11, 22, 10, 42, 7)  # noqa: DTZ001 - a wall clock, as the window has it
SIZE = (1366, 768)
HOUSES: dict[str, list[str]] = {"demo": [], "empty": ["--learners", "0"], "office": []}
PATIENCE = 20  # seconds until a page must be still


def _find(window: MainWindow) -> QWidget:
    box = PaletteBox(window.shortcuts, window.found, window)
    box.open_over(window, window.frame.page_bar.find_field.edit.placeholderText())
    return box


def _opened(page: str, run: Callable[[Any], object]) -> Callable[[MainWindow], QWidget]:
    """Let a page open a dialog, as its user does."""

    def make(window: MainWindow) -> QWidget:
        run(window.open_page(page))
        return QApplication.activeModalWidget() or window

    return make


def _enrol_people(page: Any) -> None:
    services = page.context.services
    groups = services.groups.list(services.actor, today=NOW.date())
    page.records.ask_group([1, 2], "", groups)


def _numbers(page: Any) -> None:
    from friendship_desktop.ui.pages.reports.forms import open_numbers  # noqa: PLC0415

    open_numbers(page)


def _their_form(page: Any) -> None:
    """Open the example of an office's form with some of its cells chosen."""
    from friendship_desktop.ui.dialogs.their_form import open_their_form  # noqa: PLC0415

    services = page.context.services
    path = ROOT / "resources" / "examples" / "office_form_ru.xlsx"
    form = services.their_forms.open(services.actor, path)
    lines = ((6, "IND-01"), (8, "IND-04"), (10, "IND-06"), (12, "IND-19"))
    cells = [
        services.their_forms.choose(form, "Форма 3", f"{column}{row}", code, "", quarter)
        for row, code in lines
        for column, quarter in zip("DEFG", ("q1", "q2", "q3", "q4"), strict=True)
    ]
    services.their_forms.remember(services.actor, form, cells)
    open_their_form(page.context, page, path)
    deadline = time.monotonic() + PATIENCE
    while QApplication.activeModalWidget() is None and time.monotonic() < deadline:
        QTest.qWait(20)
    dialog: Any = QApplication.activeModalWidget()
    grid = dialog.grids[0]
    grid.choose("G10")


def _volunteer_tab(page: Any, tab: int) -> Any:
    page.tabs.setCurrentIndex(tab)
    return page


def _letters(page: Any) -> None:
    page.tabs.setCurrentIndex(0)
    rows = [page.people.table.row(n) for n in range(min(3, page.people.table.rowCount()))]
    page.people.papers.letters([row.person_id for row in rows])


def _shift_act(page: Any, act: str, which: str) -> None:
    page.show_shifts(which)
    row = page.shifts.view.current()
    if row is not None:
        getattr(page.shifts.acts, act)([row] if act == "confirm" else row)


def _person_tab(page: Any, tab: int) -> Any:
    """Show a tab of the card of the first person who has consented to something."""
    services, today = page.context.services, NOW.date()
    for person_id in services.people.page_ids(services.actor, today=today, limit=40):
        family = services.families.card(services.actor, person_id, today=today)
        if services.consents.card(services.actor, person_id, today=today).valid and (
            tab != 1 or family.proposals
        ):
            page.open_record("person", person_id)
            break
    page.card.tabs.setCurrentIndex(tab)
    return page.card


def _gaps(page: Any) -> None:
    services = page.context.services
    for line in services.attention.lines(services.actor, today=NOW.date()):
        if len(line.lessons) > 1:
            page.open_line(line)
            return


def _find_names(page: Any) -> None:
    page.open_group(1)
    page.group.learners._find_by_names()  # noqa: SLF001 - what its button does
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        names = [row.full_name for row in page.group.card.learners[:4]]
        dialog.names.setPlainText("\n".join(["1. " + names[0], "• " + names[1], "Иванов Пётр"]))  # type: ignore[attr-defined] # the dialog just opened


def _move_lesson(page: Any) -> None:
    """Open the move of a lesson to a time at which another group has the room."""
    while page.week is None:
        QTest.qWait(20)
    if page.week and page.week.lessons:
        page.acts.drop(page.week.lessons[-1], page.week.lessons[-2].lesson.key.day)


def _followed(page: Any) -> int:
    """Find a group that follows a programme; the first one where none does."""
    services, today = page.context.services, NOW.date()
    groups: list[int] = [one.group_id for one in services.register.choices()]
    for group in groups:
        if services.programmes.of_group(services.actor, group, today=today).topics:
            return group
    return groups[0] if groups else 0


def _programme(page: Any) -> None:
    group = _followed(page)
    if not group:
        return
    page.open_group(group)
    page.group.tabs.setCurrentIndex(PROGRAMME)
    page.group.programme.edit()


def _returned(page: Any) -> None:
    """Let the register of a month go out, be filled, and come back."""
    group = _followed(page)
    if not group:
        return
    page.open_record("group", group)
    path = Path(tempfile.mkdtemp()) / "register.xlsx"
    services, today = page.context.services, NOW.date()
    services.travelling.write(
        services.actor, group, today, path, language=page.context.language.language, today=today
    )
    book = load_workbook(path)
    sheet = book.active
    for number, text in enumerate(("+", "Н", "?", "")):
        sheet.cell(8 + 2 * number, 4).value = text
    topic = next(cell.row for cell in sheet["A"] if cell.value == "topic")
    sheet.cell(topic, 5).value = "Сандар / Числа"
    sheet.cell(sheet.max_row + 1, 3).value = "Новая Дина"
    book.save(path)
    take_in(page, path)
    while not page.context.jobs.is_idle:
        QTest.qWait(5)


def _event(page: Any, act: Callable[[Any], object]) -> None:
    """Do something with the last event of the month that was held."""
    services, day = page.context.services, NOW.date()
    rows = services.events.between(services.actor, day.replace(day=1), day)
    held = [row.id for row in rows if row.status == "held"]
    if held:
        act(services.events.card(services.actor, held[-1]))


DIALOGS: dict[str, Callable[[MainWindow], QWidget]] = {
    "their_form": _opened("reports", _their_form),
    "numbers": _opened("reports", _numbers),
    "keys": lambda window: KeysSheet(window.shortcuts, window),
    "manual": lambda window: Manual(
        window.parts.language, window.parts.theme, "attendance", window
    ),
    "find": _find,
    "new-school": _opened("schools", lambda page: page.records.new_school()),
    "new-association": _opened("schools", lambda page: page.records.new_association()),
    "new-group": _opened("schools", lambda page: page.records.new_group()),
    "enrol": _opened("schools", lambda page: page.group.stays.enrol(1, "Корейский, младшая")),
    "move-lesson": _opened("timetable", _move_lesson),
    "find-names": _opened("schools", _find_names),
    "orders": _opened("schools", lambda page: page.year.orders()),
    "new-year": _opened("schools", lambda page: page.year.new_year()),
    "away": _opened("schools", lambda page: page.year.away(1, "Ким Елена")),
    "gaps": _opened("today", _gaps),
    "streaks": _opened("today", lambda page: open_streaks(page, page.context)),
    "issue-certificates": _opened("state_language", lambda page: page.group.certify()),
    "new-person": _opened("people", lambda page: page.records.new_person()),
    "enrol-people": _opened("people", _enrol_people),
    "consent-new": _opened("people", lambda page: _person_tab(page, 2).consents.give()),
    "consent-withdraw": _opened("people", lambda page: _person_tab(page, 2).consents.withdraw()),
    "new-volunteer": _opened("volunteers", lambda page: page.new_volunteer()),
    "new-shift": _opened("volunteers", lambda page: page.new_shift()),
    "take-on": _opened("volunteers", lambda page: _shift_act(page, "take_on", "nobody")),
    "confirm-hours": _opened("volunteers", lambda page: _shift_act(page, "confirm", "to_confirm")),
    "letters": _opened("volunteers", _letters),
    "programme": _opened("schools", _programme),
    "returned": _opened("attendance", _returned),
    "from-paper": _opened("attendance", lambda page: page.paper.ask()),
    "new-event": _opened("events", lambda page: page.acts.new()),
    "event-result": _opened("events", lambda page: _event(page, page.acts.result)),
    "check-in": _opened("events", lambda page: _event(page, page.acts.check_in)),
    "event-people": _opened("events", lambda page: _event(page, page.acts.people)),
    "event-repeat": _opened("events", lambda page: _event(page, page.acts.repeat)),
    "crash": lambda window: CrashWindow("friendship_desktop", Path("friendship.log"), window),
    **DOORS,
}


def main(arguments: list[str]) -> int:
    """Take the pictures the arguments ask for."""
    options = _options(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    complaints: list[str] = []
    app = _office_screen()
    qInstallMessageHandler(lambda kind, _context, text: _note(kind, text, complaints))
    sys.excepthook = lambda *error: complaints.append("".join(traceback.format_exception(*error)))
    with tempfile.TemporaryDirectory() as folder:
        for house, root in _houses(options, Path(folder)):
            _shoot_house(app, house, root, options)
    print(
        "\n".join(complaints)
        if complaints
        else f"{len(list(options.folder.glob('*.png')))} pictures in {options.folder}"
    )
    return 1 if complaints else 0


def _office_screen() -> QApplication:
    """Start Qt on a screen of the commonest size: dialogs ask it for their room."""
    screen = dict(zip(("width", "height"), SIZE, strict=True), name="office", x=0, y=0, dpr=1)
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96}
    with tempfile.TemporaryDirectory() as folder:
        described = Path(folder) / "screen.json"
        described.write_text(json.dumps({"screens": [screen]}))
        os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={described}")
        return application()


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Take a picture of every page and dialog.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--house", choices=list(HOUSES), action="append")
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--language", choices=[*Language], action="append")
    parser.add_argument("--mode", choices=["light", "dark"], action="append")
    parser.add_argument("--scale", type=int, action="append")
    parser.add_argument("--only", action="append", help="a page or dialog by name")
    return parser.parse_args(arguments)


def _houses(options: argparse.Namespace, folder: Path) -> Iterator[tuple[str, Path]]:
    if options.data_dir:
        yield options.data_dir.name, options.data_dir
        return
    for house in options.house or HOUSES:
        root = folder / house
        command = [
            sys.executable,
            "-m",
            "friendship_desktop",
            "--data-dir",
            str(root),
            "demo",
            "--until",
            f"{NOW:%Y-%m-%d}",
        ]
        if house == "office":
            shots_office.make_office(root, NOW.date())
        else:
            subprocess.run([*command, *HOUSES[house]], check=True, cwd=ROOT, capture_output=True)
        yield house, root


def _shoot_house(app: QApplication, house: str, root: Path, options: argparse.Namespace) -> None:
    window = make_window(app, WindowOptions(language=Language.RUSSIAN, now=lambda: NOW))
    theme.load_fonts(theme.LATER_FONTS)
    window.resize(*SIZE)
    window.show()
    window.door.open(house_factory(root))
    _settle(window)
    for language in options.language or [*Language]:
        window.choose_language(Language(language))
        for mode in options.mode or ("light", "dark"):
            for scale in options.scale or (100, 150):
                window.parts.theme.choose(mode=theme.Mode(mode), scale=scale)
                window.resize(*SIZE)
                _shoot(window, options, f"{house}-{language}-{mode}-{scale}")
    window.close()
    _wait(lambda: not window.isVisible())
    window.parts.language.choose(Language.ENGLISH)  # takes its translators out again
    window.deleteLater()


def _shoot(window: MainWindow, options: argparse.Namespace, look: str) -> None:
    for entry in window.keeper.entries:
        if not options.only or entry.id in options.only:
            _shoot_page(window, window.open_page(entry.id), options.folder, f"{look}-{entry.id}")
    dialogs = DIALOGS
    if look.startswith("office-"):
        dialogs = {name: _opened(page, run) for name, (page, run) in shots_office.DIALOGS.items()}
    for name, make in dialogs.items():
        if not options.only or name in options.only:
            dialog = make(window)
            if dialog is window:  # no dialog: an empty House has no groups to enrol into
                continue
            dialog.show()
            _settle(window)
            _with_background(window, dialog).save(str(options.folder / f"{look}-dialog-{name}.png"))
            dialog.close()
            dialog.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _shoot_page(window: MainWindow, page: Any, folder: Path, name: str) -> None:
    """Take a page, and each of its other tabs if it has some."""
    _settle(window)
    window.grab().save(str(folder / f"{name}.png"))
    tabs: Any = getattr(page, "tabs", None)
    for number in range(1, tabs.count() if tabs is not None else 1):
        tabs.setCurrentIndex(number)
        _settle(window)
        window.grab().save(str(folder / f"{name}-{number + 1}.png"))
    if tabs is not None:
        tabs.setCurrentIndex(0)


def _with_background(window: MainWindow, dialog: QWidget) -> QPixmap:
    picture = window.grab()
    painter = QPainter(picture)
    place = (window.width() - dialog.width()) // 2, max(0, (window.height() - dialog.height()) // 2)
    drawn = dialog.grab()
    painter.drawPixmap(*place, drawn)
    painter.setPen(theme.roles().color("border"))  # where a real screen shows the window's frame
    painter.drawRect(*place, drawn.width() - 1, drawn.height() - 1)
    painter.end()
    return picture


def _settle(window: MainWindow) -> None:
    _wait(lambda: window.jobs.is_idle)
    for _turn in range(3):
        QApplication.processEvents()


def _wait(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > deadline:
            raise TimeoutError
        QTest.qWait(5)


def _note(kind: QtMsgType, text: str, complaints: list[str]) -> None:
    if kind is not QtMsgType.QtDebugMsg and not text.startswith("This plugin does not support"):
        complaints.append(f"Qt: {text}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

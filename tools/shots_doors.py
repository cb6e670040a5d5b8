"""What stands before and around an open House, for tools/shots.py: gates, dialogs, sections of the settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from friendship_desktop.errors import UserError
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.house_start import StartSheet
from friendship_desktop.ui.dialogs.import_book import ImportDialog
from friendship_desktop.ui.dialogs.password_new import PasswordDialog, Purpose
from friendship_desktop.ui.dialogs.recovery_code import RecoveryDialog
from friendship_desktop.ui.dialogs.restore_copy import RestoreDialog, RestoreWays
from friendship_desktop.ui.gate import GateContext
from friendship_desktop.ui.gates import gates_for
from friendship_desktop.ui.main_window import MainWindow
from friendship_desktop.ui.pages.settings.holidays import HolidayDialog, HolidaysSection
from friendship_desktop.ui.pages.settings.page import MAKERS, SettingsPage

BOOK = Path(__file__).resolve().parents[1] / "resources" / "examples" / "registry_ru.xlsx"
NAMES = (
    "Ким Виктория 12.03.2014\nӘбдіғали Әлия\nПак\nЛи Анна 31.02.2015\nЦой Марина +7 701 111 22 33"
)
CODE = "7K3M-XW20-HQFF-NEW0-QJ2E-PVP4-2V7H"
SHOWN_GATES = {
    "first-start": UserError("E_NO_HOUSE"),
    "cloud": UserError("E_CLOUD", folder="/home/aigul/Dropbox/house", client="Dropbox"),
    "password": UserError("E_LOCKED"),
    "damaged": UserError("E_VAULT", place="vault.json"),
    "busy": UserError("E_BUSY", holder="4711@office-2"),
    "full": UserError("E_FULL", place="/home/aigul"),
}
Make = Callable[[MainWindow], QWidget]


def _context(window: MainWindow) -> PageContext[Any]:
    if window.context is None:
        raise RuntimeError("no House is open")
    return window.context


def _gate(error: UserError) -> Make:
    def make(window: MainWindow) -> QWidget:
        parts = window.parts
        context = GateContext(
            error,
            window.jobs,
            parts.messages,
            parts.language,
            parts.memory,
            parts.theme,
            parts.ask,
            window.today,
        )
        gate = gates_for(Path("/home/aigul/house"))[error.code](context)
        gate.retranslate()
        gate.resize(window.size())
        return gate

    return make


def _section(name: str) -> Make:
    def make(window: MainWindow) -> QWidget:
        page = SettingsPage(_context(window))
        page.resize(window.frame.pages.size())
        page.retranslate()
        page.show_section(name)
        return page

    return make


def _start(window: MainWindow) -> QWidget:
    sheet = StartSheet(_context(window), window)
    sheet.taught.setText("Корейский язык, младшая")
    sheet.days.rows[0].days[6].setChecked(True)
    sheet.names.edit.setPlainText(NAMES)
    sheet.names.read()
    return sheet


def _password(window: MainWindow) -> QWidget:
    return PasswordDialog(_context(window), Purpose.FIRST, window)


def _recovery(window: MainWindow) -> QWidget:
    return RecoveryDialog(_context(window), CODE, window)


def _import(window: MainWindow) -> QWidget:
    return ImportDialog(_context(window), BOOK, window)


def _restore(window: MainWindow) -> QWidget:
    services = _context(window).services
    copying = services.copying
    if not copying.listed():
        copying.copy_now(services.actor)
    ways = RestoreWays(
        copying.listed(),
        lambda path, _secret: copying.look(path),
        lambda path, _secret, _progress: copying.look(path),
    )
    return RestoreDialog(_context(window), ways, window)


def _holiday(window: MainWindow) -> QWidget:
    section = HolidaysSection(_context(window))
    section.setParent(window)
    return HolidayDialog(section, section.services.holidays.list()[0])


DOORS: dict[str, Make] = {
    **{f"gate-{name}": _gate(error) for name, error in SHOWN_GATES.items()},
    **{f"settings-{name}": _section(name) for name in MAKERS},
    "start-with-one-group": _start,
    "first-password": _password,
    "recovery-code": _recovery,
    "import": _import,
    "restore": _restore,
    "holiday": _holiday,
}

"""Two parts that stand side by side while there is room for both."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from friendship_desktop.ui.widgets.beside import Beside


def _shown(qtbot: QtBot, beside: Beside, width: int) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(beside)
    qtbot.addWidget(area)
    area.resize(width, 300)
    area.show()
    return area


def _part(width: int) -> QWidget:
    part = QWidget()
    part.setMinimumSize(width, 40)
    return part


def test_a_narrow_window_puts_one_part_under_the_other_and_back(qtbot: QtBot) -> None:
    first, second = _part(300), _part(200)
    beside = Beside(first, second, below=None)
    area = _shown(qtbot, beside, 600)
    assert first.y() == second.y()
    assert second.x() > first.x()
    area.resize(400, 300)
    qtbot.waitUntil(lambda: second.y() > first.y())
    assert beside.is_stacked
    assert area.horizontalScrollBar().maximum() == 0
    area.resize(600, 300)
    assert not beside.is_stacked


def test_the_shares_hold_while_there_is_room(qtbot: QtBot) -> None:
    first, second = _part(100), _part(100)
    beside = Beside(first, second, (3, 1), below=300)
    area = _shown(qtbot, beside, 820)
    assert area.widget() is beside
    assert abs(first.width() - 3 * second.width()) <= 3

"""Buttons that go on in the next line, and a list over its card, where there is no room beside."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from friendship_desktop.ui import theme
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.master_detail import MasterDetail


def test_buttons_without_room_stand_in_the_next_line(qtbot: QtBot, dressed: theme.Theme) -> None:
    first, second = QPushButton("Зачислить в группу"), QPushButton("Перенести из Excel")
    holder, flow = QWidget(), Flow(first, second)
    qtbot.addWidget(holder)
    below = QPushButton("…")
    column = QVBoxLayout(holder)
    column.addWidget(flow)
    column.addWidget(below)
    holder.resize(800, 200)
    holder.show()
    assert first.y() == second.y()
    assert second.x() >= first.x() + first.sizeHint().width()
    holder.resize(first.sizeHint().width() + 60, 200)
    qtbot.waitUntil(lambda: second.y() >= first.y() + first.height())
    qtbot.waitUntil(lambda: flow.height() >= second.y() + second.height())
    assert below.y() >= flow.y() + flow.height()
    first.hide()
    qtbot.waitUntil(lambda: (second.x(), second.y()) == (0, 0))


def test_a_card_without_room_stands_under_its_list(qtbot: QtBot, dressed: theme.Theme) -> None:
    listed, card, memory = QWidget(), QWidget(), Memory()
    both = MasterDetail(listed, card, memory, "people", (500, 500))
    qtbot.addWidget(both)
    both.resize(1014, 600)
    both.show()
    assert abs(listed.width() - card.width()) <= 2
    both.resize(800, 600)
    assert not both.is_stacked
    assert card.width() >= 400
    dressed.choose(scale=200)
    assert both.is_stacked
    assert card.y() > listed.y()
    assert both.minimumSizeHint().width() < 800
    tall = QVBoxLayout(listed)
    tall.addSpacing(1500)
    assert both.minimumSizeHint().height() > 1500, "a calendar is seen, not a strip of it"
    tall.takeAt(0)
    dressed.choose(scale=100)
    both.resize(1014, 600)
    assert not both.is_stacked
    assert abs(listed.width() - card.width()) <= 2


def test_the_users_own_widths_are_remembered(qtbot: QtBot, dressed: theme.Theme) -> None:
    memory = Memory()
    both = MasterDetail(QWidget(), QWidget(), memory, "people", (500, 500))
    qtbot.addWidget(both)
    both.resize(1014, 600)
    both.show()
    both.moveSplitter(300, 1)
    again = MasterDetail(QWidget(), QWidget(), memory, "people", (500, 500))
    qtbot.addWidget(again)
    again.resize(1014, 600)
    again.show()
    assert again.sizes() == both.sizes()

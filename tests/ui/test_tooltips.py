"""What others wrote stands in a tooltip letter by letter: no markup, and no picture is fetched."""

import pytest
from PySide6.QtGui import QTextDocument

from friendship_desktop.ui.dialogs.tick_table import TickTable
from friendship_desktop.ui.widgets.labels import ElidedLabel, ShrinkingLabel

NAME = "Достық <img src='//server/share/a.png'> & <b>үй</b>\nекінші жол"


def elided():
    label = ElidedLabel(NAME)
    label.resize(30, 20)
    label.grab()
    return label.toolTip()


def shrinking():
    label = ShrinkingLabel(NAME)
    label.resize(30, 20)
    label.grab()
    return label.toolTip()


def ticked():
    table = TickTable(("", 0))
    table.show_lines([((NAME,), True)])
    return table.item(0, 0).toolTip()


@pytest.mark.parametrize("tip", [elided, shrinking, ticked])
def test_a_tooltip_shows_a_foreign_text_as_it_is(qtbot, tip):
    shown = QTextDocument()
    shown.setHtml(tip())
    assert shown.toPlainText().replace("\u2028", "\n") == NAME

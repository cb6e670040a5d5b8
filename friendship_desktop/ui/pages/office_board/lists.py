"""Lists of a region, which is thirty Houses and more: lower lines than other lists have."""

from __future__ import annotations

from PySide6.QtCore import QSize
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.pages.schools.parts import FittedView, ShyView

LINE = 27  # pixels at 100 %
FEW = 4  # lines, the titles among them


class LowView(ShyView):
    """A list of low lines."""

    @override
    def _set_heights(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.px(LINE))


class FewView(FittedView):
    """As tall as its rows while they are few; more are scrolled."""

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        most = FEW * self.verticalHeader().defaultSectionSize()
        return QSize(hint.width(), min(hint.height(), most))

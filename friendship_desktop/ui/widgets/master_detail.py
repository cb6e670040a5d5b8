"""A list and the card of what is chosen in it: side by side, or the card below where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme

if TYPE_CHECKING:
    from friendship_desktop.ui.memory import Memory

HANDLE = 14
LIST_WIDTH, CARD_WIDTH = 220, 403  # pixels at 100 % that are enough side by side
LIST_HEIGHT = 190  # pixels at 100 % of a list over its card: the search and some rows


class MasterDetail(QSplitter):
    """Shares its width between a list and a card as the user left it, and never asks for more than one of them needs."""

    def __init__(
        self, listed: QWidget, card: QWidget, memory: Memory, name: str, usual: tuple[int, int]
    ) -> None:
        """`usual` are the widths at 100 % in a window of 1366; `name` is where the user's own are kept."""
        super().__init__(Qt.Orientation.Horizontal)
        self._listed, self._card = listed, card
        self._memory, self._key, self._usual = memory, f"split.{name}", usual
        self._drawn_at = theme.px(100)
        self.setChildrenCollapsible(False)
        self.addWidget(listed)
        self.addWidget(card)
        self.setStretchFactor(1, 1)
        kept: list[int] = memory.get(self._key, [])
        self._widths = kept if len(kept) == len(usual) else [theme.px(size) for size in usual]
        self._dress()
        self.setSizes(self._widths)
        self.splitterMoved.connect(self._keep)

    @property
    def is_stacked(self) -> bool:
        """The card stands under the list."""
        return self.orientation() is Qt.Orientation.Vertical

    def _keep(self) -> None:
        if not self.is_stacked:
            self._widths = self.sizes()
            self._memory.set(self._key, self._widths)

    def _dress(self) -> None:
        self.setHandleWidth(theme.px(HANDLE))
        if self._drawn_at != theme.px(100):
            self._drawn_at = theme.px(100)
            self._widths = [theme.px(size) for size in self._usual]

    def _least(self) -> list[int]:
        return [part.minimumSizeHint().width() for part in (self._listed, self._card)]

    def _enough(self) -> list[int]:
        usual = (theme.px(LIST_WIDTH), theme.px(CARD_WIDTH))
        return [max(pair) for pair in zip(self._least(), usual, strict=True)]

    def _turn(self) -> None:
        room = self.width() - self.handleWidth()
        is_narrow = not self._card.isHidden() and room < sum(self._enough())
        wanted = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if wanted is not self.orientation():
            self.setOrientation(wanted)
            self.updateGeometry()
        if not is_narrow:
            self._share()

    def _share(self) -> None:
        """Give both their widths, or both less where there is not so much."""
        room, wanted = self.width() - self.handleWidth(), sum(self._widths)
        first, second = self._enough()
        listed = self._widths[0] * min(room, wanted) // wanted
        listed = min(max(first, listed), room - second)
        self.setSizes([listed, room - listed])

    @override
    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if self.is_stacked:
            listed = max(theme.px(LIST_HEIGHT), self._listed.minimumSizeHint().height())
            card = self._card.minimumSizeHint().height()
            least.setHeight(listed + self.handleWidth() + card)
        return QSize(max(self._least()), least.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._dress()
            self._turn()
        super().changeEvent(event)

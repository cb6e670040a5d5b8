"""The way of one package in a row: created, sent, received, and what the office decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from friendship_desktop.rules.dates import short_date
from friendship_desktop.services.outbox.sent import Sent
from friendship_desktop.ui import icons, theme
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.exchange.words import CONTEXT, OUTCOMES

BAD = frozenset({"returned", "rejected"})
CREATED, SENT, RECEIVED, ACCEPTED = (
    QT_TRANSLATE_NOOP("PackageTimeline", "created"),
    QT_TRANSLATE_NOOP("PackageTimeline", "sent"),
    QT_TRANSLATE_NOOP("PackageTimeline", "received"),
    QT_TRANSLATE_NOOP("PackageTimeline", "accepted"),
)
SHORT = {
    "accepted": ACCEPTED,
    "returned": QT_TRANSLATE_NOOP("PackageTimeline", "returned"),
    "superseded": QT_TRANSLATE_NOOP("PackageTimeline", "replaced"),
}


@dataclass(frozen=True, slots=True)
class Station:
    """One point of the way: `kind` is good, error, or empty for what is still to come."""

    word: str
    day: str = ""
    kind: str = ""


def stations(sent: Sent) -> tuple[Station, ...]:
    """Say how far a package has come: only the office's answer proves that it was received."""
    created = Station(_word(CREATED), short_date(sent.created_at.date()), "good")
    day = short_date(sent.sent_at.date()) if sent.sent_at else ""
    handed = Station(_word(SENT), day, "good" if sent.sent_at or sent.answered_at else "")
    if sent.answered_at is None:
        return (created, handed, Station(_word(RECEIVED)), Station(_word(ACCEPTED)))
    kind = "error" if sent.outcome in BAD else "good"
    day = short_date(sent.answered_at.date())
    received = Station(_word(RECEIVED), kind="good")
    return (created, handed, received, Station(outcome_word(sent.outcome), day, kind))


def outcome_word(outcome: str) -> str:
    """Name what became of a package in a word or two."""
    if outcome in SHORT:
        return _word(SHORT[outcome])
    return QCoreApplication.translate(CONTEXT, OUTCOMES[outcome][0])


def _word(word: str) -> str:
    return QCoreApplication.translate("PackageTimeline", word)


class Timeline(QWidget):
    """Draws the stations of the chosen package from left to right."""

    def __init__(self) -> None:
        super().__init__()
        self._stations: Sequence[Station] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_package(self, sent: Sent | None) -> None:
        """Show the way of a package; without one there is nothing to see."""
        self.setVisible(sent is not None)
        self._stations = stations(sent) if sent else ()
        reached = (one for one in self._stations if one.kind)
        self.setAccessibleName(
            ", ".join(" ".join(filter(None, (one.word, one.day))) for one in reached)
        )
        self.update()

    @override
    def sizeHint(self) -> QSize:
        line = theme.metrics(theme.SMALL_SIZE).height()
        return QSize(theme.px(320), theme.px(24) + 2 * line)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._stations:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() / len(self._stations)
        for number, station in enumerate(self._stations):
            left = number * width
            if number:
                is_reached = bool(station.kind)
                painter.setPen(theme.roles().color("good" if is_reached else "lines"))
                y, around = theme.px(10), theme.px(14)
                middle = left + width / 2
                painter.drawLine(QPointF(middle - width + around, y), QPointF(middle - around, y))
            self._paint(painter, station, QRect(round(left), 0, round(width), self.height()))

    def _paint(self, painter: QPainter, station: Station, box: QRect) -> None:
        colours = theme.roles()
        size, radius = theme.px(13), theme.px(10)
        centre = QPointF(box.left() + box.width() / 2, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        tint = f"{station.kind}_tint" if station.kind else "neutral_tint"
        painter.setBrush(colours.color(tint))
        painter.drawEllipse(centre, radius, radius)
        if station.kind:
            name, ink = ("x", colours.error) if station.kind == "error" else ("check", colours.good)
            sign = icons.pixmap(name, ink, size, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(centre.x() - size / 2, centre.y() - size / 2), sign)
        painter.setFont(theme.font(theme.SMALL_SIZE))
        metrics = painter.fontMetrics()
        y = theme.px(23)
        for text, ink in (
            (station.word, "text" if station.kind else "muted"),
            (station.day, "muted"),
        ):
            painter.setPen(colours.color(ink))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width() - theme.px(4))
            line = QRect(box.left(), y, box.width(), metrics.height())
            painter.drawText(line, Qt.AlignmentFlag.AlignHCenter, shown)
            y += metrics.height()

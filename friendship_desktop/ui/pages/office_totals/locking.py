"""Closing a period and opening it again with a reason, and what a closed one blocks, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.locks import REASON, Lock
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.sheet import SheetDialog
from friendship_desktop.ui.pages.office_board.words import period_name
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.labels import Label


class CloseDialog(SheetDialog):
    """Says what closing blocks before it is done; of `untold` Houses nothing is accepted yet."""

    def __init__(self, period: str, untold: int, parent: QWidget) -> None:
        super().__init__(
            self.tr("Close the period: {period}").format(period=period),
            self.tr("Close the period"),
            self.tr("Cancel"),
            parent,
        )
        advice = self.tr(
            "The figures become final. A package that would change any of them cannot be accepted any more; packages of other periods are not touched, and returning with remarks still works. Whoever has a reason can open the period again, and the reason stays on record."
        )
        if untold:
            missing = self.tr(
                "%n House(s) have no accepted package of this period yet.", "", untold
            )
            advice = f"{missing}\n\n{advice}"
        self.advise(advice)


class ReopenDialog(SheetDialog):
    """Asks why a closed period is opened again."""

    def __init__(self, period: str, parent: QWidget) -> None:
        super().__init__(
            self.tr("Open the period again: {period}").format(period=period),
            self.tr("Open again"),
            self.tr("Cancel"),
            parent,
        )
        self.advise(
            self.tr(
                "Packages can change its figures again. What was reported may differ from then on; closing, opening and the reason stay on record."
            )
        )
        self.reason = QLineEdit(maxLength=REASON)
        self.add_field(self.tr("&Reason"), self.reason)

    @override
    def is_right(self) -> bool:
        has_reason = bool(self.reason.text().strip())
        self.say(self.reason, "" if has_reason else self.tr("Say why; it stays on record."))
        return has_reason


class LockLine(QWidget):
    """Whether the period is closed, in words, and the one button that changes it."""

    def __init__(self, context: PageContext[Any], changed: Callable[[], None]) -> None:
        super().__init__()
        self._context, self._changed = context, changed
        self._period: Period | None = None
        self._locks: Sequence[Lock] = ()
        self._untold = 0
        self.words = Label("", "muted", wraps=True)
        self.close_period, self.reopen = Button(icon="lock"), Button(icon="lock-open")
        self.close_period.clicked.connect(self._ask_close)
        self.reopen.clicked.connect(self._ask_reopen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.words, 1)
        row.addWidget(self.close_period)
        row.addWidget(self.reopen)

    def show_lock(self, period: Period, locks: Sequence[Lock], untold: int) -> None:
        """Show how a period stands, and keep of how many Houses nothing is accepted."""
        self._untold = untold
        self._period, self._locks = period, [one for one in locks if one.period == period]
        self.retranslate()

    def retranslate(self) -> None:
        """Put the line in the language of the screen."""
        self.close_period.setText(self.tr("&Close the period…"))
        self.reopen.setText(self.tr("&Open the period again…"))
        newest = self._locks[0] if self._locks else None
        is_closed = newest is not None and newest.reopened_at is None
        self.close_period.setVisible(not is_closed)
        self.reopen.setVisible(is_closed)
        if newest is None:
            self.words.setText(self.tr("The period is open: accepted packages change its figures."))
        elif newest.reopened_at is None:
            text = self.tr(
                "Closed on {day}. Packages that would change these figures cannot be accepted; they can be returned, or wait until the period is opened again."
            )
            day = short_date(newest.locked_at.astimezone(LOCAL_ZONE).date())
            self.words.setText("\n".join((text.format(day=day), *self._reopenings())))
        else:
            self.words.setText("\n".join(self._reopenings()))

    def _reopenings(self) -> list[str]:
        text = self.tr("Opened again on {day}: {reason}")
        return [
            text.format(
                day=short_date(one.reopened_at.astimezone(LOCAL_ZONE).date()),
                reason=one.reason or "",
            )
            for one in self._locks
            if one.reopened_at is not None
        ]

    def _name(self) -> str:
        return period_name(self._period, self._context.language) if self._period else ""

    def _ask_close(self) -> None:
        dialog, period = CloseDialog(self._name(), self._untold, self.window()), self._period
        services = self._context.services
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(
            lambda: self._context.jobs.start(
                lambda _progress: services.locks.close(services.actor, period),
                done=lambda _nothing: self._changed(),
            )
        )
        dialog.open()

    def _ask_reopen(self) -> None:
        dialog, period = ReopenDialog(self._name(), self.window()), self._period
        services = self._context.services

        def reopen() -> None:
            reason = dialog.reason.text()
            self._context.jobs.start(
                lambda _progress: services.locks.reopen(services.actor, period, reason),
                done=lambda _nothing: self._changed(),
            )

        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(reopen)
        dialog.open()

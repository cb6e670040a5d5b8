"""Joining an office from the page: its invitation and code, or the practice office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from friendship_desktop.errors import UserError
from friendship_desktop.ui.pages.exchange.meeting import CodeDialog, read_file

if TYPE_CHECKING:
    from friendship_desktop.ui.pages.exchange.page import ExchangePage


class OfficeActions(QObject):
    """Joins for the page; each refusal is said, and nothing is joined then."""

    def __init__(self, page: ExchangePage) -> None:
        super().__init__(page)
        self._page = page

    def join_practice(self) -> None:
        """Join the practice office."""
        services = self._page.services
        name = services.house.card(today=self._page.context.today()).institution.name("ru")
        self._page.context.jobs.start(
            lambda _progress: services.joining.join_practice(services.actor, name=name),
            done=lambda _nothing: self._page.show_joined(),
            title=self.tr("Making the keys of the House"),
        )

    def load_invitation(self) -> None:
        """Choose an invitation, show whose it is, ask for its code and join."""
        kinds = self.tr("Invitation (*.dostyk)")
        path = self._page.context.ask.open_path(
            self._page, self.tr("Invitation of the office"), kinds
        )
        if path is None:
            return
        try:
            data = read_file(path)
        except (UserError, OSError) as error:
            self._page.context.messages.show(error)
            return
        self.take_invitation(data)

    def take_invitation(self, data: bytes) -> None:
        """Show whose invitation it is, ask for its code and join."""
        try:
            found = self._page.services.joining.look_at_invitation(data)
        except UserError as error:
            self._page.context.messages.show(error)
            return
        office = found.name_ru if self._page.context.language.language == "ru" else found.name_kk
        dialog = CodeDialog(office, self._page)
        dialog.accepted.connect(lambda: self._join(data, dialog.draft()))
        dialog.open()

    def _join(self, data: bytes, code: str) -> None:
        services = self._page.services
        name = services.house.card(today=self._page.context.today()).institution.name("ru")
        self._page.context.jobs.start(
            lambda _progress: services.joining.join(
                services.actor, data, typed_code=code, name=name
            ),
            done=lambda _nothing: self._page.show_joined(),
            title=self.tr("Making the keys of the House"),
        )

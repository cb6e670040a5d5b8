"""Joining an office from the page: its invitation and code, or the practice office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from friendship_desktop.errors import UserError
from friendship_desktop.texts import Language
from friendship_desktop.ui.dialogs.staying import do_staying
from friendship_desktop.ui.pages.exchange.keys import KeysDialog, LostKeyDialog
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
        services, name = self._page.services, self._own_name()
        self._page.context.jobs.start(
            lambda _progress: services.joining.join_practice(services.actor, name=name),
            done=lambda _nothing: self._page.show_joined(),
            title=self.tr("Making the keys of the House"),
        )

    def show_keys(self) -> None:
        """Show the office and the keys of the House, and what renews them."""
        office = self._page.services.joining.office()
        if office is None:
            return
        dialog = KeysDialog(
            office, self._page.context.today(), self._page.context.language, self._page
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.copy.clicked.connect(lambda: self._copy(office.key_code))
        for button, act in (
            (dialog.load, self.load_invitation),
            (dialog.lost, self.ask_new_keys),
        ):
            button.clicked.connect(dialog.accept)
            button.clicked.connect(act)
        dialog.open()

    def _copy(self, code: str) -> None:
        QGuiApplication.clipboard().setText(code)
        self._page.context.messages.say(self.tr("The code is on the clipboard."))

    def ask_new_keys(self) -> None:
        """Ask before new keys are made in the place of lost ones."""
        dialog = LostKeyDialog(self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(self._make_new_keys)
        dialog.open()

    def _make_new_keys(self) -> None:
        services, name = self._page.services, self._own_name()
        self._page.context.jobs.start(
            lambda _progress: services.joining.new_keys(services.actor, name=name),
            done=self._show_new_keys,
            title=self.tr("Making the keys of the House"),
        )

    def _show_new_keys(self, _nothing: None) -> None:
        self._page.refresh()
        self.show_keys()

    def _own_name(self) -> str:
        today = self._page.context.today()
        return self._page.services.house.card(today=today).institution.name("kk")

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
        is_russian = self._page.context.language.language is Language.RUSSIAN
        dialog = CodeDialog(found.name_ru if is_russian else found.name_kk, self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.wanted.connect(lambda: self._join(data, dialog))
        dialog.open()

    def _join(self, data: bytes, dialog: CodeDialog) -> None:
        services, name, code = self._page.services, self._own_name(), dialog.draft()

        def act() -> None:
            services.joining.join(services.actor, data, typed_code=code, name=name)

        do_staying(
            self._page.context,
            dialog,
            act,
            lambda _nothing: self._page.show_joined(),
            self.tr("Making the keys of the House"),
        )

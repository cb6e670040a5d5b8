"""The password and the recovery code on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.pages.settings.section import Section, nothing_refused
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.boxes import STRETCH, put
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services


class ProtectionSection(Section):
    """Says whether the House is locked, and how it would be opened without the password."""

    icon = "shield-check"

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self._password, self._code = Card(" ", "lock"), Card(" ", "key-round")
        self._state, self._code_state = Banner("", "good"), Banner("", "good")
        self._words, self._code_words = (
            Label("", "muted", wraps=True),
            Label("", "muted", wraps=True),
        )
        self.set_button, self.change_button = PrimaryButton(icon="lock"), Button(icon="lock")
        self.code_button, self.noted_button = Button(icon="printer"), Button(icon="check")
        put(
            self._password.body, self._state, self._words, Flow(self.set_button, self.change_button)
        )
        put(
            self._code.body,
            self._code_state,
            self._code_words,
            Flow(self.code_button, self.noted_button),
        )
        put(self.column, self._password, self._code, STRETCH)
        self.set_button.clicked.connect(self.set_password)
        self.change_button.clicked.connect(self.change_password)
        self.code_button.clicked.connect(self.new_code)
        self.noted_button.clicked.connect(self.note)

    # --- doing ----------------------------------------------------------------------------------

    def set_password(self) -> None:
        """Set the first password."""
        from friendship_desktop.ui.dialogs.password_new import ask_first  # noqa: PLC0415 - rarely needed

        ask_first(self.context, self.window())

    def change_password(self) -> None:
        """Replace the password."""
        from friendship_desktop.ui.dialogs.password_new import change  # noqa: PLC0415 - rarely needed

        change(self.context, self.window())

    def new_code(self) -> None:
        """Make a new recovery code and print it; the old one stops working."""
        if self.services.protection.is_code_printed() and not self.context.ask.confirm(
            self,
            self.tr("A new code makes the printed one useless at once. Tear the old paper up."),
            self.tr("Make a new code"),
        ):
            return
        services = self.services
        self.context.jobs.start(
            lambda _progress: services.protection.new_recovery_code(services.actor),
            done=self._show_code,
            title=self.tr("Making a recovery code"),
        )

    def _show_code(self, code: str) -> None:
        from friendship_desktop.ui.dialogs.recovery_code import show_code  # noqa: PLC0415 - rarely needed

        self.refresh()
        show_code(self.context, self.window(), code)

    def note(self) -> None:
        """Believe that the code in force is on paper."""
        services = self.services
        if self.save(
            lambda: services.protection.note_code_printed(services.actor), nothing_refused
        ):
            self.context.changes.announce({"setting"})
            self.refresh()

    # --- showing --------------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        is_on = self.services.protection.is_on
        is_printed = is_on and self.services.protection.is_code_printed()
        self.set_button.setVisible(not is_on)
        self.change_button.setVisible(is_on)
        self._code.setVisible(is_on)
        self.noted_button.setVisible(is_on and not is_printed)
        if is_on:
            self._state.show_text(self.tr("A password protects the House."), "good")
        else:
            self._state.show_text(
                self.tr("No password yet: whoever sits at this computer can open the House."),
                "warning",
            )
        if is_printed:
            self._code_state.show_text(self.tr("The recovery code is on paper."), "good")
        else:
            self._code_state.show_text(
                self.tr("The recovery code is not on paper yet, as far as the program knows."),
                "warning",
            )

    @override
    def title(self) -> str:
        return self.tr("Protection")

    @override
    def retranslate(self) -> None:
        self._password.set_title(self.tr("Password"))
        self._code.set_title(self.tr("Recovery code"))
        self._words.setText(
            self.tr(
                "One password opens the data, every copy made with it, and the key that signs packages. Ctrl+L locks the House when you leave the computer."
            )
        )
        self._code_words.setText(
            self.tr(
                "The code opens the House if the password is forgotten, here or from a copy on another computer. It is kept nowhere, so it cannot be shown again: a lost paper is replaced by a new code."
            )
        )
        self.set_button.setText(self.tr("Set a password…"))
        self.change_button.setText(self.tr("Change the password…"))
        self.code_button.setText(self.tr("New code, to print…"))
        self.noted_button.setText(self.tr("It is on paper"))

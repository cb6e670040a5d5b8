"""What every action of these pages shares: writing with refusals said, and the way back offered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject

from friendship_desktop.errors import UserError
from friendship_desktop.ui.dialogs.record_fields import Proposal
from friendship_desktop.ui.dialogs.record_form import RecordForm
from friendship_desktop.ui.dialogs.sheet import StayDialog
from friendship_desktop.ui.page import Page

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services
    from friendship_desktop.ui.context import PageContext
    from friendship_desktop.ui.dialogs.programme import ProgrammeDialog

T = TypeVar("T")
PROPOSALS = 8


class Refusing(Protocol):
    """A form or dialog that can say a refusal itself; False when it names none of its fields."""

    def refuse(self, error: UserError) -> bool:
        """Say it beside the field."""


class Acting(QObject):
    """Acts for a page: nothing half done stays, every refusal is said where it belongs."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page

    @property
    def context(self) -> PageContext[Services]:
        """What the page was given."""
        return self.page.context

    @property
    def services(self) -> Services:
        """The services of the House."""
        return self.page.context.services  # type: ignore[no-any-return]

    def attempt(self, write: Callable[[], T], form: RecordForm | None = None) -> T | None:
        """Write something; a refusal is said beside its field in `form`, else in the notice."""
        try:
            result = write()
        except UserError as error:
            if form is None or not form.refuse(error):
                self.context.messages.show(error)
            return None
        self.page.saved.emit()
        return result

    def run(
        self, dialog: StayDialog | ProgrammeDialog, save: Callable[[], object], done: str = ""
    ) -> None:
        """Open a dialog; it stays until `save` went through, and says each refusal at its field."""

        def saved() -> None:
            self.page.saved.emit()
            if done:
                self.say_done(done)

        dialog.submitted.connect(lambda: dialog.save(save, self.explain))
        dialog.accepted.connect(saved)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def say_done(self, text: str) -> None:
        """Say what was done, with the way back beside it."""
        self.context.messages.say(text, action_text=self.tr("Undo"), action=self.page.undo)

    def explain(self, error: UserError) -> str:
        """Say a refusal in the language of the screen."""
        return self.context.messages.explain(error)

    def find_people(self, text: str) -> Sequence[Proposal]:
        """Find people by a piece of their name, for a name typed in place."""
        services, today = self.services, self.context.today()
        ids = services.people.page_ids(services.actor, text, today=today, limit=PROPOSALS)
        rows = services.people.rows(services.actor, ids, today=today)
        return [
            Proposal(
                row.id,
                row.full_name,
                " · ".join(
                    part
                    for part in (
                        str(row.birth_date.year if row.birth_date else row.birth_year or ""),
                        *(row.teaches[:1] or row.groups[:1]),
                    )
                    if part
                ),
            )
            for row in rows
        ]

    def draft(self, name: str) -> dict[str, Any] | None:
        """Give a form that was closed before it was complete."""
        kept: dict[str, Any] | None = self.services.settings.get(f"draft.{name}")
        return kept

    def keep_draft(self, name: str, draft: dict[str, Any] | None) -> None:
        """Keep a form that was closed before it was complete, or forget it with None."""
        if self.draft(name) == draft:
            return
        try:
            self.services.settings.put(self.services.actor, f"draft.{name}", draft)
        except UserError as error:
            self.context.messages.show(error)

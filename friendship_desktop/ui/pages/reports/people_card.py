"""Papers about people on the page of reports: lists of the chosen groups, consents to sign."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.pages.people.people_paper import print_consents, print_group_lists
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label, Line

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services


class PeoplePapersCard(Card):
    """F-01 and F-13 for the groups that are ticked."""

    def __init__(
        self, context: PageContext[Any], page: QWidget, chosen: Callable[[], Sequence[int]]
    ) -> None:
        super().__init__(" ", "users")
        self._context, self._page, self._chosen = context, page, chosen
        self._services: Services = context.services
        self._lists, self._forms = Label("", "muted", wraps=True), Label("", "muted", wraps=True)
        self.plain, self.contacts = Button(icon="printer"), Button(icon="phone")
        self.missing, self.groups = Button(icon="signature"), Button(icon="printer")
        self.body.addWidget(self._lists)
        self.body.addWidget(Flow(self.plain, self.contacts))
        self.body.addWidget(Line())
        self.body.addWidget(self._forms)
        self.body.addWidget(Flow(self.missing, self.groups))
        self.plain.clicked.connect(lambda: self._print_lists(with_contacts=False))
        self.contacts.clicked.connect(lambda: self._print_lists(with_contacts=True))
        self.missing.clicked.connect(self.print_missing)
        self.groups.clicked.connect(self._print_groups)

    def show_count(self, count: int) -> None:
        """Let only what has groups to print be pressed."""
        for button in (self.plain, self.contacts, self.groups):
            button.setEnabled(count > 0)

    def print_missing(self) -> None:
        """Preview F-13 for every learner without a consent."""
        today = self._context.today()
        self._print_forms(self._services.people_papers.without_consent(today=today))

    def _print_groups(self) -> None:
        papers, today = self._services.people_papers, self._context.today()
        learners = (
            one
            for group in self._chosen()
            for one in papers.learners_of(today=today, group_id=group)
        )
        self._print_forms(list(dict.fromkeys(learners)))

    def _print_forms(self, people: Sequence[int]) -> None:
        if people:
            print_consents(self._context, self._page, people)
        else:
            self._context.messages.say(self.tr("There is nobody to print the form for."))

    def _print_lists(self, *, with_contacts: bool) -> None:
        print_group_lists(self._context, self._page, self._chosen(), with_contacts=with_contacts)

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.set_title(self.tr("Lists and consents"))
        self._lists.setText(
            self.tr("Form F-01 of the groups ticked at the left, as they are today.")
        )
        self.plain.setText(self.tr("Group lists"))
        self.contacts.setText(self.tr("With contacts"))
        self.contacts.setToolTip(
            self.tr("Marked as personal data; the settings keep note of who made it")
        )
        self._forms.setText(self.tr("Form F-13 to be signed, filled in from the cards."))
        self.missing.setText(self.tr("For all without a consent"))
        self.groups.setText(self.tr("For the ticked groups"))

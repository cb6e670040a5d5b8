"""Papers about people on the page of reports: lists of the chosen groups, consents to sign."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.pages.people.people_paper import print_consents, print_group_lists
from friendship_desktop.ui.pages.reports.rows import FormRow, small

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services


class PeoplePapers(QObject):
    """F-01 and F-13 for the groups that are ticked."""

    def __init__(
        self, context: PageContext[Any], page: QWidget, chosen: Callable[[], Sequence[int]]
    ) -> None:
        super().__init__(page)
        self._context, self._page, self._chosen = context, page, chosen
        self._services: Services = context.services
        self.plain, self.contacts = small(), small("phone")
        self.missing, self.groups = small("signature"), small()
        self.lists = FormRow("F-01", self.plain, self.contacts)
        self.consents = FormRow("F-13", self.missing, self.groups)
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
        self.lists.set_words(
            self.tr("Lists of groups"), self.tr("The ticked groups, as they are today.")
        )
        self.plain.setText(self.tr("Group lists"))
        self.contacts.setText(self.tr("With contacts"))
        self.contacts.setToolTip(
            self.tr("Marked as personal data; the settings keep note of who made it")
        )
        self.consents.set_words(
            self.tr("Consents to sign"), self.tr("Filled in from the cards of the learners.")
        )
        self.missing.setText(self.tr("For all without a consent"))
        self.groups.setText(self.tr("For the ticked groups"))

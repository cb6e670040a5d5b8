"""What is done over the year: absences known in advance, orders, the new school year."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QInputDialog

from friendship_desktop.errors import UserError
from friendship_desktop.ui.pages.schools.acting import Acting

if TYPE_CHECKING:
    from friendship_desktop.reports.order import OrderSheet
    from friendship_desktop.services.new_year.service import YearBegun
    from friendship_desktop.services.orders import OrderRow
    from friendship_desktop.ui.context import PageContext
    from friendship_desktop.ui.dialogs.away import AwayDialog
    from friendship_desktop.ui.dialogs.new_year import NewYearDialog
    from friendship_desktop.ui.dialogs.orders import OrdersDialog
    from friendship_desktop.ui.dialogs.preview import PaperChoice
    from friendship_desktop.ui.printing import Fill


def filling_orders(context: PageContext[Any], number_ids: Sequence[int]) -> Fill:
    """Fill F-16 of some orders that were given."""
    papers, actor = context.services.year_papers, context.services.actor
    return lambda choice, _progress: papers.orders(actor, number_ids, language=choice.language)


# The dialogs load when they are asked for: pages that offer them open without.
# ruff: noqa: PLC0415


class YearActions(Acting):
    """Acts for any page that shows groups or people."""

    # --- away -----------------------------------------------------------------------------------

    def away(self, person_id: int, name: str) -> AwayDialog:
        """Ask when somebody will be away."""
        from friendship_desktop.ui.dialogs.away import AwayDialog

        excused, actor = self.services.excused, self.services.actor
        dialog = AwayDialog(
            self.tr("Away: {name}").format(name=name),
            self.context.language.language,
            self.context.today(),
            self.page,
        )

        def remove(row_id: int) -> None:
            if self.attempt(lambda: excused.remove(actor, row_id)):
                dialog.show_known(excused.list(actor, person_id))
                self.say_done(self.tr("The absence was taken back."))

        dialog.show_known(excused.list(actor, person_id))
        dialog.remove_requested.connect(remove)
        said = self.tr("The absence stands in every register of this person.")
        self.run(dialog, lambda: excused.add(actor, person_id, dialog.draft()), said)
        return dialog

    # --- orders ---------------------------------------------------------------------------------

    def orders(self, group_id: int | None = None, picked: Collection[int] = ()) -> OrdersDialog:
        """Show who waits for an order, of one group or of all, and the orders given."""
        from friendship_desktop.services.teaching import year_start
        from friendship_desktop.ui.dialogs.orders import OrdersDialog

        services, today = self.services, self.context.today()
        dialog = OrdersDialog(
            lambda kind, first, last: services.orders.waiting(
                services.actor, kind, first=first, last=last, group_id=group_id
            ),
            year_start(today),
            today,
            self.context.language,
            self.context.memory,
            self.page,
        )
        dialog.show_given(services.orders.list(services.actor))
        if picked:
            dialog.pick(picked)
        dialog.issue_requested.connect(lambda: self._issue(dialog))
        dialog.draft_requested.connect(lambda: self._draft(dialog))
        dialog.print_requested.connect(lambda row: self.print_order(row, dialog))
        dialog.annul_requested.connect(lambda row: self._annul(row, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _issue(self, dialog: OrdersDialog) -> None:
        services = self.services
        kind, lines, dated = dialog.draft_of()
        try:
            issued = services.orders.issue(
                services.actor, kind, [line.enrolment_id for line in lines], dated=dated
            )
        except UserError as error:
            dialog.say(self.explain(error))
            return
        self.page.saved.emit()
        dialog.reload()
        dialog.show_given(services.orders.list(services.actor))
        dialog.tabs.setCurrentIndex(1)
        dialog.given_view.select(issued.number_id)
        self.say_done(self.tr("Order No. {number} was given.").format(number=issued.number))

    def _draft(self, dialog: OrdersDialog) -> None:
        from friendship_desktop.ui.printing import print_forms

        papers, actor = self.services.year_papers, self.services.actor
        kind, lines, dated = dialog.draft_of()

        def fill(choice: PaperChoice, _progress: Any) -> Sequence[OrderSheet]:
            return papers.draft_order(actor, kind, lines, dated=dated, language=choice.language)

        print_forms(self.context, dialog, fill, "F-16.pdf")

    def print_order(self, row: OrderRow | None, dialog: OrdersDialog) -> None:
        """Show an order that was given as it is printed."""
        from friendship_desktop.ui.printing import print_forms

        if row is not None:
            fill = filling_orders(self.context, [row.number_id])
            name = f"F-16 {row.dated.year}-{row.number}.pdf"
            print_forms(self.context, dialog, fill, name)

    def _annul(self, row: OrderRow | None, dialog: OrdersDialog) -> None:
        if row is None:
            return
        services, today = self.services, self.context.today()
        title = self.tr("Annul order No. {number}").format(number=row.number)
        reason, is_given = QInputDialog.getText(dialog, title, self.tr("Reason"))
        if not is_given:
            return
        if self.attempt(
            lambda: services.orders.annul(services.actor, row.number_id, on=today, reason=reason)
        ):
            dialog.reload()
            dialog.show_given(services.orders.list(services.actor))
            self.say_done(self.tr("The order was annulled; its number stays taken."))

    # --- the new year ---------------------------------------------------------------------------

    def new_year(self, from_year: int | None = None) -> NewYearDialog:
        """Show what the new school year would do, and do it when asked."""
        from friendship_desktop.ui.dialogs.new_year import NewYearDialog

        services, today = self.services, self.context.today()
        propose = partial(services.new_year.propose, services.actor, today=today)
        plan = propose(from_year=from_year)
        is_begun = not plan.groups and bool(propose(from_year=plan.from_year + 1).groups)
        dialog = NewYearDialog(
            plan, self.context.language, self.context.memory, self.page, is_begun=is_begun
        )

        def done(begun: YearBegun) -> None:
            dialog.accept()
            self.page.saved.emit()
            self.say_done(
                self.tr(
                    "The new school year was begun: %n learner(s) moved up.", "", begun.learners
                )
            )

        def failed(error: Exception) -> None:
            dialog.verb.setEnabled(True)
            if not isinstance(error, UserError):
                raise error
            group = error.details.get("group")
            dialog.say(self.explain(error), group if isinstance(group, int) else None)

        def begin() -> None:
            dialog.verb.setEnabled(False)
            choices = dialog.choices()
            self.context.jobs.start(
                lambda _progress: services.new_year.begin(
                    services.actor, today=today, from_year=plan.from_year, choices=choices
                ),
                done=done,
                failed=failed,
                title=self.tr("Beginning the new school year"),
            )

        def year_after() -> None:
            dialog.reject()
            self.new_year(plan.from_year + 1)

        dialog.submitted.connect(begin)
        dialog.year_after_wanted.connect(year_after)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

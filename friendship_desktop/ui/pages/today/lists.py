"""The lists behind two lines of "needs attention": whom to call, and lessons without a full register."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QSpinBox, QWidget

from friendship_desktop.rules.attendance import symbol
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.rules.phones import show_phone
from friendship_desktop.services.lesson_gaps import LessonGap
from friendship_desktop.services.streaks import LEAST, Streak
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.listing import ListDialog
from friendship_desktop.ui.dialogs.preview import Paper, PaperChoice
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.printing import print_paper
from friendship_desktop.ui.tables import Column
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

Context = PageContext[Any]
SHOWN_DAYS = 4
MOST = 30


class GapsDialog(ListDialog[LessonGap]):
    """Lessons whose register is empty or not full; each opens in the register."""

    def __init__(self, context: Context, gaps: Sequence[LessonGap], parent: QWidget) -> None:
        day = context.language.day_month
        columns = (
            Column[LessonGap](
                "day",
                QT_TRANSLATE_NOOP("GapsDialog", "Day"),
                lambda gap: f"{day(gap.key.day)}, {context.language.weekday(gap.key.day)}",
                sort=lambda gap: gap.key.day.toordinal(),
                width=130,
            ),
            Column[LessonGap](
                "group", QT_TRANSLATE_NOOP("GapsDialog", "Group"), lambda gap: gap.title
            ),
            Column[LessonGap](
                "marked",
                QT_TRANSLATE_NOOP("GapsDialog", "Marked"),
                lambda gap: self.tr("{marked} of {enrolled}").format(
                    marked=gap.marked, enrolled=gap.enrolled
                ),
                sort=lambda gap: gap.marked / max(1, gap.enrolled),
                width=130,
                right=True,
            ),
        )
        super().__init__(
            self.tr("Lessons to be marked"),
            self.tr(
                "Vacations, days off, cancelled and moved lessons are not among them. Enter opens the register."
            ),
            columns,
            lambda gap: gap.subject,
            "GapsDialog",
            context.memory,
            parent,
        )
        self.open_button = PrimaryButton(self.tr("Open the register"), icon="list-checks")
        self.doing.addWidget(self.open_button)
        self.doing.addStretch(1)
        self.open_button.clicked.connect(lambda: self.view.opened.emit(self.view.current()))
        self.show_rows(gaps)


class StreaksDialog(ListDialog[Streak]):
    """Who missed lessons in a row, with whom to call."""

    def __init__(self, page: Page, context: PageContext[Services]) -> None:
        self._context = context
        super().__init__(
            self.tr("Whom to call: lessons missed in a row"),
            self.tr(
                "Only marks of held lessons count: vacations and cancelled lessons alarm nobody. Absences known in advance and groups that have not met for four weeks are left out."
            ),
            self._columns(context),
            lambda streak: streak.enrolment_id,
            "StreaksDialog",
            context.memory,
            page,
        )
        label = Label(self.tr("&Missed in a row, at least"))
        self.least = QSpinBox(minimum=1, maximum=MOST)
        self.least.setValue(int(context.services.settings.get(LEAST)))
        self.least.setAccessibleName(self.tr("Missed in a row, at least"))
        label.setBuddy(self.least)
        self.over.addWidget(label)
        self.over.addWidget(self.least)
        self.over.addStretch(1)
        self.least.valueChanged.connect(self._set_least)
        self.print_button = PrimaryButton(self.tr("Phone list…"), icon="printer")
        self.print_button.setToolTip(self.tr("For the teachers; it does not leave the House"))
        self.print_button.clicked.connect(self.print_phones)
        self.card_button = Button(self.tr("Open the card"), icon="id-card")
        self.card_button.clicked.connect(lambda: self.view.opened.emit(self.view.current()))
        self.doing.addWidget(self.print_button)
        self.doing.addWidget(self.card_button)
        self.doing.addStretch(1)
        self.reload()

    def _columns(self, context: Context) -> tuple[Column[Streak], ...]:
        def codes(streak: Streak) -> str:
            letters = context.language.language
            shown = streak.missed[-SHOWN_DAYS:]
            days = ", ".join(f"{day:%d.%m} {symbol(code, letters)}" for day, code in shown)
            return f"… {days}" if len(streak.missed) > SHOWN_DAYS else days

        def kind(streak: Streak) -> tuple[str, str]:
            count = str(streak.length)
            return count, "error" if streak.count(MarkCode.ABSENT) else "warning"

        return (
            Column(
                "name",
                QT_TRANSLATE_NOOP("StreaksDialog", "Learner"),
                lambda row: row.full_name,
                sub=lambda row: row.group,
                strong=True,
            ),
            Column(
                "length",
                QT_TRANSLATE_NOOP("StreaksDialog", "Missed"),
                lambda _row: "",
                sort=lambda row: row.length,
                pill=kind,
                width=80,
            ),
            Column("days", QT_TRANSLATE_NOOP("StreaksDialog", "Days"), codes, width=220),
            Column(
                "phone",
                QT_TRANSLATE_NOOP("StreaksDialog", "Whom to call"),
                lambda row: show_phone(row.contacts[0].phone) if row.contacts else "—",
                sub=lambda row: row.contacts[0].name if row.contacts else "",
                width=190,
            ),
        )

    def reload(self) -> None:
        """Read the rows anew."""
        services = self._context.services
        rows = services.streaks.list(services.actor, today=self._context.today())
        self.show_rows(rows)
        self.print_button.setEnabled(bool(rows))
        self.card_button.setEnabled(bool(rows))

    def _set_least(self, least: int) -> None:
        services = self._context.services
        services.settings.put(services.actor, LEAST, least)
        self.reload()

    def print_phones(self) -> None:
        """Show the phone list; the access log notes that it was made."""
        services, today = self._context.services, self._context.today()

        def draw(choice: PaperChoice, _progress: Any) -> Paper:
            papers, actor = services.year_papers, services.actor
            sheet = papers.phone_list(actor, today=today, language=choice.language)
            drawn = papers.draw_phone_list(actor, sheet)
            return Paper.of(drawn)

        print_paper(self._context, self, draw, f"{today:%Y-%m-%d}.pdf")


def open_gaps(
    page: Page, context: Context, gaps: Sequence[LessonGap], open_lesson: Callable[[LessonGap], Any]
) -> GapsDialog:
    """Show lessons to be marked."""
    dialog = GapsDialog(context, gaps, page)

    def go(gap: LessonGap) -> None:
        dialog.accept()
        open_lesson(gap)

    dialog.view.opened.connect(go)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def open_streaks(page: Page, context: Context) -> StreaksDialog:
    """Show whom to call."""
    dialog = StreaksDialog(page, context)

    def go(streak: Streak) -> None:
        dialog.accept()
        context.open_record("person", streak.person_id)

    dialog.view.opened.connect(go)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog

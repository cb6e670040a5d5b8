"""What to mark, what needs attention, the figures of the House, attendance week by week."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from friendship_desktop.services.attention import AttentionLine, Place
from friendship_desktop.services.register.board import BoardLesson
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.services.today import Today
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages.today.attention import AttentionCard
from friendship_desktop.ui.pages.today.lessons import LessonsCard
from friendship_desktop.ui.pages.today.next_step import NextCard
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.cards import Card, FigureTile
from friendship_desktop.ui.widgets.charts import Bar, BarChart
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

PAGES = {
    Place.REGISTER: "attendance",
    Place.PEOPLE: "people",
    Place.GROUPS: "schools",
    Place.SCHOOLS: "schools",
    Place.EVENTS: "events",
    Place.VOLUNTEERS: "volunteers",
    Place.COPIES: "settings",
    Place.RECOVERY: "settings",
}
SHARES = 31, 20


class TodayPage(Page):
    """The first page of the day; everything on it leads further."""

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self.services = context.services
        self._read: tuple[Today, tuple[AttentionLine, ...]] | None = None
        self._wants_keyboard = False
        self._lessons = LessonsCard(self.open_lesson)
        self._attention = AttentionCard(self.open_line, self.put_aside)
        self._tiles = [FigureTile() for _ in range(5)]
        self._chart_card = Card(" ", "chart-column")
        self._chart = BarChart()
        self._chart_card.body.addWidget(self._chart, 1)
        self._chart_card.set_link(" ", self.open_by_school)
        self._no_chart = Label("", "muted", wraps=True)
        self._chart_card.body.addWidget(self._no_chart, 1, Qt.AlignmentFlag.AlignTop)
        self._next = NextCard(context, self.open_lesson)
        self._lessons.set_link(" ", partial(context.open_page, "timetable"))
        self._lay_out()
        for tile, page in zip(
            self._tiles,
            ("schools", "state_language", "people", "attendance", "volunteers"),
            strict=True,
        ):
            tile.leads_to(partial(context.open_page, page))

    def _lay_out(self) -> None:
        one, two, three, four, five = self._tiles
        last = Beside(three, Beside(four, five, below=0), (1, 2), below=0)
        tiles = Beside(Beside(one, two, below=0), last, (2, 3))
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(12))
        column.addWidget(Beside(self._lessons, self._attention, SHARES), 5)
        column.addWidget(tiles)
        column.addWidget(Beside(self._chart_card, self._next, SHARES), 4)

    @override
    def activate(self) -> None:
        self._wants_keyboard = True
        super().activate()
        if self._read is not None:
            self._take_keyboard()

    def _stops(self) -> list[QWidget]:
        """Give what Tab visits, as the eye goes: lessons, attention, attendance, next."""
        cards = (self._lessons, self._attention, self._chart_card, self._next)
        return [
            widget
            for card in cards
            for widget in card.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]

    def _take_keyboard(self) -> None:
        """Stand on the first lesson to mark, else on the first thing that leads further."""
        stops = self._stops()
        first = self._lessons.first_to_mark or next(iter(stops), None)
        if self._wants_keyboard and first is not None:
            self._wants_keyboard = False
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def refresh(self) -> None:
        """Read on the worker; the page keeps what it shows until the new state is there."""
        services, today = self.services, self.context.today()

        def read(_progress: Any) -> tuple[Today, tuple[AttentionLine, ...]]:
            return services.today.read(today=today), services.attention.lines(
                services.actor, today=today
            )

        self.context.jobs.start(read, done=self._show)

    def _show(self, state: tuple[Today, tuple[AttentionLine, ...]]) -> None:
        self._read = state
        today, lines = state
        focused = QApplication.focusWidget()
        # the lists are made anew: whoever stood on a line of theirs goes on from the first
        self._wants_keyboard |= focused is not None and self.isAncestorOf(focused)
        now = self.context.now()
        self._lessons.show_lessons(today.lessons, now)
        self._attention.show_lines(lines)
        self._show_figures(today)
        self._show_weeks(today)
        self._next.show_state(today, lines)
        for before, after in pairwise(self._stops()):
            QWidget.setTabOrder(before, after)
        self.head_changed.emit()
        if self.isVisible():
            self._take_keyboard()

    def _show_figures(self, today: Today) -> None:
        number = self.context.language.number
        schools, state, learners, attendance, volunteers = self._tiles
        schools.show_figure(
            self.tr("Sunday schools"),
            number(today.schools),
            self.tr("%n group(s)", "", today.school_groups),
        )
        levels = " · ".join(
            f"{'—' if level == 'none' else level}: {count}"
            for level, count in today.state_language_levels
        )
        groups = sum(count for _level, count in today.state_language_levels)
        state.show_figure(self.tr("State-language groups"), number(groups), levels)
        learners.show_figure(
            self.tr("Learners"),
            self.tr("%n person(s)", "", today.persons),
            self.tr("%n enrolment(s)", "", today.enrolments),
        )
        attendance.show_figure(
            self.tr("Attendance this month"),
            self._percent(today.month.per_mille),
            self._compared(today),
        )
        quarters = today.volunteer_quarters
        hours = number(quarters / 4, 0 if quarters % 4 == 0 else 2 if quarters % 2 else 1)
        volunteers.show_figure(
            self.tr("Volunteers this month"),
            self.tr("{hours} h").format(hours=hours),
            self.tr("%n person(s)", "", today.volunteers),
        )

    def _percent(self, per_mille: int | None) -> str:
        return self.context.language.percent(None if per_mille is None else per_mille / 1000)

    def _compared(self, today: Today) -> str:
        now, before = today.month.per_mille, today.month_before.per_mille
        if now is None or before is None:
            return ""
        points = self.context.language.number(abs(now - before) / 10, 1)
        if now > before:
            return self.tr("{points} above last month").format(points=points)
        if now < before:
            return self.tr("{points} below last month").format(points=points)
        return self.tr("as last month")

    def _show_weeks(self, today: Today) -> None:
        language = self.context.language
        bars = [
            Bar(
                f"{week.ends_on.day}.{week.ends_on.month:02d}",
                None if week.share.percent is None else week.share.percent / 100,
                "" if week.share.percent is None else language.number(week.share.percent),
            )
            for week in today.weeks
        ]
        self._chart.show_bars(self.tr("Attendance by week, per cent"), bars, len(bars) - 1)
        has_bars = any(bar.share is not None for bar in bars)
        self._chart.setVisible(has_bars)
        self._no_chart.setVisible(not has_bars)
        self._no_chart.setText(
            self.tr(
                "As soon as lessons are marked, the attendance of the last twelve weeks stands here, a bar for each week."
            )
        )

    def open_by_school(self) -> None:
        """Open the attendance of the academic year, school by school."""
        page = self.context.open_page("analysis")
        if page is not None:
            page.show_by("school")

    # --- leading further ------------------------------------------------------------------------

    def open_lesson(self, lesson: BoardLesson) -> None:
        """Open the register at a lesson, on the first learner without a mark."""
        self._open_register(lesson.group_id, lesson.key)

    def open_line(self, line: AttentionLine) -> None:
        """Open the rows of a line: the one it is about, or the list of all."""
        if line.lessons:
            self._open_lessons(line)
            return
        if line.leads_to == Place.STREAKS:
            from friendship_desktop.ui.pages.today.lists import open_streaks  # noqa: PLC0415 - opened when asked for

            open_streaks(self, self.context)
            return
        page = self.context.open_page(PAGES[line.leads_to])
        if page is not None and hasattr(page, "show_concern"):
            page.show_concern(line)

    def _open_lessons(self, line: AttentionLine) -> None:
        """Open the register at the only lesson of a line, or the list of all."""
        if len(line.lessons) == 1:
            self._open_register(line.lessons[0].group_id, line.lessons[0].key)
            return
        from friendship_desktop.ui.pages.today.lists import open_gaps  # noqa: PLC0415 - opened when asked for

        open_gaps(
            self,
            self.context,
            line.lessons,
            lambda gap: self._open_register(gap.group_id, gap.key),
        )

    def put_aside(self, line: AttentionLine) -> None:
        """Put a line away as it stands now; it comes back when something new joins it."""
        self.services.attention.set_aside(self.services.actor, line.concern, line.subjects)
        self.context.messages.say(
            self.tr("Put aside."), action_text=self.tr("Undo"), action=self.undo
        )

    def _open_register(self, group_id: int, key: LessonKey) -> None:
        page = self.context.open_page("attendance")
        if page is not None:
            page.show_lesson(group_id, key)

    def _first_to_mark(self) -> BoardLesson | None:
        lessons = self._read[0].lessons if self._read else ()
        return next((lesson for lesson in lessons if lesson.is_to_mark), None)

    def _mark_next(self) -> None:
        lesson = self._first_to_mark()
        if lesson is not None:
            self.open_lesson(lesson)
        else:
            self.context.open_page("attendance")

    # --- the frame ------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.context.language.day_and_weekday(self.context.today())

    @override
    def primary_action(self) -> PrimaryAction:
        return PrimaryAction(self.tr("Mark a lesson"), "check", self._mark_next, "Ctrl+M")

    @override
    def status_texts(self) -> Sequence[str]:
        today = self.context.today()
        year = today.year if today.month >= 9 else today.year - 1
        return (
            self.tr("All data are on this computer"),
            self.tr("Academic year {years}").format(years=f"{year}/{(year + 1) % 100:02d}"),
        )

    @override
    def retranslate(self) -> None:
        self._lessons.set_title(self.tr("Lessons today"))
        self._lessons.set_link(self.tr("Whole week"))
        self._attention.set_title(self.tr("Needs attention"))
        self._chart_card.set_title(self.tr("Attendance by week, %"))
        self._chart_card.set_link(self.tr("By school"))
        self._next.retranslate()

    @override
    def print_current(self) -> bool:
        """Print the registers of today's groups."""
        groups = (
            list(dict.fromkeys(lesson.group_id for lesson in self._read[0].lessons))
            if self._read
            else []
        )
        if not groups:
            return False
        from friendship_desktop.ui.printing import print_register  # noqa: PLC0415 - papers load when printed

        print_register(self.context, self, groups, self.context.today())
        return True

"""Two pages that use every shared part, and a House small enough to check by eye."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from friendship_desktop.errors import UserError
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import Hit, HouseFacts
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages import PageEntry
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import Banner, EmptyState
from friendship_desktop.ui.widgets.buttons import (
    Button,
    DangerButton,
    IconButton,
    PrimaryButton,
    SmallPrimaryButton,
)
from friendship_desktop.ui.widgets.cards import Card, FigureTile
from friendship_desktop.ui.widgets.charts import Bar, BarChart
from friendship_desktop.ui.widgets.labels import Label, Line
from friendship_desktop.ui.widgets.pills import Pill
from friendship_desktop.ui.widgets.search import SearchField
from friendship_desktop.ui.widgets.steps import SegmentedSteps

PEOPLE = (
    Hit("school", 2, "Ким Виктория", "«Чосон»"),
    Hit("school", 3, "Қайратұлы Әділ", "«Чосон»"),
)


class SmallHouse:
    """A House of two people, with everything the frame asks for."""

    kind = "house"

    def __init__(self) -> None:
        self.is_closed = False

    def house_facts(self, language, today):  # noqa: ARG002 - as the window calls it
        place = {"kk": "Қостанай қаласы", "ru": "Дом дружбы, Костанай", "en": "Kostanay"}[language]
        copy = dt.datetime(2026, 11, 22, 9, 2)  # noqa: DTZ001 - a wall clock
        return HouseFacts("Достық үйі", place, "А. Сейітова, координатор", copy, True, {"today": 3})

    def find(self, text, limit):
        return [hit for hit in PEOPLE if text.casefold() in hit.title.casefold()][:limit]

    def close(self):
        self.is_closed = True


def locked(_announce, _progress):
    raise UserError("E_BUSY")


@dataclass(frozen=True)
class School:
    id: int
    name: str
    association: str
    groups: int
    rate: float
    state: tuple[str, str]


SCHOOLS = tuple(
    School(number, name, association, groups, rate, state)
    for number, (name, association, groups, rate, state) in enumerate(
        [
            ("«Чосон»", "Корейское ЭКО", 3, 0.91, ("идёт", "good")),
            ("«Возрождение»", "Немецкое ЭКО", 4, 0.87, ("сверх мест: 1", "warning")),
            ("«Світанок»", "Украинское ЭКО", 2, 0.84, ("возвращён на исправление", "error")),
            ("«Идель»", "Татарско-башкирское ЭКО", 4, 0.9, ("впереди", "neutral")),
            ("«Вайнах»", "Чечено-ингушское ЭКО", 12, 0.93, ("опоздал", "late")),
        ]
    )
)
COLUMNS = (
    Column[School](
        "name",
        "Школа",
        lambda s: s.name,
        sub=lambda s: s.association,
        strong=True,
        icon=lambda _: "graduation-cap",
    ),
    Column[School](
        "groups", "Групп", lambda s: str(s.groups), sort=lambda s: s.groups, width=80, right=True
    ),
    Column[School](
        "rate", "Посещ.", lambda s: f"{s.rate:.0%}", sort=lambda s: s.rate, width=80, right=True
    ),
    Column[School]("state", "Состояние", lambda _: "", pill=lambda s: s.state, width=170),
)


class TodayPage(Page):
    TABLES = frozenset({"lesson"})

    def __init__(self, context):
        super().__init__(context)
        self.refreshed = 0
        grid = QGridLayout(self)
        grid.setSpacing(theme.px(12))
        self.lessons = Card("Занятия сегодня", "calendar-check")
        self.lessons.set_link("Вся неделя", lambda: None)
        for time, group, teacher, state, kind in (
            ("10:00", "Корейский язык, младшая · «Чосон»", "Ким Е. В.", "9 из 23", "warning"),
            ("10:30", "Қазақ тілі А2, взрослые", "Жүнісова Г. Ә.", "не отмечено", "warning"),
            ("15:00", "Қазақ тілі В1, педагоги", "Ахметов Н. С.", "впереди", "neutral"),
        ):
            row = QHBoxLayout()
            row.addWidget(Label(time, "heading"))
            row.addWidget(Label(group), 1)
            row.addWidget(Label(teacher, "muted"))
            row.addWidget(Pill(state, kind))
            row.addWidget(SmallPrimaryButton("Отметить"))
            self.lessons.body.addLayout(row)
            self.lessons.body.addWidget(Line())
        grid.addWidget(self.lessons, 0, 0, 1, 3)
        needs = Card("Требует внимания", "bell-ring")
        needs.body.addWidget(Banner("Пакет за ноябрь отправить до 30 ноября", "warning"))
        needs.body.addWidget(Banner("Файл откроет только КГУ «Қоғамдық келісім».", "info", "lock"))
        needs.body.addWidget(Banner("Всё проверено", "good"))
        needs.body.addWidget(Banner("Не принимайте этот файл", "error"))
        grid.addWidget(needs, 0, 3, 1, 2)
        for number, (name, figure, note) in enumerate(
            [
                ("Воскресные школы", "12", "31 группа"),
                ("Группы гос. языка", "9", "A1 — 4 · A2 — 3 · B1 — 2"),
                ("Слушатели", "743 человека", "812 зачислений"),
                ("Посещаемость, ноябрь", "88,6 %", "на 2,1 выше октября"),
                ("Волонтёры, ноябрь", "412 часов", "56 человек"),
            ]
        ):
            tile = FigureTile()
            tile.show_figure(name, figure, note)
            grid.addWidget(tile, 1, number)
        grid.addWidget(self._weeks(), 2, 0, 1, 3)
        grid.addWidget(self._looks(), 2, 3, 1, 2)
        grid.setRowStretch(3, 1)

    def _weeks(self):
        self.chart = BarChart()
        weeks = Card("Посещаемость по неделям, %", "chart-column")
        weeks.body.addWidget(self.chart, 1)
        values = (88, 91, 90, 86, 89, 92, 84, 79, 85, 88, 90, 91)
        bars = [
            Bar(f"{number}.11", value / 100, str(value)) for number, value in enumerate(values, 1)
        ]
        self.chart.show_bars("Посещаемость по неделям", bars)
        return weeks

    def _looks(self):
        looks = Card("Кнопки", "sparkles")
        row = QHBoxLayout()
        for button in (
            PrimaryButton("Группа", "plus"),
            Button("Изменить", "pencil"),
            DangerButton("Удалить", "trash-2"),
            IconButton("ellipsis", "Ещё"),
        ):
            row.addWidget(button)
        looks.body.addLayout(row)
        looks.body.addStretch(1)
        return looks

    def title(self):
        return self.context.language.day_and_weekday(self.context.today())

    def primary_action(self):
        return PrimaryAction("Отметить занятие", "check", self.saved.emit, "Ctrl+M")

    def status_texts(self):
        return ("Все данные на этом компьютере", "<b>22 ноября: 9 из 23</b>")

    def undo(self):
        return False

    def refresh(self):
        self.refreshed += 1


class SchoolsPage(Page):
    def __init__(self, context):
        super().__init__(context)
        column = QVBoxLayout(self)
        steps = SegmentedSteps()
        steps.show_steps(("Период", "Проверка", "Что уйдёт", "Подпись", "Отправка"), 2)
        top = Card()
        top.body.addWidget(steps)
        column.addWidget(top)
        card = Card()
        self.search = SearchField()
        self.search.set_prompt("Школа или объединение")
        self.table = RowTable(COLUMNS, "Gallery", lambda school: school.id)
        self.view = RegistryView(self.table, "schools", context.memory)
        self.view.setAccessibleName("Воскресные школы")
        empty = EmptyState("graduation-cap")
        empty.show_texts(
            "Школ пока нет",
            "Здесь будут воскресные школы с группами.",
            "Новая школа",
            "Импорт из Excel",
        )
        self.view.set_empty(empty)
        card.body.addWidget(self.search)
        card.body.addWidget(self.view)
        column.addWidget(card, 1)
        self.opened_record = None

    def title(self):
        return self.tr("Sunday schools")

    def refresh(self):
        self.table.set_rows(SCHOOLS)

    def open_record(self, kind, record_id):
        self.opened_record = (kind, record_id)
        self.view.select(record_id)


ENTRIES = (
    PageEntry("today", "", "Today", "house", "gallery:TodayPage"),
    PageEntry(
        "schools",
        "Teaching",
        "Sunday schools",
        "graduation-cap",
        "gallery:SchoolsPage",
        ("school",),
    ),
    PageEntry(
        "state_language", "Teaching", "State-language groups", "languages", "gallery:SchoolsPage"
    ),
    PageEntry("attendance", "Teaching", "Attendance", "calendar-check", "gallery:SchoolsPage"),
    PageEntry("people", "People and work", "People", "users", "gallery:SchoolsPage"),
    PageEntry("reports", "Documents", "Reports and printing", "printer", "gallery:SchoolsPage"),
    PageEntry("exchange", "Documents", "Exchange", "send", "gallery:SchoolsPage"),
    PageEntry("settings", "Program", "Settings", "settings", "gallery:SchoolsPage"),
)

"""What the office wrote about a package: each remark leads to the row to mend."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.indicators import indicator_rule, part_label
from friendship_desktop.rules.reference import label
from friendship_desktop.services.outbox.answers import Answer, Place, Remark
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.listing import ListDialog
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.exchange.words import CONTEXT, OUTCOMES, REJECTIONS, TABLES
from friendship_desktop.ui.tables import Column
from friendship_desktop.ui.widgets.buttons import PrimaryButton
from friendship_desktop.ui.widgets.labels import Label

NAME = "OfficeAnswer"
LISTS = {"kind": "group_kind", "level": "language_level"}
"""Lists of reference data whose codes a breakdown counts, where they are called otherwise."""


def _about(remark: Remark) -> str:
    if remark.table not in TABLES:
        return QCoreApplication.translate("OfficeAnswer", "the whole package")
    return QCoreApplication.translate(CONTEXT, TABLES[remark.table][1])


def _text(remark: Remark) -> str:
    """Give the words of the office, or say what its program found."""
    found = REJECTIONS.get(remark.text)
    if found is None:
        return remark.text
    return QCoreApplication.translate(CONTEXT, found).format(place=remark.table or "—")


def row_words(place: Place | None, language: LanguageContext) -> str:
    """Name the row that a remark is about; a row that is gone has no name any more."""
    if place is None:
        return ""
    if place.kind == "number":
        tongue = language.language
        part = part_label(place.name, place.part, tongue)
        name = indicator_rule(place.name, place.part).name(tongue)
        return ": ".join(filter(None, (name, part)))
    if place.kind == "volunteers":
        name = label("volunteer_area", place.name, language.language)
    elif place.kind == "people":
        name = breakdown_words(place.name, place.part, language.language)
    else:
        is_russian = language.language is Language.RUSSIAN
        name = (place.name_ru if is_russian else "") or place.name
    if place.day is None:
        return name
    is_day = place.kind == "lesson"
    day = short_date(place.day) if is_day else language.month(place.day.year, place.day.month)
    return f"{name} · {day}"


def breakdown_words(dimension: str, key: str, language: str) -> str:
    """Name a line of a breakdown of the House."""
    try:
        return label(LISTS.get(dimension, dimension), key, language)
    except KeyError:  # put together so that nobody can be guessed, or of a later version
        return QCoreApplication.translate("OfficeAnswer", "all together")


def _summary(answer: Answer) -> Iterator[str]:
    words = QCoreApplication.translate(CONTEXT, OUTCOMES[answer.outcome][0])
    said = QCoreApplication.translate("OfficeAnswer", "The office answered on {day}: {outcome}.")
    yield said.format(day=short_date(answer.created_at.date()), outcome=words)
    if answer.missing:
        said = QCoreApplication.translate(
            "OfficeAnswer", "Packages that never reached it: {numbers}."
        )
        yield said.format(numbers=", ".join(map(str, answer.missing)))
    if not answer.remarks:
        yield QCoreApplication.translate("OfficeAnswer", "It made no remarks.")


class AnswerDialog(ListDialog[Remark]):
    """Lists the remarks of a receipt; Enter opens the row a remark is about."""

    def __init__(
        self,
        answer: Answer,
        open_place: Callable[[Place], object],
        context: PageContext[Any],
        parent: QWidget,
    ) -> None:
        columns: Sequence[Column[Remark]] = (
            Column("text", QT_TRANSLATE_NOOP("OfficeAnswer", "Remark"), _text, strong=True),
            Column(
                "about",
                QT_TRANSLATE_NOOP("OfficeAnswer", "About"),
                _about,
                sub=lambda one: row_words(one.place, context.language),
                width=280,
            ),
        )
        super().__init__(
            QCoreApplication.translate("OfficeAnswer", "Answer of the office"),
            " ".join(_summary(answer)), columns, lambda one: (one.table, one.row, one.text), NAME,
            context.memory, parent,
        )  # fmt: skip
        self._open_place = open_place
        self.open_row = PrimaryButton(QCoreApplication.translate("OfficeAnswer", "Open the row"))
        self.open_row.clicked.connect(self._go)
        self.doing.addWidget(self.open_row)
        self.doing.addStretch(1)
        self.whole = Label("", wraps=True)  # the list shows one line of a remark
        self.whole.setVisible(bool(answer.remarks))
        self.add_below(self.whole)
        self.view.opened.connect(lambda _remark: self._go())
        self.view.selected.connect(lambda _remark: self._enable())
        self.view.setVisible(bool(answer.remarks))
        self.open_row.setVisible(bool(answer.remarks))
        if not answer.remarks:
            self.column.addStretch(1)
            self.resize(self.width(), self.column.minimumSize().height() + theme.px(60))
        self.show_rows(answer.remarks)
        self._enable()

    def _enable(self) -> None:
        remark = self.view.current()
        self.open_row.setEnabled(remark is not None and remark.place is not None)
        self.whole.setText(_text(remark) if remark is not None else "")

    def _go(self) -> None:
        remark = self.view.current()
        if remark is not None and remark.place is not None:
            self.accept()
            self._open_place(remark.place)

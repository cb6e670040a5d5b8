"""One line over the grid: the topic of the lesson in view, or the one the programme offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import NOT_HELD
from friendship_desktop.services.register.sheet import LessonColumn, LessonKey
from friendship_desktop.ui.widgets.boxes import across
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.labels import ElidedLabel, IconLabel

if TYPE_CHECKING:
    from friendship_desktop.services.programme_reading import TopicOffer
    from friendship_desktop.ui.pages.register.page import RegisterPage


class TopicLine(QFrame):
    """Says what the lesson is about; one click or one key takes the next topic of the programme."""

    def __init__(self, page: RegisterPage) -> None:
        super().__init__(page)
        self._page = page
        self._shown: tuple[object, ...] = ()
        self.offer: TopicOffer | None = None
        self.text = ElidedLabel("", "muted")
        self.take, self.change = Button(icon="check"), Button(icon="pencil")
        self.take.clicked.connect(self.take_offer)
        self.change.clicked.connect(self._describe)
        across(
            IconLabel("book-open", "muted"),
            (self.text, 1),
            self.take,
            self.change,
            on=self,
            around=0,
            gap=8,
        )

    def forget(self) -> None:
        """Ask for the offer anew at the next showing."""
        self._shown = ()

    def show_lesson(self) -> None:
        """Show the lesson under the cursor."""
        page = self._page
        lesson, group = self._lesson(), page.group_id
        self.setVisible(lesson is not None)
        if lesson is None or group is None:
            self._shown, self.offer = (), None
            return
        shown = (group, lesson.key, lesson.topic, lesson.homework, lesson.status)
        if shown == self._shown:
            return
        self._shown, self.offer = shown, None
        if not lesson.topic and not lesson.is_locked:
            self.offer = page.services.programmes.offer(group, lesson.key)
        self._say(lesson)

    def _say(self, lesson: LessonColumn) -> None:
        offer = self.offer
        places = {
            "day": self._page.context.language.day_month(lesson.key.day),
            "topic": lesson.topic or (offer.title if offer else ""),
            "homework": lesson.homework or (offer.homework if offer else "") or "",
            "number": offer.number if offer else "",
        }
        if lesson.topic and lesson.homework:
            text = self.tr("{day}: {topic} · for home: {homework}")
        elif lesson.topic:
            text = self.tr("{day}: {topic}")
        elif offer is None:
            text = self.tr("{day}: no topic yet")
        elif offer.goes_on:
            text = self.tr("{day}, by the programme it goes on: {number}. {topic}")
        else:
            text = self.tr("{day}, next in the programme: {number}. {topic}")
        self.text.setText(text.format(**places))
        self.take.setVisible(offer is not None)
        self.change.setText(self.tr("Change…") if lesson.topic else self.tr("Topic…"))

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.take.setText(self.tr("Take"))
        self._page.context.shortcuts.dress(self.take, "register.topic")
        self.change.setToolTip(self.tr("Topic, homework and hours of the lesson"))
        self.forget()
        self.show_lesson()

    def take_offer(self) -> None:
        """Write the offered topic into the lesson, where there is one."""
        page, offer, key, group = self._page, self.offer, self._key(), self._page.group_id
        if offer is None or key is None or group is None:
            return
        try:
            page.services.programmes.take(page.services.actor, group, key, offer.topic_id)
        except UserError as error:
            page.context.messages.show(error)
            return
        page.saved.emit()
        page.context.messages.say(
            self.tr("Topic: {topic}").format(topic=offer.title),
            action_text=self.tr("Undo"),
            action=page.undo,
        )

    def _describe(self) -> None:
        lesson = self._lesson()
        if lesson is not None:
            self._page.lessons.describe(lesson)

    def _key(self) -> LessonKey | None:
        return self._page.grid.lesson_in_view()

    def _lesson(self) -> LessonColumn | None:
        sheet, key = self._page.model.sheet, self._key()
        column = sheet.column(key) if sheet and key else None
        if sheet is None or column is None:
            return None
        lesson = sheet.lessons[column]
        return None if lesson.status in NOT_HELD else lesson

"""What came of an event, on its card: figures, photographs, publications."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from friendship_desktop.rules.reference import label
from friendship_desktop.services.events.views import EventCard, Mention, Photo, in_language
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.event_words import EventWords
from friendship_desktop.ui.pages.events.sheet import Sheet, new_row, ticked
from friendship_desktop.ui.widgets.buttons import IconButton
from friendship_desktop.ui.widgets.labels import Label
from friendship_desktop.ui.widgets.pills import Pill

if TYPE_CHECKING:
    from friendship_desktop.ui.context import PageContext

THUMB = 64  # pixels at 100 %


class ResultTab(Sheet):
    """How many came, what was asked and what was said."""

    def __init__(
        self, context: PageContext[Any], words: EventWords, ask: Callable[[str], object]
    ) -> None:
        super().__init__()
        self._context, self._words, self._ask = context, words, ask

    def show_card(self, card: EventCard) -> None:
        """Show the result of an event."""
        get, number, code = card.fields.get, self._context.language.number, self._words.code
        self.clear()
        self.fact(self.tr("Participants"), self._words.counted(card))
        for name, word in (
            ("children", self.tr("of them children")),
            ("youth", self.tr("of them youth, 14–35")),
            ("women", self.tr("of them women")),
            ("questions_raised", self.tr("Questions raised")),
            ("questions_solved", self.tr("of them solved")),
            ("questions_forwarded", self.tr("of them forwarded")),
        ):
            count = get(name)
            if count is not None:
                self.fact(word, number(count))
        if card.note_number is not None and card.note_dated is not None:
            dated = self._context.language.date(card.note_dated)
            words = self.tr("No. {number} of {day}")
            self.fact(self.tr("Note F-04"), words.format(number=card.note_number, day=dated))
        summary = in_language(get("summary_kk"), get("summary_ru"), code)
        results = in_language(get("results_kk"), get("results_ru"), code)
        for text in (summary, results):
            if text:
                self.add(Label(text, wraps=True))
        self.link(self.tr("Write down the result…"), lambda: self._ask("result"))


class PhotosTab(Sheet):
    """Photographs with their consent, and publications."""

    def __init__(
        self,
        context: PageContext[Any],
        words: EventWords,
        ask: Callable[[str], object],
        photo_asked: Callable[[str, int], object],
        remove_mention: Callable[[int], object],
    ) -> None:
        """`photo_asked` is told "remove" or "consent" with the photograph."""
        super().__init__()
        self._context, self._words, self._ask = context, words, ask
        self._photo_asked, self._remove_mention = photo_asked, remove_mention
        self._pictures: dict[int, QLabel] = {}

    def show_card(self, card: EventCard) -> None:
        """Show the photographs and publications of an event."""
        self.clear()
        self._pictures = {}
        self.heading("image", self.tr("Photos: {count} of 10").format(count=len(card.photos)))
        for photo in card.photos:
            self.add(self._photo(photo))
        self._load()
        self.link(self.tr("Add photos…"), lambda: self._ask("photo"))
        self.heading("file-text", self.tr("Publications"))
        for mention in card.mentions:
            self.add(self._mention(mention))
        self.link(self.tr("Add a publication…"), lambda: self._ask("mention"))

    def _photo(self, photo: Photo) -> QWidget:
        line, row = new_row()
        picture = self._pictures[photo.id] = QLabel()
        picture.setFixedSize(theme.px(THUMB), theme.px(THUMB))
        picture.setAccessibleName(photo.caption or self.tr("Photo"))
        row.addWidget(picture)
        agreed = self.tr("everybody in it agreed to being published")
        box = QCheckBox()
        box.setAccessibleName(agreed)
        box.setToolTip(self.tr("Only such photos go into the note"))
        box.setChecked(photo.consent_checked)
        box.toggled.connect(lambda: self._photo_asked("consent", photo.id))
        words = QVBoxLayout()
        if photo.caption:
            words.addWidget(Label(photo.caption, wraps=True))
        words.addWidget(ticked(box, agreed))
        words.addStretch(1)
        row.addLayout(words, 1)
        row.addWidget(
            self._remover(
                lambda: self._photo_asked("remove", photo.id), self.tr("Remove the photo")
            )
        )
        return line

    def _mention(self, mention: Mention) -> QWidget:
        line, row = new_row()
        code = self._words.code
        facts = [mention.outlet, label("media_kind", mention.kind, code)]
        facts.append(self._context.language.date(mention.day))
        words = QVBoxLayout()
        words.addWidget(Label(" · ".join(facts), wraps=True))
        if mention.title or mention.link:
            words.addWidget(Label(mention.title or mention.link or "", "muted", wraps=True))
        row.addLayout(words, 1)
        if mention.is_ethnic_media:
            row.addWidget(Pill(self.tr("ethnic media"), "info"))
        remove = self._remover(
            lambda: self._remove_mention(mention.id), self.tr("Remove the publication")
        )
        row.addWidget(remove)
        return line

    def _remover(self, run: Callable[[], object], name: str) -> IconButton:
        button = IconButton("x", name, flat=True)
        button.clicked.connect(lambda: run())  # noqa: PLW0108 - drops the signal's own argument
        return button

    def _load(self) -> None:
        """Read and shrink the pictures on the worker; each is shown in its place."""
        services, ids = self._context.services, list(self._pictures)
        size = QSize(theme.px(THUMB), theme.px(THUMB))
        aspect, mode = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )

        def read(_progress: Any) -> dict[int, QImage]:
            pictures = {}
            for one in ids:
                jpeg = services.event_photos.jpeg(services.actor, one)
                pictures[one] = QImage.fromData(jpeg).scaled(size, aspect, mode)
            return pictures

        if ids:
            self._context.jobs.start(read, done=self._show_pictures, failed=lambda _gone: None)

    def _show_pictures(self, pictures: dict[int, QImage]) -> None:
        for number, picture in pictures.items():
            if number in self._pictures:
                self._pictures[number].setPixmap(QPixmap.fromImage(picture))

"""The dialogs of what came of an event: how many, what was said, what the media wrote."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from friendship_desktop.services.events.results import MentionDraft
from friendship_desktop.services.events.views import EventCard
from friendship_desktop.ui.dialogs.event_fields import EventFieldsDialog, Save, code_combo
from friendship_desktop.ui.dialogs.record_fields import CalmCombo

if TYPE_CHECKING:
    from friendship_desktop.ui.context import PageContext


class ResultDialog(EventFieldsDialog):
    """What came of an event: how many, how counted, what was said."""

    def __init__(
        self,
        context: PageContext[Any],
        card: EventCard,
        save: Save,
        parent: QWidget,
        words: tuple[str, str],
    ) -> None:
        super().__init__(context, card, save, parent, words)
        value, language = card.fields.get, self.language
        self.add_tab(self.tr("How many"))
        self.add_number(
            "participants", self.tr("Participants &in all, in person"), value("participants")
        )
        method = code_combo(
            "counting_method", value("counting_method"), language, self.tr("Not stated")
        )
        if card.came and value("counting_method") is None:
            method.choose("list")
        self.add("counting_method", self.tr("How they were &counted"), method)
        self.add_number("children", self.tr("of them chi&ldren"), value("children"))
        self.add_number("youth", self.tr("of them &youth, 14–35"), value("youth"))
        self.add_number("women", self.tr("of them &women"), value("women"))
        self.add_number(
            "online_views", self.tr("&Views online, counted apart"), value("online_views")
        )
        for name, text in (
            ("questions_raised", self.tr("&Questions raised")),
            ("questions_solved", self.tr("of them &solved")),
            ("questions_forwarded", self.tr("of them &forwarded")),
        ):
            self.add_number(name, text, value(name))
        self.add_tab(self.tr("In words"))
        for name, text in (
            ("summary_kk", self.tr("What happened, in &Kazakh, up to 1500 characters")),
            ("summary_ru", self.tr("What happened, in &Russian, up to 1500 characters")),
            ("results_kk", self.tr("R&esults and proposals in Kazakh")),
            ("results_ru", self.tr("Results and &proposals in Russian")),
        ):
            self.add_text(name, text, value(name), wide=True)


class MentionDialog(EventFieldsDialog):
    """A publication about an event."""

    def __init__(
        self,
        context: PageContext[Any],
        card: EventCard,
        save: Callable[[MentionDraft], object],
        parent: QWidget,
        words: tuple[str, str],
    ) -> None:
        super().__init__(context, card, self._read_and_save, parent, words)
        self._then, self._day = save, card.row.starts_on
        language = self.language
        self.add_tab(self.tr("Publication"))
        self.add_line("outlet", self.tr("&Media outlet"), "", 200)
        self.add_date("day", self.tr("&Day"), card.row.starts_on)
        self.add("kind", self.tr("K&ind"), code_combo("media_kind", "site", language))
        self.add(
            "language",
            self.tr("&Language"),
            code_combo("language", None, language, self.tr("Not stated")),
        )
        ethnic = CalmCombo()
        ethnic.show_items([(self.tr("no"), False), (self.tr("yes"), True)])
        ethnic.setCurrentIndex(0)
        self.add("is_ethnic_media", self.tr("&Ethnic media"), ethnic)
        self.add_line("title", self.tr("&Headline"), "", 300, wide=True)
        self.add_line("link", self.tr("Lin&k"), "", 500, wide=True)

    def _read_and_save(self, values: dict[str, Any]) -> object:
        values["day"] = values["day"] or self._day
        return self._then(MentionDraft(**values))

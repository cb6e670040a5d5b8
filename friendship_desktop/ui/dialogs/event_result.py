"""The dialogs of what came of an event: how many, what was said, what the media wrote."""

from __future__ import annotations

from typing_extensions import override

from friendship_desktop.services.events.views import EventCard
from friendship_desktop.ui.dialogs.event_fields import EventFieldsDialog, code_combo


class ResultDialog(EventFieldsDialog):
    """What came of an event: how many, how counted, what was said."""

    card: EventCard

    @override
    def fill(self) -> None:
        value, language = self.start.get, self.language
        self.add_tab(self.tr("How many"))
        self.add_number(
            "participants", self.tr("Participants &in all, in person"), value("participants")
        )
        method = code_combo(
            "counting_method", value("counting_method"), language, self.tr("Not stated")
        )
        if self.card.came and value("counting_method") is None:
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

    card: EventCard

    @override
    def fill(self) -> None:
        language = self.language
        self.add_tab(self.tr("Publication"))
        self.add_line("outlet", self.tr("&Media outlet"), "", 200)
        self.add_date("day", self.tr("&Day"), self.card.row.starts_on)
        self.add("kind", self.tr("K&ind"), code_combo("media_kind", "site", language))
        self.add(
            "language",
            self.tr("&Language"),
            code_combo("language", None, language, self.tr("Not stated")),
        )
        ethnic = ((self.tr("no"), False), (self.tr("yes"), True))
        self.add_choice("is_ethnic_media", self.tr("&Ethnic media"), ethnic, chosen=False)
        self.add_line("title", self.tr("&Headline"), "", 300, wide=True)
        self.add_line("link", self.tr("Lin&k"), "", 500, wide=True)

"""The page Houses: who is on the list under which key, and the invitation for those to come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from friendship_desktop.progress import Progress
from friendship_desktop.rules.dates import short_date
from friendship_desktop.services.office.enrolling import NewHouse
from friendship_desktop.services.office.roster import HouseOnRoster, OfficeCard
from friendship_desktop.services.office.states import HouseStatus
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.staying import do_staying
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages.office_board.acts import save_bytes
from friendship_desktop.ui.pages.office_board.lists import LowView
from friendship_desktop.ui.pages.office_board.words import house_name, house_pill
from friendship_desktop.ui.pages.office_houses.dialogs import (
    HouseDialog,
    RetireDialog,
    RevokeDialog,
    RootKeyDialog,
)
from friendship_desktop.ui.pages.office_houses.keys import KeysCard
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.boxes import STRETCH, across
from friendship_desktop.ui.widgets.buttons import Button, DangerButton, IconButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import ElidedLabel, Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

INVITATION = "invitation.dostyk"


def columns(language: LanguageContext) -> Sequence[Column[HouseOnRoster]]:
    """Make the columns of the list."""
    return (
        Column(
            "id",
            "№",
            lambda one: one.house_id,
            width=110,
        ),
        Column(
            "name",
            QT_TRANSLATE_NOOP("OfficeHouses", "House"),
            lambda one: house_name(one, language),
            strong=True,
        ),
        Column(
            "status",
            QT_TRANSLATE_NOOP("OfficeHouses", "State"),
            lambda _one: "",
            pill=lambda one: house_pill(one.status),
            width=140,
        ),
        Column(
            "code",
            QT_TRANSLATE_NOOP("OfficeHouses", "Code of the key"),
            lambda one: one.key_code or "",
            width=270,
        ),
        Column(
            "until",
            QT_TRANSLATE_NOOP("OfficeHouses", "Valid until"),
            lambda one: short_date(one.certificate_until) if one.certificate_until else "",
            sort=lambda one: one.certificate_until.toordinal() if one.certificate_until else 0,
            width=140,
        ),
        Column(
            "sequence",
            QT_TRANSLATE_NOOP("OfficeHouses", "Last package"),
            lambda one: f"№\u00a0{one.sequence}" if one.sequence else "",
            sort=lambda one: one.sequence,
            right=True,
            width=130,
        ),
    )


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the page shows, read in one go."""

    office: OfficeCard
    houses: Sequence[HouseOnRoster]


class OfficeHousesPage(Page):
    """The list of Houses, and the letter that invites them."""

    TABLES = frozenset(
        {"roster_house", "own_office", "office_key", "house_certificate", "incoming_package"}
    )

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self.services = context.services
        self._shown: Shown | None = None
        self._make_invitation()
        self.keys = KeysCard(context, self._changed)
        self._houses = Card()
        self.table = RowTable(columns(context.language), "OfficeHouses", lambda one: one.id)
        self.view = LowView(self.table, "office_houses", context.memory, self)
        self.view.hide_below(until=900, code=760)
        self._empty = EmptyState("landmark")
        self.view.set_empty(self._empty)
        self.revoke = DangerButton(icon="key-round")
        self.revoke.clicked.connect(self.ask_revoke)
        self.change = Button(icon="pencil")
        self.change.clicked.connect(self.ask_change)
        self.view.opened.connect(lambda _one: self.ask_change())
        self.retire = DangerButton(icon="door-open")
        self.retire.clicked.connect(self.ask_retire)
        self._empty.primary.clicked.connect(self.ask_new)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.change)
        row.addWidget(self.revoke)
        row.addWidget(self.retire)
        self._contact = ElidedLabel("", "muted")  # of the chosen one: lines are low
        row.addWidget(self._contact, 1)
        self._houses.body.addLayout(row)
        self._houses.body.addWidget(self.view, 1)
        self._houses.keep_height(260)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(12))
        column.addWidget(Beside(self._invitation, self.keys, (41, 59), below=860))
        column.addWidget(self._houses, 1)
        self.view.selected.connect(lambda _one: self._enable())

    def _make_invitation(self) -> None:
        self._invitation = Card(" ", "mail")
        self._advice = Label("", "", wraps=True)
        self.code = Label("", "title")
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.save = Button(icon="save")
        self.copy = IconButton("copy")
        self.save.clicked.connect(self.save_invitation)
        self.copy.clicked.connect(self._copy_code)
        self.letter = Button(icon="printer")
        self.letter.clicked.connect(self.print_letter)
        self._invitation.body.addWidget(self._advice)
        self._invitation.body.addLayout(across(self.code, self.copy, STRETCH, around=0, gap=8))
        self._invitation.body.addWidget(Flow(self.save, self.letter))
        self._invitation.body.addStretch(1)

    # --- showing --------------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        roster = self.services.roster
        self.context.jobs.start(
            lambda _progress: Shown(roster.office(), roster.houses()), done=self._show
        )

    def _show(self, shown: Shown) -> None:
        self._shown = shown
        self.code.setText(shown.office.code)
        self.keys.show_office(shown.office)
        self.table.set_rows(shown.houses)
        if shown.houses and self.view.current() is None:
            self.view.select(shown.houses[0].id)
        self._enable()
        self.head_changed.emit()

    def _enable(self) -> None:
        one: HouseOnRoster | None = self.view.current()
        known = (one.district, one.phone) if one is not None else ()
        self._contact.setText(" · ".join(filter(None, known)))
        self.change.setEnabled(one is not None)
        self.revoke.setEnabled(one is not None and one.status == HouseStatus.ACTIVE)
        self.retire.setEnabled(one is not None and one.status != HouseStatus.RETIRED)

    # --- acting ---------------------------------------------------------------------------------

    def save_invitation(self) -> None:
        """Save the invitation for a letter or a stick."""
        if self._shown is None:
            return
        folder = self.context.ask.folder(self, self.tr("Where to save the invitation"))
        if folder is None:
            return
        data, path = self._shown.office.invitation, folder / INVITATION

        def work(_progress: Progress) -> Path:
            save_bytes(path, data)
            return path

        self.context.jobs.start(work, done=self._say_saved, title=self.tr("Saving the invitation"))

    def _say_saved(self, path: Path) -> None:
        self.context.messages.say(self.tr("Saved: {name}").format(name=path.name))

    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self.code.text())
        self.context.messages.say(self.tr("The code is on the clipboard."))

    def ask_new(self) -> None:
        """Put a House on the list that is expected."""
        self._open_card(None)

    def ask_change(self) -> None:
        """Change names, district and contact of the chosen House; its number stays."""
        one: HouseOnRoster | None = self.view.current()
        if one is not None:
            self._open_card(one)

    def _open_card(self, one: HouseOnRoster | None) -> None:
        dialog, roster, actor = HouseDialog(one, self), self.services.roster, self.services.actor

        def act() -> HouseOnRoster:
            typed: dict[str, Any] = dialog.draft()
            if one is None:
                return roster.add(actor, NewHouse(**typed))
            return roster.change(actor, one.id, **typed)

        dialog.finished.connect(dialog.deleteLater)
        dialog.wanted.connect(
            lambda: do_staying(
                self.context, dialog, act, self._changed, self.tr("Saving the House")
            )
        )
        dialog.open()

    def ask_revoke(self) -> None:
        """Ask before the key of the chosen House is revoked."""
        one: HouseOnRoster | None = self.view.current()
        if one is not None:
            dialog = RevokeDialog(house_name(one, self.context.language), one.waiting, self)
            self._end(dialog, one, self.services.roster.revoke, self.tr("Revoking the key"))

    def ask_retire(self) -> None:
        """Ask before the chosen House is closed."""
        one: HouseOnRoster | None = self.view.current()
        if one is not None:
            dialog = RetireDialog(house_name(one, self.context.language), one.waiting, self)
            self._end(dialog, one, self.services.roster.retire, self.tr("Closing the House"))

    def _end(
        self, dialog: RootKeyDialog, one: HouseOnRoster, act: Callable[..., None], title: str
    ) -> None:
        actor = self.services.actor
        self.keys.run(dialog, lambda: act(actor, one.id, ca_passphrase=dialog.draft()), title)

    def print_letter(self) -> None:
        """Show the official letter with the code as it is printed."""
        from friendship_desktop.ui.dialogs.preview import Paper, PaperChoice  # noqa: PLC0415 - papers load when printed
        from friendship_desktop.ui.printing import print_paper  # noqa: PLC0415 - the same

        papers, today = self.services.office_papers, self.context.today()

        def draw(choice: PaperChoice, progress: Any) -> Paper:
            letters = papers.invitation(language=choice.language, today=today)
            drawn = papers.draw(letters, progress=progress)
            return Paper(drawn.data, drawn.missing_letters)

        print_paper(self.context, self, draw, "invitation.pdf")

    def _changed(self, _result: object) -> None:
        self.saved.emit()
        self.refresh()

    # --- the frame ------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Houses")

    @override
    def primary_action(self) -> PrimaryAction | None:
        return PrimaryAction(self.tr("Add a House…"), "plus", self.ask_new, "Ctrl+N")

    @override
    def status_texts(self) -> Sequence[str]:
        if self._shown is None:
            return ()
        until = short_date(self._shown.office.certificate_until)
        return (
            self.tr("%n House(s)", "", len(self._shown.houses)),
            self.tr("The key of the office is valid until {day}").format(day=until),
        )

    @override
    def retranslate(self) -> None:
        self._invitation.set_title(self.tr("Invitation for Houses"))
        self._advice.setText(
            self.tr(
                "Send the file invitation.dostyk to the Houses and write its code in the official letter, apart from the file."
            )
        )
        self.code.setAccessibleName(self.tr("Code of the office"))
        self.copy.set_name(self.tr("&Copy the code").replace("&", ""))
        self.save.setText(self.tr("&Save the invitation…"))
        self.letter.setText(self.tr("Print the le&tter…"))
        self.change.setText(self.tr("C&hange…"))
        self.retire.setText(self.tr("C&lose the House…"))
        self.keys.retranslate()
        self.view.setAccessibleName(self.tr("Houses on the list"))
        self.revoke.setText(self.tr("&Revoke the key…"))
        self.table.retranslate()
        self._empty.show_texts(
            self.tr("No House on the list yet"),
            self.tr(
                "A House comes on the list when its first package is enrolled by its code; one that is expected can be added now."
            ),
            self.tr("Add a House…"),
        )
        self._enable()

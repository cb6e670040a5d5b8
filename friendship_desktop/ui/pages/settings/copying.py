"""Copies: made now, listed, put on a stick, looked into, restored."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from friendship_desktop.services import doors
from friendship_desktop.services.doors import CopyFile, CopyPreview
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.copy_words import reason_words, size_words
from friendship_desktop.ui.dialogs.restore_copy import RestoreDialog, RestoreWays
from friendship_desktop.ui.house_door import HouseDoor
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.settings.section import Section, nothing_refused
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.boxes import put
from friendship_desktop.ui.widgets.buttons import Button, LinkButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import ElidedLabel, Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

CONTEXT = "CopiesSection"
OLD = dt.timedelta(days=14)
ROWS_SEEN = 5


class CopiesSection(Section):
    """What is safe where, and the way back."""

    icon = "archive"

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self._here, self._there = Card(" ", "archive"), Card(" ", "usb")
        self._old = Banner("", "warning")
        self._words, self._stick = Label("", "muted", wraps=True), Label("", "muted", wraps=True)
        self.now, self.restore_button = Button(icon="save"), Button(icon="archive-restore")
        self.file_button = Button(icon="folder-open")
        self.to_stick, self.choose = Button(icon="usb"), Button(icon="folder-open")
        self.forget = LinkButton()
        self._place = ElidedLabel("")
        self.table = RowTable[CopyFile](self._columns(), CONTEXT, lambda row: row.path)
        self.view = RegistryView(self.table, "copies", context.memory)
        self.view.setMinimumHeight(theme.px(32 * ROWS_SEEN))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        put(
            self._here.body,
            self._words,
            Flow(self.now, self.restore_button, self.file_button),
            (self.view, 1),
        )
        put(
            self._there.body,
            self._old,
            self._stick,
            self._place,
            Flow(self.to_stick, self.choose, self.forget),
        )
        put(self.column, self._there, (self._here, 1))

    def _connect(self) -> None:
        self.now.clicked.connect(lambda: self.copy_now(None))
        self.to_stick.clicked.connect(self.copy_to_stick)
        self.choose.clicked.connect(self.choose_place)
        self.forget.clicked.connect(lambda: self._keep_place(None))
        self.restore_button.clicked.connect(self.restore_selected)
        self.file_button.clicked.connect(self.restore_file)
        self.view.opened.connect(lambda row: self.open_restore(row.path))

    def _columns(self) -> tuple[Column[CopyFile], ...]:
        language = self.context.language
        return (
            Column(
                "made",
                QT_TRANSLATE_NOOP("CopiesSection", "Made"),
                lambda row: f"{language.date(row.made_at.date())}, {language.time(row.made_at)}",
                sort=lambda row: row.made_at.isoformat(),
                width=170,
                strong=True,
            ),
            Column(
                "why",
                QT_TRANSLATE_NOOP("CopiesSection", "Why"),
                lambda row: reason_words(row.reason),
            ),
            Column(
                "size",
                QT_TRANSLATE_NOOP("CopiesSection", "Size"),
                lambda row: size_words(language, row.bytes),
                sort=lambda row: row.bytes,
                width=110,
                right=True,
            ),
        )

    # --- making ---------------------------------------------------------------------------------

    def copy_now(self, to: Path | None) -> None:
        """Make a verified copy on the worker."""
        services = self.services
        self.context.jobs.start(
            lambda progress: services.copying.copy_now(services.actor, to=to, progress=progress),
            done=self._made,
            title=self.tr("Making a copy"),
        )

    def copy_to_stick(self) -> None:
        """Make a copy in the second place, or where one is chosen now."""
        place = self.services.copying.second_place()
        if place is None or not place.is_dir():
            place = self.context.ask.folder(self, self.tr("Folder on the stick"))
        if place is not None:
            self.copy_now(place)

    def choose_place(self) -> None:
        """Choose the folder that receives every copy as well."""
        place = self.context.ask.folder(self, self.tr("Folder on the stick"))
        if place is not None:
            self._keep_place(place)

    def _keep_place(self, place: Path | None) -> None:
        services = self.services
        if self.save(
            lambda: services.copying.choose_second_place(services.actor, place), nothing_refused
        ):
            self.refresh()

    def _made(self, copy: CopyPreview) -> None:
        self.context.changes.announce({"setting"})
        self.refresh()
        self.context.messages.say(
            self.tr("The copy is made and was read back whole: {name}").format(name=copy.path.name)
        )

    # --- restoring ------------------------------------------------------------------------------

    def restore_selected(self) -> None:
        """Look into the copy under the cursor, or the newest one."""
        row = self.view.current()
        self.open_restore(row.path if row is not None else None)

    def restore_file(self) -> None:
        """Look into a copy that lies elsewhere."""
        kinds = self.tr("Copies of a House") + f" (*{doors.COPY_SUFFIX})"
        path = self.context.ask.open_path(self, self.tr("Choose a copy"), kinds)
        if path is not None:
            self.open_restore(path)

    def open_restore(self, path: Path | None) -> RestoreDialog:
        """Show what is in a copy, and restore it if that is wanted."""
        services: Any = self.services
        ways = RestoreWays(
            services.copying.listed(),
            lambda copy, secret: doors.look_from(services, copy, secret),
            lambda copy, secret, progress: doors.restore_from(
                services, copy, secret, progress=progress
            ),
        )
        dialog = RestoreDialog(self.context, ways, self.window(), path=path)
        dialog.restored.connect(self._restored)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _restored(self, _secret: object) -> None:
        # every page has read the House of before: all of it is opened anew, with the keys at hand
        services: Any = self.services
        self.context.messages.say(
            self.tr("The copy is restored. What was here before lies among the copies.")
        )
        self.context.reopen(HouseDoor(doors.folder_of(services), doors.again(services)))

    # --- showing --------------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        copying = self.services.copying
        self.table.set_rows(copying.listed())
        place = copying.second_place()
        self._place.setText(str(place) if place else self.tr("No second place is chosen."))
        self.forget.setVisible(place is not None)
        self._show_age(self.services.settings.get("copies.stick_at"))

    def _show_age(self, instant: str | None) -> None:
        if instant is None:
            self._old.show_text(self.tr("There is no copy outside this computer yet."), "warning")
            return
        day = doors.local_time(instant).date()
        is_old = self.context.today() - day > OLD
        text = (
            self.tr("The last copy outside this computer is more than two weeks old: {day}.")
            if is_old
            else self.tr("The last copy outside this computer was made on {day}.")
        )
        self._old.show_text(
            text.format(day=self.context.language.date(day)), "warning" if is_old else "good"
        )

    @override
    def title(self) -> str:
        return self.tr("Copies")

    @override
    def retranslate(self) -> None:
        self._here.set_title(self.tr("Copies on this computer"))
        self._there.set_title(self.tr("Copies on a stick or another disk"))
        self._words.setText(
            self.tr(
                "Made every day, when work ends, and before anything risky; encrypted, and read back whole each time. Before a restore you see what is in a copy, and the present data are copied too."
            )
        )
        self._stick.setText(
            self.tr(
                "A copy outside this computer survives its loss. The folder chosen here receives every copy as well while the stick is in."
            )
        )
        self.now.setText(self.tr("Make a copy now"))
        self.restore_button.setText(self.tr("Restore…"))
        self.file_button.setText(self.tr("Another file…"))
        self.to_stick.setText(self.tr("Copy onto the stick"))
        self.choose.setText(self.tr("Choose the folder…"))
        self.forget.setText(self.tr("No second place"))
        self.view.setAccessibleName(self.tr("Copies on this computer"))

"""Restoring a copy: choose it, look into it, and only then put it in the place of what is here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QWidget,
)

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress
from friendship_desktop.services import doors
from friendship_desktop.services.doors import CopyFile, CopyPreview, Secret
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.copy_words import reason_words, size_words
from friendship_desktop.ui.dialogs.house_dialog import AROUND
from friendship_desktop.ui.dialogs.password_edit import PasswordEdit
from friendship_desktop.ui.gate import GateContext
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down, put
from friendship_desktop.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.labels import Label

Helpers = GateContext | PageContext[Any]
ASKS = frozenset({"E_LOCKED", "E_PASSWORD", "E_RECOVERY", "E_RECOVERY_TYPO"})
COUNTED = ("person", "study_group", "lesson", "mark")


@dataclass(frozen=True, slots=True)
class RestoreWays:
    """The copies to choose from, and how one is looked into and restored; both run on the worker."""

    copies: Sequence[CopyFile]
    look: Callable[[Path, Secret], CopyPreview]
    restore: Callable[[Path, Secret, Progress], CopyPreview]
    take_keys: Callable[[Path, Secret], None] | None = None
    """Takes only the keys out of a copy, where nothing else is lost; None where it would not help."""


class RestoreDialog(QDialog):
    """Shows what is in a copy before anything is touched."""

    restored = Signal(object)
    """A copy was restored; carries the secret that opened it."""

    def __init__(
        self, helpers: Helpers, ways: RestoreWays, parent: QWidget, *, path: Path | None = None
    ) -> None:
        """`path` is shown first, although it stands in no list."""
        super().__init__(parent)
        self._helpers, self._ways = helpers, ways
        self._preview: CopyPreview | None = None
        self._path: Path | None = None
        self._secret = doors.NOTHING
        self.list = QListWidget()
        self._elsewhere = LinkButton(self.tr("Another file…"))
        self._inside = Card(self.tr("In this copy"))
        self._values = [Label("—") for _ in range(len(COUNTED) + 3)]
        self._password = PasswordEdit()
        self._ask, self._unlock = QWidget(), Button(self.tr("Look inside"))
        self._error = Label("", "error", wraps=True)
        self._kept = Banner(
            self.tr(
                "What is here now is copied first, or set aside as it is; nothing gets lost. Marks made after the copy are not in it."
            )
            if ways.take_keys is None
            else self.tr(
                "Only the key file is lost. With the keys of a copy everything typed after it stays; the password is then the one of that time. If the keys do not fit, restore the copy."
            ),
            "info",
        )
        self._progress = QProgressBar(textVisible=False)
        self._progress.setVisible(False)
        self.cancel = Button(self.tr("Cancel"))
        # with the keys back, nothing else needs restoring: that is then the strong button
        self.keys = PrimaryButton(self.tr("Take only the keys"))
        self.keys.setVisible(ways.take_keys is not None)
        self.verb = (PrimaryButton if ways.take_keys is None else Button)(
            self.tr("Restore this copy")
        )
        self._lay_out(parent)
        self._connect()
        self._fill(path)

    def _lay_out(self, parent: QWidget) -> None:
        self.setWindowTitle(self.tr("Restore from a copy"))
        column = down(Label(self.windowTitle(), "title"), on=self, around=(20, 16, 20, 16), gap=12)
        self.list.setAccessibleName(self.tr("Copies"))
        self.list.setMinimumWidth(theme.px(300))
        put(
            column,
            (
                across(
                    (down((self.list, 1), (self._elsewhere, 0, Qt.AlignmentFlag.AlignLeft)), 1),
                    (self._contents(), 1),
                    gap=16,
                ),
                1,
            ),
            self._kept,
            self._progress,
            across(STRETCH, self.cancel, self.verb, self.keys),
        )
        room = parent.window().size()
        self.resize(
            min(theme.px(820), room.width() - AROUND), min(theme.px(500), room.height() - AROUND)
        )

    def _contents(self) -> Card:
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(16))
        form.setVerticalSpacing(theme.px(6))
        names = (
            self.tr("Made"),
            self.tr("Why"),
            self.tr("People"),
            self.tr("Groups"),
            self.tr("Lessons"),
            self.tr("Marks"),
            self.tr("Last lesson with marks"),
        )
        for name, value in zip(names, self._values, strict=True):
            form.addRow(Label(name, "muted"), value)
        self._inside.body.addLayout(form)
        label = QLabel(self.tr("&Password of that time, or the recovery code"))
        label.setBuddy(self._password.edit)
        label.setWordWrap(True)
        self._password.name_it(label.text().replace("&", ""))
        down(
            label,
            self._password,
            (self._unlock, 0, Qt.AlignmentFlag.AlignLeft),
            on=self._ask,
            around=0,
            gap=6,
        )
        put(self._inside.body, self._ask, self._error)
        return self._inside

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._choose)
        self._elsewhere.clicked.connect(self.choose_file)
        self._unlock.clicked.connect(self.look_again)
        self._password.entered.connect(self.look_again)
        self._password.changed.connect(lambda: self._error.setText(""))
        self.cancel.clicked.connect(self.reject)
        self.verb.clicked.connect(self.restore)
        self.keys.clicked.connect(self.take_keys)

    def _fill(self, path: Path | None) -> None:
        language = self._helpers.language
        for copy in self._ways.copies:
            made = self.tr("{date}, {time}").format(
                date=language.date(copy.made_at.date()), time=language.time(copy.made_at)
            )
            words = f"{made}\n{reason_words(copy.reason)} · {size_words(language, copy.bytes)}"
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, copy.path)
            self.list.addItem(item)
        self._ask.setVisible(False)
        self._error.setVisible(False)
        self._show(None)
        if path is not None:
            self.look_into(path)
        elif self.list.count():
            self.list.setCurrentRow(0)
        else:
            self._say(self.tr("No copy was found here. Choose the file on the stick."))

    # --- looking --------------------------------------------------------------------------------

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.look_into(item.data(Qt.ItemDataRole.UserRole))

    def choose_file(self) -> None:
        """Ask for a copy that lies elsewhere."""
        kinds = self.tr("Copies of a House") + f" (*{doors.COPY_SUFFIX})"
        path = self._helpers.ask.open_path(self, self.tr("Choose a copy"), kinds)
        if path is not None:
            self.list.setCurrentRow(-1)
            self.look_into(path)

    def look_into(self, path: Path) -> None:
        """Open a copy on the worker and show what it holds."""
        self._path = path
        self._show(None)
        secret, look = self._secret, self._ways.look
        self._helpers.jobs.start(
            lambda _progress: look(path, secret),
            done=self._looked,
            failed=self._refused,
            title=self.tr("Looking into the copy"),
        )

    def look_again(self) -> None:
        """Try the password or the code that was typed."""
        typed = self._password.text().strip()
        if not typed or self._path is None:
            return
        is_code = sum(char == "-" for char in typed) == 6
        self._secret = Secret(recovery=typed) if is_code else Secret(password=typed)
        self.look_into(self._path)

    def _looked(self, preview: CopyPreview) -> None:
        self._ask.setVisible(False)
        self._say("")
        self._show(preview)
        (self.verb if self._ways.take_keys is None else self.keys).setFocus()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.code in ASKS:
            self._ask.setVisible(True)
            is_first = error.code == "E_LOCKED"
            sentence = self._helpers.messages.explain(error)
            self._say(
                self.tr("The copy is locked with the password of its time.")
                if is_first
                else sentence
            )
            self._password.setFocus()
        elif isinstance(error, UserError | OSError):
            self._ask.setVisible(False)
            self._say(self._helpers.messages.explain(error))
        else:
            self._helpers.messages.show(error)

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def _show(self, preview: CopyPreview | None) -> None:
        self._preview = preview
        self.verb.setEnabled(preview is not None)
        self.keys.setEnabled(preview is not None)
        if preview is None:
            for value in self._values:
                value.setText("—")
            return
        language = self._helpers.language
        made = doors.local_time(preview.made_at)
        last = preview.last_lesson
        texts = (
            f"{language.date(made.date())}, {language.time(made)}",
            reason_words(preview.reason),
            *(language.number(preview.counts.get(table, 0)) for table in COUNTED),
            language.date(last) if last else self.tr("none yet"),
        )
        for value, text in zip(self._values, texts, strict=True):
            value.setText(text)

    # --- restoring ------------------------------------------------------------------------------

    def restore(self) -> None:
        """Put the copy in the place of what is here, on the worker."""
        if self._preview is None or self._path is None:
            return
        path, secret, restore = self._path, self._secret, self._ways.restore
        self.setEnabled(False)
        self._progress.setRange(0, 0)
        self._progress.setVisible(True)
        job = self._helpers.jobs.start(
            lambda progress: restore(path, secret, progress),
            done=self._restored,
            failed=self._not_restored,
            cancelled=self._stay,
            title=self.tr("Restoring the copy"),
        )
        job.progressed.connect(self._show_progress)

    def take_keys(self) -> None:
        """Put only the keys of the copy in the place of those that are lost, on the worker."""
        path, secret, take = self._path, self._secret, self._ways.take_keys
        if path is None or take is None:
            return
        self.setEnabled(False)
        self._helpers.jobs.start(
            lambda _progress: take(path, secret),
            done=self._restored,
            failed=self._not_restored,
            title=self.tr("Taking the keys out of the copy"),
        )

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, max(1, total))
        self._progress.setValue(done)

    def _restored(self, _done: object) -> None:
        self.accept()
        self.restored.emit(self._secret)

    def _not_restored(self, error: Exception) -> None:
        self._stay()
        self._refused(error)

    def _stay(self) -> None:
        self.setEnabled(True)
        self._progress.setVisible(False)

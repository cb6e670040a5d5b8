"""Every action of the window once: its name in three languages, its keys, what it does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from friendship_desktop.texts import Language
from friendship_desktop.ui.language import LanguageContext


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the user can do.

    `id` is stable ("today.mark"); `context` and `text` are the translation context and the English
    text marked with QT_TRANSLATE_NOOP; `group` is the heading of the Ctrl+/ sheet, marked in the
    context "Shortcuts" or in `context`; `keys` are default keys, the first is shown. Without `run`
    the keys are handled by the widget itself and only shown in the sheet.
    """

    id: str
    context: str
    text: str
    keys: tuple[str, ...] = ()
    run: Callable[[], object] | None = field(default=None, compare=False)
    group: str = "Everywhere"


class Shortcuts:
    """The registry behind tooltips, the Ctrl+/ sheet and the actions of Ctrl+K."""

    def __init__(self, language: LanguageContext) -> None:
        self._language = language
        self._actions: dict[str, Action] = {}
        self._qt: dict[str, QAction] = {}

    def add(self, action: Action, owner: QWidget) -> QAction | None:
        """Register an action; its keys work while `owner` is visible in the active window."""
        self._actions[action.id] = action
        if action.run is None:
            return None
        run = action.run
        made = QAction(owner)
        made.setShortcuts([QKeySequence(keys) for keys in action.keys])
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        made.triggered.connect(lambda: run())  # noqa: PLW0108 - drops the signal's own argument
        owner.addAction(made)
        self._qt[action.id] = made
        owner.destroyed.connect(lambda: self._forget(action))
        return made

    def drop(self, name: str) -> None:
        """Forget an action; its keys are free at once."""
        self._actions.pop(name, None)
        made = self._qt.pop(name, None)
        if made is not None:
            made.setShortcuts([])
            made.deleteLater()

    def text(self, name: str) -> str:
        """Name an action in the language of the screen."""
        action = self._actions[name]
        return QCoreApplication.translate(action.context, action.text).replace("&", "")

    def keys(self, name: str) -> str:
        """Name the first keys of an action as people write them; empty when it has none."""
        keys = self._actions[name].keys
        return keys[0] if keys else ""

    def tip(self, name: str) -> str:
        """Name an action with its keys, for a tooltip."""
        keys = self.keys(name)
        return f"{self.text(name)} ({keys})" if keys else self.text(name)

    def dress(self, button: QAbstractButton, name: str) -> None:
        """Give a button the tooltip of the action it runs; call again after a change of language."""
        button.setToolTip(self.tip(name))

    def group(self, action: Action) -> str:
        """Name the heading of an action in the language of the screen."""
        own = QCoreApplication.translate(action.context, action.group)
        return own if own != action.group else QCoreApplication.translate("Shortcuts", action.group)

    def all(self) -> Iterator[Action]:
        """Go through all actions in the order they were added."""
        return iter(tuple(self._actions.values()))

    def run(self, name: str) -> None:
        """Do what an action does."""
        action = self._actions.get(name)
        if action is not None and action.run is not None:
            action.run()

    def matching(self, text: str) -> list[Action]:
        """Find runnable actions by words of their Kazakh, Russian or English names."""
        words = text.casefold().split()
        found = []
        for action in self.all():
            if action.run is None:
                continue
            names = " ".join(
                self._language.said_in(language, action.context, action.text)
                for language in Language
            )
            held = names.casefold().replace("&", "")
            if all(word in held for word in words):
                found.append(action)
        return found

    def _forget(self, action: Action) -> None:
        if self._actions.get(action.id) is action:
            del self._actions[action.id]
            self._qt.pop(action.id, None)

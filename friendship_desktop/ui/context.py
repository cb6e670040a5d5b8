"""What the window gives to every page, and what it needs from the House behind it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from friendship_desktop.progress import Progress
from friendship_desktop.texts import Language
from friendship_desktop.ui.asking import Asking
from friendship_desktop.ui.changes import Changes
from friendship_desktop.ui.jobs import JobRunner
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.messages import Messages
from friendship_desktop.ui.shortcuts import Shortcuts
from friendship_desktop.ui.theme import Theme

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Hit:
    """One find of Ctrl+K: `kind` and `id` lead to the record, the rest is shown."""

    kind: str
    id: int
    title: str
    subtitle: str = ""


@dataclass(frozen=True, slots=True)
class HouseFacts:
    """What the frame shows of the House on every page; `counters` are gold numbers by page id."""

    title: str
    place: str = ""
    account: str = ""
    last_copy: dt.datetime | None = None
    can_lock: bool = False
    counters: Mapping[str, int] = field(default_factory=dict)
    banner: str = ""
    is_demo: bool = False
    """The House is an example; the frame offers to start a real one."""
    is_open: bool = False
    """No password protects it yet."""


class ShellServices(Protocol):
    """The little the frame itself asks of the services.

    `kind` says what the folder holds, a House or an office: its pages are shown.
    """

    kind: str

    def house_facts(self, language: Language, today: dt.date) -> HouseFacts:
        """Tell what the frame shows, in the language of the screen; runs on the worker."""

    def find(self, text: str, limit: int) -> Sequence[Hit]:
        """Find people, groups and schools in any spelling, within a frame's time."""

    def close(self) -> None:
        """Close the House: last copy, database, lock; runs on the worker."""


class ServicesFactory(Protocol):
    """Opens a House on the worker thread.

    `announce` is to be told the tables of every commit. Raises UserError; one whose code has a gate
    (password wanted, no House yet) leads to that gate instead of a message.
    """

    def __call__(
        self, announce: Callable[[frozenset[str]], None], progress: Progress, /
    ) -> ShellServices:
        """Open the House."""


@dataclass(frozen=True)  # slots and PageContext[Services](…) do not go together in Python 3.11
class PageContext(Generic[S]):
    """Everything a page needs; it comes in the constructor and nowhere else.

    `open_page(page_id)` and `open_record(kind, id)` lead elsewhere; `reopen(factory)` closes this
    House and opens another (or the same again, locked).
    """

    services: S
    jobs: JobRunner
    changes: Changes
    messages: Messages
    language: LanguageContext
    shortcuts: Shortcuts
    memory: Memory
    theme: Theme
    ask: Asking
    now: Callable[[], dt.datetime]
    today: Callable[[], dt.date]
    open_page: Callable[[str], Any]
    open_record: Callable[[str, int], Any]
    reopen: Callable[[ServicesFactory], Any]
    shared: dict[str, Any] = field(default_factory=dict)
    """What pages of this House have in common while it is open, such as the month they show."""

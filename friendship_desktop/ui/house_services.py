"""The open House as the window sees it: every service, and the few facts the frame shows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from friendship_desktop.rules.reference import label
from friendship_desktop.texts import Language
from friendship_desktop.ui.context import Hit, HouseFacts
from friendship_desktop.ui.pages import HOUSE, OFFICE

if TYPE_CHECKING:
    from friendship_desktop.services.house import AccountRow
    from friendship_desktop.services.workplace import Services

Announce = Callable[[frozenset[str]], None]
FIRST_PAGE_COUNTER = "attendance"
OFFICE_COUNTER = "office_board"
UNDECIDED = ("waiting", "not_enrolled")


class HouseServices:
    """Hands out the services by name, and answers what the frame itself asks."""

    def __init__(self, services: Services, announce: Announce) -> None:
        self._services = services
        self.kind = OFFICE if services.is_office else HOUSE
        services.open_house.database.listen(announce)
        _ = services.history  # made now: it knows what is done from here on

    def __getattr__(self, name: str) -> object:
        return getattr(self._services, name)

    def house_facts(self, language: Language, today: dt.date) -> HouseFacts:
        """Tell what the frame shows of the House, in the language of the screen."""
        services = self._services
        card = services.house.card(today=today)
        names = card.institution
        accounts = services.house.accounts()
        place = names.place_ru if language is Language.RUSSIAN else names.place_kk
        return HouseFacts(
            title=names.name(str(language)),
            place=place or "",
            account=_account(accounts[0], language) if accounts else "",
            last_copy=services.copying.last_at(),
            can_lock=services.protection.is_on,
            counters=self._counters(today),
            is_demo=card.is_demo,
            is_open=not services.protection.is_on,
        )

    def _counters(self, today: dt.date) -> dict[str, int]:
        services = self._services
        if self.kind == HOUSE:
            return {FIRST_PAGE_COUNTER: services.today.to_mark(today=today)}
        inbox = services.inbox
        return {
            OFFICE_COUNTER: sum(len(inbox.packages(state=state)) for state in UNDECIDED),
        }

    def find(self, text: str, limit: int) -> Sequence[Hit]:
        """Find people, groups and schools in any spelling."""
        found = self._services.finder.find(self._services.actor, text, limit=limit)
        return [Hit(str(hit.kind), hit.id, hit.title, hit.note or "") for hit in found.hits]

    def is_example(self) -> bool:
        """Tell whether this is the example House, with invented people."""
        services = self._services
        return services.house.card(today=services.clock.today()).is_demo

    def leave(self) -> None:
        """Close the House at once, without a copy: nothing was done in it."""
        self._services.close()

    def close(self) -> None:
        """Make the copy of the day's end and close the House."""
        try:
            if self._services.open_house.can_write:
                self._services.copying.on_closing()
        finally:
            self._services.close()


def _account(account: AccountRow, language: Language) -> str:
    """Name whoever works here; until a name is given, by the role."""
    return account.name or label("role", account.role, language).capitalize()

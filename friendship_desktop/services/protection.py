"""The password of the House and the recovery code on paper."""

from __future__ import annotations

import secrets

from sqlalchemy import select

from friendship_desktop.progress import Progress
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.reference import passphrase_words
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.settings import read_setting, write_setting
from friendship_desktop.store.models import House, Person
from friendship_desktop.store.open_house import OpenHouse
from friendship_desktop.texts import Language

WORDS = 4


class Protection:
    """Keeps the vault: one password opens everything, a code on paper opens it when it is forgotten."""

    def __init__(self, house: OpenHouse, clock: Clock) -> None:
        self._house = house
        self._clock = clock

    @property
    def is_on(self) -> bool:
        """Tell whether a password is needed to open this House."""
        return self._house.is_protected

    def offer(self, language: Language) -> str:
        """Make up a password of four words, about 44 bits and easy to remember."""
        kazakh_or_russian = Language.RUSSIAN if language is Language.RUSSIAN else Language.KAZAKH
        words = passphrase_words(kazakh_or_russian)
        return " ".join(secrets.choice(words) for _ in range(WORDS))

    def protect(self, actor: Actor, password: str, *, progress: Progress | None = None) -> str:
        """Set the first password; return the recovery code, which is shown only once.

        Raises UserError E_PASSWORD_SHORT, E_FULL, E_READONLY; then the House stays open as it was.
        """
        from friendship_desktop.services.outbox.keyring import (  # noqa: PLC0415  # signing loads when needed
            relock,
        )

        require(actor, "protection.change")
        code = self._house.protect(
            password, user=str(actor.account_id), carry=relock, progress=progress
        )
        self._reseal_copies()
        return code

    def _reseal_copies(self) -> None:
        """Lock the copies made so far; one that cannot be locked now is tried again every day."""
        from friendship_desktop.services.copying import Copying  # noqa: PLC0415  # copies load when needed

        Copying(self._house, self._clock).reseal()

    def change_password(self, actor: Actor, old: str, new: str) -> None:
        """Replace one's own password. Raises UserError E_PASSWORD, E_PASSWORD_SHORT."""
        self._house.change_password(old, new, user=str(actor.account_id))

    def set_password(self, actor: Actor, new: str) -> None:
        """Replace a forgotten password after the recovery code opened the House."""
        require(actor, "protection.change")
        self._house.set_password(new, user=str(actor.account_id))

    def new_recovery_code(self, actor: Actor) -> str:
        """Make a new recovery code, shown only once; the old one stops working at once."""
        require(actor, "protection.change")
        code = self._house.new_recovery_code()
        self._note_printed(actor, printed=False)
        return code

    def should_ask(self) -> bool:
        """Tell whether it is time to ask for the first password: names were saved, never asked."""
        if self.is_on:
            return False
        with self._house.database.read() as session:
            if read_setting(session, "protection.asked_at") is not None:
                return False
            is_demo = session.scalar(select(House.is_demo))
            return not is_demo and session.scalar(select(Person.id).limit(1)) is not None

    def note_asked(self, actor: Actor) -> None:
        """Remember that the password was asked for, so that it is asked once."""
        with self._house.database.write(actor.account_id, "settings.change") as unit:
            write_setting(unit.session, "protection.asked_at", self._clock.instant())

    def is_code_printed(self) -> bool:
        """Tell whether the recovery code in force is known to be on paper."""
        with self._house.database.read() as session:
            return read_setting(session, "recovery.printed_at") is not None

    def note_code_printed(self, actor: Actor) -> None:
        """Remember that the code is on paper, so that Today stops asking."""
        self._note_printed(actor, printed=True)

    def _note_printed(self, actor: Actor, *, printed: bool) -> None:
        with self._house.database.write(actor.account_id, "protection.note_code") as unit:
            value = self._clock.instant() if printed else None
            write_setting(unit.session, "recovery.printed_at", value)

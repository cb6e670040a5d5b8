"""Copies of the House: made daily, on closing and before what could go wrong; looked into, restored."""

from __future__ import annotations

import datetime as dt
import logging
from pathlib import Path

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.settings import read_setting, write_setting
from friendship_desktop.store import copies
from friendship_desktop.store.copies import CopyFile, CopyPreview, Reason
from friendship_desktop.store.health import Health
from friendship_desktop.store.open_house import OpenHouse
from friendship_desktop.store.vault import Secret

log = logging.getLogger(__name__)


class Copying:
    """Makes and restores the verified, encrypted copies of an open House."""

    def __init__(self, house: OpenHouse, clock: Clock) -> None:
        self._house = house
        self._clock = clock

    def listed(self) -> list[CopyFile]:
        """Return the copies in the House's own folder, newest first."""
        return copies.listed(self._house.folder.copies, self._house.database_id)

    def last_at(self) -> dt.datetime | None:
        """Return when the newest copy was made, as a local time without a zone."""
        found = self.listed()
        return found[0].made_at if found else None

    def copy_now(
        self, actor: Actor, *, to: Path | None = None, progress: Progress | None = None
    ) -> CopyPreview:
        """Make a copy at once, in the House's folder or in `to`, and verify it.

        Raises UserError E_FULL, E_READONLY, E_DISK; an unfinished copy is not left behind.
        """
        require(actor, "copy.make")
        made = self._house.copy(Reason.MANUAL, to=to, progress=progress)
        if to is not None:
            self._note_stick(actor)
        return made

    def daily(self, *, progress: Progress | None = None) -> CopyPreview | None:
        """Make today's copy unless there is one; thin the old ones."""
        today = self._clock.now().astimezone(LOCAL_ZONE).date()
        last = self.last_at()
        if last is not None and last.date() == today:
            return None
        self.reseal()
        return self._kept(Reason.DAILY, progress)

    def on_closing(self, *, progress: Progress | None = None) -> CopyPreview | None:
        """Make a copy when work ends, and a second one on the stick if it is there."""
        return self._kept(Reason.CLOSING, progress)

    def reseal(self) -> None:
        """Put copies from before the first password under it, here and on the stick if it is there.

        A refusal only goes to the log: the copies stay what they were, and readable.
        """
        for place in (None, self.second_place()):
            if place is not None and not place.is_dir():
                continue
            try:
                self._house.reseal_copies(place)
            except UserError as error:
                log.warning("copies not resealed: %s", error.code)

    def choose_second_place(self, actor: Actor, place: Path | None) -> None:
        """Choose a folder, usually on a stick, that receives every copy as well."""
        require(actor, "copy.place")
        with self._house.database.write(actor.account_id, "settings.change") as unit:
            write_setting(unit.session, "copies.second_place", str(place) if place else None)

    def second_place(self) -> Path | None:
        """Return the chosen second folder; a stick that is not in the PC is still its name."""
        with self._house.database.read() as session:
            place = read_setting(session, "copies.second_place")
        return Path(place) if place else None

    def look(self, copy: Path, secret: Secret | None = None) -> CopyPreview:
        """Open a copy without touching anything, to show what it holds.

        Raises UserError E_COPY, E_PASSWORD, E_RECOVERY, E_LOCKED.
        """
        return self._house.look(copy, secret)

    def restore(
        self,
        actor: Actor,
        copy: Path,
        secret: Secret | None = None,
        *,
        progress: Progress | None = None,
    ) -> CopyPreview:
        """Put a copy in the place of the present data, of which a copy is made first."""
        require(actor, "copy.restore")
        return self._house.restore(copy, secret, progress=progress)

    def check(self, *, progress: Progress | None = None) -> Health:
        """Check the whole database; runs in the background at every start."""
        return self._house.check(progress)

    def _kept(self, reason: Reason, progress: Progress | None) -> CopyPreview:
        made = self._house.copy(reason, progress=progress)
        self._house.thin_copies()
        place = self.second_place()
        if place is not None and place.is_dir():
            try:
                copies.duplicate(made.path, place)
                self._house.thin_copies(place)
            except UserError as error:
                # The copy in the House's own folder is there; a full stick is told on Today.
                log.warning("second copy refused: %s", error.code)
            else:
                self._note_stick(None)
        return made

    def _note_stick(self, actor: Actor | None) -> None:
        account = actor.account_id if actor else None
        with self._house.database.write(account, "settings.change") as unit:
            write_setting(unit.session, "copies.stick_at", self._clock.instant())

"""How a clash is said: which room, which person, which learners are taken, and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject

from friendship_desktop.rules.dates import short_date
from friendship_desktop.services.calendar.clashes import Clash, ClashKind
from friendship_desktop.ui.dialogs.group_slots import time_text


class ClashWords(QObject):
    """Says clashes in the language of the screen."""

    def lines(self, clashes: Iterable[Clash], *, with_days: bool = False) -> list[str]:
        """Give a sentence for each clash, each once; with its day if asked."""
        said = (
            f"{short_date(clash.day)}: {self._sentence(clash)}"
            if with_days
            else self._sentence(clash)
            for clash in clashes
        )
        return list(dict.fromkeys(said))

    def more(self, count: int) -> str:
        """Say how many sentences are left out."""
        return self.tr("and %n more", "", count)

    def _sentence(self, clash: Clash) -> str:
        start, end = clash.starts_at, clash.ends_at
        time = "" if start is None or end is None else f"{time_text(start)}–{time_text(end)}"
        places: Mapping[str, object] = {
            "name": clash.name, "group": clash.other, "time": time, "day": short_date(clash.day),
        }  # fmt: skip
        if clash.kind is ClashKind.LEARNER:
            sentence = self.tr("%n learner(s) are in “{group}” then, {time}.", "", clash.learners)
        elif clash.kind is ClashKind.DAY_OFF and not clash.name:
            sentence = self.tr("{day} lies outside the terms.")
        else:
            sentence = {
                ClashKind.GROUP: self.tr("The group has another lesson then, {time}."),
                ClashKind.ROOM: self.tr("The room {name} is taken by “{group}”, {time}."),
                ClashKind.TEACHER: self.tr("{name} teaches “{group}” then, {time}."),
                ClashKind.PERSON: self.tr("{name} is busy with “{group}” then, {time}."),
                ClashKind.DAY_OFF: self.tr("No lesson is expected on {day}: {name}."),
            }[clash.kind]
        return sentence.format(**places)

"""Whom pasted names mean: many lines at once against everybody known, or against one group's list.

The order of surname and given name is free. Nothing is chosen here; whoever pastes has the last word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.rules.name_keys import fold
from friendship_desktop.services.lookalikes import (
    ALIKE,
    Identity,
    Likeness,
    LookAlike,
    describe,
    identity,
)
from friendship_desktop.services.pasted import LineProblem, PastedLine
from friendship_desktop.store.models import Person

MOST = 5
"""Candidates of one line."""
Found = list[tuple[int, Likeness]]


class KnownNames:
    """Names of people who are not archived, read once and compared in memory."""

    def __init__(self, session: Session, among: Collection[int] | None = None) -> None:
        self._session = session
        self._by_name: dict[frozenset[str], dict[int, Identity]] = {}
        self._written: dict[int, frozenset[str]] = {}
        self._folded: dict[int, str] = {}
        self._identity: dict[int, Identity] = {}
        self._surnames: Counter[str] = Counter()
        self._given: Counter[str] = Counter()
        query = select(
            Person.id,
            Person.surname,
            Person.given_name,
            Person.patronymic,
            Person.surname_kk,
            Person.given_name_kk,
            Person.patronymic_kk,
            Person.surname_ru,
            Person.given_name_ru,
            Person.patronymic_ru,
            Person.birth_date,
            Person.birth_year,
        ).where(Person.archived_at.is_(None))
        for row in session.connection().execute(query.order_by(Person.sort_key, Person.id)):
            if among is None or row.id in among:
                self._add(row.id, row[1:10], (row.birth_date, row.birth_year))

    def _add(
        self, person_id: int, parts: Sequence[str | None], born: tuple[object, object]
    ) -> None:
        self._written[person_id] = _words(f"{parts[0] or ''} {parts[1] or ''}")
        self._surnames[fold(parts[0] or "")] += 1
        self._given[fold(parts[1] or "")] += 1
        for start in (0, 3, 6):
            surname, given_name, patronymic = parts[start : start + 3]
            if not (surname or given_name):
                continue
            known = identity(surname, given_name, patronymic, *born)  # type: ignore[arg-type] # two columns
            self._by_name.setdefault(known.name, {})[person_id] = known
            if start == 0:
                self._identity[person_id] = known
                self._folded[person_id] = " ".join(sorted(known.name))

    def match(self, lines: Iterable[PastedLine]) -> dict[int, tuple[LookAlike, ...]]:
        """Give, by the number of each line, the people who may be meant, the likeliest first."""
        found = {line.number: self._find(line) for line in lines}
        ids = list(dict.fromkeys(one for each in found.values() for one, _likeness in each))
        shown = {known.person_id: known for known in describe(self._session, ids)}
        return {
            number: tuple(replace(shown[one], likeness=likeness) for one, likeness in each)
            for number, each in found.items()
        }

    def _find(self, line: PastedLine) -> Found:
        name = _typed_name(line)
        if not name:
            return []
        born = line.born
        wanted = identity(
            name,
            "",
            line.patronymic or None,
            born.date if born else None,
            born.year if born and not born.date else None,
        )
        same = {
            person_id: Likeness.SAME
            if self._written.get(person_id) == _words(name)
            else Likeness.SPELLING
            for person_id, known in self._by_name.get(wanted.name, {}).items()
            if known.may_be(wanted)
        }
        if same:
            order = list(Likeness)
            return sorted(same.items(), key=lambda one: order.index(one[1]))[:MOST]
        return [] if len(wanted.name) < 2 else self._similar(wanted)

    def _similar(self, wanted: Identity) -> Found:
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - a compiled library that few sessions need

        hits = process.extract(
            " ".join(sorted(wanted.name)),
            self._folded,
            scorer=fuzz.ratio,
            score_cutoff=ALIKE,
            limit=MOST,
        )
        return [
            (person_id, Likeness.SIMILAR)
            for _name, _score, person_id in hits
            if self._identity[person_id].birth_agrees(wanted)
        ]

    def ordered(self, line: PastedLine) -> PastedLine:
        """Put the surname first where the House knows the words only the other way round."""
        surname, given = fold(line.surname), fold(line.given_name)
        is_turned = (
            self._given[surname]
            and self._surnames[given]
            and not self._surnames[surname]
            and not self._given[given]
        )
        if not line.makes_learner or not is_turned:
            return line
        return replace(line, surname=line.given_name, given_name=line.surname)


def _typed_name(line: PastedLine) -> str:
    """Give surname and given name as typed; a lone word only means somebody known by one name."""
    if line.makes_learner:
        return f"{line.surname} {line.given_name}"
    return line.name if line.problem is LineProblem.ONE_WORD else ""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.casefold().split())

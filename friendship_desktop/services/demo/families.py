"""The demo's families and consents: siblings, who collects a child, what was signed and withdrawn."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterable

from friendship_desktop.rules.codes import ConsentMethod, ConsentPurpose
from friendship_desktop.services.consents.service import TEXT_VERSION
from friendship_desktop.services.demo.people import is_adult, stem_of
from friendship_desktop.services.demo.plan import DemoOptions, Row
from friendship_desktop.services.demo.teaching import Class, Rows

SIGNED = 0.9  # of learners have a consent in force
SIBLINGS, JOINED = 0.5, 0.6  # of children of one surname; of them noted as a family already
COLLECTED = 0.2  # of children have somebody else to collect them
LEAST_APART = 300  # days between two births
ENDING_SOON, NO_PHOTO = 0.03, 0.04
OFTEN = {
    ConsentPurpose.CONTACT: 0.97,
    ConsentPurpose.CERTIFICATE: 0.9,
    ConsentPurpose.EVENT_LIST: 0.6,
    ConsentPurpose.PHOTO_PUBLIC: 0.55,
    ConsentPurpose.VOLUNTEER: 0.1,
    ConsentPurpose.ETHNICITY_STATS: 0.15,
}
COLLECTORS = ("Сейтқали Раушан", "Ким Любовь", "Петрова Галина Ивановна", "Әбілов Нұрлан")
REASON = "Заңды өкілдің өтініші"


class FamilyMaker:
    """Adds families, collectors and consents to the rows of a demo House."""

    def __init__(self, options: DemoOptions, rows: Rows) -> None:
        self._options, self._until, self._rows = options, options.until, rows
        # chance decides about pretence only, so it must be the same on every run
        self._chance = random.Random(f"families {options.seed} {options.until}")  # noqa: S311
        self._guardian = {row["person_id"]: row for row in rows.guardian}

    def make(self, classes: Iterable[Class]) -> None:
        """Fill everything; whoever withdraws leaves the group before lessons are made."""
        by_year: dict[int, list[Row]] = {}
        for each in classes:
            if each.season.is_current or self._options.with_year_before:
                by_year.setdefault(each.season.academic_year, []).extend(each.enrolments)
        self._siblings()
        self._others()
        for year, stays in by_year.items():
            self._sign(year, stays)
        self._withdraw(
            [row for each in classes if each.season.is_current for row in each.enrolments]
        )

    def _sign(self, year: int, stays: list[Row]) -> None:
        """Let most of those who learn in a school year consent, until it is over."""
        first: dict[int, dt.date] = {}
        for row in stays:
            started = first.get(row["person_id"], row["started_on"])
            first[row["person_id"]] = min(started, row["started_on"])
        for person_id, started_on in first.items():
            if self._chance.random() < SIGNED:
                self._consent(person_id, started_on, dt.date(year + 1, 8, 31))

    def _siblings(self) -> None:
        """Give children of one surname the same guardian; some families are noted already."""
        alike: dict[str, list[Row]] = {}
        for person in self._rows.person:
            person["family_id"] = None
            if person["id"] in self._guardian and person["surname"] and person["birth_date"]:
                alike.setdefault(stem_of(person["surname"]), []).append(person)
        for children in alike.values():
            for one, other in zip(children[::3], children[1::3], strict=False):
                apart = abs((one["birth_date"] - other["birth_date"]).days)
                if apart < LEAST_APART or self._chance.random() > SIBLINGS:
                    continue
                guardian, same = self._guardian[one["id"]], self._guardian[other["id"]]
                same |= {name: guardian[name] for name in ("name", "phone", "relation")}
                other["patronymic"] = other["patronymic"] and one["patronymic"]
                if self._chance.random() < JOINED:
                    family = {"id": len(self._rows.family) + 1}
                    self._rows.family.append(family)
                    one["family_id"] = other["family_id"] = family["id"]

    def _others(self) -> None:
        for row in tuple(self._rows.guardian):
            row |= {"is_representative": True, "may_collect": True, "is_emergency": True}
            if self._chance.random() < COLLECTED:
                self._rows.guardian.append(
                    {
                        "id": len(self._rows.guardian) + 1,
                        "person_id": row["person_id"],
                        "name": self._chance.choice(COLLECTORS),
                        "phone": None,
                        "relation": None,
                        "is_primary": False,
                        "is_representative": False,
                        "may_collect": True,
                        "is_emergency": False,
                    }
                )

    def _consent(self, person_id: int, started_on: dt.date, until: dt.date) -> None:
        chance = self._chance
        person = self._rows.person[person_id - 1]
        guardian = self._guardian.get(person_id)
        if not is_adult(person, self._until) and guardian is None:
            return  # nobody could have signed
        purposes = [ConsentPurpose.TEACHING]
        purposes += [one for one, often in OFTEN.items() if chance.random() < often]
        if until > self._until and chance.random() < ENDING_SOON:
            until = self._until + dt.timedelta(days=chance.randrange(5, 28))
        given_on = min(started_on + dt.timedelta(days=chance.randrange(-3, 8)), self._until)
        signer = None if is_adult(person, self._until) or guardian is None else guardian["name"]
        photo = ConsentPurpose.PHOTO_PUBLIC
        is_parted = photo in purposes and chance.random() < NO_PHOTO
        if is_parted:
            purposes.remove(photo)
        row = self._add(purposes, person_id, given_on, until, signer)
        if is_parted:
            self._part(row, photo)

    def _add(
        self,
        purposes: Iterable[ConsentPurpose],
        person_id: int,
        given_on: dt.date,
        until: dt.date,
        signer: str | None,
    ) -> Row:
        number = len(self._rows.consent) + 1
        row: Row = {
            "id": number,
            "person_id": person_id,
            "given_by": signer,
            "method": str(ConsentMethod.PAPER),
            "reference_no": f"К-{number:03d}",
            "given_on": given_on,
            "valid_until": max(until, given_on),
            "withdrawn_on": None,
            "withdraw_reason": None,
            "text_version": TEXT_VERSION,
            "paper_location": f"№ {1 + number // 100} папка",
            "third_party": None,
        }
        self._rows.consent.append(row)
        self._rows.consent_item += [
            {"consent_id": number, "purpose": str(purpose)} for purpose in purposes
        ]
        return row

    def _part(self, row: Row, purpose: ConsentPurpose) -> None:
        """Add one purpose that was withdrawn: it stands in a row of its own."""
        part = self._add(
            [purpose], row["person_id"], row["given_on"], row["valid_until"], row["given_by"]
        )
        part["withdrawn_on"] = max(row["given_on"], self._until - dt.timedelta(days=12))
        part["withdraw_reason"] = REASON

    def _withdraw(self, now: list[Row]) -> None:
        """Let one child's representative withdraw everything ten days ago."""
        on = self._until - dt.timedelta(days=10)
        stays_of: dict[int, list[Row]] = {}
        for row in now:
            stays_of.setdefault(row["person_id"], []).append(row)
        for consent in reversed(self._rows.consent):
            stays = stays_of.get(consent["person_id"], [])
            is_old = consent["given_on"] < on and consent["withdrawn_on"] is None
            early = all(row["started_on"] < on and row["ended_on"] is None for row in stays)
            if is_old and early and len(stays) == 1 and not stays[0]["is_guest"]:
                if consent["given_by"] is None:
                    continue
                consent |= {"withdrawn_on": on, "withdraw_reason": REASON}
                stays[0] |= {"ended_on": on - dt.timedelta(days=1), "reason_out": "own_wish"}
                return

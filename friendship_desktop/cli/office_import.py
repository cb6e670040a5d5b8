"""`office import`: packages taken in, reviewed, decided and answered, one file or many."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from friendship_desktop.cli.access import opened
from friendship_desktop.cli.console import Console
from friendship_desktop.cli.passwords import password_in
from friendship_desktop.cli.usage import UsageError
from friendship_desktop.errors import UserError
from friendship_desktop.exchange import reading
from friendship_desktop.services.office.enrolling import NewHouse
from friendship_desktop.services.office.inbox import packages_in
from friendship_desktop.services.office.receipts import Remark
from friendship_desktop.services.office.states import PackageState
from friendship_desktop.services.office.views import Incoming, Review
from friendship_desktop.services.workplace import Services
from friendship_desktop.store import files
from friendship_desktop.texts.sentences import explain

Answer = dict[str, Any]
ON_ROW = re.compile(r"\A(?P<table>[a-z_]+)/(?P<row>[^:]+): *(?P<text>.+)\Z")


def do_import(options: argparse.Namespace, console: Console) -> int:
    """Take files in and decide as asked; the status is 1 when one of them was refused."""
    ca = password_in(options.ca_password_file) if options.ca_password_file else None
    with files.refusals(options.files[0]):
        paths = packages_in(options.files)
    if options.enrol is not None and len(paths) != 1:
        raise UsageError(console.texts.text("A code enrols one House: give one file."))
    remarks = _remarks(options.give_back) if options.give_back is not None else []
    if options.receipts is not None and not options.dry_run:
        with files.refusals(options.receipts):  # before anything is decided that needs an answer
            options.receipts.mkdir(parents=True, exist_ok=True)
    with opened(options, writing=not options.dry_run) as services:
        task = _Task(services, console, options, ca, remarks)
        found = [task.look(path) for path in paths] if options.dry_run else task.take(paths)
    _tell(found, console)
    return 0 if all(one["ok"] for one in found) else 1


class _Task:
    """One `office import`: what was asked for, on an open office."""

    def __init__(
        self,
        services: Services,
        console: Console,
        options: argparse.Namespace,
        ca: str | None,
        remarks: Sequence[Remark],
    ) -> None:
        self._services, self._console, self._options = services, console, options
        self._ca, self._remarks = ca, remarks
        self._to: Path = options.receipts or services.open_house.folder.root / "receipts"

    def look(self, path: Path) -> Answer:
        """Check a file and tell what it would change; nothing is kept."""
        with self._refusing(path) as answer:
            answer.update(_review(self._services.inbox.look(_bytes(path))))
        return answer

    def take(self, paths: Sequence[Path]) -> list[Answer]:
        """Put every file into quarantine first, then decide in the order of numbers."""
        answers: list[Answer] = []
        waiting: list[tuple[Incoming, Answer]] = []
        for path in paths:
            with self._refusing(path) as answer:
                came = self._quarantine(path)
                if self._options.enrol is not None:
                    came = self._enrol(came)
                self._describe(came, answer)
                if came.state == PackageState.WAITING:
                    waiting.append((came, answer))
            answers.append(answer)
        for came, answer in sorted(waiting, key=_order):
            with self._refusing(Path(answer["file"]), answer):
                self._decide(came, answer)
        return answers

    def _quarantine(self, path: Path) -> Incoming:
        inbox, actor = self._services.inbox, self._services.actor
        try:
            data = _bytes(path)
        except UserError as error:
            if error.code != "E_SIZE":
                raise
            return inbox.take_oversized(actor, path.name, path.stat().st_size)
        return inbox.take(actor, data, path.name)

    def _enrol(self, came: Incoming) -> Incoming:
        if self._ca is None:
            raise UserError("E_CA_PASSWORD")
        return self._services.inbox.enrol(
            self._services.actor,
            came.id,
            typed_code=self._options.enrol,
            ca_passphrase=self._ca,
            house=NewHouse(
                house_id=self._options.house,
                name_kk=self._options.name or "",
                name_ru=self._options.name_ru or "",
                name_en=self._options.name_en,
                district=self._options.district,
                new_key=self._options.new_key,
            ),
        )

    def _decide(self, came: Incoming, answer: Answer) -> None:
        """Accept or return; whoever enrols a House takes its package in unless it is returned."""
        inbox, actor = self._services.inbox, self._services.actor
        review = inbox.review(came.id)
        answer |= _review(review)
        if self._options.give_back is not None:
            came = inbox.give_back(actor, came.id, self._remarks, ca_passphrase=self._ca)
        elif self._options.accept or self._options.enrol is not None:
            came = inbox.accept(
                actor,
                came.id,
                reviewed=review.token,
                confirmed=self._options.confirm,
                ca_passphrase=self._ca,
            )
        else:
            return
        self._describe(came, answer)

    def _describe(self, came: Incoming, answer: Answer) -> None:
        answer |= {
            "id": came.id,
            "state": came.state,
            "house": came.house_id or came.claimed_id,
            "sequence": came.sequence,
            "digest": came.digest,
        }
        if came.is_duplicate:
            answer["duplicate"] = True
        if came.state in {PackageState.REFUSED, PackageState.NOT_ENROLLED} and came.code:
            told = UserError(came.told_by or came.code, place=came.place or "")
            answer |= {**self._refusal(told), "code": came.code}
        if came.key_code and came.state in {PackageState.REFUSED, PackageState.NOT_ENROLLED}:
            answer["key_code"] = came.key_code
        if came.has_receipt:
            answer["receipt"] = str(self._write_receipt(came))

    def _write_receipt(self, came: Incoming) -> Path:
        name, data = self._services.inbox.receipt(came.id)
        target = self._to / name
        with files.refusals(target):
            self._to.mkdir(parents=True, exist_ok=True)
            files.write(target, data)
        return target

    def _refusal(self, error: UserError) -> Answer:
        sentence = explain(error, self._console.texts)
        told = {"key_code": error.details["key_code"]} if "key_code" in error.details else {}
        return {"ok": False, "code": error.code, "message": sentence, **told}

    @contextmanager
    def _refusing(self, path: Path, begun: Answer | None = None) -> Iterator[Answer]:
        """Let one file be refused without stopping the others."""
        answer = begun if begun is not None else {"ok": True, "file": str(path)}
        try:
            yield answer
        except UserError as error:
            answer |= self._refusal(error)


def _order(pair: tuple[Incoming, Answer]) -> tuple[str, int]:
    return pair[0].house_id, pair[0].sequence or 0


def _bytes(path: Path) -> bytes:
    try:
        return reading.from_file(path)
    except OSError as error:
        raise files.refusal(error, path) from error


def _remarks(given: str) -> list[Remark]:
    """Read remarks, one a line: words about the whole, or `TABLE/ROW: words` about a row."""
    found = []
    for line in filter(None, map(str.strip, given.splitlines())):
        on_row = ON_ROW.match(line)
        found.append(
            Remark(on_row["text"], on_row["table"], on_row["row"].strip())
            if on_row
            else Remark(line)
        )
    return found


def _review(review: Review) -> Answer:
    return {
        "house": review.house_id,
        "sequence": review.sequence,
        "digest": review.digest,
        "duplicate": review.is_duplicate,
        "late": review.is_late,
        "differences": review.counts(),
        "missing": list(review.missing),
        "unknown_correction": review.unknown_correction,
        "shrinking": list(review.needs_confirmation),
        "locked": [f"{first}..{last}" for first, last in review.locked],
    }


def _tell(found: list[Answer], console: Console) -> None:
    refused = [one for one in found if not one["ok"]]
    answer: Answer = {"ok": not refused, "packages": found}
    if refused:
        answer |= {"code": refused[0]["code"], "message": refused[0]["message"]}
    lines = [_line(one) for one in found if one["ok"]]
    console.answer(answer, *lines)
    for one in refused:
        console.say(f"{one['code']}: {one['file']}: {one['message']}")


def _line(one: Answer) -> str:
    differences = "; ".join(
        f"{table} +{count['added']} ~{count['changed']} -{count['removed']} ={count['same']}"
        for table, count in one.get("differences", {}).items()
    )
    cells = (
        one["house"],
        one["sequence"],
        one.get("state", ""),
        one.get("receipt", ""),
        differences,
    )
    return "\t".join("" if cell is None else str(cell) for cell in cells)

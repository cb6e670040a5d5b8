"""The archive of issued papers: finals are kept as they were printed, and printed again unchanged."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress, Silent
from friendship_desktop.reports.certificate import CertificateSheet
from friendship_desktop.reports.document import data_hash
from friendship_desktop.reports.event_note import EventNote
from friendship_desktop.reports.kinds import (
    Form,
    can_be_issued,
    code_of,
    outline_of,
    title_of,
)
from friendship_desktop.reports.letter import LetterSheet
from friendship_desktop.reports.order import OrderSheet
from friendship_desktop.reports.pictures import joined
from friendship_desktop.reports.stamp import Stamp
from friendship_desktop.reports.writer import Rendered, render
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.name_keys import fold
from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services.awards.texts import REGISTERS, AwardKind
from friendship_desktop.services.editing import found
from friendship_desktop.services.events.results import NOTES
from friendship_desktop.services.numbering import CERTIFICATES, ORDERS
from friendship_desktop.store.database import Database, Unit
from friendship_desktop.store.models import Account, IssuedPaper, IssuedPaperFile, RegisterNumber


@dataclass(frozen=True, slots=True)
class IssuedLine:
    """One paper of the archive; `id` is its number there, printed on it."""

    id: int
    form: str
    title: str
    dated: dt.date
    issued_at: dt.datetime
    """Local time."""
    by: str | None
    number: str
    """Its number in a register (orders, certificates), if it has one."""
    language: str
    pages: int
    data_hash: str


@dataclass(frozen=True, slots=True)
class Issue:
    """What an issue gave: every paper of it, those of them that were issued before, and the PDF."""

    papers: tuple[IssuedLine, ...]
    earlier: tuple[IssuedLine, ...]
    data: bytes


class IssuedPapers:
    """Issues finals and gives them back byte for byte."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def issue(
        self,
        actor: Actor,
        forms: Sequence[Form],
        *,
        today: dt.date,
        progress: Progress | None = None,
    ) -> Issue:
        """Keep every form as a paper of its own; one with the same data gives the earlier paper.

        Drawing takes long and keeps nobody from writing; then all are kept at once, or none.
        Raises UserError E_NOT_ISSUED for a form that is not issued, CancelledError.
        """
        require(actor, "document.issue")
        if not (forms and all(map(can_be_issued, forms))):
            raise UserError("E_NOT_ISSUED")
        wanted = [
            _Wanted(Same(code_of(form), data_hash(form), _subject(form)), form) for form in forms
        ]
        ids, new = self._keep(actor, wanted, today, progress or Silent())
        with self._database.read() as session:
            lines = {
                row.id: row for row in _lines(session, _query().where(IssuedPaper.id.in_(ids)))
            }
            pdf = joined([found(session, IssuedPaperFile, one).pdf for one in ids])
        earlier = [one for place, one in enumerate(ids) if one not in new or one in ids[:place]]
        return Issue(tuple(lines[one] for one in ids), tuple(lines[one] for one in earlier), pdf)

    def _keep(
        self, actor: Actor, wanted: Sequence[_Wanted], today: dt.date, watch: Progress
    ) -> tuple[list[int], Collection[int]]:
        """Draw and keep what was not issued before; give the papers of all, and which are new."""
        drawn: dict[tuple[int, Same], Rendered] = {}
        with self._database.read() as session:
            _ids, new = _numbered(session, wanted)
        while True:
            for done, (paper_id, one) in enumerate(new.items()):
                watch.step(done, len(new))
                if (paper_id, one.same) not in drawn:
                    pdf = render([one.form], stamp=Stamp(today, paper_id))
                    drawn[paper_id, one.same] = pdf
            with self._database.write(actor.account_id, "paper.issue") as unit:
                ids, again = _numbered(unit.session, wanted)
                if again == new:
                    for paper_id, one in new.items():
                        _store(unit, actor, paper_id, one, drawn[paper_id, one.same])
                    return ids, new
            new = again  # another paper was issued meanwhile: the numbers of these move on

    def list(
        self, actor: Actor, *, form: str | None = None, text: str = ""
    ) -> tuple[IssuedLine, ...]:
        """List issued papers, latest first; `text` is a part of the title or a number."""
        require(actor, "document.read")
        query = _query()
        if form is not None:
            query = query.where(IssuedPaper.form == form)
        with self._database.read() as session:
            lines = _lines(session, query)
        words = fold(text).split()
        return tuple(line for line in lines if _says(line, words))

    def pdf(self, actor: Actor, paper_ids: Sequence[int]) -> bytes:
        """Give issued papers again; one alone has the very bytes of its issue (E_NOT_FOUND)."""
        require(actor, "document.read")
        with self._database.read() as session:
            return joined([found(session, IssuedPaperFile, one).pdf for one in paper_ids])


def _language(form: Form) -> str:
    return str(getattr(form, "language", ""))


def _subject(form: Form) -> str:
    return json.dumps(
        {"language": _language(form), "of": outline_of(form)}, ensure_ascii=False, sort_keys=True
    )


class Same(NamedTuple):
    """What two papers that are the same have in common."""

    code: str
    data_hash: str
    subject: str


class _Wanted(NamedTuple):
    """A form to be issued."""

    same: Same
    form: Form


def _numbered(session: Session, wanted: Sequence[_Wanted]) -> tuple[list[int], dict[int, _Wanted]]:
    """Give each form its paper: the earlier one of the same data, or the next number of the archive."""
    following = (session.scalar(select(func.max(IssuedPaper.id))) or 0) + 1
    known: dict[Same, int] = {}
    new: dict[int, _Wanted] = {}
    ids = []
    for one in wanted:
        same = one.same
        paper_id = known.get(same) or session.scalar(
            select(IssuedPaper.id).where(
                IssuedPaper.form == same.code,
                IssuedPaper.data_hash == same.data_hash,
                IssuedPaper.subject == same.subject,
            )
        )
        if paper_id is None:
            paper_id = following + len(new)
            new[paper_id] = one
        known[same] = paper_id
        ids.append(paper_id)
    return ids, new


def _store(unit: Unit, actor: Actor, paper_id: int, one: _Wanted, drawn: Rendered) -> None:
    unit.session.add(
        IssuedPaper(
            id=paper_id,
            form=one.same.code,
            title=" · ".join(filter(None, (outline_of(one.form), title_of(one.form))))[:200],
            dated=one.form.dated,
            issued_at=unit.head["at"],
            actor_id=actor.account_id,
            number_id=_number_id(unit.session, one.form),
            subject=one.same.subject,
            data_hash=one.same.data_hash,
            pages=drawn.pages,
        )
    )
    unit.session.flush()
    unit.session.add(IssuedPaperFile(paper_id=paper_id, pdf=drawn.data))


def _number_id(session: Session, form: Form) -> int | None:
    """Find the number of a register that stands on a form: then it is not given back by an undo."""
    match form:
        case CertificateSheet():
            key = CERTIFICATES, form.year, form.sequence
        case OrderSheet() if digits := re.match(r"\d+", form.number):
            key = ORDERS, form.dated.year, int(digits[0])
        case LetterSheet():
            register = REGISTERS[AwardKind(form.kind)]
            key = register, form.dated.year, int(form.number.rpartition("/")[2])
        case EventNote() if form.number:
            key = NOTES, form.numbered_on.year, int(form.number)
        case _:
            return None
    register, year, number = key
    return session.scalar(
        select(RegisterNumber.id).where(
            RegisterNumber.register == register,
            RegisterNumber.year == year,
            RegisterNumber.number == number,
        )
    )


def _query() -> Select[IssuedPaper, str, int, int]:
    return (
        select(IssuedPaper, Account.name, RegisterNumber.year, RegisterNumber.number)
        .outerjoin(Account, Account.id == IssuedPaper.actor_id)
        .outerjoin(RegisterNumber, RegisterNumber.id == IssuedPaper.number_id)
        .order_by(IssuedPaper.id.desc())
    )


def _lines(session: Session, query: Select[IssuedPaper, str, int, int]) -> list[IssuedLine]:
    return [
        IssuedLine(
            row.id,
            row.form,
            row.title,
            row.dated,
            dt.datetime.fromisoformat(row.issued_at).astimezone(LOCAL_ZONE),
            name,
            f"{number}/{year}" if number else "",
            str(json.loads(row.subject).get("language", "")),
            row.pages,
            row.data_hash,
        )
        for row, name, year, number in session.execute(query)
    ]


def _says(line: IssuedLine, words: Sequence[str]) -> bool:
    said = fold(f"{line.id} {line.form} {line.title} {line.number}")
    return all(word in said for word in words)

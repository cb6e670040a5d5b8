"""The archive of issued papers: finals are kept as they were printed, and printed again unchanged."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress, Silent
from friendship_desktop.reports.certificate import CertificateSheet
from friendship_desktop.reports.document import data_hash
from friendship_desktop.reports.order import OrderSheet
from friendship_desktop.reports.pictures import joined
from friendship_desktop.reports.stamp import DRAFT, Stamp
from friendship_desktop.reports.writer import (
    Form,
    Rendered,
    code_of,
    has_number,
    outline_of,
    render,
    takes_stamp,
)
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.name_keys import fold
from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services.editing import found
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
    """Marks drafts, issues finals and gives them back byte for byte."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def can_issue(self, drawn: Rendered) -> bool:
        """Tell whether a paper is of a form that is issued; an order without a number is not yet."""
        return bool(drawn.forms) and all(_is_ready(form) for form in drawn.forms)

    def is_final(self, drawn: Rendered) -> bool:
        """Tell whether a paper is final by itself, for it has a number of its register."""
        return self.can_issue(drawn) and all(has_number(form) for form in drawn.forms)

    def draft(self, drawn: Rendered, *, progress: Progress | None = None) -> Rendered:
        """Mark what is to be issued as a draft; other papers stay as they are."""
        if not any(takes_stamp(form) for form in drawn.forms):
            return drawn
        return render(drawn.forms, title=drawn.title, progress=progress, stamp=DRAFT)

    def issue(
        self, actor: Actor, drawn: Rendered, *, today: dt.date, progress: Progress | None = None
    ) -> Issue:
        """Keep every form as a paper of its own; one with the same data gives the earlier paper.

        Raises UserError E_NOT_ISSUED for a form that is not issued, CancelledError.
        """
        require(actor, "document.issue")
        if not self.can_issue(drawn):
            raise UserError("E_NOT_ISSUED")
        watch, ids, earlier = progress or Silent(), list[int](), list[int]()
        with self._database.write(actor.account_id, "paper.issue") as unit:
            for done, form in enumerate(drawn.forms):
                watch.step(done, len(drawn.forms))
                known = _earlier(unit.session, form)
                if known is None:
                    ids.append(_keep(unit, actor, form, drawn.title, today))
                else:
                    earlier.append(known)
                    ids.append(known)
        with self._database.read() as session:
            lines = {
                row.id: row for row in _lines(session, _query().where(IssuedPaper.id.in_(ids)))
            }
            pdf = joined([found(session, IssuedPaperFile, one).pdf for one in ids])
        return Issue(tuple(lines[one] for one in ids), tuple(lines[one] for one in earlier), pdf)

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


def _is_ready(form: Form) -> bool:
    is_numbered = has_number(form) or not isinstance(form, OrderSheet)
    return bool(code_of(form)) and is_numbered


def _language(form: Form) -> str:
    return str(getattr(form, "language", ""))


def _subject(form: Form) -> str:
    return json.dumps(
        {"language": _language(form), "of": outline_of(form)}, ensure_ascii=False, sort_keys=True
    )


def _earlier(session: Session, form: Form) -> int | None:
    """Find a paper of the same data in the same language."""
    return session.scalar(
        select(IssuedPaper.id).where(
            IssuedPaper.form == code_of(form),
            IssuedPaper.data_hash == data_hash(form),
            IssuedPaper.subject == _subject(form),
        )
    )


def _keep(unit: Unit, actor: Actor, form: Form, title: str, today: dt.date) -> int:
    row = IssuedPaper(
        form=code_of(form),
        title=" · ".join(filter(None, (outline_of(form), title)))[:200],
        dated=form.dated,
        issued_at=unit.head["at"],
        actor_id=actor.account_id,
        number_id=_number_id(unit.session, form),
        subject=_subject(form),
        data_hash=data_hash(form),
        pages=0,
    )
    unit.session.add(row)
    unit.session.flush()
    drawn = render([form], title=title, stamp=Stamp(today, row.id))
    row.pages = drawn.pages
    unit.session.add(IssuedPaperFile(paper_id=row.id, pdf=drawn.data))
    unit.session.flush()
    return row.id


def _number_id(session: Session, form: Form) -> int | None:
    if isinstance(form, CertificateSheet):
        key = CERTIFICATES, form.year, form.sequence
    elif isinstance(form, OrderSheet) and (digits := re.match(r"\d+", form.number)):
        key = ORDERS, form.dated.year, int(digits[0])
    else:
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

"""The House's data as plain CSV, so that nothing is locked in: one file a table, and a readme.

For people and their Excel: UTF-8 with a byte-order mark, semicolons, CRLF. Text that a spreadsheet
would run as a formula gets an apostrophe before it (sync-package.md § Layout).
"""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path

from sqlalchemy import Column, LargeBinary, Table, func, select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress, Silent
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.services.access_log import AccessAction, record
from friendship_desktop.store import files
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Base, Person
from friendship_desktop.texts import Language, Texts, msg

README = "README.txt"
SECRETS = frozenset({("house_key", "age_identity"), ("office_key", "age_identity")})
RUNNABLE = tuple("=+-@\t\r＝＋－＠")

TABLES = {
    "house": msg("The House: one row with its card."),
    "institution_name": msg("What the House and the body above it are called between two dates."),
    "programme_document": msg("Decrees and programmes the House works under."),
    "holiday": msg("Days without lessons and moved working days."),
    "account": msg("Those who work with the program."),
    "setting": msg("Choices made in the program, as JSON."),
    "set_aside": msg("Lines of “Needs attention” that somebody has put away."),
    "association": msg("Ethnocultural associations."),
    "school": msg("Sunday schools; association_id points to association."),
    "room": msg("Rooms where groups meet."),
    "study_group": msg("Study groups; school_id points to school, hours are counted in halves."),
    "group_teacher": msg("Who teaches which group, from when to when; person_id points to person."),
    "weekly_slot": msg("Weekdays (Monday is 1) and times of groups in minutes after midnight."),
    "person": msg("People, named as in the identity document."),
    "guardian": msg("Legal guardians; person_id points to the child."),
    "family": msg("Brothers and sisters: people with the same family_id."),
    "consent": msg("Consents to the processing of personal data; person_id points to person."),
    "consent_item": msg("The purposes of each consent."),
    "excused_period": msg("Days on which people are known in advance to be away."),
    "study_period": msg("Terms and vacations."),
    "programme": msg("Programmes that groups follow."),
    "programme_topic": msg("Topics of programmes in their order."),
    "level_assessment": msg("Checks of the level of a language; skills in per cent."),
    "register_number": msg("Registration numbers, the annulled ones too."),
    "certificate": msg("Certificates of finished courses; number_id points to register_number."),
    "issued_paper": msg("Documents that were issued: form, date, number and hash."),
    "issued_paper_file": msg("Which issued documents are kept; the files themselves are not repeated here."),
    "access_record": msg("Who took personal data out of the program, when and of how many people."),
    "enrolment": msg("Who learns in which group, first and last day included."),
    "lesson": msg("Lessons; group_id points to study_group."),
    "mark": msg("Attendance: one row a learner and lesson; a missing row means not marked."),
    "event": msg("Events, planned and held."),
    "event_theme": msg("The themes of each event."),
    "event_association": msg("Associations that organise an event or take part."),
    "event_guest": msg("Partners, guests of honour and speakers of events."),
    "event_participant": msg("Lists of participants, where one was kept."),
    "event_task": msg("Checklists of events; days are counted back from the event."),
    "event_photo": msg("Photographs of events: captions and sizes."),
    "event_photo_file": msg("Which photographs are kept; the pictures themselves are not repeated here."),
    "event_template": msg("Templates to begin an event with."),
    "media_mention": msg("Publications about the House, associations and events."),
    "volunteer": msg("Volunteers; person_id points to person, hours are counted in quarters."),
    "volunteer_area": msg("The areas in which volunteers help."),
    "volunteer_language": msg("The languages volunteers speak and interpret."),
    "volunteer_time": msg("Weekdays (Monday is 1) and times at which volunteers can."),
    "shift": msg("Pieces of work for volunteers; times in minutes after midnight."),
    "volunteer_shift": msg("Who was on which shift, and the confirmed hours in quarters."),
    "letter_template": msg("Texts of letters and certificates."),
    "award": msg("Letters of gratitude, certificates and diplomas; number_id points to register_number."),
    "form_map": msg("What the cells of offices’ own forms count."),
    "office": msg("The office that the House has joined."),
    "house_key": msg("Certificates of the House; its keys are not taken out."),
    "outgoing_package": msg("Packages that were exported; the files themselves are not repeated here."),
    "own_office": msg("The office itself, where this program is an office."),
    "office_key": msg("Certificates of the office; its keys are not taken out."),
    "roster_house": msg("The Houses of the office: numbers, certificates, the newest package of each."),
    "house_certificate": msg("Certificates that the office has issued and revoked."),
    "incoming_package": msg("Packages that came to the office; the files themselves are not repeated here."),
    "period_lock": msg("Periods that the office has closed, and why they were reopened."),
    "office_log": msg("What the office did and what it refused."),
    "region_association": msg("Associations of the Houses; roster_id points to roster_house."),
    "region_school": msg("Sunday schools of the Houses."),
    "region_group": msg("Study groups of the Houses."),
    "region_lesson": msg("Lessons of the Houses, in counts."),
    "region_group_month": msg("Months of the groups of the Houses, in counts."),
    "region_learner": msg("Learners of the Houses by the codes of their Houses."),
    "region_stay": msg("Stays of coded learners in groups."),
    "region_mark": msg("Marks of coded learners."),
    "region_breakdown": msg("Counts of whole Houses; an empty one with hidden_below is not shown by the House."),
    "region_indicator": msg("Indicators of the Houses, in hundredths; empty with hidden_below: not shown."),
    "region_event": msg("Events of the Houses."),
    "region_event_association": msg("Associations that took part in the events of the Houses."),
    "region_volunteer_month": msg("Volunteers and their hours in the months of the Houses."),
    "change": msg("What was changed, when and by whom."),
    "change_row": msg("Each changed row before and after, as JSON."),
}  # fmt: skip


class TakeOutService:
    """Writes everything the House knows into files that need no program of ours."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def write(
        self, actor: Actor, to: Path, *, progress: Progress | None = None
    ) -> tuple[Path, ...]:
        """Write every table and the readme into a new or empty folder; return the files.

        Who took how many people out stands in the access log, or nothing was taken out. Raises UserError E_NOT_EMPTY, E_READONLY, E_FULL, E_DISK, E_FORBIDDEN and CancelledError;
        then the folder holds nothing new.
        """
        require(actor, "takeout.write")
        with files.refusals(to):
            if to.exists() and (not to.is_dir() or any(to.iterdir())):
                raise UserError("E_NOT_EMPTY", place=str(to))
            to.mkdir(parents=True, exist_ok=True)
        written: list[Path] = []
        try:
            with files.refusals(to), self._database.read() as session:
                self._write(session, to, written, progress or Silent())
                people = session.scalar(select(func.count()).select_from(Person)) or 0
            with self._database.write(actor.account_id, "access.note") as unit:
                record(unit, AccessAction.TAKE_OUT, "CSV", people)
        except BaseException:
            for path in written:
                files.remove(path)
            raise
        return tuple(written)

    def _write(self, session: Session, to: Path, written: list[Path], watch: Progress) -> None:
        tables = Base.metadata.sorted_tables
        counts: dict[str, int] = {}
        for done, table in enumerate(tables):
            watch.step(done, len(tables))
            path = to / f"{table.name}.csv"
            written.append(path)
            counts[table.name] = _write_table(session, table, path)
        readme = to / README
        written.append(readme)
        readme.write_text(_readme(counts), encoding="utf-8-sig", newline="\r\n")
        watch.step(len(tables), len(tables))


def _write_table(session: Session, table: Table, path: Path) -> int:
    columns = _columns(table)
    rows = session.execute(
        select(*columns).order_by(*table.primary_key).execution_options(yield_per=5000)
    )
    count = session.scalar(select(func.count()).select_from(table)) or 0
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
        writer.writerow([column.name for column in columns])
        writer.writerows(_cells(rows))
    return count


def _columns(table: Table) -> list[Column[object]]:
    return [
        column
        for column in table.columns
        if not isinstance(column.type, LargeBinary) and (table.name, column.name) not in SECRETS
    ]


def _cells(rows: Iterable[Iterable[object]]) -> Iterator[list[object]]:
    for row in rows:
        yield [_cell(value) for value in row]


def _cell(value: object) -> object:
    if isinstance(value, str):
        return "'" + value if value.startswith(RUNNABLE) else value
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    return "" if value is None else value


def _readme(counts: dict[str, int]) -> str:
    return "\n".join(_chapter(Texts(language), counts) for language in Language)


def _chapter(texts: Texts, counts: dict[str, int]) -> str:
    lines = [
        texts.text("All data of the House as tables"),
        "",
        texts.text(
            "Each file is one table: UTF-8, semicolons between cells, the first line names the columns. Dates are written year-month-day, moments in UTC. An apostrophe stands before a text that a spreadsheet would take for a formula. Rows point to one another by id."
        ),
        "",
    ]
    for name, count in counts.items():
        rows = texts.plural("{n} row", "{n} rows", count)
        lines.append(f"{name}.csv ({rows}): {texts.text(TABLES[name])}")
    return "\n".join([*lines, "", ""])

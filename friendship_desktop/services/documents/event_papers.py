"""F-04, F-05, badges and the list of a period, filled from the House's data; drawing them is `reports`."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.errors import UserError
from friendship_desktop.reports.document import Labels, Named, PaperLanguage, Signatory
from friendship_desktop.reports.event_docx import note_document
from friendship_desktop.reports.event_note import EventNote, NotePhoto
from friendship_desktop.reports.event_people import (
    Badge,
    Badges,
    SignInLine,
    SignInSheet,
)
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.dates import long_date, month_end, month_start, short_date
from friendship_desktop.rules.reference import item, label
from friendship_desktop.services.documents.letterhead import Letterhead, letterhead
from friendship_desktop.services.events import reading, views
from friendship_desktop.services.events.fields import Organiser
from friendship_desktop.services.events.icalendar import Entry, calendar_file
from friendship_desktop.sheets.tables import Table, Value, workbook_bytes
from friendship_desktop.store import files
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import EventPhoto, EventPhotoFile
from friendship_desktop.texts import Language, Texts, msg

KEPT = dt.timedelta(days=365)
"""How long a signed list of participants is kept, by the usual term of such lists."""
EMPTY_ROWS = 15
PERIOD = msg("Events")
ORGANISERS = {
    Organiser.HOUSE: msg("House of Friendship"),
    Organiser.ASSOCIATION: msg("Association"),
    Organiser.COUNCIL: msg("Council"),
    Organiser.ORGANISATION: msg("Organisation"),
}
RESPONSIBLE = msg("Responsible executor")


class EventPapers:
    """Makes the papers of events; their language is chosen apart from the screen's."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(
        self, actor: Actor, event_id: int, *, language: PaperLanguage, today: dt.date
    ) -> list[EventNote]:
        """Fill F-04: a sheet for each language, with one number (E_NOT_FOUND, E_EVENT_NOT_HELD).

        Only photographs whose consent was checked go into it.
        """
        require(actor, "document.read")
        with self._database.read() as session:
            card = reading.card(session, event_id)
            if card.row.status != "held":
                raise UserError("E_EVENT_NOT_HELD")
            dated = card.note_dated or today
            head, photos = letterhead(session, dated), _photos(session, event_id)
            return [_note(card, one, head, photos, dated) for one in _languages(language)]

    def sign_in(
        self, actor: Actor, event_id: int, *, language: PaperLanguage, today: dt.date
    ) -> list[SignInSheet]:
        """Fill F-05 with whoever is on the list and empty rows below (E_NOT_FOUND)."""
        require(actor, "document.read")
        with self._database.read() as session:
            card, head = reading.card(session, event_id), letterhead(session, today)
            return [
                SignInSheet(
                    language=language,
                    institution=head.institution,
                    house=head.house,
                    event=_named(card),
                    when=_when(card.row, language),
                    place=card.row.place,
                    people=tuple(
                        SignInLine(one.name, one.organisation or "") for one in card.participants
                    ),
                    empty_rows=EMPTY_ROWS,
                    kept_until=card.row.ends_on + KEPT,
                    house_code=head.house_code,
                    dated=today,
                )
            ]

    def badges(
        self, actor: Actor, event_id: int, *, language: PaperLanguage, today: dt.date
    ) -> list[Badges]:
        """Fill the badges of everybody on the list (E_NOTHING_TO_PRINT)."""
        require(actor, "document.read")
        with self._database.read() as session:
            card, head = reading.card(session, event_id), letterhead(session, today)
        made = tuple(
            Badge(one.name, one.organisation or "", one.badge)
            for one in card.participants
            if one.badge
        )
        if not made:
            raise UserError("E_NOTHING_TO_PRINT")
        return [Badges(language, head.house, _named(card), made, head.house_code, today)]

    def notes_of(
        self, actor: Actor, month: dt.date, *, language: PaperLanguage, today: dt.date
    ) -> list[EventNote]:
        """Fill F-04 of every event of a month whose note has its number (E_NOTHING_TO_PRINT)."""
        return [
            sheet
            for event_id in self._in_month(actor, month, lambda row: row.has_note)
            for sheet in self.note(actor, event_id, language=language, today=today)
        ]

    def sign_ins_of(
        self, actor: Actor, month: dt.date, *, language: PaperLanguage, today: dt.date
    ) -> list[SignInSheet]:
        """Fill F-05 of every event of a month that is planned (E_NOTHING_TO_PRINT)."""
        return [
            sheet
            for event_id in self._in_month(actor, month, lambda row: row.status == "planned")
            for sheet in self.sign_in(actor, event_id, language=language, today=today)
        ]

    def _in_month(
        self, actor: Actor, month: dt.date, fits: Callable[[views.EventRow], bool]
    ) -> list[int]:
        require(actor, "event.read")
        days = month_start(month), month_end(month)
        with self._database.read() as session:
            rows = reading.rows_where(session, *reading.overlapping(*days))
        ids = [row.id for row in rows if fits(row)]
        if not ids:
            raise UserError("E_NOTHING_TO_PRINT")
        return ids

    def write_word(
        self,
        actor: Actor,
        event_id: int,
        path: Path,
        *,
        language: PaperLanguage,
        today: dt.date,
    ) -> None:
        """Write F-04 as a document of Word (what `note` refuses, E_PAPER_FILE)."""
        data = note_document(self.note(actor, event_id, language=language, today=today))
        with files.refusals(path):
            files.write(path, data)

    # --- a period -------------------------------------------------------------------------------

    def write_period(
        self,
        actor: Actor,
        first: dt.date,
        last: dt.date,
        path: Path,
        *,
        language: Language,
        now: dt.datetime,
    ) -> int:
        """Write the events of a period as Excel in the columns of annex 2, or as iCalendar (.ics).

        Give how many there are. Raises E_DATES_ORDER, E_NOTHING_TO_PRINT, E_PAPER_FILE.
        """
        require(actor, "document.read")
        if last < first:
            raise UserError("E_DATES_ORDER")
        with self._database.read() as session:
            rows = reading.rows_where(session, *reading.overlapping(first, last))
            head = letterhead(session, min(last, now.date()))
        if not rows:
            raise UserError("E_NOTHING_TO_PRINT")
        if path.suffix.lower() == ".ics":
            data = calendar_file([_entry(row, str(language)) for row in rows], stamp=now)
        else:
            table = _period(rows, first, last, head, language)
            data = workbook_bytes([table], created=now.date())
        with files.refusals(path):
            files.write(path, data)
        return len(rows)


def _languages(language: PaperLanguage) -> tuple[PaperLanguage, ...]:
    """Give the sheets of an official paper: one language each."""
    if language is PaperLanguage.BOTH:
        return PaperLanguage.KAZAKH, PaperLanguage.RUSSIAN
    return (language,)


def _named(card: views.EventCard) -> Named:
    return Named(card.row.title_kk or "", card.row.title_ru or "")


def _clock(minutes: int) -> str:
    return f"{minutes % 1440 // 60:02}:{minutes % 60:02}"


def _times(row: views.EventRow) -> str:
    if row.starts_at is None or row.ends_at is None:
        return ""
    return f"{_clock(row.starts_at)}–{_clock(row.ends_at)}"


def _when(row: views.EventRow, language: PaperLanguage) -> str:
    """Write the day in the language of the sheet; in figures where it has both languages."""
    if row.ends_on != row.starts_on:
        days = f"{short_date(row.starts_on)} – {short_date(row.ends_on)}"
    elif language is PaperLanguage.BOTH:
        days = short_date(row.starts_on)
    else:
        days = long_date(row.starts_on, language)
    return ", ".join(filter(None, (days, _times(row))))


def _organiser(row: views.EventRow, head: Named, language: PaperLanguage) -> str:
    names = [views.in_language(kk, ru, language) for kk, ru in row.organisers]
    if row.organiser_name:
        names.insert(0, row.organiser_name)
    elif row.organiser_kind == Organiser.HOUSE:
        names.insert(0, head.joined(language))
    elif not names:
        names.append(Labels(language).text(ORGANISERS[Organiser(row.organiser_kind)]))
    return ", ".join(names)


def _note(
    card: views.EventCard,
    language: PaperLanguage,
    head: Letterhead,
    photos: tuple[NotePhoto, ...],
    dated: dt.date,
) -> EventNote:
    position = Labels(PaperLanguage.BOTH).pair(RESPONSIBLE)
    return EventNote(
        language=language,
        institution=head.institution,
        number=str(card.note_number or ""),
        numbered_on=dated,
        facts=tuple((name, value) for name, value in _facts(card, language, head) if value),
        texts=tuple((name, value) for name, value in _texts(card, language) if value),
        photos=photos,
        responsible=Signatory(position, card.row.responsible or ""),
        head=head.head,
        house_code=head.house_code,
        dated=dated,
    )


def _facts(
    card: views.EventCard, language: PaperLanguage, head: Letterhead
) -> list[tuple[str, str]]:
    row, get = card.row, card.fields.get
    partners = [
        views.in_language(one.name_kk, one.name_ru, language)
        for one in card.associations
        if not one.is_organiser
    ]
    partners += [one.name for one in card.guests if one.kind == "partner"]
    guests = [
        ", ".join(filter(None, (one.name, one.position)))
        for one in card.guests
        if one.kind != "partner"
    ]
    form = label("event_format", row.format, language) if row.format else ""
    codes = (get("languages") or "").split(",")
    spoken = [label("language", code, language) for code in codes if code]
    return [
        (msg("Title"), row.title(language)),
        (msg("Kind of event"), label("event_kind", row.kind, language)),
        (msg("Date, time"), _when(row, language)),
        (msg("Place"), row.place),
        (msg("Format"), form),
        (msg("Goal"), views.in_language(get("goal_kk"), get("goal_ru"), language)),
        (msg("Organiser"), _organiser(row, head.house, language)),
        (msg("Partners (associations, councils)"), "; ".join(partners)),
        (msg("Number of participants (how they were counted)"), _counted(card, language)),
        (msg("Guests of honour, speakers"), "; ".join(guests)),
        (msg("Languages"), ", ".join(spoken)),
    ]


def _counted(card: views.EventCard, language: PaperLanguage) -> str:
    """Say the total with its method and parts; views on screens are no participants and stand apart."""
    row, get, text = card.row, card.fields.get, Labels(language).text
    if row.participants is None:
        return "—"
    method = label("counting_method", row.counting_method or "estimate", language)
    said = [f"{row.participants} ({method})"]
    for name, word in (
        ("children", msg("of them children: {number}")),
        ("youth", msg("of them young people (14–35): {number}")),
        ("women", msg("of them women: {number}")),
    ):
        if get(name) is not None:
            said.append(text(word, number=get(name)))
    if row.online_views:
        said.append(text(msg("views online, apart from these: {number}"), number=row.online_views))
    return "; ".join(said)


def _texts(card: views.EventCard, language: PaperLanguage) -> list[tuple[str, str]]:
    get, text = card.fields.get, Labels(language).text
    questions = ""
    if get("questions_raised"):
        questions = text(
            msg("Raised: {raised}; solved: {solved}; forwarded: {forwarded}."),
            raised=get("questions_raised"),
            solved=get("questions_solved") or 0,
            forwarded=get("questions_forwarded") or 0,
        )
    mentions = [
        ", ".join(
            filter(
                None,
                (
                    one.outlet,
                    label("media_kind", one.kind, language),
                    short_date(one.day),
                    one.title,
                    one.link,
                ),
            )
        )
        for one in card.mentions
    ]
    summary = views.in_language(get("summary_kk"), get("summary_ru"), language)
    results = views.in_language(get("results_kk"), get("results_ru"), language)
    return [
        (msg("In short"), summary),
        (msg("Questions raised and proposals"), questions),
        (msg("Results"), results),
        (msg("In the media"), "\n".join(mentions)),
    ]


def _photos(session: Session, event_id: int) -> tuple[NotePhoto, ...]:
    query = (
        select(EventPhoto, EventPhotoFile.jpeg)
        .join(EventPhotoFile, EventPhotoFile.id == EventPhoto.file_id)
        .where(EventPhoto.event_id == event_id, EventPhoto.consent_checked)
        .order_by(EventPhoto.position, EventPhoto.id)
    )
    return tuple(
        NotePhoto(
            hashlib.sha256(jpeg).hexdigest(), photo.caption or "", photo.width, photo.height, jpeg
        )
        for photo, jpeg in session.execute(query)
    )


def _period(
    rows: Sequence[views.EventRow],
    first: dt.date,
    last: dt.date,
    head: Letterhead,
    language: Language,
) -> Table:
    """Lay out annex 2 of the consolidated report; only what was held is summed."""
    text = Texts(language).text
    paper = PaperLanguage.RUSSIAN if language is Language.RUSSIAN else PaperLanguage.KAZAKH
    cells: list[list[Value]] = [
        [
            number,
            row.starts_on,
            row.title(language),
            item("event_kind", row.kind).label(language),
            row.place,
            row.participants,
            item("counting_method", row.counting_method).label(language)
            if row.counting_method
            else "",
            row.online_views,
            _organiser(row, head.house, paper),
            item("event_status", row.status).label(language),
        ]
        for number, row in enumerate(rows, start=1)
    ]
    held = [row for row in rows if row.status == "held"]
    total = sum(row.participants or 0 for row in held)
    estimated = sum(row.participants or 0 for row in held if row.counting_method == "estimate")
    header = (
        msg("No."), msg("Date"), msg("Title"), msg("Kind of event"), msg("Place"),
        msg("Participants"), msg("How they were counted"), msg("Views online"), msg("Organiser"),
        msg("Status"),
    )  # fmt: skip
    summed = text(msg("Held: {number}"), number=len(held))
    return Table(
        name=text(PERIOD),
        header=[text(one) for one in header],
        rows=cells,
        titles=(
            head.house.ru if language is Language.RUSSIAN else head.house.kk,
            f"{text(PERIOD)}, {short_date(first)} – {short_date(last)}",
        ),
        landscape=True,
        totals=("", "", summed, "", "", total, "", "", "", ""),
        notes=(
            text(msg("Of the participants, by estimate: {number}"), number=estimated),
            text(msg("Views online are not among the participants.")),
        ),
    )


def _entry(row: views.EventRow, language: str) -> Entry:
    return Entry(
        uid=row.public_id,
        summary=row.title(language),
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        place=row.place,
        is_cancelled=row.status == "cancelled",
    )

"""What the note of an event (F-04) says."""

from __future__ import annotations

import datetime as dt
import hashlib

from sqlalchemy import select
from sqlalchemy.orm import Session

from friendship_desktop.reports.document import Labels, PaperLanguage, Signatory
from friendship_desktop.reports.event_note import EventNote, NotePhoto
from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.reference import label
from friendship_desktop.services.documents.event_words import organiser, when
from friendship_desktop.services.documents.letterhead import Letterhead
from friendship_desktop.services.events import views
from friendship_desktop.store.models import EventPhoto, EventPhotoFile
from friendship_desktop.texts import msg

RESPONSIBLE = msg("Responsible executor")


def filled_note(
    card: views.EventCard,
    language: PaperLanguage,
    head: Letterhead,
    photos: tuple[NotePhoto, ...],
    dated: dt.date,
) -> EventNote:
    """Fill one sheet of F-04."""
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
        (msg("Date, time"), when(row, language)),
        (msg("Place"), row.place),
        (msg("Format"), form),
        (msg("Goal"), views.in_language(get("goal_kk"), get("goal_ru"), language)),
        (msg("Organiser"), organiser(row, head.house, language)),
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


def note_photos(session: Session, event_id: int) -> tuple[NotePhoto, ...]:
    """Read the photographs whose consent was checked."""
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

"""Photographs of an event: shrunk, free of what the camera wrote into them, ten at most."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from friendship_desktop.errors import UserError
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.services.editing import Saved, found, line
from friendship_desktop.store.database import Database
from friendship_desktop.store.models import Event, EventPhoto, EventPhotoFile

MOST_PHOTOS = 10
LONGEST_SIDE = 1600  # pixels: sharp on half a page, small in the database
MOST_BYTES = 40 * 1024 * 1024
MOST_PIXELS = 120_000_000
QUALITY = 85
FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "TIFF")


@dataclass(frozen=True, slots=True)
class Shrunk:
    """A photograph ready to be kept."""

    jpeg: bytes
    width: int
    height: int


def shrink(path: Path) -> Shrunk:
    """Read a photograph and make it small: pixels only, no place, no time, no camera.

    Raises E_PHOTO_FILE (cannot be opened), E_PHOTO_LARGE, E_PHOTO_UNREADABLE (no picture, or a
    spoiled one; the name of the file decides nothing).
    """
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise UserError("E_PHOTO_LARGE", name=path.name, limit=MOST_BYTES // (1024 * 1024))
        data = path.read_bytes()
    except OSError as error:
        raise UserError("E_PHOTO_FILE", name=path.name) from error
    return _pixels(data, path.name)


def _pixels(data: bytes, name: str) -> Shrunk:
    from PIL import Image, ImageOps  # noqa: PLC0415 - wanted by one button only

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of its size; we look ourselves
            with Image.open(io.BytesIO(data), formats=FORMATS) as opened:
                is_large = opened.width * opened.height > MOST_PIXELS
                if not is_large:
                    opened.draft("RGB", (2 * LONGEST_SIDE, 2 * LONGEST_SIDE))
                    picture = ImageOps.exif_transpose(opened).convert("RGBA")
                    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
                    # pixels on white paper: nothing that the file said beside them goes along
                    bare = Image.new("RGB", picture.size, "white")
                    bare.paste(picture, mask=picture.getchannel("A"))
    except Image.DecompressionBombError:
        is_large = True
    except Exception as error:
        # Pillow's readers raise what they please at a spoiled file
        raise UserError("E_PHOTO_UNREADABLE", name=name) from error
    if is_large:
        raise UserError("E_PHOTO_LARGE", name=name, limit=MOST_BYTES // (1024 * 1024))
    stream = io.BytesIO()
    bare.save(stream, "JPEG", quality=QUALITY, optimize=True)
    return Shrunk(stream.getvalue(), *bare.size)


class EventPhotos:
    """The photographs of events."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self, actor: Actor, event_id: int, photo: Shrunk, *, caption: str = "", consent: bool
    ) -> Saved:
        """Keep a photograph (E_PHOTO_MANY).

        `consent` says that everybody recognisable agreed to being published; without it the
        photograph is kept and goes on no paper.
        """
        require(actor, "event.change")
        with self._database.write(actor.account_id, "event.photo", event=event_id) as unit:
            found(unit.session, Event, event_id)
            positions = select(func.count(), func.max(EventPhoto.position)).where(
                EventPhoto.event_id == event_id
            )
            count, last = unit.session.execute(positions).one()
            if count >= MOST_PHOTOS:
                raise UserError("E_PHOTO_MANY", limit=MOST_PHOTOS)
            file = EventPhotoFile(jpeg=photo.jpeg)
            unit.session.add(file)
            unit.session.flush()
            row = EventPhoto(
                event_id=event_id,
                position=(last or 0) + 1,
                caption=line(200)(caption, "caption"),
                width=photo.width,
                height=photo.height,
                file_id=file.id,
                consent_checked=consent,
            )
            unit.session.add(row)
            unit.session.flush()
            return Saved(row.id, unit.change_id)

    def change(
        self, actor: Actor, photo_id: int, *, caption: str | None = None, consent: bool
    ) -> Saved:
        """Say again what a photograph shows and whether it may be published."""
        require(actor, "event.change")
        with self._database.write(actor.account_id, "event.photo_change") as unit:
            row = found(unit.session, EventPhoto, photo_id)
            if caption is not None:
                row.caption = str(line(200)(caption, "caption") or "") or None
            row.consent_checked = consent
            return Saved(row.event_id, unit.change_id)

    def remove(self, actor: Actor, photo_id: int) -> Saved:
        """Take a photograph away; undo brings it back."""
        require(actor, "event.change")
        with self._database.write(actor.account_id, "event.photo_remove") as unit:
            row = found(unit.session, EventPhoto, photo_id)
            unit.session.delete(row)
            return Saved(row.event_id, unit.change_id)

    def jpeg(self, actor: Actor, photo_id: int) -> bytes:
        """Give the bytes of a photograph (E_NOT_FOUND)."""
        require(actor, "event.read")
        with self._database.read() as session:
            row = found(session, EventPhoto, photo_id)
            return found(session, EventPhotoFile, row.file_id).jpeg

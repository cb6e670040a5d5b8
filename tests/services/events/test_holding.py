"""Holding an event: counted once, checked in once, numbered once, told of with photographs."""

import contextlib
import datetime as dt
import io
import random

import pytest
from PIL import Image

from friendship_desktop.errors import UserError
from friendship_desktop.services.events.people import NewParticipant
from friendship_desktop.services.events.photos import MOST_PHOTOS, shrink
from friendship_desktop.services.events.results import MentionDraft
from tests.services.events.test_planning import TODAY, WEDNESDAY, refused

AFTER = WEDNESDAY + dt.timedelta(days=1)


def test_parts_never_exceed_the_whole_and_views_stay_apart(events, actor, plan, results):
    event = plan()

    def hold(**fields):
        return results.hold(actor, event, today=AFTER, **fields)

    refused("E_EVENT_FUTURE", lambda: results.hold(actor, event, today=TODAY))
    refused("E_EVENT_TOTAL", lambda: hold(children=5))
    refused("E_EVENT_METHOD", lambda: hold(participants=320))
    counted = {"participants": 320, "counting_method": "estimate"}
    for part in ("children", "youth", "women"):
        assert (
            refused("E_EVENT_PARTS", lambda part=part: hold(**counted, **{part: 321})).details[
                "field"
            ]
            == part
        )
    refused("E_EVENT_QUESTIONS", lambda: hold(**counted, questions_raised=5, questions_solved=6))
    refused("E_TEXT_LONG", lambda: hold(**counted, summary_kk="а" * 1501))
    assert events.card(actor, event).row.status == "planned"
    hold(**counted, online_views=1500, children=100, women=200, youth=150)
    row = events.card(actor, event).row
    assert (row.status, row.participants, row.online_views) == ("held", 320, 1500)


def test_the_list_is_a_part_of_the_total(events, listed, actor, plan, results):
    event = plan()
    listed.add(actor, event, [NewParticipant(name) for name in ("Ким А.", "Ли Б.", "Цой В.")])
    for name in ("Ким А.", "Ли Б."):
        listed.check_in(actor, event, name)
    refused(
        "E_EVENT_LIST",
        lambda: results.hold(
            actor, event, today=AFTER, participants=1, counting_method="headcount"
        ),
    )
    results.hold(actor, event, today=AFTER, counting_method="list")
    assert events.card(actor, event).row.participants == 2
    listed.check_in(actor, event, "Цой В.")  # somebody was found on the paper afterwards
    assert events.card(actor, event).row.participants == 3


def test_nobody_is_listed_or_checked_in_twice(listed, actor, plan, make):
    event, other, person = plan(), plan("Концерт"), make.person()
    assert listed.add(actor, event, [NewParticipant(person_id=person)] * 2) == 1
    assert listed.add(actor, event, [NewParticipant("Ахметов Нұрлан")]) == 1
    assert listed.add(actor, event, [NewParticipant("ахметов  нурлан".title())]) <= 1
    first = listed.list(actor, event)[0]
    assert first.name == "Ким Елена Викторовна"
    done = listed.check_in(actor, event, first.badge)
    assert (done.participant.id, done.came, done.is_new) == (first.id, 1, False)
    again = refused("E_CAME_ALREADY", lambda: listed.check_in(actor, event, first.badge))
    assert again.details == {"name": "Ким Елена Викторовна", "at": "09:00"}
    refused("E_CAME_ALREADY", lambda: listed.check_in(actor, event, "", participant_id=first.id))
    for misread in ("9999999999", "99999"):
        refused("E_BADGE_UNKNOWN", lambda misread=misread: listed.check_in(actor, event, misread))
    refused("E_BADGE_OTHER", lambda: listed.check_in(actor, other, first.badge))
    refused("E_NAME_EMPTY", lambda: listed.check_in(actor, event, "  "))
    walked_in = listed.check_in(actor, event, "Өтегенова Айша")
    assert walked_in.is_new
    assert walked_in.came == 2
    listed.take_back(actor, first.id)
    assert sum(one.came_at is not None for one in listed.list(actor, event)) == 1


def test_of_two_with_one_name_the_one_chosen_came(listed, actor, plan):
    event = plan()
    for organisation in ("5 мектеп", "7 мектеп"):
        listed.add(actor, event, [NewParticipant("Ким Анна", organisation=organisation)])
    second = listed.list(actor, event)[1]
    done = listed.check_in(actor, event, "Ким Анна", participant_id=second.id)
    assert done.participant.organisation == "7 мектеп"


def test_the_note_is_numbered_once_and_gap_free(events, actor, plan, results):
    event, second = plan(), plan("Екінші")
    refused("E_EVENT_NOT_HELD", lambda: results.number_note(actor, event, dated=AFTER))
    for one in (event, second):
        results.hold(actor, one, today=AFTER)
    number = results.number_note(actor, event, dated=AFTER)
    assert results.number_note(actor, event, dated=AFTER) == number
    results.number_note(actor, second, dated=AFTER)
    assert [events.card(actor, one).note_number for one in (event, second)] == [1, 2]
    refused("E_EVENT_NUMBERED", lambda: events.cancel(actor, event, reason="жоқ"))


def test_publications_are_noted_and_ethnic_media_told_apart(events, actor, plan, results):
    event = plan()
    draft = MentionDraft(WEDNESDAY, "«Коре ильбо»", "press", "ko", is_ethnic_media=True)
    results.add_mention(actor, event, draft)
    (mention,) = events.card(actor, event).mentions
    assert (mention.outlet, mention.is_ethnic_media) == ("«Коре ильбо»", True)
    refused(
        "E_EVENT_CODE",
        lambda: results.add_mention(actor, event, MentionDraft(WEDNESDAY, "Газет", "newspaper")),
    )
    results.remove_mention(actor, mention.id)
    assert events.card(actor, event).mentions == ()


# --- photographs -----------------------------------------------------------------------------------


def photo_file(path, size=(4000, 3000), kind="JPEG", **more):
    Image.effect_noise(size, 60).convert("RGB").save(path, kind, **more)
    return path


def test_a_photo_is_shrunk_turned_and_says_nothing_of_its_place(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # lying on its side
    exif.get_ifd(0x8825)[1] = "N"
    path = photo_file(tmp_path / "IMG.JPG", exif=exif)
    assert b"Exif" in path.read_bytes()
    small = shrink(path)
    assert (small.width, small.height) == (1200, 1600)
    read = Image.open(io.BytesIO(small.jpeg))
    assert read.format == "JPEG"
    assert not read.getexif()
    assert b"Exif" not in small.jpeg


def test_what_is_no_photo_is_refused_whatever_it_is_called(tmp_path):
    renamed = tmp_path / "report.jpg"
    renamed.write_bytes(b"%PDF-1.7 not a photo")
    refused("E_PHOTO_UNREADABLE", lambda: shrink(renamed))
    whole = photo_file(tmp_path / "whole.jpg").read_bytes()
    (tmp_path / "half.jpg").write_bytes(whole[: len(whole) // 2])
    refused("E_PHOTO_UNREADABLE", lambda: shrink(tmp_path / "half.jpg"))
    large = tmp_path / "large.jpg"
    with large.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    refused("E_PHOTO_LARGE", lambda: shrink(large))
    Image.new("1", (20_000, 20_000)).save(tmp_path / "bomb.png")
    refused("E_PHOTO_LARGE", lambda: shrink(tmp_path / "bomb.png"))
    refused("E_PHOTO_FILE", lambda: shrink(tmp_path / "gone.jpg"))
    png = photo_file(tmp_path / "called.jpg", (300, 200), "PNG")
    assert shrink(png).width == 300
    Image.new("RGBA", (40, 30), (0, 0, 0, 0)).save(tmp_path / "clear.png")
    clear = Image.open(io.BytesIO(shrink(tmp_path / "clear.png").jpeg))
    assert clear.getpixel((5, 5))[0] > 250  # white paper shows through, not black


@pytest.mark.parametrize("seed", range(8))
def test_spoiled_bytes_never_get_past_the_reader(tmp_path, seed):
    chance = random.Random(seed)
    data = bytearray(photo_file(tmp_path / "good.jpg", (200, 150)).read_bytes())
    for _ in range(chance.randrange(1, 200)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    path = tmp_path / "bad.jpg"
    path.write_bytes(data)
    with contextlib.suppress(UserError):  # anything else is a fault
        small = shrink(path)
        assert Image.open(io.BytesIO(small.jpeg)).size == (small.width, small.height)


def test_ten_photos_at_most_each_with_its_consent(photos, events, actor, plan, tmp_path):
    event = plan()
    small = shrink(photo_file(tmp_path / "a.jpg", (80, 60)))
    first = photos.add(actor, event, small, caption="Ашылуы", consent=False).id
    for _ in range(MOST_PHOTOS - 1):
        photos.add(actor, event, small, consent=True)
    refused("E_PHOTO_MANY", lambda: photos.add(actor, event, small, consent=True))
    photos.change(actor, first, consent=True)
    assert events.card(actor, event).photos[0].consent_checked
    assert events.card(actor, event).photos[0].caption == "Ашылуы"
    assert photos.jpeg(actor, first) == small.jpeg
    photos.remove(actor, first)
    assert len(events.card(actor, event).photos) == MOST_PHOTOS - 1

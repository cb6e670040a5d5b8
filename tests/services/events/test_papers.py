"""The papers of events: read back by other programs, in two languages with one number."""

import datetime as dt
import io
import re
import subprocess
import zipfile

import openpyxl
import pytest
from docx import Document
from PIL import Image

from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.writer import render
from friendship_desktop.services.documents.event_papers import EventPapers
from friendship_desktop.services.events.icalendar import Entry, calendar_file, escaped, folded
from friendship_desktop.services.events.parts import EventParts
from friendship_desktop.services.events.people import NewParticipant
from friendship_desktop.services.events.photos import shrink
from friendship_desktop.services.events.results import MentionDraft
from friendship_desktop.services.events.views import Guest
from friendship_desktop.store.models import InstitutionName
from friendship_desktop.texts import Language
from tests.services.events.test_planning import refused

DAY, AFTER = dt.date(2026, 11, 20), dt.date(2026, 11, 21)
NOW = dt.datetime(2026, 11, 22, 9, tzinfo=dt.UTC)


@pytest.fixture
def papers(database, make):
    make.add(
        InstitutionName(
            valid_from=dt.date(2020, 1, 1),
            name_kk="Үлгілі Достық үйі",
            name_ru="Үлгілі Дом дружбы",
            name_en="Ulgili",
        )
    )
    return EventPapers(database)


@pytest.fixture
def festival(events, results, actor, plan, make):
    """Scenario 8 of the domain: four associations, 320 by estimate, 1,500 views online."""
    names = ("Корейское ЭКО", "Немецкое ЭКО", "Татарское ЭКО", "Уйгурское ЭКО")
    event = plan(
        "Достық фестивалі",
        title_ru="Фестиваль дружбы",
        kind="festival",
        starts_on=DAY,
        starts_at=22 * 60,
        ends_at=60,
    )
    parts = EventParts(
        organisers=[make.association(name) for name in names],
        guests=[Guest("speaker", "Оспанов Ерлан", "төраға")],
    )
    events.change(actor, event, parts=parts)
    results.hold(
        actor,
        event,
        today=AFTER,
        participants=320,
        counting_method="estimate",
        online_views=1500,
        summary_kk="Мазмұны.",
        summary_ru="Содержание. " * 110,
        questions_raised=131,
        questions_solved=56,
        questions_forwarded=75,
    )
    results.add_mention(actor, event, MentionDraft(AFTER, "«Коре ильбо»", "press"))
    return event


def text_of(rendered, tmp_path):
    path = tmp_path / "paper.pdf"
    path.write_bytes(rendered.data)
    done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
    return done.stdout.decode().split("\f")


def test_the_note_has_two_sheets_one_number_and_only_photos_with_consent(
    papers, results, photos, actor, festival, plan, tmp_path
):
    refused(
        "E_EVENT_NOT_HELD",
        lambda: papers.note(actor, plan(), language=PaperLanguage.BOTH, today=AFTER),
    )
    path = tmp_path / "a.jpg"
    Image.effect_noise((400, 300), 50).convert("RGB").save(path)
    photos.add(actor, festival, shrink(path), caption="Ашылуы", consent=True)
    photos.add(actor, festival, shrink(path), caption="Рұқсатсыз", consent=False)
    results.number_note(actor, festival, dated=AFTER)
    sheets = papers.note(actor, festival, language=PaperLanguage.BOTH, today=AFTER)
    assert [(sheet.language, sheet.number, len(sheet.photos)) for sheet in sheets] == [
        ("kk", "1", 1),
        ("ru", "1", 1),
    ]
    rendered = render(sheets)
    assert rendered.missing_letters == ""
    assert rendered.pages == 4  # each sheet with its annex
    pages = " ".join(text_of(rendered, tmp_path))
    for words in (
        "2026 жылғы 21 қараша № 1",
        "от 21 ноября 2026 года № 1",
        "22:00–01:00",
        "320 (болжам)",
        "320 (оценочно)",
        "1500",
        "Корейское ЭКО",
        "Поднято: 131; решено: 56; направлено: 75.",
        "Ашылуы",
    ):
        assert words in re.sub(r"\s+", " ", pages), words
    assert "Рұқсатсыз" not in pages
    assert "1820" not in pages


def test_the_note_for_word_says_the_same(papers, actor, festival, photos, tmp_path):
    source, target = tmp_path / "a.jpg", tmp_path / "note.docx"
    Image.new("RGB", (400, 300), "red").save(source)
    photos.add(actor, festival, shrink(source), consent=True)
    papers.write_word(actor, festival, target, language=PaperLanguage.BOTH, today=AFTER)
    document = Document(str(target))
    said = "\n".join(one.text for one in document.paragraphs)
    assert "Справка о проведённом мероприятии" in said
    assert "Іс-шара өткізу туралы анықтама" in said
    facts = {row.cells[0].text: row.cells[1].text for row in document.tables[0].rows}
    assert facts["Атауы"] == "Достық фестивалі"
    with zipfile.ZipFile(target) as archive:
        assert any(name.startswith("word/media/") for name in archive.namelist())


def test_the_sign_in_sheet_asks_for_consent_and_for_nothing_private(
    papers, listed, actor, festival, tmp_path
):
    listed.add(actor, festival, [NewParticipant("Өтегенова Айша", organisation="Кітапхана")])
    sheets = papers.sign_in(actor, festival, language=PaperLanguage.BOTH, today=AFTER)
    pages = text_of(render(sheets), tmp_path)
    assert "Өтегенова Айша" in pages[0]
    for page in pages[:-1]:
        assert "21.11.2027" in page
        assert not re.search(r"ИИН|ЖСН|[Тт]елефон|этни", page)


def test_badges_carry_a_barcode_that_check_in_takes(papers, listed, actor, festival, tmp_path):
    refused(
        "E_NOTHING_TO_PRINT",
        lambda: papers.badges(actor, festival, language=PaperLanguage.KAZAKH, today=AFTER),
    )
    listed.add(actor, festival, [NewParticipant(f"Қонақ {number}") for number in range(11)])
    (sheet,) = papers.badges(actor, festival, language=PaperLanguage.KAZAKH, today=AFTER)
    assert render([sheet]).pages == 2
    code = sheet.badges[10].code
    assert code in text_of(render([sheet]), tmp_path)[1]
    assert listed.check_in(actor, festival, code).participant.name == "Қонақ 10"


def test_a_period_as_excel_never_adds_views_to_participants(
    papers, actor, festival, plan, tmp_path
):
    plan("Жоспар")
    path = tmp_path / "events.xlsx"
    span = dt.date(2026, 11, 1), dt.date(2026, 11, 30)
    assert papers.write_period(actor, *span, path, language=Language.RUSSIAN, now=NOW) == 2
    rows = list(openpyxl.load_workbook(path).active.iter_rows(values_only=True))
    assert rows[2][:6] == ("№", "Дата", "Наименование", "Вид", "Место", "Участники")
    assert rows[3][2:6] == ("Фестиваль дружбы", "фестиваль", None, 320)
    assert rows[3][7] == 1500
    assert rows[5][5] == 320
    refused(
        "E_DATES_ORDER",
        lambda: papers.write_period(
            actor, *reversed(span), path, language=Language.RUSSIAN, now=NOW
        ),
    )
    far = dt.date(2030, 1, 1)
    refused(
        "E_NOTHING_TO_PRINT",
        lambda: papers.write_period(actor, far, far, path, language=Language.RUSSIAN, now=NOW),
    )


# --- iCalendar -------------------------------------------------------------------------------------


def unfolded(data):
    return data.decode().replace("\r\n ", "").split("\r\n")


def test_lines_are_folded_between_letters_and_never_longer_than_75_bytes():
    line = "SUMMARY:" + "Қазақстан халқының достығы 👍 " * 12
    parts = list(folded(line))
    assert len(parts) > 5
    assert all(len(part.encode()) <= 75 for part in parts)
    assert "".join(part[1:] if n else part for n, part in enumerate(parts)) == line


def test_texts_are_escaped_and_whole_days_end_on_the_next():
    assert escaped("a,b;c\\d\ne\r") == "a\\,b\\;c\\\\d\\ne"
    whole = Entry("1", "Наурыз; той", dt.date(2026, 3, 21), dt.date(2026, 3, 23), is_cancelled=True)
    night = Entry("2", "Түн", DAY, AFTER, 22 * 60, 60, place="Зал, 2")
    lines = unfolded(calendar_file([whole, night], stamp=NOW))
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    for wanted in (
        "DTSTART;VALUE=DATE:20260321",
        "DTEND;VALUE=DATE:20260324",
        "SUMMARY:Наурыз\\; той",
        "STATUS:CANCELLED",
        "DTSTART:20261120T170000Z",
        "DTEND:20261120T200000Z",
        "LOCATION:Зал\\, 2",
        "DTSTAMP:20261122T090000Z",
    ):
        assert wanted in lines, wanted


def test_a_period_as_icalendar_by_the_name_of_the_file(papers, actor, festival, tmp_path):
    path = tmp_path / "events.ics"
    papers.write_period(actor, DAY, DAY, path, language=Language.KAZAKH, now=NOW)
    assert "SUMMARY:Достық фестивалі" in unfolded(io.BytesIO(path.read_bytes()).read())

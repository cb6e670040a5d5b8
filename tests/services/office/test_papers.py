"""The office's papers: letters that say what is owed, tables that say what is hidden."""

import dataclasses
import io

import openpyxl
import pypdfium2
import pytest
from sqlalchemy import select

from friendship_desktop.errors import UserError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.services.office.enrolling import NewHouse
from friendship_desktop.services.office.figures import Figure, added, written
from friendship_desktop.services.office.receipts import Remark
from friendship_desktop.store.models import RegionIndicator
from tests.services.office.conftest import CA, NOVEMBER, TODAY


def text_of(data):
    document = pypdfium2.PdfDocument(data)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def test_the_letter_brings_the_code_on_a_sheet_in_each_language(office):
    papers = office.office_papers
    letters = papers.invitation(language=PaperLanguage.BOTH, today=TODAY)
    assert [one.language for one in letters] == ["kk", "ru"]
    drawn = papers.draw(letters)
    assert (drawn.pages, drawn.missing_letters) == (2, "")
    assert text_of(drawn.data).count(office.letter_code) == 2


def meet(office, house, drop):
    """Enrol a House; its package waits."""
    came = drop(house.export())
    typed = {"typed_code": house.code, "ca_passphrase": CA}
    return office.inbox.enrol(office.actor, came.id, **typed)


def test_letters_go_to_those_who_owe_and_say_what(office, found, drop, clock, time):
    papers = office.office_papers
    came = meet(office, found("Бірінші", learners=20), drop)
    office.inbox.give_back(office.actor, came.id, [Remark("Неверно")])
    office.roster.add(office.actor, NewHouse(name_kk="Екінші", name_ru="Второй"))
    time.pass_days(20)
    today = clock.today()
    first, second = papers.late(NOVEMBER, language=PaperLanguage.RUSSIAN, today=today)
    words = "\n".join(one.ru for one in first.paragraphs)
    assert "исправление пакета №\xa01" in words
    assert "просрочено дней" not in words
    assert second.addressee.ru == "Второй"
    assert "просрочено дней: 10." in "\n".join(one.ru for one in second.paragraphs)
    ids = [one.id for one in office.roster.houses()]
    both = papers.late(NOVEMBER, language=PaperLanguage.BOTH, today=today, only=ids[1:])
    assert papers.draw(both).pages == 2


def test_nobody_late_is_no_letter(office):
    with pytest.raises(UserError, match=r"^E_NOBODY_LATE$"):
        office.office_papers.late(NOVEMBER, language=PaperLanguage.BOTH, today=TODAY)


def test_the_signature_never_stands_alone_on_a_page(office, enrol, found):
    enrol(found("Бірінші", learners=5))
    papers = office.office_papers
    report = papers.region(NOVEMBER, language=PaperLanguage.BOTH, today=TODAY)
    table = report.tables[1]
    seen = set()
    for count in range(10, 24):
        full = dataclasses.replace(table, lines=table.lines[:1] * count)
        drawn = papers.draw(dataclasses.replace(report, tables=(full,)))
        document = pypdfium2.PdfDocument(drawn.data)
        seen.add(len(document))
        last = document[len(document) - 1].get_textpage().get_text_range()
        assert "Басшы" in last
        assert "Приняты пакеты" in last
    assert seen == {1, 2}


def test_the_line_of_the_region_never_stands_alone_on_a_page(office, enrol, found):
    enrol(found("Бірінші", learners=5))
    papers = office.office_papers
    report = papers.region(NOVEMBER, language=PaperLanguage.RUSSIAN, today=TODAY)
    table = report.tables[1]
    for count in range(18, 30):
        full = dataclasses.replace(table, lines=(*table.lines[:1] * count, table.lines[-1]))
        drawn = papers.draw(dataclasses.replace(report, tables=(full,)))
        pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(drawn.data)]
        (of_sum,) = [text for text in pages if "По региону" in text]
        assert "Бірінші" in of_sum


def test_the_tables_agree_with_the_totals_on_paper_and_in_excel(office, found, enrol, drop):
    enrol(found("Бірінші", learners=30))
    meet(office, found("Екінші", learners=20, seed=2), drop)
    papers = office.office_papers
    report = papers.region(NOVEMBER, language=PaperLanguage.RUSSIAN, today=TODAY)
    assert (report.told, report.houses) == (1, 2)
    assert [one.ru for one in report.absent] == ["Екінші"]
    totals = office.region.totals(NOVEMBER)
    learners = next(one.figure.whole for one in totals.region if one.code == "IND-06")
    by_house = report.tables[1]
    assert by_house.lines[-1].figures[3] == str(learners)
    book = openpyxl.load_workbook(io.BytesIO(papers.workbook(report)))
    assert len(book.worksheets) == 6
    assert report.tables[4].lines[-1].figures == report.tables[5].lines[-1].figures
    assert learners in [cell.value for cell in book.worksheets[1]["E"]]
    drawn = papers.draw(report)
    assert drawn.missing_letters == ""
    assert "Не вошли в эти таблицы: Екінші." in text_of(drawn.data).replace("\r\n", " ")


def test_an_empty_period_still_makes_a_report(office):
    papers = office.office_papers
    report = papers.region(NOVEMBER, language=PaperLanguage.BOTH, today=TODAY)
    assert papers.draw(report).pages == 1
    assert not report.hidden


@pytest.mark.parametrize(
    ("figure", "unit", "text"),
    [
        (added([(None, 5)]), "persons", "<5"),
        (added([(700, None), (None, 5)]), "persons", "≥\u00a07"),
        (added([(None, 5), (None, 5)]), "persons", "≥\u00a00"),
        (Figure(9240), "per_mille", "92,4"),
        (Figure(300), "half_hours", "1,5"),
        (Figure(None), "persons", "—"),
    ],
)
def test_a_hidden_count_is_never_written_as_a_number(figure, unit, text):
    assert written(figure, unit) == text


def test_an_indicator_of_a_later_version_stands_under_its_code(office, found, enrol):
    enrol(found("Бірінші", learners=5))
    with office.open_house.database.write(1, "test") as unit:
        for code, part in (("IND-99", ""), ("IND-15", "of_later"), ("IND-01", "x")):
            row = unit.session.scalars(select(RegionIndicator).limit(1)).one()
            kept = {key.name: getattr(row, key.name) for key in RegionIndicator.__table__.c}
            unit.session.add(RegionIndicator(**{**kept, "code": code, "part": part}))
    report = office.office_papers.region(NOVEMBER, language=PaperLanguage.RUSSIAN, today=TODAY)
    names = [line.name.ru for line in report.tables[0].lines]
    assert "IND-99" in names
    assert any(name.endswith(": of_later") for name in names)

import datetime as dt

import pypdfium2
import pytest
from sqlalchemy import select

from friendship_desktop.errors import UserError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.writer import render
from friendship_desktop.services.documents.year_papers import YearPapers
from friendship_desktop.services.orders import OrderKind, Orders
from friendship_desktop.store.models import AccessRecord, Enrolment, InstitutionName
from tests.factories import SEPTEMBER, TODAY

OCTOBER = dt.date(2026, 10, 1)
LEAP = dt.date(2028, 2, 29)
AUTUMN = {"first": SEPTEMBER, "last": dt.date(2026, 12, 31)}


@pytest.fixture
def orders(database):
    return Orders(database)


@pytest.fixture
def papers(database, make):
    make.add(
        InstitutionName(
            valid_from=dt.date(2020, 1, 1),
            name_en="House of Friendship",
            name_kk="Үлгілі Достық үйі",
            name_ru="Дом дружбы",
            head_name="Сейітова Айнұр Серікқызы",
        )
    )
    return YearPapers(database)


@pytest.fixture
def house(make):
    group, other = make.group("Младшая", school_id=make.school()), make.group("Танец")
    return {
        "group": group,
        "other": other,
        "anna": make.learner("Ли Анна", group),
        "one": make.learner("Мадонна", group),
        "guest": make.learner("Ан Олег", group, guest=True),
    }


def names(lines):
    return [line.full_name for line in lines]


def text(pdf):
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return pages


def test_an_order_takes_its_number_and_writes_it_into_the_list(orders, actor, house, database):
    waiting = orders.waiting(actor, OrderKind.ENROLMENT, **AUTUMN)
    assert names(waiting) == ["Ли Анна", "Мадонна"]

    issued = orders.issue(actor, OrderKind.ENROLMENT, [house["anna"]], dated=TODAY)

    assert issued.number == 1
    assert names(orders.waiting(actor, OrderKind.ENROLMENT, **AUTUMN)) == ["Мадонна"]
    assert names(orders.lines(actor, issued.number_id)) == ["Ли Анна"]
    with database.read() as session:
        stay = session.get(Enrolment, house["anna"])
        assert (stay.order_no, stay.order_date) == ("1", TODAY)
    database.undo(issued.change_id, actor.account_id)
    assert orders.list(actor) == ()
    assert len(orders.waiting(actor, OrderKind.ENROLMENT, **AUTUMN)) == 2


def test_numbers_have_no_gaps_and_begin_anew_each_year(orders, actor, house, make):
    more = [make.learner(f"Ким {name}", house["group"]) for name in ("Ада", "Ева")]
    first = orders.issue(actor, OrderKind.ENROLMENT, [house["anna"]], dated=TODAY)
    with pytest.raises(UserError):
        orders.issue(actor, OrderKind.ENROLMENT, [house["anna"]], dated=TODAY)
    orders.annul(actor, first.number_id, on=TODAY, reason="ошибка в дате")
    second = orders.issue(actor, OrderKind.ENROLMENT, [house["anna"], more[0]], dated=TODAY)
    leap = orders.issue(actor, OrderKind.ENROLMENT, [more[1]], dated=LEAP)

    assert (second.number, leap.number) == (2, 1)
    rows = orders.list(actor)
    assert [(row.number, row.dated.year, row.people) for row in rows] == [
        (1, 2028, 1),
        (2, 2026, 2),
        (1, 2026, 0),
    ]
    assert rows[2].annul_reason == "ошибка в дате"
    with pytest.raises(UserError) as refusal:
        orders.annul(actor, first.number_id, on=TODAY, reason="ещё раз")
    assert refusal.value.code == "E_NUMBER_ANNULLED"


def test_the_order_of_leaving_keeps_that_of_enrolling(orders, actor, house, enrolments, database):
    orders.issue(actor, OrderKind.ENROLMENT, [house["anna"]], dated=SEPTEMBER)
    enrolments.leave(actor, [house["anna"]], ended_on=OCTOBER, reason_out="moved")

    (line,) = orders.waiting(actor, OrderKind.LEAVING, **AUTUMN)
    assert (line.full_name, line.day, line.reason_out) == ("Ли Анна", OCTOBER, "moved")
    issued = orders.issue(actor, OrderKind.LEAVING, [house["anna"]], dated=OCTOBER)

    assert (issued.number, orders.find(actor, 2, 2026).kind) == (2, OrderKind.LEAVING)
    with database.read() as session:
        stay = session.get(Enrolment, house["anna"])
        assert (stay.order_no, stay.out_order_no) == ("1", "2")


def test_a_transfer_is_one_line_from_group_to_group(orders, actor, house, enrolments):
    enrolments.move(actor, [house["anna"]], group_id=house["other"], first_day=OCTOBER)

    assert orders.waiting(actor, OrderKind.LEAVING, **AUTUMN) == ()
    entered = orders.waiting(actor, OrderKind.ENROLMENT, **AUTUMN)
    assert {line.group for line in entered} == {"Младшая"}
    (line,) = orders.waiting(actor, OrderKind.TRANSFER, **AUTUMN)
    assert (line.from_group, line.group, line.day) == ("Младшая", "Танец", OCTOBER)
    issued = orders.issue(actor, OrderKind.TRANSFER, [line.enrolment_id], dated=OCTOBER)
    assert orders.lines(actor, issued.number_id) == (line,)


@pytest.mark.parametrize(
    ("kind", "who", "code"),
    [
        (OrderKind.ENROLMENT, [], "E_ORDER_EMPTY"),
        (OrderKind.LEAVING, ["anna"], "E_ORDER_KIND"),
        (OrderKind.TRANSFER, ["anna"], "E_ORDER_KIND"),
    ],
)
def test_an_order_that_does_not_fit_takes_no_number(orders, actor, house, kind, who, code):
    with pytest.raises(UserError) as refusal:
        orders.issue(actor, kind, [house[name] for name in who], dated=TODAY)
    assert refusal.value.code == code
    assert orders.list(actor) == ()


def test_an_unknown_order_is_refused(orders, actor, house):
    with pytest.raises(UserError) as refusal:
        orders.find(actor, 7, 2026)
    assert refusal.value.code == "E_NO_ORDER"


def test_one_sheet_has_one_language_and_both_have_one_number(papers, orders, actor, house):
    issued = orders.issue(actor, OrderKind.ENROLMENT, [house["anna"], house["one"]], dated=TODAY)
    sheets = papers.orders(actor, [issued.number_id], language=PaperLanguage.BOTH)

    kazakh, annex, russian, _annex = text(render(sheets).data)

    assert "БҰЙРЫҚ" in kazakh
    assert "ПРИКАЗ" not in kazakh
    assert "2026 жылғы 22 қараша" in kazakh
    assert "№ 1" in kazakh
    assert "Ли Анна" in annex
    assert "Мадонна" in annex
    assert "01.09.2026" in annex
    assert "ПРИКАЗ" in russian
    assert "22 ноября 2026 года" in russian
    assert "№ 1" in russian
    assert "А. С. Сейітова" in russian
    assert render(sheets).data == render(sheets).data


def test_a_draft_has_no_number_and_nobody_makes_no_paper(papers, orders, actor, house):
    lines = orders.waiting(actor, OrderKind.ENROLMENT, **AUTUMN)
    sheets = papers.draft_order(
        actor, OrderKind.ENROLMENT, lines, dated=TODAY, language=PaperLanguage.RUSSIAN
    )
    assert "№ ____" in text(render(sheets).data)[0]
    with pytest.raises(UserError) as refusal:
        papers.draft_order(
            actor, OrderKind.ENROLMENT, (), dated=TODAY, language=PaperLanguage.RUSSIAN
        )
    assert refusal.value.code == "E_ORDER_EMPTY"


def test_an_annulled_order_prints_as_annulled(papers, orders, actor, house):
    issued = orders.issue(actor, OrderKind.ENROLMENT, [house["anna"]], dated=TODAY)
    orders.annul(actor, issued.number_id, on=TODAY, reason="ошибка")
    sheets = papers.orders(actor, [issued.number_id], language=PaperLanguage.RUSSIAN)
    assert "Аннулирован" in text(render(sheets).data)[0]


def test_the_phone_list_is_marked_and_logged(papers, actor, house, make, database):
    for day in (dt.date(2026, 11, 8), dt.date(2026, 11, 15)):
        make.mark(make.lesson(house["group"], day), house["anna"], "absent")
    sheet = papers.phone_list(actor, today=TODAY, language=PaperLanguage.RUSSIAN)

    (page,) = text(papers.draw_phone_list(actor, sheet).data)

    assert "Содержит персональные данные" in page
    assert "Ли Анна" in page
    assert "701 111 22 33" in page.replace("\N{NO-BREAK SPACE}", " ")
    with database.read() as session:
        (entry,) = session.scalars(select(AccessRecord)).all()
        assert (entry.action, entry.people) == ("phone_list", 1)


def test_nobody_to_call_is_no_paper(papers, actor, house):
    with pytest.raises(UserError) as refusal:
        papers.phone_list(actor, today=TODAY, language=PaperLanguage.KAZAKH)
    assert refusal.value.code == "E_NOTHING_TO_PRINT"


def test_a_head_typed_with_initials_signs_as_typed(papers, orders, actor, house, database):
    with database.write(1, "test.head") as unit:
        unit.session.scalar(select(InstitutionName)).head_name = "А. Сейітова"
    lines = orders.waiting(actor, OrderKind.ENROLMENT, **AUTUMN)
    (sheet,) = papers.draft_order(
        actor, OrderKind.ENROLMENT, lines, dated=TODAY, language=PaperLanguage.KAZAKH
    )
    assert sheet.head.name == "А. Сейітова"

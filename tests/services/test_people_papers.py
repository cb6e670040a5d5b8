"""F-13 and F-01 as the House's data fill them."""

import datetime as dt
import re

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.writer import render
from friendship_desktop.services.access_log import AccessLog
from friendship_desktop.services.consents.service import Consents
from friendship_desktop.services.documents.consent_paper import DATA
from friendship_desktop.services.documents.people_papers import PeoplePapers
from friendship_desktop.services.house import HouseService
from friendship_desktop.services.settings import SettingsService
from friendship_desktop.store.models import Base, House, InstitutionName
from tests.factories import TODAY
from tests.reports.papers import LONG_NAME, read

UNTOLD = {
    "id", "public_id", "sort_key", "search_key", "archived_at", "family_id", "person_id",
    "surname_kk", "given_name_kk", "patronymic_kk", "surname_ru", "given_name_ru", "patronymic_ru",
    "note", "is_primary", "is_representative", "may_collect", "is_emergency",
}  # fmt: skip
"""Columns of people and guardians that hold no further personal data: keys, spellings, duties."""


@pytest.fixture
def papers(database, make):
    make.add(
        InstitutionName(
            valid_from=dt.date(2020, 1, 1), name_kk="Үлгі Достық үйі", name_ru="Дом дружбы",
            name_en="", head_name="Сейітова А.",
        )
    )  # fmt: skip
    return PeoplePapers(database)


@pytest.fixture
def child(make):
    person = make.person("Ким Елена Викторовна", birth_date=dt.date(2016, 2, 29))
    make.guardian(person, "Ким Тётя", None, is_representative=False, is_primary=True)
    make.guardian(person, "Ким Анна", is_primary=False, relation="mother")
    return person


def forms(papers, actor, people, language=PaperLanguage.BOTH):
    return papers.consent_forms(actor, people, language=language, today=TODAY)


def text(papers, made):
    return " ".join(" ".join(read(render(made).data)).split())


def test_the_form_says_everything_the_law_asks_for(papers, actor, child, database):
    with database.write(None, "test") as unit:
        unit.session.get_one(House, 1).bin = "050140003458"
    SettingsService(database).put(actor, "consent.responsible", "Сейітова Айнұр")

    (form,) = forms(papers, actor, [child])
    page = text(papers, [form])

    for said in (
        "Үлгі Достық үйі", "Дом дружбы", "050140003458",  # the operator
        "Ким Елена Викторовна", "29.02.2016", "Ким Анна", "анасы", "мать",
        "31.08.2027", "Үшінші тұлғаларға беру", "Трансграничная передача",
        "Распространение в общедоступных", "Қазақстан Республикасының аумағында",
        "право отозвать это согласие", "кері қайтарып алуға құқығым", "этническую принадлежность",
        "Сейітова Айнұр", "отметки о посещении", "F-13/2026-1",
    ):  # fmt: skip
        assert said in page, said
    assert "Ким Тётя" not in page
    assert len(form.purposes) == 7
    assert render([form]).pages == 1


def test_one_language_leaves_the_other_out(papers, actor, child):
    page = text(papers, forms(papers, actor, [child], PaperLanguage.KAZAKH))
    assert "Дербес деректерді жинауға" in page
    assert "Согласие" not in page


def test_the_age_says_who_signs(papers, actor, make, child):
    adult, unknown = make.person("Тан Олег", birth_year=1990), make.person("Пак Ян")
    signers = [form.signer for form in forms(papers, actor, [child, adult, unknown])]
    assert signers == ["representative", "self", "unknown"]
    page = text(papers, forms(papers, actor, [unknown]))
    assert "нужное подчеркнуть" in page


def test_the_association_is_the_operator_where_the_data_are_its_own(
    papers, actor, make, child, database
):
    with database.write(None, "test") as unit:
        unit.session.get_one(House, 1).data_owner = "association"
    school = make.school(association_id=make.association("Корейское ЭКО", bin="050140003458"))
    make.enrol(child, make.group(school_id=school))
    stranger = make.person("Пак Ян")

    first, second = forms(papers, actor, [child, stranger])
    assert (first.operator.ru, first.operator_bin) == ("Корейское ЭКО", "050140003458")
    assert second.operator.ru == "Дом дружбы"


def test_a_person_with_one_name_and_the_longest_names_fit_one_page(papers, actor, make):
    one = make.person("Гүлнәз", birth_date=dt.date(2015, 1, 1))
    long = make.person("Әбдіғаппар " + "Константинопольская-" * 8, birth_date=dt.date(2015, 1, 1))
    make.guardian(long, "Шайхымұхаммедұлы " * 11 + "Ян")
    assert render(forms(papers, actor, [one, long])).pages == 2


def test_every_column_of_people_is_on_the_list_of_data():
    told = {column for columns, _text in DATA for column in columns}
    known = {
        f"{table.name}.{column.name}" for table in Base.metadata.sorted_tables for column in table.c
    }
    assert told <= known
    for name in ("person", "guardian"):
        columns = {column.name for column in Base.metadata.tables[name].c}
        listed = {column.partition(".")[2] for column in told if column.startswith(f"{name}.")}
        assert columns - listed == columns & UNTOLD


def test_a_batch_is_for_those_who_lack_one(papers, actor, make, child, database):
    group, other = make.group(), make.group("Танцы")
    signed = make.person("Пак Ян", birth_date=dt.date(2016, 1, 1))
    for person in (child, signed):
        make.enrol(person, group, consent=False)
    Consents(database).give(actor, signed, today=TODAY, purposes=["teaching"], given_on=TODAY)

    assert papers.without_consent(today=TODAY) == [child]
    assert papers.without_consent(today=TODAY, group_id=other) == []
    assert papers.learners_of(today=TODAY, group_id=group) == [child, signed]
    with pytest.raises(UserError, match="E_NOTHING_TO_PRINT"):
        forms(papers, actor, [])


# --- F-01 ----------------------------------------------------------------------------------------


@pytest.fixture
def group(make, child):
    group = make.group("Корейский", slots=[(7, 600)], teacher=make.person("Цой Вера"))
    make.enrol(child, group, order_no="12-Қ")
    adult = make.person("Тан Олег", birth_year=1990, phone="+77015550000")
    make.enrol(adult, group)
    make.enrol(make.person("Гость"), group, is_guest=True)
    make.enrol(make.person("Ушла Она"), group, ended_on=TODAY - dt.timedelta(days=1))
    return group


def lists(papers, actor, group, **more):
    more = {"with_contacts": False, "language": PaperLanguage.BOTH} | more
    return papers.group_lists(actor, [group], today=TODAY, **more)


def test_a_list_without_contacts_holds_names_years_and_orders_only(papers, actor, group, database):
    (sheet,) = made = lists(papers, actor, group)
    page = text(papers, made)
    assert [row.name for row in sheet.learners] == ["Ким Елена Викторовна", "Тан Олег"]
    for said in ("Топ тізімі / Список группы", "2016", "№\u00a012-Қ", "жс 10:00–11:20", "Цой Вера"):
        assert said.replace("\u00a0", " ") in page.replace("\u00a0", " "), said
    for secret in ("29.02", "+7", "Ким Анна", "персональные"):
        assert secret not in page, secret
    assert AccessLog(database).rows(actor) == ()


def test_a_list_with_contacts_is_marked_and_noted(papers, actor, group, database):
    page = text(papers, lists(papers, actor, group, with_contacts=True)).replace("\u00a0", " ")
    assert "Дербес деректер бар / Содержит персональные данные" in page
    assert "+7 701 555 00 00" in page
    assert "Ким Тётя" in page

    (row,) = AccessLog(database).rows(actor)
    assert (row.action, row.subject, row.people) == ("group_contacts", "Корейский", 2)
    assert row.by == "А. Сейітова"


def test_who_withdrew_stands_on_no_list(papers, actor, group, child, database):
    consents = Consents(database)
    consents.withdraw(
        actor, child, purposes=["teaching"], withdrawn_on=TODAY, reason="", today=TODAY
    )
    (sheet,) = lists(papers, actor, group, with_contacts=True)
    assert [row.name for row in sheet.learners] == ["Тан Олег"]


def test_papers_show_the_names_of_their_day(papers, actor, child, clock, database):
    HouseService(database, clock).rename(
        actor, valid_from=TODAY + dt.timedelta(days=1), name_kk="Жаңа", name_ru="Новый"
    )
    assert forms(papers, actor, [child])[0].operator.ru == "Дом дружбы"


def test_a_very_long_name_is_whole_on_a_list_with_contacts(papers, actor, make):
    person = make.person(LONG_NAME)
    make.guardian(person, LONG_NAME, is_primary=True)
    group = make.group("А1")
    make.enrol(person, group)
    (sheet,) = papers.group_lists(
        actor, [group], language=PaperLanguage.BOTH, with_contacts=True, today=TODAY
    )
    lines = "".join(read(render([sheet]).data))
    assert "…" not in lines
    assert re.sub(r"\W", "", lines).count("Әбдіғаппарқызы") == 2

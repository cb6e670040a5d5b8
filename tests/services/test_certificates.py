"""Certificates: who qualifies, numbers without gaps, copies, annulment, the paper and its code."""

import datetime as dt
import threading
from dataclasses import replace

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.reports.certificate import SMALL_PRINT, qr_text
from friendship_desktop.reports.document import Labels, PaperLanguage, data_hash
from friendship_desktop.reports.writer import render
from friendship_desktop.services.archive.issued import IssuedPapers
from friendship_desktop.services.certificates.candidates import Hindrance
from friendship_desktop.services.certificates.service import Certificates
from friendship_desktop.services.documents.level_papers import LevelPapers
from friendship_desktop.services.history import HistoryService
from friendship_desktop.services.indicators import Period, indicators
from friendship_desktop.services.numbering import CERTIFICATES, ORDERS, next_number
from friendship_desktop.store.models import (
    Consent,
    Enrolment,
    InstitutionName,
    Person,
    RegisterNumber,
    Setting,
)
from tests.factories import SEPTEMBER, TODAY

SUNDAYS = [dt.date(2026, 10, 4) + dt.timedelta(weeks=n) for n in range(7)]


@pytest.fixture
def certificates(database, clock):
    return Certificates(database, clock)


@pytest.fixture
def papers(database, make):
    make.add(
        InstitutionName(
            valid_from=dt.date(2020, 1, 1), name_kk="Достық үйі", name_ru="Дом дружбы", name_en=""
        )
    )
    return LevelPapers(database)


@pytest.fixture
def group(make):
    group_id = make.group("Қазақ тілі A2", kind="state_language", language_code="kk", level="A2")
    for day in SUNDAYS:
        make.lesson(group_id, day)
    return group_id


@pytest.fixture
def learner(make, group):
    """Enrol somebody who came so many times of seven and agreed to certificates."""

    def add(name="Шин Алина", came=7, *, consent=True, marks=7, **more):
        person = make.person(name, sex="female")
        if consent:
            make.consent(person, "certificate")
        stay = make.enrol(person, group, **more)
        for number in range(marks):
            make.mark(number + 1, stay, "present" if number < came else "absent")
        return stay

    return add


@pytest.fixture
def issue(certificates, actor):
    def run(*stays, dated=TODAY, reason=""):
        made = certificates.issue(actor, stays, dated=dated, today=TODAY, override_reason=reason)
        return made.ids

    return run


def numbers(certificates, actor):
    return [(line.number, line.annulled_on) for line in certificates.list(actor)]


def hindrances(certificates, actor, group):
    found = certificates.candidates(actor, group, dated=TODAY)
    return {one.full_name: one.hindrances for one in found}


def test_those_who_qualify_are_told_from_those_who_do_not(
    certificates, actor, group, learner, issue, make
):
    learner("Әбен Бекзат")
    learner("Ким Анна", 4)
    learner("Ли Роман", consent=False)
    learner("Пак Виктор", marks=0)
    learner("Тен Ирина", ended_on=TODAY, reason_out="own_wish")
    issue(learner("Цой Артур"))
    learner("Гость Иван", is_guest=True)

    assert hindrances(certificates, actor, group) == {
        "Әбен Бекзат": (),
        "Ким Анна": (Hindrance.LOW,),
        "Ли Роман": (Hindrance.NO_CONSENT,),
        "Пак Виктор": (Hindrance.NO_MARKS,),
        "Тен Ирина": (Hindrance.LEFT,),
        "Цой Артур": (Hindrance.ISSUED,),
    }


def test_a_withdrawn_consent_blocks_and_a_missing_one_does_not(
    certificates, actor, group, learner, issue, database
):
    refused, missing = learner("Ким Анна"), learner("Ли Роман", consent=False)
    with database.write(1, "test.setup") as unit:
        person = unit.session.get_one(Enrolment, refused).person_id
        for consent in unit.session.query(Consent).filter_by(person_id=person):
            consent.withdrawn_on = TODAY

    with pytest.raises(UserError, match="E_CERTIFICATE_WITHDRAWN"):
        issue(refused)
    assert issue(missing)
    assert hindrances(certificates, actor, group)["Ким Анна"] == (Hindrance.WITHDRAWN,)


def test_the_threshold_is_not_reached_by_rounding(certificates, actor, group, learner, database):
    learner("Ким Анна", 5)  # 71.4 %, shown as 71 %
    with database.write(1, "test.setup") as unit:
        unit.session.add(Setting(name="certificate.threshold", value="72"))
    assert hindrances(certificates, actor, group)["Ким Анна"] == (Hindrance.LOW,)
    with database.write(1, "test.setup") as unit:
        unit.session.get_one(Setting, "certificate.threshold").value = "71"
    assert hindrances(certificates, actor, group)["Ким Анна"] == ()


def test_low_attendance_needs_the_directors_reason(certificates, actor, learner, issue):
    stay = learner(came=4)
    with pytest.raises(UserError) as refusal:
        issue(stay)
    assert refusal.value.code == "E_CERTIFICATE_LOW"
    assert refusal.value.details | {"percent": 57, "threshold": 70} == refusal.value.details
    assert numbers(certificates, actor) == []

    issue(stay, reason="Ұзақ ауырды")
    (line,) = certificates.list(actor)
    assert (line.number, line.override_reason) == ("С-2026/001", "Ұзақ ауырды")


def test_a_reason_given_for_others_is_not_written_to_those_who_qualify(
    certificates, actor, learner, issue
):
    issue(learner("Ким Анна"), learner("Ли Роман", 4), reason="Ауырды")
    reasons = {line.full_name: line.override_reason for line in certificates.list(actor)}
    assert reasons == {"Ким Анна": None, "Ли Роман": "Ауырды"}


@pytest.mark.parametrize(
    ("more", "dated", "code"),
    [
        ({"is_guest": True}, TODAY, "E_CERTIFICATE_GUEST"),
        ({"marks": 0}, TODAY, "E_CERTIFICATE_NO_MARKS"),
        ({}, TODAY + dt.timedelta(days=1), "E_CERTIFICATE_DATE"),
        ({}, SEPTEMBER - dt.timedelta(days=1), "E_CERTIFICATE_DATE"),
        ({}, SEPTEMBER, None),
    ],
)
def test_wrong_certificates_are_refused_and_take_no_number(
    certificates, actor, learner, issue, more, dated, code
):
    good, wrong = learner("Ким Анна"), learner("Ли Роман", **more)
    if code is None:
        assert issue(good, wrong, dated=dated)
        return
    with pytest.raises(UserError, match=code):
        issue(good, wrong, dated=dated, reason="Иә")
    assert numbers(certificates, actor) == []


def test_without_lessons_attendance_is_a_dash_and_nothing_is_issued(
    certificates, actor, make, issue
):
    stay = make.learner("Шин Алина", make.group("Бос топ"))
    with database_of(certificates).read() as session:
        group_id = session.get_one(Enrolment, stay).group_id
    (one,) = certificates.candidates(actor, group_id, dated=TODAY)
    assert (one.tally.percent, one.half_hours, one.may_be_chosen) == (None, 0, False)
    with pytest.raises(UserError, match="E_CERTIFICATE_NO_MARKS"):
        issue(stay)
    with pytest.raises(UserError, match="E_CERTIFICATE_NOBODY"):
        issue()


def database_of(service):
    return service._database


def test_numbers_follow_one_another_by_year_and_stay_taken(
    certificates, actor, learner, issue, database
):
    first, second = issue(learner("Ким Анна"), learner("Ли Роман"))
    certificates.annul(actor, first, on=TODAY, reason="Қате")
    issue(learner("Пак Виктор"))
    with database.write(1, "test.setup") as unit:
        assert next_number(unit, CERTIFICATES, dt.date(2027, 1, 1), "").number == 1
        assert next_number(unit, ORDERS, TODAY, "").number == 1

    assert numbers(certificates, actor) == [
        ("С-2026/003", None),
        ("С-2026/002", None),
        ("С-2026/001", TODAY),
    ]
    with pytest.raises(UserError, match="E_NUMBER_ANNULLED"):
        certificates.annul(actor, first, on=TODAY, reason="Қате")
    with pytest.raises(UserError, match="E_REASON_EMPTY"):
        certificates.annul(actor, second, on=TODAY, reason="  ")


def test_whose_certificate_was_annulled_may_get_another(certificates, actor, learner, issue):
    stay = learner()
    (first,) = issue(stay)
    with pytest.raises(UserError, match="E_CERTIFICATE_TWICE"):
        issue(stay)
    certificates.annul(actor, first, on=TODAY, reason="Тегі қате")
    issue(stay)
    assert [number for number, _annulled in numbers(certificates, actor)] == [
        "С-2026/002",
        "С-2026/001",
    ]


def test_many_at_once_leave_no_gap_and_no_double(certificates, actor, learner, database):
    stays = [learner(f"Ким {name}") for name in ("Анна", "Бота", "Вера", "Гүл", "Дана", "Ева")]
    refusals = []

    def run(mine):
        for stay in mine:
            try:
                certificates.issue(actor, [stay, stay], dated=TODAY, today=TODAY)
                certificates.issue(actor, [stay], dated=TODAY, today=TODAY)
            except UserError as error:
                refusals.append(error.code)

    threads = [threading.Thread(target=run, args=(stays[n::2],)) for n in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert refusals == ["E_CERTIFICATE_TWICE"] * 6
    with database.read() as session:
        taken = sorted(row.number for row in session.query(RegisterNumber))
    assert taken == [1, 2, 3, 4, 5, 6]


def test_undo_gives_the_number_back(certificates, actor, learner, database):
    stay = learner()
    made = certificates.issue(actor, [stay], dated=TODAY, today=TODAY)
    database.undo(made.change_id, actor.account_id)
    assert numbers(certificates, actor) == []
    certificates.issue(actor, [stay], dated=TODAY, today=TODAY)
    assert numbers(certificates, actor) == [("С-2026/001", None)]


def test_a_number_that_stands_on_a_printed_paper_is_not_given_back(
    certificates, actor, learner, papers, database
):
    history = HistoryService(database)
    made = certificates.issue(actor, [learner()], dated=TODAY, today=TODAY)
    forms = papers.certificates(actor, made.ids, language=PaperLanguage.BOTH)
    IssuedPapers(database).issue(actor, forms, today=TODAY)

    with pytest.raises(UserError) as refusal:
        history.undo(actor)

    assert (refusal.value.code, refusal.value.details["number"]) == ("E_NUMBER_PRINTED", 1)
    assert numbers(certificates, actor) == [("С-2026/001", None)]


def test_who_came_back_has_the_marks_of_both_stays(certificates, actor, make, group):
    person = make.person("Шин Алина")
    early = make.enrol(person, group, ended_on=SUNDAYS[2], reason_out="own_wish")
    late = make.enrol(person, group, started_on=SUNDAYS[4])
    for number, stay, code in ((1, early, "absent"), (2, early, "present"), (5, late, "present")):
        make.mark(number, stay, code)

    (one,) = certificates.candidates(actor, group, dated=TODAY)
    assert one.enrolment_id == late
    assert (one.tally.attended, one.tally.possible) == (2, 3)
    assert one.half_hours == 2 * 6  # the Sunday between the stays is left out
    assert (one.starts_on, one.ends_on) == (SEPTEMBER, TODAY)


def test_homonyms_have_a_certificate_each(certificates, actor, learner, issue, group, database):
    stays = learner("Ким Анна"), learner("Ким Анна")
    assert set(hindrances(certificates, actor, group)) == {"Ким Анна"}
    for year, stay in zip((2013, 2014), stays, strict=True):
        with database.write(None, "test.born") as unit:
            person = unit.session.get(Enrolment, stay).person_id
            unit.session.get(Person, person).birth_year = year
    assert set(hindrances(certificates, actor, group)) == {"Ким Анна (2013)", "Ким Анна (2014)"}
    issue(*stays)
    lines = certificates.list(actor, text="ким анна")
    assert len({(line.person_id, line.number, line.verify_code) for line in lines}) == 2


def test_the_register_is_searched_by_name_number_and_code(certificates, actor, learner, issue):
    issue(learner("Ким Анна"), learner("Әбен Бекзат"))
    newest = certificates.list(actor)[0]
    for text in ("әбен", "2026/002", newest.verify_code.lower()):
        assert [line.id for line in certificates.list(actor, text=text)] == [newest.id]
    assert certificates.list(actor, text="нет такого") == []


# --- paper ---------------------------------------------------------------------------------------


def test_the_paper_says_what_it_must_and_its_code_tells_no_name(papers, actor, learner, issue):
    ids = issue(learner("Шин Алина"))
    (sheet,) = papers.certificates(actor, ids, language=PaperLanguage.BOTH)

    told = qr_text(sheet)
    assert told == f"F-07;{sheet.verify_code};1;2026;{data_hash(sheet)[:8]}"
    assert "Шин" not in told
    assert sheet.half_hours == 14
    assert SMALL_PRINT == (
        "Мемлекеттік үлгідегі құжат емес, ҚАЗТЕСТ сертификатын алмастырмайды / "
        "Не является документом государственного образца и не заменяет сертификат КАЗТЕСТ"
    )


def test_copies_languages_and_annulment_leave_the_code_alone(papers, actor, learner, issue):
    ids = issue(learner())
    (sheet,) = papers.certificates(actor, ids, language=PaperLanguage.BOTH)
    (copy,) = papers.certificates(actor, ids, language=PaperLanguage.RUSSIAN, is_copy=True)
    assert qr_text(copy) == qr_text(sheet) == qr_text(replace(sheet, annulled=True))
    assert qr_text(replace(sheet, half_hours=2)) != qr_text(sheet)


@pytest.mark.parametrize("language", list(PaperLanguage))
@pytest.mark.parametrize(
    "name", ["Шин Алина", "Айгүл", f"{'Константинопольская-' * 3} Анна-Мария Александровна"]
)
def test_every_name_has_its_page_in_every_language(papers, actor, learner, issue, language, name):
    ids = issue(learner(name))
    drawn = render(papers.certificates(actor, ids, language=language))
    assert (drawn.pages, drawn.missing_glyphs) == (1, 0)


def test_a_copy_is_counted(certificates, actor, learner, issue):
    ids = issue(learner())
    certificates.note_copies(actor, ids)
    assert certificates.list(actor)[0].copies == 1


def test_nothing_issued_is_said(papers, actor):
    with pytest.raises(UserError, match="E_NO_CERTIFICATE"):
        papers.certificates(actor, [], language=PaperLanguage.BOTH)


@pytest.mark.parametrize("language", list(PaperLanguage))
def test_the_progress_sheet_draws_full_and_empty(papers, actor, make, group, learner, language):
    learner()
    full = papers.progress(actor, [group], language=language, today=TODAY)
    empty = papers.progress(actor, [make.group("Бос")], language=language, today=TODAY)
    assert [len(full[0].lines), len(empty[0].lines)] == [1, 0]
    assert Labels(language).text("Progress sheet")
    for sheets in (full, empty):
        assert render(sheets).missing_glyphs == 0


def test_a_learner_has_a_sheet_for_each_group(papers, actor, make, learner, group, database):
    stay = learner()
    with database.read() as session:
        person = session.get_one(Enrolment, stay).person_id
    make.enrol(person, make.group("Би"))
    sheets = papers.progress(actor, person_id=person, language=PaperLanguage.BOTH, today=TODAY)
    assert [(sheet.learner, sheet.group) for sheet in sheets] == [
        ("Шин Алина", "Қазақ тілі A2"),
        ("Шин Алина", "Би"),
    ]
    with pytest.raises(UserError, match="E_NO_PROGRESS"):
        papers.progress(
            actor, person_id=make.person("Ли Роман"), language=PaperLanguage.BOTH, today=TODAY
        )


def test_certificates_in_force_are_an_indicator(certificates, actor, learner, issue, database):
    first, _second = issue(learner("Ким Анна"), learner("Ли Роман"))
    certificates.annul(actor, first, on=TODAY, reason="Қате")
    with database.read() as session:
        values = {one.code: one.value for one in indicators(session, Period(SEPTEMBER, TODAY))}
    assert values["IND-13"] == 1

"""Letters and certificates: numbers without gaps, templates with places, copies, annulment, paper."""

import datetime as dt

import pytest

from friendship_desktop.errors import CancelledError, UserError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.writer import render
from friendship_desktop.services.awards.service import Awards
from friendship_desktop.services.awards.texts import USUAL, AwardKind, Text
from friendship_desktop.services.awards.words import AwardDraft, Recipient
from friendship_desktop.services.documents.volunteer_papers import VolunteerPapers
from friendship_desktop.services.history import HistoryService
from friendship_desktop.services.volunteers.card_writing import VolunteerDraft
from friendship_desktop.services.volunteers.hours import ServedHours
from friendship_desktop.services.volunteers.service import Volunteers
from friendship_desktop.services.volunteers.shifts import ShiftDraft, Shifts
from friendship_desktop.store.models import InstitutionName, RegisterNumber
from tests.factories import TODAY

LETTER, REASON = USUAL[AwardKind.GRATITUDE_LETTER]
LONG = "Құдайбергенова-Нұрмұхамедова Гүлбаршынай Әбдірахманқызы-Серік"


@pytest.fixture
def awards(database, clock, make):
    make.add(
        InstitutionName(
            valid_from=dt.date(2020, 1, 1), name_kk="Достық үйі", name_ru="Дом дружбы", name_en=""
        )
    )
    return Awards(database, clock)


@pytest.fixture
def papers(database):
    return VolunteerPapers(database)


def draft(body=LETTER, *, kind=AwardKind.GRATITUDE_LETTER, dated=TODAY):
    return AwardDraft(str(kind), body, dated, REASON)


def people(make, count=3):
    return [make.person(f"Омаров Ерлан{number}", sex="male") for number in range(count)]


def issue(awards, actor, ids, **more):
    recipients = awards.propose(actor, ids, on=TODAY)
    return awards.issue(actor, recipients, draft(**more), today=TODAY).ids


def numbers(awards, actor):
    return sorted(line.number for line in awards.list(actor))


def refused(code, run):
    with pytest.raises(UserError) as caught:
        run()
    assert caught.value.code == code
    return caught.value


def test_a_batch_takes_numbers_one_after_another(awards, actor, make):
    issue(awards, actor, people(make))
    assert numbers(awards, actor) == ["АХ-2026/001", "АХ-2026/002", "АХ-2026/003"]
    issue(awards, actor, people(make, 1), kind=AwardKind.CERTIFICATE)
    issue(awards, actor, people(make, 1), dated=dt.date(2025, 12, 5))
    assert numbers(awards, actor)[3:] == ["АХ-2026/003", "ВС-2026/001"]
    assert numbers(awards, actor)[0] == "АХ-2025/001"


def test_a_refused_batch_takes_no_number(awards, actor, make, database):
    ids = people(make)
    make.consent(ids[2], "certificate", withdrawn_on=dt.date(2026, 5, 1))
    told = awards.propose(actor, ids, on=TODAY)
    assert [one.person_id for one in told if one.withdrew] == [ids[2]]
    refused("E_AWARD_WITHDRAWN", lambda: issue(awards, actor, ids))
    refused("E_AWARD_NOBODY", lambda: issue(awards, actor, []))
    refused("E_AWARD_DATE", lambda: issue(awards, actor, ids, dated=dt.date(2026, 11, 23)))
    empty = [Recipient(None, Text(" ", ""))]
    refused("E_TEXT_EMPTY", lambda: awards.issue(actor, empty, draft(), today=TODAY))
    with database.read() as session:
        assert session.query(RegisterNumber).count() == 0


class Stopping:
    """A progress that somebody cancels after some letters."""

    def __init__(self, after):
        self.after = after

    def step(self, done, total):
        assert done < total
        if done == self.after:
            raise CancelledError


def test_a_batch_cancelled_midway_takes_no_number(awards, actor, make):
    recipients = awards.propose(actor, people(make, 5), on=TODAY)
    with pytest.raises(CancelledError):
        awards.issue(actor, recipients, draft(), today=TODAY, progress=Stopping(3))
    assert awards.list(actor) == []
    awards.issue(actor, recipients, draft(), today=TODAY, progress=Stopping(9))
    assert numbers(awards, actor)[0] == "АХ-2026/001"


def test_the_text_is_filled_in_both_languages_and_tells_the_sex(awards, actor, make):
    person = make.person(
        "Ким Елена Викторовна", sex="female", surname_kk="Ким", given_name_kk="Елена"
    )
    (recipient,) = awards.propose(actor, [person], on=TODAY)
    filled = awards.preview(actor, recipient, draft())
    assert filled.kk.startswith("Құрметті Елена Ким!\nДостық үйі Сізге волонтерлік қызметке")
    assert filled.ru.startswith("Уважаемая Елена Викторовна Ким!\nДом дружбы выражает Вам")
    unknown = Recipient(None, Text("Досым", "Друг"))
    assert awards.preview(actor, unknown, draft()).ru.startswith("Уважаемый(ая) Друг!")


@pytest.mark.parametrize(
    ("ru", "code"),
    [
        ("{имя} {фамилия}", "E_TEMPLATE_PLACE"),
        ("{имя.upper}", "E_TEMPLATE_PLACE"),
        ("{имя!r}", "E_TEMPLATE_PLACE"),
        ("{}", "E_TEMPLATE_PLACE"),
        ("{имя", "E_TEMPLATE_BRACES"),
        ("имя}", "E_TEMPLATE_BRACES"),
        ("  \n ", "E_TEXT_EMPTY"),
    ],
)
def test_a_text_that_cannot_be_filled_is_refused_beside_its_language(awards, actor, make, ru, code):
    body = Text("{аты}", ru)
    error = refused(code, lambda: issue(awards, actor, people(make, 1), body=body))
    assert error.details["field"] == "body_ru"
    error = refused(
        code,
        lambda: awards.save_template(
            actor, None, kind="gratitude_letter", title="Менікі", body=body
        ),
    )
    assert len(awards.templates(actor, "gratitude_letter")) == 1


def test_a_text_of_the_house_is_kept_changed_and_removed(awards, actor):
    body = Text("{аты}\n{себеп}", "{имя}\n{причина}")
    made = awards.save_template(actor, None, kind="diploma", title="Наурыз", body=body)
    own, usual = awards.templates(actor, "diploma")
    assert (own.id, own.title, own.body, usual.id) == (made.id, "Наурыз", body, None)
    changed = Text("{аты}!", "{имя}!")
    awards.save_template(actor, made.id, kind="diploma", title="Наурыз", body=changed)
    assert awards.templates(actor, "diploma")[0].body == changed
    awards.remove_template(actor, made.id)
    assert len(awards.templates(actor, "diploma")) == 1


def test_hours_of_a_certificate_are_those_confirmed_by_its_date(
    awards, actor, make, database, clock
):
    person = make.person("Омаров Ерлан")
    volunteers, shifts, hours = Volunteers(database, clock), Shifts(database), ServedHours(database)
    entry = VolunteerDraft(dt.date(2026, 1, 5), quarters_brought_forward=10)
    one = volunteers.register(actor, person, entry, today=TODAY).id
    for day, confirm in ((1, True), (8, False), (15, True)):
        shift = ShiftDraft("Көмек", "culture", dt.date(2026, 11, day), 600, 750)
        (served,) = shifts.take_on(actor, shifts.plan(actor, shift).id, [one]).ids
        if confirm:
            hours.confirm(actor, {served: None}, by="А. Сейітова", today=TODAY)
    (recipient,) = awards.propose(actor, [person], on=TODAY)
    usual = USUAL[AwardKind.CERTIFICATE][0]
    made = draft(usual, kind=AwardKind.CERTIFICATE, dated=dt.date(2026, 11, 10))
    assert awards.preview(actor, recipient, made).kk.endswith("Расталған волонтерлік сағат: 5.")


def test_an_annulled_number_stays_taken_and_copies_are_counted(awards, actor, make, papers):
    first, second = issue(awards, actor, people(make, 2))
    awards.note_copies(actor, [second])
    awards.annul(actor, first, on=TODAY, reason="Тегі қате")
    refused("E_NUMBER_ANNULLED", lambda: awards.annul(actor, first, on=TODAY, reason="тағы"))
    issue(awards, actor, people(make, 1))
    assert numbers(awards, actor) == ["АХ-2026/001", "АХ-2026/002", "АХ-2026/003"]
    states = {line.number: (line.annul_reason, line.copies) for line in awards.list(actor)}
    assert states["АХ-2026/001"] == ("Тегі қате", 0)
    assert states["АХ-2026/002"] == (None, 1)
    sheets = papers.letters(actor, [first, second], language=PaperLanguage.BOTH, is_copy=True)
    assert [(one.annulled, one.is_copy) for one in sheets] == [(True, True), (False, True)]


def test_an_undone_batch_gives_its_numbers_back(awards, actor, make, database):
    history = HistoryService(database)
    issue(awards, actor, people(make))
    history.undo(actor)
    issue(awards, actor, people(make, 1))
    assert numbers(awards, actor) == ["АХ-2026/001"]


def test_a_long_name_stays_on_one_page_with_every_letter(awards, actor, papers):
    assert len(LONG) >= 60
    recipient = Recipient(None, Text(LONG, LONG))
    made = awards.issue(actor, [recipient], draft(), today=TODAY)
    for language in PaperLanguage:
        drawn = render(papers.letters(actor, made.ids, language=language))
        assert (drawn.pages, drawn.missing_letters) == (1, "")


def test_no_letter_is_no_file(papers, awards, actor):
    refused("E_NO_AWARD", lambda: papers.letters(actor, [], language=PaperLanguage.BOTH))


def test_the_hours_sheet_holds_only_confirmed_shifts_of_its_period(
    awards, actor, make, papers, database, clock
):
    volunteers, shifts, hours = Volunteers(database, clock), Shifts(database), ServedHours(database)
    ids = [
        volunteers.register(actor, make.person(name), VolunteerDraft(TODAY), today=TODAY).id
        for name in ("Шин Алина", "Әбен Бекзат")
    ]
    for day in (dt.date(2026, 9, 5), dt.date(2026, 10, 3), dt.date(2026, 10, 10)):
        shift = shifts.plan(actor, ShiftDraft("Көмек", "culture", day, 600, 675)).id
        first, _second = shifts.take_on(actor, shift, ids).ids
        hours.confirm(actor, {first: None}, by="Е. Омаров", today=TODAY)
    period = {"first": dt.date(2026, 10, 1), "last": dt.date(2026, 10, 31)}
    more = {"language": PaperLanguage.BOTH, "today": TODAY}
    (sheet,) = papers.hours(actor, ids, **period, **more)
    assert (sheet.volunteer, sheet.quarters, len(sheet.lines)) == ("Шин Алина", 10, 2)
    assert {line.confirmed_by for line in sheet.lines} == {"Е. Омаров"}
    (both,) = papers.hours(actor, ids, **period, **more, together=True)
    assert [(one.name, one.shifts, one.quarters) for one in both.totals] == [("Шин Алина", 2, 10)]
    assert render([sheet]).missing_letters == render([both]).missing_letters == ""
    period["first"] = dt.date(2026, 11, 1)
    refused("E_DATES_ORDER", lambda: papers.hours(actor, ids, **period, **more))
    period["last"] = dt.date(2026, 11, 30)
    refused("E_NO_HOURS", lambda: papers.hours(actor, ids, **period, **more))

# ruff: noqa: PLR0917  # a story needs its fixtures
import datetime as dt
import shutil
import subprocess

import openpyxl
import pytest
from sqlalchemy import select

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.services.enrolments import Enrolments
from friendship_desktop.services.history import HistoryService
from friendship_desktop.services.register.sheet import CellMark, LessonKey
from friendship_desktop.services.travelling.result import Finding, NoteKind, What
from friendship_desktop.store.models import House, Lesson, Mark, Office, OutgoingPackage
from friendship_desktop.texts import Language, Texts
from tests.factories import LONG_AGO, TODAY, Maker
from tests.services.travelling.conftest import NAMES, SUNDAYS, File

FIRST, SECOND = SUNDAYS[:2]


def findings(result):
    return [
        (line.name or str(line.what), line.finding, line.old, line.new) for line in result.lines
    ]


def kinds(result):
    return [note.kind for note in result.notes]


def mark(register, actor, group, stay, day, code):
    register.mark(actor, group, CellMark(LessonKey(day), stay, code), today=TODAY)


def marks_in(database):
    with database.read() as session:
        rows = session.execute(
            select(Lesson.day, Mark.enrolment_id, Mark.code).join(
                Lesson, Lesson.id == Mark.lesson_id
            )
        )
        return {(day, stay): code for day, stay, code in rows}


def test_what_the_teacher_sees(send, register, actor, group, stays):
    mark(register, actor, group, stays["Ким Елена"], FIRST, MarkCode.LATE)
    file = send()
    sheet = file.sheet
    assert sheet.protection.sheet
    assert sheet.column_dimensions["A"].hidden
    assert [sheet.row_dimensions[row].hidden for row in (1, 2, 3, 4)] == [True, True, True, False]
    assert [file.sheet.cell(row, 3).value for row in range(8, 12)] == NAMES
    assert file.cell("Ким Елена", FIRST).value == "О"
    assert not file.cell("Ким Елена", FIRST).protection.locked
    assert file.sheet.cell(8, 3).protection.locked
    assert not file.topic(FIRST).protection.locked
    (rule,) = sheet.data_validations.dataValidation
    assert rule.formula1 == '"+,О,У,Б,Н"'
    assert file.cell("Цой Виктор", SUNDAYS[4]).coordinate in rule.sqref


def test_the_letters_are_those_of_the_language(send):
    (rule,) = send(Language.KAZAKH).sheet.data_validations.dataValidation
    assert rule.formula1 == '"+,К,С,А,Ж"'


def test_an_untouched_file_changes_nothing(send, back, take, register, actor, group, stays):
    mark(register, actor, group, stays["Ким Елена"], FIRST, MarkCode.ILL)
    file = send()
    assert findings(back(file)) == []
    assert back(file).notes == ()
    assert take(file).change_id == 0


def test_marks_topics_and_undo(send, back, take, register, actor, group, stays, database):
    history = HistoryService(database)
    mark(register, actor, group, stays["Ким Елена"], FIRST, MarkCode.ILL)
    mark(register, actor, group, stays["Пак Андрей"], FIRST, MarkCode.PRESENT)
    before = marks_in(database)
    file = send()
    file.cell("Айтбай Әсел", FIRST).value = "+"
    file.cell("Ким Елена", FIRST).value = "н"
    file.cell("Пак Андрей", FIRST).value = None
    file.topic(FIRST).value = "Числа"
    file.topic(SECOND, "homework").value = "стр. 12"
    result = back(file)
    assert findings(result) == [
        ("Айтбай Әсел", Finding.NEW, "", "present"),
        ("Ким Елена", Finding.CHANGED, "ill", "absent"),
        ("Пак Андрей", Finding.CLEARED, "present", ""),
        ("topic", Finding.NEW, "", "Числа"),
        ("homework", Finding.NEW, "", "стр. 12"),
    ]
    taken = take(file)
    assert taken.taken == 5
    assert marks_in(database) == {
        (FIRST, stays["Айтбай Әсел"]): "present",
        (FIRST, stays["Ким Елена"]): "absent",
    }
    with database.read() as session:
        lessons = session.execute(select(Lesson.day, Lesson.topic, Lesson.homework, Lesson.status))
        assert list(lessons) == [
            (FIRST, "Числа", None, "held"),
            (SECOND, None, "стр. 12", "planned"),
        ]
    assert findings(back(file)) == []  # a second time there is nothing left
    history.undo(actor)
    assert marks_in(database) == before


def test_what_the_program_changed_meanwhile_is_never_overwritten(
    send, back, take, register, actor, group, stays, database
):
    stay = stays["Ким Елена"]
    mark(register, actor, group, stay, FIRST, MarkCode.PRESENT)
    file = send()
    mark(register, actor, group, stay, FIRST, MarkCode.ILL)  # somebody was told
    mark(register, actor, group, stays["Цой Виктор"], FIRST, MarkCode.PRESENT)
    file.cell("Ким Елена", FIRST).value = "Н"
    result = back(file)
    assert findings(result) == [
        ("Ким Елена", Finding.CONFLICT, "ill", "absent"),
        ("Цой Виктор", Finding.SINCE, "present", ""),
    ]
    assert take(file).taken == 0
    assert marks_in(database)[FIRST, stay] == "ill"
    assert take(file, result.lines).taken == 1  # the conflict, chosen by a person
    assert marks_in(database) == {(FIRST, stay): "absent", (FIRST, stays["Цой Виктор"]): "present"}


def test_a_line_that_is_no_longer_as_shown_is_left_out(
    send, back, take, register, actor, group, stays, database
):
    file = send()
    file.cell("Ким Елена", FIRST).value = "Н"
    shown = back(file).lines
    mark(register, actor, group, stays["Ким Елена"], FIRST, MarkCode.ILL)
    assert take(file, shown).taken == 0
    assert marks_in(database) == {(FIRST, stays["Ким Елена"]): "ill"}


def test_rows_sorted_and_columns_moved(send, back):
    file = send()
    file.cell("Ким Елена", FIRST).value = "Н"
    file.cell("Цой Виктор", SECOND).value = "+"
    rows = file.rows()
    rows[7:11] = [rows[10], rows[9], rows[8], rows[7]]
    moved = [[*row[:3], *reversed(row[3:])] for row in rows]
    file.put_rows([[None, *row] for row in moved])  # and a column put before the hidden one
    result = back(file)
    assert findings(result) == [
        ("Ким Елена", Finding.NEW, "", "absent"),
        ("Цой Виктор", Finding.NEW, "", "present"),
    ]
    assert result.notes == ()


def test_rows_deleted_typed_and_copied(send, back):
    file = send()
    file.cell("Пак Андрей", FIRST).value = "+"
    rows = file.rows()
    copied = list(rows[9])
    copied[3] = "Н"
    typed = [None, 5, "Новая Дина", "+"]
    file.put_rows([*rows[:8], *rows[9:11], copied, typed, *rows[11:]])
    result = back(file)
    assert findings(result) == []
    assert {(note.kind, note.name or note.value) for note in result.notes} == {
        (NoteKind.ROW_MISSING, "Ким Елена"),
        (NoteKind.ROW_TWICE, "Пак Андрей"),
        (NoteKind.ROW_NEW, "Новая Дина"),
    }


def test_names_sorted_without_their_numbers_are_not_believed(send, back):
    file = send()
    first, second = file.sheet.cell(8, 3), file.sheet.cell(9, 3)
    first.value, second.value = second.value, first.value
    file.sheet.cell(8, 4).value = "+"
    result = back(file)
    assert findings(result) == []
    assert kinds(result) == [NoteKind.ROW_OTHER_NAME, NoteKind.ROW_OTHER_NAME]


def test_dates_written_over_are_not_believed(send, back):
    file = send()
    file.cell("Ким Елена", FIRST).value = "+"
    file.sheet.cell(7, file.column(FIRST)).value = "03.11"
    result = back(file)
    assert findings(result) == []
    assert kinds(result) == [NoteKind.OTHER_DATE]


def test_a_list_that_has_changed(send, back, make, group, stays, database, clock, actor):
    file = send()
    make.learner("Юн Мария", group, started_on=SECOND)
    Enrolments(database, clock).leave(
        actor, [stays["Цой Виктор"]], ended_on=FIRST, reason_out="moved"
    )
    file.cell("Цой Виктор", SECOND).value = "Н"
    result = back(file)
    assert findings(result) == []
    assert [(note.kind, note.name) for note in result.notes] == [
        (NoteKind.LEARNER_LEFT, "Цой Виктор"),
        (NoteKind.LEARNER_CAME, "Юн Мария"),
        (NoteKind.NOT_ENROLLED, "Цой Виктор"),
    ]


def test_homonyms_are_told_apart_by_patronymic_else_by_birth_and_only_then(
    send, back, make, group, register
):
    make.learner("Ли Анна", group, birth_date=None, birth_year=2012)
    make.learner("Ли Анна", group, birth_date=dt.date(2014, 2, 28))
    for day in (1, 2):
        born = dt.date(2013, 3, day)
        make.learner("Шин Ян Олегович", group, birth_date=born)
    make.learner("Шин Ян Ильич", group, birth_date=dt.date(2013, 3, 1))
    twice = make.person("Югай Мила", birth_year=2011)
    make.enrol(twice, group, ended_on=SUNDAYS[0])
    make.enrol(twice, group, started_on=SUNDAYS[2])
    told = [
        "Ли Анна (2012)",
        "Ли Анна (2014)",
        "Шин Ян Ильич",
        "Шин Ян Олегович (01.03.2013)",
        "Шин Ян Олегович (02.03.2013)",
        "Югай Мила",
        "Югай Мила",
    ]
    sheet = register.sheet(group, FIRST, today=TODAY)
    assert [row.name for row in sheet.learners if row.name[0] in "ЛШЮ"] == told
    file = send()
    assert [file.row(name) for name in told[:5]] == sorted(file.row(name) for name in told[:5])

    first, second = file.row("Ли Анна (2012)"), file.row("Ли Анна (2014)")
    file.sheet.cell(first, 3).value, file.sheet.cell(second, 3).value = told[1], told[0]
    assert kinds(back(file)) == [NoteKind.ROW_OTHER_NAME] * 2


def test_a_letter_nobody_knows_is_named_with_its_cell(send, back):
    file = send()
    cell = file.cell("Ким Елена", FIRST)
    cell.value = "ъ"
    (note,) = back(file).notes
    assert (note.kind, note.cell) == (NoteKind.LETTER, cell.coordinate)
    for language in Language:
        assert "ъ" in note.message(Texts(language))


def cancelled(register, actor, group, database):
    register.cancel_lesson(actor, group, LessonKey(FIRST), reason="карантин")


def locked(register, actor, group, database):
    register.describe_lesson(actor, group, LessonKey(FIRST), topic=None, homework=None)
    make = Maker(database)
    office = make.add(
        Office(office_id="practice", name_kk="", name_ru="", invitation=b"", joined_at=LONG_AGO)
    )
    package = make.add(
        OutgoingPackage(
            office_id=office, sequence=1, manifest_sha256="0" * 64, window_from=FIRST,
            window_to=FIRST, period_from=FIRST, period_to=FIRST, created_at=LONG_AGO,
            counts="{}", file_name="", file_size=0, sealed=b"",
        )
    )  # fmt: skip
    with database.write(None, "test.lock") as unit:
        unit.session.scalars(select(Lesson)).one().locked_by = package


def moved(register, actor, group, database):
    register.describe_lesson(actor, group, LessonKey(FIRST), topic=None, homework=None)
    with database.write(None, "test.move") as unit:
        unit.session.scalars(select(Lesson)).one().status = "moved"


@pytest.mark.parametrize(
    ("happens", "kind"),
    [
        (cancelled, NoteKind.LESSON_CANCELLED),
        (moved, NoteKind.LESSON_MOVED),
        (locked, NoteKind.LESSON_LOCKED),
    ],
)
def test_a_lesson_that_takes_nothing_says_so_once(
    send, back, take, register, actor, group, database, happens, kind
):
    file = send()
    for name in NAMES:
        file.cell(name, FIRST).value = "+"
    file.cell(NAMES[0], SECOND).value = "Н"
    file.topic(FIRST).value = "Числа"
    happens(register, actor, group, database)
    result = back(file)
    assert kinds(result) == [kind]
    assert "01.11" in result.notes[0].message(Texts(Language.ENGLISH))
    assert findings(result) == [(NAMES[0], Finding.NEW, "", "absent")]
    assert take(file).taken == 1


def test_marks_of_a_lesson_to_come_wait_but_its_topic_is_taken(send, back):
    file = send()
    file.cell("Ким Елена", SUNDAYS[4]).value = "+"
    file.topic(SUNDAYS[4]).value = "Праздник"
    result = back(file)
    assert kinds(result) == [NoteKind.LESSON_FUTURE]
    assert [(line.what, line.new) for line in result.lines] == [(What.TOPIC, "Праздник")]


def test_a_lesson_that_is_gone(send, back, groups, actor, group):
    file = send()
    file.cell("Ким Елена", FIRST).value = "+"
    groups.set_slots(actor, group, [])
    assert kinds(back(file)) == [NoteKind.LESSON_GONE]


def test_a_file_of_another_house_is_refused(send, back, database):
    file = send()
    with database.write(None, "test.other") as unit:
        unit.session.get_one(House, 1).database_id = "e" * 36
    with pytest.raises(UserError, match="E_TRAVEL_HOUSE"):
        back(file)


def test_any_other_workbook_is_refused(back):
    book = openpyxl.Workbook()
    book.active.append(["ФИО", "08.11"])
    file = File.__new__(File)
    file.book = book
    with pytest.raises(UserError, match="E_TRAVEL_FILE"):
        back(file)


def test_a_file_of_a_newer_program_is_refused(send, back):
    file = send()
    head = file.sheet.cell(1, 1)
    head.value = head.value.replace("/1 ", "/2 ", 1)
    with pytest.raises(UserError, match="E_TRAVEL_NEWER"):
        back(file)


def test_a_list_of_numbers_that_was_tampered_with_is_refused(send, back, stays):
    file = send()
    head = file.sheet.cell(1, 1)
    head.value = head.value.replace(f'"{stays["Ким Елена"]}": ""', '"999": ""')
    with pytest.raises(UserError, match="E_TRAVEL_FILE"):
        back(file)


def test_the_month_of_the_file_counts_not_todays(send, back):
    file = send(month=dt.date(2026, 10, 5))
    file.cell("Ким Елена", dt.date(2026, 10, 11)).value = "+"
    result = back(file)
    assert result.month == dt.date(2026, 10, 1)
    assert [line.key.day for line in result.lines] == [dt.date(2026, 10, 11)]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="the openpyxl round trips stand for it")
def test_libreoffice_saves_it_and_it_is_understood(send, back, tmp_path):
    file = send(Language.KAZAKH)
    file.cell("Ким Елена", FIRST).value = "Ж"
    file.cell("Айтбай Әсел", FIRST).value = "+"
    file.topic(FIRST).value = "Сандар"
    (tmp_path / "in.xlsx").write_bytes(file.content())
    folder = tmp_path / "out"
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation=file://{tmp_path}/profile",
            *("--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML"),
            *("--outdir", folder, tmp_path / "in.xlsx"),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    content = (folder / "in.xlsx").read_bytes()
    assert findings(back(content)) == [
        ("Айтбай Әсел", Finding.NEW, "", "present"),
        ("Ким Елена", Finding.NEW, "", "absent"),
        ("topic", Finding.NEW, "", "Сандар"),
    ]
    saved = File(content)
    assert saved.sheet.protection.sheet
    assert saved.sheet.column_dimensions["A"].hidden
    assert saved.sheet.data_validations.dataValidation

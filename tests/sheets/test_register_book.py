from datetime import date, datetime, time

import pytest

from friendship_desktop.errors import CancelledError, UserError
from friendship_desktop.rules.codes import GroupKind, LanguageLevel, MarkCode, Sex
from friendship_desktop.rules.dates import Born
from friendship_desktop.rules.names import full_name
from friendship_desktop.sheets.book import PROBLEM_SENTENCES, ProblemCode
from friendship_desktop.sheets.headings import Field, field_of, find_heading
from friendship_desktop.sheets.register_book import read_register_book
from friendship_desktop.texts import Language, Texts
from tests.sheets.workbooks import TODAY, workbook

P = ProblemCode


def read(sheets, **options):
    return read_register_book(workbook(sheets, **options), today=TODAY)


def names(book):
    return [full_name(p.name.surname, p.name.given_name, p.name.patronymic) for p in book.people]


def codes(book):
    return [(problem.cell, problem.code) for problem in book.problems]


HEADINGS = [
    ("№", Field.NUMBER), ("№ п/п", Field.NUMBER), ("р/с", Field.NUMBER), ("Ф.И.О.", Field.NAME), ("ФИО слушателя", Field.NAME),
    ("Т.А.Ә.", Field.NAME), ("Аты-жөні", Field.NAME), ("Тегі, аты, әкесінің аты", Field.NAME), ("Оқушының аты-жөні", Field.NAME),
    ("Фамилия, имя, отчество", Field.NAME), ("Full name", Field.NAME), ("Name", Field.NAME), ("Фамилия", Field.SURNAME), ("Тегі", Field.SURNAME),
    ("Surname", Field.SURNAME), ("Имя", Field.GIVEN_NAME), ("Аты", Field.GIVEN_NAME), ("Отчество", Field.PATRONYMIC), ("Әкесінің аты", Field.PATRONYMIC),
    ("Дата рожд.", Field.BORN), ("Год рождения", Field.BORN), ("Туған күні", Field.BORN), ("Туған жылы", Field.BORN), ("Date of birth", Field.BORN),
    ("Пол", Field.SEX), ("Жынысы", Field.SEX), ("Школа", Field.SCHOOL), ("Мектеп", Field.SCHOOL), ("ЭКО", Field.ASSOCIATION), ("ЭМБ", Field.ASSOCIATION),
    ("Группа", Field.GROUP), ("Топ", Field.GROUP), ("Класс", Field.GROUP), ("Язык", Field.LANGUAGE), ("Тілі", Field.LANGUAGE), ("Уровень", Field.LEVEL),
    ("Деңгейі", Field.LEVEL), ("Ф.И.О. родителя", Field.GUARDIAN), ("Ата-анасы", Field.GUARDIAN), ("Заңды өкілі", Field.GUARDIAN), ("Мать", Field.GUARDIAN),
    ("Parent", Field.GUARDIAN), ("Телефон", Field.PHONE), ("Ұялы телефоны", Field.PHONE), ("Моб. тел.", Field.PHONE), ("Телефон родителей", Field.GUARDIAN_PHONE),
    ("Ата-анасының телефоны", Field.GUARDIAN_PHONE), ("Дата приёма", Field.ADMITTED), ("Дата зачисления", Field.ADMITTED), ("Қабылданған күні", Field.ADMITTED),
    ("Согласие", Field.CONSENT), ("Келісім", Field.CONSENT), ("Примечание", Field.NOTE), ("Ескертпе", Field.NOTE), ("Педагог", Field.TEACHER),
    ("ИИН", Field.IGNORED), ("ЖСН", Field.IGNORED), ("Национальность", Field.IGNORED), ("Возраст", Field.IGNORED), ("Посещаемость, %", Field.IGNORED),
    ("", None), ("Кол-во", None), ("ФИO", Field.NAME), ("  ф. и. о.  ", Field.NAME),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "field"), HEADINGS)
def test_what_headings_mean(heading, field):
    assert field_of(heading) is field


def test_a_kazakh_list_with_its_own_order_of_columns():
    book = read(
        {
            "Тізім": [
                ["«Достық үйі» КММ"], [], ["Тыңдаушылар тізімі"], [],
                ["Топ", "Тегі", "Аты", "Әкесінің аты", "Жынысы", "Туған жылы", "Тілі", "Деңгейі", "Ата-анасының телефоны", "Қабылданған күні"],
                ["Кіші топ", "Әлиев", "Ержан", "Серікұлы", "ұл", "2015 жыл", "қазақ тілі", "А1", "8 701 111 22 33", "6 қыркүйек 2026"],
                ["Кіші топ", "Ким", "Алина", "", "қыз", "2016", "Қазақша", "базалық деңгей", "", ""],
                ["Барлығы: 2"],
            ]
        }
    )  # fmt: skip
    assert names(book) == ["Әлиев Ержан Серікұлы", "Ким Алина"]
    first, second = book.people
    assert (first.born, first.sex, first.guardian_phone) == (Born(2015), Sex.MALE, "+77011112233")
    assert second.sex is Sex.FEMALE
    assert book.enrolments[0].admitted == date(2026, 9, 6)
    assert [stay.level for stay in book.enrolments] == [LanguageLevel.A1, LanguageLevel.A2]
    assert (book.groups[0].language_code, book.groups[0].kind, book.groups[0].level) == (
        "kk",
        GroupKind.STATE_LANGUAGE,
        None,
    )
    assert book.schools[0].name == ""
    assert codes(book) == [("J7", P.JOINED_MISSING)]


def test_names_alone_make_a_list():
    book = read({"Младшая группа": [["ФИО"], ["Ким Алина"], ["Әлиев Ержан"], ["Мадина"]]})
    assert names(book) == ["Ким Алина", "Әлиев Ержан", "Мадина"]
    assert book.groups[0].title == "Младшая группа"
    assert codes(book) == [("A4", P.NAME_ONE_WORD)]


def test_a_list_without_a_heading_is_known_by_what_stands_in_it():
    rows = [
        [1, "Ким Алина", date(2015, 1, 2)],
        [2, "Әлиев Ержан", "03.04.2016"],
        [3, "Ли Олег", "2014"],
    ]
    book = read({"Корейский": rows})
    assert names(book) == ["Ким Алина", "Әлиев Ержан", "Ли Олег"]
    assert [person.born.year for person in book.people] == [2015, 2016, 2014]
    assert book.groups[0].language_code == "ko"


def test_several_sheets_of_people_are_several_groups():
    book = read(
        {
            "Корейский 1": [["№", "ФИО"], [1, "Ким Алина"]],
            "Корейский 2": [["№", "ФИО"], [1, "Ким Алина"], [2, "Ли Олег"]],
        }
    )
    assert [group.title for group in book.groups] == ["Корейский 1", "Корейский 2"]
    assert len(book.enrolments) == 3
    # nothing but the name: the program only points them out
    assert len(book.people) == 3
    assert [(pair.person, pair.other) for pair in book.duplicates] == [(0, 1)]


def test_lines_between_the_rows_name_the_groups():
    book = read(
        {"Список": [["№", "ФИО", "Дата рождения"], ["«Чосон»: Корейский, младшая"], [1, "Ким Алина", "01.02.2015"], ["", "«Чосон»: Корейский, старшая"], [1, "Ли Олег", "01.02.2012"]]}
    )  # fmt: skip
    assert [(book.schools[group.school].name, group.title) for group in book.groups] == [
        ("Чосон", "Корейский, младшая"),
        ("Чосон", "Корейский, старшая"),
    ]
    assert book.rows == 2


def test_merged_cells_and_ditto_marks_repeat_what_stands_above():
    book = read(
        {
            "Список": [
                ["№", "ФИО", "Школа", "Группа", "Язык"],
                [1, "Ким Алина", "", "", ""], [2, "Ли Олег", "", "", ""], [3, "Пак Яна", "Чосон", "Старшая", "корейский"], [4, "Югай Роман", '"', "-//-", '"'],
                [5, "Тен Кирилл", "", "", ""],
            ]
        },
        merged=[("C2:C3", "Чосон"), ("D2:D3", "Младшая"), ("E2:E3", "корейский")],
    )  # fmt: skip
    assert [book.groups[stay.group].title for stay in book.enrolments] == [
        "Младшая",
        "Младшая",
        "Старшая",
        "Старшая",
    ]
    assert len(book.people) == 5
    assert codes(book) == [("D6", P.GROUP_MISSING)]


def test_a_heading_in_two_lines():
    rows = [
        ["№", "Слушатель", "", "Родитель", "", "Группа"], ["", "Фамилия", "Имя", "ФИО", "Телефон", ""],
        [1, "Ким", "Алина", "Ким Ольга", "87011112233", "Младшая"],
    ]  # fmt: skip
    book = read({"Список": rows})
    assert names(book) == ["Ким Алина"]
    assert (book.people[0].guardian_name, book.people[0].guardian_phone) == (
        "Ким Ольга",
        "+77011112233",
    )


def test_the_heading_printed_again_and_the_signatures_are_not_people():
    rows = [
        ["№", "ФИО", "Группа", "Пол"], [1, "Ким Алина", "A", "ж"], ["№", "ФИО", "Группа", "Пол"], [2, "Ли Олег", "A", "м"], [],
        ["", "Всего: 2"], ["Руководитель ____________ А. Иванов"], ["", "Исполнитель", "Петрова О."], ["Тексерді: үйлестіруші"],
    ]  # fmt: skip
    book = read({"Список": rows})
    assert names(book) == ["Ким Алина", "Ли Олег"]
    assert book.rows == 2


BAD_CELLS = [
    ("Дата рождения", "31.02.2009", P.DATE_IMPOSSIBLE), ("Дата рождения", "23.11.2026", P.DATE_FUTURE), ("Дата рождения", "01.01.1890", P.DATE_TOO_OLD),
    ("Дата рождения", "11/25/2010", P.DATE_AMBIGUOUS), ("Дата рождения", "не знаю", P.DATE_UNREADABLE), ("Дата рождения", "май 2010", P.DATE_MONTH_ONLY),
    ("Дата рождения", "", P.BORN_MISSING), ("Дата рождения", date(2027, 1, 1), P.DATE_FUTURE), ("Пол", "среднее", P.SEX_UNKNOWN),
    ("Телефон", "123", P.PHONE_UNREADABLE), ("Телефон", "8 701 111 22 33, 8 702 111 22 33", P.PHONE_MORE), ("Уровень", "сильный", P.LEVEL_UNKNOWN),
    ("Язык", "клингонский", P.LANGUAGE_UNKNOWN), ("Согласие", "потом", P.CONSENT_UNKNOWN), ("Дата приёма", "осень", P.JOINED_UNREADABLE),
    ("Дата приёма", "сентябрь 2026", P.JOINED_MONTH_ONLY), ("Дата приёма", "", P.JOINED_MISSING), ("Дата приёма", "31.09.2026", P.JOINED_UNREADABLE),
    ("Дата приёма", "06.09.2062", P.JOINED_UNREADABLE), ("Дата приёма", date(1900, 1, 1), P.JOINED_UNREADABLE), ("Дата приёма", "сентябрь 2062", P.JOINED_UNREADABLE), ("Группа", "", P.GROUP_MISSING),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "value", "code"), BAD_CELLS)
def test_what_cannot_be_taken_stays_empty_and_names_its_cell(heading, value, code):
    columns = ["ФИО", heading, "Примечание"] + ([] if heading == "Группа" else ["Группа"])
    book = read({"Список": [columns, ["Ким Алина", value, "x", "A"][: len(columns)]]})
    assert codes(book) == [("B2", code)]
    assert names(book) == ["Ким Алина"]
    person = book.people[0]
    assert (person.born, person.sex) == (None, None)
    assert person.phone == ("+77011112233" if code is P.PHONE_MORE else None)


def test_a_row_without_a_name_and_a_name_too_long_are_told():
    rows = [
        ["ФИО", "Дата рождения", "Группа"],
        ["", "01.02.2010", "A"],
        ["Ә" * 201, "01.02.2010", "A"],
        ["Ә" * 200, "01.02.2010", "A"],
    ]
    book = read({"Список": rows})
    assert codes(book) == [("A2", P.NAME_MISSING), ("A3", P.NAME_LONG), ("A4", P.NAME_ONE_WORD)]
    assert book.rows == 1


@pytest.mark.parametrize(
    "name",
    [
        "Директоров Иван",
        "Орындаев Асан",
        "Басшыбаев Ержан",
        "Итогов Пётр",
        "Учителева Анна",
        "Всеволодов Яков",
    ],
)
def test_surnames_that_begin_like_totals_and_signatures_are_people(name):
    assert names(read({"Список": [["ФИО", "Группа"], [name, "A"]]})) == [name]


@pytest.mark.parametrize("name", ["Балан Олег", "Ученикова Анна", "Тегіс Атын", "Детский Глеб"])
def test_surnames_that_read_like_a_heading_keep_their_marks(name):
    days = ["№", "ФИО", "29.11.2026", "06.12.2026"]
    book = read({"A": [days, [1, name, "+", ""], days, [2, "Ли Олег", "", ""]]})
    assert names(book) == [name, "Ли Олег"]
    assert len(book.marks) == 1


def test_surnames_that_read_like_a_group_are_people():
    people = ["Языков Пётр Ильич", "Школьник Анна", "Группман Лев", "Классен Ева"]
    book = read({"Список": [["ФИО"], *([name] for name in people)]})
    assert names(book) == people


def test_a_merged_range_to_the_end_of_the_sheet():
    rows = [["ФИО", "Группа"], ["Ким Алина", ""], ["Ли Олег", ""]]
    book = read({"Список": rows}, merged=[("B2:B30000", "Младшая")])
    assert [book.groups[stay.group].title for stay in book.enrolments] == ["Младшая", "Младшая"]


def test_the_same_person_twice_in_a_group_counts_once():
    rows = [
        ["ФИО", "Дата рождения", "Группа"],
        ["Ким Алина", "01.02.2010", "A"],
        ["КИМ АЛИНА", date(2010, 2, 1), "A"],
    ]
    book = read({"Список": rows})
    assert (book.rows, len(book.people), len(book.enrolments)) == (2, 1, 1)
    assert codes(book) == [("A3", P.TWICE_IN_GROUP)]


def test_control_characters_go():
    book = read({"Список": [["ФИО", "Группа"], ["Ким\u202e\x07 Алина\n", "A"]]})
    assert names(book) == ["Ким Алина"]


def test_values_of_other_kinds_do_no_harm():
    rows = [
        ["ФИО", "Дата рождения", "Группа", "Телефон"],
        ["Ким Алина", time(10, 30), True, 5.5],
        [12345, "01.02.2010", 7, ""],
        ["Ли Олег", datetime.combine(date(2010, 2, 1), time(9, 30)), 1.5, 0],
    ]
    book = read({"Список": rows})
    assert names(book) == ["Ким Алина", "Ли Олег"]
    assert book.people[1].born == Born(2010, date(2010, 2, 1))
    assert ("A3", P.NAME_MISSING) in codes(book)


def test_formulas_give_their_last_result():
    rows = [["ФИО", "Группа"], ['=CONCATENATE("Ким"," ","Алина")', "A"], ["Ли Олег", "A"]]
    book = read({"Список": rows}, formulas=True)
    # a formula that was never calculated has the result 0: no name, and it is told
    assert "Ли Олег" in names(book)
    assert book.rows == 1
    assert codes(book) == [("A2", P.NAME_MISSING)]


# --- month sheets ------------------------------------------------------------------------------

PEOPLE = [
    ["ФИО", "Дата рождения", "Группа"],
    ["Ким Алина Олеговна", "01.02.2010", "Корейский"],
    ["Ли Олег", "01.02.2011", "Корейский"],
    ["Әлиев Ержан", "01.02.2012", "Корейский"],
]


def month(*rows, heading=("№", "ФИО", "01.11", "08.11"), titles=("Корейский", "Ноябрь 2026")):
    return [*([title] for title in titles), list(heading), *rows]


def marks(book):
    return [
        (full_name(*_name(book, mark)), book.lessons[mark.lesson].date.isoformat(), mark.code)
        for mark in book.marks
    ]


def _name(book, mark):
    name = book.people[book.enrolments[mark.enrolment].person].name
    return name.surname, name.given_name


def test_both_alphabets_of_marks():
    book = read(
        {
            "Список": PEOPLE,
            "Ноябрь": month(
                [1, "Ким Алина", "+", "н"], [2, "Ли Олег", "Ж", "к"], [3, "Алиев Ержан", "а", "У"]
            ),
        }
    )
    assert marks(book) == [
        ("Ким Алина", "2026-11-01", MarkCode.PRESENT), ("Ким Алина", "2026-11-08", MarkCode.ABSENT), ("Ли Олег", "2026-11-01", MarkCode.ABSENT),
        ("Ли Олег", "2026-11-08", MarkCode.LATE), ("Әлиев Ержан", "2026-11-01", MarkCode.ILL), ("Әлиев Ержан", "2026-11-08", MarkCode.EXCUSED),
    ]  # fmt: skip
    assert codes(book) == []


def test_names_match_by_initials_and_through_a_slip_of_the_pen():
    book = read(
        {
            "Список": PEOPLE,
            "Ноябрь": month([1, "Ли О.", "+"], [2, "Ким Алинаа", "+"], [3, "Петров Иван", "+"]),
        }
    )
    assert [name for name, _day, _code in marks(book)] == ["Ли Олег", "Ким Алина"]
    assert codes(book) == [("B6", P.MARK_NAME_UNKNOWN)]


def test_signs_that_are_no_marks_are_left_to_a_person():
    book = read(
        {"Список": PEOPLE, "Ноябрь": month([1, "Ким Алина", "-", 5], [2, "Ли Олег", "", "болен"])}
    )
    assert marks(book) == []
    assert codes(book) == [
        ("C4", P.MARK_UNREADABLE),
        ("D4", P.MARK_UNREADABLE),
        ("D5", P.MARK_UNREADABLE),
    ]


def test_totals_beside_and_below_are_not_lessons():
    heading = ("№", "ФИО", "01.11", "08.11", "Итого", "%")
    book = read(
        {
            "Список": PEOPLE,
            "Ноябрь": month(
                [1, "Ким Алина", "+", "+", 2, 100],
                ["", "Присутствовало", 1, 1],
                ["Педагог ______"],
                heading=heading,
            ),
        }
    )
    assert len(book.lessons) == 2
    assert len(book.marks) == 2
    assert codes(book) == []


def test_a_date_that_cannot_be_loses_its_column_only():
    book = read(
        {
            "Список": PEOPLE,
            "Ноябрь": month([1, "Ким Алина", "+", "+"], heading=("№", "ФИО", "31.11", "08.11")),
        }
    )
    assert [lesson.date for lesson in book.lessons] == [date(2026, 11, 8)]
    assert codes(book) == [("C3", P.LESSON_DATE)]


def test_days_alone_and_days_past_the_end_of_the_month():
    heading = ("№", "ФИО", 29, "06.12", date(2026, 12, 13))
    book = read(
        {"Список": PEOPLE, "Ноябрь": month([1, "Ким Алина", "+", "+", "+"], heading=heading)}
    )
    assert [lesson.date for lesson in book.lessons] == [
        date(2026, 11, 29),
        date(2026, 12, 6),
        date(2026, 12, 13),
    ]


def test_two_lessons_on_one_day_are_two():
    book = read(
        {
            "Список": PEOPLE,
            "Ноябрь": month([1, "Ким Алина", "+", "н"], heading=("№", "ФИО", "01.11", "01.11")),
        }
    )
    assert [lesson.date.day for lesson in book.lessons] == [1, 1]
    assert len(book.marks) == 2


def test_without_a_title_the_group_is_known_by_its_names():
    lists = {
        "Список": [
            *PEOPLE,
            ["Петров Иван", "01.01.2010", "Немецкий"],
            ["Вайс Эмма", "01.01.2011", "Немецкий"],
        ]
    }
    book = read(
        {
            **lists,
            "Лист2": month([1, "Петров Иван", "+"], [2, "Вайс Эмма", "+"], titles=("Ноябрь 2026",)),
        }
    )
    assert {book.groups[lesson.group].title for lesson in book.lessons} == {"Немецкий"}
    unknown = read(
        {
            **lists,
            "Лист2": month(
                [1, "Сидоров Пётр", "+"], [2, "Иванов Иван", "+"], titles=("Ноябрь 2026",)
            ),
        }
    )
    assert unknown.marks == ()
    assert codes(unknown) == [("B2", P.SHEET_GROUP_UNKNOWN)]


def test_a_register_alone_is_its_own_list():
    book = read(
        {
            "Лист1": month(
                [1, "Ким Алина", "+", "н"],
                [2, "Ли Олег", "+", "+"],
                titles=("«Чосон»: Корейский, младшая", "2026 ж. қараша"),
            )
        }
    )
    assert names(book) == ["Ким Алина", "Ли Олег"]
    assert (book.rows, len(book.marks), book.schools[0].name, book.groups[0].language_code) == (
        2,
        4,
        "Чосон",
        "ko",
    )


def test_registers_with_a_month_on_each_sheet_and_days_under_one_heading():
    def sheet(title, days, *rows):
        return [
            [f"Журнал посещаемости. Группа: Танцы народов. {title} 2026 г."],
            ["Педагог: Огай Ирина"],
            ["№", "Фамилия, имя", "Число месяца"],
            ["", "", *days],
            *rows,
            ["", "Всего присутствовало", 1],
        ]

    october = sheet("Октябрь", [6, 8], [1, "Пак Роман", "+", "н"], [], [2, "Хан Эрик", "б", "+"])
    november = sheet("Ноябрь", [3, 5], [1, "Хан Эрик", "+", 1], [2, "Ли Анна", "+", ""])
    other = [["Хор"], ["ФИО", "02.11.2026"], ["Шин Вера", "+"], ["Тен Олег", "н"]]
    book = read({"Октябрь": october, "Ноябрь": november, "Хор": other})
    assert names(book) == ["Пак Роман", "Хан Эрик", "Ли Анна", "Шин Вера", "Тен Олег"]
    assert [group.title for group in book.groups] == ["Танцы народов", "Хор"]
    assert [str(lesson.date) for lesson in book.lessons[:4]] == [
        "2026-10-06",
        "2026-10-08",
        "2026-11-03",
        "2026-11-05",
    ]
    assert (book.rows, len(book.marks)) == (5, 8)
    assert codes(book) == [("D5", P.MARK_UNREADABLE)]


def test_blocks_of_one_sheet_each_under_its_own_heading_are_groups():
    heading = ["№", "Ф.И.О.", "Дата рожд."]
    rows = [["Домбра"], heading, [1, "Ким Алина", 2014], [], ["Ветераны"], heading, [1, "Шмидт Эльза", 1948]]  # fmt: skip
    book = read({"Списки": rows})
    assert [group.title for group in book.groups] == ["Домбра", "Ветераны"]
    assert [stay.group for stay in book.enrolments] == [0, 1]


def test_marks_before_the_person_joined_are_told():
    rows = [["ФИО", "Дата приёма", "Группа"], ["Ким Алина", "05.11.2026", "Корейский"]]
    book = read({"Список": rows, "Ноябрь": month([1, "Ким Алина", "+", "+"])})
    assert [day for _name, day, _code in marks(book)] == ["2026-11-08"]
    assert codes(book) == [("C4", P.MARK_TOO_EARLY)]


# --- whole workbooks ---------------------------------------------------------------------------


def test_hidden_and_strange_sheets_are_told_and_left():
    book = read(
        {"Список": PEOPLE, "Старый": PEOPLE, "Отчёт": [["Показатель", "Значение"], ["Школ", 5]]},
        hidden=("Старый",),
    )
    assert len(book.people) == 3
    assert [(problem.sheet, problem.code) for problem in book.problems] == [
        ("Отчёт", P.SHEET_UNKNOWN),
        ("Старый", P.SHEET_HIDDEN),
    ]


@pytest.mark.parametrize(
    "rows", [[["Показатель", "Значение"], ["Школ", 5]], [[1, 2], [3, 4]], [["просто текст"]]]
)
def test_a_workbook_without_people_is_refused(rows):
    with pytest.raises(UserError) as caught:
        read({"Отчёт": rows})
    assert caught.value.code == "E_SHEET_NO_LIST"


def test_a_heading_without_rows_is_an_empty_list():
    book = read({"Список": [["№", "ФИО", "Дата рождения", "Группа"]]})
    assert (book.rows, book.people, book.problems) == (0, (), ())


def test_ten_thousand_rows_come_in():
    rows = [["№", "ФИО", "Дата рождения", "Группа"]]
    rows += [[n, f"Ким Алина{'абвгдежзик'[n % 10]}{'лмнопрстуф'[n // 10 % 10]}", f"{n % 28 + 1:02}.{n % 12 + 1:02}.{1960 + n % 60}", f"Г{n % 40}"] for n in range(10_000)]  # fmt: skip
    book = read({"Список": rows})
    assert book.rows == 10_000
    assert len(book.groups) == 40


def test_reading_can_be_stopped():
    class Stop:
        def step(self, _done, _total):
            raise CancelledError

    with pytest.raises(CancelledError):
        read_register_book(workbook({"Список": PEOPLE}), today=TODAY, progress=Stop())


def test_every_problem_has_a_sentence_in_three_languages():
    assert set(PROBLEM_SENTENCES) == set(ProblemCode)
    book = read({"Список": [["ФИО", "Дата рождения"], ["Ким Алина", "31.02.2009"]]})
    sentences = {language: book.problems[0].message(Texts(language)) for language in Language}
    assert sentences[Language.RUSSIAN] == "Такой даты не бывает: 31.02.2009; оставлено пустым."
    assert len(set(sentences.values())) == 3
    assert "31.02" not in repr(book.problems[0])


def test_a_heading_is_looked_for_above_the_people_only():
    rows = [["ФИО", "Группа"], *[["Ким Алина", "A"]] * 5]
    assert find_heading(rows).row == 0
    assert find_heading([["Ким", "Ли"], ["x", "y"]]) is None

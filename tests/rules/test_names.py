import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from friendship_desktop.errors import UserError
from friendship_desktop.rules.names import (
    NAME_LIMIT,
    PersonName,
    clean_name,
    fold,
    full_name,
    lower_capitals,
    query_tokens,
    repair_lookalikes,
    search_key,
    short_name,
    similarity,
    sort_key,
    split_name,
    split_names,
)

SAME = [
    "Қайрат Кайрат Qairat Kairat Kayrat", "Жұмабаев Жумабаев Zhumabayev Jūmabaev", "Шыңғыс Шынгыс Shyngys Şyñğys",
    "Ёлкин Елкин Yolkin", "Щёголев Щеголев Shchegolev", "İbrahim Ibrahim", "Соловьёв Solovyov Solovyev Соловьев",
    "Данияр Daniyar", "Юлия Yuliya", "Цой Tsoy Tsoi", "Һашимова Хашимова Khashimova", "Әлия Алия Aliya", "Мария Mariya Maria",
    "Ғоҗа Гоҗа", "Ұлықбеков Улыкбеков Ulykbekov", "О'Тегін Отегин О’Тегін", "ШМИДТ шмидт", "Іңкәр Инкар", "Күләш Kulash",
]  # fmt: skip
DIFFERENT = ["Қайрат Айрат", "Ким Кима", "Али Вали", "Чингиз Шыңғыс"]


@pytest.mark.parametrize("spellings", SAME)
def test_spellings_of_one_name_fold_to_one_key(spellings):
    assert len({fold(word) for word in spellings.split()}) == 1


@pytest.mark.parametrize("names", DIFFERENT)
def test_different_names_stay_different(names):
    one, two = names.split()
    assert fold(one) != fold(two)


@given(st.text())
def test_a_folded_text_is_safe_in_like_and_folds_to_itself_in_parts(text):
    folded = fold(text)
    assert not set(folded) & set("%_\\'\"\x00")
    assert folded == " ".join(folded.split())


@given(st.text(alphabet="абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі -", max_size=30))
def test_kazakh_and_russian_fold_to_latin_letters(text):
    assert fold(text).replace(" ", "").isascii()
    assert fold(text.upper()) == fold(text)


def test_other_scripts_are_searched_as_they_are():
    assert fold("김 민수") == "김 민수"
    assert "محمد" in search_key("محمد", "Мұхаммед")


def test_the_search_key_holds_every_spelling_once():
    key = search_key("Қайрат Ахметов", "Кайрат Ахметов", None, "", "+77011112233")
    assert key == "kairat ahmetov 77011112233"


@pytest.mark.parametrize(
    ("query", "tokens"),
    [
        ("кайр ахм", ("kair", "ahm")), ("8 701 111", ("701111",)), ("+7 (701) 111-22-33", ("7011112233",)),
        ("2233", ("2233",)), ("", ()), ("  ", ()), ("%_", ()), ("Hұрл", ("nurl",)), ("Али Али", ("ali",)), ("ким-ли", ("kim", "li")),
    ],
)  # fmt: skip
def test_queries_become_pieces_of_keys(query, tokens):
    assert query_tokens(query) == tokens


ALPHABET = "а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я a b z α ა ա א ا"


def test_letters_sort_by_the_kazakh_alphabet():
    letters = ALPHABET.split()
    assert sorted(set(letters), key=sort_key) == letters


def test_the_key_sorts_the_same_as_bytes_and_in_sqlite():
    names = [
        "Ән",
        "Ан",
        "Ёлка",
        "Елка",
        "Емеля",
        "Жан",
        "Үміт",
        "Ұлан",
        "Умар",
        "Іңкәр",
        "Ырыс",
        "Kim",
        "김",
        "李",
        "Ан-Ли",
        "О'Тегін",
    ]
    expected = sorted(names, key=sort_key)
    assert expected == sorted(names, key=lambda name: sort_key(name).encode())
    with sqlite3.connect(":memory:") as connection:
        connection.execute("create table t (name text, k text)")
        connection.executemany(
            "insert into t values (?, ?)", [(name, sort_key(name)) for name in names]
        )
        assert [row[0] for row in connection.execute("select name from t order by k")] == expected
    connection.close()


@given(st.text(), st.text(), st.text())
def test_a_sort_key_never_holds_a_nul_which_postgresql_refuses(surname, given_name, patronymic):
    assert "\0" not in sort_key(surname, given_name, patronymic)


def test_the_surname_goes_before_all_else():
    people = [("Али", "Яна", ""), ("Алиев", "Адам", ""), ("Али", "Адам", "Ә"), ("Али", "Адам", "")]
    assert sorted(people, key=lambda p: sort_key(*p)) == [
        ("Али", "Адам", ""), ("Али", "Адам", "Ә"), ("Али", "Яна", ""), ("Алиев", "Адам", ""),
    ]  # fmt: skip
    assert sort_key("ӘЛИЕВ") == sort_key("Әлиев")


@pytest.mark.parametrize(
    ("written", "cleaned"),
    [
        ("  Ким   Алина ", "Ким Алина"), ("Hұрланова", "Нұрланова"), ("Pозиева Мәһпирәт", "Розиева Мәһпирәт"), ("Kим", "Ким"),
        ("Ким\u202eАлина\x00\x07", "КимАлина"), ("Ким\tАлина\nБ", "Ким Алина Б"), ("Ким\u00a0Алина", "Ким Алина"),
        ("Й\u0306", "Й\u0306"), ("И\u0306ван", "Йван"), ("Kim Alina", "Kim Alina"), ("Кim", "Kim"), ("Əли", "Әли"), ("", ""),
        ("О'Тегін", "О'Тегін"), ("Ким-Ли", "Ким-Ли"), ("김 민수", "김 민수"), ("\ud800x", "x"),
    ],
)  # fmt: skip
def test_names_are_cleaned(written, cleaned):
    assert clean_name(written) == cleaned


@given(st.text(max_size=NAME_LIMIT))
def test_a_clean_name_is_clean(text):
    once = clean_name(text)
    assert clean_name(once) == once
    assert once == once.strip()
    assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 for char in once)


def test_two_hundred_characters_are_a_name_and_one_more_is_not():
    assert len(clean_name("Ә" * 200)) == 200
    with pytest.raises(UserError) as caught:
        clean_name("Ә" * 201)
    assert caught.value.code == "E_NAME_LONG"
    assert caught.value.details == {"limit": 200}


@pytest.mark.parametrize("word", ["Анна", "PAK", "Zoë", "Ёлка", "Müller", "Нurlan-Ұлан"])
def test_words_of_one_alphabet_or_without_doubles_are_left_alone(word):
    if word.startswith("Нurl"):
        assert repair_lookalikes(word) == "Hurlan-Ұлан"
    else:
        assert repair_lookalikes(word) == word


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Гасанов Тимур Чингиз оглы", ("Гасанов", "Тимур", "Чингиз оглы")), ("12. Ким Алина", ("Ким", "Алина", "")),
        ("3) Ким, Алина", ("Ким", "Алина", "")), ("№ 7 Ким Алина", ("Ким", "Алина", "")), ("Мадина", ("Мадина", "", "")),
        ("  Әлиев\u00a0Ержан  Серікұлы ", ("Әлиев", "Ержан", "Серікұлы")), ("", ("", "", "")), ("2Pac", ("Pac", "", "")),
    ],
)  # fmt: skip
def test_a_pasted_line_is_split(line, parts):
    name = split_name(line)
    assert (name.surname, name.given_name, name.patronymic) == parts


def test_pasted_lines():
    text = "1\tКим\tАлина\r\n\r\n2\tЛи\tОлег\n---\n"
    assert [full_name(n.surname, n.given_name) for n in split_names(text)] == [
        "Ким Алина",
        "Ли Олег",
    ]


@given(st.lists(st.text(alphabet="АӘБҒёжқңі", min_size=2, max_size=8), min_size=1, max_size=6))
def test_splitting_and_joining_lose_nothing(words):
    name = split_name(" ".join(words))
    assert full_name(name.surname, name.given_name, name.patronymic) == " ".join(words)


@pytest.mark.parametrize(
    ("name", "lowered"),
    [
        ("КУЗНЕЦОВ", "Кузнецов"), ("ЧИНГИЗ ОГЛЫ", "Чингиз оглы"), ("О'ТЕГІН", "О'Тегін"), ("КИМ-ЛИ", "Ким-Ли"), ("Кузнецов", "Кузнецов"),
        ("ЛИ", "ЛИ"), ("ОГЛЫ", "Оглы"), ("김민수", "김민수"), ("ӘБДІҒАЛИ", "Әбдіғали"),
    ],
)  # fmt: skip
def test_capitals_are_lowered(name, lowered):
    assert lower_capitals(name) == lowered


@pytest.mark.parametrize(
    ("parts", "after", "before"),
    [
        (("Тегі", "Аты", "Әкесі"), "Тегі А. Ә.", "А. Ә. Тегі"), (("Тегі", "Аты", ""), "Тегі А.", "А. Тегі"),
        (("Тегі", "", ""), "Тегі", "Тегі"), (("", "Мадина", ""), "Мадина", "Мадина"), (("김", "민수", ""), "김 민수", "민수 김"),
        (("Гасанов", "Тимур", "Чингиз оглы"), "Гасанов Т. Ч.", "Т. Ч. Гасанов"), (("Ли", "и\u0306ен", ""), "Ли И\u0306.", "И\u0306. Ли"),
    ],
)  # fmt: skip
def test_short_names(parts, after, before):
    assert short_name(*parts) == after
    assert short_name(*parts, initials_first=True) == before


def test_names_never_show_in_a_traceback():
    assert "Ким" not in repr(PersonName("Ким", "Алина"))


def test_similarity_knows_the_order_of_words_does_not_matter():
    assert similarity(fold("Ким Алина"), fold("Алина Ким")) == 100
    assert similarity(fold("Гарипова Жамиля"), fold("Гарипова Җәмилә")) > 88
    assert similarity(fold("Ким Алина"), fold("Петров Иван")) < 60

import re
from datetime import date
from enum import StrEnum

import pytest

from friendship_desktop.rules import codes as code_classes
from friendship_desktop.rules import reference
from friendship_desktop.rules.attendance import ATTENDED, symbol
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.rules.holidays import days_off, shipped_holidays
from friendship_desktop.rules.identifiers import is_kato
from friendship_desktop.rules.names import fold, repair_lookalikes

CLASSES = [
    value
    for value in vars(code_classes).values()
    if isinstance(value, type) and issubclass(value, StrEnum) and value is not StrEnum
]


def snake(name):
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


@pytest.mark.parametrize("enum", CLASSES, ids=lambda enum: enum.__name__)
def test_every_class_of_codes_is_its_list(enum):
    assert [str(member) for member in enum] == list(reference.codes(snake(enum.__name__)))


@pytest.mark.parametrize("name", reference.enum_names())
def test_every_code_has_three_names_of_its_own(name):
    items = reference.items(name)
    assert items
    for language in ("kk", "ru", "en"):
        labels = [item.label(language) for item in items]
        assert all(label == label.strip() and label for label in labels)
        assert len(set(labels)) == len(labels), f"{name}: one name for two codes in {language}"
    assert len({item.code for item in items}) == len(items)
    assert all(re.fullmatch(r"[A-Za-z0-9_]+", item.code) for item in items)


@pytest.mark.parametrize("name", reference.enum_names())
def test_names_mix_no_alphabets(name):
    for item in reference.items(name):
        assert repair_lookalikes(item.kk) == item.kk
        assert repair_lookalikes(item.ru) == item.ru
        assert (
            not re.search("[әғқңөұүһі]", item.ru.lower())
            or item.code in {"10", "19", "33", "62"}
            or ("Наурыз" in item.ru)
        )
        assert not re.search("[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]", item.en)


def test_the_marks_file_agrees_with_the_program():
    for item in reference.items("mark_code"):
        code = MarkCode(item.code)
        assert item.extra["symbol_kk"] == symbol(code, "kk")
        assert item.extra["symbol_ru"] == symbol(code, "ru")
        assert bool(item.extra["attended"]) == (code in ATTENDED)


def test_an_unknown_code_or_list_is_a_mistake_of_the_caller():
    assert reference.label("language", "kk", "ru") == "казахский"
    with pytest.raises(KeyError):
        reference.label("language", "xx", "ru")
    with pytest.raises(KeyError):
        reference.items("nothing")


def test_regions_are_the_twenty():
    regions = reference.regions()
    assert len(regions) == 20
    assert all(
        item.extra["kato"] == f"{item.code}0000000" and is_kato(item.extra["kato"])
        for item in regions
    )
    assert {item.code for item in regions} >= {"10", "33", "62", "71", "75", "79"}
    assert "51" not in {item.code for item in regions}


def test_the_first_seventeen_ethnic_groups_stand_as_in_the_census():
    codes = reference.codes("ethnic_group")
    assert codes[:4] == ("kaz", "rus", "uzb", "ukr")
    assert codes[16] == "kir"
    assert codes[-3:] == ("oth", "dec", "nas")
    assert reference.label("ethnic_group", "kor", "kk") == "кәрістер"
    assert reference.label("language", "ko", "kk") == "корей тілі"


def test_languages_point_to_peoples_that_exist():
    peoples = set(reference.codes("ethnic_group"))
    assert reference.languages()[0].code == "kk"
    assert {
        i.extra["ethnic_group"] for i in reference.languages() if "ethnic_group" in i.extra
    } <= peoples


HOLIDAY_TABLE = [
    ("2024-03-25", "shifted"), ("2024-05-08", "shifted"), ("2024-05-04", "workday"), ("2024-07-08", "shifted"),
    ("2025-01-03", "shifted"), ("2025-01-05", "workday"), ("2025-03-10", "shifted"), ("2025-03-24", "shifted"),
    ("2025-03-25", "shifted"), ("2025-07-07", "shifted"), ("2025-08-30", "public"), ("2025-09-01", "shifted"),
    ("2025-10-27", "shifted"), ("2026-05-27", "religious"), ("2026-10-25", "public"), ("2027-03-15", "public"),
    ("2024-01-07", "religious"), ("2026-03-22", "public"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "kind"), HOLIDAY_TABLE)
def test_published_days_off(day, kind):
    by_day = {holiday.date.isoformat(): holiday for holiday in shipped_holidays()}
    assert by_day[day].kind == kind


def test_days_off_of_four_years():
    holidays = shipped_holidays()
    assert len({holiday.date for holiday in holidays}) == len(holidays)
    assert [holiday.date for holiday in holidays] == sorted(holiday.date for holiday in holidays)
    off = days_off(holidays)
    assert date(2026, 8, 30) not in off
    assert date(2026, 3, 15) not in off
    assert date(2025, 1, 5) not in off
    assert {day.year for day in off} == {2024, 2025, 2026, 2027}
    assert off[date(2026, 12, 16)].label("kk") == "Тәуелсіздік күні"


def test_two_profiles_and_no_assembly_in_the_neutral_one():
    codes = [profile["code"] for profile in reference.institution_profiles()]
    assert codes == ["ank-2022", "generic-2026"]
    neutral = repr(reference.institution_profile("generic-2026"))
    assert "Ассамбле" not in neutral
    assert "Assembly" not in neutral
    assert reference.institution_profile("ank-2022")["parents"][0]["valid_to"] == "2026-06-30"


def test_context_indicators_of_the_concept():
    first = reference.programme_documents()[0]["context_indicators"][0]
    assert first["tenths"]["2022"] == 802
    assert [
        row["tenths"]["2026"] for row in reference.programme_documents()[0]["context_indicators"]
    ] == [810, 695, 775]


def test_thematic_dates_use_known_themes():
    themes = set(reference.codes("event_theme"))
    dates = reference.thematic_dates()
    assert {row["theme"] for row in dates} <= themes
    assert any(row["month"] == 3 and row.get("day") == 1 for row in dates)


def test_words_for_passwords():
    kk, ru = reference.passphrase_words("kk"), reference.passphrase_words("ru")
    assert len(set(kk) | set(ru)) >= 2048
    assert reference.passphrase_words("en") == ru
    for words, letters in ((kk, "а-яәғқңөұүһіё"), (ru, "а-яё")):
        assert len(words) >= 900
        assert len(set(words)) == len(words)
        assert all(re.fullmatch(f"[{letters}]{{3,9}}", word) for word in words)
        assert words == tuple(sorted(words))


def test_no_two_words_for_passwords_are_easily_confused():
    for language in ("kk", "ru"):
        words = set(reference.passphrase_words(language))
        for word in words:
            shorter = {word[:place] + word[place + 1 :] for place in range(len(word))}
            assert not shorter & words, word
            swapped = {
                word[:place] + word[place + 1] + word[place] + word[place + 2 :]
                for place in range(len(word) - 1)
            } - {word}
            assert not swapped & words, word


def test_files_are_utf8_with_one_item_a_line():
    for path in reference.REFERENCE_DIR.glob("*.json"):
        text = path.read_text(encoding="utf-8")
        assert "\r" not in text
        assert "\ufeff" not in text


def test_the_same_language_is_found_by_any_of_its_names():
    assert fold("Казахский") == fold("казахский")

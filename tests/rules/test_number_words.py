"""Numbers in Kazakh and Russian words, and hours written out."""

import pytest

from friendship_desktop.rules.number_words import (
    MOST,
    hours_in_kazakh,
    hours_in_russian,
    in_kazakh,
    in_russian,
)
from friendship_desktop.rules.volunteering import hours_text


@pytest.mark.parametrize(
    ("number", "kk", "ru"),
    [
        (0, "нөл", "ноль"),
        (1, "бір", "один"),
        (10, "он", "десять"),
        (19, "он тоғыз", "девятнадцать"),
        (40, "қырық", "сорок"),
        (85, "сексен бес", "восемьдесят пять"),
        (100, "жүз", "сто"),
        (201, "екі жүз бір", "двести один"),
        (999, "тоғыз жүз тоқсан тоғыз", "девятьсот девяносто девять"),
        (1000, "бір мың", "одна тысяча"),
        (2012, "екі мың он екі", "две тысячи двенадцать"),
        (3500, "үш мың бес жүз", "три тысячи пятьсот"),
        (5040, "бес мың қырық", "пять тысяч сорок"),
        (9999, "тоғыз мың тоғыз жүз тоқсан тоғыз", "девять тысяч девятьсот девяносто девять"),
    ],
)
def test_numbers_are_written_out(number, kk, ru):
    assert in_kazakh(number) == kk
    assert in_russian(number) == ru


def test_every_number_has_words_of_its_own():
    for write in (in_kazakh, in_russian):
        assert len({write(number) for number in range(MOST + 1)}) == MOST + 1
    for number in (-1, MOST + 1):
        with pytest.raises(ValueError, match=str(number)):
            in_kazakh(number)


@pytest.mark.parametrize(
    ("quarters", "figures", "kk", "ru"),
    [
        (4, "1", "бір сағат", "один час"),
        (9, "2,25", "екі сағат он бес минут", "два часа пятнадцать минут"),
        (46, "11,5", "он бір сағат отыз минут", "одиннадцать часов тридцать минут"),
        (84, "21", "жиырма бір сағат", "двадцать один час"),
        (3, "0,75", "нөл сағат қырық бес минут", "ноль часов сорок пять минут"),
        (40, "10", "он сағат", "десять часов"),
        (448, "112", "жүз он екі сағат", "сто двенадцать часов"),
    ],
)
def test_hours_are_written_in_figures_and_words(quarters, figures, kk, ru):
    assert hours_text(quarters) == figures
    assert hours_text(quarters, "en") == figures.replace(",", ".")
    assert (hours_in_kazakh(quarters), hours_in_russian(quarters)) == (kk, ru)

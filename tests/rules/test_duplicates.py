from datetime import date

import pytest

from friendship_desktop.rules.dates import Born
from friendship_desktop.rules.duplicates import Card, find_duplicates
from friendship_desktop.rules.names import fold

DAY = Born(2016, date(2016, 5, 7))


def card(name, born=None, phone=None):
    return Card(fold(name), born, phone)


ONE_PERSON = [
    (card("Нұрланов Әділ", DAY), card("Нурланов Адил", DAY), True), (card("Ким Алина", DAY), card("Алина Ким", DAY), True),
    (card("Гарипова Җәмилә", DAY), card("Гарипова Жамиля", DAY), True), (card("Ким Алина", DAY), card("Ким Алина", Born(2016)), False),
    (card("Ким Алина", DAY), card("Ким Алина"), False), (card("Ким Алина", DAY), card("Ким Алина", Born(2016, date(2016, 7, 5))), False),
    (card("Ким Алина", Born(2011), "+77011112233"), card("Ким Алина", Born(2016), "+77011112233"), False),
]  # fmt: skip


@pytest.mark.parametrize(("one", "two", "same_date"), ONE_PERSON)
def test_pairs_worth_a_look(one, two, same_date):
    (pair,) = find_duplicates([one, two])
    assert (pair.first, pair.second, pair.same_date) == (0, 1, same_date)
    assert pair.score >= 82


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (card("Ким Алина", DAY), card("Петров Иван", DAY)), (card("Ким Алина", DAY), card("Ким Алина", Born(2012, date(2012, 5, 7)))),
        (card("Ким Алина", Born(2012)), card("Ким Алина", Born(2013))), (card("Ким Алина", phone="+77011112233"), card("Петров Иван", phone="+77011112233")),
        (card("Ким Алина", DAY), card("Ким Алина", Born(2016, date(2016, 5, 8)))),
    ],
)  # fmt: skip
def test_pairs_that_are_not(one, two):
    assert find_duplicates([one, two]) == []


def test_a_crowd_born_on_one_day_is_not_compared():
    crowd = [card(f"Ким Алина {number}", Born(2000, date(2000, 1, 1))) for number in range(201)]
    assert find_duplicates(crowd) == []

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from friendship_desktop.rules.codes import AgeBand
from friendship_desktop.rules.dates import (
    Born,
    DateProblem,
    academic_year,
    academic_year_bounds,
    age_band,
    age_on,
    day_month,
    day_of_month,
    long_date,
    month_end,
    month_start,
    month_title,
    months_between,
    next_month,
    official_date,
    official_month,
    parse_born,
    parse_date,
    parse_day,
    parse_month,
    previous_month,
    short_date,
    week_start,
    weekday_name,
    weekday_short,
)

TODAY = date(2026, 11, 22)
THAT_DAY = date(2026, 11, 22)
P = DateProblem
DAYS = st.dates(date(1920, 1, 1), date(2099, 12, 31))

WRITTEN = [
    "22.11.2026", "22/11/26", "22/11/2026", "22-11-2026", "2026-11-22", "2026.11.22", "22 қараша 2026", "2026 ж. 22 қараша",
    "2026 жылғы 22 қараша", "22 ноября 2026 г.", "22 ноября 2026 года", "22 нояб. 2026", "22-нояб-2026", "November 22, 2026",
    "22 Nov 2026", " 22 . 11 . 2026 ", "22.11.2026 г.", "22.11.2026ж.", "22.11.2026 г.р.", "2026-11-22 00:00:00", "2026-11-22T10:30:00",
    "46348", 46348.0, 46348, datetime.combine(THAT_DAY, time(9, 30)), date(2026, 11, 22), "22 ҚАРАША 2026",
]  # fmt: skip


@pytest.mark.parametrize("value", WRITTEN)
def test_one_day_in_all_its_spellings(value):
    assert parse_date(value) == THAT_DAY


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("31.02.2009", P.IMPOSSIBLE), ("0.0.2010", P.IMPOSSIBLE), ("29.02.2026", P.IMPOSSIBLE), ("32 мая 2010", P.IMPOSSIBLE),
        ("11/25/2016", P.AMBIGUOUS), ("2016-25-11", P.AMBIGUOUS), ("сентябрь 2026", P.MONTH_ONLY), ("қыркүйек 2026", P.MONTH_ONLY),
        ("09.2026", P.MONTH_ONLY), ("2017 г.", P.YEAR_ONLY), ("2017 жыл", P.YEAR_ONLY), (2017.0, P.YEAR_ONLY), ("2017", P.YEAR_ONLY),
        ("", P.UNREADABLE), ("Ким", P.UNREADABLE), ("3/3/3", P.UNREADABLE), ("22.13.20261", P.UNREADABLE), (5.5, P.UNREADABLE),
        (-1, P.UNREADABLE), (10**9, P.UNREADABLE), (None, P.UNREADABLE), ("22 11", P.UNREADABLE), ("май", P.UNREADABLE),
        ("1 мая 2 июня 2026", P.UNREADABLE), ("20261122", P.UNREADABLE), ("22.11", P.UNREADABLE), (float("nan"), P.UNREADABLE),
        (float("inf"), P.UNREADABLE),
    ],
)  # fmt: skip
def test_what_is_not_a_date_says_why(value, problem):
    assert parse_date(value) is problem


@given(DAYS, st.sampled_from(["kk", "ru", "en"]))
def test_every_date_we_write_reads_back(day, language):
    for written in (
        long_date(day, language),
        official_date(day, language),
        short_date(day),
        day.isoformat(),
    ):
        assert parse_date(written) == day


@given(DAYS, st.sampled_from(["kk", "ru", "en"]))
def test_every_month_we_write_reads_back(day, language):
    assert parse_month(month_title(day, language)) == day.replace(day=1)
    assert parse_month(official_month(day, language)) == day.replace(day=1)
    assert parse_date(month_title(day, language)) is P.MONTH_ONLY


@given(st.one_of(st.text(), st.floats(), st.integers(), st.none(), st.binary()))
def test_anything_at_all_is_a_date_or_a_reason(value):
    assert isinstance(parse_date(value), date | DateProblem)
    assert isinstance(parse_born(value, today=TODAY), Born | DateProblem)


@given(st.dates(date(1899, 12, 30), date(2100, 1, 1)))
def test_excels_days_count_from_its_own_beginning(day):
    serial = (day - date(1899, 12, 30)).days
    found = parse_date(float(serial))
    if serial >= 7306 and serial <= 73050:
        assert found == day
    else:
        assert isinstance(found, DateProblem)


@pytest.mark.parametrize(
    ("value", "born"),
    [
        ("07.03.2009", Born(2009, date(2009, 3, 7))), ("2017 г.", Born(2017)), (2017.0, Born(2017)), ("2009 г.р.", Born(2009)),
        ("12.05.45", Born(1945, date(1945, 5, 12))), ("12.05.20", Born(2020, date(2020, 5, 12))), ("29.02.00", Born(2000, date(2000, 2, 29))),
        ("22.11.2026", Born(2026, date(2026, 11, 22))), (datetime.combine(date(2010, 1, 2), time()), Born(2010, date(2010, 1, 2))), ("2026", Born(2026)),
    ],
)  # fmt: skip
def test_birth_dates_and_years(value, born):
    assert parse_born(value, today=TODAY) == born


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("23.11.2026", P.FUTURE), ("01.01.2030", P.FUTURE), ("2027", P.FUTURE), (date(2027, 1, 1), P.FUTURE), ("01.01.1899", P.TOO_OLD),
        ("31.02.2009", P.IMPOSSIBLE), ("май 2010", P.MONTH_ONLY), ("", P.UNREADABLE),
    ],
)  # fmt: skip
def test_birth_dates_that_cannot_be(value, problem):
    assert parse_born(value, today=TODAY) is problem


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("Ноябрь 2026", date(2026, 11, 1)), ("за ноябрь 2026 г.", date(2026, 11, 1)), ("2026 ж. қараша", date(2026, 11, 1)),
        ("11.2026", date(2026, 11, 1)), ("нояб 2026", date(2026, 11, 1)), ("Список на 2026–2027 учебный год", None),
        ("1 Чосон нояб", None), ("по состоянию на 01.11.2026", None), ("", None), ("октябрь-ноябрь 2026", None),
    ],
)  # fmt: skip
def test_months_in_titles(text, month):
    assert parse_month(text) == month


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("01.11", 1), ("8/11", 8), (8.11, 8), (15.0, 15), ("22", 22), ("8 вс", 8), ("08\nжс", 8), (date(2026, 11, 29), 29), ("29.11.2026", 29), ("5.", 5),
    ],
)  # fmt: skip
def test_days_of_a_month_sheet(value, day):
    assert parse_day(value, month=date(2026, 11, 1)) == date(2026, 11, day)


def test_days_that_do_not_belong_to_the_month():
    november = date(2026, 11, 1)
    assert parse_day("31", month=november) is P.IMPOSSIBLE
    assert parse_day("06.12", month=november) is P.AMBIGUOUS
    assert parse_day("Итого", month=november) is P.UNREADABLE
    assert parse_day("01.11", month=None) is P.UNREADABLE


def test_dates_in_three_languages():
    day = date(2026, 11, 25)
    assert [long_date(day, x) for x in ("kk", "ru", "en")] == [
        "2026 ж. 25 қараша",
        "25 ноября 2026 г.",
        "25 November 2026",
    ]
    assert [official_date(day, x) for x in ("kk", "ru", "en")] == [
        "2026 жылғы 25 қараша",
        "25 ноября 2026 года",
        "25 November 2026",
    ]
    assert [month_title(day, x) for x in ("kk", "ru", "en")] == [
        "2026 ж. қараша",
        "ноябрь 2026 г.",
        "November 2026",
    ]
    assert [official_month(day, x) for x in ("kk", "ru", "en")] == [
        "2026 жылғы қараша",
        "ноябрь 2026 года",
        "November 2026",
    ]
    assert [day_of_month(day, x) for x in ("kk", "ru", "en")] == [
        "25 қараша",
        "25 ноября",
        "25 November",
    ]
    assert (short_date(day), day_month(day)) == ("25.11.2026", "25.11")


def test_weekdays_in_three_languages():
    week = [date(2026, 11, 23) + timedelta(days=n) for n in range(7)]
    assert [weekday_short(day, "kk") for day in week] == ["дс", "сс", "ср", "бс", "жм", "сб", "жс"]
    assert [weekday_short(day, "ru") for day in week] == ["пн", "вт", "ср", "чт", "пт", "сб", "вс"]
    assert weekday_name(week[6], "kk") == "жексенбі"
    assert weekday_name(week[0], "en") == "Monday"


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(2010, 11, 22), TODAY, 16), (date(2010, 11, 23), TODAY, 15), (date(2008, 2, 29), date(2027, 2, 28), 18),
        (date(2008, 2, 29), date(2027, 3, 1), 19), (TODAY, TODAY, 0),
    ],
)  # fmt: skip
def test_ages(born, day, age):
    assert age_on(born, day) == age
    assert Born(born.year, born).age_on(day) == age


def test_somebody_known_by_the_year_may_still_be_a_child():
    assert Born(2008).may_be_minor(TODAY)
    assert not Born(2007).may_be_minor(TODAY)
    assert not Born(2008, date(2008, 11, 22)).may_be_minor(TODAY)
    assert Born(2008, date(2008, 11, 23)).may_be_minor(TODAY)


@pytest.mark.parametrize(
    ("age", "band"),
    [
        (0, AgeBand.UNDER_7), (6, AgeBand.UNDER_7), (7, AgeBand.FROM_7_TO_10), (10, AgeBand.FROM_7_TO_10), (11, AgeBand.FROM_11_TO_13),
        (14, AgeBand.FROM_14_TO_17), (17, AgeBand.FROM_14_TO_17), (18, AgeBand.FROM_18_TO_35), (35, AgeBand.FROM_18_TO_35),
        (36, AgeBand.FROM_36_TO_59), (59, AgeBand.FROM_36_TO_59), (60, AgeBand.FROM_60), (120, AgeBand.FROM_60),
    ],
)  # fmt: skip
def test_age_bands(age, band):
    assert age_band(age) is band


def test_academic_years():
    assert academic_year(date(2026, 9, 1)) == "2026–2027"
    assert academic_year(date(2027, 8, 31)) == "2026–2027"
    assert academic_year_bounds("2026–2027") == (date(2026, 9, 1), date(2027, 5, 31))


@given(DAYS)
def test_months_and_weeks(day):
    assert month_start(day) <= day <= month_end(day)
    assert month_end(day) + timedelta(days=1) == next_month(day)
    assert previous_month(next_month(day)) == month_start(day)
    assert week_start(day).weekday() == 0
    assert timedelta(0) <= day - week_start(day) < timedelta(days=7)


def test_months_of_a_period():
    assert list(months_between(date(2026, 11, 15), date(2027, 2, 1))) == [
        date(2026, 11, 1), date(2026, 12, 1), date(2027, 1, 1), date(2027, 2, 1),
    ]  # fmt: skip
    assert list(months_between(date(2026, 12, 1), date(2026, 10, 31))) == []

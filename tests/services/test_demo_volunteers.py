"""The demo's volunteers keep the rules that the program keeps."""

import datetime as dt
from collections import Counter, defaultdict
from itertools import pairwise

import pytest

from friendship_desktop.rules.ages import age_on
from friendship_desktop.services.demo.load import demo_rows
from friendship_desktop.services.demo.plan import DemoOptions

UNTIL = dt.date(2026, 11, 22)


@pytest.fixture(scope="module")
def rows():
    return demo_rows(DemoOptions(until=UNTIL), {})


def test_sixty_volunteers_two_youths_and_a_child_whose_guardian_consents(rows):
    people = {row["id"]: row for row in rows.person}
    volunteers = [(row, people[row["person_id"]]) for row in rows.volunteer]
    assert len(volunteers) == len({row["person_id"] for row in rows.volunteer}) == 60
    ages = Counter(
        age_on(person["birth_date"], UNTIL) for _row, person in volunteers if person["birth_date"]
    )
    assert sum(count for age, count in ages.items() if age < 18) == 3
    (child,) = [
        row
        for row, person in volunteers
        if person["birth_date"] and age_on(person["birth_date"], UNTIL) < 14
    ]
    consent = rows.consent[child["consent_id"] - 1]
    assert (consent["person_id"], bool(consent["given_by"])) == (child["person_id"], True)
    purposes = [one["purpose"] for one in rows.consent_item if one["consent_id"] == consent["id"]]
    assert purposes == ["volunteer"]
    assert consent["given_on"] <= child["registered_on"]


def test_nobody_is_in_two_places_and_some_hours_wait(rows):
    shifts = {row["id"]: row for row in rows.shift}
    times = defaultdict(list)
    for row in rows.volunteer_shift:
        shift = shifts[row["shift_id"]]
        times[row["volunteer_id"], shift["day"]].append((shift["starts_at"], shift["ends_at"]))
        is_confirmed = row["confirmed_on"] is not None
        assert not is_confirmed or (row["came"] and row["confirmed_by_name"])
        assert not is_confirmed or shift["day"] < UNTIL
    for own in times.values():
        own.sort()
        assert all(end <= start for (_s, end), (start, _e) in pairwise(own))
    states = Counter((row["came"], row["confirmed_on"] is not None) for row in rows.volunteer_shift)
    assert states[True, True] > 250
    assert states[None, False] > 20
    assert states[False, False] > 3
    assert any(row["day"] > UNTIL for row in rows.shift)


def test_letters_are_numbered_without_gaps(rows):
    numbers = defaultdict(list)
    given = {row["number_id"] for row in rows.award}
    for row in rows.register_number:
        if row["id"] in given:
            numbers[row["register"], row["year"]].append(row["number"])
    assert sum(map(len, numbers.values())) == len(rows.award) > 15
    for taken in numbers.values():
        assert taken == list(range(1, len(taken) + 1))
    assert "{" not in "".join(row["body_kk"] + row["body_ru"] for row in rows.award)

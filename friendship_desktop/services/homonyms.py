"""People of one list who bear the same name, told apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any, Protocol

from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.names import full_name


class Somebody(Protocol):
    """A row of `person`, or the columns of one that a query read."""

    surname: Any
    given_name: Any
    patronymic: Any
    birth_date: Any
    birth_year: Any


def told_apart(people: Mapping[int, Somebody]) -> dict[int, str]:
    """Name the people of a list; homonyms with the year of birth, or with its date if that is the same.

    Those whom neither tells apart keep their bare names.
    """
    names = {
        one: full_name(row.surname, row.given_name, row.patronymic or "")
        for one, row in people.items()
    }
    dates = {one: row.birth_date for one, row in people.items()}
    years = {one: dates[one].year if dates[one] else row.birth_year for one, row in people.items()}
    for born in (years, {one: date and short_date(date) for one, date in dates.items()}):
        times = Counter(names.values())
        marked = {
            one: f"{name} ({born[one]})" if times[name] > 1 and born[one] else name
            for one, name in names.items()
        }
        unique = Counter(marked.values())
        names |= {one: name for one, name in marked.items() if unique[name] == 1}
    return names

"""Invented people: names of many peoples put together by chance, ages that fit a group."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable

from friendship_desktop.rules.names import full_name, search_key, sort_key
from friendship_desktop.services.demo.plan import Row, content

INFLECTED = ("ов", "ев", "ёв")
INFLECTED_HERE = {"rus": ("ин", "ын"), "tat": ("ин", "ын")}
OWN_PEOPLE = 0.65  # of an association's school; everybody else is welcome there too
ADULT = 18


class PeopleMaker:
    """Makes the rows of persons and their guardians."""

    def __init__(
        self, chance: random.Random, new_id: Callable[[], str], until: dt.date, instant: str
    ) -> None:
        self._chance = chance
        self._new_id = new_id
        self._until = until
        self._instant = instant
        data = content("people")
        self._peoples: dict[str, Row] = {people["code"]: people for people in data["peoples"]}
        self._codes = list(self._peoples)
        self._weights = [self._peoples[code]["weight"] for code in self._codes]
        self._fathers: dict[str, list[str]] = data["fathers"]
        self._phones = 0
        self.persons: list[Row] = []
        self.guardians: list[Row] = []

    def learner(self, ages: tuple[int, int], own_people: str | None) -> Row:
        """Add somebody of a fitting age."""
        chance = self._chance
        if own_people and chance.random() < OWN_PEOPLE:
            code = own_people
        else:
            code = chance.choices(self._codes, self._weights)[0]
        sex = chance.choice(("female", "male"))
        surname, given_name, patronymic = self._name(code, sex)
        person = self._person(surname, given_name, patronymic, sex)
        self._born(person, ages)
        self._reachable(person, code)
        return person

    def special(self, form: Row, ages: tuple[int, int]) -> Row:
        """Add one of the people whose names test the program."""
        person = self._person(form["surname"], form["given_name"], form["patronymic"], form["sex"])
        person["surname_ru"] = form.get("surname_ru")
        person["given_name_ru"] = form.get("given_name_ru")
        self._keys(person)
        self._born(person, ages, certain=True)
        if form.get("leap_day"):
            # the last 29 February that makes a schoolchild
            year = (self._until.year - 8) // 4 * 4
            person["birth_date"], person["birth_year"] = dt.date(year, 2, 29), None
        self._reachable(person, form["people"])
        return person

    def twin(self, person: Row, form: Row) -> Row:
        """Add a second card of the same child in Russian spelling: a look-alike to be found."""
        other = self._person(form["surname"], form["given_name"], form["patronymic"], person["sex"])
        other["birth_date"] = person["birth_date"]
        return other

    def teacher(self, form: list[str]) -> Row:
        """Add a teacher."""
        _people, surname, given_name, patronymic, sex = form
        person = self._person(surname, given_name, patronymic, sex)
        person["phone"] = self._phone()
        self._keys(person)
        return person

    def _person(self, surname: str, given_name: str, patronymic: str | None, sex: str) -> Row:
        person: Row = {
            "id": len(self.persons) + 1,
            "public_id": self._new_id(),
            "surname": surname,
            "given_name": given_name,
            "patronymic": patronymic,
            "surname_ru": None,
            "given_name_ru": None,
            "birth_date": None,
            "birth_year": None,
            "sex": sex,
            "phone": None,
            "preferred_language": None,
        }
        self._keys(person)
        self.persons.append(person)
        return person

    def _keys(self, person: Row) -> None:
        names = (person["surname"], person["given_name"], person["patronymic"] or "")
        russian = full_name(person["surname_ru"] or "", person["given_name_ru"] or "")
        person["sort_key"] = sort_key(*names)
        person["search_key"] = search_key(full_name(*names), russian, person["phone"])

    def _name(self, code: str, sex: str) -> tuple[str, str, str | None]:
        chance, people = self._chance, self._peoples[code]
        surname = surname_of(chance.choice(people["surnames"]), sex, code)
        given_name = chance.choice(people[sex])
        has_none = chance.random() < people["none"]
        return surname, given_name, None if has_none else self._patronymic(people, sex)

    def _patronymic(self, people: Row, sex: str) -> str:
        style = people["fathers"]
        father = self._chance.choice(self._fathers[style])
        if style == "kk":
            return father + ("қызы" if sex == "female" else "ұлы")
        if style == "az":
            return father + (" кызы" if sex == "female" else " оглы")
        male, _slash, female = father.partition("/")
        return female if sex == "female" else male

    def _born(self, person: Row, ages: tuple[int, int], *, certain: bool = False) -> None:
        chance = self._chance
        youngest, oldest = ages
        days = chance.randrange(round(youngest * 365.25) + 2, round((oldest + 1) * 365.25) - 2)
        born = self._until - dt.timedelta(days=days)
        lot = chance.random()
        if certain:
            person["birth_date"] = born
        elif youngest >= ADULT:
            if lot < 0.45:
                person["birth_year"] = born.year
            elif lot < 0.9:
                person["birth_date"] = born
        elif lot < 0.965:
            person["birth_date"] = born

    def _reachable(self, person: Row, code: str) -> None:
        """Give an adult a phone, a child a guardian with one: most of them."""
        chance = self._chance
        if chance.random() < 0.3:
            person["preferred_language"] = chance.choice(("kk", "ru"))
        if is_adult(person, self._until):
            if chance.random() < 0.8:
                person["phone"] = self._phone()
                self._keys(person)
            return
        if chance.random() < 0.07:
            return
        sex, relation = chance.choice(
            (("female", "mother"), ("female", "mother"), ("male", "father"))
        )
        if chance.random() < 0.04:
            relation = "guardian"
        people = self._peoples[code]
        surname, given_name, patronymic = self._name(code, sex)
        if people["code"] != "kaz" and person["surname"]:
            surname = surname_of(stem_of(person["surname"]), sex, code)
        parts = [surname, given_name, patronymic if chance.random() < 0.6 else None]
        self.guardians.append(
            {
                "id": len(self.guardians) + 1,
                "person_id": person["id"],
                "name": " ".join(part for part in parts if part),
                "phone": self._phone() if chance.random() < 0.94 else None,
                "relation": relation,
                "is_primary": True,
            }
        )

    def _phone(self) -> str:
        """Invent a number of a range in which nobody is called."""
        self._phones += 1
        return f"+7700000{self._phones * 37 % 10_000:04d}"


def is_adult(person: Row, day: dt.date) -> bool:
    """Tell whether somebody is of age, as far as is known; a card without a birth date is not."""
    born: dt.date | None = person["birth_date"]
    if born is not None:
        return (day.year - born.year - ((day.month, day.day) < (born.month, born.day))) >= ADULT
    return person["birth_year"] is not None and day.year - person["birth_year"] >= ADULT


def surname_of(surname: str, sex: str, code: str) -> str:
    """Give a surname the form it has in a woman's document."""
    if sex == "male":
        return surname
    if surname.endswith("ұлы"):
        return surname.removesuffix("ұлы") + "қызы"
    if surname.endswith(INFLECTED) or surname.endswith(INFLECTED_HERE.get(code, "?")):
        return surname + "а"
    if surname.endswith(("ский", "цкий")):
        return surname.removesuffix("ий") + "ая"
    return surname


def stem_of(surname: str) -> str:
    """Undo `surname_of`, so that a boy's mother and a girl's father share the name."""
    for ending in (*INFLECTED, "ин", "ын"):
        if surname.endswith(ending + "а"):
            return surname[:-1]
    if surname.endswith(("ская", "цкая")):
        return surname.removesuffix("ая") + "ий"
    return surname

"""Texts of letters with {places}: checked when saved, filled when issued.

The first line of a text is printed large, as the address. Places are written in the language of the
text; both spellings are understood in both texts. Case forms are typed by people, never made here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from string import Formatter
from typing import Final

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import Sex


class AwardKind(StrEnum):
    """What is given."""

    GRATITUDE_LETTER = "gratitude_letter"
    CERTIFICATE = "certificate"
    DIPLOMA = "diploma"
    HONOUR = "honour"


REGISTERS: Final = {
    AwardKind.GRATITUDE_LETTER: "gratitude",
    AwardKind.CERTIFICATE: "volunteer_certificates",
    AwardKind.DIPLOMA: "diplomas",
    AwardKind.HONOUR: "honours",
}
"""The register of each kind; numbers are without gaps in each."""
PREFIXES: Final = {
    AwardKind.GRATITUDE_LETTER: "АХ",
    AwardKind.CERTIFICATE: "ВС",
    AwardKind.DIPLOMA: "Д",
    AwardKind.HONOUR: "ҚГ",
}

_SPELLINGS: Final = {
    "name": ("аты", "имя"),
    "dear": ("құрметті", "уважаемый"),
    "organisation": ("ұйым", "организация"),
    "reason": ("себеп", "причина"),
    "hours": ("сағат", "часы"),
    "event": ("іс-шара", "мероприятие"),
    "year": ("жыл", "год"),
}
_PLACE: Final = {
    spelling: place for place, both in _SPELLINGS.items() for spelling in (place, *both)
}
_DEAR_RU: Final = {Sex.FEMALE: "Уважаемая", Sex.MALE: "Уважаемый"}


@dataclass(frozen=True, slots=True)
class Text:
    """A text in both languages."""

    kk: str
    ru: str


USUAL: Final[Mapping[AwardKind, tuple[Text, Text]]] = {
    # the words of domain.md § 4.7, and the reason that is proposed
    AwardKind.GRATITUDE_LETTER: (
        Text(
            "{құрметті} {аты}!\n{ұйым} Сізге {себеп} және қоғамдық келісім мен халқымыздың бірлігін "
            "нығайтуға қосқан үлесіңіз үшін шын жүректен алғыс білдіреді. Сізге зор денсаулық, "
            "отбасыңызға амандық және жаңа табыстар тілейміз!",
            "{уважаемый} {имя}!\n{организация} выражает Вам искреннюю благодарность за {причина} и "
            "вклад в укрепление общественного согласия и единства народа. Желаем Вам крепкого "
            "здоровья, благополучия и новых успехов!",
        ),
        Text("волонтерлік қызметке белсене қатысқаныңыз", "волонтёрскую деятельность"),
    ),
    AwardKind.CERTIFICATE: (
        Text(
            "{аты}\n{ұйым} волонтері ретінде қызмет етті. Расталған волонтерлік сағат: {сағат}.",
            "{имя}\nучаствовал(а) в волонтёрской деятельности: {организация}. "
            "Подтверждённые волонтёрские часы: {часы}.",
        ),
        Text("", ""),
    ),
    AwardKind.DIPLOMA: (
        Text("{аты}\n{себеп} үшін марапатталады.", "{имя}\nнаграждается за {причина}."),
        Text("белсенді волонтерлік қызметі", "активную волонтёрскую деятельность"),
    ),
    AwardKind.HONOUR: (
        Text("{аты}\n{себеп} үшін марапатталады.", "{имя}\nнаграждается за {причина}."),
        Text("көпжылдық волонтерлік еңбегі", "многолетний волонтёрский труд"),
    ),
}


def known_places(language: str) -> str:
    """List the places of a text as they are written in a language."""
    number = 1 if language == "ru" else 0
    return ", ".join(f"{{{both[number]}}}" for both in _SPELLINGS.values())


def places_in(text: str, field: str) -> frozenset[str]:
    """Read which places a text has (E_TEMPLATE_PLACE, E_TEMPLATE_BRACES beside `field`)."""
    known = known_places(field[-2:])
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        raise UserError("E_TEMPLATE_BRACES", field=field, known=known) from None
    found = set()
    for _words, name, spec, conversion in parts:
        if name is None:
            continue
        place = _PLACE.get(name.strip().casefold())
        if place is None or spec or conversion:
            raise UserError("E_TEMPLATE_PLACE", field=field, place=f"{{{name}}}", known=known)
        found.add(place)
    return frozenset(found)


def fill(text: str, values: Mapping[str, str]) -> str:
    """Fill the places of a text that `places_in` accepted."""
    made = []
    for words, name, _spec, _conversion in Formatter().parse(text):
        made.append(words)
        if name is not None:
            made.append(values.get(_PLACE[name.strip().casefold()], ""))
    filled = "".join(made)
    return "\n".join(" ".join(line.split()) for line in filled.splitlines() if line.strip())


def dear(language: str, sex: str | None) -> str:
    """Address somebody: Russian tells the sex, Kazakh does not; unknown stays open."""
    return (
        _DEAR_RU.get(Sex(sex or Sex.NOT_STATED), "Уважаемый(ая)")
        if language == "ru"
        else "Құрметті"
    )


def number_text(kind: str, year: int, number: int) -> str:
    """Write a number of the register of awards: «АХ-2026/045» (domain.md § 4.7)."""
    return f"{PREFIXES[AwardKind(kind)]}-{year}/{number:03}"

"""Figures worth a question: they go back in the receipt, nothing is mended in silence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from friendship_desktop.rules.indicators import indicator_rule
from friendship_desktop.services.office.figures import Figure
from friendship_desktop.services.office.receipts import WORDS
from friendship_desktop.texts import Language, Texts, msg

CHANGE_PER_CENT, CHANGE_LEAST = 50, 10
"""A count that moved by more than half and by more than ten."""
RATE_MOVED, RATE_LOW = 2000, 5000
"""Attendance that moved by twenty points, or lies below a half; hundredths of a per cent."""
COUNTED: Final = (
    ("IND-01", ""),
    ("IND-04", ""),
    ("IND-06", ""),
    ("IND-07", ""),
    ("IND-10", "lessons"),
)
BETWEEN: Final = " / "
RATE: Final = ("IND-11", "")
QUESTIONS: Final = {
    "moved": msg("{name}: {value}, in the period before {before}. Is that right?"),
    "low": msg("{name}: {value}. Is that right?"),
    "nobody": msg("{name}: {value}, though lessons were held. Is that right?"),
}


@dataclass(frozen=True, slots=True)
class Outlier:
    """A figure of a House that a person should ask about; `kind` is moved, low or nobody."""

    roster_id: int
    house_id: str
    house_name: str
    kind: str
    code: str
    part: str
    value: Figure
    before: Figure

    def question(self, texts: Texts) -> str:
        """Ask in the reader's language."""
        rule = indicator_rule(self.code, self.part)
        return texts.text(QUESTIONS[self.kind]).format(
            name=rule.name(texts.language),
            value=_number(self.value, rule.unit),
            before=_number(self.before, rule.unit),
        )

    def asked(self) -> str:
        """Ask in Kazakh and in Russian, as the House reads it whatever the language of the screen here."""
        both = [self.question(Texts(one)) for one in (Language.KAZAKH, Language.RUSSIAN)]
        text = BETWEEN.join(both)
        return text if len(text) <= WORDS else both[0]


def _number(figure: Figure, unit: str) -> str:
    if figure.value is None:
        return "—"
    whole, hundredths = divmod(figure.value, 100)
    text = f"{whole},{hundredths // 10}" if hundredths else str(whole)
    return f"{text} %" if unit == "per_mille" else text


def of_house(
    roster_id: int,
    named: tuple[str, str],
    now: Mapping[tuple[str, str], Figure],
    before: Mapping[tuple[str, str], Figure],
) -> Iterator[Outlier]:
    """Compare a House with itself a period ago; hidden counts are never compared."""
    nothing = Figure(None)
    for indicator in COUNTED:
        value, earlier = now.get(indicator, nothing), before.get(indicator, nothing)
        if _moved(value, earlier):
            yield Outlier(roster_id, *named, "moved", *indicator, value, earlier)
    rate, earlier = now.get(RATE, nothing), before.get(RATE, nothing)
    if rate.value is not None and rate.value < RATE_LOW:
        yield Outlier(roster_id, *named, "low", *RATE, rate, earlier)
    elif (
        rate.value is not None
        and earlier.value is not None
        and abs(rate.value - earlier.value) > RATE_MOVED
    ):
        yield Outlier(roster_id, *named, "moved", *RATE, rate, earlier)
    lessons, learners = now.get(("IND-10", "lessons"), nothing), now.get(("IND-06", ""), nothing)
    if lessons.value and learners.value == 0 and not learners.at_least:
        yield Outlier(roster_id, *named, "nobody", "IND-06", "", learners, nothing)


def _moved(value: Figure, earlier: Figure) -> bool:
    if value.value is None or earlier.value is None or value.at_least or earlier.at_least:
        return False
    by = abs(value.value - earlier.value)
    return by > CHANGE_LEAST * 100 and by * 100 > earlier.value * CHANGE_PER_CENT

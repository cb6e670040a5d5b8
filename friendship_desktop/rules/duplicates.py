"""Two cards that may be one person: offered to a person, never merged by the program.

Compared are only people born on the same day, or of the same folded name and year, so that a
hundred thousand cards take a fraction of a second.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from friendship_desktop.rules.dates import Born

ALIKE: Final = 82  # token_sort_ratio of folded names born on one day; found by trying
CROWD: Final = 200  # 1 January is written for many whose day is not known


@dataclass(frozen=True, slots=True)
class Card:
    """What is compared: `key` is the folded full name."""

    key: str
    born: Born | None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """Places of two cards that may be one person, and how alike their names are, 0 to 100."""

    first: int
    second: int
    score: int
    same_date: bool


def find_duplicates(cards: Sequence[Card]) -> list[Candidate]:
    """Find the pairs worth a look, most alike first.

    A pair is named alike and born on one day; or named the same and born in one year, where a day
    is missing or written the other way round; or named the same with one telephone.
    """
    found: dict[tuple[int, int], Candidate] = {}
    ordered = [" ".join(sorted(card.key.split())) for card in cards]
    for pair in _alike_by_date(cards, ordered):
        found[pair.first, pair.second] = pair
    for first, second in _pairs(_by_name(ordered)):
        if (first, second) not in found and _may_be_one(cards[first], cards[second]):
            found[first, second] = Candidate(first, second, 100, same_date=False)
    return sorted(found.values(), key=lambda pair: (-pair.score, pair.first, pair.second))


def _alike_by_date(cards: Sequence[Card], ordered: Sequence[str]) -> Iterator[Candidate]:
    from rapidfuzz import fuzz  # noqa: PLC0415  # a compiled library that few sessions need

    blocks: dict[object, list[int]] = {}
    for place, card in enumerate(cards):
        if card.born is not None and card.born.date is not None:
            blocks.setdefault(card.born.date, []).append(place)
    for first, second in _pairs(blocks.values()):
        score = fuzz.ratio(ordered[first], ordered[second], score_cutoff=ALIKE)
        if score:
            yield Candidate(first, second, round(score), same_date=True)


def _by_name(ordered: Sequence[str]) -> Iterable[list[int]]:
    blocks: dict[str, list[int]] = {}
    for place, key in enumerate(ordered):
        blocks.setdefault(key, []).append(place)
    return blocks.values()


def _pairs(blocks: Iterable[list[int]]) -> Iterator[tuple[int, int]]:
    for block in blocks:
        if 1 < len(block) <= CROWD:
            yield from combinations(block, 2)


def _may_be_one(card: Card, other: Card) -> bool:
    if card.phone is not None and card.phone == other.phone:
        return True
    if card.born is None or other.born is None:
        return True
    if card.born.year != other.born.year:
        return False
    one, two = card.born.date, other.born.date
    return one is None or two is None or (one.day, one.month) == (two.month, two.day)

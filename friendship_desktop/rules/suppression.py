"""Small counts that leave the House are hidden so that nobody can work them out.

One function serves the package and the paper, so that both show the same. The rules are those
of the domain's § 5.4, named `s1` in a package:

* a count from 1 to k-1 is hidden; zero is shown;
* whoever knows the total knows the sum of what is hidden, so further counts are hidden, smallest
  first, until every hidden one could still be any of at least k-1 numbers;
* where nothing is left to hide behind, the whole breakdown becomes one line.

A hidden cell is printed and sent as `<5` (with the k in force); it says "not shown": a count that
was hidden only to protect another one carries the same sign, so that the two are not told apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

RULE: Final = "s1"
DEFAULT_K: Final = 5
SMALLEST_K, LARGEST_K = 3, 10
MERGED: Final = "merged"
"""Key of the one line into which a breakdown falls together; «басқа», «прочие» on paper."""

Counts = tuple[int, ...]
Shown = tuple[int | str, ...]


def mark(k: int) -> str:
    """Give the sign of a hidden count."""
    return f"<{k}"


def suppress(
    lines: Mapping[str, Counts],
    *,
    k: int = DEFAULT_K,
    previous: Mapping[str, Shown] | None = None,
) -> dict[str, Shown]:
    """Hide what is small in one breakdown, and whatever would give it away.

    A line holds several counts of the same thing (persons, enrolments); it is shown or hidden as a
    whole, and each count is protected against its own total. `previous` is what an earlier
    package of the same window showed: counts grow within a window, so an old number is a lower
    bound of the new one and hides nothing.
    """
    hidden = {key for key, counts in lines.items() if any(0 < count < k for count in counts)}
    spare = sorted(
        (counts, key) for key, counts in lines.items() if key not in hidden and any(counts)
    )
    known = _known(lines, previous or {})
    while hidden and not _safe(lines, hidden, known, k):
        if not spare:
            return {MERGED: _merged(lines, k)}
        hidden.add(spare.pop(0)[1])
    return {
        key: tuple(mark(k) for _ in counts) if key in hidden else counts
        for key, counts in lines.items()
    }


def _known(lines: Mapping[str, Counts], previous: Mapping[str, Shown]) -> dict[str, Counts]:
    """Give the least that each count can be in the eyes of somebody who kept the last package."""
    return {
        key: tuple(
            max(1, min(count, old)) if isinstance(old, int) else 1
            for count, old in zip(counts, previous.get(key, (1,) * len(counts)), strict=True)
        )
        for key, counts in lines.items()
    }


def _safe(
    lines: Mapping[str, Counts], hidden: set[str], known: Mapping[str, Counts], k: int
) -> bool:
    if len(hidden) < 2:
        return False
    measures = len(next(iter(lines.values())))
    return all(
        sum(lines[key][m] - known[key][m] for key in hidden) >= k - 2 for m in range(measures)
    )


def _merged(lines: Mapping[str, Counts], k: int) -> Shown:
    sums = tuple(map(sum, zip(*lines.values(), strict=True)))
    if any(0 < total < k for total in sums):
        return tuple(mark(k) for _ in sums)
    return sums


def lesson_counts(
    enrolled: int, attended: int, *, k: int = DEFAULT_K
) -> tuple[int | None, int | None]:
    """Give the counts of a lesson that may leave: none for a group smaller than k.

    One ill child of four is a person; the months of such a group leave, its lessons do not.
    """
    return (None, None) if 0 < enrolled < k else (enrolled, attended)


def hidden_cells(lines: Mapping[str, Shown]) -> int:
    """Count the cells that are hidden."""
    return sum(isinstance(cell, str) for cells in lines.values() for cell in cells)

"""Hidden counts cannot be worked out: not from totals, not from an earlier package."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from friendship_desktop.rules.suppression import (
    MERGED,
    hidden_cells,
    lesson_counts,
    suppress,
)

COUNTS = st.integers(0, 40)
LINES = st.dictionaries(st.sampled_from("abcdefgh"), COUNTS.map(lambda n: (n,)), min_size=1)


def guesses(
    shown: dict[str, tuple[int | str, ...]], total: int, least: dict[str, int]
) -> dict[str, set[int]]:
    """Everything that each hidden count could be, for somebody who knows the total (brute force)."""
    hidden = [key for key, cells in shown.items() if isinstance(cells[0], str)]
    rest = total - sum(cells[0] for cells in shown.values() if isinstance(cells[0], int))
    found: dict[str, set[int]] = {key: set() for key in hidden}
    others = hidden[:-1]
    ranges = [range(least.get(key, 1), rest + 1) for key in others]
    for values in itertools.product(*ranges):
        last = rest - sum(values)
        if hidden and last >= least.get(hidden[-1], 1):
            for key, value in zip(hidden, (*values, last), strict=True):
                found[key].add(value)
    return found


def test_what_is_large_or_zero_is_shown():
    lines = {"a": (5, 6), "b": (0, 0), "c": (20, 20)}
    assert suppress(lines) == lines


def test_one_small_count_hides_another_behind_which_it_stands():
    shown = suppress({"a": (3,), "b": (20,), "c": (7,), "d": (0,)})
    assert shown == {"a": ("<5",), "b": (20,), "c": ("<5",), "d": (0,)}
    assert hidden_cells(shown) == 2


def test_two_tiny_counts_would_give_each_other_away():
    """1 + 1: the total tells the sum 2, so a third must hide."""
    shown = suppress({"a": (1,), "b": (1,), "c": (30,), "d": (9,)})
    assert shown == {"a": ("<5",), "b": ("<5",), "c": (30,), "d": ("<5",)}


def test_three_georgians_among_many():
    shown = suppress({"geo": (3, 3), "kor": (64, 70), "deu": (22, 25)})
    assert shown["geo"] == ("<5", "<5")
    assert shown["deu"] == ("<5", "<5")
    assert shown["kor"] == (64, 70)


def test_where_nothing_is_left_to_hide_behind_one_line_remains():
    assert suppress({"a": (3,), "b": (0,)}) == {MERGED: ("<5",)}
    assert suppress({"a": (2,), "b": (1,)}) == {MERGED: ("<5",)}
    assert suppress({"a": (12,), "b": (0,)}) == {"a": (12,), "b": (0,)}


def test_another_k():
    assert suppress({"a": (3,), "b": (9,)}, k=3) == {"a": (3,), "b": (9,)}
    assert suppress({"a": (9,), "b": (50,), "c": (60,)}, k=10)["a"] == ("<10",)


def test_an_old_package_does_not_tell():
    """In October c was shown as 7. In November it hides a: c is known to be at least 7."""
    october = {"a": (0,), "b": (20,), "c": (7,)}
    november = {"a": (3,), "b": (21,), "c": (7,)}
    naive = suppress(november)
    assert naive == {"a": ("<5",), "b": (21,), "c": ("<5",)}
    assert len(guesses(naive, 31, {"c": 7})["a"]) == 3  # it would tell: 1, 2 or 3
    careful = suppress(november, previous=october)
    assert len(guesses(careful, 31, {"b": 20, "c": 7})["a"]) == 4
    november["d"] = (40,)
    careful = suppress(november, previous={**october, "d": (12,)})
    assert len(guesses(careful, 71, {"b": 20, "c": 7, "d": 12})["a"]) >= 4


@given(LINES, st.integers(3, 10))
def test_hidden_counts_cannot_be_rebuilt_from_the_total(lines, k):
    shown = suppress(lines, k=k)
    total = sum(count for (count,) in lines.values())
    if set(shown) == {MERGED}:
        assert shown[MERGED][0] in {total, f"<{k}"}
        return
    assert set(shown) == set(lines)
    for key, (cell,) in shown.items():
        assert cell in {lines[key][0], f"<{k}"}
        assert not 0 < lines[key][0] < k or cell == f"<{k}"
        assert lines[key][0] != 0 or cell == 0
    hidden = [key for key in shown if isinstance(shown[key][0], str)]
    rest = sum(lines[key][0] for key in hidden)
    if len(hidden) <= 3 and rest < 60:
        for values in guesses(shown, total, {}).values():
            assert len(values) >= k - 1
    elif hidden:  # the same by arithmetic: a hidden count is anything from 1 to this
        assert rest - (len(hidden) - 1) >= k - 1


@given(LINES, st.dictionaries(st.sampled_from("abcdefgh"), COUNTS.map(lambda n: (n,))))
def test_nor_with_the_help_of_an_earlier_package(lines, growth):
    earlier = {key: (max(0, count - growth.get(key, (0,))[0]),) for key, (count,) in lines.items()}
    october = suppress(earlier)
    shown = suppress(lines, previous=october)
    if set(shown) == {MERGED}:
        return
    least = {key: max(1, cells[0]) for key, cells in october.items() if isinstance(cells[0], int)}
    hidden = [key for key in shown if isinstance(shown[key][0], str)]
    for key in hidden:
        room = sum(lines[other][0] - least.get(other, 1) for other in hidden)
        assert room + 1 >= 4, key


@given(st.dictionaries(st.sampled_from("abcdef"), st.tuples(COUNTS, COUNTS), min_size=1))
def test_both_measures_hide_together(pairs):
    lines = {key: (min(pair), max(pair)) for key, pair in pairs.items()}
    for cells in suppress(lines).values():
        assert len({isinstance(cell, str) for cell in cells}) == 1


@pytest.mark.parametrize(
    ("enrolled", "attended", "leaves"),
    [(0, 0, (0, 0)), (1, 1, (None, None)), (4, 0, (None, None)), (5, 4, (5, 4))],
)
def test_lessons_of_a_small_group_keep_their_counts(enrolled, attended, leaves):
    assert lesson_counts(enrolled, attended) == leaves

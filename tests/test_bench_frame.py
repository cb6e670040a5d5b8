"""The frame of the measurements: goals, medians, names."""

from __future__ import annotations

import json

import pytest
from pypdfium2 import PdfDocument

from friendship_desktop.reports.page import Pen
from friendship_desktop.reports.register_page import draw_register
from tools.bench import paper
from tools.bench.__main__ import main
from tools.bench.frame import REGISTRY, Figure, compared, interleaved, measurement


@pytest.mark.parametrize(
    ("figure", "goal", "ok"),
    [
        (Figure(figure="a", value=3, unit="ms"), None, None),
        (Figure(figure="a", value=16, unit="ms", limit=16), "value <= 16 ms", True),
        (Figure(figure="a", value=16.1, unit="ms", limit=16), "value <= 16 ms", False),
        (Figure(figure="a", value=9, unit="ms", ratio=1.4, limit=1.5), "ratio <= 1.5", True),
        (Figure(figure="a", value=1, unit="ms", ratio=1.6, limit=1.5), "ratio <= 1.5", False),
        (
            Figure(figure="a", value=2e5, unit="rows/s", limit=3e5, at_least=True),
            "value >= 300000 rows/s",
            False,
        ),
    ],
)
def test_a_goal_bounds_the_ratio_if_there_is_one(figure, goal, ok):
    line = json.loads(figure.as_json())
    assert list(line) == ["figure", "value", "unit", "ratio_to", "ratio", "goal", "ok"]
    assert (line["goal"], line["ok"]) == (goal, ok)


def test_runs_take_turns_and_the_warm_up_does_not_count():
    order = []
    values = iter([100.0, 1.0, 2.0, 9.0])

    def first() -> float:
        order.append("first")
        return next(values)

    def second() -> float:
        order.append("second")
        return 4.0

    assert interleaved({"first": first, "second": second}, 3) == {"first": 2.0, "second": 4.0}
    assert order == ["first", "second"] * 4


def test_figures_of_one_run_carry_their_ratio():
    base, other = compared({"bare": 2.0, "ours": 3.0}, "ms", "bare", {"ours": 1.4})
    assert (base.ratio, base.ok) == (None, None)
    assert (other.ratio_to, other.ratio, other.ok) == ("bare", 1.5, False)


def test_a_name_is_given_once():
    name = next(iter(REGISTRY))
    with pytest.raises(ValueError, match=name):
        measurement(name)(lambda: iter(()))


def test_an_unknown_measurement_is_refused_with_the_known_ones(capsys):
    assert main(["nothing"]) == 2
    assert "paper" in capsys.readouterr().out


def test_the_peer_of_the_paper_draws_every_page_that_ours_draws(tmp_path):
    pen = Pen()
    draw_register(pen, paper.sheet(1))
    paper.bare(pen.pages, tmp_path / "bare.pdf")
    with PdfDocument(tmp_path / "bare.pdf") as document:
        assert len(document) == len(pen.pages) > 0
        assert "Үлгілі" in document[0].get_textpage().get_text_range()

"""What a figure is, how it is measured fairly, and where measurements are registered."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

Measurement = Callable[[], Iterator["Figure"]]
REGISTRY: dict[str, Measurement] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured value, perhaps beside another of the same run.

    `limit` bounds the ratio if there is one, the value otherwise, from above;
    with `at_least` from below.
    """

    figure: str
    value: float
    unit: str
    ratio_to: str | None = None
    ratio: float | None = None
    limit: float | None = None
    at_least: bool = False

    @property
    def ok(self) -> bool | None:
        """Whether the goal is met; None without a goal."""
        if self.limit is None:
            return None
        measured = self.value if self.ratio is None else self.ratio
        return measured >= self.limit if self.at_least else measured <= self.limit

    @property
    def goal(self) -> str | None:
        """The goal as it is written in the figures: `ratio <= 1.5`, `value <= 16 ms`."""
        if self.limit is None:
            return None
        sign = ">=" if self.at_least else "<="
        if self.ratio is None:
            return f"value {sign} {self.limit:g} {self.unit}"
        return f"ratio {sign} {self.limit:g}"

    def as_json(self) -> str:
        """Return the figure as one line of JSON."""
        fields = {
            "figure": self.figure,
            "value": _rounded(self.value),
            "unit": self.unit,
            "ratio_to": self.ratio_to,
            "ratio": None if self.ratio is None else _rounded(self.ratio),
            "goal": self.goal,
            "ok": self.ok,
        }
        return json.dumps(fields, ensure_ascii=False)


def measurement(name: str) -> Callable[[Measurement], Measurement]:
    """Register a function that measures; `name` chooses it on the command line."""

    def register(function: Measurement) -> Measurement:
        if name in REGISTRY:
            raise ValueError(f"two measurements are called {name}")
        REGISTRY[name] = function
        return function

    return register


def interleaved(runs: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """Run each once to warm up, then all in turn; return the median of each.

    A run returns what it measured. Taking turns lets other load on the machine fall on
    all alike.
    """
    for run in runs.values():
        run()
    found: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            found[name].append(run())
    return {name: statistics.median(values) for name, values in found.items()}


def seconds(work: Callable[[], object]) -> float:
    """Return how long the work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long the work takes, in thousandths of a second."""
    return seconds(work) * 1000


def compared(
    values: Mapping[str, float], unit: str, base: str, limits: Mapping[str, float]
) -> Iterator[Figure]:
    """Turn values measured together into figures, each with its ratio to `base`."""
    for name, value in values.items():
        if name == base:
            yield Figure(figure=name, value=value, unit=unit)
        else:
            yield Figure(
                figure=name,
                value=value,
                unit=unit,
                ratio_to=base,
                ratio=value / values[base],
                limit=limits.get(name),
            )


def _rounded(number: float) -> float:
    return float(f"{number:.4g}")

"""A programme and what was taught of it: how far a group has come, and which topic is next.

Hours are academic ones, counted in halves throughout.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

LESSON_HALF_HOURS: Final = 2
"""What a topic takes when its list does not say."""


@dataclass(frozen=True, slots=True)
class PlannedTopic:
    """One topic of a programme, with the half hours it is given."""

    id: int
    half_hours: int


@dataclass(frozen=True, slots=True)
class Standing:
    """Plan against fact: half hours of the whole programme, due by a day, and covered so far."""

    planned: int
    due: int
    covered: int

    @property
    def ahead(self) -> int:
        """Half hours before the plan; behind it when negative."""
        return self.covered - self.due


def covered(topics: Sequence[PlannedTopic], taught: Mapping[int, int]) -> int:
    """Count how many half hours of a programme are behind a group.

    `taught` holds the half hours of held lessons by topic. A topic that a later one has followed
    counts whole, however few hours it took; the latest counts as far as it was taught. A topic
    that took more than it was given covers no more for that, and one left out covers nothing.
    """
    last = _last_taught(topics, taught)
    return sum(
        topic.half_hours
        if place < last and taught.get(topic.id)
        else min(topic.half_hours, taught.get(topic.id, 0))
        for place, topic in enumerate(topics)
    )


def standing(topics: Sequence[PlannedTopic], taught: Mapping[int, int], expected: int) -> Standing:
    """Compare what is covered with the `expected` half hours of lessons up to a day."""
    planned = sum(topic.half_hours for topic in topics)
    return Standing(planned, min(expected, planned), covered(topics, taught))


def next_topic(
    topics: Sequence[PlannedTopic], taught: Mapping[int, int], latest: int | None
) -> int | None:
    """Return the topic to offer after the one taught `latest`; None when the programme is done.

    A topic goes on until it has had its hours; then comes the first one behind it that was not
    taught yet, and only then what was left out before.
    """
    places = {topic.id: place for place, topic in enumerate(topics)}
    place = places.get(latest, -1) if latest is not None else -1
    if place >= 0 and taught.get(topics[place].id, 0) < topics[place].half_hours:
        return topics[place].id
    order = [*topics[place + 1 :], *topics[: max(place, 0)]]
    return next((topic.id for topic in order if not taught.get(topic.id)), None)


def _last_taught(topics: Sequence[PlannedTopic], taught: Mapping[int, int]) -> int:
    return max((place for place, topic in enumerate(topics) if taught.get(topic.id)), default=-1)

"""The demo's programmes: topics that the language groups follow, one of them behind its plan."""

from __future__ import annotations

from friendship_desktop.rules.programme import PlannedTopic, next_topic
from friendship_desktop.services.demo.plan import DemoOptions, Row, content
from friendship_desktop.services.demo.teaching import Class, Rows

FOLLOWED = {
    "language_ru": ("Родной язык, первый год", (0, 5, 9)),
    "language_kk": ("Қазақ тілі, тілдесім курсы", (1, 8)),
}
"""Of each list of topics: what the programme is called, and the groups that follow it."""
BEHIND = 5
"""This group takes half as long again for every topic."""
LONG = 3  # lessons that the longest topics take
ONE_LESSON = 4  # half hours


class ProgrammeMaker:
    """Adds programmes to the rows of a demo House and puts their topics into the lessons."""

    def __init__(self, options: DemoOptions, rows: Rows) -> None:
        self._options, self._rows = options, rows
        self._teaching = content("teaching")

    def make(self, classes: list[Class]) -> None:
        """Let this year's groups follow programmes; every lesson held gets its next topic."""
        for group in self._rows.study_group:
            group.setdefault("programme_id", None)
        for lesson in self._rows.lesson:
            lesson |= {"topic_id": None, "homework": None}
        for topics, (title, numbers) in FOLLOWED.items():
            taught = [
                one for one in classes if one.season.is_current and one.plan.number in numbers
            ]
            if taught:
                programme = self._programme(topics, title, taught[0].row)
                for one in taught:
                    one.row["programme_id"] = programme[0]["programme_id"]
                    self._teach(one, programme)

    def _programme(self, topics: str, title: str, group: Row) -> list[Row]:
        number = len(self._rows.programme) + 1
        self._rows.programme.append(
            {"id": number, "title": title, "language_code": group["language_code"], "level": None}
        )
        homework = self._teaching["homework"][topics]
        first = len(self._rows.programme_topic)
        rows = [
            {
                "id": first + place,
                "programme_id": number,
                "number": place,
                "title": topic,
                "half_hours": ONE_LESSON * (1 + place % LONG),
                "homework": homework[place % len(homework)],
            }
            for place, topic in enumerate(self._teaching["topics"][topics], start=1)
        ]
        self._rows.programme_topic += rows
        return rows

    def _teach(self, taught: Class, programme: list[Row]) -> None:
        slow = 2 if taught.plan.number == BEHIND else 1
        plan = [PlannedTopic(row["id"], row["half_hours"]) for row in programme]
        pace = [PlannedTopic(row["id"], row["half_hours"] * slow) for row in programme]
        by_id = {row["id"]: row for row in programme}
        done: dict[int, int] = {}
        latest = None
        lessons = [one for one in self._rows.lesson if one["group_id"] == taught.row["id"]]
        for lesson in sorted(lessons, key=lambda one: (one["day"], one["number"])):
            lesson["topic"] = None
            if lesson["status"] != "held" or lesson["day"] == self._options.until:
                continue  # today's topic is offered
            latest = next_topic(pace if slow > 1 and len(done) % 2 else plan, done, latest)
            if latest is None:
                return
            done[latest] = done.get(latest, 0) + lesson["half_hours"]
            topic = by_id[latest]
            lesson |= {
                "topic": topic["title"],
                "topic_id": latest,
                "homework": topic["homework"],
            }

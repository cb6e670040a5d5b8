"""200 letters of gratitude issued in one batch and drawn as one PDF, and who can interpret on Saturday."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from functools import partial

from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.writer import render
from friendship_desktop.services.awards.texts import USUAL, AwardKind, Text
from friendship_desktop.services.awards.words import AwardDraft, Recipient
from friendship_desktop.services.demo import DemoOptions
from friendship_desktop.services.volunteers.lines import Wanted
from tools.bench import houses
from tools.bench.frame import Figure, interleaved, measurement, milliseconds

COUNT, ROUNDS = 200, 5
ISSUED = "200 letters issued with their numbers"
DRAWN = "200 letters in two languages as one PDF"
FOUND = "who can interpret Uzbek on Saturday at 14:00"
GOALS = {ISSUED: 2000.0, DRAWN: 3000.0, FOUND: 100.0}
UNTIL = dt.date(2026, 11, 22)
NAMES = ("Айнұр Серікқызы Омарова", "Ғани Өмірзақұлы Ұлықбек", "Елена Викторовна Ким")


@measurement("letters")
def letters() -> Iterator[Figure]:
    """Measure a batch of letters and the one row of filters."""
    with houses.opened(houses.house(DemoOptions(until=UNTIL))) as services:
        actor, papers = services.actor, services.volunteer_papers
        body, reason = USUAL[AwardKind.GRATITUDE_LETTER]
        draft = AwardDraft(str(AwardKind.GRATITUDE_LETTER), body, UNTIL, reason)
        people = [Recipient(None, Text(NAMES[n % 3], NAMES[n % 3]), "female") for n in range(COUNT)]
        asked = Wanted(language="uz", interprets=True, day=dt.date(2026, 11, 28), minute=840)
        ids = services.awards.issue(actor, people, draft, today=UNTIL).ids
        both = PaperLanguage.BOTH
        runs: dict[str, Callable[[], object]] = {
            ISSUED: partial(services.awards.issue, actor, people, draft, today=UNTIL),
            DRAWN: lambda: render(papers.letters(actor, ids, language=both)),
            FOUND: partial(services.volunteers.list, actor, asked, today=UNTIL),
        }
        values = interleaved(
            {name: partial(milliseconds, run) for name, run in runs.items()}, ROUNDS
        )
        for name, value in values.items():
            yield Figure(figure=name, value=value, unit="ms", limit=GOALS[name])

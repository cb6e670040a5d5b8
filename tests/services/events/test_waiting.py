"""What Today says of events: checklists due, results and notes missing, what comes next."""

import datetime as dt

from friendship_desktop.services.attention import Attention, Concern
from friendship_desktop.services.today import TodayService

TODAY = dt.date(2026, 11, 22)


def lines(database, actor):
    found = Attention(database).lines(actor, today=TODAY)
    return {line.concern: line for line in found if line.concern.startswith("event")}


def test_what_waits_is_named_until_it_is_done(events, actor, plan, database, checklists, results):
    over = plan("Өткен", starts_on=TODAY - dt.timedelta(days=3))
    ahead = plan("Алда", starts_on=TODAY + dt.timedelta(days=3))
    checklists.set_tasks(actor, ahead, [("Афиша", 5), ("Зал", 1)])
    found = lines(database, actor)
    assert found[Concern.EVENT_TASK].samples == ("Афиша",)
    assert found[Concern.EVENT_NO_RESULT].ids == (over,)
    assert Concern.EVENT_NO_NOTE not in found
    today = TodayService(database).read(today=TODAY)
    assert [row.id for row in today.events] == [ahead]

    results.hold(actor, over, today=TODAY)
    assert lines(database, actor)[Concern.EVENT_NO_NOTE].ids == (over,)
    results.number_note(actor, over, dated=TODAY)
    checklists.tick(actor, events.card(actor, ahead).tasks[0].id, done=True)
    assert lines(database, actor) == {}

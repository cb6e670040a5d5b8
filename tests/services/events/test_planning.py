"""Planning an event: what can be typed, what is refused with a sentence, and what comes again."""

import datetime as dt

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.services.events.parts import EventParts
from friendship_desktop.services.events.series import Every, repeated
from friendship_desktop.services.events.views import Guest
from friendship_desktop.services.history import HistoryService
from friendship_desktop.texts import Language, Texts
from friendship_desktop.texts.sentences import explain

WEDNESDAY = dt.date(2026, 11, 25)
TODAY = dt.date(2026, 11, 22)


def refused(code, run):
    with pytest.raises(UserError) as caught:
        run()
    assert caught.value.code == code
    for language in Language:
        sentence = explain(caught.value, Texts(language))
        assert sentence
        assert "{" not in sentence
    return caught.value


def test_a_draft_needs_one_title_a_kind_and_a_day(events, actor):
    refused("E_TEXT_EMPTY", lambda: events.create(actor, kind="concert", starts_on=WEDNESDAY))
    refused("E_EVENT_CODE", lambda: events.create(actor, title_ru="Концерт", starts_on=WEDNESDAY))
    refused("E_EVENT_DAY", lambda: events.create(actor, title_ru="Концерт", kind="concert"))
    made = events.create(actor, title_ru="Концерт", kind="concert", starts_on=WEDNESDAY)
    card = events.card(actor, made.id)
    assert (card.row.title("kk"), card.row.status) == ("Концерт", "planned")
    assert (card.row.starts_at, card.row.ends_on) == (None, WEDNESDAY)


def test_times_over_midnight_end_on_the_next_day_and_an_end_is_needed(events, actor, plan):
    refused("E_EVENT_NO_END", lambda: plan(starts_at=900))
    refused("E_EVENT_NO_START", lambda: plan(ends_at=900))
    error = refused("E_EVENT_ORDER", lambda: plan(starts_at=900, ends_at=900))
    assert error.details["field"] == "ends_at"
    refused("E_EVENT_ORDER", lambda: plan(starts_at=900, ends_at=840, ends_on=WEDNESDAY))
    refused("E_EVENT_ORDER", lambda: plan(ends_on=WEDNESDAY - dt.timedelta(days=1)))
    night = events.card(actor, plan(starts_at=22 * 60, ends_at=60)).row
    assert night.ends_on == WEDNESDAY + dt.timedelta(days=1)
    both = events.calendar(actor, night.ends_on, night.ends_on).events
    assert [one.id for one in both] == [night.id]


def test_a_template_brings_its_checklist_counted_back_from_the_day(events, actor, checklists):
    template = checklists.save_template(
        actor,
        title_kk="Диалог алаңы",
        title_ru="Диалоговая площадка",
        kind="dialogue_platform",
        tasks=[("Бағдарламаны келісу", 14), ("Баспасөз хабарламасы", -1)],
    ).id
    made = events.create(actor, title_kk="Бірлік", starts_on=WEDNESDAY, template_id=template).id
    card = events.card(actor, made)
    assert card.row.kind == "dialogue_platform"
    assert [task.due for task in card.tasks] == [dt.date(2026, 11, 11), dt.date(2026, 11, 26)]
    checklists.tick(actor, card.tasks[0].id, done=True)
    checklists.set_tasks(actor, made, [("Бағдарламаны келісу", 10), ("Афиша", 7)])
    after = events.card(actor, made).tasks
    assert [(task.title, task.is_done, task.days_before) for task in after] == [
        ("Бағдарламаны келісу", True, 10),
        ("Афиша", False, 7),
    ]
    due = events.calendar(actor, dt.date(2026, 11, 1), dt.date(2026, 11, 30)).deadlines
    assert [(one.task, one.due) for one in due] == [("Афиша", dt.date(2026, 11, 18))]


def test_themes_associations_and_guests_are_kept_and_undone(events, actor, plan, make, database):
    history = HistoryService(database)
    korean, german = make.association(), make.association("Немецкое ЭКО")
    event = plan()
    parts = EventParts(
        themes={"memory", "youth"},
        organisers=[korean],
        participants=[german],
        guests=[Guest("speaker", "Ахметов Н. С.", "эксперт")],
    )
    events.change(actor, event, parts=parts, budget_tenge=250_000, funding="grant")
    card = events.card(actor, event)
    assert card.themes == ("memory", "youth")
    assert {one.id: one.is_organiser for one in card.associations} == {korean: True, german: False}
    assert card.guests == (Guest("speaker", "Ахметов Н. С.", "эксперт"),)
    assert card.row.organisers == (("Корейское ЭКО", "Корейское ЭКО"),)
    history.undo(actor)
    card = events.card(actor, event)
    assert (card.themes, card.associations, card.guests) == ((), (), ())
    assert card.fields["budget_tenge"] is None


def test_a_move_takes_the_days_along_and_what_is_over_stays(events, actor, plan, results):
    event = plan(ends_on=WEDNESDAY + dt.timedelta(days=2))
    events.move(actor, event, starts_on=dt.date(2026, 12, 1))
    assert events.card(actor, event).row.ends_on == dt.date(2026, 12, 3)
    events.move(actor, event, starts_on=dt.date(2026, 12, 1), starts_at=600, ends_at=660)
    assert events.card(actor, event).row.ends_on == dt.date(2026, 12, 1)
    refused("E_REASON_EMPTY", lambda: events.cancel(actor, event, reason=" "))
    events.cancel(actor, event, reason="Карантин")
    assert events.card(actor, event).cancel_reason == "Карантин"
    refused("E_EVENT_OVER", lambda: events.move(actor, event, starts_on=WEDNESDAY))
    refused("E_EVENT_OVER", lambda: results.hold(actor, event, today=dt.date(2026, 12, 5)))
    events.plan_again(actor, event)
    assert events.card(actor, event).cancel_reason is None
    events.archive(actor, event)
    assert events.between(actor, WEDNESDAY, dt.date(2026, 12, 31)) == []
    assert [row.id for row in events.archived(actor)] == [event]


def test_the_29th_of_february_comes_every_year(events, actor, plan):
    leap = dt.date(2028, 2, 29)
    assert repeated(leap, Every.YEAR, dt.date(2032, 12, 31)) == [
        dt.date(2029, 2, 28),
        dt.date(2030, 2, 28),
        dt.date(2031, 2, 28),
        dt.date(2032, 2, 29),
    ]
    assert repeated(dt.date(2026, 8, 31), Every.MONTH, dt.date(2026, 10, 31)) == [
        dt.date(2026, 9, 30),
        dt.date(2026, 10, 31),
    ]


def test_a_series_leaves_out_its_exceptions_and_what_stands_already(
    events, actor, plan, checklists
):
    event = plan(starts_at=900, ends_at=960)
    checklists.set_tasks(actor, event, [("Зал", 1)])
    until, without = dt.date(2026, 12, 23), [dt.date(2026, 12, 16)]
    made = events.repeat(actor, event, Every.WEEK, until=until, without=without)
    rows = [events.card(actor, one) for one in made]
    assert [one.row.starts_on.day for one in rows] == [2, 9, 23]
    assert {one.row.repeats_id for one in rows} == {event}
    assert all(one.tasks[0].title == "Зал" and not one.tasks[0].is_done for one in rows)
    again = events.repeat(actor, made[0], Every.WEEK, until=until)
    assert [events.card(actor, one).row.starts_on.day for one in again] == [16]
    refused("E_EVENT_REPEAT", lambda: events.repeat(actor, event, Every.WEEK, until=until))
    far = dt.date(2040, 1, 1)
    refused("E_EVENT_REPEAT", lambda: events.repeat(actor, event, Every.WEEK, until=far))


def test_the_calendar_shows_lessons_events_and_deadlines_in_one(events, actor, plan, make):
    make.group("Корейский", slots=((3, 600),))
    plan(title="Концерт")
    days = events.calendar(actor, dt.date(2026, 11, 23), dt.date(2026, 11, 29))
    assert [one.title("kk") for one in days.events] == ["Концерт"]
    assert [(one.title, one.key.day) for one in days.lessons] == [("Корейский", WEDNESDAY)]

"""A new House begins its first event with a usual plan, in the language of its screen."""

import datetime as dt

import pytest

from friendship_desktop.services.clock import Clock
from friendship_desktop.services.founding import Founding, found_house
from friendship_desktop.services.workplace import services_of
from friendship_desktop.store.folder import Folder
from friendship_desktop.texts import Language

DAY = dt.date(2026, 12, 16)


@pytest.mark.parametrize(
    ("language", "first"),
    [
        (Language.KAZAKH, "Сценарийді бекіту"),
        (Language.RUSSIAN, "Утвердить сценарий"),
    ],
)
def test_an_empty_house_has_plans_to_begin_with(tmp_path, language, first):
    services = services_of(found_house(Folder(tmp_path), Founding("Үй"), Clock()), Clock())
    try:
        actor = services.actor
        plans = services.event_checklists.templates(actor)
        concert = next(one for one in plans if one.kind == "concert")
        made = services.events.create(
            actor, title_kk="Концерт", starts_on=DAY, template_id=concert.id, language=language
        )
        (task, *_) = services.events.card(actor, made.id).tasks
        assert (task.title, task.due) == (first, DAY - dt.timedelta(days=21))
        services.event_checklists.remove_template(actor, concert.id)
        assert len(services.event_checklists.templates(actor)) == len(plans) - 1
    finally:
        services.close()

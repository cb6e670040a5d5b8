"""Every service of an open House is the class that its name promises."""

import contextlib

from friendship_desktop.services.founding import Founding, found_house
from friendship_desktop.services.workplace import Services, services_of
from friendship_desktop.store.folder import Folder


def test_every_service_is_of_the_class_it_promises(tmp_path, clock):
    house = found_house(Folder(tmp_path / "house"), Founding("Үй"), clock)
    with contextlib.closing(services_of(house, clock)) as services:
        promised = dict(Services.__annotations__)
        assert len(promised) > 60
        assert {name: type(getattr(services, name)).__name__ for name in promised} == promised

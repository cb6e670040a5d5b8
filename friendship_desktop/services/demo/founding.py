"""Makes a whole demo House: founded, filled, joined to the practice office."""

from __future__ import annotations

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.demo.load import COORDINATOR, NAMES, fill_demo
from friendship_desktop.services.demo.papers import issue_papers
from friendship_desktop.services.demo.plan import DemoOptions, demo_clock
from friendship_desktop.services.founding import PROFILE, Founding, found_house
from friendship_desktop.services.workplace import services_of
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.open_house import OpenHouse


def make_demo(
    folder: Folder,
    options: DemoOptions,
    clock: Clock,
    *,
    even_in_cloud: bool = False,
    progress: Progress | None = None,
) -> OpenHouse:
    """Make a demo House in a folder and return it open.

    Its rows stand on the demo's day; only the keys for the practice office are made now. Raises
    UserError E_EXISTS, E_CLOUD, E_READONLY, E_FULL, E_BUSY, and CancelledError; then nothing is
    left behind.
    """
    if options.learners < 0 or options.weeks < 0:
        raise UserError("E_DEMO_SIZE")
    founding = Founding(
        name_kk=NAMES["name_kk"],
        name_ru=NAMES["name_ru"],
        name_en=NAMES["name_en"],
        profile=PROFILE,
        coordinator=COORDINATOR,
    )

    def fill(house: OpenHouse) -> None:
        fill_demo(house.database, options, progress=progress)
        services = services_of(house, clock)
        services.joining.join_practice(services.actor, name=NAMES["name_ru"])
        issue_papers(services, options.until)

    as_of = demo_clock(options)
    return found_house(folder, founding, as_of, even_in_cloud=even_in_cloud, then=fill)

"""The way into one House: what the window runs on its worker to open it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from friendship_desktop.progress import Progress

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services
    from friendship_desktop.ui.house_services import HouseServices
    from friendship_desktop.ui.main_window import MainWindow

First = Callable[[Progress], "Services"]
Then = Callable[["MainWindow"], object]


class HouseDoor:
    """Opens the House of one folder, the first time in a way of its own.

    `first` may hold a password, or found the House; it is used once and forgotten, so that a lock
    locks. `then` is run once in the window when the House is open.
    """

    def __init__(self, root: Path, first: First | None = None, then: Then | None = None) -> None:
        self.root = root
        self._first, self._then = first, then

    def __call__(
        self, announce: Callable[[frozenset[str]], None], progress: Progress
    ) -> HouseServices:
        """Open the House on the worker; everything it needs is imported there."""
        from friendship_desktop.services.workplace import open_folder  # noqa: PLC0415 - not before the first frame
        from friendship_desktop.ui.house_services import HouseServices  # noqa: PLC0415 - the same

        first, self._first = self._first, None
        services = open_folder(self.root, progress=progress) if first is None else first(progress)
        try:
            return HouseServices(services, announce)
        except BaseException:
            services.close()
            raise

    def take_then(self) -> Then | None:
        """Give what is to be done once the House is open, once."""
        then, self._then = self._then, None
        return then


class OwnHouseDoor:
    """Leads from the example House to one's own: past an example that lies where it belongs."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def __call__(
        self, announce: Callable[[frozenset[str]], None], progress: Progress
    ) -> HouseServices:
        """Open one's own House, or refuse with E_NO_HOUSE, which leads to the first start."""
        here = HouseDoor(self._root)(announce, progress)
        if not here.is_example():
            return here
        here.leave()
        return HouseDoor(self._root / "own")(announce, progress)

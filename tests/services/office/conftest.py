import datetime as dt

import pytest

from friendship_desktop.exchange import ca_file
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.demo import DemoOptions, fill_demo
from friendship_desktop.services.founding import Founding, found_house
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.founding import OfficeFounding, found_office
from friendship_desktop.services.workplace import services_of
from friendship_desktop.store.folder import Folder

TODAY = dt.date(2026, 11, 30)
NOVEMBER = Period(dt.date(2026, 11, 1), dt.date(2026, 11, 30))
YEAR = Period(dt.date(2026, 1, 1), dt.date(2026, 11, 30))
CA = "түбір кілттің ұзын құпиясөзі"


@pytest.fixture(scope="module", autouse=True)
def cheap_root_key():
    """Let the passphrase of the root key cost nothing; in a process of its own it costs as always."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ca_file, "_N", 2)
        yield


class Time:
    """A clock that the test moves; it never stands still, so that no two packages are equal."""

    def __init__(self):
        self.at = dt.datetime(2026, 11, 30, 9, 0, tzinfo=dt.UTC)

    def now(self):
        self.at += dt.timedelta(seconds=1)
        return self.at

    def pass_days(self, days):
        self.at += dt.timedelta(days=days)


@pytest.fixture
def time():
    return Time()


@pytest.fixture
def clock(time):
    return Clock(now=time.now)


class House:
    """A House that has joined the office by its letter, with files to send."""

    def __init__(self, services, office, folder):
        self.services, self.office, self.folder = services, office, folder

    @property
    def code(self):
        return self.services.joining.office().key_code

    def export(self, window=YEAR, period=NOVEMBER, **more):
        draft = self.services.outbox.draft(window, period)
        made = self.services.outbox.export(self.services.actor, self.folder, draft, **more)
        return made.path

    def load(self, incoming):
        """Carry the office's answer to the House."""
        _name, data = self.office.inbox.receipt(incoming.id)
        return self.services.sent.take_receipt(self.services.actor, data)

    def write(self, statement):
        with self.services.open_house.database.write(1, "test") as unit:
            return statement(unit)


@pytest.fixture
def office(tmp_path, clock):
    founding = OfficeFounding("Қоғамдық келісім", "Общественное согласие", "KZ-OFF-19")
    made = found_office(Folder(tmp_path / "office"), founding, clock, ca_passphrase=CA)
    services = services_of(made.open_house, clock)
    services.letter_code, services.invitation = made.code, made.invitation
    yield services
    services.close()


@pytest.fixture
def found(tmp_path, clock, office):
    """Found Houses that join the office; `learners` invented people each."""
    opened = []

    def make(name="Достық үйі", *, learners=40, weeks=6, seed=1):
        folder = tmp_path / f"house{len(opened)}"
        house = found_house(Folder(folder), Founding(name_kk=name), clock)
        options = DemoOptions(until=TODAY, learners=learners, weeks=weeks, seed=seed)
        fill_demo(house.database, options)
        services = services_of(house, clock)
        opened.append(services)
        services.joining.join(
            services.actor,
            office.invitation.read_bytes(),
            typed_code=office.letter_code,
            name=name,
        )
        return House(services, office, tmp_path / f"stick{len(opened)}")

    yield make
    for services in opened:
        services.close()


@pytest.fixture
def house(found):
    return found()


@pytest.fixture
def drop(office):
    """Drop a file into the office's inbox."""

    def take(path):
        return office.inbox.take(office.actor, path.read_bytes(), path.name)

    return take


@pytest.fixture
def enrol(office, drop):
    """Do the meeting: first package, code by telephone, acceptance, receipt loaded."""

    def run(house, new=None):
        came = drop(house.export())
        typed = {"typed_code": house.code, "ca_passphrase": CA}
        office.inbox.enrol(office.actor, came.id, **typed, house=new)
        taken = office.inbox.accept(office.actor, came.id)
        house.load(taken)
        return taken

    return run

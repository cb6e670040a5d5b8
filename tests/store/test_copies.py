"""Copies: read back whole, refused when anything is wrong, thinned, restored anywhere."""

import datetime as dt
import subprocess
import tarfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from friendship_desktop.errors import CancelledError, UserError
from friendship_desktop.store import container, copies
from friendship_desktop.store.copies import Reason
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.keys import Keys
from friendship_desktop.store.models import Mark, Person
from friendship_desktop.store.opening import create_house, open_house, repair_house, restore_house
from friendship_desktop.store.vault import Secret, Vault

PASSWORD = "Наурыз мейрамы 2026"


class Stop:
    """Somebody who presses Cancel at once."""

    def step(self, *_: object):
        raise CancelledError


def code_of(action):
    with pytest.raises(UserError) as caught:
        action()
    return caught.value.code


def names(house):
    with house.database.read() as session:
        return sorted(
            session.connection().exec_driver_sql("SELECT given_name FROM person").scalars()
        )


@pytest.fixture
def copy(house, mark):
    mark(house, 2, 1)
    return house.copy(Reason.DAILY)


def test_a_copy_says_what_is_in_it(house, copy):
    assert copy.path.name == f"house-{house.database_id[:8]}-20261116-093000-daily.friendship-copy"
    assert copy.counts["person"] == 3
    assert copy.counts["mark"] == 1
    assert "change_row" not in copy.counts
    assert copy.last_lesson == dt.date(2026, 9, 2)
    assert (copy.made_at, copy.reason) == ("2026-11-16T04:30:00.000000Z", "daily")
    assert house.look(copy.path) == copy


def test_a_copy_is_a_plain_archive_whose_database_stays_locked(house, copy, tmp_path):
    with tarfile.open(copy.path) as archive:
        assert archive.getnames() == ["copy.json", "vault.json", "house.db"]
    subprocess.run(["tar", "-xf", copy.path, "-C", tmp_path], check=True)
    assert (tmp_path / "house.db").read_bytes()[:15] != b"SQLite format 3"
    assert b"person" not in copy.path.read_bytes()


def test_a_copy_is_made_while_somebody_writes(house, copy, mark):
    with house.database.write(1, "slow") as unit:
        unit.put("person", {"id": 1}, {"note": "uncommitted"})
        second = house.copy(Reason.MANUAL)
    assert second.counts == copy.counts
    assert second.path != copy.path


def test_copies_of_one_second_do_not_overwrite_each_other(house, copy):
    again = house.copy(Reason.DAILY)
    assert again.path != copy.path
    assert len(copies.listed(house.folder.copies, house.database_id)) == 2


def test_a_cancelled_copy_leaves_nothing(house, tmp_path):
    with pytest.raises(CancelledError):
        house.copy(Reason.MANUAL, to=tmp_path / "copies", progress=Stop())
    assert list((tmp_path / "copies").iterdir()) == []
    assert not list(house.folder.root.glob("*unfinished*"))


def test_a_damaged_house_makes_no_copy(house, folder, now):
    house.close()
    path = folder.database_path(house.vault)
    content = bytearray(path.read_bytes())
    content[-100] ^= 1
    path.write_bytes(content)
    with open_house(folder, now=now) as opened:
        assert code_of(lambda: opened.copy(Reason.DAILY)) in {"E_DAMAGED", "E_COPY"}
    assert list(folder.copies.iterdir()) == []


def test_a_second_copy_on_a_stick(copy, tmp_path, house):
    stick = tmp_path / "stick"
    target = copies.duplicate(copy.path, stick)
    assert target.read_bytes() == copy.path.read_bytes()
    (tmp_path / "file").write_text("")
    assert code_of(lambda: copies.duplicate(copy.path, tmp_path / "file")) == "E_PLACE"


BLOCKS = st.floats(0, 1, exclude_max=True)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(where=BLOCKS, change=st.integers(1, 255), early=st.booleans())
def test_every_changed_byte_is_noticed(copy, house, where, change, early):
    content = bytearray(copy.path.read_bytes())
    content[int(where * (4096 if early else len(content)))] ^= change
    other = copy.path.with_name("changed.friendship-copy")
    other.write_bytes(content)
    assert code_of(lambda: house.look(other)) in {"E_COPY", "E_NEWER", "E_VAULT"}


def test_a_changed_description_is_noticed_by_its_seal(copy, house):
    content = copy.path.read_bytes()
    other = copy.path.with_name("changed.friendship-copy")
    other.write_bytes(content.replace(b'"reason": "daily"', b'"reason": "dailx"', 1))
    assert container.read(other).reason == "dailx"  # nobody has offered a key yet
    assert code_of(lambda: house.look(other)) == "E_COPY"
    assert code_of(lambda: house.restore(other)) == "E_COPY"


@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(where=BLOCKS, tail=st.binary(min_size=1, max_size=20))
def test_a_cut_or_overgrown_copy_is_noticed(copy, where, tail):
    content = copy.path.read_bytes()
    other = copy.path.with_name("cut.friendship-copy")
    for bad in (content[: int(where * len(content))], content + tail, tail):
        other.write_bytes(bad)
        assert code_of(lambda: container.read(other)) == "E_COPY"


def test_a_description_without_the_keys_is_noticed(house, copy):
    packed = container.read(copy.path)
    database = house.folder.root / "x.db"
    packed.extract(database)
    forged = copy.path.with_name("forged.friendship-copy")
    container.write(
        forged, packed.vault, database, Keys.fresh(), made_at="2027-01-01", reason="daily"
    )
    assert code_of(lambda: house.look(forged)) == "E_COPY"


def test_a_copy_of_a_later_program_is_refused(house, folder, now):
    with house.database.engine.execution_options(writes=True).begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    state = folder.vault_path.read_bytes()
    assert code_of(lambda: house.copy(Reason.MANUAL)) == "E_NEWER"
    house.close()
    assert code_of(lambda: open_house(folder, now=now)) == "E_NEWER"
    assert folder.vault_path.read_bytes() == state


def test_another_computer_needs_only_the_password_or_the_code(house, tmp_path, now):
    code = house.protect(PASSWORD)
    path = house.copy(Reason.MANUAL, to=tmp_path / "stick").path
    for number, secret in enumerate((Secret(password=PASSWORD), Secret(recovery=code.lower()))):
        other = Folder(tmp_path / f"pc{number}")
        assert code_of(lambda o=other: restore_house(path, Secret(), o, now=now)) == "E_LOCKED"
        wrong = Secret(password="a wrong password")
        assert code_of(lambda o=other, w=wrong: restore_house(path, w, o, now=now)) == "E_PASSWORD"
        assert not other.has_house
        assert restore_house(path, secret, other, now=now).counts["person"] == 3
        with open_house(other, secret, now=now) as opened:
            assert names(opened) == ["Айгүл0", "Айгүл1", "Айгүл2"]
            assert opened.database_id == house.database_id
        assert {p.name for p in other.root.iterdir()} == {"vault.json", "house-1.db", "house.lock"}


def test_restoring_takes_a_copy_of_the_present_first(house, copy, now):
    with house.database.write(1, "later") as unit:
        unit.remove_where(Mark)
        unit.add(Person, {"public_id": "n", "given_name": "Жаңа", "sort_key": "", "search_key": ""})
    house.restore(copy.path)
    assert names(house) == ["Айгүл0", "Айгүл1", "Айгүл2"]
    safety = copies.listed(house.folder.copies)
    (path,) = [found.path for found in safety if found.reason == "before-restore"]
    house.restore(path)
    assert names(house) == ["Айгүл0", "Айгүл1", "Айгүл2", "Жаңа"]
    house.close()
    with open_house(house.folder, now=now) as again:
        assert len(names(again)) == 4
    assert len(list(house.folder.root.glob("house-*.db"))) == 1


def test_a_restored_copy_keeps_the_present_password_of_the_same_keys(house, now):
    house.protect(PASSWORD)
    path = house.copy(Reason.MANUAL).path
    house.change_password(PASSWORD, "an entirely new one")
    house.restore(path)
    house.close()
    assert (
        code_of(lambda: open_house(house.folder, Secret(password=PASSWORD), now=now))
        == "E_PASSWORD"
    )
    open_house(house.folder, Secret(password="an entirely new one"), now=now).close()


def test_an_open_copy_over_a_protected_house(house, copy, now):
    house.protect(PASSWORD)
    assert code_of(lambda: house.look(copy.path)) == "E_COPY"
    house.restore(copy.path, Secret())
    assert not house.is_protected
    assert names(house)[0] == "Айгүл0"


def test_a_forgotten_password_sets_the_present_files_aside(house, copy, now, tmp_path):
    house.protect(PASSWORD)
    house.close()
    restore_house(copy.path, Secret(), house.folder, now=now)
    (aside,) = house.folder.root.glob("set-aside-*")
    with open_house(house.folder, now=now) as opened:
        assert names(opened)[0] == "Айгүл0"
    with open_house(Folder(aside), Secret(password=PASSWORD), now=now) as old:
        assert len(names(old)) == 3


@pytest.mark.parametrize("what", ["vault.json", "house-1.db"])
def test_a_copy_heals_a_damaged_house(house, copy, folder, now, what):
    house.close()
    content = (folder.root / what).read_bytes()
    (folder.root / what).write_bytes(content[: len(content) // 2])
    restore_house(copy.path, Secret(), folder, now=now)
    with open_house(folder, now=now) as opened:
        assert names(opened)[0] == "Айгүл0"
    (aside,) = folder.root.glob("set-aside-*")
    assert (aside / what).read_bytes() == content[: len(content) // 2]


def test_another_houses_copy_may_be_restored_and_brings_its_identity(
    house, copy, now, tmp_path, fill_house
):
    other = create_house(Folder(tmp_path / "other"), now=now)
    other.restore(copy.path, Secret())
    assert other.database_id == house.database_id
    other.close()


def test_thinning_keeps_days_weeks_and_months(tmp_path, house):
    made = dt.datetime(2026, 11, 16, 9, 0, tzinfo=dt.UTC)
    stem = house.database_id[:8]
    for day in range(500):
        for hour in (0, 5):
            moment = made - dt.timedelta(days=day, hours=hour)
            name = f"house-{stem}-{moment:%Y%m%d-%H%M%S}-daily.friendship-copy"
            (tmp_path / name).write_bytes(b"")
    foreign = tmp_path / "house-ffffffff-20200101-000000-daily.friendship-copy"
    foreign.write_bytes(b"")
    (tmp_path / "letter.docx").write_bytes(b"")
    gone = copies.thin(tmp_path, house.database_id)
    left = copies.listed(tmp_path, house.database_id)
    assert len(gone) + len(left) == 1000
    days = [copy.made_at.date() for copy in left]
    assert days[:3] == [dt.date(2026, 11, 16), dt.date(2026, 11, 16), dt.date(2026, 11, 15)]
    assert {dt.date(2026, 11, 16) - dt.timedelta(n) for n in range(7)} <= set(days)
    assert dt.date(2026, 10, 31) in days
    assert dt.date(2025, 12, 31) in days
    assert 20 <= len(left) <= 25
    assert foreign.exists()
    assert copies.thin(tmp_path, house.database_id) == []


def test_listing_ignores_what_is_no_copy(tmp_path):
    (tmp_path / "house-00000000-20269999-000000-daily.friendship-copy").write_bytes(b"")
    (tmp_path / "notes.friendship-copy").write_bytes(b"")
    assert copies.listed(tmp_path) == []
    assert copies.listed(tmp_path / "nowhere") == []


def test_a_copy_carries_only_its_own_vault(house, copy):
    packed = container.read(copy.path)
    assert isinstance(packed.vault, Vault)
    assert packed.vault.database_id == house.database_id


def test_a_damaged_vault_is_made_again_and_nothing_typed_is_lost(house, mark, now, folder):
    house.protect(PASSWORD)
    copy = house.copy(Reason.DAILY).path
    mark(house, 3, 3)
    house.close()
    folder.vault_path.write_bytes(b"{}")
    assert (
        code_of(lambda: repair_house(copy, Secret(password="not this one"), folder)) == "E_PASSWORD"
    )
    repair_house(copy, Secret(password=PASSWORD), folder)
    with open_house(folder, Secret(password=PASSWORD), now=now) as opened:
        with opened.database.read() as session:
            assert session.get(Mark, (3, 3)) is not None
        assert opened.check().is_whole


def test_a_vault_is_not_made_for_a_database_with_other_keys(house, copy, folder):
    house.protect(PASSWORD)
    house.close()
    vault = folder.vault_path.read_bytes()
    assert code_of(lambda: repair_house(copy.path, Secret(), folder)) == "E_COPY_KEYS"
    assert folder.vault_path.read_bytes() == vault

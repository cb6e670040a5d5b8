"""What bars the way into the House: each case has its own words, a way out, and loses nothing."""

import shutil
from pathlib import Path

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.services import doors
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.first_group import FirstGroup
from friendship_desktop.services.founding import Founding, found_house
from friendship_desktop.services.workplace import services_of
from friendship_desktop.store.copies import Reason
from friendship_desktop.store.folder import Folder
from friendship_desktop.ui.dialogs.house_start import StartSheet
from friendship_desktop.ui.dialogs.password_new import PasswordDialog
from friendship_desktop.ui.dialogs.restore_copy import RestoreDialog
from friendship_desktop.ui.gates import BARRED, DAMAGED, gates_for
from friendship_desktop.ui.gates.first_start import FirstStartGate
from friendship_desktop.ui.gates.greeting import greet
from friendship_desktop.ui.gates.password import PasswordGate
from friendship_desktop.ui.gates.trouble import TroubleGate
from friendship_desktop.ui.house_door import HouseDoor, OwnHouseDoor
from tests.stories.conftest import TODAY
from tests.stories.hands import Hands

PASSWORD, NEW = "терек шуақ домбыра аққу", "аққу домбыра шуақ терек"
NAME = "Дом дружбы города Рудного"


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def at(qtbot, make_window):
    """Sit down before the House of a folder."""

    def sit(folder, home=None):
        desk = make_window(gates=gates_for(folder, home), greet=greet)
        desk.window.show()
        desk.window.door.open(HouseDoor(folder))
        return Hands(desk, qtbot)

    return sit


@pytest.fixture
def house(home):
    """A House with one group and a copy of it, without a password."""
    made = found_house(Folder(home), Founding(name_ru=NAME), Clock())
    services = services_of(made, Clock())
    made.copy(Reason.MANUAL)
    services.close()
    return home


@pytest.fixture
def locked(home):
    """A House with a password; gives its recovery code."""
    made = found_house(Folder(home), Founding(name_ru=NAME), Clock())
    services = services_of(made, Clock())
    code = services.protection.protect(services.actor, PASSWORD)
    made.copy(Reason.MANUAL)
    services.close()
    return code


def title(hands):
    services = hands.desk.services
    return services.house.card(today=TODAY).institution.name_ru


def test_wrong_password_is_said_beside_the_field_and_the_right_one_opens(at, home, locked):
    hands = at(home)
    gate = hands.gate(PasswordGate)
    hands.fill(gate.password.edit, "не тот пароль, увы")
    hands.enter(gate.password.edit)
    hands.idle()
    assert hands.gate(PasswordGate) is gate
    assert "Пароль не подходит" in gate.password.error.text()
    assert gate.password.edit.selectedText(), "the next key replaces what was wrong"
    gate.password.edit.clear()
    hands.fill(gate.password.edit, PASSWORD)
    assert not gate.password.error.text()
    hands.enter(gate.password.edit)
    hands.opened()
    assert title(hands) == NAME


def test_lock_forgets_the_password(at, home, locked):
    hands = at(home)
    gate = hands.gate(PasswordGate)
    gate.password.put(PASSWORD)
    hands.click(gate.open)
    hands.opened()
    hands.desk.window.open_page("people")
    hands.idle()
    hands.desk.window.door.lock()
    gate = hands.gate(PasswordGate)
    assert not gate.password.text()
    assert hands.desk.window.context is None
    hands.qtbot.wait(50)
    assert hands.desk.window.focusWidget() is gate.password.edit


def test_capitals_typed_without_shift_hint_at_caps_lock(at, home, locked):
    hands = at(home)
    gate = hands.gate(PasswordGate)
    hands.fill(gate.password.edit, "Т")
    assert "Caps Lock" in gate.password._hint.text()
    assert "кириллицу" in gate.password._hint.text()
    hands.fill(gate.password.edit, "q")
    assert "Caps Lock" not in gate.password._hint.text()
    assert "латинские" in gate.password._hint.text()


def test_recovery_code_opens_and_asks_for_a_new_password(at, home, locked):
    hands = at(home)
    gate = hands.gate(PasswordGate)
    hands.click(gate.switch)
    hands.fill(gate.code, locked[:-1])
    hands.enter(gate.code)
    hands.idle()
    assert "знак за знаком" in gate._code_error.text()
    gate.code.clear()
    hands.fill(gate.code, locked.replace("-", " ").lower())
    hands.enter(gate.code)
    hands.opened()
    dialog = hands.dialog(PasswordDialog)
    hands.fill(dialog.new.edit, NEW)
    hands.click(dialog.verb)
    hands.idle()
    hands.desk.window.door.lock()
    gate = hands.gate(PasswordGate)
    gate.password.put(NEW)
    hands.click(gate.open)
    hands.opened()


def test_copy_is_restored_on_another_computer_with_the_recovery_code(at, tmp_path, home, locked):
    stick = tmp_path / "stick"
    stick.mkdir()
    copy = Path(shutil.copy(doors.copies_in(home)[0].path, stick))
    elsewhere = tmp_path / "another computer"
    hands = at(elsewhere)
    hands.desk.answers.path = copy
    hands.click(hands.gate(FirstStartGate)._copy)
    dialog = hands.dialog(RestoreDialog)
    hands.click(dialog._elsewhere)
    hands.qtbot.waitUntil(dialog._ask.isVisible, timeout=20_000)
    assert not dialog.verb.isEnabled()
    hands.fill(dialog._password.edit, locked)
    hands.click(dialog._unlock)
    hands.qtbot.waitUntil(dialog.verb.isEnabled, timeout=20_000)
    hands.click(dialog.verb)
    hands.opened()
    assert title(hands) == NAME
    assert hands.desk.services.protection.is_on


def damaged_vault(home):
    (home / "vault.json").write_text("{")


def foreign_database(home):
    (home / "house-1.db").write_text("<html>nothing of ours</html>" * 500)


def missing_database(home):
    (home / "house-1.db").unlink()


def spoilt_database(home):
    content = bytearray((home / "house-1.db").read_bytes())
    content[100:4000] = bytes(3900)
    (home / "house-1.db").write_bytes(content)


@pytest.mark.parametrize(
    "spoil", [damaged_vault, foreign_database, missing_database, spoilt_database]
)
def test_damage_is_explained_and_the_copy_restored(at, house, spoil):
    spoil(house)
    left = {path.name: path.read_bytes() for path in house.glob("*.db")}
    hands = at(house)
    gate = hands.gate(TroubleGate)
    assert gate.error.code in DAMAGED
    assert gate._what.text()
    assert doors.copies_in(house)
    assert {path.name: path.read_bytes() for path in house.glob("*.db")} == left
    hands.click(gate.copy)
    dialog = hands.dialog(RestoreDialog)
    hands.qtbot.waitUntil(dialog.verb.isEnabled, timeout=20_000)
    hands.click(dialog.verb)
    hands.opened()
    assert title(hands) == NAME
    aside = [path for folder in house.glob("set-aside-*") for path in folder.iterdir()]
    assert any(path.name == "vault.json" for path in aside), "what was there is kept as it was"


def test_keys_come_back_from_a_copy_and_what_was_typed_since_stays(at, house):
    services = doors.open_folder(house)
    sheet = FirstGroup(taught="Хор, после копии")
    doors.start_with_one_group(services, sheet, today=TODAY)
    services.close()
    damaged_vault(house)
    hands = at(house)
    hands.click(hands.gate(TroubleGate).copy)
    dialog = hands.dialog(RestoreDialog)
    hands.qtbot.waitUntil(dialog.keys.isEnabled, timeout=20_000)
    hands.click(dialog.keys)
    hands.opened()
    titles = [choice.title for choice in hands.desk.services.register.choices()]
    assert titles == ["Хор, после копии"]


def test_second_program_on_the_same_data_waits_until_the_first_is_closed(at, house):
    holder = doors.open_folder(house)
    hands = at(house)
    gate = hands.gate(TroubleGate)
    assert gate.error.code == "E_BUSY"
    assert gate._holder.text()
    hands.click(gate.again)
    hands.idle()
    assert hands.gate(TroubleGate) is gate
    holder.close()
    hands.click(gate.again)
    hands.opened()
    assert title(hands) == NAME


def test_folder_on_a_stick_that_is_not_there_is_no_first_start(at, tmp_path, house):
    hands = at(tmp_path / "stick" / "house", home=house)
    gate = hands.gate(TroubleGate)
    assert gate.error.code == "E_NO_FILE"
    assert not (tmp_path / "stick").exists()
    hands.click(gate.usual)
    hands.opened()
    assert title(hands) == NAME
    assert not hands.desk.window.parts.memory.get("folder", "")


def test_folder_kept_by_a_cloud_is_not_taken_without_a_word(at, tmp_path):
    cloud = tmp_path / "Dropbox" / "house"
    hands = at(cloud)
    gate = hands.gate(FirstStartGate)
    assert gate._cloud.isVisible()
    hands.click(gate.one)
    assert not doors.has_house(cloud)
    assert hands.desk.notices[-1].kind == "warning"
    hands.desk.answers.path = tmp_path / "safe"
    (tmp_path / "safe").mkdir()
    hands.click(gate._other)
    assert gate._cloud.isHidden()
    assert gate.root == tmp_path / "safe"


def test_other_folder_is_remembered(at, tmp_path, house):
    hands = at(tmp_path / "empty")
    gate = hands.gate(FirstStartGate)
    hands.desk.answers.path = house
    hands.click(gate._open)
    hands.opened()
    assert hands.desk.window.parts.memory.get("folder", "") == str(house)


@pytest.mark.parametrize("code", [*BARRED, *DAMAGED])
def test_every_refusal_has_a_gate_with_words_and_a_way_out(at, house, code):
    hands = at(house)
    hands.opened()
    hands.idle()
    hands.desk.window.context.services.close()
    hands.desk.window.leave_house()

    def refuse(_announce, _progress):
        raise UserError(code, place=str(house), holder="1@here", folder=str(house))

    hands.desk.window.door.open(refuse)
    gate = hands.gate(TroubleGate)
    assert gate._title.text()
    assert gate._what.text() == hands.desk.window.parts.messages.explain(gate.error)
    assert gate.copy.isVisible() == (code in DAMAGED)
    hands.click(gate.again)
    hands.opened()
    assert title(hands) == NAME


def test_example_in_ones_own_folder_still_leads_to_a_house_of_ones_own(
    qtbot, make_window, tmp_path
):
    demo = tmp_path / "demo"
    doors.open_example(demo, today=TODAY).close()
    desk = make_window(gates=gates_for(demo), greet=greet, own_house=OwnHouseDoor(demo))
    hands = Hands(desk, qtbot)
    desk.window.show()
    desk.window.door.open(HouseDoor(demo))
    hands.opened()
    hands.qtbot.waitUntil(desk.window.facts.own_button.isVisible, timeout=20_000)
    hands.click(desk.window.facts.own_button)
    assert hands.gate(FirstStartGate).root == demo / "own"


def test_find_leads_to_what_brings_data_in_and_out(at, house):
    hands = at(house)
    hands.opened()
    hands.idle()
    shortcuts = hands.desk.window.shortcuts
    assert [action.id for action in shortcuts.matching("excel")]
    shortcuts.run("doors.copy")
    page = hands.desk.window.page
    assert page.section is page.sections["copies"]
    shortcuts.run("doors.group")
    sheet = hands.dialog(StartSheet)
    hands.fill(sheet.taught, "Домбыра")
    hands.click(sheet.verb)
    assert [c.title for c in hands.desk.services.register.choices()] == ["Домбыра"]
    assert type(hands.desk.window.page).__name__ == "RegisterPage"

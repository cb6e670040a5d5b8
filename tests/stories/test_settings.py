"""Settings: fields that save themselves, the calendar, copies and the way back, everything as tables."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from friendship_desktop.rules.identifiers import check_digit
from friendship_desktop.services import doors
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.password_new import PasswordDialog
from friendship_desktop.ui.dialogs.recovery_code import RecoveryDialog
from friendship_desktop.ui.dialogs.restore_copy import RestoreDialog
from friendship_desktop.ui.pages.settings.holidays import HolidayDialog
from friendship_desktop.ui.pages.settings.house import NamesFromDialog
from tests.stories.conftest import TODAY
from tests.stories.hands import Hands

BIN = "02064000000"  # the first eleven digits


@pytest.fixture
def hands(desk, qtbot):
    return Hands(desk, qtbot)


@pytest.fixture
def page(desk):
    return desk.window.open_page("settings")


def card(desk):
    return desk.services.house.card(today=TODAY)


def retype(hands, edit, text):
    edit.setFocus()
    edit.selectAll()
    hands.fill(edit, text)
    edit.editingFinished.emit()


def test_field_is_saved_when_it_is_left_and_can_be_undone(hands, desk, page):
    section = page.show_section("house")
    retype(hands, section._card_ui.address_edit, "ул. Ленина, 1")
    assert card(desk).address == "ул. Ленина, 1"
    assert "10:42" in desk.window.frame.status_bar._saved_text.text()
    page.undo()
    assert card(desk).address != "ул. Ленина, 1"


def test_whoever_works_here_is_named_in_the_corner(hands, desk, page, qtbot):
    corner = desk.window.frame.navigation.account._account
    section = page.show_section("account")
    before = section.name.text()
    retype(hands, section.name, "Сейітова Айгүл")
    qtbot.waitUntil(lambda: corner.text() == "Сейітова Айгүл")
    page.undo()
    qtbot.waitUntil(lambda: corner.text() != "Сейітова Айгүл")
    assert section.name.text() == before
    section.name.clear()
    section.name.editingFinished.emit()
    qtbot.waitUntil(lambda: corner.text() == section.name.placeholderText() != "")


def test_wrong_bin_is_said_beside_its_field_and_not_saved(hands, desk, page):
    section = page.show_section("house")
    digit = check_digit(BIN)
    right, wrong = f"{BIN}{digit}", f"{BIN}{(digit + 1) % 10}"
    retype(hands, section._card_ui.bin_edit, wrong)
    assert card(desk).bin is None
    assert "БИН" in section.card._fields["bin"].error.text()
    retype(hands, section._card_ui.bin_edit, right)
    assert card(desk).bin == right
    assert not section.card._fields["bin"].error.text()


def test_region_fills_the_code_of_the_place(hands, desk, page):
    section = page.show_section("house")
    section._region.choose("39")
    section._region.activated.emit(section._region.currentIndex())
    assert card(desk).kato == "390000000"


def test_new_names_begin_on_their_day_and_old_papers_keep_the_old(hands, desk, page):
    section = page.show_section("house")
    before = card(desk).institution.name_ru
    hands.click(section.anew)
    dialog = hands.dialog(NamesFromDialog)
    retype(hands, dialog.field("valid_from"), "31.02.2027")
    hands.click(dialog.verb)
    assert dialog.isVisible()
    retype(hands, dialog.field("valid_from"), "01.01.2027")
    hands.click(dialog.verb)
    retype(hands, section._names_ui.name_ru_edit, "Қоғамдық келісім орталығы")
    house = desk.services.house
    assert house.card(today=dt.date(2026, 12, 31)).institution.name_ru == before
    new = house.card(today=dt.date(2027, 1, 1)).institution
    assert new.name_ru == "Қоғамдық келісім орталығы"


def test_calendar_is_added_to_and_shortened(hands, desk, page):
    section = page.show_section("holidays")
    count = len(desk.services.holidays.list())
    hands.click(section.add)
    dialog = hands.dialog(HolidayDialog)
    retype(hands, dialog.field("day"), "16.12.2026")
    hands.fill(dialog.field("name"), "День открытых дверей")
    hands.click(dialog.verb)
    assert dialog.isVisible(), "the day of independence is there already"
    retype(hands, dialog.field("day"), "24.11.2026")
    hands.click(dialog.verb)
    assert len(desk.services.holidays.list()) == count + 1
    row = next(r for r in desk.services.holidays.list() if r.day == dt.date(2026, 11, 24))
    assert row.name(Language.KAZAKH) == "День открытых дверей"
    section.view.select(row.id)
    hands.click(section.remove)
    assert len(desk.services.holidays.list()) == count
    desk.notices[-1].action()
    assert len(desk.services.holidays.list()) == count + 1


def test_more_letters_are_kept(hands, desk, page):
    section = page.show_section("marks")
    for box in section.boxes.values():
        box.click()
    assert set(desk.services.settings.get("register.extra_marks")) == {"online", "left_early"}


def test_look_is_in_force_at_once(hands, desk, page):
    section = page.show_section("look")
    hands.click(section.sizes[125])
    assert theme.px(100) == 129  # 14 pixels at 125 % are 18, rounded
    hands.click(section.modes[theme.Mode.DARK])
    assert theme.roles() is theme.DARK
    hands.click(section.languages[Language.KAZAKH])
    assert page.title() == "Баптаулар"


def test_password_is_set_and_the_code_replaced(hands, desk, page, qtbot):
    section = page.show_section("protection")
    hands.click(section.set_button)
    dialog = hands.dialog(PasswordDialog)
    hands.fill(dialog.new.edit, "коротко")
    assert not dialog.verb.isEnabled()
    assert "5" in dialog._strength.text()
    dialog.new.edit.clear()
    hands.click(dialog.take)
    hands.click(dialog.verb)
    code = hands.dialog(RecoveryDialog)
    first = code._code
    hands.click(code.later)
    assert not desk.services.protection.is_code_printed()
    assert not code.isVisible()
    qtbot.waitUntil(section.code_button.isVisible)
    hands.click(section.code_button)
    second = hands.dialog(RecoveryDialog)
    assert second._code != first
    hands.click(second.noted)
    assert desk.services.protection.is_code_printed()


def test_copy_goes_to_the_stick_and_an_older_one_comes_back(hands, desk, page, tmp_path, qtbot):
    section = page.show_section("copies")
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.answers.path = stick
    hands.click(section.choose)
    hands.click(section.to_stick)
    qtbot.waitUntil(lambda: bool(doors.copies_in(stick)), timeout=20_000)
    hands.idle()
    assert section._old.property("kind") == "good"

    hands.click(section.now)
    hands.idle()
    name = card(desk).institution.name_ru
    house = desk.services.house
    house.rename(
        desk.services.actor, valid_from=card(desk).institution.valid_from, name_ru="Ошибка"
    )
    hands.click(section.restore_button)
    dialog = hands.dialog(RestoreDialog)
    qtbot.waitUntil(dialog.verb.isEnabled, timeout=20_000)
    assert dialog._values[2].text() not in {"—", "0"}, "people are counted before the restore"
    with qtbot.waitSignal(desk.window.opened, timeout=20_000):
        hands.click(dialog.verb)
    assert card(desk).institution.name_ru == name
    assert any(copy.reason == "before-restore" for copy in desk.services.copying.listed())


def test_everything_is_taken_out_as_tables(hands, desk, page, tmp_path, qtbot):
    section = page.show_section("data")
    desk.answers.path = tmp_path / "out"
    hands.click(section.take)
    hands.idle()
    assert (tmp_path / "out" / "person.csv").exists()
    assert desk.notices[-1].action_text == "Показать папку"


def test_narrow_window_puts_the_sections_above(hands, desk, page, qtbot):
    desk.window.resize(1366, 768)
    assert page._top.isHidden()
    desk.window.resize(900, 600)
    qtbot.waitUntil(lambda: not page._top.isHidden())
    place = list(page.sections).index("protection")
    page._top.setCurrentIndex(place)
    page._top.activated.emit(place)
    assert page.section is page.sections["protection"]


def test_lines_of_today_lead_to_their_section(desk, page):
    class Line:
        leads_to = "recovery"

    page.show_concern(Line())
    assert page.section is page.sections["protection"]
    Line.leads_to = "copies"
    page.show_concern(Line())
    assert page.section is page.sections["copies"]


def test_keyboard_is_enough_to_leave_every_dialog(hands, desk, page):
    section = page.show_section("holidays")
    section.open_day(None)
    dialog = hands.dialog(HolidayDialog)
    desk.press(Qt.Key.Key_Escape, widget=dialog)
    assert dialog.result() == QDialog.DialogCode.Rejected

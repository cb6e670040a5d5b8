"""A person who has never seen the program: from the first screen to the first printed register."""

from pathlib import Path

import pytest

from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.services import doors
from friendship_desktop.services.attention import Concern
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.texts import Language
from friendship_desktop.ui.dialogs.house_start import StartSheet
from friendship_desktop.ui.dialogs.import_book import ImportDialog
from friendship_desktop.ui.dialogs.password_new import PasswordDialog
from friendship_desktop.ui.dialogs.preview import PreviewDialog
from friendship_desktop.ui.dialogs.recovery_code import RecoveryDialog
from friendship_desktop.ui.gates import gates_for
from friendship_desktop.ui.gates.first_start import FirstStartGate
from friendship_desktop.ui.gates.greeting import greet
from friendship_desktop.ui.house_door import HouseDoor, OwnHouseDoor
from tests.stories.conftest import TODAY
from tests.stories.hands import Hands

MOST_ACTIONS = 40
NAMES = (
    "Ким Виктория",
    "Әбдіғали Әлия",
    "Цой Марина",
    "Ли Анна",
    "Пак Роман",
    "Хан Эрик",
    "Тен Олег",
    "Шин Вера",
)
BOOK = Path(__file__).resolve().parents[2] / "resources" / "examples" / "registry_ru.xlsx"


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def newcomer(qtbot, make_window, home):
    """The program started for the first time."""
    desk = make_window(gates=gates_for(home), greet=greet, own_house=OwnHouseDoor(home))
    desk.window.show()
    desk.window.door.open(HouseDoor(home))
    return Hands(desk, qtbot)


def test_names_pasted_into_what_is_taught_become_learners(newcomer, qtbot):
    hands = newcomer
    hands.click(hands.gate(FirstStartGate).one)
    sheet = hands.dialog(StartSheet)
    hands.fill(sheet.taught, "Танцы")
    hands.paste(sheet.taught, "\r\n".join(NAMES))
    assert sheet.taught.text() == "Танцы"
    assert "ниже" in sheet._taught_error.text()
    qtbot.waitUntil(lambda: sheet.names.learners == len(NAMES))
    hands.fill(sheet.taught, " народов")
    assert sheet._taught_error.text() == ""


def test_from_first_start_to_the_printed_register_in_forty_actions(newcomer, qtbot):
    hands, desk = newcomer, newcomer.desk
    hands.click(hands.gate(FirstStartGate).one)

    sheet = hands.dialog(StartSheet)
    hands.fill(sheet.taught, "Корейский язык, младшая")
    hands.click(sheet.days.rows[0].days[TODAY.isoweekday() - 1])
    hands.paste(sheet.names.edit, "\n".join((*NAMES, "Безымянный")))
    qtbot.waitUntil(lambda: sheet.names.learners == len(NAMES))
    assert sheet.names._notes.count() == 1, "one word makes no learner, and is said"
    hands.click(sheet.verb)
    assert sheet.isVisible(), "nothing that was typed is lost unseen"
    assert sheet._names_error.text()
    hands.click(sheet.verb)
    hands.opened()

    password = hands.dialog(PasswordDialog)
    hands.click(password.take)
    hands.click(password.verb)
    code = hands.dialog(RecoveryDialog)
    assert desk.services.protection.is_on
    hands.click(code.noted)

    page = desk.window.page
    assert page.model.sheet.learners[0].name.startswith("Әбдіғали"), "in Kazakh order"
    for letter in ("н", " ", " ", "о", " ", " ", "б", " "):
        hands.key(letter, page.grid)
    stored = desk.services.register.sheet(page.group_id, TODAY, today=TODAY)
    column = stored.column(LessonKey(TODAY))
    codes = [row.cells[column].code for row in stored.learners]
    assert codes.count(MarkCode.PRESENT) == 5
    assert None not in codes

    hands.click(desk.window.frame.page_bar.primary)
    preview = hands.dialog(PreviewDialog)
    qtbot.waitUntil(lambda: preview.paper is not None, timeout=20_000)
    assert preview.paper.data.startswith(b"%PDF")
    assert not preview.paper.missing_letters
    assert hands.actions + 1 <= MOST_ACTIONS, "and one more for Print"
    preview.reject()


def test_sheet_asks_only_for_what_is_taught(newcomer):
    hands = newcomer
    hands.click(hands.gate(FirstStartGate).one)
    sheet = hands.dialog(StartSheet)
    hands.click(sheet.verb)
    assert sheet.isVisible()
    assert not sheet._taught_error.isHidden()
    hands.fill(sheet.taught, "Қазақ тілі А1")
    hands.click(sheet.verb)
    hands.opened()
    choices = hands.desk.services.register.choices()
    assert [choice.title for choice in choices] == ["Қазақ тілі А1"]


def test_cancelled_sheet_leaves_nothing_behind(newcomer, home):
    hands = newcomer
    gate = hands.gate(FirstStartGate)
    hands.click(gate.one)
    hands.click(hands.dialog(StartSheet).cancel)
    assert not doors.has_house(home)
    assert hands.desk.window.door.gate is gate


def test_one_escape_does_not_throw_away_the_names_of_a_group(newcomer, qtbot):
    hands = newcomer
    hands.click(hands.gate(FirstStartGate).one)
    sheet = hands.dialog(StartSheet)
    hands.paste(sheet.names.edit, "\n".join(NAMES))
    sheet.reject()
    assert sheet.isVisible()
    assert "Ещё не сохранено" in sheet._names_error.text()
    hands.click(sheet.cancel)
    assert not sheet.isVisible()


def test_language_switches_on_the_first_screen(newcomer):
    gate = newcomer.gate(FirstStartGate)
    assert gate._title.text() == "С чего начнём?"
    assert gate.name.text() == "Дом дружбы"
    newcomer.desk.window.parts.language.choose(Language.KAZAKH)
    assert gate._title.text() == "Неден бастаймыз?"
    assert gate.name.text() == "Достық үйі"


def test_name_stands_in_the_language_it_was_typed_in(newcomer):
    gate = newcomer.gate(FirstStartGate)
    assert gate.founding().name_kk == "Достық үйі"
    gate.name.clear()
    newcomer.fill(gate.name, "Дом дружбы города Рудного")
    founding = gate.founding()
    assert (founding.name_kk, founding.name_ru) == ("", "Дом дружбы города Рудного")


def test_password_can_be_put_off_and_is_asked_once(newcomer, qtbot, home):
    hands = newcomer
    hands.click(hands.gate(FirstStartGate).one)
    sheet = hands.dialog(StartSheet)
    hands.fill(sheet.taught, "Хор")
    hands.paste(sheet.names.edit, "Ким Виктория")
    hands.click(sheet.verb)
    hands.opened()
    hands.click(hands.dialog(PasswordDialog).later)
    services = hands.desk.services
    assert not services.protection.is_on
    assert not services.protection.should_ask()
    lines = services.attention.lines(services.actor, today=TODAY)
    assert Concern.RECOVERY_CODE in {line.concern for line in lines}
    qtbot.waitUntil(lambda: hands.desk.window.facts._facts.is_open, timeout=20_000)
    assert hands.desk.window.frame.navigation.account.lock.isVisible()


def test_example_has_a_banner_that_leads_to_ones_own_house(newcomer, home):
    hands = newcomer
    hands.click(hands.gate(FirstStartGate).example)
    hands.opened()
    window = hands.desk.window
    hands.qtbot.waitUntil(window.facts.own_button.isVisible, timeout=20_000)
    assert doors.has_house(home / "example")
    assert not doors.has_house(home)
    hands.click(window.facts.own_button)
    hands.gate(FirstStartGate)


def test_register_from_excel_is_shown_before_it_is_stored_and_taken_back(newcomer, qtbot):
    hands, desk = newcomer, newcomer.desk
    desk.answers.path = BOOK
    hands.click(hands.gate(FirstStartGate).excel)
    hands.opened()
    dialog = hands.dialog(ImportDialog)
    qtbot.waitUntil(dialog.verb.isEnabled, timeout=20_000)
    assert dialog._problems.rowCount() > 0
    assert not desk.services.register.choices(), "nothing is stored yet"
    hands.click(dialog.verb)
    qtbot.waitUntil(lambda: dialog.result_ is not None, timeout=20_000)
    assert dialog.result_.rows == 188
    groups = desk.services.register.choices()
    assert len(groups) == 15
    hands.click(dialog.cancel)
    assert not desk.services.register.choices()

"""The frame: pages on their first visit, languages at once, find, keys, notices, gates, closing."""

from __future__ import annotations

import threading

import pytest
from gallery import SmallHouse, locked
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
)

from friendship_desktop.errors import UserError
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.gate import Gate
from friendship_desktop.ui.main_window import MainWindow, Parts
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.messages import Messages
from friendship_desktop.ui.palette_box import PaletteBox
from friendship_desktop.ui.shell.keys_sheet import KeysSheet
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.labels import FieldError


def press(widget, key, modifiers=Qt.KeyboardModifier.NoModifier, text=""):
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


def words(window) -> set[str]:
    return {
        button.text()
        for button in window.frame.navigation.findChildren(QAbstractButton)
        if button.text()
    }


def test_first_page_is_open_and_others_wait_for_their_visit(window):
    assert type(window.page).__name__ == "TodayPage"
    assert window.frame.pages.count() == 1
    schools = window.open_page("schools")
    assert window.open_page("today") is not schools
    assert window.open_page("schools") is schools
    assert window.frame.pages.count() == 2


def test_frame_shows_the_house_and_the_page(window):
    bar = window.frame.page_bar
    assert bar._title.text() == "Воскресенье, 22 ноября 2026"
    assert bar.primary.text() == "Отметить занятие"
    bar.primary.click()
    assert "10:42:07" in window.frame.status_bar._saved_text.text()
    assert window.frame.navigation.account._copy.text() == "Копия: сегодня 09:02"
    window.open_page("schools")
    assert bar.primary.isHidden()


def test_language_switches_at_once_everywhere(window):
    assert "Воскресные школы" in words(window)
    window.choose_language(Language.KAZAKH)
    assert "Жексенбілік мектептер" in words(window)
    assert window.frame.page_bar._title.text() == "2026 ж. 22 қараша, жексенбі"
    window.choose_language(Language.ENGLISH)
    assert "Sunday schools" in words(window)
    assert window.parts.memory.get("language", "") == "en"


def test_change_of_its_tables_refreshes_the_page_in_view_only_once(window, qtbot):
    page = window.page
    before = page.refreshed
    window.changes.announce({"person"})
    window.changes.announce({"lesson"})
    window.changes.announce({"lesson", "mark"})
    qtbot.waitUntil(lambda: page.refreshed > before)
    assert page.refreshed == before + 1


def test_page_out_of_view_is_refreshed_on_its_next_visit(window, qtbot):
    page = window.page
    window.open_page("schools")
    before = page.refreshed
    with qtbot.waitSignal(window.changes.tables_changed):
        window.changes.announce({"lesson"})
    assert page.refreshed == before
    window.open_page("today")
    assert page.refreshed == before + 1


@pytest.mark.parametrize("typed", ["воскресные", "жексенбілік", "sunday"])
def test_find_knows_actions_in_three_languages(window, qtbot, typed):
    box = PaletteBox(window.shortcuts, window.found, window)
    qtbot.addWidget(box)
    box.open_over(window, "Табу")
    box.search.edit.setText(typed)
    press(box.search.edit, Qt.Key.Key_Return)
    assert type(window.page).__name__ == "SchoolsPage"


def test_find_opens_the_record_chosen_with_the_arrows(window, qtbot):
    box = PaletteBox(window.shortcuts, window.found, window)
    qtbot.addWidget(box)
    box.hit_chosen.connect(window.open_record)
    box.open_over(window, "Табу")
    box.search.edit.setText("т")
    box._show_finds("т")
    press(box.search.edit, Qt.Key.Key_Down)
    press(box.search.edit, Qt.Key.Key_Return)
    assert window.page.opened_record == ("school", 3)
    assert window.page.view.current().id == 3


def test_sheet_lists_every_action_with_keys(window, qtbot):
    sheet = KeysSheet(window.shortcuts, window)
    qtbot.addWidget(sheet)
    tree = sheet._form.keys_tree
    listed = {
        tree.topLevelItem(i).child(j).text(0)
        for i in range(tree.topLevelItemCount())
        for j in range(tree.topLevelItem(i).childCount())
    }
    assert {
        window.shortcuts.text(action.id) for action in window.shortcuts.all() if action.keys
    } == listed
    assert "Воскресные школы" in listed


def test_no_two_actions_share_their_keys(window):
    keys = [
        key
        for action in window.shortcuts.all()
        if action.group in ("Everywhere", "View", "Pages")
        for key in action.keys
    ]
    assert len(keys) == len(set(keys))


def test_texts_of_the_page_are_whole_in_a_tooltip_where_the_bar_is_narrow(window):
    bar = window.frame.status_bar
    words = "<b>21 ноября</b>: " + "осталось отметить " * 30
    bar.show_page_texts([words])
    bar._page.grab()
    assert bar._page.toolTip() == words
    bar.show_page_texts(["21 ноября"])
    bar._page.grab()
    assert bar._page.toolTip() == ""


@pytest.mark.parametrize("spoken", [Language.KAZAKH, Language.RUSSIAN])
def test_file_window_of_qt_speaks_the_language(window, spoken):
    window.choose_language(spoken)
    dialog = QFileDialog(window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    model = dialog.findChild(QTreeView).model()
    texts += [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    texts += [button.text() for button in dialog.findChildren(QPushButton)]
    menu = QLineEdit(window).createStandardContextMenu()
    texts += [action.text().partition("\t")[0] for action in menu.actions()]
    assert len(texts) > 12
    assert not [text for text in texts if any("a" <= letter.lower() <= "z" for letter in text)]


def test_navigation_shows_icons_alone_where_names_would_take_too_much(window, dressed):
    navigation = window.frame.navigation
    assert not navigation.is_narrow
    dressed.choose(scale=200)
    QApplication.processEvents()
    assert navigation.is_narrow
    assert navigation.width() < window.width() // 10
    for item in navigation._items.values():
        assert item.accessibleName()
        assert item.accessibleName() in item.toolTip()
    window.resize(2000, 900)
    QApplication.processEvents()
    assert not navigation.is_narrow, "a wide window has room for the names"


@pytest.mark.parametrize("scale", [150, 200])
def test_navigation_scrolls_to_the_page_in_view(window, dressed, scale):
    dressed.choose(scale=scale)
    window.resize(1366, 480)
    QApplication.processEvents()
    navigation = window.frame.navigation
    for name in (list(navigation._items)[-1], next(iter(navigation._items))):
        window.open_page(name)
        QApplication.processEvents()
        item, port = navigation._items[name], navigation._area.viewport()
        place = item.rect().translated(item.mapTo(port, item.rect().topLeft()))
        assert port.rect().contains(place)


def test_undo_without_anything_says_so(window):
    window.shortcuts.run("undo")
    assert window.frame.strip.notice._text.text() == "Отменять нечего."


def test_notice_offers_one_action_and_leaves_after_it(window):
    done = []
    window.parts.messages.say(
        "Запись в архиве.", action_text="Отменить", action=lambda: done.append(1)
    )
    notice = window.frame.strip.notice
    assert notice.isVisible()
    notice.action.click()
    assert done == [1]
    assert not notice.isVisible()


def test_notice_lies_over_the_page_and_is_reached_by_key(window):
    page, notice = window.page, window.frame.strip.notice
    before, top = QApplication.focusWidget(), page.mapTo(window, page.rect().topLeft())
    window.parts.messages.say("Сохранено. " * 40, "error", stays=0)
    QApplication.processEvents()
    assert page.mapTo(window, page.rect().topLeft()) == top
    assert QApplication.focusWidget() is before
    strip = window.frame.strip
    assert strip.height() > window.frame.page_bar.height(), "a long notice takes several lines"
    window.shortcuts.run("notice")
    assert QApplication.focusWidget() is notice.close_button
    press(notice.close_button, Qt.Key.Key_Escape)
    assert not notice.isVisible()
    assert not strip.isVisible()
    assert QApplication.focusWidget() is before


def test_notice_speaks_the_new_language_or_leaves(window):
    notice = window.frame.strip.notice
    window.parts.messages.show(UserError("E_BUSY"))
    russian = notice._text.text()
    window.choose_language(Language.KAZAKH)
    assert notice.isVisible()
    assert notice._text.text() not in ("", russian)
    assert notice._text.text() == window.parts.messages.explain(UserError("E_BUSY"))
    window.parts.messages.say("Жазба мұрағатта.")
    window.choose_language(Language.RUSSIAN)
    assert not notice.isVisible(), "it cannot be said anew"


def test_notice_lies_on_the_search_and_an_error_goes_with_its_page(window):
    bar, strip = window.frame.page_bar, window.frame.strip
    window.parts.messages.say("Запись в архиве.", action_text="Отменить", action=list)
    QApplication.processEvents()
    assert bar.geometry().contains(strip.geometry()), "the page under the bar stays free"
    assert strip.geometry().right() == bar.find_field.mapTo(window.frame, QPoint()).x() + (
        bar.find_field.width() - 1
    )
    window.parts.messages.show(UserError("E_BUSY"))
    window.open_page("schools")
    assert not strip.notice.isVisible()


def test_progress_appears_only_for_long_work_and_can_be_cancelled(window, qtbot):
    line = window.frame.strip.progress
    line._timer.setInterval(30)
    cancelled = []

    def work(progress):
        for number in range(100_000):
            progress.step(number, 100_000)
            threading.Event().wait(0.002)

    window.jobs.start(lambda _progress: None)
    qtbot.waitUntil(lambda: window.jobs.is_idle)
    assert not line.isVisible()
    window.jobs.start(work, title="Печать", cancelled=lambda: cancelled.append(1))
    qtbot.waitUntil(line.isVisible)
    assert line._text.text() == "Печать"
    line.cancel.click()
    qtbot.waitUntil(lambda: bool(cancelled))
    qtbot.waitUntil(lambda: not line.isVisible())


class PasswordGate(Gate):
    """Stands in for the password: lets in on the second try."""

    def __init__(self, context):
        super().__init__(context)
        self.button = Button("Войти")
        self.refusals = 0
        QVBoxLayout(self).addWidget(self.button)

    def refused(self, error):  # noqa: ARG002 - any error will do
        self.refusals += 1
        return True


def test_refusal_with_a_gate_leads_to_it_and_back(qtbot, dressed, language):
    parts = Parts(
        language, dressed, Messages(language), Memory(), gates={"E_BUSY": PasswordGate}, entries=()
    )
    window = MainWindow(parts)
    qtbot.addWidget(window)
    window.show()
    window.door.open(locked)
    qtbot.waitUntil(lambda: window.door.gate is not None)
    gate = window.door.gate
    assert gate.isVisible()
    assert not window.frame.isVisible()
    gate.proceed.emit(locked)
    qtbot.waitUntil(lambda: gate.refusals == 1)
    with qtbot.waitSignal(window.opened):
        gate.proceed.emit(lambda _announce, _progress: SmallHouse())
    assert window.frame.isVisible()
    window.jobs.stop()


def test_refusal_without_a_gate_offers_to_try_again(qtbot, parts):
    tries = []

    def factory(_announce, _progress):
        tries.append(1)
        if len(tries) == 1:
            raise UserError("E_BUSY")
        return SmallHouse()

    window = MainWindow(parts)
    qtbot.addWidget(window)
    window.show()
    window.door.open(factory)
    notice = window.frame.strip.notice
    qtbot.waitUntil(notice.isVisible)
    with qtbot.waitSignal(window.opened):
        notice.action.click()
    assert len(tries) == 2
    window.jobs.stop()


def test_closing_closes_the_house_on_the_worker_first(window, qtbot):
    house = window.context.services
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert house.is_closed


def test_reopening_closes_one_house_and_opens_another(window, qtbot):
    first, second = window.context.services, SmallHouse()
    with qtbot.waitSignal(window.opened):
        window.door.reopen(lambda _announce, _progress: second)
    assert first.is_closed
    assert window.context.services is second
    assert window.frame.pages.count() == 1


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("language_code", list(Language))
def test_nothing_makes_the_window_wider_than_the_screen(window, scale, language_code):
    window.choose_language(language_code)
    window.parts.theme.choose(scale=scale)
    window.resize(1366, 768)
    QApplication.processEvents()
    assert window.size().width() == 1366
    assert window.size().height() == 768


def test_every_control_has_a_name(window):
    for name in ("today", "schools"):
        window.open_page(name)
    for control in (
        window.findChildren(QAbstractButton)
        + window.findChildren(QLineEdit)
        + window.findChildren(QAbstractItemView)
    ):
        if control.isVisibleTo(window) and not isinstance(control, QHeaderView):
            text = control.text() if isinstance(control, QAbstractButton) else ""
            assert control.accessibleName() or text, control


def test_wrong_field_says_what_is_wrong(qtbot, dressed):
    field = QLineEdit()
    error = FieldError(field)
    qtbot.addWidget(field)
    qtbot.addWidget(error)
    error.say("Такого дня нет.")
    assert field.property("wrong") is True
    assert field.accessibleDescription() == "Такого дня нет."
    error.say("")
    assert error.isHidden()
    assert field.property("wrong") is False


def test_look_is_remembered(window, tmp_path):
    window.parts.theme.choose(mode=theme.Mode.DARK, scale=125)
    assert window.parts.memory.get("mode", "") == "dark"
    assert window.parts.memory.get("scale", 0) == 125


def test_memory_survives_a_damaged_file(tmp_path):
    path = tmp_path / "screen.json"
    Memory(path).set("scale", 125)
    assert Memory(path).get("scale", 100) == 125
    path.write_text("{", "utf-8")
    assert Memory(path).get("scale", 100) == 100
    path.write_text('{"scale": "big"}', "utf-8")
    assert Memory(path).get("scale", 100) == 100


def test_distances_follow_the_text_size_and_come_back(window):
    layout = window.frame.navigation.house.layout()
    before = layout.contentsMargins().left()
    for scale in (150, 175, 110, 200, 100):
        window.parts.theme.choose(scale=scale)
        assert layout.contentsMargins().left() == theme.px(before)
    assert layout.contentsMargins().left() == before

"""The engine of the dialogs that ask for fields: what is wrong is said, led to, and mended in place."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from friendship_desktop.errors import UserError
from friendship_desktop.ui.dialogs.fields import FieldsDialog
from friendship_desktop.ui.dialogs.record_fields import FieldProblem
from friendship_desktop.ui.dialogs.sheet import SheetDialog
from friendship_desktop.ui.dialogs.volunteer import quarters


def explain(error: UserError) -> str:
    return f"said {error.code}"


class Asked(SheetDialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__("Title", "Do", "Cancel", parent)
        self.add_choice("kind", "&Kind", [("one", 1), ("two", 2)], 2)
        self.add_line("name", "&Name", needed="Name it.")
        self.add_date("day", "&Day", None)
        self.add_time("at", "&At", 24 * 60)


class Tabbed(FieldsDialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__("Title", "Do", self.write, explain, parent)
        self.written: dict[str, object] = {}
        self.refusal: UserError | None = None
        self.add_tab("One")
        self.add_line("name", "&Name")
        self.add_tab("Two")
        self.add_number("count", "&Count", None)

    def write(self, values: dict[str, object]) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.written = values


@pytest.fixture
def window(qtbot, dressed):
    found = QWidget()
    qtbot.addWidget(found)
    found.resize(900, 700)
    found.show()
    return found


def shown(qtbot, dialog):
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return dialog


def said(dialog, name):
    return dialog._errors[dialog.field(name)].text()


def test_every_wrong_field_is_said_and_the_first_takes_the_keyboard(qtbot, window):
    dialog = shown(qtbot, Asked(window))
    assert dialog.field("at").text() == "24:00", "midnight as the end of a day"
    dialog.field("day").setText("31.02.2026")
    dialog.field("at").setText("25:00")
    dialog.verb.click()
    assert dialog.isVisible()
    assert said(dialog, "name") == "Name it."
    assert "no such date" in said(dialog, "day")
    assert "10:00" in said(dialog, "at")
    assert dialog.focusWidget() is dialog.field("name")
    dialog.field("name").setText("Алма")
    assert not said(dialog, "name"), "what is being mended is wrong no more"
    dialog.field("day").setText("22.11.2026")
    dialog.field("at").setText("")
    dialog.verb.click()
    assert not dialog.isVisible()
    assert dialog.values() == {
        "kind": 2,
        "name": "Алма",
        "day": dt.date(2026, 11, 22),
        "at": None,
    }


def test_hours_left_empty_are_no_hours_served():
    assert quarters("1,25") == 5
    for text in ("", "две"):
        with pytest.raises(FieldProblem):
            quarters(text)


def test_tab_goes_through_the_fields_then_cancel_and_the_verb(qtbot, window):
    dialog = shown(qtbot, Asked(window))
    way = []
    for _step in range(6):
        way.append(dialog.focusWidget())
        dialog.focusNextChild()
    fields = [dialog.field(name) for name in ("kind", "name", "day", "at")]
    assert way == [*fields, dialog.cancel, dialog.verb]


def test_a_refusal_leads_to_the_tab_of_its_field_or_is_said_below(qtbot, window):
    dialog = shown(qtbot, Tabbed(window))
    dialog.refusal = UserError("E_NUMBER_RANGE", field="count")
    dialog.verb.click()
    assert dialog.tabs.currentIndex() == 1
    assert dialog.focusWidget() is dialog.field("count")
    assert said(dialog, "count") == "said E_NUMBER_RANGE"
    dialog.refusal = UserError("E_NO_GROUP")
    dialog.verb.click()
    assert not said(dialog, "count")
    assert dialog._error.isVisible()
    assert dialog._error.text() == "said E_NO_GROUP"
    dialog.refusal = None
    dialog.field("count").setText("12")
    dialog.verb.click()
    assert dialog.written == {"name": "", "count": 12}
    assert not dialog.isVisible()


def test_much_that_was_typed_is_thrown_away_at_the_second_escape_only(qtbot, window):
    dialog = shown(qtbot, Tabbed(window))
    words = dialog.add_text("words", "&Words", "")
    assert isinstance(words, QPlainTextEdit)
    words.insertPlainText("a long text that took a minute to type")
    dialog.reject()
    assert dialog.isVisible()
    assert dialog._error.text()
    dialog.reject()
    assert not dialog.isVisible()

"""Three kinds of trouble, three treatments; nothing personal leaves the screen."""

from __future__ import annotations

import errno
import logging
import re

from PySide6.QtGui import QGuiApplication

from friendship_desktop.errors import CancelledError, UserError
from friendship_desktop.texts import Language
from friendship_desktop.ui.crash import CrashWindow, details_of
from friendship_desktop.ui.messages import Messages


def bug(words: str) -> Exception:
    try:
        raise ValueError(words)  # noqa: TRY301 - a real traceback is wanted
    except ValueError as error:
        return error


def test_refusal_is_a_sentence_in_the_language_of_the_screen(language, qtbot):
    messages, heard = Messages(language), []
    messages.notice_requested.connect(heard.append)
    messages.show(UserError("E_BUSY"))
    language.choose(Language.KAZAKH)
    messages.show(UserError("E_BUSY"))
    assert heard[0].kind == "error"
    assert heard[0].text != heard[1].text
    assert "E_BUSY" not in heard[0].text


def test_full_disk_and_missing_file_name_the_remedy(language):
    messages = Messages(language)
    assert "Диск переполнен" in messages.explain(OSError(errno.ENOSPC, "no space"))
    assert "отчёт.pdf" in messages.explain(
        FileNotFoundError(errno.ENOENT, "gone", "/home/x/отчёт.pdf")
    )
    assert "/home/x" not in messages.explain(
        PermissionError(errno.EACCES, "no", "/home/x/отчёт.pdf")
    )


def test_cancelling_is_silent(language):
    messages, heard = Messages(language), []
    messages.notice_requested.connect(heard.append)
    messages.show(CancelledError())
    assert not heard


def test_bug_opens_one_crash_window_and_logs_no_words(language, qtbot, caplog):
    messages = Messages(language)
    with caplog.at_level(logging.ERROR):
        messages.show(bug("Иванов Иван"))
        messages.show(bug("Петров Пётр"))
    assert isinstance(messages._crash, CrashWindow)
    qtbot.addWidget(messages._crash)
    assert len(caplog.records) == 2
    assert "Иванов" not in caplog.text
    assert "Петров" not in caplog.text
    assert "ValueError" in caplog.text
    messages._crash.accept()
    assert messages._crash is None


def test_a_crash_window_that_fails_logs_no_words_either(language, qtbot, caplog, monkeypatch):
    first, second = "Иванов", "Петров"  # not as arguments of a line of the traceback

    def fail(_error: BaseException) -> str:
        raise KeyError(second)

    monkeypatch.setattr("friendship_desktop.ui.crash.details_of", fail)
    try:
        raise bug(first)
    except ValueError as error:
        Messages(language).show(error)
    assert "the crash window itself failed" in caplog.text
    assert "in fail" in caplog.text
    assert not {first, second} & set(re.findall(r"\w+", caplog.text))


def test_details_name_the_place_and_never_what_was_typed(qtbot, dressed, tmp_path):
    details = details_of(bug("Иванов Иван"))
    assert "ValueError" in details
    assert "test_messages.py" in details
    assert "Иванов" not in details
    window = CrashWindow(details, tmp_path / "log.txt")
    qtbot.addWidget(window)
    window._form.copy_button.click()
    assert QGuiApplication.clipboard().text() == details
    assert "log.txt" in window._form.log_label.text()

"""Jobs end in exactly one way, on the thread of the window."""

from __future__ import annotations

import threading

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget

from friendship_desktop.errors import UserError
from friendship_desktop.ui.changes import Changes
from friendship_desktop.ui.jobs import JobRunner


@pytest.fixture
def failures():
    return []


@pytest.fixture
def jobs(qapp, failures):
    runner = JobRunner(failures.append)
    yield runner
    runner.stop()


def test_success_arrives_on_the_window_thread(jobs, qtbot):
    seen = []
    jobs.start(
        lambda _progress: threading.current_thread(),
        done=lambda value: seen.append((value, threading.current_thread())),
    )
    qtbot.waitUntil(lambda: bool(seen))
    worker, here = seen[0]
    assert here is threading.main_thread()
    assert worker is not here


def test_failure_at_once_is_not_lost(jobs, failures, qtbot):
    def work(_progress):
        raise UserError("E_BUSY")

    jobs.start(work)
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0].code == "E_BUSY"
    qtbot.waitUntil(lambda: jobs.is_idle)


def test_own_handler_of_failure_replaces_the_common_one(jobs, failures, qtbot):
    own = []
    jobs.start(lambda _progress: 1 / 0, failed=own.append)
    qtbot.waitUntil(lambda: bool(own))
    assert isinstance(own[0], ZeroDivisionError)
    assert not failures


def test_cancel_stops_at_the_next_step(jobs, failures, qtbot):
    begun, ended = threading.Event(), []

    def work(progress):
        begun.set()
        for number in range(100_000):
            progress.step(number, 100_000)
            threading.Event().wait(0.001)

    job = jobs.start(
        work, done=lambda _v: ended.append("done"), cancelled=lambda: ended.append("cancelled")
    )
    assert begun.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == ["cancelled"]
    assert not failures


def test_job_cancelled_while_waiting_never_begins(jobs, qtbot):
    gate, ran, ended = threading.Event(), [], []
    jobs.start(lambda _progress: gate.wait(5))
    second = jobs.start(lambda _progress: ran.append(1), cancelled=lambda: ended.append(1))
    second.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert not ran


def test_jobs_run_one_after_another(jobs, qtbot):
    order = []
    for number in range(20):
        jobs.start(lambda _progress, n=number: order.append(n))
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert order == list(range(20))


def test_progress_is_told_and_ends_at_the_total(jobs, qtbot):
    told = []

    def work(progress):
        for number in range(1, 501):
            progress.step(number, 500)

    # connected before the work begins, as the progress line is
    jobs.started.connect(
        lambda job: job.progressed.connect(lambda done, total: told.append((done, total)))
    )
    jobs.start(work)
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert told[-1] == (500, 500)
    assert len(told) < 100


def test_handler_of_a_deleted_widget_is_not_called(jobs, qtbot):
    class Listener(QWidget):
        def hear(self, _value):
            raise AssertionError

    gate, listener = threading.Event(), Listener()
    jobs.start(lambda _progress: gate.wait(5), done=listener.hear)
    listener.deleteLater()
    qtbot.waitUntil(lambda: not _valid(listener))
    gate.set()
    qtbot.waitUntil(lambda: jobs.is_idle)


def _valid(widget):
    return shiboken6.isValid(widget)


def test_changes_are_told_once_a_turn(qapp, qtbot):
    changes, told = Changes(), []
    changes.tables_changed.connect(told.append)
    changes.announce({"person"})
    changes.announce({"mark", "lesson"})
    assert not told
    qtbot.waitUntil(lambda: bool(told))
    assert told == [frozenset({"person", "mark", "lesson"})]


def test_changes_may_come_from_the_worker(qapp, qtbot, jobs):
    changes, threads = Changes(), []
    changes.tables_changed.connect(lambda _tables: threads.append(threading.current_thread()))
    jobs.start(lambda _progress: changes.announce({"mark"}))
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.main_thread()]

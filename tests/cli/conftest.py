import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from friendship_desktop.cli import main

ROOT = Path(__file__).parents[2]


class Line:
    """Runs the command line in this process, on one data folder."""

    def __init__(self, folder, capsys, monkeypatch):
        self.folder = folder
        self._capsys = capsys
        self._monkeypatch = monkeypatch

    def __call__(self, *words, status=0, given="", language="en"):
        self._monkeypatch.setattr(sys, "stdin", io.StringIO(given))
        self._capsys.readouterr()
        found = main(["--data-dir", str(self.folder), "--language", language, *map(str, words)])
        self.said = self._capsys.readouterr()
        assert found == status, self.said.err + self.said.out
        return self.said.out

    def json(self, *words, **more):
        return json.loads(self(*words, "--json", **more))

    @property
    def code(self):
        """The code with which the last command was refused."""
        return self.said.err.partition(":")[0]


@pytest.fixture
def line(tmp_path, capsys, monkeypatch):
    return Line(tmp_path / "house", capsys, monkeypatch)


@pytest.fixture(scope="session")
def demo_copy(tmp_path_factory):
    """A small demo House of this term only, made once."""
    folder = tmp_path_factory.mktemp("demo") / "house"
    words = ["demo", "--learners", "40", "--weeks", "13", "--until", "2026-11-22"]
    assert main(["--data-dir", str(folder), *words]) == 0
    return folder


@pytest.fixture
def demo(line, demo_copy):
    """The command line on a demo House of its own."""
    line.folder.mkdir()
    for path in demo_copy.iterdir():
        if path.is_file():
            (line.folder / path.name).write_bytes(path.read_bytes())
    return line


@pytest.fixture
def process():
    """Run the program in a process of its own; answers with the finished process."""

    def run(*words, code=None, **more):
        how = ["-c", code] if code else ["-m", "friendship_desktop"]
        return subprocess.run(
            [sys.executable, "-P", *how, *map(str, words)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"},
            **more,
        )

    return run

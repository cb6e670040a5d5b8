"""Without --data-dir a command works on the House the window begins with."""

from __future__ import annotations

import json

from friendship_desktop import paths
from friendship_desktop.cli import main


def test_a_command_follows_the_folder_the_window_begins_with(tmp_path, capsys, monkeypatch):
    home, stick, other = tmp_path / "home", tmp_path / "stick", tmp_path / "other"
    monkeypatch.setattr(paths, "default_data_dir", lambda: home)
    home.mkdir()
    (home / paths.SETTINGS).write_text(json.dumps({paths.FOLDER_KEY: str(stick)}), "utf-8")

    assert main(["init", "--name", "Достық үйі"]) == 0
    assert paths.house_dir() == stick
    assert [path.name for path in home.iterdir()] == [paths.SETTINGS]
    assert main(["check"]) == 0

    assert main(["--data-dir", str(other), "check"]) == 1, "the folder given wins"
    assert "E_NO_HOUSE" in capsys.readouterr().err

    (home / paths.SETTINGS).write_text("{damaged", "utf-8")
    assert paths.house_dir() == home

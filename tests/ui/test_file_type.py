"""A double click on a .dostyk file: what is registered, read back by the system's own means."""

import configparser
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QSettings

from friendship_desktop.errors import UserError
from friendship_desktop.ui.file_type import DESKTOP, MIME, LinuxFileType, WindowsFileType

ASK = """
from PySide6.QtCore import QMimeDatabase
print(QMimeDatabase().mimeTypeForFile("KZ-HF-0001_000001.dostyk").name())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the way of Linux desktops")
def test_linux_knows_the_type_and_the_program(tmp_path):
    program = tmp_path / 'Достық "үйі" 100%$' / "friendship-desktop"
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "data")}
    ours = LinuxFileType(environment, (str(program), "--language", "kk"))
    assert not ours.is_ours()
    ours.register()
    assert ours.is_ours()
    assert not LinuxFileType(environment, ("/elsewhere",)).is_ours()

    answer = subprocess.run(
        [sys.executable, "-c", ASK], env=environment, capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == MIME
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(tmp_path / "data" / "applications" / DESKTOP, "utf-8")
    words = entry["Desktop Entry"]["Exec"].replace("\\\\", "\\").replace("%%", "%")
    shell = ["sh", "-c", f"printf '%s\\n' {words}"]
    said = subprocess.run(shell, capture_output=True, text=True, check=True).stdout
    assert said.splitlines() == [str(program), "--language", "kk", "%f"]
    assert entry["Desktop Entry"]["Name[kk]"] == "Достық үйі"


@pytest.mark.skipif(sys.platform != "linux", reason="the way of Linux desktops")
def test_a_place_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "data").write_text("a file")
    with pytest.raises(UserError, match=r"^E_READONLY$"):
        LinuxFileType({"XDG_DATA_HOME": str(tmp_path / "data")}, ("/x",)).register()


def test_windows_gets_its_keys(tmp_path):
    # an ini file stands in for the registry: the keys are the same, "." is a key's own value
    registry = QSettings(str(tmp_path / "classes.ini"), QSettings.Format.IniFormat)
    ours = WindowsFileType(registry, (r"C:\Users\Әлия\.venv\Scripts\friendship-desktop.exe",))
    assert not ours.is_ours()
    ours.register()
    again = QSettings(str(tmp_path / "classes.ini"), QSettings.Format.IniFormat)
    kind = again.value(".dostyk/.")
    line = again.value(f"{kind}/shell/open/command/.")
    assert line == r'"C:\Users\Әлия\.venv\Scripts\friendship-desktop.exe" "%1"'
    assert WindowsFileType(
        again, (r"C:\Users\Әлия\.venv\Scripts\friendship-desktop.exe",)
    ).is_ours()
    assert not WindowsFileType(again, (r"D:\other.exe",)).is_ours()

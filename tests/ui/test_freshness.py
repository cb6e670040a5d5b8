"""Generated forms and icons are fresh; no text is an f-string."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "friendship_desktop" / "ui"


@pytest.mark.parametrize("tool", ["forms.py", "icons.py", "translations.py"])
def test_generated_files_are_fresh(tool):
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / tool, "check"],
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_texts_are_whole_sentences_never_f_strings():
    strays = []
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = (
                node.func.attr
                if isinstance(node.func, ast.Attribute)
                else getattr(node.func, "id", "")
            )
            if name in ("tr", "translate", "QT_TRANSLATE_NOOP") and any(
                isinstance(a, ast.JoinedStr) for a in node.args
            ):
                strays.append(f"{path.name}:{node.lineno}")
    assert not strays

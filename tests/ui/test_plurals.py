"""A count in a base class is looked up under that class, in whatever class it is said."""

import ast
from pathlib import Path

import friendship_desktop.ui

ROOT = Path(friendship_desktop.ui.__file__).parent


def test_no_class_with_heirs_counts_with_its_own_tr():
    """`self.tr` tries the heir first, and Qt fills %n in the English before the base is asked."""
    classes = [
        node
        for path in ROOT.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
    based_on = {base.id for one in classes for base in one.bases if isinstance(base, ast.Name)}
    counting = {
        one.name
        for one in classes
        for call in ast.walk(one)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "tr"
        and len(call.args) == 3  # the text, a comment, the count
    }
    assert counting
    assert not counting & based_on

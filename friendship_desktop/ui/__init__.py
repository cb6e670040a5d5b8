"""The window: the only part of the program that imports Qt."""

import builtins

_plain_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401  # between the two lines that keep Python's own import

# PySide6 wraps every later import in a search of the module's whole source for `__feature__`, which
# this program never uses: it would cost a third of the time to import SQLAlchemy, and 20 MB.
builtins.__import__ = _plain_import

"""What the command line says and where: answers on standard output, sentences on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any, TextIO

from friendship_desktop.errors import UserError
from friendship_desktop.texts import Texts
from friendship_desktop.texts.sentences import explain

Row = dict[str, Any]


class Console:
    """Speaks to whoever called: a person in words, a script in JSON."""

    def __init__(
        self,
        texts: Texts,
        *,
        in_json: bool,
        output: TextIO | None = None,
        errors: TextIO | None = None,
    ) -> None:
        self.texts = texts
        self.in_json = in_json
        self._output = output or sys.stdout
        self._errors = errors or sys.stderr

    def answer(self, data: Any, *lines: str) -> None:
        """Give the result: as JSON if asked for, else as the lines for a person."""
        if self.in_json:
            self._output.write(json.dumps(data, ensure_ascii=False, indent=1) + "\n")
        else:
            self._output.writelines(line + "\n" for line in lines)
        self._output.flush()

    def table(self, rows: Sequence[Row], columns: Sequence[str]) -> None:
        """Give a list: as JSON, or as cells parted by tabulators under a line of names."""
        self.answer(rows, "\t".join(columns), *(_line(row, columns) for row in rows))

    def line(self, text: str) -> None:
        """Write one line of an answer and let the reader have it at once."""
        self._output.write(text + "\n")
        self._output.flush()

    def say(self, sentence: str) -> None:
        """Tell a person something beside the answer."""
        self._errors.write(sentence + "\n")
        self._errors.flush()

    def refuse(self, error: UserError) -> None:
        """Say why not: in JSON also on standard output, for the script that waits for it."""
        sentence = explain(error, self.texts)
        if self.in_json:
            self.answer({"ok": False, "code": error.code, "message": sentence})
        self.say(f"{error.code}: {sentence}")


def _line(row: Row, columns: Sequence[str]) -> str:
    return "\t".join(" ".join(_cell(row[name]).split()) for name in columns)


def _cell(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)

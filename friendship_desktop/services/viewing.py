"""Views of rows: the plain records that pages are given instead of rows of the database."""

from __future__ import annotations

import dataclasses
from typing import Any, TypeVar

View = TypeVar("View")


def view(kind: type[View], *rows: object, **own: Any) -> View:
    """Make a record of `kind`: fields given in `own` as they are, each other one from a row.

    It is read under its own name from the first of `rows` that knows it (AttributeError: none does).
    """
    for field in dataclasses.fields(kind):  # type: ignore[arg-type]
        if field.name not in own:
            source = next((row for row in rows if hasattr(row, field.name)), rows[-1])
            own[field.name] = getattr(source, field.name)
    return kind(**own)

"""datapackage.json: the tables described for third parties (Data Package 2.0).

Our own import never reads it: a received descriptor may point anywhere.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from friendship_desktop.exchange.columns import Column, Kind, Table
from friendship_desktop.exchange.layout import table_file
from friendship_desktop.rules.suppression import mark

_TYPES: Final[dict[Kind, dict[str, str]]] = {
    Kind.NUMBER_IN_TABLE: {"type": "integer"},
    Kind.REFERENCE: {"type": "integer"},
    Kind.COUNT: {"type": "integer"},
    Kind.UUID: {"type": "string", "format": "uuid"},
    Kind.TEXT: {"type": "string"},
    Kind.CODE: {"type": "string"},
    Kind.DATE: {"type": "date"},
    Kind.MONTH: {"type": "yearmonth"},
    Kind.DECIMAL: {"type": "number"},
}


def describe(
    tables: Sequence[Table], files: Mapping[str, bytes], *, name: str, created: str, k: int
) -> bytes:
    """Describe the tables whose CSV bytes are given by table name."""
    descriptor = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": name.lower(),
        "created": created,
        "resources": [_resource(table, files[table.name], k) for table in tables],
    }
    return json.dumps(descriptor, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"


def _resource(table: Table, content: bytes, k: int) -> dict[str, Any]:
    return {
        "$schema": "https://datapackage.org/profiles/2.0/dataresource.json",
        "name": table.name,
        "path": table_file(table.name),
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "schema": _schema(table, k),
    }


def _schema(table: Table, k: int) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": [_field(column) for column in table.columns],
        "missingValues": ["", mark(k)] if any(c.hides for c in table.columns) else [""],
    }
    if table.numbered:
        schema["primaryKey"] = ["n"]
    references = [column for column in table.columns if column.kind is Kind.REFERENCE]
    if references:
        schema["foreignKeys"] = [
            {"fields": [column.name], "reference": {"resource": column.to, "fields": ["n"]}}
            for column in references
        ]
    return schema


def _field(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {}
    if column.required and not column.hides:  # a hidden cell is a missing value to others
        constraints["required"] = True
    if column.codes:
        constraints["enum"] = list(column.codes)
    if column.pattern:
        constraints["pattern"] = column.pattern
    if column.kind is Kind.COUNT:
        constraints |= {"minimum": 0, "maximum": column.maximum}
    return {"name": column.name, **_TYPES[column.kind], "constraints": constraints}

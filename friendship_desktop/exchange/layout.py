"""Names and limits of the container: the one place where both directions find them."""

from __future__ import annotations

import re
from typing import Final

MAX_FILE: Final = 64 * 1024 * 1024
MAX_ENTRIES: Final = 64
MAX_ENTRY: Final = 20 * 1024 * 1024
MAX_OTHER: Final = 4 * 1024 * 1024
"""Of one that is no table: a report of ten pages weighs a tenth of it."""
MAX_TOTAL: Final = 32 * 1024 * 1024
"""Unpacked, in bytes: a million marks take 14 MB, and whatever is larger would not fit into memory
beside its rows (150 MB over the program's own, whatever comes)."""
MAX_WEIGHT: Final = 16_000_000
"""Of all rows (`Table.weight`), in words of memory of eight bytes: a million marks weigh 12,000,000."""
MAX_LINE: Final = 32 * 1024
"""Characters of a row: the widest table has 19 columns, and a text at most 500 characters."""
MAX_RATIO: Final = 200
MAX_TEXT: Final = 1024 * 1024
"""Bytes of a manifest, a header or a signature."""

EXTENSION: Final = ".dostyk"
RECEIPT_END: Final = f"_receipt{EXTENSION}"
MIMETYPE: Final = "mimetype"
MIMETYPE_CONTENT: Final = b"application/vnd.etsi.asic-e+zip"
TABLES: Final = "data/"
DATAPACKAGE: Final = "datapackage.json"
HEADER: Final = "sync.json"
REPORT: Final = "report.pdf"
MANIFEST: Final = "META-INF/ASiCManifest001.xml"
SIGNATURE: Final = "META-INF/signature001.p7s"
SECOND_MANIFEST: Final = "META-INF/ASiCManifest002.xml"
SECOND_SIGNATURE: Final = "META-INF/signature002.p7s"
META: Final = (MANIFEST, SIGNATURE, SECOND_MANIFEST, SECOND_SIGNATURE)

HOUSE_ID: Final = re.compile(r"\AKZ-HF-\d{4}\Z", re.ASCII)
OFFICE_ID: Final = re.compile(r"\AKZ-OFF-\d{2}\Z", re.ASCII)
NO_HOUSE_ID: Final = "KZ-HF-0000"
"""Asked for by a House that knows no number of its own; no office ever gives it."""
PRACTICE_OFFICE: Final = "KZ-OFF-00"

_TABLE_FILE = re.compile(r"\Adata/([a-z][a-z_]{0,39})\.csv\Z", re.ASCII)
_RESERVED = frozenset({"con", "prn", "aux", "nul"})
_FIXED = frozenset({MIMETYPE, DATAPACKAGE, HEADER, REPORT, *META})


def table_file(table: str) -> str:
    """Name the entry that holds a table."""
    return f"{TABLES}{table}.csv"


def table_of(name: str) -> str | None:
    """Name the table that an entry holds; None for every other entry and for no entry of ours."""
    found = _TABLE_FILE.match(name)
    return found[1] if found and found[1] not in _RESERVED else None


def allowed(name: str) -> bool:
    """Whether an entry may have this name at all."""
    return name in _FIXED or table_of(name) is not None


def package_name(house_id: str, sequence: int) -> str:
    """Name the file of a package, without its extension."""
    return f"{house_id}_{sequence:06d}"


def order_of(name: str) -> int:
    """Place of an entry in the container: mimetype, tables, the three files, signatures."""
    if name == MIMETYPE:
        return 0
    if table_of(name):
        return 1
    return 2 + (DATAPACKAGE, HEADER, REPORT, *META).index(name)

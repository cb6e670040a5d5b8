"""Which tables a package holds: by version of the schema and level of disclosure.

A later version adds tables to `SCHEMAS`; columns of a published version never change.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from friendship_desktop.errors import UserError
from friendship_desktop.exchange.columns import Table
from friendship_desktop.exchange.schema_1_0 import CODED_1_0, COUNTS_1_0
from friendship_desktop.exchange.schema_1_1 import CODED_1_1, COUNTS_1_1

CURRENT: Final = "1.1"
COUNTS: Final = "counts"
CODED: Final = "coded"
SCHEMAS: Final[Mapping[tuple[str, str], tuple[Table, ...]]] = {
    ("1.0", COUNTS): COUNTS_1_0,
    ("1.0", CODED): CODED_1_0,
    (CURRENT, COUNTS): COUNTS_1_1,
    (CURRENT, CODED): CODED_1_1,
}
"""(schema version, disclosure level) → tables, in the order in which they refer to each other."""
VERSIONS: Final = tuple(dict.fromkeys(version for version, _ in SCHEMAS))


def newest(accepted: Sequence[str]) -> str:
    """Give the newest version that an office reads and we write; raises UserError E_SCHEMA."""
    ours = [version for version in VERSIONS if version in accepted]
    if not ours:
        raise UserError("E_SCHEMA")
    return ours[-1]

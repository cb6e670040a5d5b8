"""The package format: what leaves a House and what comes back, as bytes; docs/package-format.md.

The doors, each a module of this package, loaded when first touched (`exchange.package.build`), so
that nobody pays for cryptography before it is used:

* `keys`: the House's keys; `keys.make`, `keys.lock`, `keys.unlock`, `keys.code`
* `package`: rows and a report become a signed, encrypted file; `package.build`
* `reading`: the strict reader; `reading.open_package(data, trust, now=…)`
* `trust`: whom a reader believes; `trust.from_folder`, `trust.own_copy`
* `invitation`: how a House meets its office; `invitation.read`, `invitation.write`
* `receipt`: the office's signed answer; `receipt.read`, `receipt.write`
* `office`: what an office holds and issues; `office.make`, `office.issue`, `office.crl`
* `practice`: the practice office that ships with the program; `practice.join`, `practice.answer`
* `sample`: everything a writer of another reader needs; `sample.write`
* `schema`, `header`: the tables and the header, as data
"""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import friendship_desktop.exchange.header
    import friendship_desktop.exchange.invitation
    import friendship_desktop.exchange.keys
    import friendship_desktop.exchange.office
    import friendship_desktop.exchange.package
    import friendship_desktop.exchange.practice
    import friendship_desktop.exchange.reading
    import friendship_desktop.exchange.receipt
    import friendship_desktop.exchange.sample
    import friendship_desktop.exchange.schema
    import friendship_desktop.exchange.trust  # noqa: F401 - type checkers learn the doors here

__all__ = [
    "header",
    "invitation",
    "keys",
    "office",
    "package",
    "practice",
    "reading",
    "receipt",
    "sample",
    "schema",
    "trust",
]


def __getattr__(name: str) -> ModuleType:
    """Load a door when it is first touched."""
    if name not in __all__:
        raise AttributeError(name)
    return importlib.import_module(f"{__name__}.{name}")

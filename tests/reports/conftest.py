"""The invented papers as fixtures."""

from tests.reports.papers import act, keys, make_register, recovery, report

__all__ = ["act", "keys", "make_register", "recovery", "report"]

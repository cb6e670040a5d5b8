"""The same window and hands as for the pages of schools."""

from tests.ui.schools.conftest import house, qapp_args

__all__ = ["house", "qapp_args"]

"""The same window and hands as for the pages of schools."""

from tests.ui.schools.conftest import chosen, house, qapp_args

__all__ = ["chosen", "house", "qapp_args"]

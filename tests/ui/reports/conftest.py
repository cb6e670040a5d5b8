"""The same window and hands as the pages of schools have."""

from tests.ui.schools.conftest import house, qapp_args

__all__ = ["house", "qapp_args"]

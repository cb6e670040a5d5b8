"""The page Settings: the House, the look, marks, holidays, protection, copies, the program."""

from friendship_desktop.ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]

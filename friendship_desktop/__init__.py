"""Offline registers, attendance and signed reports for Houses of Friendship."""

__version__ = "0.1.0"

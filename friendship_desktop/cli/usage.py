"""A command line that argparse lets pass and that still makes no sense."""

from __future__ import annotations


class UsageError(Exception):
    """Wrong usage, with a translated sentence: exit status 2."""

"""Sets up a bare machine with the standard library alone: dev.py's parts."""

"""Compiled from /forms by tools/forms.py; never edited by hand."""

"""Packages and totals of a regional office."""

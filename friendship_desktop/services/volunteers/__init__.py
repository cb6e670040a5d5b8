"""Volunteers: who they are and when they can, their shifts, and the hours somebody else confirmed."""

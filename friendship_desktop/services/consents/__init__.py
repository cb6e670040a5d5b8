"""Consents to the processing of personal data: what is in force, given, renewed, withdrawn."""

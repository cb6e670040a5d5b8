"""Dialogs: each collects something and returns it; none holds a service."""

"""The attendance register: what it shows, and every way to write into it."""

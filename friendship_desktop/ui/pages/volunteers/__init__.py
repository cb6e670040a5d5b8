"""The page Volunteers: people, shifts, letters."""

"""The new school year: what would happen to every group, and doing it in one step."""

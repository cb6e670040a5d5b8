"""The page Today: the coordinator's morning."""

"""The page of the groups that teach the state language."""

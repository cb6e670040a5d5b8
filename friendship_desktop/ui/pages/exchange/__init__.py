"""The page Exchange: a signed package in five steps, and the journal beside it."""

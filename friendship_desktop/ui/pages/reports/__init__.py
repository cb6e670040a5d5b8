"""The page Reports and printing: registers of many groups at once, and the sheet of keys."""

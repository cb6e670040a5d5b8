"""Forms that an office sends: read as a grid, and filled without touching anything else in the file."""

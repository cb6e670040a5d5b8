"""The Houses of a regional office."""

"""The totals of a regional office, each number down to its rows."""

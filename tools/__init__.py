"""What builds, checks and measures the program; none of it is shipped."""

"""Paper: the forms of a House as PDF. Plain data in, bytes out; no database, no Qt, no clock."""

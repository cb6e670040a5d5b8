"""Pure rules of the domain: no database, no Qt, nothing that asks the clock."""

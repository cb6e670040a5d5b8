"""Excel files: reading the registers people keep, writing lists and months. No database."""

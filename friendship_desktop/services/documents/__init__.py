"""Paper: what each form says, collected from the House, and its files."""

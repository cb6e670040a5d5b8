"""Forms that an office sends, filled by the House's own numbers."""

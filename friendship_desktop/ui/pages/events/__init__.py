"""The page Events: the calendar of the House and the card of one event."""

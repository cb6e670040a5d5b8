"""The page People: everybody the House knows, and the card of each."""

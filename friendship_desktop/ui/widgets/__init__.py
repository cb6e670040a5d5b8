"""Small parts every page is built of; they take their colours from the theme alone."""

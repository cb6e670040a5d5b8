"""From a page to paper: the preview of what is in view."""

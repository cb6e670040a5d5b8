"""The frame around the pages: navigation, page bar, notices, status bar."""

"""Certificates of a finished course (form F-07): who qualifies, issuing, copies, annulment."""

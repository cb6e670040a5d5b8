"""Attendance analysed, and the monthly sheet F-03."""
